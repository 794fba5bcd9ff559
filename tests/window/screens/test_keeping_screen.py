"""The screen says how long a case is kept and where it went, and puts it on hold."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.flow import reach
from pairview.domain.keeping import hold, is_on_hold
from pairview.domain.planning import meet_again, remember_place
from pairview.domain.second_look import SecondLook
from pairview.domain.slot import Step
from pairview.window.screens.keeping_screen import WIDEST, KeepingScreen
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.revealed_case import MOMENTS, TODAY, revealed_case, unrevealed_case
from tests.stage import Stage


def shown(stage: Stage, case: Case | None = None) -> KeepingScreen:
    return stage.play(KeepingScreen(CaseEditor(case or revealed_case())))


def test_it_says_until_when_the_case_is_kept_and_why(stage: Stage) -> None:
    screen = shown(stage)
    assert screen.form.until_label.text() == "20 January 2027"
    assert screen.form.why_label.text().startswith("60 days")
    screen.form.day_pick.chosen.emit(date(2026, 12, 14))
    assert screen.form.until_label.text() == "28 December 2026"
    assert screen.form.why_label.text().startswith("14 days")


def test_a_hold_needs_a_reason_and_stops_deleting(stage: Stage) -> None:
    screen = shown(stage)
    form, editor = screen.form, screen.editor
    QTest.keyClick(form.hold_tick, Qt.Key.Key_Space)
    assert not is_on_hold(editor.case)
    assert form.reason_line.hasFocus()
    assert form.hold_label.text() == "A reason puts it on hold."
    QTest.keyClicks(form.reason_line, "A parent asked")
    screen.flush()
    assert editor.case.agreement.hold_reason == "A parent asked"
    assert form.until_label.text() == "On hold"
    assert not form.delete_button.isEnabled()


def test_taking_the_tick_away_lifts_the_hold(stage: Stage) -> None:
    screen = shown(stage, hold(revealed_case(), "A parent asked"))
    assert screen.form.hold_tick.isChecked()
    QTest.keyClick(screen.form.hold_tick, Qt.Key.Key_Space)
    assert not is_on_hold(screen.editor.case)
    assert screen.form.until_label.text() == "20 January 2027"
    assert screen.form.delete_button.isEnabled()
    assert not screen.form.reason_line.isVisible()
    screen.editor.undo()
    assert screen.form.hold_tick.isChecked()
    assert screen.form.reason_line.text() == "A parent asked"


def test_an_undone_hold_asks_for_its_reason_again(stage: Stage) -> None:
    screen = shown(stage)
    QTest.keyClick(screen.form.hold_tick, Qt.Key.Key_Space)
    QTest.keyClicks(screen.form.reason_line, "A parent asked")
    screen.flush()
    screen.editor.undo()
    assert screen.form.hold_label.text() == "A reason puts it on hold."
    assert screen.form.delete_button.isEnabled()


def test_it_names_where_documents_went_as_plain_text(stage: Stage) -> None:
    case = remember_place(revealed_case(), "handout", "C:/<b>Docs</b>/blue-kite.pdf", TODAY)
    screen = shown(stage, case)
    labels = [label.text() for label in screen.form.went_card.findChildren(QLabel)]
    assert "Handout, 21 November 2026\nC:/<b>Docs</b>/blue-kite.pdf" in labels
    screen.editor.remember_place("export", "/b.json", TODAY)
    labels = [label.text() for label in screen.form.went_card.findChildren(QLabel)]
    assert "Export, 21 November 2026\n/b.json" in labels


@pytest.mark.parametrize(
    ("button", "place"),
    [
        ("delete_button", Destination.DELETE),
        ("copies_button", Destination.EARLIER_COPY),
        ("passphrase_button", Destination.PASSPHRASE),
    ],
)
def test_each_button_asks_for_its_errand(stage: Stage, button: str, place: Destination) -> None:
    screen = shown(stage)
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    getattr(screen.form, button).click()
    assert wanted == [place]


def test_before_the_reveal_it_shows_nothing_of_the_entries(stage: Stage) -> None:
    case = replace(unrevealed_case(), moments=MOMENTS)
    screen = shown(stage, meet_again(case, date(2026, 12, 14)))
    assert screen.form.until_label.text() == "28 December 2026"
    said = everything_said(screen)
    assert [moment.saw for moment in MOMENTS if moment.saw in said] == []


@pytest.mark.parametrize(
    ("step", "place"),
    [
        (Step.AGREE, Destination.AGREE),
        (Step.RECORD, Destination.HAND_OVER),
        (Step.PLAN, Destination.PLAN),
        (Step.SECOND_LOOK, Destination.SECOND_LOOK),
    ],
)
def test_back_leads_to_where_the_pair_was(stage: Stage, step: Step, place: Destination) -> None:
    assert shown(stage, reach(revealed_case(), step)).go_back() is place


def test_where_room_is_short_words_and_button_stand_below_each_other(stage: Stage) -> None:
    screen = shown(stage)
    form = screen.form
    for width, below in ((1063, False), (631, True), (801, True), (1703, False)):
        screen.fit(width)
        screen.form.page_column.activate()
        screen.resize(width, 900)
        QTest.qWait(0)
        words = form.copies_label.mapTo(screen, form.copies_label.rect().bottomLeft())
        button = form.copies_button.mapTo(screen, form.copies_button.rect().topLeft())
        assert (button.y() > words.y()) is below
        assert form.card.geometry().right() < width
        assert form.card.width() <= WIDEST


def test_once_they_looked_again_the_day_is_that_of_the_last_look(stage: Stage) -> None:
    case = revealed_case()
    look = SecondLook("s", date(2026, 12, 14), next_on=date(2027, 1, 11))
    screen = shown(stage, replace(case, second_looks=(look,)))
    assert screen.form.day_pick.box.date() == QDate(2027, 1, 11)
    screen.form.day_pick.chosen.emit(date(2027, 1, 18))
    after = screen.editor.case
    assert (after.plan, after.second_looks[0].next_on) == (case.plan, date(2027, 1, 18))
