"""The questions of the plan: three that fit, their own, and the bank behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.content.school_wording import parse_school_wording
from pairview.domain.plan import BankQuestion, Question
from pairview.domain.planning import put_question
from pairview.domain.school_wording import SchoolWording
from pairview.domain.seat import Seat
from pairview.window import school_wording
from pairview.window.screens import own_question_hint
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.question_bank_dialog import QuestionBankDialog
from pairview.window.screens.school_questions import school_questions
from tests.stage import Stage
from tests.window.screens.test_plan_screen import open_screen, typed
from tests.wording_of_a_school import EXAMPLE


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


def test_eight_topics_stand_once_beside_a_question_of_their_own(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_question_hint, "_shown", set())
    screen = open_screen(stage)
    hint = screen.questions.own_hint
    screen.questions.offers.rows[0].click()
    typed(screen, screen.questions.rows.rows[0].box, "And now?")
    assert hint.isHidden()
    screen.questions.own_button.click()
    assert hint.isVisible()
    assert hint.label.text().endswith("religion; income.")
    row = screen.questions.rows.rows[-1]
    typed(screen, row.box, "Does your family go to church?")
    assert screen.editor.case.questions[-1].text == "Does your family go to church?"
    hint.away_button.click()
    assert hint.isHidden()
    screen.questions.own_button.click()
    assert hint.isHidden()
    stage.clear()
    again = stage(PlanScreen(screen.editor))
    again.questions.own_button.click()
    assert again.questions.own_hint.isHidden()


def test_the_topics_come_when_an_older_question_is_worded_anew(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_question_hint, "_shown", set())
    screen = open_screen(stage)
    screen.editor.change("Plan", put_question(screen.editor.case, Question("own", "What helps?")))
    row = screen.questions.rows.row("own")
    assert row is not None
    row.unfold()
    assert screen.questions.own_hint.isHidden()
    typed(screen, row.box, "What helps you most?")
    assert screen.questions.own_hint.isVisible()


def test_each_group_of_the_school_stands_below_one_heading() -> None:
    groups = ("", "Advisory", "", "Library", "Advisory")
    listed = [BankQuestion(f"school-{n}", f"{n}?", group) for n, group in enumerate(groups)]
    shown = school_questions(SchoolWording(questions=tuple(listed)))
    assert [one.text for one in shown] == ["0?", "2?", "1?", "4?", "3?"]
    assert [one.group for one in shown][2:] == [
        *["Our school: Advisory"] * 2,
        "Our school: Library",
    ]


def test_questions_of_the_school_are_chosen_like_others(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = parse_school_wording(EXAMPLE).wording
    monkeypatch.setattr(school_wording, "_in_use", added)
    screen = open_screen(stage)
    assert screen.questions.bank_link.text() == "All 66 questions"
    screen.questions.bank_link.click()
    bank = screen.questions.bank
    assert bank is not None
    listed = [item.text() for item in bank._items()]
    assert listed[0] == "Our school"
    assert listed[2] == "Our school: Advisory"
    bank.form.question_list.setCurrentRow(1)
    bank.form.take_button.click()
    chosen = screen.editor.case.questions[0]
    assert chosen.text == listed[1] == "What do you do in the library at lunch?"
    assert chosen.bank == "school-library_corner"
    assert bank._items()[1].isHidden()
    assert screen.questions.own_hint.isHidden()
    bank.close()
