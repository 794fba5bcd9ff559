"""View > Language: everything on screen is said in another language at once, nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.content.language import language_in_use
from pairview.window.preferences import load_preferences
from pairview.window.recent_cases import RecentCase
from pairview.window.screens.knowledge_screen import KnowledgeScreen
from pairview.window.screens.screen import Destination
from pairview.window.spoken_language import speak_in_window
from pairview.window.widgets.case_list import MOST_SEEN
from tests.flows.hands import settle
from tests.marked_language import AFTER, BEFORE, marked_language
from tests.window.desk import Desk
from tests.window.screens.test_no_text_outside import of_dates, outside, words_of


@pytest.fixture
def _two_languages(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    with marked_language(tmp_path / "languages"):
        speak_in_window("en")
        yield


def offers(desk: Desk) -> list[QAction]:
    menu = desk.window.form.language_menu
    menu.aboutToShow.emit()
    return menu.actions()


def choose(desk: Desk, number: int) -> None:
    offers(desk)[number].trigger()
    settle()


def left_of_before(desk: Desk, known: set[str]) -> set[str]:
    """Return what is still said in English; a menu that is filled as it opens was not open yet."""
    offers(desk)
    return outside(desk.window, known)


def is_marked(words: str) -> bool:
    return words.replace("&", "").startswith(BEFORE) and words.endswith(AFTER)


@pytest.mark.usefixtures("_two_languages")
def test_languages_call_themselves_by_their_names_and_one_is_ticked(desk: Desk) -> None:
    assert [one.text() for one in offers(desk)] == [
        "As the &system",
        "&English",
        f"&{BEFORE}English{AFTER}",
    ]
    assert [one.isChecked() for one in offers(desk)] == [True, False, False]
    choose(desk, 2)
    assert [one.isChecked() for one in offers(desk)] == [False, False, True]
    assert load_preferences(desk.window._settings).language == "xx"


@pytest.mark.usefixtures("_two_languages")
def test_menus_and_start_page_follow_and_come_back(desk: Desk) -> None:
    form, start = desk.window.form, desk.window.start_screen.form
    english = [form.file_menu.title(), form.undo_action.text(), start.new_button.text()]
    choose(desk, 2)
    assert language_in_use() == "xx"
    said = [form.file_menu.title(), form.undo_action.text(), start.new_button.text()]
    assert all(map(is_marked, said)), said
    assert all(is_marked(one.text()) for one in form.theme_menu.actions())
    choose(desk, 0)
    assert [form.file_menu.title(), form.undo_action.text(), start.new_button.text()] == english


@pytest.mark.usefixtures("_two_languages")
def test_a_private_turn_goes_on_with_what_was_typed_and_undo(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.KNOWLEDGE)
    screen = case.view.area.current
    assert isinstance(screen, KnowledgeScreen)
    box = QApplication.focusWidget()
    assert box is not None
    before, name = case.editor.case.knowledge, box.accessibleName()
    QTest.keyClicks(box, "kites and rivers")
    viewer = case.viewer()
    choose(case, 2)
    assert viewer is not None
    assert case.viewer() is viewer
    assert case.place() is Destination.KNOWLEDGE
    again = QApplication.focusWidget()
    assert again is not None
    assert again is not box
    assert again.accessibleName() != name
    QTest.keyClicks(again, " too")
    case.view.flush()
    texts = [one.text for one in case.editor.case.knowledge if one not in before]
    assert texts == ["kites and rivers too"]
    for _ in range(2):
        case.editor.undo()
    assert case.editor.case.knowledge == before


@pytest.mark.usefixtures("_two_languages")
@pytest.mark.parametrize("hidden", [False, True])
def test_between_turns_and_behind_the_neutral_page_all_stays_covered(
    case: Desk, hidden: bool
) -> None:
    case.view.go(Destination.HAND_OVER)
    if hidden:
        case.window.hide_or_return()
    choose(case, 2)
    assert case.window.is_hidden is hidden
    assert case.place() is Destination.HAND_OVER
    if hidden:
        front = case.window.form.pages.currentWidget()
        assert front is not None
        words = [one.text() for one in front.findChildren(type(case.page.form.rail.code_name))]
        assert all(map(is_marked, words))
        case.window.hide_or_return()
    assert is_marked(case.hand_over.form.courtesy_label.text())
    case.wait_and_start()
    assert case.viewer() is not None


@pytest.mark.usefixtures("_two_languages")
def test_the_minutes_of_the_room_go_on(case: Desk) -> None:
    case.window.facilitator.show()
    screen = case.window.facilitator.screen
    assert screen is not None
    screen.form.next_button.click()
    part = screen._minutes.timer.part
    choose(case, 2)
    again = case.window.facilitator.screen
    assert again is not None
    assert again is not screen
    assert is_marked(again.form.next_button.text())
    assert again._minutes.timer.part is part
    assert case.window.is_hidden


@pytest.mark.usefixtures("_two_languages")
def test_around_the_screen_everything_is_said_anew(case: Desk) -> None:
    choose(case, 2)
    rail, foot = case.page.form.rail, case.page.form.foot
    assert is_marked(rail.saved.text())
    assert is_marked(rail.minutes_row.rest_button.text())
    assert is_marked(foot.back_button.text())
    assert is_marked(foot.primary_button.text())
    assert is_marked(case.window.around.corner.link.text())
    assert all(is_marked(one.text()) for one in case.window.form.idle_menu.actions())


@pytest.mark.usefixtures("_two_languages")
def test_who_searches_the_start_page_goes_on(desk: Desk) -> None:
    for number in range(MOST_SEEN + 3):
        path = desk.folder / f"kite-{number}.pairview"
        path.touch()
        case = RecentCase(str(path), f"Blue Kite {number}", 1, "2026-11-21T10:42")
        desk.window._shelf.recent.put(case)
    desk.window.show_start()
    search = desk.window.start_screen.search
    assert search is not None
    search.setFocus()
    QTest.keyClicks(search, "kite 7")
    choose(desk, 2)
    assert search.text() == "kite 7"
    assert search.hasFocus()
    assert is_marked(search.placeholderText())
    shown = desk.window.start_screen.form.case_list._shown
    assert shown is not None
    assert [row.code_name for row in shown.rows] == ["Blue Kite 7"]
    assert is_marked(shown.rows[0].step)


@pytest.mark.usefixtures("_two_languages")
def test_no_word_of_the_language_before_is_left(desk: Desk) -> None:
    desk.window.open_practice()
    known = of_dates() | {"english"} | words_of(desk.editor.case)
    for place in (Destination.CONTRAST, Destination.PLAN):
        desk.view.go(place)
        settle()
        choose(desk, 2)
        assert left_of_before(desk, known) == set(), place
        choose(desk, 1)
    desk.window.hide_or_return()
    choose(desk, 2)
    assert left_of_before(desk, known) == set()


@pytest.mark.usefixtures("_two_languages")
def test_the_start_page_with_its_reminders_is_said_anew(desk: Desk) -> None:
    path = desk.folder / "blue-kite.pairview"
    path.touch()
    late = RecentCase(str(path), "Blue Kite", 3, "2026-01-21T10:42", kept_until="2026-02-01")
    desk.window._shelf.recent.put(late)
    desk.window.show_start()
    settle()
    choose(desk, 2)
    assert left_of_before(desk, of_dates() | {"english", "blue", "kite"}) == set()
