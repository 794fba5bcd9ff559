"""Every dialog in a language with longer words, read to the right and to the left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.flows.looking import faults
from tests.stage import Stage
from tests.window.pseudo_language import pseudo_language
from tests.window.screens.test_every_dialog import MADE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
RIGHT, LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
REST_MS = 20
SMALLEST = 1280, 640


@pytest.fixture(params=[RIGHT, LEFT], ids=["to the right", "to the left"])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture
def stage(direction: None) -> Iterator[Stage]:
    made = Stage()
    yield made
    made.clear()


def test_nothing_is_clipped_in_any_dialog(stage: Stage, tmp_path: Path) -> None:
    found: list[str] = []
    with pseudo_language(tmp_path / "language"):
        for name, make in MADE.items():
            dialog = make(stage(QWidget(), *SMALLEST))
            dialog.open()
            dialog.activateWindow()
            QTest.qWait(REST_MS)
            of_words = (fault for fault in faults(dialog) if "primary buttons" not in fault)
            found += [f"{name}: {fault}" for fault in of_words]
            dialog.close()
        stage.clear()
    assert not found, "\n".join(found)
