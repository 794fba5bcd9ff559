"""Copies are kept by themselves: when a case is opened, and every ten minutes of change."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from pairview.domain.keeping import hold
from pairview.store.copies import FOLDER, copies_beside
from pairview.window.copy_clock import EVERY_SECONDS, SOON_MS
from tests.window.desk import Desk, with_purpose

NO_COPIES = "No earlier copies can be kept in this folder."


def count(desk: Desk) -> int:
    return len(desk.editor.copies())


def write(desk: Desk, purpose: str) -> None:
    desk.change("Purpose", with_purpose(desk.editor.case, purpose))


def let_pass(desk: Desk, seconds: float) -> None:
    desk.seconds += seconds
    desk.view._copy_clock.look()


@pytest.fixture
def reopened(case: Desk) -> Desk:
    case.window.show_start()
    (path,) = (case.folder / "Cases").glob("*.pairview")
    case.window.open_case(path)
    return case


def test_opening_a_case_keeps_a_copy_after_its_first_picture(reopened: Desk) -> None:
    assert count(reopened) == 0
    QTest.qWait(SOON_MS + 100)
    assert count(reopened) == 1
    assert reopened.message() == ""


def test_a_new_case_holds_nothing_to_keep_yet(case: Desk) -> None:
    QTest.qWait(SOON_MS + 100)
    assert count(case) == 0


def test_ten_minutes_in_which_something_changed_keep_a_copy(case: Desk) -> None:
    write(case, "to see more")
    assert EVERY_SECONDS == 10 * 60
    let_pass(case, EVERY_SECONDS - 1)
    assert count(case) == 0
    let_pass(case, 1)
    assert count(case) == 1


def test_ten_minutes_without_a_change_keep_none(case: Desk) -> None:
    write(case, "to see more")
    let_pass(case, EVERY_SECONDS)
    let_pass(case, EVERY_SECONDS)
    assert count(case) == 1
    write(case, "to see much more")
    let_pass(case, 1)
    assert count(case) == 2


def test_the_newest_copy_knows_of_a_hold_when_the_case_is_closed(case: Desk) -> None:
    case.change("Hold", hold(case.editor.case, "A parent asked"))
    case.window.show_start()
    (path,) = (case.folder / "Cases").glob("*.pairview")
    assert [copy.until for copy in copies_beside(path)] == [None]


def test_where_none_can_be_kept_it_is_said_once(case: Desk) -> None:
    (case.folder / "Cases" / FOLDER).write_text("a file of that name")
    write(case, "to see more")
    let_pass(case, EVERY_SECONDS)
    assert case.message() == NO_COPIES
    case.view.message_bar.clear()
    let_pass(case, EVERY_SECONDS)
    assert case.message() == ""


def test_while_something_is_not_saved_that_is_said_and_nothing_else(case: Desk) -> None:
    (path,) = (case.folder / "Cases").glob("*.pairview")
    path.rename(path.with_name("away"))
    write(case, "to see more")
    said = case.message()
    let_pass(case, EVERY_SECONDS)
    assert case.message() == said != ""
    Path(path.with_name("away")).rename(path)
    assert case.editor.retry()
    let_pass(case, 1)
    assert count(case) == 1


def test_a_practice_case_keeps_none(desk: Desk) -> None:
    desk.window.open_practice()
    write(desk, "to try it")
    let_pass(desk, EVERY_SECONDS)
    assert not desk.view._copy_clock._ticks.isActive()
    assert not (desk.folder / "Cases").exists()


def test_a_closed_case_keeps_none(reopened: Desk) -> None:
    clock = reopened.view._copy_clock
    reopened.window.show_start()
    assert not clock._first.isActive()
    assert not clock._ticks.isActive()
