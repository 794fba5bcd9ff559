"""The questions of the plan: three that fit, their own, and the bank behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.domain.seat import Seat
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.question_bank_dialog import QuestionBankDialog
from tests.stage import Stage
from tests.window.screens.test_plan_screen import open_screen, typed


@pytest.fixture
def screen(stage: Stage) -> PlanScreen:
    return open_screen(stage)


def test_three_questions_are_offered_that_fit_the_lenses(screen: PlanScreen) -> None:
    offers = screen.questions.offers.rows
    assert len(offers) == 3
    assert all(offer.accessibleName().startswith("fits ") for offer in offers)
    words = offers[0].words
    offers[0].click()
    assert screen.editor.case.questions[0].text == words
    assert screen.questions.rows.rows[0].box.toPlainText() == words


def test_a_question_has_who_when_and_an_opening_line(screen: PlanScreen) -> None:
    screen.questions.own_button.click()
    row = screen.questions.rows.rows[0]
    typed(screen, row.box, "What was hard?")
    row.who._segments[0].click()
    typed(screen, row.when_where, "on the way back")
    typed(screen, row.opening, "I noticed")
    item = screen.editor.case.questions[0]
    assert (item.text, item.who) == ("What was hard?", Seat.A)
    assert (item.when_where, item.opening) == ("on the way back", "I noticed")


def test_the_whole_bank_can_be_filtered_and_taken_from(screen: PlanScreen) -> None:
    screen.questions.bank_link.click()
    bank = screen.questions.bank
    assert isinstance(bank, QuestionBankDialog)
    QTest.keyClicks(bank.form.filter_line, "ten minutes")
    assert bank.form.count_label.text() == "1 question"
    QTest.keyClick(bank.form.filter_line, Qt.Key.Key_Down)
    shown = [item for item in bank._items() if not item.isHidden()]
    bank.form.question_list.setCurrentItem(shown[-1])
    bank.form.take_button.click()
    assert screen.editor.case.questions[0].text == shown[-1].text()
    bank.close()


def test_the_bank_closes_with_the_screen(screen: PlanScreen, qapp: object) -> None:
    screen.questions.bank_link.click()
    bank = screen.questions.bank
    assert bank is not None
    screen.hide()
    assert not bank.isVisible()
