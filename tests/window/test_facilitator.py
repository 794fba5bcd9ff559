"""View > Facilitator: the minutes of the room in place of all pages, and nothing of any case."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.window.screens.facilitator_screen import FacilitatorScreen
from pairview.window.screens.screen import Destination
from pairview.window.theme.tokens import PALETTES, TEXT_SIZES
from tests.desk import everything_said
from tests.flows.hands import settle
from tests.flows.looking import faults
from tests.full_cases import full_case
from tests.marked_cases import with_every_text
from tests.window.desk import Desk, show_note
from tests.window.test_every_look import (
    LEAST_FOR_WORDS,
    SIZES,
    contrast_within,
    practice,
    words_in_sight,
)
from tests.window.test_menu_state import ALWAYS, live
from tests.window.tour import TOGETHER

IN_THE_ROOM = ALWAYS
TYPED = "hands the ruler to nobody"


def room(desk: Desk) -> FacilitatorScreen:
    screen = desk.window.facilitator.screen
    assert screen is not None
    return screen


def show(desk: Desk) -> FacilitatorScreen:
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    return room(desk)


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def all_that_stands_there(window: QWidget) -> str:
    """Return every word of the window: of each widget, menu and action, and what is spoken."""
    said = [everything_said(window)]
    for widget in window.findChildren(QWidget):
        said += [str(widget.property(name)) for name in ("text", "plainText", "title")]
        said += [widget.accessibleName(), widget.toolTip(), widget.windowTitle()]
    said += [action.text() + action.toolTip() for action in window.findChildren(QAction)]
    return "\n".join(said)


def told_elsewhere(before: list[QWidget]) -> str:
    windows = [one for one in QApplication.topLevelWidgets() if one.windowHandle() is not None]
    return "\n".join(everything_said(one) for one in windows if one not in before)


def words_of(case: Case) -> list[str]:
    typed = [moment.saw for moment in case.moments] + [one.text for one in case.hypotheses]
    return [case.agreement.code_name, *(room.label for room in case.classrooms), *typed]


@pytest.mark.parametrize(
    "place", [Destination.AGREE, Destination.CONTRAST, Destination.WEIGH, Destination.PLAN]
)
def test_nothing_of_a_case_is_left_in_the_window(desk: Desk, place: Destination) -> None:
    windows = [one for one in QApplication.topLevelWidgets() if one.windowHandle() is not None]
    of_earlier_tests = [one for one in windows if one is not desk.window]
    desk.window.new_case()
    desk.window.open_practice()
    desk.view.go(place)
    desk.window.form.recent_menu.aboutToShow.emit()
    (other,) = desk.window._shelf.recent.read()
    words = [word for word in [*words_of(desk.editor.case), other.code_name] if word]
    assert words[0] in all_that_stands_there(desk.window)
    show(desk)
    said = all_that_stands_there(desk.window) + told_elsewhere(of_earlier_tests)
    assert [word for word in words if word in said] == []
    assert desk.window.windowTitle() == "PairView"


def test_no_word_that_can_be_typed_is_left_from_any_screen(desk: Desk) -> None:
    mark = "kwixaplum"
    case = with_every_text(full_case(), mark)
    desk.window.cases.show(CaseEditor(case), None)
    for place in TOGETHER:
        desk.view.go(place)
        settle()
        assert mark in all_that_stands_there(desk.window), place
        desk.window.facilitator.show()
        assert mark not in all_that_stands_there(desk.window), place
        desk.window.facilitator.leave()


def test_no_name_of_the_start_page_is_left(case: Desk) -> None:
    name = case.editor.case.agreement.code_name
    case.window.show_start()
    case.window.form.recent_menu.aboutToShow.emit()
    assert name in all_that_stands_there(case.window.form.recent_menu)
    assert name in all_that_stands_there(case.window.start_screen)
    show(case)
    assert name not in all_that_stands_there(case.window)
    case.window.folder_rows.look()
    QTest.qWait(100)
    assert name not in all_that_stands_there(case.window)
    press(Qt.Key.Key_Escape)
    assert name in all_that_stands_there(case.window)
    assert case.window.start_screen.isVisible()


def test_what_was_typed_is_saved_first_and_comes_back(case: Desk) -> None:
    note = show_note(case)
    QTest.keyClicks(note.box, TYPED)
    show(case)
    assert case.editor.case.agreement.purpose == TYPED
    assert case.editor.saved
    assert TYPED not in all_that_stands_there(case.window)
    assert room(case).form.unsaved_label.text() == ""


def test_leaving_a_case_of_a_student_leads_to_the_neutral_page(case: Desk) -> None:
    note = show_note(case)
    QTest.keyClicks(note.box, TYPED)
    show(case)
    press(Qt.Key.Key_Escape)
    assert case.window.is_hidden
    assert TYPED not in all_that_stands_there(case.window)
    assert case.window.windowTitle() == "PairView"
    QTest.keyClick(case.window, Qt.Key.Key_F9)
    assert note.box.isVisible()
    assert note.box.hasFocus()
    assert note.box.toPlainText() == TYPED


def test_the_practice_case_comes_back_at_once(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.PLAN)
    show(desk)
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    assert not desk.window.is_hidden
    assert desk.place() is Destination.PLAN
    assert desk.view.area.current is not None
    assert desk.view.area.current.isVisible()


def test_the_minutes_of_the_pair_stand_still_meanwhile(case: Desk) -> None:
    show_note(case)
    case.seconds = 10
    show(case)
    case.seconds = 900
    QTest.keyClick(case.window, Qt.Key.Key_F9)
    QTest.keyClick(case.window, Qt.Key.Key_F9)
    assert case.view.clock.words() == "01:50 left"


def test_the_minutes_of_the_room_go_on_while_nobody_looks(desk: Desk) -> None:
    form = show(desk).form
    QTest.keyClick(form.pause_button, Qt.Key.Key_Space)
    QTest.keyClick(form.pause_button, Qt.Key.Key_Right)
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    assert not desk.window.shows_room
    desk.seconds = 75
    assert show(desk).form.clock.figures == "03:45"
    assert room(desk).form.title_label.text() == "2  Record"


def test_the_keyboard_is_at_the_pause_and_goes_back_to_where_it_was(desk: Desk) -> None:
    before = QApplication.focusWidget()
    assert before is desk.window.start_screen.form.new_button
    assert show(desk).form.pause_button.hasFocus()
    press(Qt.Key.Key_Tab)
    assert not room(desk).form.pause_button.hasFocus()
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    assert desk.window.start_screen.form.new_button.hasFocus()


def test_f9_does_nothing_without_a_case(desk: Desk) -> None:
    show(desk)
    assert not desk.window.form.hide_screen_action.isEnabled()
    QTest.keyClick(desk.window, Qt.Key.Key_F9)
    assert desk.window.shows_room


def test_f9_hides_the_practice_case_too(desk: Desk) -> None:
    desk.window.open_practice()
    show(desk)
    assert desk.window.form.hide_screen_action.text() == "&Hide screen"
    QTest.keyClick(desk.window, Qt.Key.Key_F9)
    assert not desk.window.shows_room
    assert desk.window.is_hidden


def test_only_what_needs_no_case_can_be_chosen(case: Desk) -> None:
    show(case)
    assert live(case.window) == IN_THE_ROOM | {"hide_screen_action"}
    assert case.window.form.facilitator_action.isChecked()
    QTest.keyClick(case.window, Qt.Key.Key_F8)
    assert not case.window.form.facilitator_action.isChecked()
    case.window.show_start()
    show(case)
    assert live(case.window) == IN_THE_ROOM


@pytest.mark.parametrize("way", ["new", "practice", "open", "start"])
def test_whatever_opens_a_page_leaves_the_room(case: Desk, way: str) -> None:
    path = case.window.cases.path
    assert path is not None
    case.window.show_start()
    show(case)
    acts = {
        "new": case.window.new_case,
        "practice": case.window.open_practice,
        "open": lambda: case.window.open_case(path),
        "start": case.window.show_start,
    }
    acts[way]()
    assert not case.window.shows_room
    assert case.window.form.pages.isVisible()
    assert (case.window.view is None) is (way == "start")


def test_opening_the_case_that_is_open_shows_it(case: Desk) -> None:
    path = case.window.cases.path
    assert path is not None
    show(case)
    case.window.open_case(path)
    assert not case.window.shows_room
    assert not case.window.is_hidden


def test_what_is_not_saved_is_said_there_and_kept(case: Desk, tmp_path: Path) -> None:
    note = show_note(case)
    (file,) = (case.folder / "Cases").glob("*.pairview")
    file.rename(case.folder / "away")
    QTest.keyClicks(note.box, TYPED)
    assert show(case).form.unsaved_label.text() == "Something is not saved yet"
    assert TYPED not in all_that_stands_there(case.window)
    (case.folder / "away").rename(file)
    assert case.window.save_now()


def test_a_window_that_cannot_close_shows_the_case_again(case: Desk) -> None:
    note = show_note(case)
    (file,) = (case.folder / "Cases").glob("*.pairview")
    file.rename(case.folder / "away")
    QTest.keyClicks(note.box, TYPED)
    show(case)
    case.window.close()
    assert case.window.isVisible()
    assert not case.window.shows_room
    assert note.box.isVisible()
    (case.folder / "away").rename(file)


def test_it_closes_from_the_room(case: Desk) -> None:
    show(case)
    case.window.close()
    assert not case.window.isVisible()
    assert case.window.view is None


def test_leaving_twice_changes_nothing(desk: Desk) -> None:
    show(desk)
    desk.window.facilitator.leave()
    desk.window.facilitator.leave()
    assert desk.window.start_screen.isVisible()


def test_a_screen_reader_finds_minutes_and_course_as_words(desk: Desk) -> None:
    form = show(desk).form
    for widget in (form.clock, form.strip):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken.role() is QAccessible.Role.StaticText
        assert spoken.text(QAccessible.Text.Name)


def test_full_screen_is_left_alone(desk: Desk) -> None:
    show(desk)
    QTest.keyClick(desk.window, Qt.Key.Key_F11)
    assert desk.window.isFullScreen()
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    assert desk.window.isFullScreen()
    QTest.keyClick(desk.window, Qt.Key.Key_F11)


def test_a_locked_case_locks_behind_it_and_the_room_stays(case: Desk) -> None:
    case.editor.set_passphrase("green ladder")
    name = case.editor.case.agreement.code_name
    show(case)
    titles: list[str] = []
    case.window.windowTitleChanged.connect(titles.append)
    case.window.around.lock._protect()
    assert not [title for title in titles if name in title]
    assert case.window.view is None
    assert case.window.shows_room
    assert name not in all_that_stands_there(case.window)


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_clipped_in_any_size(
    tmp_path: Path, size: tuple[int, int], text_size: int
) -> None:
    with practice(tmp_path, size, text_size=text_size) as window:
        window.facilitator.show()
        screen = window.facilitator.screen
        assert screen is not None
        form = screen.form
        pressed = (form.pause_button, form.next_button, screen.chips[4], form.pause_button)
        for button in (*pressed, form.anew_button):
            button.click()
            settle()
            assert faults(window) == []
        assert form.anew_button.isVisible()
        assert (window.width(), window.height()) == size


@pytest.mark.parametrize("theme", PALETTES)
def test_every_word_stands_out(tmp_path: Path, theme: str) -> None:
    with practice(tmp_path, SIZES[1], theme=theme) as window:
        window.facilitator.show()
        screen = window.facilitator.screen
        assert screen is not None
        for button in (screen.form.more_button, screen.chips[4]):
            button.click()
            settle()
            picture = window.grab().toImage()
            ratios = {
                widget.text(): contrast_within(picture, box)
                for widget, box in words_in_sight(window)
            }
            assert len(ratios) > 12
            assert {words for words, ratio in ratios.items() if ratio < LEAST_FOR_WORDS} == set()


def test_another_theme_and_text_size_change_no_minute(desk: Desk) -> None:
    form = show(desk).form
    QTest.keyClick(form.pause_button, Qt.Key.Key_Space)
    desk.seconds = 20
    for keys in ("Ctrl++", "Ctrl+0"):
        before = form.leave_button.height()
        action = next(one for one in desk.window.findChildren(QAction) if keys in _keys_of(one))
        action.trigger()
        settle()
        assert form.leave_button.height() != before
        assert faults(desk.window) == []
        screen = room(desk)
        screen._pass_second()
        assert screen.form.clock.figures == "01:40"


def _keys_of(action: QAction) -> list[str]:
    return [keys.toString() for keys in action.shortcuts()]
