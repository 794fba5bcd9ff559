"""Many hypotheses: the first cards at once, the others in slices."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.explaining import put_hypothesis, remove_hypothesis
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.slot import Slot
from pairview.window.screens.hypotheses_screen import HypothesesScreen
from pairview.window.widgets.reading_order import reading_order
from tests.flows.hands import rest_a_moment, settle
from tests.revealed_case import empty_revealed_case
from tests.stage import Stage
from tests.window.screens.test_hypotheses_screen import CONTROL, focused, names, opened, texts

MANY = 7


@pytest.fixture
def many() -> Case:
    case = empty_revealed_case(Slot.LONG)
    for number in range(MANY):
        case = put_hypothesis(case, Hypothesis(f"h{number}", f"reason {number}", drop_if="so"))
    return case


def titles(screen: HypothesesScreen) -> list[str]:
    return [card.caps.text() for card in screen.cards]


def is_all_there(screen: HypothesesScreen) -> bool:
    return screen.add_card.isVisible()


def test_the_first_cards_are_there_at_once_and_the_others_soon(
    stage: Stage, qtbot: QtBot, many: Case
) -> None:
    screen = HypothesesScreen(CaseEditor(many))
    assert titles(screen) == ["HYPOTHESIS 1", "HYPOTHESIS 2"]
    stage(screen)
    screen.focus_first()
    assert screen.cards[0].maybe_box.hasFocus()
    qtbot.waitUntil(lambda: is_all_there(screen))
    assert titles(screen) == [f"HYPOTHESIS {number}" for number in range(1, MANY + 1)]
    assert screen.cards[0].maybe_box.hasFocus()


def test_keyboard_and_screen_reader_find_all_cards_in_their_order(
    stage: Stage, qtbot: QtBot, many: Case
) -> None:
    asks = put_hypothesis(many, replace(many.hypotheses[4], drop_if=""))
    screen = opened(stage, asks)
    qtbot.waitUntil(lambda: is_all_there(screen))
    boxes = [*(card.maybe_box for card in screen.cards), screen.add_card.maybe_box]
    assert [one for one in reading_order(screen) if one in boxes] == boxes
    said = [name for name in names(screen.form.scroll_page) if name.startswith("HYPOTHESIS")]
    assert said[: MANY + 1] == [f"HYPOTHESIS {number}" for number in range(1, MANY + 2)]


def test_the_card_that_asks_for_words_comes_first_and_stays_in_sight(
    stage: Stage, qtbot: QtBot, many: Case
) -> None:
    asks = put_hypothesis(many, replace(many.hypotheses[6], drop_if=""))
    screen = opened(stage, asks)
    card = screen._made["h6"]
    assert card.drop_box.hasFocus()
    qtbot.waitUntil(lambda: is_all_there(screen))
    settle()
    view = screen.form.scroll.viewport()
    assert view.rect().contains(card.drop_box.mapTo(view, card.drop_box.rect().center()))
    assert card.drop_box.hasFocus()


def test_ctrl_enter_need_not_wait_for_the_next_card(stage: Stage, many: Case) -> None:
    screen = opened(stage, many)
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert screen._made["h3"].maybe_box.hasFocus()


def test_a_case_that_changes_while_cards_are_made_shows_what_it_holds(
    stage: Stage, qtbot: QtBot, many: Case
) -> None:
    screen = opened(stage, many)
    fewer = remove_hypothesis(remove_hypothesis(screen.editor.case, "h1"), "h5")
    screen.editor.change("Remove", fewer)
    qtbot.waitUntil(lambda: is_all_there(screen))
    assert [card.maybe_box.toPlainText() for card in screen.cards] == texts(screen)
    screen.editor.undo()
    qtbot.waitUntil(lambda: len(screen.cards) == MANY)
    assert titles(screen)[-1] == f"HYPOTHESIS {MANY}"


def test_leaving_while_cards_are_made_makes_no_more(stage: Stage, many: Case) -> None:
    screen = opened(stage, many)
    screen.let_go()
    made = len(screen.cards)
    rest_a_moment()
    assert len(screen.cards) == made < MANY


def test_who_changes_something_meanwhile_does_not_wait_for_the_next_card(
    stage: Stage, qtbot: QtBot, many: Case
) -> None:
    screen = opened(stage, many)
    made = len(screen.cards)
    other = replace(screen.editor.case.hypotheses[0], text="another reason")
    screen.editor.change("Word", put_hypothesis(screen.editor.case, other))
    settle()
    assert len(screen.cards) == made < MANY
    qtbot.waitUntil(lambda: is_all_there(screen))
    assert len(screen.cards) == MANY


def test_no_card_is_made_while_the_pair_is_somewhere_else(
    stage: Stage, qtbot: QtBot, many: Case
) -> None:
    screen = opened(stage, many)
    screen.hide()
    made = len(screen.cards)
    QTest.qWait(100)
    assert len(screen.cards) == made < MANY
    screen.show()
    qtbot.waitUntil(lambda: is_all_there(screen))
    assert len(screen.cards) == MANY
