"""Step 3: choosing rows, sorting them, the puzzle, and the way on to hypotheses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.difference import Puzzle, SortedAs
from pairview.domain.knowledge import Helped, Topic, Tried
from pairview.domain.moment import LessonPart, Moment
from pairview.domain.rating import Level, Sightings
from pairview.domain.recording import (
    know,
    put_moment,
    put_tried,
    rate,
    remove_moment,
    say_sightings,
)
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.window.screens.contrast_puzzle_panel import PuzzlePanel
from pairview.window.screens.contrast_screen import ContrastScreen
from pairview.window.screens.screen import Destination
from pairview.window.widgets.moment_note import MomentNote
from tests.flows.hands import settle
from tests.revealed_case import empty_revealed_case, revealed_case
from tests.stage import Room, Stage


def opened(stage: Stage, case: Case) -> ContrastScreen:
    editor = CaseEditor(case)
    screen = stage(ContrastScreen(editor))
    editor.subscribe(lambda _event: screen.refresh())
    screen.focus_first()
    return screen


@pytest.fixture
def screen(stage: Stage) -> ContrastScreen:
    return opened(stage, revealed_case())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def segment(row: QWidget, value: str) -> QWidget:
    return next(part for part in row.findChildren(QWidget) if getattr(part, "value", None) == value)


def spoken(rows: QWidget) -> list[str]:
    heard = QAccessible.queryAccessibleInterface(rows)
    return [heard.child(number).text(QAccessible.Text.Name) for number in range(heard.childCount())]


def test_tab_goes_from_the_chart_through_the_panel(stage: Stage, screen: ContrastScreen) -> None:
    stage(Room(screen))
    screen.focus_first()
    reached = []
    for _ in range(10):
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.append(widget.accessibleName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert reached == [
        "The two views as a chart",
        "This row",
        "My reading of it",
        "Note on this row",
        "Blue Kite acts differently there",
        "Start a hypothesis from this",
        "Make it the puzzle",
        "Largest first",
        "Make handout",
        "Chart",
    ]


def test_the_largest_difference_stands_first_and_the_counts_above(screen: ContrastScreen) -> None:
    assert spoken(screen.form.chart)[0] == (
        "begins within two minutes: Maths almost never, PE almost always, seen differently"
    )
    subtitle = screen.form.header.subtitle_label.text()
    assert subtitle == "2 about the same, 5 seen differently, 1 seen by one of us."
    assert "What is different there?" in screen.row_panel.sentence.text()


def test_the_order_as_asked_keeps_the_chosen_row(screen: ContrastScreen) -> None:
    QTest.keyClick(screen.form.chart, Qt.Key.Key_End)
    chosen = screen.form.chart.chosen_key
    click(segment(screen.order_row, "asked"))
    assert [row.key for row in screen.form.chart.rows][:4] == ["start", "stay", "join", "ask"]
    assert screen.form.chart.chosen_key == chosen
    click(segment(screen.order_row, "asked"))
    assert screen.order_row.choice == "asked"


def test_t_swaps_chart_and_table_and_the_row_stays_chosen(screen: ContrastScreen) -> None:
    QTest.keyClick(screen.form.chart, Qt.Key.Key_Down)
    QTest.keyClick(screen.form.chart, Qt.Key.Key_T)
    assert screen.form.table.isVisible()
    assert not screen.form.chart.isVisible()
    assert screen.form.table.chosen_key == screen.form.chart.chosen_key == "stay"
    assert screen.form.table.hasFocus()
    click(segment(screen.form.twin_row, "chart"))
    assert screen.form.chart.isVisible()


def notes_shown(screen: ContrastScreen) -> list[MomentNote]:
    return [note for note in screen.row_panel.findChildren(MomentNote) if note.isVisible()]


def test_the_panel_shows_both_moments_and_keeps_the_reading_folded(
    screen: ContrastScreen,
) -> None:
    maths, pe = notes_shown(screen)
    assert maths.saw_label.text().startswith("Head down when I ask the class.")
    assert pe.saw_label.text().startswith("First to call out plays.")
    assert not maths.reading_label.isVisible()
    click(maths.reading.button)
    assert maths.reading_label.isVisible()
    assert maths.reading_label.text() == "Does not want to be wrong in front of others."


def test_a_note_says_when_it_was_and_what_came_before_and_after(stage: Stage) -> None:
    moment = Moment(
        "m9",
        Seat.B,
        dimension="start",
        activity="team_game",
        part=LessonPart.END,
        saw="sat down",
        before="the whistle",
        how_often="twice",
    )
    screen = opened(stage, put_moment(empty_revealed_case(Slot.LONG), moment))
    (note,) = notes_shown(screen)
    assert note.where_label.text() == "team game, end"
    assert note.around_label.text() == "Before: the whistle\nHow often: twice"


def test_the_panel_says_on_how_many_sightings_a_rating_rests(stage: Stage) -> None:
    case = say_sightings(revealed_case(Slot.LONG), Seat.B, "start", Sightings.FEW)
    screen = opened(stage, case)
    assert screen.row_panel.sightings.text() == "PE: few sightings"
    screen._choose("join")
    assert not screen.row_panel.sightings.isVisible()


def test_what_was_tried_already_stands_side_by_side(stage: Stage) -> None:
    case = put_tried(revealed_case(), Tried("t1", Seat.B, "a seat in front"))
    case = put_tried(case, Tried("t2", Seat.A, "shorter texts", Helped.YES))
    screen = opened(stage, case)
    click(segment(screen.form.page_row, "also"))
    section = screen.sections_panel.sections["tried"]
    said = [label.text() for label in section.labels if label.isVisible()]
    assert said == ["shorter texts", "Maths, it helped", "a seat in front", "PE"]


def test_enter_goes_to_what_the_pair_makes_of_it_and_escape_back(
    screen: ContrastScreen,
) -> None:
    QTest.keyClick(screen.form.chart, Qt.Key.Key_Return)
    chip = segment(screen.row_panel.sort_row, SortedAs.ACTS_DIFFERENTLY.value)
    assert chip.hasFocus()
    QTest.keyClick(chip, Qt.Key.Key_Escape)
    assert screen.form.chart.hasFocus()


def test_the_classes_take_turns_in_the_list_of_moments(screen: ContrastScreen) -> None:
    screen._choose("stay")
    assert [note.class_label.text() for note in notes_shown(screen)] == ["Maths", "PE"]
    click(screen.row_panel.all_button)
    assert [note.class_label.text() for note in notes_shown(screen)] == ["Maths", "PE", "Maths"]


def test_a_row_without_moments_lists_them_all_on_demand(screen: ContrastScreen) -> None:
    QTest.keyClick(screen.form.chart, Qt.Key.Key_Down)
    assert screen.row_panel.moments_label.text() == "MOMENTS"
    assert screen.row_panel.all_button.accessibleName() == "Show all 3 moments"
    click(screen.row_panel.all_button)
    assert len(notes_shown(screen)) == 3


def test_a_moment_of_the_row_says_how_often_that_class_sees_it(screen: ContrastScreen) -> None:
    assert [note.level_label.text() for note in notes_shown(screen)] == [
        "almost never",
        "almost always",
    ]


def test_a_class_without_a_moment_for_the_row_shows_its_others(stage: Stage) -> None:
    case = remove_moment(revealed_case(), "m2")
    screen = opened(stage, put_moment(case, Moment("m9", Seat.B, saw="passes at once")))
    assert screen.row_panel.moments_label.text() == "OTHER MOMENTS"
    assert [note.class_label.text() for note in notes_shown(screen)] == ["Maths", "PE"]
    assert notes_shown(screen)[1].saw_label.text() == "passes at once"


def test_one_moment_of_each_class_shows_and_all_on_demand(stage: Stage) -> None:
    case = revealed_case()
    for number in range(9):
        case = put_moment(case, Moment(f"more{number}", Seat.B, saw=f"moment {number}"))
    screen = opened(stage, case)
    screen._choose("stay")
    assert len(notes_shown(screen)) == 2
    click(screen.row_panel.all_button)
    assert len(notes_shown(screen)) == 12
    assert not screen.row_panel.all_button.isVisible()


def test_the_pair_sorts_a_difference_and_takes_it_back(screen: ContrastScreen) -> None:
    chip = segment(screen.row_panel.sort_row, SortedAs.JUDGED_DIFFERENTLY.value)
    click(chip)
    (difference,) = screen.editor.case.differences
    assert (difference.dimension, difference.sorted_as) == ("start", SortedAs.JUDGED_DIFFERENTLY)
    click(chip)
    assert screen.editor.case.differences == ()


def test_a_note_goes_to_the_row_it_was_written_for(screen: ContrastScreen) -> None:
    QTest.keyClicks(screen.row_panel.note_box, "only on Mondays")
    screen._choose("stay")
    (difference,) = screen.editor.case.differences
    assert (difference.dimension, difference.note) == ("start", "only on Mondays")
    assert screen.row_panel.note_box.toPlainText() == ""


def test_a_difference_becomes_the_puzzle_and_can_be_reworded(screen: ContrastScreen) -> None:
    click(screen.row_panel.puzzle_button)
    does = "begin within two minutes of the signal"
    assert screen.editor.case.puzzle == Puzzle(does, "the class is Maths", does, "the class is PE")
    box = screen.puzzle_panel.boxes["hard_when"]
    assert box.isVisible()
    QTest.keyClicks(box, " after lunch")
    screen.flush()
    assert "after lunch" in screen.editor.case.puzzle.hard_when


def test_rows_seen_much_the_same_offer_no_puzzle_and_no_sorting(screen: ContrastScreen) -> None:
    screen._choose("peers")
    assert not screen.row_panel.puzzle_button.isVisible()
    assert not screen.row_panel.sort_row.isVisible()


def test_h_starts_a_hypothesis_after_the_first_theories(
    screen: ContrastScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.wants) as asked:
        QTest.keyClick(screen.form.chart, Qt.Key.Key_H)
    assert asked.args == [Destination.HYPOTHESES]
    texts = [hypothesis.text for hypothesis in screen.editor.case.hypotheses]
    assert texts == [
        "the board text is too long to take in at once",
        "a friend in PE makes it safe to speak",
        "something in PE makes it easier to begin within two minutes of the signal",
    ]


def test_h_is_a_letter_while_someone_types(screen: ContrastScreen) -> None:
    QTest.keyClicks(screen.row_panel.note_box, "hth")
    screen.flush()
    assert screen.editor.case.hypotheses == ()
    assert screen.editor.case.differences[0].note == "hth"


def test_of_what_else_there_is_all_stands_open_that_says_something(screen: ContrastScreen) -> None:
    click(segment(screen.form.page_row, "also"))
    sections = screen.sections_panel.sections
    assert sections["knowledge"].labels[0].isVisible()
    said = [label.text() for label in sections["knowledge"].labels]
    assert said == ["Good at", "PE: reads where the ball will go"]
    assert sections["activities"].labels[0].text() == "questions to the whole class"
    assert not sections["strengths"].labels[0].isVisible()
    click(sections["strengths"].button)
    assert "What might it be?" in sections["strengths"].labels[0].text()
    assert not sections["guesses"].isVisible()


def test_what_people_closed_stays_closed(screen: ContrastScreen) -> None:
    click(segment(screen.form.page_row, "also"))
    knowledge = screen.sections_panel.sections["knowledge"]
    click(knowledge.button)
    case = know(screen.editor.case, Seat.A, Topic.ENJOYS, "old maps")
    screen.editor.change("Know", case)
    assert not knowledge.labels[0].isVisible()
    assert knowledge.labels[-1].text() == "Maths: old maps"


def test_panels_are_made_when_they_are_wanted(screen: ContrastScreen) -> None:
    assert screen.findChildren(PuzzlePanel) == []
    click(segment(screen.form.page_row, "puzzle"))
    assert screen.puzzle_panel.isVisible()
    assert not screen.row_panel.isVisible()
    click(segment(screen.form.page_row, "also"))
    assert [screen.puzzle_panel.isVisible(), screen.sections_panel.isVisible()] == [False, True]


def test_guesses_are_let_go_after_the_contrast_unless_kept(stage: Stage) -> None:
    screen = opened(stage, revealed_case(Slot.LONG))
    click(segment(screen.form.page_row, "also"))
    section = screen.sections_panel.sections["guesses"]
    assert section.labels[1].text() == "Maths guessed often, PE answered almost always."
    click(screen.sections_panel.keep_box)
    assert screen.go_on() is Destination.RETELL
    assert screen.editor.case.guesses
    click(screen.sections_panel.keep_box)
    screen.go_on()
    assert screen.editor.case.guesses == ()


def test_the_minute_is_offered_once_and_put_away(screen: ContrastScreen) -> None:
    screen.offer_minute()
    assert screen.form.minute.isVisible()
    click(screen.form.minute.away_button)
    screen.refresh()
    assert not screen.form.minute.isVisible()


def test_a_rating_changed_after_the_reveal_says_so(screen: ContrastScreen) -> None:
    case = rate(screen.editor.case, Seat.B, "peers", Level.OFTEN)
    screen.editor.change("Rate", case)
    assert any(line.endswith("changed after we talked") for line in spoken(screen.form.chart))


def test_the_same_story_asks_for_a_third_view(stage: Stage) -> None:
    case = revealed_case()
    for rating in case.ratings:
        case = rate(case, rating.seat, rating.dimension, Level.OFTEN)
    screen = opened(stage, case)
    assert "What would a third person see?" in screen.form.header.subtitle_label.text()


def test_an_empty_case_shows_rows_without_answers(stage: Stage) -> None:
    screen = opened(stage, empty_revealed_case())
    assert all("not answered" in line for line in spoken(screen.form.chart))
    assert screen.row_panel.moments_label.text() == "NO MOMENTS WRITTEN"
    QTest.keyClick(screen.form.chart, Qt.Key.Key_H)
    assert [hypothesis.text for hypothesis in screen.editor.case.hypotheses] == [""]


@pytest.mark.parametrize(("width", "beside"), [(1149, True), (1000, True), (859, False)])
def test_the_panel_goes_below_the_chart_where_both_would_be_squeezed(
    screen: ContrastScreen, width: int, beside: bool
) -> None:
    screen.resize(width, 1200)
    screen.fit(width)
    settle()
    chart, panel = screen.form.views_card.geometry(), screen.form.panel_card.geometry()
    assert (panel.left() > chart.right()) is beside
    assert (panel.top() > chart.bottom()) is not beside


def test_g_goes_to_the_next_row_seen_differently(screen: ContrastScreen) -> None:
    chart = screen.form.chart
    differ = [row.key for row in chart.rows if row.differently]
    seen = []
    for _ in differ:
        seen.append(chart.chosen_key)
        QTest.keyClick(chart, Qt.Key.Key_G)
    assert seen == differ
    assert chart.chosen_key == differ[0]
