"""Deleting, from the open case and from the reminder, and what is said before and after."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from pairview.domain.keeping import hold
from pairview.domain.planning import delete_after, meet_again
from pairview.store.case_file import open_case
from pairview.window import file_dialogs
from pairview.window.case_keeping import SOON_MS, CaseKeeping
from pairview.window.screen_area import let_go_now
from pairview.window.screens.delete_dialog import DeleteDialog
from pairview.window.screens.keeping_screen import KeepingScreen
from pairview.window.screens.screen import Destination
from pairview.window.widgets.tick_box import TickBox
from tests.desk import everything_said
from tests.window.desk import TODAY, Desk, finish_both_turns, with_purpose

LONG_AGO = TODAY - timedelta(days=40)
MARKER = "marker-word-zebrafish"


def keeping(desk: Desk) -> CaseKeeping:
    return desk.window.keeping


def dialog(desk: Desk) -> DeleteDialog:
    found = keeping(desk).dialog
    assert found is not None
    return found


def name_of(desk: Desk) -> str:
    return desk.editor.case.agreement.code_name


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def make_overdue(desk: Desk) -> str:
    """Let the follow-up of the open case lie long ago; returns its name."""
    desk.change("Date", meet_again(desk.editor.case, LONG_AGO))
    return name_of(desk)


def test_the_menu_leads_to_keeping_and_back(case: Desk) -> None:
    case.window.form.keeping_action.trigger()
    assert case.place() is Destination.KEEPING
    case.view.go_back()
    assert case.place() is Destination.AGREE


def test_done_leads_back_to_where_the_pair_was(case: Desk) -> None:
    case.window.form.keeping_action.trigger()
    button = case.page.form.foot.primary_button
    assert button.text() == "Done"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert case.place() is Destination.AGREE


def test_in_a_turn_neither_keeping_nor_deleting_is_offered(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    form = case.window.form
    assert not form.keeping_action.isEnabled()
    assert not form.delete_case_action.isEnabled()
    for place in (Destination.KEEPING, Destination.DELETE):
        case.view.go(place)
        assert case.message() == "Finish your turn first."
    assert case.place() is Destination.RATINGS


def test_between_the_turns_keeping_shows_nothing_of_the_entries(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.HAND_OVER)
    case.view.go(Destination.KEEPING)
    assert isinstance(case.view.area.current, KeepingScreen)
    case.view.go_back()
    assert case.place() is Destination.HAND_OVER


def test_an_open_case_is_deleted_with_its_copies_and_its_place_in_the_list(case: Desk) -> None:
    finish_both_turns(case)
    case.change("Hypothesis", meet_again(case.editor.case, TODAY))
    case.editor.keep_copy()
    name = name_of(case)
    assert len(case.editor.copies()) == 1
    case.window.form.delete_case_action.trigger()
    assert "1 copy beside it" in dialog(case).form.goes_label.text()
    dialog(case).form.delete_button.click()
    assert case.window.view is None
    assert list((case.folder / "Cases").iterdir()) == []
    assert case.window._shelf.recent.read() == []
    assert case.message() == f"{name} has been deleted, with its copies."


def test_a_ticked_document_goes_and_another_stays(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.change("Purpose", with_purpose(case.editor.case, MARKER))
    for name in ("one.md", "two.json"):
        place = case.folder / name
        monkeypatch.setattr(file_dialogs, "ask_to_export", lambda _w, _s, place=place: place)
        case.window.form.export_action.trigger()
    case.window.form.delete_case_action.trigger()
    dialog(case).findChildren(TickBox)[0].click()
    dialog(case).form.delete_button.click()
    assert not (case.folder / "one.md").exists()
    assert case.message().endswith("One document of it stays where it was saved.")
    (case.folder / "two.json").unlink()
    assert [p for p in files_below(case.folder) if MARKER.encode() in p.read_bytes()] == []


def test_keep_it_deletes_nothing(case: Desk) -> None:
    case.window.form.delete_case_action.trigger()
    QTest.keyClick(dialog(case), Qt.Key.Key_Escape)
    assert case.place() is Destination.AGREE


def test_the_hold_button_leads_to_the_hold(case: Desk) -> None:
    case.window.form.delete_case_action.trigger()
    dialog(case).form.hold_button.click()
    assert case.place() is Destination.KEEPING


def test_a_case_on_hold_is_not_even_asked_about(case: Desk) -> None:
    case.change("Hold", hold(case.editor.case, "A parent asked"))
    case.view.go(Destination.DELETE)
    assert case.message().startswith("This case is on hold.")
    assert keeping(case).dialog is None


def test_a_practice_case_has_nothing_to_delete(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.DELETE)
    assert desk.message() == "This is a practice case: nothing of it is kept."


def test_what_cannot_be_deleted_is_said_and_the_case_stays_in_the_list(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, unlink = name_of(case), Path.unlink

    def busy(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".pairview" and path.parent.name == "Cases":
            raise PermissionError
        unlink(path, missing_ok)

    case.window.form.delete_case_action.trigger()
    monkeypatch.setattr(Path, "unlink", busy)
    dialog(case).form.delete_button.click()
    monkeypatch.undo()
    assert case.message().startswith(f"{name} could not be deleted")
    assert [row.code_name for row in case.window._shelf.recent.read()] == [name]


def test_a_case_from_a_day_to_come_says_so_when_it_is_opened(case: Desk) -> None:
    agreed = replace(case.editor.case.agreement, created_on=date(2036, 2, 11))
    case.change("Begun", replace(case.editor.case, agreement=agreed))
    case.window.show_start()
    case.window.open_case(Path(case.window._shelf.recent.read()[0].path))
    assert case.message() == (
        "This case has a day after today, 11 February 2036. Was the clock of a laptop wrong, then"
        " or now?"
    )


def test_an_overdue_case_says_so_when_it_is_opened(case: Desk) -> None:
    name = make_overdue(case)
    path = case.window.cases.path
    assert path is not None
    case.window.show_start()
    case.window.open_case(Path(case.window._shelf.recent.read()[0].path))
    last = delete_after(case.editor.case)
    assert case.message() == f"{name} was to be kept until {last.day} {last:%B %Y}."
    delete, keep = case.page.form.message_bar.message.actions  # type: ignore[union-attr]
    keep[1]()
    assert case.place() is Destination.KEEPING
    delete[1]()
    assert dialog(case).isVisible()


def test_the_start_page_reminds_and_leads_on(case: Desk) -> None:
    name = make_overdue(case)
    case.window.show_start()
    QTest.qWait(SOON_MS + 100)
    panel = keeping(case).panel
    assert panel is not None
    assert panel.isVisible()
    assert panel.words.text().startswith(f"{name} was to be kept until ")
    panel.open_button.click()
    assert case.place() is not None
    assert not panel.isVisible()
    case.window.show_start()
    panel.delete_button.click()
    dialog(case).form.delete_button.click()
    assert not panel.isVisible()
    assert name not in everything_said(case.window).replace(case.message(), "")
    assert files_below(case.folder / "Cases") == []


def test_a_case_on_hold_is_never_reminded_of(case: Desk) -> None:
    make_overdue(case)
    case.change("Hold", hold(case.editor.case, "A parent asked"))
    case.window.show_start()
    keeping(case).remind()
    assert keeping(case).panel is None
    case.window.open_case(Path(case.window._shelf.recent.read()[0].path))
    assert case.page.form.message_bar.message is None


def test_the_reminder_counts_the_others(desk: Desk) -> None:
    for _ in range(3):
        desk.window.new_case()
        make_overdue(desk)
    desk.window.show_start()
    keeping(desk).remind()
    panel = keeping(desk).panel
    assert panel is not None
    assert panel.words.text().endswith("2 more cases are past their date.")


def test_a_reminder_meets_a_hold_that_the_list_did_not_know(case: Desk) -> None:
    make_overdue(case)
    case.window.show_start()
    keeping(case).remind()
    path = Path(case.window._shelf.recent.read()[0].path)
    case_file, there = open_case(path)
    case_file.save(there, hold(there, "A parent asked"))
    case_file.close()
    keeping(case)._ask_for_late()
    assert case.message().startswith("This case is on hold")
    assert path.exists()


def test_the_reminder_offers_a_hold_too(case: Desk) -> None:
    make_overdue(case)
    case.window.show_start()
    keeping(case).remind()
    keeping(case)._ask_for_late()
    dialog(case).form.hold_button.click()
    assert case.place() is Destination.KEEPING


def test_nothing_is_reminded_of_before_the_first_picture(case: Desk) -> None:
    make_overdue(case)
    case.window.is_painted = False
    case.window.show_start()
    assert keeping(case).panel is None


def test_the_question_goes_when_the_screen_is_hidden(case: Desk) -> None:
    case.window.form.delete_case_action.trigger()
    assert dialog(case).isVisible()
    case.window.hide_or_return()
    let_go_now()
    assert not isValid(dialog(case))
    case.window.hide_or_return()
