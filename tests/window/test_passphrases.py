"""A passphrase is set, changed and removed; its recovery code brings a new one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.store.case_file import open_case
from pairview.store.recovery_code import new_recovery_code
from pairview.store.saved_documents import saved_documents
from pairview.window import file_dialogs
from pairview.window.screens.document_names import document_name
from pairview.window.screens.passphrase_dialog import PassphraseDialog
from pairview.window.screens.recovery_dialog import RecoveryDialog
from tests.window.at_the_lock import (
    WORDS,
    finish_page,
    front,
    press_lock,
    set_passphrase,
    the,
    try_code,
    try_passphrase,
    type_passphrase,
)
from tests.window.desk import Desk, with_purpose

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key
MARKER = "zanzibarfield"


@pytest.fixture
def locked(case: Desk) -> Desk:
    """Return a window at a case with a passphrase."""
    set_passphrase(case.window)
    assert case.editor.is_locked
    return case


# The recovery code


def test_the_code_asks_for_a_new_passphrase_and_brings_a_new_page(case: Desk) -> None:
    case.change("Purpose", with_purpose(case.editor.case, MARKER))
    code = set_passphrase(case.window)
    press_lock(case.window)
    try_code(case.window, code.lower().replace("-", " "))
    assert case.window.view is None
    type_passphrase(case.window, "a new one")
    new_code = finish_page(case.window)
    assert new_code != code
    assert case.editor.case.agreement.purpose == MARKER
    press_lock(case.window)
    try_passphrase(case.window, WORDS)
    assert "does not open" in front(case.window).form.message_label.text()
    try_passphrase(case.window, "a new one")
    assert case.window.view is not None


def file_as_after_a_power_cut(desk: Desk) -> Path:
    """Return the case file as it lies on the disk now, in a folder of its own."""
    (path,) = (desk.folder / "Cases").glob("*.pairview")
    cut = desk.folder / "after" / path.name
    cut.parent.mkdir()
    cut.write_bytes(path.read_bytes())
    return cut


def test_a_power_cut_before_the_page_is_confirmed_leaves_the_case_open(case: Desk) -> None:
    case.window.form.passphrase_action.trigger()
    type_passphrase(case.window, WORDS)
    the(RecoveryDialog, case.window)
    open_case(file_as_after_a_power_cut(case))[0].close()
    finish_page(case.window)
    assert case.editor.is_locked


def test_a_power_cut_while_a_new_page_waits_leaves_the_old_one_good(case: Desk) -> None:
    code = set_passphrase(case.window)
    press_lock(case.window)
    try_code(case.window, code)
    type_passphrase(case.window, "a new one")
    the(RecoveryDialog, case.window)
    open_case(file_as_after_a_power_cut(case), WORDS)[0].close()
    finish_page(case.window)
    assert case.editor.is_locked


def test_closing_the_page_sets_nothing_and_says_so(case: Desk) -> None:
    case.window.form.passphrase_action.trigger()
    type_passphrase(case.window, WORDS)
    QTest.keyClick(the(RecoveryDialog, case.window), Key.Key_Escape)
    assert not case.editor.is_locked
    assert "No passphrase was set" in case.message()


def test_a_case_recovered_stays_locked_where_its_page_is_closed(case: Desk) -> None:
    code = set_passphrase(case.window)
    press_lock(case.window)
    try_code(case.window, code)
    type_passphrase(case.window, "a new one")
    QTest.keyClick(the(RecoveryDialog, case.window), Key.Key_Escape)
    assert "stays locked" in front(case.window).form.message_label.text()
    try_code(case.window, code)
    type_passphrase(case.window, "a new one")
    finish_page(case.window)
    assert case.window.view is not None


def test_without_a_new_passphrase_it_stays_locked_as_it_was(case: Desk) -> None:
    code = set_passphrase(case.window)
    press_lock(case.window)
    try_code(case.window, code)
    form = front(case.window).form
    dialog = the(PassphraseDialog, case.window)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert case.window.view is None
    assert "stays locked" in form.message_label.text()
    form.code_button.click()
    try_passphrase(case.window, WORDS)
    assert case.window.view is not None


@pytest.mark.parametrize("mistake", ["short", "letter", "other"])
def test_a_wrong_code_is_one_sentence(locked: Desk, mistake: str) -> None:
    press_lock(locked.window)
    code = new_recovery_code()
    swapped = "A" if code[0] != "A" else "B"
    try_code(locked.window, {"short": code[:-1], "letter": swapped + code[1:]}.get(mistake, code))
    form = front(locked.window).form
    assert form.message_label.text().count(".") == 1
    assert form.code_line.hasFocus()
    assert locked.window.view is None


# Change and remove


def test_a_changed_passphrase_opens_and_the_old_one_does_not(locked: Desk) -> None:
    set_passphrase(locked.window, "another")
    press_lock(locked.window)
    try_passphrase(locked.window, WORDS)
    assert "does not open" in front(locked.window).form.message_label.text()
    try_passphrase(locked.window, "another")
    assert locked.window.view is not None


def test_a_removed_passphrase_is_asked_for_no_more(locked: Desk) -> None:
    locked.window.form.passphrase_action.trigger()
    dialog = the(PassphraseDialog, locked.window)
    dialog.form.remove_button.click()
    dialog.form.remove_button.click()
    assert not locked.editor.is_locked
    assert "whoever has the case file can read it" in locked.message()
    locked.window.show_start()
    (path,) = (locked.folder / "Cases").glob("*.pairview")
    open_case(path)[0].close()


def test_the_place_of_a_saved_page_is_remembered(
    case: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "page.pdf"
    monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", lambda _parent, _path: place)
    case.window.form.passphrase_action.trigger()
    type_passphrase(case.window, WORDS)
    dialog = the(RecoveryDialog, case.window)
    dialog.form.save_button.click()
    finish_page(case.window)
    (went,) = case.editor.case.where_it_went
    assert (document_name(went.document), went.place) == ("Recovery page", str(place))
    assert saved_documents(case.editor.case).found == (went,)
