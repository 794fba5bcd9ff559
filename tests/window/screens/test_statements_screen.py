"""Statements stand beside what they concern; an entry is erased after one question."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.agreeing import agree
from pairview.domain.case import Case
from pairview.domain.entries import entries
from pairview.domain.errors import NotErased, NotSaved
from pairview.domain.explaining import evidence_from_moment, put_evidence
from pairview.domain.flow import reach
from pairview.domain.keeping import hold
from pairview.domain.moment import Moment
from pairview.domain.planning import remember_place
from pairview.domain.recording import put_moment
from pairview.domain.seat import Seat
from pairview.domain.slot import Step
from pairview.domain.statement import Statement
from pairview.window.screens.screen import Destination
from pairview.window.screens.statements_screen import LEAST_HEIGHT, StatementsScreen
from pairview.window.widgets.message import Kind, Message
from tests.flows.hands import settle
from tests.flows.looking import faults
from tests.full_cases import full_case
from tests.revealed_case import MOMENTS, TODAY, revealed_case, unrevealed_case
from tests.stage import Stage

SAID = "At home he says the board is too far away."
MOMENT = MOMENTS[0]
REFERENCE = f"moments/{MOMENT.id}"


def opened(stage: Stage, case: Case | None = None) -> StatementsScreen:
    screen = StatementsScreen(CaseEditor(case or revealed_case()))
    screen.statements.today = lambda: TODAY
    screen.statements._drafts.clear()
    return stage.play(screen)


def choose(screen: StatementsScreen, reference: str) -> None:
    rows = screen.form.entry_list
    place = [entry.id for entry in rows.entries].index(reference)
    rows.setCurrentIndex(rows.model().index(place, 0))


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def say(screen: StatementsScreen, words: str, row: int = -1) -> None:
    QTest.keyClicks(screen.statements.rows.rows[row].box, words)
    screen.flush()


def titles(screen: StatementsScreen) -> list[str]:
    return [entry.title for entry in screen.form.entry_list.entries]


def heard(screen: StatementsScreen) -> list[Message]:
    messages: list[Message] = []
    screen.says.connect(messages.append)
    return messages


def the_statement(screen: StatementsScreen) -> Statement:
    (statement,) = screen.editor.case.statements
    return statement


def test_a_statement_on_an_entry_has_its_words_and_the_day(stage: Stage) -> None:
    screen = opened(stage)
    choose(screen, REFERENCE)
    assert MOMENT.saw in screen.form.words_label.text()
    assert screen.form.kind_label.text() == "Maths: moment"
    say(screen, SAID)
    statement = the_statement(screen)
    assert (statement.text, statement.written_on) == (SAID, TODAY)
    assert statement.concerns == REFERENCE
    assert len(screen.statements.rows.rows) == 2
    assert "21 November 2026 on Maths: moment" in titles(screen)
    (row,) = [one for one in screen.form.entry_list.entries if one.id == REFERENCE]
    assert row.is_ticked


def test_what_concerns_all_of_it_names_no_entry(stage: Stage) -> None:
    screen = opened(stage)
    say(screen, SAID)
    assert the_statement(screen).concerns is None
    assert not screen.erase_card.isVisible()
    assert "21 November 2026 on the whole case" in titles(screen)


def test_a_day_of_its_own_can_be_set_before_and_after_the_words(stage: Stage) -> None:
    screen = opened(stage)
    row = screen.statements.rows.rows[0]
    row.day.setDate(QDate(2026, 11, 3))
    assert screen.editor.case.statements == ()
    say(screen, SAID)
    assert the_statement(screen).written_on == date(2026, 11, 3)
    row.day.setDate(QDate(2026, 11, 4))
    assert the_statement(screen).written_on == date(2026, 11, 4)


def test_a_statement_picked_from_the_list_is_reworded_and_removed(stage: Stage) -> None:
    mine = Statement("s1", SAID, TODAY, REFERENCE)
    other = Statement("s2", "Another", TODAY, REFERENCE)
    screen = opened(stage, replace(revealed_case(), statements=(mine, other)))
    choose(screen, "statements/s1")
    assert screen.form.kind_label.text() == "Maths: moment"
    (row,) = screen.statements.rows.rows
    row.box.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(row.box, " So does his sister.")
    screen.flush()
    assert screen.editor.case.statements[0].text == f"{SAID} So does his sister."
    click(row.remove_button)
    assert screen.editor.case.statements == (other,)
    assert screen.form.kind_label.text() == "The case as a whole"
    screen.editor.undo()
    assert len(screen.editor.case.statements) == 2


def test_emptying_a_statement_takes_it_away_and_keeps_its_box(stage: Stage) -> None:
    screen = opened(stage, replace(revealed_case(), statements=(Statement("s1", SAID, TODAY),)))
    row = screen.statements.rows.rows[0]
    row.box.selectAll()
    QTest.keyClick(row.box, Qt.Key.Key_Delete)
    screen.flush()
    assert screen.editor.case.statements == ()
    assert screen.statements.rows.rows == (row,)
    assert not row.remove_button.isVisible()
    screen.editor.undo()
    assert the_statement(screen).text == SAID


def test_searching_keeps_the_rows_that_hold_the_words(stage: Stage) -> None:
    screen = opened(stage)
    everything = len(titles(screen))
    QTest.keyClicks(screen.form.search_line, "maths rating begins")
    found = [entry for entry in screen.form.entry_list.entries if not entry.is_heading]
    assert [entry.id for entry in found] == ["ratings/A-start"]
    assert len(titles(screen)) < everything
    screen.form.search_line.setText("no such word")
    assert titles(screen) == []


def test_before_the_reveal_no_entry_of_a_seat_is_offered(stage: Stage) -> None:
    case = put_moment(unrevealed_case(), Moment("m1", Seat.A, saw="SEALED-WORDS"))
    screen = opened(stage, case)
    said = " ".join(f"{entry.id} {entry.title} {entry.line}" for entry in
                    screen.form.entry_list.entries)  # fmt: skip
    assert "SEALED" not in said
    assert "moments/" not in said
    assert "The case as a whole" in said


def test_erasing_asks_once_and_leaving_it_changes_nothing(stage: Stage) -> None:
    screen = opened(stage)
    before = screen.editor.case
    choose(screen, REFERENCE)
    card = screen.erase_card
    click(card.ask_button)
    assert card.erase_button.isVisible()
    assert card.keep_button.hasFocus()
    assert "cannot reach paper" in card.reach_label.text()
    click(card.keep_button)
    assert not card.frame.isVisible()
    click(card.ask_button)
    choose(screen, "knowledge/B-good_at")
    assert not card.frame.isVisible()
    assert screen.editor.case is before


def test_on_hold_it_says_to_ask_first(stage: Stage) -> None:
    screen = opened(stage, hold(revealed_case(), "The family asked to see it"))
    choose(screen, REFERENCE)
    assert not screen.erase_card.hold_label.isVisible()
    click(screen.erase_card.ask_button)
    assert screen.erase_card.hold_label.isVisible()


def test_an_erased_entry_is_gone_with_what_holds_its_words(stage: Stage) -> None:
    case = put_evidence(revealed_case(), replace(evidence_from_moment(MOMENT), id="e1"))
    screen = opened(stage, case)
    told = heard(screen)
    choose(screen, REFERENCE)
    say(screen, SAID)
    click(screen.erase_card.ask_button)
    (also,) = screen.erase_card.ticks
    assert also.isChecked()
    assert MOMENT.saw in also.accessibleName()
    click(screen.erase_card.erase_button)
    assert MOMENT.saw not in repr(screen.editor.case)
    assert screen.editor.undo_label is None
    assert the_statement(screen).concerns is None
    assert screen.form.kind_label.text() == "The case as a whole"
    assert [message.words for message in told] == ["Erased from the case and its earlier copies."]


def test_what_holds_its_words_stays_where_it_is_not_ticked(stage: Stage) -> None:
    case = put_evidence(revealed_case(), replace(evidence_from_moment(MOMENT), id="e1"))
    screen = opened(stage, case)
    choose(screen, REFERENCE)
    click(screen.erase_card.ask_button)
    screen.erase_card.ticks[0].setChecked(False)
    screen.refresh()
    assert not screen.erase_card.ticks[0].isChecked()
    click(screen.erase_card.erase_button)
    assert [item.id for item in screen.editor.case.evidence] == ["e1"]
    choose(screen, "evidence/e1")
    assert "answers in the table" in screen.erase_card.what_label.text()
    assert screen.erase_card.ticks == ()


@pytest.mark.parametrize(
    ("places", "words"), [(1, "A document was saved before"), (2, "2 documents were saved before")]
)
def test_documents_saved_before_are_named(stage: Stage, places: int, words: str) -> None:
    case = revealed_case()
    for number in range(places):
        case = remember_place(case, "handout", f"{number}.pdf", TODAY)
    screen = opened(stage, case)
    told = heard(screen)
    choose(screen, REFERENCE)
    click(screen.erase_card.ask_button)
    click(screen.erase_card.erase_button)
    assert words in told[-1].words


def test_what_cannot_be_erased_is_said_and_stays(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(stage)
    told = heard(screen)

    def refuse(_case: Case) -> None:
        raise NotSaved("Not saved: the disk is full.")

    monkeypatch.setattr(screen.editor, "erase", refuse)
    choose(screen, REFERENCE)
    click(screen.erase_card.ask_button)
    click(screen.erase_card.erase_button)
    assert told == [Message("Not saved: the disk is full.", Kind.ADVICE)]
    assert screen.form.kind_label.text() == "Maths: moment"


def test_a_copy_that_could_not_be_made_anew_is_said(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(stage)
    told = heard(screen)
    erase = screen.editor.erase

    def leave_a_copy(case: Case) -> None:
        erase(case)
        raise NotErased("A copy is left.")

    monkeypatch.setattr(screen.editor, "erase", leave_a_copy)
    choose(screen, REFERENCE)
    click(screen.erase_card.ask_button)
    click(screen.erase_card.erase_button)
    assert told == [Message("A copy is left.", Kind.ADVICE)]
    assert screen.form.kind_label.text() == "The case as a whole"


@pytest.mark.parametrize(
    ("step", "place"),
    [(Step.AGREE, Destination.AGREE), (Step.RECORD, Destination.HAND_OVER),
     (Step.PLAN, Destination.PLAN), (Step.SECOND_LOOK, Destination.SECOND_LOOK)],
)  # fmt: skip
def test_the_foot_leads_back_to_where_the_pair_is(
    stage: Stage, step: Step, place: Destination
) -> None:
    screen = opened(stage, reach(revealed_case(), step))
    assert screen.primary_text() == "Done"
    assert screen.go_on() is place
    assert screen.go_back() is place


def test_every_button_can_be_reached_and_has_a_name(stage: Stage) -> None:
    screen = opened(stage)
    choose(screen, REFERENCE)
    click(screen.erase_card.ask_button)
    buttons = [one for one in screen.findChildren(QAbstractButton) if one.isVisible()]
    assert all(button.accessibleName() or button.text() for button in buttons)


@pytest.mark.parametrize(
    "words", ['<b>A & B</b> <img src="file:///x.png">', "W" * 90, "long " * 990]
)
def test_whatever_was_typed_is_shown_as_it_is_and_fits(stage: Stage, words: str) -> None:
    screen = opened(stage, full_case(text=words))
    references = {entry.shelf.kind: entry.reference for entry in entries(screen.editor.case)}
    for reference in references.values():
        choose(screen, reference)
        click(screen.erase_card.ask_button)
        settle()
        found = [fault for fault in faults(screen) if "primary button" not in fault]
        assert found == [], reference
    choose(screen, references["moments"])
    assert words in screen.form.words_label.text()


def test_what_is_sealed_stays_when_the_pair_erases_before_the_reveal(stage: Stage) -> None:
    case = put_moment(unrevealed_case(), Moment("m1", Seat.A, saw="SEALED-WORDS"))
    case = agree(case, replace(case.agreement, purpose="Why he is like that"))
    screen = opened(stage, case)
    choose(screen, "agreement/purpose")
    click(screen.erase_card.ask_button)
    click(screen.erase_card.erase_button)
    assert screen.editor.case.agreement.purpose == ""
    screen.editor.look_as(Seat.A)
    assert [moment.saw for moment in screen.editor.case.moments] == ["SEALED-WORDS"]


def test_where_room_is_short_the_entries_stand_above(stage: Stage) -> None:
    screen = opened(stage)
    form = screen.form
    for width, below in ((1063, False), (588, True), (801, True), (1703, False)):
        screen.fit(width)
        form.page_column.activate()
        screen.resize(width, 900)
        QTest.qWait(0)
        assert (form.scroll.y() > form.entry_list.geometry().bottom()) is below
        assert (form.scroll.x() > form.entry_list.geometry().right()) is not below
        assert form.entry_list.height() >= LEAST_HEIGHT
        assert form.scroll.geometry().right() <= width


@pytest.mark.parametrize("width", [588, 876, 1149])
def test_what_goes_along_is_never_wider_than_the_card(stage: Stage, width: int) -> None:
    case = put_moment(revealed_case(), replace(MOMENT, saw="A long story of one lesson. " * 30))
    screen = opened(stage, put_evidence(case, evidence_from_moment(case.moments[0])))
    screen.fit(width)
    screen.form.page_column.activate()
    screen.resize(width, 900)
    choose(screen, REFERENCE)
    click(screen.erase_card.ask_button)
    settle()
    assert screen.erase_card.ticks
    assert [fault for fault in faults(screen) if "too wide" in fault] == []
    (tick,) = screen.erase_card.ticks
    assert tick.width() <= screen.erase_card.width()
