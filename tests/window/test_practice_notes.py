"""The practice case says what to notice, one quiet note for each of six steps."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from pairview.content import load_practice_notes
from pairview.window.screens.screen import Destination
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from pairview.window.widgets.practice_note import PracticeNoteStrip
from tests.flows.hands import rest_a_moment
from tests.window.desk import Desk


@pytest.fixture
def strip(desk: Desk) -> PracticeNoteStrip:
    desk.window.open_practice()
    return desk.page.form.practice_note


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_next_note_leads_through_all_six(desk: Desk, strip: PracticeNoteStrip) -> None:
    seen = [(strip.number.text(), strip.words.text(), desk.place())]
    while strip.next_button.isVisible():
        click(strip.next_button)
        seen.append((strip.number.text(), strip.words.text(), desk.place()))
    places = ("contrast", "retell", "hypotheses", "weigh", "plan", "read_back")
    assert seen == [
        (f"Note {number} of 6", note.text, Destination(place))
        for number, (note, place) in enumerate(
            zip((n for n in load_practice_notes() if n.case == "river"), places, strict=True),
            start=1,
        )
    ]


def test_put_away_they_come_back_by_the_menu(desk: Desk, strip: PracticeNoteStrip) -> None:
    action = desk.window.form.practice_notes_action
    click(strip.away_button)
    desk.view.go(Destination.PLAN)
    assert not strip.isVisible()
    action.trigger()
    assert strip.isVisible()
    assert strip.number.text() == "Note 5 of 6"


def test_a_case_of_ones_own_has_none(case: Desk) -> None:
    assert not case.page.form.practice_note.isVisible()
    assert not case.window.form.practice_notes_action.isEnabled()


def test_a_case_after_the_practice_has_none_of_it(desk: Desk, strip: PracticeNoteStrip) -> None:
    desk.window.new_case()
    assert not strip.isVisible()
    assert not desk.window.form.practice_notes_action.isEnabled()


def test_hide_screen_takes_the_note_away(desk: Desk, strip: PracticeNoteStrip) -> None:
    desk.window.hide_or_return()
    assert not strip.isVisible()
    assert not desk.window.isAncestorOf(strip)
    assert not desk.window.form.practice_notes_action.isEnabled()
    desk.window.hide_or_return()
    assert strip.isVisible()


def test_beside_the_steps_there_is_nothing_to_notice(desk: Desk, strip: PracticeNoteStrip) -> None:
    desk.view.go(Destination.AGREE)
    assert not strip.isVisible()


def test_a_note_takes_no_focus_and_has_a_name(strip: PracticeNoteStrip) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not strip.isAncestorOf(focused)
    assert strip.accessibleName().startswith("Note 1 of 6. Maths gave one row an X")


def test_put_away_by_a_key_the_keyboard_goes_to_the_screen(
    desk: Desk, strip: PracticeNoteStrip
) -> None:
    strip.away_button.setFocus()
    QTest.keyClick(strip.away_button, Qt.Key.Key_Space)
    assert not strip.isVisible()
    screen, focused = desk.view.area.current, QApplication.focusWidget()
    assert screen is not None
    assert focused is not None
    assert screen.isAncestorOf(focused)


def test_a_note_costs_one_line_and_wraps_in_large_text(
    qapp: QApplication, desk: Desk, strip: PracticeNoteStrip
) -> None:
    rest_a_moment()
    assert strip.height() <= 40
    try:
        apply_theme(qapp, LIGHT, 2.0)
        QTest.qWait(50)
        needed = strip.words.heightForWidth(strip.words.width())
        assert strip.words.height() >= needed > strip.words.fontMetrics().height()
    finally:
        apply_theme(qapp, LIGHT)


def test_two_clicks_open_the_practice_and_keep_nothing(desk: Desk, tmp_path: Path) -> None:
    menu = desk.window.form.practice_menu
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert desk.place() is Destination.CONTRAST
    assert desk.page.form.practice_note.isVisible()
    assert not list(tmp_path.rglob("*.pairview"))
