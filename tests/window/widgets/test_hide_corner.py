"""Hide screen is always in sight, and a press away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.window.widgets.hide_corner import HideCorner
from pairview.window.widgets.key_cap import KeyCap


def test_it_names_its_key_and_works_by_keyboard(qtbot: QtBot) -> None:
    corner = HideCorner()
    qtbot.addWidget(corner)
    corner.show()
    assert [cap.accessibleName() for cap in corner.findChildren(KeyCap)] == ["F9"]
    assert corner.link.accessibleName() == "Hide screen"
    with qtbot.waitSignal(corner.hide_wanted, timeout=500):
        QTest.keyClick(corner.link, Qt.Key.Key_Return)
