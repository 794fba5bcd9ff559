"""PySide6 6.12.0 loses a reference to None with nearly every call under Python 3.11, and aborts."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

CALLS = 200


def test_qt_calls_keep_their_references_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("Blue Kite")
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("Blue Kite")
        label.parentWidget()
        QApplication.processEvents()
    assert abs(sys.getrefcount(None) - before) < CALLS / 4


def test_signals_keep_their_references_to_true_and_false(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    heard: list[bool] = []
    watcher = QObject()
    watcher.objectNameChanged.connect(lambda name: heard.append(bool(name)))
    before = [sys.getrefcount(value) for value in (True, False)]
    for number in range(CALLS):
        watcher.setObjectName(str(number))
        label.setEnabled(bool(number % 2))
        label.isEnabled()
    heard.clear()
    after = [sys.getrefcount(value) for value in (True, False)]
    assert all(abs(now - then) < CALLS / 4 for now, then in zip(after, before, strict=True))
