"""Every screen in a language with longer words, read to the right and to the left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from pairview.content import languages, load_activities, load_wording
from pairview.domain.slot import Slot
from tests.flows.hands import settle
from tests.flows.looking import faults
from tests.window.pseudo_language import CODE, pseudo, pseudo_language
from tests.window.tour import opened, tour

SMALLEST, COMMON = (1280, 640), (1366, 690)
RIGHT, LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft

REST_MS = 20
"""Until the start page has come to rest."""


@pytest.fixture
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize(
    ("direction", "size"),
    [
        pytest.param(RIGHT, SMALLEST, id="to the right, smallest"),
        pytest.param(LEFT, SMALLEST, id="to the left, smallest"),
        pytest.param(RIGHT, COMMON, id="to the right"),
        pytest.param(LEFT, COMMON, id="to the left"),
    ],
    indirect=["direction"],
)
def test_nothing_is_clipped_on_any_screen(size: tuple[int, int], tmp_path: Path) -> None:
    found: list[str] = []
    with pseudo_language(tmp_path / "language"), opened(tmp_path, size) as window:
        for place in tour(window, Slot.LONG):
            QTest.qWait(REST_MS)
            of_words = (fault for fault in faults(window) if "primary buttons" not in fault)
            found += [f"{place}: {fault}" for fault in of_words]
    assert not found, "\n".join(found)


def test_the_language_reaches_window_and_content(tmp_path: Path, qapp: QApplication) -> None:
    with pseudo_language(tmp_path / "language"), opened(tmp_path) as window:
        settle()
        assert CODE in languages()
        assert load_wording()("page.language").startswith("[")
        assert load_activities()[0].id == load_activities("en")[0].id
        words = [one.text() for one in window.findChildren(QPushButton) if one.isVisible()]
        words += [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
        assert words
        assert [one for one in words if one and not one.startswith("[")] == []
    assert CODE not in languages()


def test_holes_and_mnemonics_stay() -> None:
    assert pseudo("&Save {n} of %n") == "[&Sávé {n} óf %n éñü]"
    assert pseudo("A") == "[Á]"
