from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.planning import meet_again
from pairview.domain.recording import describe_classroom
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot
from pairview.store.case_file import create_case
from pairview.window.screens.plan_look_fors import LookForRow
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.screen import Destination
from pairview.window.widgets.text_box import TextBox
from tests.flows.hands import rest_a_moment
from tests.stage import Room, Stage
from tests.window.screens.names import nameless
from tests.window.screens.river import TODAY, river


def open_screen(stage: Stage, slot: Slot = Slot.STANDARD) -> PlanScreen:
    editor = CaseEditor(river(slot))
    screen = PlanScreen(editor)
    screen.follow_up.today = screen.follow_up.day.today = lambda: TODAY
    editor.subscribe(lambda _event: screen.refresh())
    stage(screen)
    screen.refresh()
    screen.focus_first()
    return screen


@pytest.fixture
def screen(stage: Stage) -> PlanScreen:
    return open_screen(stage)


def typed(screen: PlanScreen, field: QWidget, words: str) -> None:
    QTest.keyClicks(field, words)
    screen.flush()


def test_each_class_has_a_line_that_is_kept_once_it_is_written_on(screen: PlanScreen) -> None:
    assert [row.mark.accessibleName() for row in screen.look_fors.rows.rows] == ["Maths", "PE"]
    assert not screen.editor.case.look_fors
    first = screen.look_fors.rows.rows[0]
    assert first.box.hasFocus()
    typed(screen, first.box, "How long to the first line?")
    item = screen.editor.case.look_fors[0]
    assert (item.text, item.who) == ("How long to the first line?", Seat.A)
    assert screen.look_fors.rows.rows[0] is first
    assert len(screen.look_fors.rows.rows) == 2


@pytest.mark.parametrize("panel", ["look_fors", "unknowns"])
def test_undo_leaves_the_keyboard_in_the_line_it_empties(screen: PlanScreen, panel: str) -> None:
    def boxes() -> list[TextBox]:
        rows = screen.look_fors.rows.rows if panel == "look_fors" else screen.unknowns.rows.rows
        return [row.box if isinstance(row, LookForRow) else row.line for row in rows]

    before = boxes()
    box = before[0 if panel == "look_fors" else -1]
    box.setFocus()
    typed(screen, box, "First line")
    screen.editor.undo()
    assert boxes() == before
    assert (box.hasFocus(), box.toPlainText()) == (True, "")


def test_a_look_for_has_who_activity_and_day(screen: PlanScreen) -> None:
    row = screen.look_fors.rows.rows[0]
    typed(screen, row.box, "First line")
    row.who._segments[1].click()
    row.by.today = lambda: TODAY
    row.by.set_button.click()
    row.activity.pick.setCurrentIndex(row.activity.pick.findText("pair work"))
    row.activity.pick.activated.emit(row.activity.pick.currentIndex())
    item = screen.editor.case.look_fors[0]
    assert (item.who, item.by, item.activity) == (Seat.B, date(2026, 11, 30), "pair_work")


def test_an_activity_can_be_in_their_own_words(screen: PlanScreen) -> None:
    row = screen.look_fors.rows.rows[0]
    typed(screen, row.box, "First line")
    row.activity.pick.setCurrentIndex(row.activity.pick.count() - 1)
    row.activity.pick.activated.emit(row.activity.pick.count() - 1)
    typed(screen, row.activity.own, "board problems")
    item = screen.editor.case.look_fors[0]
    assert (item.activity, item.own_activity) == (None, "board problems")


def test_what_would_drop_a_hypothesis_is_taken_over_as_a_look_for(screen: PlanScreen) -> None:
    offer = screen.look_fors.offers.rows[0]
    assert offer.accessibleName() == "would make you drop 1 River answers"
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    item = screen.editor.case.look_fors[0]
    assert (item.text, item.hypothesis, item.who) == ("River answers", "h0", None)
    assert screen.look_fors.rows.rows[0].checks.text() == "checks 1"
    assert len(screen.look_fors.rows.rows) == 1


def test_a_difference_judged_differently_is_offered_once(screen: PlanScreen) -> None:
    for _ in range(3):
        screen.look_fors.offers.rows[0].click()
    offer = screen.look_fors.offers.rows[0]
    assert offer.words == "Both watch it the same way once: asks for help when stuck"
    offer.click()
    assert screen.look_fors.offers.rows == ()


def test_a_removed_look_for_comes_back_by_undo(screen: PlanScreen) -> None:
    screen.look_fors.offers.rows[0].click()
    screen.look_fors.rows.rows[0].remove_button.click()
    assert screen.editor.case.look_fors == ()
    screen.editor.undo()
    assert screen.look_fors.rows.rows[0].box.toPlainText() == "River answers"


def test_a_look_for_can_be_added_and_is_for_both(screen: PlanScreen) -> None:
    screen.look_fors.add_button.click()
    row = screen.look_fors.rows.rows[-1]
    assert row.box.hasFocus()
    typed(screen, row.box, "Same task, aloud")
    assert screen.editor.case.look_fors[0].who is None


def with_two_look_fors(screen: PlanScreen) -> tuple[LookForRow, LookForRow]:
    for words in ("First line", "Who moves first"):
        row = next(row for row in screen.look_fors.rows.rows if not row.box.toPlainText())
        typed(screen, row.box, words)
        row.close_up()
    first, second, *_ = screen.look_fors.rows.rows
    return first, second


def test_what_is_planned_reads_as_text_until_it_is_opened(screen: PlanScreen) -> None:
    first, second = with_two_look_fors(screen)
    assert (first.note.isVisible(), first.box.isVisible()) == (True, False)
    QTest.keyClick(first.note, Qt.Key.Key_Return)
    assert first.box.hasFocus()
    assert first.fields.isVisible()
    QTest.mouseClick(second.note, Qt.MouseButton.LeftButton)
    assert (first.is_open, second.is_open) == (False, True)
    assert first.note.note.words == "First line"


def test_tab_and_escape_leave_it_as_text_again(screen: PlanScreen) -> None:
    first, second = with_two_look_fors(screen)
    first.open_up()
    second.note.setFocus(Qt.FocusReason.TabFocusReason)
    assert not first.is_open
    second.open_up()
    QTest.keyClick(second.box, Qt.Key.Key_Escape)
    assert (second.is_open, second.note.hasFocus()) == (False, True)


def test_control_one_and_two_say_whose_it_is(screen: PlanScreen) -> None:
    row, _ = with_two_look_fors(screen)
    control = Qt.KeyboardModifier.ControlModifier
    whose = []
    QTest.keyClick(row.note, Qt.Key.Key_2, control)
    whose.append(screen.editor.case.look_fors[0].who)
    row.open_up()
    QTest.keyClick(row.box, Qt.Key.Key_1, control)
    whose.append(screen.editor.case.look_fors[0].who)
    assert whose == [Seat.B, Seat.A]
    assert row.box.toPlainText() == "First line"


def test_alt_and_an_arrow_move_it_and_the_keyboard_stays(screen: PlanScreen) -> None:
    first, second = with_two_look_fors(screen)
    second.note.setFocus()
    QTest.keyClick(second.note, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [item.text for item in screen.editor.case.look_fors] == ["Who moves first", "First line"]
    assert screen.look_fors.rows.rows == (second, first)
    assert second.note.hasFocus()
    first.open_up()
    QTest.keyClick(first.box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert screen.look_fors.rows.rows == (first, second)
    assert first.box.hasFocus()


def test_a_question_moves_too_and_stops_at_the_end(screen: PlanScreen) -> None:
    screen.questions.offers.rows[0].click()
    screen.questions.offers.rows[0].click()
    before = screen.editor.case.questions
    row = screen.questions.rows.rows[0]
    for _ in range(3):
        QTest.keyClick(row.note, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert screen.editor.case.questions == before[::-1]


def test_the_foot_tells_the_keys_once_there_is_something_planned(screen: PlanScreen) -> None:
    assert screen.key_hints() == []
    with_two_look_fors(screen)
    assert [words for _, words in screen.key_hints()] == ["change it", "Maths", "PE", "move it"]
    case = describe_classroom(screen.editor.case, Classroom(Seat.B, "Educación física"))
    screen.editor.change("Class", case)
    assert screen.key_hints()[2] == (("Ctrl+2",), "Educación física")


def test_what_is_taken_over_opens_to_be_completed(screen: PlanScreen) -> None:
    screen.questions.offers.rows[0].click()
    screen.look_fors.offers.rows[0].click()
    rest_a_moment()
    assert screen.questions.rows.rows[0].when_where.isVisible()
    assert screen.look_fors.rows.rows[0].by.isVisible()


def test_a_question_reads_with_who_asks_and_how_it_begins(screen: PlanScreen) -> None:
    screen.questions.own_button.click()
    row = screen.questions.rows.rows[0]
    typed(screen, row.box, "What was hard?")
    row.who._segments[1].click()
    typed(screen, row.when_where, "on the way back")
    typed(screen, row.opening, "I noticed")
    assert row.note.note == ("What was hard?", ("PE asks", "on the way back"), "", "I noticed")


@pytest.mark.parametrize(
    ("width", "columns", "band"),
    [(588, 1, "below"), (876, 2, "below"), (1149, 2, "across"), (1703, 3, "below")],
)
def test_the_page_has_as_many_columns_as_there_is_room_for(
    screen: PlanScreen, width: int, columns: int, band: str
) -> None:
    screen.fit(1703)
    screen.fit(width)
    across = QBoxLayout.Direction.LeftToRight
    form = screen.form
    beside = form.two_columns.direction() == across
    assert (form.two_columns.count() if beside else 1) == columns
    assert (form.band.direction() == across) is (band == "across")


def test_each_class_writes_one_small_change(screen: PlanScreen) -> None:
    typed(screen, screen.changes.boxes[Seat.B], "Calls plays from the side")
    typed(screen, screen.changes.notice, "I say so")
    case = screen.editor.case
    assert [(c.seat, c.text) for c in case.small_changes] == [(Seat.B, "Calls plays from the side")]
    assert case.plan.student_will_notice == "I say so"


def test_what_nobody_knows_is_carried_over_once(screen: PlanScreen) -> None:
    row = screen.unknowns.rows.rows[0]
    assert row.line.toPlainText() == "What does Blue Kite hope for?"
    row.remove_button.click()
    screen.focus_first()
    assert [r.line.toPlainText() for r in screen.unknowns.rows.rows] == [""]


def test_an_unknown_can_be_written_and_leaves_a_new_line(screen: PlanScreen) -> None:
    typed(screen, screen.unknowns.rows.rows[-1].line, "Reads from the back?")
    assert screen.editor.case.unknowns[-1].text == "Reads from the back?"
    assert len(screen.unknowns.rows.rows) == 3


def weeks_chosen(screen: PlanScreen) -> str | None:
    return screen.follow_up.weeks.choice


def test_three_weeks_are_suggested_and_any_day_can_be_set(screen: PlanScreen) -> None:
    screen.follow_up.day.set_button.click()
    assert screen.editor.case.plan.follow_up_on == date(2026, 12, 14)
    assert weeks_chosen(screen) == "3"
    screen.follow_up.weeks._segments[4].click()
    assert screen.editor.case.plan.follow_up_on == date(2026, 12, 28)
    assert screen.follow_up.weeks.choice == "5"
    screen.follow_up.day.clear_button.click()
    assert screen.editor.case.plan.follow_up_on is None


def test_only_a_case_that_is_kept_says_when_it_goes(stage: Stage, tmp_path: Path) -> None:
    case = meet_again(river(), date(2026, 12, 28))
    screen = PlanScreen(CaseEditor(case))
    assert screen.follow_up.kept_line.text() == "Practice only: nothing of it is kept."
    editor = CaseEditor(case, create_case(tmp_path / "blue-kite.pairview", case))
    assert "11" in PlanScreen(editor).follow_up.kept_line.text()
    editor.close()


def test_setting_a_day_by_key_keeps_the_keyboard_in_its_row(screen: PlanScreen) -> None:
    row = screen.look_fors.rows.rows[0]
    QTest.keyClicks(row.box, "begins when told aloud")
    row.flush()
    row.open_up()
    row.by.set_button.setFocus()
    QTest.keyClick(row.by.set_button, Qt.Key.Key_Return)
    assert row.is_open
    assert row.by.box.hasFocus()
    row.by.clear_button.setFocus()
    QTest.keyClick(row.by.clear_button, Qt.Key.Key_Space)
    assert row.is_open
    assert row.by.set_button.hasFocus()


def test_a_day_picked_by_hand_stays_as_picked(screen: PlanScreen) -> None:
    sunday = date(2026, 12, 27)
    screen.follow_up.day.chosen.emit(sunday)
    assert screen.editor.case.plan.follow_up_on == sunday
    assert weeks_chosen(screen) is None


@pytest.mark.parametrize(
    ("slot", "change", "more"),
    [(Slot.SHORT, False, True), (Slot.STANDARD, True, True), (Slot.LONG, True, False)],
)
def test_the_slot_decides_what_waits_behind_more(
    stage: Stage, slot: Slot, change: bool, more: bool
) -> None:
    screen = open_screen(stage, slot)
    assert screen.form.change_card.isVisible() is change
    assert screen.form.more.isVisible() is more
    assert screen.other_adult.isVisible() is (slot is Slot.LONG)
    if more:
        screen.form.more.button.click()
    assert screen.form.change_card.isVisible()
    typed(screen, screen.other_adult.box, "The librarian")
    assert screen.editor.case.plan.other_adult == "The librarian"


def test_the_foot_leads_on_and_back(stage: Stage) -> None:
    assert open_screen(stage).go_on() is Destination.READ_BACK
    assert open_screen(stage).go_back() is Destination.WEIGH
    assert open_screen(stage, Slot.SHORT).go_back() is Destination.HYPOTHESES


def test_tab_follows_the_page(stage: Stage, screen: PlanScreen) -> None:
    stage(Room(screen))
    screen.look_fors.offers.rows[0].click()
    screen.questions.offers.rows[0].click()
    rest_a_moment()
    screen.look_fors.add_button.setFocus()
    seen: list[str] = []
    while "Weeks until" not in " ".join(seen) and len(seen) < 60:
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Tab)
        widget = screen.focusWidget()
        row = widget.parentWidget()
        of_weeks = row is not None and row.accessibleName().startswith("Weeks")
        seen.append(row.accessibleName() if row and of_weeks else widget.accessibleName())
    wanted = ["Look for", "Own question", "All 64 questions", "Question", "When and where"]
    wanted += ["Opening line", "One small change in Maths", "One small change in PE"]
    wanted += ["Something we do not know yet", "Weeks until you look again"]
    assert set(wanted) <= set(seen), seen
    places = [seen.index(name) for name in wanted]
    assert places == sorted(places)


def test_everything_that_takes_the_keyboard_has_a_name(screen: PlanScreen) -> None:
    screen.questions.own_button.click()
    screen.look_fors.add_button.click()
    screen.form.more.button.click()
    rest_a_moment()
    assert nameless(screen) == []
