"""Dialogs and the lock have a name for all that takes the keyboard."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from pairview.content import load_practice_case, load_questions
from pairview.domain.case import Case
from pairview.window.screens.crash_dialog import CrashDialog
from pairview.window.screens.earlier_copies_dialog import EarlierCopiesDialog
from pairview.window.screens.import_dialog import ImportDialog
from pairview.window.screens.passphrase_dialog import PassphraseDialog
from pairview.window.screens.question_bank_dialog import QuestionBankDialog
from pairview.window.screens.recovery_dialog import RecoveryDialog
from pairview.window.screens.unlock_screen import UnlockScreen
from tests.flows.hands import settle
from tests.window.test_accessible_names import faults

CODE = "0K7M2-P4XQ9-RA1B0-CZZ08-T3WV7"
DIALOGS: dict[str, Callable[[QWidget], QWidget]] = {
    "crash": lambda behind: CrashDialog(behind, "what went wrong", saved=False),
    "earlier copies": lambda behind: EarlierCopiesDialog(behind, []),
    "import": lambda behind: ImportDialog(behind, river(), Path("Cases") / "river.pairview"),
    "passphrase": lambda behind: PassphraseDialog(behind, lambda _words: None, is_locked=True),
    "first passphrase": lambda behind: PassphraseDialog(behind, lambda _w: None, is_locked=False),
    "questions": lambda behind: QuestionBankDialog(behind, load_questions("en"), ()),
    "recovery": lambda behind: RecoveryDialog(behind, CODE, lambda _p: b"", lambda: None),
    "lock": lambda _behind: UnlockScreen("Blue Kite"),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_the_names_of_a_dialog_hold(name: str, qtbot: QtBot) -> None:
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.show()
    dialog = DIALOGS[name](behind)
    if not isinstance(dialog, QDialog):
        qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert list(faults(dialog)) == []
    dialog.close()


def river() -> Case:
    return load_practice_case("river", date(2026, 11, 21))
