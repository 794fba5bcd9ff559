"""Before a file from another laptop is kept, its names and numbers are told, and nothing more."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pairview.domain.case import Case, new_case
from pairview.window.screens.import_dialog import ImportDialog
from tests.full_cases import TODAY, full_case
from tests.window.screens.names import nameless

SECRET = "typed-by-a-teacher"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def shown(parent: QWidget, case: Case) -> ImportDialog:
    dialog = ImportDialog(parent, case, Path("Cases") / "blue-kite-2.pairview")
    dialog.open()
    QTest.qWaitForWindowExposed(dialog)
    return dialog


def words_of(dialog: ImportDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_it_tells_names_and_numbers_and_where_it_will_be_kept(parent: QWidget) -> None:
    words = words_of(shown(parent, full_case()))
    for wanted in (
        "Blue Kite",
        "Maths and PE",
        "21 November 2026",
        "Step 2, Record",
        "3 moments",
        "3 hypotheses",
        "as blue-kite-2.pairview, in the folder Cases",
        "case of its own",
    ):
        assert wanted in words


def test_it_tells_nothing_that_they_wrote(parent: QWidget) -> None:
    dialog = shown(parent, full_case(text=SECRET))
    assert SECRET not in words_of(dialog)
    assert nameless(dialog) == []


def test_a_case_without_a_name_or_a_word_is_told_too(parent: QWidget) -> None:
    words = words_of(shown(parent, new_case(TODAY)))
    assert "A case without a name" in words
    assert "A and B" in words
    assert "nothing written yet" in words


def test_a_name_is_shown_as_it_was_typed(parent: QWidget) -> None:
    case = full_case()
    case = replace(case, agreement=replace(case.agreement, code_name="<b>Kite</b> & co"))
    dialog = shown(parent, case)
    assert dialog.form.name_label.text() == "<b>Kite</b> & co"
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {
        Qt.TextFormat.PlainText
    }


def test_a_long_name_does_not_widen_it_and_nothing_is_cut(parent: QWidget) -> None:
    case = full_case()
    case = replace(case, agreement=replace(case.agreement, code_name="W" * 40))
    dialog = shown(parent, case)
    assert dialog.minimumSizeHint().width() < 600
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_enter_imports_and_escape_does_not(parent: QWidget) -> None:
    for key, wanted in ((Qt.Key.Key_Return, ["in"]), (Qt.Key.Key_Escape, [])):
        taken: list[str] = []
        dialog = shown(parent, full_case())
        dialog.accepted.connect(lambda taken=taken: taken.append("in"))
        QTest.keyClick(dialog.import_button, key)
        assert taken == wanted


def test_the_buttons_stand_as_on_other_dialogs_of_the_system(parent: QWidget) -> None:
    foot = shown(parent, full_case()).form.foot
    roles = [foot.buttonRole(button) for button in foot.buttons()]
    wanted = {QDialogButtonBox.ButtonRole.AcceptRole, QDialogButtonBox.ButtonRole.RejectRole}
    assert set(roles) == wanted
