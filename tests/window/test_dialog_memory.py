"""File dialogs leave no note of the folders they saw, and no other program loses its own."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import pairview.window
from pairview.window import file_dialogs


@pytest.fixture
def notes() -> QSettings:
    found = QSettings(QSettings.Scope.UserScope, "QtProject")
    Path(found.fileName()).unlink(missing_ok=True)
    found.clear()
    found.sync()
    Path(found.fileName()).unlink(missing_ok=True)
    return found


def choose(path: Path) -> None:
    """Type a name into the dialog that opens next."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog):
        QTimer.singleShot(20, lambda: choose(path))
        return
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)


def save_somewhere(qtbot: QtBot, folder: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, lambda: choose(folder / "kite.pdf"))
    chosen = file_dialogs.ask_to_save_pdf(parent, folder / "a.pdf")
    assert chosen == folder / "kite.pdf"


def test_no_note_is_left_where_there_was_none(
    qtbot: QtBot, tmp_path: Path, notes: QSettings
) -> None:
    save_somewhere(qtbot, tmp_path)
    assert not Path(notes.fileName()).exists()


def test_what_other_programs_noted_stays(qtbot: QtBot, tmp_path: Path, notes: QSettings) -> None:
    notes.setValue("FileDialog/lastVisited", "file:///elsewhere")
    notes.setValue("Other/key", "kept")
    notes.sync()
    save_somewhere(qtbot, tmp_path)
    notes.sync()
    assert {key: notes.value(key) for key in notes.allKeys()} == {
        "FileDialog/lastVisited": "file:///elsewhere",
        "Other/key": "kept",
    }


def test_every_file_dialog_of_the_window_does_so() -> None:
    folder = Path(str(pairview.window.__file__)).parent
    without = [
        f"{path.name}: {function.name}"
        for path in folder.rglob("*.py")
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef)
        and "QFileDialog.get" in ast.unparse(function)
        and "nothing_noted()" not in map(ast.unparse, function.decorator_list)
    ]
    assert without == []
