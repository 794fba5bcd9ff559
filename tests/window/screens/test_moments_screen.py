"""Moments: one editor moves between them, an empty one is never stored, hints stay quiet."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_case
from pairview.domain.moment import Kind, LessonPart, Moment
from pairview.domain.recording import describe_classroom, put_moment
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot
from pairview.window.screens.moments_activity import USUAL
from pairview.window.screens.moments_screen import LEAST_FOR_BOTH, LIST_WIDTHS, MomentsScreen
from pairview.window.screens.screen import Destination
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT, px
from pairview.window.widgets.chips import Chip
from tests.flows.hands import rest_a_moment, settle
from tests.stage import Stage

if TYPE_CHECKING:
    from pairview.window.widgets.message_bar import Message

TODAY = date(2026, 9, 1)
LEFT = Qt.MouseButton.LeftButton


def a_case(slot: Slot = Slot.STANDARD) -> Case:
    case = new_case(TODAY, "Blue Kite", slot)
    case = describe_classroom(case, Classroom(Seat.A, "Maths"))
    return describe_classroom(case, Classroom(Seat.B, "PE"))


def a_turn(
    stage: Stage, seat: Seat = Seat.A, slot: Slot = Slot.STANDARD, *moments: Moment
) -> MomentsScreen:
    case = a_case(slot)
    for moment in moments:
        case = put_moment(case, moment)
    editor = CaseEditor(case)
    editor.begin_turn(seat)
    return stage.play(MomentsScreen(editor))


def button(within: QWidget, name: str) -> QPushButton:
    found = [one for one in within.findChildren(QPushButton) if one.accessibleName() == name]
    return found[-1]


def titles(screen: MomentsScreen) -> list[str]:
    return [entry.title for entry in screen.form.entry_list.entries]


def lines(screen: MomentsScreen) -> list[str]:
    return [entry.line for entry in screen.form.entry_list.entries]


def go_to(screen: MomentsScreen, number: int) -> None:
    rows = screen.form.entry_list
    place = rows.visualRect(rows.model().index(number, 0)).center()
    QTest.mouseClick(rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def type_seen(screen: MomentsScreen, text: str) -> None:
    QTest.keyClicks(screen.form.saw_box, text)
    screen.flush()


@pytest.mark.parametrize("seat", Seat)
@pytest.mark.parametrize(
    ("slot", "asked"),
    [
        (Slot.SHORT, ["A strength", "A puzzle"]),
        (Slot.STANDARD, ["A strength", "A puzzle", "One more"]),
        (
            Slot.LONG,
            [
                "A strength",
                "Another strength",
                "A puzzle",
                "Another puzzle",
                "One more",
                "One more",
            ],
        ),
    ],
)
def test_the_strength_comes_first_in_every_slot(
    stage: Stage, seat: Seat, slot: Slot, asked: list[str]
) -> None:
    screen = a_turn(stage, seat, slot)
    assert titles(screen) == asked
    assert screen.form.saw_box.hasFocus()
    type_seen(screen, "Showed a friend how.")
    moment = screen.editor.case.moments[0]
    assert (moment.seat, moment.kind, moment.saw) == (seat, Kind.STRENGTH, "Showed a friend how.")
    assert titles(screen) == asked
    assert lines(screen)[0] == "Showed a friend how."


def test_a_moment_is_filled_by_clicks_and_keys(stage: Stage) -> None:
    screen = a_turn(stage)
    type_seen(screen, "Head on the desk.")
    QTest.mouseClick(button(screen.moment_editor.activity.usual, "pair work"), LEFT)
    QTest.mouseClick(button(screen.form.part_choice, "end"), LEFT)
    QTest.mouseClick(screen.form.reading_more.button, LEFT)
    QTest.keyClicks(screen.moment_editor.reading_box, "Tired, I think.")
    screen.flush()
    (moment,) = screen.editor.case.moments
    assert moment.activity == "pair_work"
    assert moment.part is LessonPart.END
    assert moment.reading == "Tired, I think."
    QTest.mouseClick(button(screen.moment_editor.activity.usual, "pair work"), LEFT)
    assert screen.editor.case.moments[0].activity is None


def test_control_and_enter_move_to_the_next_moment_and_then_on(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A, Slot.SHORT)
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    QTest.keyClicks(screen.form.saw_box, "One.")
    QTest.keyClick(screen.form.saw_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.form.title_label.text() == "A puzzle"
    assert screen.form.saw_box.hasFocus()
    QTest.keyClicks(screen.form.saw_box, "Two.")
    QTest.keyClick(screen.form.saw_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [moment.saw for moment in screen.editor.case.moments] == ["One.", "Two."]
    assert [moment.kind for moment in screen.editor.case.moments] == [Kind.STRENGTH, Kind.PUZZLE]
    assert wanted == [Destination.KNOWLEDGE]


def test_control_and_enter_pass_over_what_is_written(stage: Stage) -> None:
    puzzle = Moment("1", Seat.A, Kind.PUZZLE, saw="Waits.")
    screen = a_turn(stage, Seat.A, Slot.STANDARD, puzzle)
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    QTest.keyClicks(screen.form.saw_box, "One.")
    QTest.keyClick(screen.form.saw_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.form.title_label.text() == "One more"
    QTest.keyClicks(screen.form.saw_box, "Two.")
    QTest.mouseClick(button(screen.form.kind_choice, "a strength"), LEFT)
    assert [entry.line for entry in screen.form.entry_list.entries] == ["One.", "Two.", "Waits."]
    QTest.keyClick(screen.form.saw_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [Destination.KNOWLEDGE]


def test_the_usual_activities_stay_in_sight_when_the_moment_changes(stage: Stage) -> None:
    copying = Moment("1", Seat.A, Kind.STRENGTH, saw="Writes.", activity="copying")
    screen = a_turn(stage, Seat.A, Slot.STANDARD, copying)
    for number in (0, 1, 0):
        go_to(screen, number)
        shown = screen.moment_editor.activity.usual.findChildren(Chip)
        in_sight = [chip for chip in shown if chip.isVisible() and chip.value in USUAL]
        assert [chip.value for chip in in_sight] == list(USUAL)


def test_a_place_that_was_only_looked_at_is_not_stored(stage: Stage) -> None:
    screen = a_turn(stage)
    go_to(screen, 1)
    go_to(screen, 2)
    go_to(screen, 0)
    assert not screen.editor.case.moments
    assert screen.editor.undo_label is None


def test_taking_every_word_away_leaves_an_empty_place(stage: Stage) -> None:
    screen = a_turn(stage)
    type_seen(screen, "Head down.")
    screen.form.saw_box.selectAll()
    QTest.keyClick(screen.form.saw_box, Qt.Key.Key_Delete)
    screen.flush()
    assert not screen.editor.case.moments
    assert titles(screen) == ["A strength", "A puzzle", "One more"]
    type_seen(screen, "Head up.")
    assert [moment.saw for moment in screen.editor.case.moments] == ["Head up."]


def test_empty_places_of_one_kind_are_different_places(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A, Slot.LONG)
    go_to(screen, 1)
    assert screen.form.title_label.text() == "Another strength"
    type_seen(screen, "Second.")
    go_to(screen, 0)
    type_seen(screen, "First.")
    assert sorted(moment.saw for moment in screen.editor.case.moments) == ["First.", "Second."]
    assert len({entry.id for entry in screen.form.entry_list.entries}) == 6


def test_a_choice_alone_begins_a_moment(stage: Stage) -> None:
    screen = a_turn(stage)
    QTest.mouseClick(button(screen.form.part_choice, "start"), LEFT)
    assert screen.editor.case.moments[0].part is LessonPart.START
    assert lines(screen)[0] == "begun"


def test_one_more_may_be_called_a_puzzle_before_or_after_its_first_word(stage: Stage) -> None:
    screen = a_turn(stage)
    go_to(screen, 2)
    QTest.mouseClick(button(screen.form.kind_choice, "a puzzle"), LEFT)
    assert not screen.editor.case.moments
    type_seen(screen, "Left the room.")
    assert screen.editor.case.moments[0].kind is Kind.PUZZLE
    QTest.mouseClick(button(screen.form.kind_choice, "a strength"), LEFT)
    assert [moment.kind for moment in screen.editor.case.moments] == [Kind.STRENGTH]
    assert titles(screen) == ["A strength", "A puzzle", "One more"]
    assert screen.form.saw_box.toPlainText() == "Left the room."


def test_removing_a_moment_can_be_undone_from_the_message(stage: Stage) -> None:
    screen = a_turn(stage)
    said: list[Message] = []
    screen.says.connect(said.append)
    type_seen(screen, "Head down.")
    QTest.mouseClick(screen.form.remove_button, LEFT)
    assert not screen.editor.case.moments
    assert lines(screen)[0] == "nothing yet"
    assert said[-1].words == "Moment removed."
    (_, undo), *_ = said[-1].actions
    undo()
    assert [moment.saw for moment in screen.editor.case.moments] == ["Head down."]
    assert screen.form.saw_box.toPlainText() == "Head down."


def test_the_whole_bank_waits_behind_more_activities(stage: Stage) -> None:
    screen = a_turn(stage)
    panel = screen.moment_editor.activity
    assert not panel.bank.isVisible()
    QTest.mouseClick(panel.more_button, LEFT)
    assert panel.bank.isVisible()
    QTest.mouseClick(button(panel.bank, "copying or taking notes"), LEFT)
    assert screen.editor.case.moments[0].activity == "copying"
    assert button(panel.usual, "copying or taking notes").isChecked()


def test_an_activity_may_have_their_own_words(stage: Stage) -> None:
    screen = a_turn(stage)
    usual = screen.moment_editor.activity.usual
    QTest.mouseClick(button(usual, "Own words"), LEFT)
    assert usual.other_line is not None
    QTest.keyClicks(usual.other_line, "chess club")
    screen.flush()
    assert screen.editor.case.moments[0].own_activity == "chess club"


def test_a_hint_asks_quietly_and_keep_it_silences_it(stage: Stage) -> None:
    screen = a_turn(stage)
    type_seen(screen, "Always late.")
    line = screen.form.hint_line
    assert line.label.text().startswith("“Always”: ")
    QTest.mouseClick(line.keep_button, LEFT)
    assert line.label.text() == "What a camera would show."
    assert screen.editor.case.moments[0].saw == "Always late."
    QTest.keyClick(screen.form.saw_box, Qt.Key.Key_End)
    type_seen(screen, " Every day.")
    assert "Always" not in line.label.text()


def test_a_kept_word_stays_kept_where_the_screen_is_built_anew(stage: Stage) -> None:
    screen = a_turn(stage)
    type_seen(screen, "Always late.")
    QTest.mouseClick(screen.form.hint_line.keep_button, LEFT)
    again = stage.play(MomentsScreen(screen.editor))
    again.form.entry_list.chosen.emit(screen.editor.case.moments[0].id)
    assert again.form.saw_box.toPlainText() == "Always late."
    assert again.form.hint_line.label.text() == "What a camera would show."


def test_before_and_after_are_asked_in_90_minutes_and_wait_otherwise(stage: Stage) -> None:
    screen = a_turn(stage, Seat.B, Slot.LONG)
    context = screen.moment_editor.context
    assert context.isVisible()
    QTest.keyClicks(context.boxes["before"], "The bell.")
    QTest.keyClicks(context.boxes["how_often"], "twice")
    screen.flush()
    (moment,) = screen.editor.case.moments
    assert (moment.before, moment.how_often) == ("The bell.", "twice")
    short = a_turn(stage, Seat.B, Slot.SHORT)
    assert not short.moment_editor.context.isVisible()
    QTest.mouseClick(short.form.more.button, LEFT)
    assert short.moment_editor.context.isVisible()


def test_the_rating_it_shows_is_picked_behind_more(stage: Stage) -> None:
    screen = a_turn(stage)
    QTest.mouseClick(screen.form.more.button, LEFT)
    screen.moment_editor.rating_pick.setFocus()
    QTest.keyClick(screen.moment_editor.rating_pick, Qt.Key.Key_Down)
    assert screen.editor.case.moments[0].dimension == "start"


def test_one_more_moment_can_always_be_added(stage: Stage) -> None:
    screen = a_turn(stage, Seat.A, Slot.SHORT)
    type_seen(screen, "One.")
    go_to(screen, 1)
    type_seen(screen, "Two.")
    QTest.mouseClick(screen.form.add_button, LEFT)
    assert screen.form.title_label.text() == "One more"
    type_seen(screen, "Three.")
    assert [moment.saw for moment in screen.editor.case.moments] == ["One.", "Two.", "Three."]


def test_typing_is_undone_by_visit_and_the_editor_follows(stage: Stage) -> None:
    screen = a_turn(stage)
    type_seen(screen, "Head ")
    type_seen(screen, "down.")
    screen.editor.undo()
    assert not screen.editor.case.moments
    assert screen.form.saw_box.toPlainText() == ""
    screen.editor.redo()
    assert screen.form.saw_box.toPlainText() == "Head down."


def test_nothing_of_the_colleague_is_in_the_list(stage: Stage) -> None:
    secret = Moment("1", Seat.B, Kind.STRENGTH, saw="SECRET of PE")
    screen = a_turn(stage, Seat.A, Slot.STANDARD, secret)
    assert "SECRET" not in "".join(lines(screen))
    type_seen(screen, "Mine.")
    screen.editor.finish_turn()
    screen.editor.begin_turn(Seat.B)
    assert screen.editor.case.moments == (secret,)


def test_after_the_reveal_the_switch_shows_either_record(stage: Stage) -> None:
    case = put_moment(a_case(), Moment("1", Seat.A, Kind.STRENGTH, saw="In maths."))
    editor = CaseEditor(put_moment(case, Moment("2", Seat.B, Kind.STRENGTH, saw="In PE.")))
    for seat in Seat:
        editor.begin_turn(seat)
        editor.finish_turn()
    editor.reveal(TODAY)
    screen = stage.play(MomentsScreen(editor))
    assert lines(screen)[0] == "In maths."
    assert "Both of you" in screen.form.seat_switch.words.text()
    QTest.mouseClick(button(screen.form.seat_switch, "PE"), LEFT)
    assert lines(screen)[0] == "In PE."
    assert screen.form.header.title_label.text().startswith("PE:")
    go_to(screen, 0)
    QTest.keyClick(screen.form.saw_box, Qt.Key.Key_End)
    type_seen(screen, " Twice.")
    assert [moment.saw for moment in editor.case.moments] == ["In maths.", "In PE. Twice."]


@pytest.mark.parametrize(("width", "height"), [(1150, 594), (1064, 544)])
@pytest.mark.parametrize("slot", Slot)
def test_it_fits_and_scrolls_only_down(stage: Stage, slot: Slot, width: int, height: int) -> None:
    screen = a_turn(stage, Seat.A, slot)
    stage(screen, width, height)
    QTest.mouseClick(screen.moment_editor.activity.more_button, LEFT)
    rest_a_moment()
    assert screen.minimumSizeHint().height() <= height
    assert screen.minimumSizeHint().width() <= width
    area = screen.form.scroll_area
    assert screen.form.page.minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize("slot", [Slot.SHORT, Slot.STANDARD])
def test_a_hint_cuts_nothing_off_in_the_smallest_window(stage: Stage, slot: Slot) -> None:
    screen = a_turn(stage, Seat.A, slot)
    stage(screen, 1063, 556)
    before = screen.form.more.y()
    type_seen(screen, "Always late and has ADHD.")
    rest_a_moment()
    assert screen.form.hint_line.label.text().startswith("“ADHD”")
    assert screen.form.more.y() == before
    assert screen.form.scroll_area.verticalScrollBar().maximum() == 0


def test_where_there_is_little_room_the_kind_stands_below_the_title(stage: Stage) -> None:
    screen = a_turn(stage)
    form = screen.form
    type_seen(screen, "A kite.")
    form.kind_choice.show()
    for words, is_below in (("A strength", False), ("A strength " * 20, True), ("One", False)):
        form.title_label.setText(words)
        screen.moment_editor._place_kind()
        rest_a_moment()
        assert (form.kind_choice.y() > form.title_label.geometry().bottom()) is is_below, words


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_list_beside_the_editor_grows_with_the_text(
    stage: Stage, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, LIGHT, scale)
    try:
        screen = a_turn(stage)
        screen.resize(px(LEAST_FOR_BOTH), px(500))
        screen.fit(screen.width())
        settle()
        assert px(LIST_WIDTHS[0]) <= screen.form.entry_list.width() <= px(LIST_WIDTHS[1])
    finally:
        apply_theme(qapp, LIGHT)
