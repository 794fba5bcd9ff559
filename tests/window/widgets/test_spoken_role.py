"""Groups, pictures and folds are what they look like to a screen reader too."""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import pairview.window
from pairview.window.widgets import spoken_role
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.key_cap import KeyCap
from pairview.window.widgets.more import More
from pairview.window.widgets.seat_mark import SeatMark

ROLE = QAccessible.Role


@pytest.fixture(autouse=True)
def _installed() -> None:
    spoken_role.install()


@pytest.mark.parametrize(
    ("kind", "role"),
    [(ChoiceRow, ROLE.Grouping), (SeatMark, ROLE.Graphic), (KeyCap, ROLE.StaticText)],
)
def test_our_own_widgets_have_a_role(qtbot: QtBot, kind: type[QWidget], role: ROLE) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    widget.setAccessibleName("Maths")
    item = QAccessible.queryAccessibleInterface(widget)
    assert (item.role(), item.text(QAccessible.Text.Name)) == (role, "Maths")


def test_every_class_that_has_a_role_exists() -> None:
    for part in ("screens", "widgets"):
        for module in iter_modules([str(Path(pairview.window.__file__).parent / part)]):
            import_module(f"pairview.window.{part}.{module.name}")
    assert set(spoken_role.ROLES) <= {kind.__name__ for kind in below(QWidget)}


def test_a_fold_says_whether_it_is_open_and_can_be_pressed(qtbot: QtBot) -> None:
    more = More()
    qtbot.addWidget(more)
    item = QAccessible.queryAccessibleInterface(more.button)
    assert item.role() is ROLE.Button
    assert (item.state().expandable, item.state().expanded) == (1, 0)
    item.actionInterface().doAction("Press")
    assert more.is_open
    assert (item.state().expanded, item.state().collapsed) == (1, 0)
    assert item.actionInterface().actionNames() == ["Press"]


def below(kind: type[QWidget]) -> set[type[QWidget]]:
    return {one for child in kind.__subclasses__() for one in {child, *below(child)}}
