"""What the school's IT laid down holds in the window, and each greyed control says so."""

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pairview.domain.errors import NotAllowed
from pairview.domain.keeping import lift_hold
from pairview.domain.policy import Policy, PolicyFault, PolicyReading
from pairview.store.case_file import create_case, open_case
from pairview.store.exchange import case_as_json
from pairview.store.policies import take_into_force
from pairview.window import _window, dialogs, file_dialogs
from pairview.window.case_shelf import default_folder
from pairview.window.exporting import export_case
from pairview.window.preferences import Preferences, load_preferences, save_preferences
from pairview.window.school_wording import in_use
from pairview.window.screens.import_dialog import ImportDialog
from pairview.window.screens.keeping_screen import KeepingScreen
from pairview.window.screens.passphrase_dialog import PassphraseDialog
from pairview.window.screens.recovery_dialog import RecoveryDialog
from pairview.window.screens.school_wording_dialog import SchoolWordingDialog
from pairview.window.screens.screen import Destination
from tests.desk import everything_said, open_window
from tests.full_cases import full_case
from tests.window.at_the_lock import WORDS, finish_page, the, type_passphrase
from tests.window.desk import TODAY, Desk, with_purpose

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Laying = Callable[..., Desk]


@pytest.fixture
def school(qtbot: QtBot, tmp_path: Path) -> Laying:
    """Return what opens a window under the policies named."""

    def lay(**named: object) -> Desk:
        take_into_force(PolicyReading(Policy(**named)))  # type: ignore[arg-type]
        window = open_window(tmp_path, lambda: TODAY)
        qtbot.addWidget(window)
        return Desk(window, tmp_path)

    return lay


def cases_in(desk: Desk) -> list[Path]:
    return sorted((desk.folder / "Cases").glob("*.pairview"))


def kept_case(folder: Path) -> Path:
    """Return a case file that lies in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    create_case(folder / "blue-kite.pairview", full_case()).close()
    return folder / "blue-kite.pairview"


# A passphrase on every case


def test_a_new_case_asks_for_a_passphrase_before_anything_is_typed(school: Laying) -> None:
    desk = school(passphrase_required=True)
    desk.window.new_case()
    dialog = the(PassphraseDialog, desk.window)
    assert dialog.isModal()
    assert "Set by your school: every case has a passphrase." in dialog.form.lead_label.text()
    type_passphrase(desk.window, WORDS)
    finish_page(desk.window)
    assert desk.editor.is_locked
    desk.window.show_start()
    case_file, _ = open_case(cases_in(desk)[0], WORDS)
    case_file.close()


@pytest.mark.parametrize("dialog", [PassphraseDialog, RecoveryDialog])
def test_without_a_passphrase_a_new_case_is_taken_away_again(
    school: Laying, dialog: type[PassphraseDialog] | type[RecoveryDialog]
) -> None:
    desk = school(passphrase_required=True)
    desk.window.new_case()
    if dialog is RecoveryDialog:
        type_passphrase(desk.window, WORDS)
    QTest.keyClick(the(dialog, desk.window), Qt.Key.Key_Escape)
    assert desk.window.view is None
    assert cases_in(desk) == []
    assert desk.start_bar().words.text() == (
        "Set by your school: every case has a passphrase, so this one was closed."
    )
    assert not desk.window.start_screen.form.case_list.isVisible()


def test_an_older_case_without_one_is_asked_for_it_and_stays_as_it_was(
    school: Laying, tmp_path: Path
) -> None:
    path = kept_case(tmp_path / "Cases")
    desk = school(passphrase_required=True)
    desk.window.open_case(path)
    QTest.keyClick(the(PassphraseDialog, desk.window), Qt.Key.Key_Escape)
    assert desk.window.view is None
    case_file, case = open_case(path)
    case_file.close()
    assert case == full_case()


def test_an_imported_case_is_asked_for_one(
    school: Laying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = tmp_path / "case.json"
    document.write_bytes(case_as_json(lift_hold(full_case())))
    monkeypatch.setattr(dialogs, "ask_to_import", lambda _parent: document)
    desk = school(passphrase_required=True)
    desk.window.cases.ask_for_import()
    the(ImportDialog, desk.window).accept()
    QTest.keyClick(the(PassphraseDialog, desk.window), Qt.Key.Key_Escape)
    assert cases_in(desk) == []
    desk.window.cases.ask_for_import()
    the(ImportDialog, desk.window).accept()
    type_passphrase(desk.window, WORDS)
    finish_page(desk.window)
    assert desk.editor.is_locked


def test_where_nobody_is_there_the_case_is_closed_with_its_question(
    school: Laying, qtbot: QtBot
) -> None:
    desk = school(passphrase_required=True)
    desk.window.new_case()
    the(PassphraseDialog, desk.window)
    desk.window.around.lock.watch.idle.emit()
    qtbot.waitUntil(lambda: desk.window.view is None)
    assert cases_in(desk) == []


def test_a_screen_that_is_hidden_shows_neither_case_nor_question(
    school: Laying, qtbot: QtBot
) -> None:
    desk = school(passphrase_required=True)
    desk.window.new_case()
    QTest.keyClick(the(PassphraseDialog, desk.window).windowHandle(), Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: desk.window.view is None or desk.window.is_hidden)
    shown = [one for one in desk.window.findChildren(PassphraseDialog) if one.isVisible()]
    assert (desk.window.view, shown, cases_in(desk)) == (None, [], [])


def test_a_passphrase_is_changed_but_not_removed(school: Laying) -> None:
    desk = school(passphrase_required=True)
    desk.window.new_case()
    type_passphrase(desk.window, WORDS)
    finish_page(desk.window)
    desk.window.form.passphrase_action.trigger()
    dialog = the(PassphraseDialog, desk.window)
    assert not dialog.form.remove_button.isVisible()
    assert "Set by your school" in dialog.form.lead_label.text()
    dialog.reject()
    assert desk.window.view is not None


def test_a_practice_case_needs_none(school: Laying) -> None:
    desk = school(passphrase_required=True)
    desk.window.open_practice()
    assert desk.window.findChildren(PassphraseDialog) == []


# Where cases lie


def test_cases_lie_where_the_school_says_and_not_where_the_settings_do(
    qapp: QApplication, tmp_path: Path
) -> None:
    from pairview.window.preferences import FILE, config_folder

    save_preferences(config_folder() / FILE, Preferences(cases_folder=str(tmp_path / "mine")))
    take_into_force(PolicyReading(Policy(cases_folder=str(tmp_path / "theirs"))))
    window = _window(qapp)
    window.new_case()
    window.close()
    window.deleteLater()
    (config_folder() / FILE).unlink()
    assert len(list((tmp_path / "theirs").glob("*.pairview"))) == 1
    assert not (tmp_path / "mine").exists()
    assert not default_folder().exists()


def test_a_case_in_a_synced_folder_is_a_copy_that_is_kept_on_the_laptop(
    school: Laying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = kept_case(tmp_path / "Dropbox")
    desk = school(no_synced_folder=True, no_export=True)
    desk.window.open_case(path)
    assert desk.message() == (
        "Set by your school: no case is changed in a folder that is synced or on a network. "
        "You are looking at a copy."
    )
    button = next(
        one
        for one in desk.window.findChildren(QPushButton)
        if one.text() == "Keep it in the folder for cases"
    )
    button.click()
    assert desk.window.cases.path == tmp_path / "Cases" / "blue-kite.pairview"
    assert desk.message().startswith("Saved in")
    desk.change("Purpose", desk.editor.case)
    assert desk.editor.saved


def test_no_new_case_is_made_in_a_synced_folder(school: Laying, tmp_path: Path) -> None:
    (tmp_path / "Cases").mkdir()
    (tmp_path / "Cases" / ".stfolder").mkdir()
    desk = school(no_synced_folder=True)
    desk.window.new_case()
    assert desk.window.view is None
    assert desk.start_bar().words.text() == (
        "Set by your school: no case lies in a folder that is synced or on a network. Keep it in "
        "one on this laptop, or ask your school's IT."
    )
    assert cases_in(desk) == []


# What leaves the laptop


def test_exporting_is_greyed_and_says_who_decided_it(school: Laying) -> None:
    desk = school(no_export=True)
    desk.window.new_case()
    action = desk.window.form.export_action
    assert (action.isEnabled(), plain(action)) == (False, "Export: off, set by your school")
    desk.window.show_start()
    assert not action.isEnabled()


def test_a_document_is_still_saved_and_a_case_is_not_exported_by_any_key(
    school: Laying, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda *_: pytest.fail("asked"))
    desk = school(no_export=True)
    desk.window.open_practice()
    with pytest.raises(NotAllowed, match="cases are not exported"):
        export_case(desk.window, desk.editor, TODAY)
    assert desk.window.form.documents_action.isEnabled()


def test_a_case_that_is_not_saved_stays_in_its_folder(
    school: Laying, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_arguments: object) -> Path:
        raise AssertionError

    monkeypatch.setattr(file_dialogs, "ask_to_save_case", never)
    desk = school(no_export=True)
    desk.window.new_case()
    assert desk.window.around.elsewhere.ask()
    assert "Set by your school: a case stays in its folder." in desk.message()


def test_what_cannot_be_saved_stays_in_the_window(school: Laying) -> None:
    desk = school(no_export=True)
    desk.window.new_case()
    path = desk.window.cases.path
    assert path is not None
    path.write_bytes(b"")
    desk.editor.change("Purpose", with_purpose(desk.editor.case, "ours"))
    assert not desk.window.around.elsewhere.ask()
    assert "a case stays in its folder. Your words are safe in this window." in desk.message()
    desk.window.cases.leave(unsaved=True)


def test_a_folder_for_cases_that_cannot_be_made_keeps_a_copy_open(
    school: Laying, tmp_path: Path
) -> None:
    path = kept_case(tmp_path / "Dropbox")
    (tmp_path / "Cases").touch()
    desk = school(no_synced_folder=True, no_export=True)
    desk.window.open_case(path)
    assert not desk.window.around.elsewhere.ask()
    assert "The folder for cases cannot be written." in desk.message()


# Shared laptops, days, contact, language


def test_a_shared_laptop_stays_one(school: Laying, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = school(shared_laptop=True)
    action = desk.window.form.shared_laptop_action
    assert (action.isChecked(), action.isEnabled()) == (True, False)
    assert plain(action) == "Shared laptop: on, set by your school"
    chosen = desk.folder / "stick" / "ours.pairview"
    monkeypatch.setattr(file_dialogs, "ask_to_save_case", lambda *_: chosen)
    desk.window.new_case()
    desk.window.show_start()
    assert chosen.exists()
    assert not (desk.folder / "recent.txt").exists()
    assert not load_preferences(desk.folder / "settings.ini").shared_laptop


def test_a_shared_laptop_offers_the_folder_that_the_school_says(
    school: Laying, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    offered: list[Path] = []
    monkeypatch.setattr(file_dialogs, "ask_to_save_case", lambda _w, path, _t: offered.append(path))
    desk = school(shared_laptop=True, cases_folder=str(tmp_path / "Cases"))
    desk.window.new_case()
    assert [path.parent for path in offered] == [tmp_path / "Cases"]


def test_another_language_in_the_room_says_what_is_laid_down_too(school: Laying) -> None:
    desk = school(shared_laptop=True, no_export=True)
    desk.window.facilitator.show()
    desk.window.form.retranslateUi(desk.window)
    desk.window.show_actions()
    form = desk.window.form
    for action in (form.shared_laptop_action, form.export_action):
        assert "set by your school" in action.text()


def test_how_long_a_case_is_kept_says_who_decided_it(school: Laying) -> None:
    desk = school(delete_after_days=9)
    desk.window.new_case()
    desk.view.go(Destination.KEEPING)
    screen = desk.view.area.current
    assert isinstance(screen, KeepingScreen)
    form = screen.form
    assert form.why_label.text().endswith("Days at most, set by your school: 9.")
    assert form.why_label.text().startswith("9 days from the first")
    assert str((TODAY + timedelta(days=9)).day) in form.until_label.text()


def test_the_contact_of_the_policy_comes_first(school: Laying) -> None:
    desk = school(contact="Ms Lee, room 4")
    assert in_use().contact == "Ms Lee, room 4"
    desk.window.show_school_wording()
    (dialog,) = desk.window.findChildren(SchoolWordingDialog)
    assert dialog.form.contact_label.text() == "Contact, set by your school: Ms Lee, room 4"
    dialog.close()


def test_the_language_is_greyed(school: Laying) -> None:
    menu = school(language="en").window.form.language_menu
    assert (menu.isEnabled(), menu.title().replace("&", "")) == (
        False,
        "Language: set by your school",
    )


def test_a_start_loads_nothing_of_policies_where_there_are_none() -> None:
    code = """
import sys
from pairview.store import policy_places
policy_places.is_laid_down = lambda: False
from pairview.window.school_policy import laid_down
assert laid_down() is None
assert not {"pairview.domain.policy", "pairview.store.policies"} & set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


# A policy with a fault


def test_a_fault_is_said_at_the_start_and_the_rest_holds(qtbot: QtBot, tmp_path: Path) -> None:
    fault = PolicyFault("copies", "HKLM\\Software\\Policies\\PairView", "no_number", 1, 20)
    take_into_force(PolicyReading(Policy(no_export=True), {}, (fault,)))
    window = open_window(tmp_path, lambda: TODAY)
    qtbot.addWidget(window)
    said = Desk(window, tmp_path).start_bar().words.text()
    assert said.startswith(
        "The policy copies in HKLM\\Software\\Policies\\PairView must be a whole"
    )
    assert not window.form.export_action.isEnabled()


def test_nothing_is_greyed_where_nothing_is_laid_down(school: Laying) -> None:
    desk = school()
    desk.window.new_case()
    form = desk.window.form
    assert form.export_action.isEnabled()
    assert form.shared_laptop_action.isEnabled()
    assert form.language_menu.isEnabled()
    assert "set by your school" not in everything_said(desk.window).casefold()


def plain(action: QAction) -> str:
    return action.text().replace("&", "")
