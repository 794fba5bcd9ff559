"""Rating again in the window: who comes, what is refused meanwhile, and where it goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QScrollBar

from pairview.domain.rating_again import is_done_again
from pairview.domain.seat import Seat
from pairview.store.case_file import open_case
from pairview.store.exchange import case_from_json
from pairview.window import file_dialogs
from pairview.window.main_window import MainWindow
from pairview.window.screen_area import let_go_now
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.screens.rate_again_screen import RateAgainScreen
from pairview.window.screens.screen import Destination
from pairview.window.screens.second_look_screen import SecondLookScreen
from pairview.window.widgets.message import Kind
from tests.desk import everything_said
from tests.flows.hands import wait_until
from tests.window.desk import Desk, finish_both_turns

FINISH_FIRST = "Finish your own part first."


@pytest.fixture
def again(case: Desk) -> Desk:
    """A desk after the reveal, where they began to rate again."""
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(Destination.SECOND_LOOK)
    second_look(case).again.begin_button.click()
    return case


def second_look(desk: Desk) -> SecondLookScreen:
    screen = desk.view.area.current
    assert isinstance(screen, SecondLookScreen)
    return screen


def rating(desk: Desk) -> RateAgainScreen:
    screen = desk.view.area.current
    assert isinstance(screen, RateAgainScreen)
    return screen


def rate(desk: Desk, keys: str) -> None:
    """Rate by keys, answer effort with the last of them, and finish."""
    QTest.keyClicks(rating(desk).form.scale.rows, keys[:-1])
    desk.view.go_on()
    QTest.keyClicks(rating(desk).form.effort_scale.rows, keys[-1])
    desk.view.go_on()
    let_go_now()


def title(desk: Desk) -> str:
    return desk.hand_over.form.title_label.text()


def ratings_seen(desk: Desk) -> int:
    return len(desk.editor.case.later_ratings)


def done(desk: Desk) -> list[Seat]:
    (look,) = desk.editor.case.second_looks
    return [seat for seat in Seat if is_done_again(desk.editor.case, look, seat)]


def test_one_after_the_other_and_then_both_see(again: Desk) -> None:
    assert title(again) == "Only Maths"
    again.wait_and_start()
    rate(again, "354")
    assert (title(again), again.viewer()) == ("Pass the keyboard to PE", None)
    assert ratings_seen(again) == 0
    again.wait_and_start()
    assert ratings_seen(again) == 0
    rate(again, "x22")
    again.wait_and_start()
    assert (again.place(), again.viewer()) == (Destination.SECOND_LOOK, None)
    assert done(again) == [Seat.A, Seat.B]
    assert ratings_seen(again) == 4
    QTest.qWait(0)
    assert "About half the time, not rated at first" in everything_said(again.window)


def test_nothing_opens_before_both_are_ready_together(again: Desk) -> None:
    again.wait_and_start()
    rate(again, "354")
    again.wait_and_start()
    rate(again, "x22")
    assert (title(again), again.viewer()) == ("You have both finished", None)
    assert again.hand_over.form.primary_button.text() == "In a moment"
    assert ratings_seen(again) == 0
    assert not again.page.form.rail.isVisible()
    again.wait_and_start()
    assert ratings_seen(again) == 4
    screen = second_look(again)
    assert screen.form.more.is_open
    bar = scroll_bar(screen)
    wait_until(lambda: bar.value() > 0)
    top = screen.again.mapTo(again.window, QPoint()).y()
    assert 0 < top < again.window.height() - screen.again.heading.height()


@pytest.mark.parametrize("number", [0, 1])
def test_each_may_change_something_before_both_are_opened(again: Desk, number: int) -> None:
    again.wait_and_start()
    rate(again, "354")
    again.wait_and_start()
    rate(again, "x22")
    again.wait()
    links = again.hand_over.form.first_link, again.hand_over.form.second_link
    QTest.mouseClick(links[number], Qt.MouseButton.LeftButton)
    assert again.viewer() is list(Seat)[number]
    assert {one.seat for one in again.editor.case.later_ratings} == {again.viewer()}
    rate(again, "1")
    assert title(again) == "You have both finished"
    assert again.editor.undo_label is None
    again.wait_and_start()
    assert again.editor.undo_label is None
    assert not again.window.form.undo_action.isEnabled()
    before = again.editor.case
    QTest.keyClick(again.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again.editor.case == before
    assert ratings_seen(again) == 4


def test_died_before_both_were_opened_the_last_one_finishes_again(again: Desk) -> None:
    again.wait_and_start()
    rate(again, "354")
    again.wait_and_start()
    rate(again, "x22")
    again.window.show_start()
    (kept,) = (again.folder / "Cases").glob("*.pairview")
    again.window.cases.open_case(kept)
    assert title(again) == "Pass the keyboard to PE"
    again.wait_and_start()
    assert rating(again).form.scale.rows.rows[1].level is not None


def scroll_bar(screen: SecondLookScreen) -> QScrollBar:
    pages = screen.window().findChildren(QScrollArea)
    (page,) = [page for page in pages if page.widget() is screen]
    return page.verticalScrollBar()


def test_the_other_may_come_first(again: Desk) -> None:
    again.wait()
    QTest.mouseClick(again.hand_over.form.first_link, Qt.MouseButton.LeftButton)
    assert again.viewer() is Seat.B
    rate(again, "41")
    assert title(again) == "Pass the keyboard to Maths"
    again.wait()
    QTest.mouseClick(again.hand_over.form.second_link, Qt.MouseButton.LeftButton)
    panel = second_look(again).again
    assert panel.begin_button.text() == "Pass the keyboard to Maths"
    panel.begin_button.click()
    assert title(again) == "Pass the keyboard to Maths"


def test_one_who_is_done_may_change_something_until_both_are(again: Desk) -> None:
    again.wait_and_start()
    rate(again, "31")
    again.view.go(Destination.SECOND_LOOK)
    second_look(again).again.change_link.click()
    assert title(again) == "Only Maths"
    again.wait_and_start()
    assert rating(again).form.scale.rows.rows[0].level is not None


def test_back_keeps_the_part_and_says_where_it_goes_on(again: Desk) -> None:
    again.wait_and_start()
    QTest.keyClicks(rating(again).form.scale.rows, "3")
    again.view.go_back()
    let_go_now()
    assert (again.viewer(), again.place()) == (None, Destination.SECOND_LOOK)
    assert again.message() == "Your part is kept; go on with it from the second look."
    assert ratings_seen(again) == 0
    again.view.go(Destination.RATE_AGAIN)
    again.wait_and_start()
    assert rating(again).form.scale.rows.rows[0].level is not None
    again.view.go_on()
    again.view.go_on()
    assert again.message() == ""


def test_what_there_is_shows_without_the_other(again: Desk) -> None:
    again.wait_and_start()
    rate(again, "31")
    again.view.go(Destination.SECOND_LOOK)
    second_look(again).again.show_link.click()
    assert len(again.editor.case.later_ratings) == 1
    again.view.go(Destination.RATE_AGAIN)
    assert again.place() is Destination.SECOND_LOOK


def test_an_export_says_what_stays_until_that_is_put_away(
    again: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = again.folder / "out.json"
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda *_: path)
    again.view.editor.open_hypotheses()
    again.wait_and_start()
    rate(again, "354")
    again.view.go(Destination.SECOND_LOOK)
    again.window.form.export_action.trigger()
    shown = again.view.message_bar.message
    assert shown is not None
    assert (shown.kind, shown.seconds) == (Kind.INFO, 0)
    assert "not encrypted. Left out, because each wrote it alone: ratings of the" in shown.words
    assert "second look, how much each of you tried. They stay in the case file" in shown.words
    there = case_from_json(path.read_bytes())
    assert (there.later_ratings, [look.rated_again for look in there.second_looks]) == ((), [()])


def test_handout_export_and_documents_wait(again: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda *_: pytest.fail("asked"))
    again.wait_and_start()
    form = again.window.form
    for action in (form.make_handout_action, form.export_action, form.documents_action):
        again.view.message_bar.clear()
        action.trigger()
        assert again.message() == FINISH_FIRST
        assert again.place() is Destination.RATE_AGAIN
    assert again.window.findChildren(DocumentsDialog) == []
    for action in (form.go_back_action, form.keeping_action, form.delete_case_action):
        assert not action.isEnabled()


def test_undo_reaches_nothing_of_another_seat(again: Desk) -> None:
    again.wait_and_start()
    assert again.editor.undo_label is None
    rate(again, "31")
    assert again.editor.undo_label is None
    again.wait_and_start()
    QTest.keyClicks(rating(again).form.scale.rows, "5")
    again.window.form.undo_action.trigger()
    assert again.editor.undo_label is None
    assert done(again) == [Seat.A]


def test_hidden_it_shows_nothing_and_goes_on_there(again: Desk) -> None:
    again.wait_and_start()
    QTest.keyClicks(rating(again).form.scale.rows, "3")
    again.window.hide_or_return()
    assert "begins within" not in everything_said(again.window)
    again.window.hide_or_return()
    assert (again.viewer(), again.place()) == (Seat.A, Destination.RATE_AGAIN)
    assert rating(again).form.scale.rows.rows[0].level is not None


@pytest.mark.parametrize("finished", [False, True])
def test_a_case_left_half_way_opens_on_the_hand_over(again: Desk, *, finished: bool) -> None:
    again.wait_and_start()
    if finished:
        rate(again, "31")
    else:
        QTest.keyClicks(rating(again).form.scale.rows, "3")
    again.window.show_start()
    (kept,) = (again.folder / "Cases").glob("*.pairview")
    again.window.cases.open_case(kept)
    assert (again.viewer(), again.place()) == (None, Destination.HAND_OVER)
    assert title(again) == ("Pass the keyboard to PE" if finished else "Only Maths")
    assert again.editor.case.later_ratings == ()
    again.wait()
    QTest.mouseClick(again.hand_over.form.second_link, Qt.MouseButton.LeftButton)
    assert again.place() is Destination.SECOND_LOOK


def test_what_one_said_survives_a_kill_in_the_middle(again: Desk, tmp_path: Path) -> None:
    again.wait_and_start()
    QTest.keyClicks(rating(again).form.scale.rows, "35")
    (path,) = (again.folder / "Cases").glob("*.pairview")
    torn = tmp_path / "torn.pairview"
    torn.write_bytes(path.read_bytes())
    case_file, case = open_case(torn)
    case_file.close()
    assert [one.seat for one in case.later_ratings] == [Seat.A, Seat.A]
    assert case.second_looks[0].rated_again == ()


def test_back_leaves_it_unfinished_and_covered(again: Desk) -> None:
    again.wait_and_start()
    QTest.keyClicks(rating(again).form.scale.rows, "3")
    again.view.go_back()
    let_go_now()
    assert (again.viewer(), again.place()) == (None, Destination.SECOND_LOOK)
    assert again.window.findChildren(RateAgainScreen) == []
    assert done(again) == []
    assert "Maths has begun" in second_look(again).again.words.text()
    assert isinstance(again.window, MainWindow)
