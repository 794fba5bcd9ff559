"""The questions of the student card: four at first, four at most, for each class its own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_questions
from pairview.domain.card import CARD_QUESTIONS, card_questions
from pairview.domain.case import new_case
from pairview.domain.plan import Question
from pairview.domain.planning import school_day
from pairview.domain.seat import Seat
from pairview.reports.documents import Document, make_document
from pairview.reports.student_card_options import StudentCardOptions
from pairview.window.screens.card_choices import CardOfClass, four_at_most
from pairview.window.screens.document_choices import DAYS_TO_ANSWER
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import PALETTES
from pairview.window.widgets import spoken_role
from pairview.window.widgets.wrap_label import WrapLabel
from tests.flows.hands import rest_a_moment, wait_until
from tests.flows.looking import faults
from tests.stage import Stage
from tests.window.screens.names import nameless
from tests.window.screens.river import TODAY, river

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONG = Question("long", "What would help " + "a little more " * 20 + "<b>?", who=Seat.A)
CASE = replace(river(), questions=(*river().questions, LONG))


def opened(stage: Stage, editor: CaseEditor | None) -> DocumentsDialog:
    dialog = DocumentsDialog(stage(QWidget()), editor, lambda: TODAY, Document.STUDENT_CARD)
    dialog.open()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    return dialog


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.clear()


@pytest.fixture
def dialog(stage: Stage) -> DocumentsDialog:
    dialog = opened(stage, CaseEditor(CASE))
    dialog.choices.card.button.click()
    return dialog


def options(dialog: DocumentsDialog) -> StudentCardOptions:
    chosen = dialog.choices.options()
    assert isinstance(chosen, StudentCardOptions)
    return chosen


def of_maths(dialog: DocumentsDialog) -> CardOfClass:
    return dialog.choices.card.cards[Seat.A]


def test_it_is_folded_at_first(stage: Stage) -> None:
    card = opened(stage, CaseEditor(CASE)).choices.card
    assert card.button.text() == "Questions on the card"
    assert not card.is_open


def test_what_is_usual_is_ticked_and_prints_the_same(dialog: DocumentsDialog) -> None:
    for seat, card in dialog.choices.card.cards.items():
        ticked = [tick.label.text() for tick in card.ticks.values() if tick.is_ticked]
        assert tuple(ticked) == card_questions(CASE, seat, load_questions())
        assert len(card.ticks) >= CARD_QUESTIONS + 4
    wait_until(lambda: dialog.making.pdf is not None)
    usual = make_document(Document.STUDENT_CARD, CASE, StudentCardOptions(TODAY))
    assert dialog.making.pdf == usual


def test_a_fifth_waits_until_one_is_taken_off(dialog: DocumentsDialog) -> None:
    card = of_maths(dialog)
    first, *_, fifth = list(card.ticks.values())[:5]
    QTest.mouseClick(fifth, Qt.MouseButton.LeftButton)
    assert len(card.chosen) == CARD_QUESTIONS
    assert not fifth.isEnabled()
    assert fifth.box.accessibleDescription() == four_at_most()
    first.box.setFocus()
    QTest.keyClick(first.box, Qt.Key.Key_Space)
    assert fifth.box.accessibleDescription() == ""
    fifth.box.setFocus()
    QTest.keyClick(fifth.box, Qt.Key.Key_Space)
    assert fifth.is_ticked
    assert not first.isEnabled()
    assert len(card.chosen) == CARD_QUESTIONS


def test_the_card_asks_what_is_ticked_and_the_other_card_keeps_its_own(
    dialog: DocumentsDialog,
) -> None:
    wait_until(lambda: dialog.making.pdf is not None)
    card = of_maths(dialog)
    ticks = list(card.ticks.values())
    other = options(dialog).questions[Seat.B]
    for tick in ticks[:4]:
        tick.box.click()
    assert options(dialog).questions == {Seat.A: (), Seat.B: other}
    ticks[5].box.click()
    assert options(dialog).questions == {Seat.A: (list(card.ticks)[5],), Seat.B: other}
    assert dialog.making.pdf is None, "what stands there is not what is wanted"
    wait_until(lambda: dialog.making.pdf is not None)
    maths, pe = dialog.form.preview.text.split("Questions for you about PE")
    assert ticks[5].label.text() in maths
    assert ticks[0].label.text() not in maths
    assert "?" in pe.split("How often")[0]


def test_the_student_hears_by_another_day_where_one_is_set(dialog: DocumentsDialog) -> None:
    assert options(dialog).answer_by is None
    pick, words = dialog.choices.answer_by, dialog.choices.answer_by_label
    assert words.isHidden()
    pick.set_button.setFocus()
    QTest.keyClick(pick.set_button, Qt.Key.Key_Space)
    day = school_day(TODAY + timedelta(days=DAYS_TO_ANSWER))
    assert options(dialog).answer_by == day
    assert words.isVisibleTo(dialog)
    wait_until(lambda: dialog.making.pdf is not None)
    assert f"{day.day} {day:%B %Y}" in dialog.form.preview.text
    assert nameless(dialog) == []
    pick.clear_button.click()
    assert not words.isVisibleTo(dialog)
    assert options(dialog).answer_by is None


def test_a_screen_reader_hears_whose_card_it_is(stage: Stage) -> None:
    spoken_role.install()
    dialog = opened(stage, CaseEditor(CASE))
    dialog.choices.card.button.click()
    for seat, card in dialog.choices.card.cards.items():
        said = QAccessible.queryAccessibleInterface(card)
        assert said.role() is QAccessible.Role.Grouping
        assert said.text(QAccessible.Text.Name) == f"Card of {CASE.class_label(seat)}"
    assert nameless(dialog) == []


def test_tab_goes_through_what_can_be_ticked(dialog: DocumentsDialog) -> None:
    dialog.choices.card.button.setFocus()
    passed: list[QWidget | None] = []
    for _ in range(2 * CARD_QUESTIONS):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    cards = dialog.choices.card.cards.values()
    assert passed == [one.box for card in cards for one in card.ticks.values() if one.is_ticked]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_clipped_however_large_the_text(
    qapp: QApplication, stage: Stage, scale: float
) -> None:
    apply_theme(qapp, PALETTES["light"], scale)
    try:
        dialog = opened(stage, CaseEditor(CASE))
        dialog.resize(1256, 584)
        dialog.choices.card.button.click()
        dialog.choices.answer_by.set_button.click()
        rest_a_moment()
        assert faults(dialog) == []
    finally:
        apply_theme(qapp, PALETTES["light"])


@pytest.mark.parametrize("seat", [None, Seat.A])
def test_before_the_reveal_no_question_of_the_plan_is_there(
    stage: Stage, seat: Seat | None
) -> None:
    editor = CaseEditor(replace(new_case(TODAY), questions=(LONG,)))
    if seat is not None:
        editor.look_as(seat)
    assert opened(stage, editor).choices.card.cards == {}


def test_the_topics_to_leave_out_stand_below_where_a_question_is_their_own(stage: Stage) -> None:
    for case, said in ((CASE, True), (replace(river(), questions=()), False)):
        card = opened(stage, CaseEditor(case)).choices.card
        words = [label.text() for label in card.part.findChildren(WrapLabel)]
        assert any(text.endswith("religion; income.") for text in words) is said
