"""Step 5: writing hypotheses, what would drop them, prompts, nudges and questions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.evidence import Fit
from pairview.domain.explaining import put_hypothesis
from pairview.domain.hypothesis import Expectation, Hypothesis, Status
from pairview.domain.seat import Seat
from pairview.domain.second_sitting import sitting_on, write_said
from pairview.domain.slot import Slot
from pairview.window.screen_page import ScreenPage
from pairview.window.screens.hypotheses_screen import HypothesesScreen
from pairview.window.screens.hypothesis_card import HypothesisCard
from pairview.window.screens.hypothesis_details import HypothesisDetails
from pairview.window.screens.screen import Destination
from tests.flows.hands import rest_a_moment, settle
from tests.revealed_case import TODAY, empty_revealed_case, revealed_case
from tests.stage import Room, Stage

THEORIES = [
    "the board text is too long to take in at once",
    "a friend in PE makes it safe to speak",
]


def opened(stage: Stage, case: Case) -> HypothesesScreen:
    editor = CaseEditor(case)
    screen = stage(HypothesesScreen(editor))
    editor.subscribe(lambda _event: screen.refresh())
    screen.focus_first()
    return screen


@pytest.fixture
def screen(stage: Stage) -> HypothesesScreen:
    return opened(stage, revealed_case())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def segment(row: QWidget, value: str) -> QWidget:
    return next(part for part in row.findChildren(QWidget) if getattr(part, "value", None) == value)


def texts(screen: HypothesesScreen) -> list[str]:
    return [hypothesis.text for hypothesis in screen.editor.case.hypotheses]


def names(widget: QWidget) -> list[str]:
    heard = QAccessible.queryAccessibleInterface(widget)
    found, left = [], [heard]
    while left:
        here = left.pop(0)
        found.append(here.text(QAccessible.Text.Name))
        left += [here.child(number) for number in range(here.childCount())]
    return found


def test_the_first_theories_become_the_first_two(screen: HypothesesScreen) -> None:
    assert texts(screen) == THEORIES
    assert [card.maybe_box.toPlainText() for card in screen.cards] == THEORIES
    assert screen.cards[0].from_button.text() == "from Maths"
    assert screen.form.header.subtitle_label.text().startswith("PE begins.")
    assert screen.cards[0].drop_box.hasFocus()


def test_each_field_can_be_found_by_a_screen_reader(screen: HypothesesScreen) -> None:
    said = names(screen.cards[0])
    for name in ("Maybe", "We would drop it if", "from Maths", "More", "Remove this hypothesis"):
        assert name in said


def test_what_would_drop_it_is_kept_and_undone_as_one_step(screen: HypothesesScreen) -> None:
    box = screen.cards[0].drop_box
    QTest.keyClicks(box, "waits when told aloud")
    box.flush()
    assert screen.editor.case.hypotheses[0].drop_if == "waits when told aloud"
    screen.editor.undo()
    assert box.toPlainText() == ""


def test_typing_on_the_empty_card_makes_a_hypothesis_and_tab_goes_on_with_it(
    screen: HypothesesScreen,
) -> None:
    screen.add_card.maybe_box.setFocus()
    QTest.keyClicks(screen.add_card.maybe_box, "being wrong feels dangerous")
    screen.add_card.maybe_box.flush()
    assert texts(screen)[2] == "being wrong feels dangerous"
    assert len(screen.cards) == 2
    QTest.keyClick(screen.add_card.maybe_box, Qt.Key.Key_Tab)
    assert len(screen.cards) == 3
    assert screen.cards[2].drop_box.hasFocus()
    assert screen.cards[2].caps.text() == "HYPOTHESIS 3"
    assert screen.add_card.maybe_box.toPlainText() == ""
    assert screen.add_card.caps.text() == "HYPOTHESIS 4"


def test_a_hypothesis_deleted_while_it_is_typed_is_none(screen: HypothesesScreen) -> None:
    box = screen.add_card.maybe_box
    box.setFocus()
    QTest.keyClicks(box, "x")
    box.flush()
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    box.flush()
    assert texts(screen) == THEORIES


def test_ctrl_enter_goes_to_the_next_hypothesis_and_then_to_the_empty_card(
    screen: HypothesesScreen,
) -> None:
    visited = []
    for _ in range(2):
        QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
        visited.append(focused())
    assert visited == [screen.cards[1].maybe_box, screen.add_card.maybe_box]
    QTest.keyClicks(screen.add_card.maybe_box, "a third")
    QTest.keyClick(screen.add_card.maybe_box, Qt.Key.Key_Return, CONTROL)
    assert texts(screen)[2] == "a third"
    assert screen.add_card.maybe_box.hasFocus()


CONTROL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_tab_goes_through_the_cards_in_their_order(stage: Stage, screen: HypothesesScreen) -> None:
    stage(Room(screen))
    opened_more(screen.cards[0])
    screen.cards[0].maybe_box.setFocus()
    reached = []
    for _ in range(12):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused().accessibleName())
    assert reached == [
        "We would drop it if",
        "the same",
        "Lens",
        "Kindest reading",
        "still open",
        "from PE",
        "More",
        "Remove this hypothesis",
        "Maybe",
        "We would drop it if",
        "the same",
        "Maybe",
    ]


def test_same_or_different_is_asked_in_45_minutes(screen: HypothesesScreen) -> None:
    row = screen.cards[1].expects_row
    assert row is not None
    click(segment(row, "different"))
    assert screen.editor.case.hypotheses[1].expects is Expectation.DIFFERENT
    click(segment(row, "different"))
    assert screen.editor.case.hypotheses[1].expects is None


def opened_more(card: HypothesisCard) -> HypothesisDetails:
    assert card.details is None
    click(card.more_button)
    (details,) = card.findChildren(HypothesisDetails)
    assert details.isVisible()
    return details


def test_lens_kindest_reading_and_status_wait_behind_more(screen: HypothesesScreen) -> None:
    card = screen.cards[0]
    details = opened_more(card)
    QTest.keyClick(details.lens_box, Qt.Key.Key_Down)
    click(segment(details.status_row, "set_aside"))
    QTest.keyClicks(details.reason_line, "told aloud, it goes well")
    QTest.keyClicks(details.kindest_box, "too much at once")
    card.flush()
    hypothesis = screen.editor.case.hypotheses[0]
    assert (hypothesis.lens, hypothesis.status) == ("task", Status.SET_ASIDE)
    assert hypothesis.status_reason == "told aloud, it goes well"
    assert hypothesis.kindest_reading == "too much at once"
    assert card.caps.text() == "HYPOTHESIS 1 · SET ASIDE FOR NOW"


def test_once_they_looked_again_how_it_stood_first_stays(screen: HypothesesScreen) -> None:
    details = opened_more(screen.cards[0])
    assert (details.status_row.isVisible(), details.later_line.isVisible()) == (True, False)
    case = screen.editor.case
    screen.editor.change("Looked again", write_said(case, sitting_on(case, TODAY), "x"))
    assert (details.status_row.isVisible(), details.later_line.isVisible()) == (False, True)
    assert not details.reason_line.isVisible()
    assert not opened_more(screen.cards[1]).status_row.isVisible()


def test_in_90_minutes_more_is_open(stage: Stage) -> None:
    screen = opened(stage, revealed_case(Slot.LONG))
    details = screen.cards[0].details
    assert details is not None
    assert details.kindest_box.isVisible()
    assert screen.go_on() is Destination.WEIGH


def test_in_20_minutes_the_colleague_says_one_line_against(stage: Stage) -> None:
    screen = opened(stage, revealed_case(Slot.SHORT))
    card = screen.cards[0]
    assert card.expects_row is None
    assert card.against_box.accessibleName() == "Against it so far, says PE"
    QTest.keyClicks(card.against_box, "PE has no board")
    card.flush()
    (evidence,) = screen.editor.case.evidence
    (answer,) = screen.editor.case.answers
    assert (evidence.text, answer.fit) == ("PE has no board", Fit.AGAINST)
    click(card.from_button)
    assert card.against_box.toPlainText() == "PE has no board"
    assert screen.primary_text() == "Next: Plan"
    assert screen.go_on() is Destination.PLAN


def test_in_20_minutes_same_or_different_waits_behind_more(stage: Stage) -> None:
    screen = opened(stage, revealed_case(Slot.SHORT))
    details = opened_more(screen.cards[0])
    assert details.expects_row is not None
    click(segment(details.expects_row, "same"))
    assert screen.editor.case.hypotheses[0].expects is Expectation.SAME


def test_who_offered_it_changes_with_a_press(screen: HypothesesScreen) -> None:
    card = screen.cards[0]
    seen = []
    for _ in range(3):
        click(card.from_button)
        seen.append((screen.editor.case.hypotheses[0].offered_by, card.from_button.text()))
    assert seen == [(Seat.B, "from PE"), (None, "from both"), (Seat.A, "from Maths")]


def test_a_removed_hypothesis_comes_back_by_undo(screen: HypothesesScreen) -> None:
    click(screen.cards[0].remove_button)
    assert texts(screen) == THEORIES[1:]
    assert screen.cards[0].maybe_box.toPlainText() == THEORIES[1]
    screen.editor.undo()
    assert texts(screen) == THEORIES
    assert len(screen.cards) == 2


def test_a_prompt_begins_a_hypothesis_with_its_lens(screen: HypothesesScreen) -> None:
    click(screen.prompts_button)
    assert screen.prompts is not None
    click(segment(screen.prompts.lens_chips, "peers"))
    offer = screen.prompts.offers[0]
    click(offer)
    hypothesis = screen.editor.case.hypotheses[2]
    assert (hypothesis.text, hypothesis.lens) == (offer.words, "peers")
    assert screen.cards[2].maybe_box.hasFocus()
    click(screen.prompts.close_button)
    assert not screen.prompts.isVisible()


def test_a_prompt_fills_the_hypothesis_that_has_no_words_yet(stage: Stage) -> None:
    unworded = Hypothesis("h1", offered_by=Seat.B, drop_if="two weeks show nothing")
    screen = opened(stage, put_hypothesis(empty_revealed_case(), unworded))
    assert screen.cards[0].maybe_box.hasFocus()
    click(screen.prompts_button)
    assert screen.prompts is not None
    click(screen.prompts.offers[1])
    (filled,) = screen.editor.case.hypotheses
    assert screen.cards[0].maybe_box.toPlainText() == screen.prompts.offers[1].words
    assert (filled.offered_by, filled.drop_if) == (Seat.B, "two weeks show nothing")


def test_after_eight_hypotheses_no_empty_box_is_offered(stage: Stage, qtbot: QtBot) -> None:
    case = empty_revealed_case()
    for number in range(8):
        case = put_hypothesis(case, Hypothesis(f"h{number}", f"reason {number}", drop_if="so"))
    screen = opened(stage, case)
    assert not screen.add_card.maybe_box.isVisible()
    click(screen.prompts_button)
    assert screen.prompts is not None
    with qtbot.waitSignal(screen.says):
        click(screen.prompts.offers[0])
    assert len(screen.editor.case.hypotheses) == 8


def test_one_nudge_shows_and_can_be_put_away_for_the_case(screen: HypothesesScreen) -> None:
    nudge = screen.add_card.nudge_label
    assert nudge.text().startswith("Is one of them about the task")
    click(screen.add_card.next_button)
    assert nudge.text().startswith("Have you looked through three lenses")
    while not nudge.text().startswith("Is one of them"):
        click(screen.add_card.next_button)
    assert not screen.editor.case.progress.nudges_put_away
    click(screen.add_card.away_button)
    assert nudge.text().startswith("Have you looked through three lenses")
    assert list(screen.editor.case.progress.nudges_put_away) == ["none_about_us"]


def test_a_lens_not_used_yet_opens_its_prompts(screen: HypothesesScreen) -> None:
    click(segment(screen.add_card.lens_chips, "class"))
    assert screen.prompts is not None
    assert screen.prompts.isVisible()
    assert screen.prompts.lens_chips.values == ("class",)


def test_questions_to_ask_each_other_come_one_at_a_time(screen: HypothesesScreen) -> None:
    asked = []
    for _ in range(4):
        click(screen.add_card.ask_button)
        asked.append(screen.add_card.question_label.text())
    assert asked[0] == asked[3] == "What if the opposite held?"
    assert len(set(asked)) == 3


def test_an_empty_case_asks_for_the_first_one(stage: Stage) -> None:
    screen = opened(stage, empty_revealed_case())
    assert screen.cards == []
    assert screen.add_card.caps.text() == "HYPOTHESIS 1"
    assert screen.add_card.maybe_box.hasFocus()
    assert screen.add_card.nudge_label.text().startswith("Here stand your hypotheses.")
    assert not screen.add_card.away_button.isVisible()


def test_going_away_keeps_what_was_typed(screen: HypothesesScreen) -> None:
    screen.add_card.maybe_box.setFocus()
    QTest.keyClicks(screen.add_card.maybe_box, "half a thought")
    screen.flush()
    assert texts(screen) == [*THEORIES, "half a thought"]
    assert screen.add_card.maybe_box.toPlainText() == "half a thought"
    screen.prompts_button.setFocus()
    assert len(screen.cards) == 3


@pytest.mark.parametrize(("width", "columns"), [(1149, 2), (876, 1), (1703, 3)])
def test_as_many_cards_stand_side_by_side_as_can_be_read(
    screen: HypothesesScreen, width: int, columns: int
) -> None:
    screen.resize(width, 690)
    screen.fit(width)
    settle()
    tops = [card.y() for card in (*screen.cards, screen.add_card)]
    assert tops.count(min(tops)) == min(columns, len(tops))


def test_wide_cards_make_no_page_wider_than_its_room(screen: HypothesesScreen) -> None:
    for card in screen.cards:
        card.maybe_box.setMinimumWidth(500)  # as words of another language can make it
    settle()
    widest = max(card.minimumSizeHint().width() for card in screen.cards)
    scroll, columns = screen.form.scroll, set()
    for width in range(2 * widest, 2 * widest + 100, 4):
        screen.resize(width, 690)
        screen.fit(width)
        settle()
        columns.add(screen._columns)
        assert screen.form.scroll_page.width() <= scroll.viewport().width(), width
    assert columns == {1, 2}


def test_the_page_scrolls_to_the_box_that_gets_the_keyboard(stage: Stage) -> None:
    page = ScreenPage()
    screen = HypothesesScreen(CaseEditor(revealed_case()))
    page.take(screen)
    stage(page, 700, 160)
    screen._show(screen.add_card.maybe_box)
    rest_a_moment()
    box = screen.add_card.maybe_box
    assert page.viewport().rect().contains(box.mapTo(page.viewport(), box.rect().center()))


def test_who_removes_a_hypothesis_goes_on_beside_it(screen: HypothesesScreen) -> None:
    for _ in THEORIES:
        card = screen.cards[0]
        card.remove_button.setFocus()
        QTest.keyClick(card.remove_button, Qt.Key.Key_Space)
        assert card not in screen.cards
        boxes = [one.maybe_box for one in screen.cards]
        assert [*boxes, screen.add_card.maybe_box][0].hasFocus()
