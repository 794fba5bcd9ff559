"""Every field asks keyboards and input methods to learn no word of what is typed there."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

import build_forms
import pairview.window
from pairview.domain.seat import Seat
from pairview.window.screens.catalogue import PRIVATE, SCREENS
from pairview.window.screens.screen import Destination
from pairview.window.widgets.pick_box import DateBox
from pairview.window.widgets.text_box import LEARN_NOTHING
from tests.window.desk import Desk
from tests.window.test_every_box import unfold

FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
PLAIN = (
    r"\b(QLineEdit|QTextEdit|QPlainTextEdit|QInputDialog|QDateEdit|QSpinBox)\(|class .*\(Q\w+Edit\)"
)
NEED_NONE = ("echoMode", "readOnly")
"""A field for secrets has the hints from Qt; what is only read teaches no word."""
DERIVED_OR_HINTED = {"text_box.py", "pick_box.py", "page_preview.py", "number_box.py"}


def fields() -> list[QWidget]:
    """Return every field of every window and dialog, shown or not, but Qt's own for file names."""
    return [
        field
        for field in QApplication.allWidgets()
        if isinstance(field, FIELDS) and not isinstance(field.window(), QFileDialog)
    ]


def learning(found: list[QWidget]) -> list[str]:
    """Name the fields that do not ask to forget."""
    return [
        f"{type(field).__name__} {field.accessibleName() or field.objectName()}"
        for field in found
        if field.inputMethodHints() & LEARN_NOTHING != LEARN_NOTHING
    ]


@pytest.mark.parametrize("place", sorted(SCREENS))
def test_every_field_of_a_screen_asks_to_learn_no_words(desk: Desk, place: Destination) -> None:
    desk.window.open_practice()
    if place in PRIVATE:
        desk.editor.look_as(Seat.A)
    desk.view.go(place)
    screen = desk.view.area.current
    assert screen is not None
    unfold(screen)
    assert learning(fields()) == []


def test_no_list_that_unfolds_takes_words_of_their_own(desk: Desk) -> None:
    for place in (Destination.PLAN, Destination.WEIGH, Destination.AGREE):
        desk.window.open_practice()
        desk.view.go(place)
        lists = desk.window.findChildren(QComboBox)
        assert [one.objectName() for one in lists if one.isEditable()] == []


def test_a_date_asks_too(desk: Desk) -> None:
    box = DateBox(desk.window)
    assert learning([box.lineEdit()]) == []


@pytest.mark.parametrize(
    "form", sorted((build_forms.PROJECT / "ui").glob("*.ui")), ids=lambda path: path.stem
)
def test_a_plain_field_in_a_form_has_the_hints_there(form: Path) -> None:
    plain = [
        element
        for element in ET.parse(form).iter("widget")
        if element.get("class") in {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QDateEdit"}
    ]
    for field in plain:
        told = field.find("property[@name='inputMethodHints']/set")
        needs_none = any(field.find(f"property[@name='{name}']") is not None for name in NEED_NONE)
        assert needs_none or (told is not None and "ImhSensitiveData" in (told.text or ""))


def test_no_field_is_built_in_code_but_from_ours() -> None:
    folder = Path(str(pairview.window.__file__)).parent
    found = [
        path.name
        for path in folder.rglob("*.py")
        if path.parent.name != "forms" and path.name not in DERIVED_OR_HINTED
        for _ in re.finditer(PLAIN, path.read_text(encoding="utf-8"))
        if not path.read_text(encoding="utf-8").count("LEARN_NOTHING")
    ]
    assert found == []
