"""Theme and text size follow the system or a choice, at once and at the next start."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from pairview.domain.explaining import put_hypothesis
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.slot import Slot
from pairview.window.main_window import ASK_AGAIN_MS
from pairview.window.preferences import load_preferences
from pairview.window.screens.agree_screen import AgreeScreen
from pairview.window.screens.contrast_screen import ContrastScreen
from pairview.window.screens.hypotheses_screen import HypothesesScreen
from pairview.window.screens.moments_screen import MomentsScreen
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.ratings_screen import RatingsScreen
from pairview.window.screens.screen import Destination, Screen
from pairview.window.screens.weigh_screen import WeighScreen
from pairview.window.theme import apply_theme, paint
from pairview.window.theme.tokens import LIGHT, px, text_scale
from pairview.window.widgets.icons import Icon
from pairview.window.widgets.text_box import TextLine
from tests.flows.hands import settle, wait_until
from tests.window.desk import Desk, finish_both_turns

ScreenT = TypeVar("ScreenT", bound=Screen)


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, LIGHT)


def entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().replace("&", "") == words)


def choose(desk: Desk, menu: QMenu, words: str) -> None:
    entry(menu, words).trigger()
    settle()


def on_top(desk: Desk, kind: type[ScreenT]) -> ScreenT:
    screen = desk.view.area.current
    assert isinstance(screen, kind)
    return screen


def test_a_theme_is_taken_at_once_and_kept(desk: Desk) -> None:
    choose(desk, desk.window.form.theme_menu, "Dark")
    assert paint.palette().name == "dark"
    assert load_preferences(desk.window._settings).theme == "dark"
    assert desk.window.start_screen.palette().window().color() == paint.colour("bg")


def test_without_a_choice_the_system_decides(desk: Desk) -> None:
    menu = desk.window.form.theme_menu
    assert entry(menu, "As the system").isChecked()
    choose(desk, menu, "High contrast")
    choose(desk, menu, "As the system")
    assert paint.palette() is LIGHT


def test_text_grows_and_shrinks_by_the_keys_of_the_system(case: Desk) -> None:
    for key, size in (("+", 1.25), ("=", 1.5), ("+", 2.0), ("+", 2.0), ("-", 1.5), ("0", 1.0)):
        QTest.keyClick(case.window, Qt.Key(ord(key)), Qt.KeyboardModifier.ControlModifier)
        settle()
        assert text_scale() == size
    assert load_preferences(case.window._settings).text_size == 100


def test_what_is_being_typed_stays_and_so_does_the_keyboard(case: Desk) -> None:
    case.view.go(Destination.AGREE)
    box = next(b for b in case.window.findChildren(TextLine) if b.isVisible())
    box.setFocus()
    box.setCursorPosition(0)
    name = box.accessibleName()
    QTest.keyClicks(box, "what helps")
    choose(case, case.window.form.text_size_menu, "150 %")
    again = QApplication.focusWidget()
    assert isinstance(again, TextLine)
    assert again is not box
    assert again.accessibleName() == name
    QTest.keyClicks(again, " us")
    assert again.text() == "what helps usMaths"


def test_the_rail_and_the_foot_grow_with_the_text(case: Desk) -> None:
    case.view.go(Destination.AGREE)
    foot = case.window.around.page.form.foot
    before = foot.height()
    choose(case, case.window.form.text_size_menu, "125 %")
    assert foot.height() > before
    assert foot.primary_button.fontInfo().pixelSize() == px(14)


def test_the_rail_gives_its_words_up_where_the_screen_needs_the_room(case: Desk) -> None:
    case.view.go(Destination.AGREE)
    rail = case.window.around.page.form.rail
    wide = rail.width()
    choose(case, case.window.form.text_size_menu, "150 %")
    assert rail.width() < wide / 2
    assert not rail.code_name.isVisible()
    assert not rail.slack.isVisible()
    assert rail.saved.text() in {child.toolTip() for child in rail.findChildren(Icon)}
    case.window.resize(1920, 1080)
    settle()
    assert rail.code_name.isVisible()


def test_the_window_never_grows_beyond_what_the_laptop_has(case: Desk) -> None:
    choose(case, case.window.form.text_size_menu, "200 %")
    hint = case.window.minimumSizeHint()
    assert hint.width() <= 1280
    assert hint.height() <= 640
    wait_until(lambda: (case.window.width(), case.window.height()) == (1280, 640))
    choose(case, case.window.form.text_size_menu, "100 %")
    wait_until(lambda: (case.window.width(), case.window.height()) == (1280, 640))


def test_another_look_leaves_people_at_the_moment_they_write(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.MOMENTS)
    screen = on_top(case, MomentsScreen)
    QTest.keyClicks(screen.form.saw_box, "raised a hand")
    choose(case, case.window.form.text_size_menu, "125 %")
    again = on_top(case, MomentsScreen)
    assert again is not screen
    assert again.form.saw_box.hasFocus()
    QTest.keyClicks(again.form.saw_box, " twice")
    assert again.form.saw_box.toPlainText() == "raised a hand twice"


def test_a_guess_stays_a_guess_in_another_look(case: Desk) -> None:
    agreement = replace(case.editor.case.agreement, slot=Slot.LONG)
    case.change("Time", replace(case.editor.case, agreement=agreement))
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.RATINGS)
    on_top(case, RatingsScreen).go_on()
    QTest.keyClicks(on_top(case, RatingsScreen).form.scale.rows, "24")
    choose(case, case.window.form.theme_menu, "Dark")
    rows = on_top(case, RatingsScreen).form.scale.rows
    assert (rows.hasFocus(), rows.current) == (True, 2)
    QTest.keyClicks(rows, "3")
    assert [one.level for one in case.editor.case.guesses] == ["2", "4", "3"]
    assert not case.editor.case.ratings


def test_another_look_leaves_people_in_the_plan_where_they_write(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(Destination.PLAN)
    rows = on_top(case, PlanScreen).look_fors.rows.rows
    for row in rows:
        row.box.setFocus()
        QTest.keyClicks(row.box, "asks a question")
    choose(case, case.window.form.text_size_menu, "125 %")
    last = on_top(case, PlanScreen).look_fors.rows.rows[-1]
    assert (last.is_open, last.box.hasFocus()) == (True, True)


def test_the_table_the_rows_and_the_order_stay_in_another_look(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    screen = on_top(case, ContrastScreen)
    screen.form.twin_row.chosen.emit("table")
    screen.order_row.chosen.emit("asked")
    rows = screen.form.table
    QTest.keyClick(rows, Qt.Key.Key_Down)
    key = rows.chosen_key
    choose(case, case.window.form.text_size_menu, "125 %")
    again = on_top(case, ContrastScreen)
    assert again is not screen
    assert again.form.table.hasFocus()
    assert again.form.table.chosen_key == key
    assert again.spot() == (False, True, "row", key, True, 0)


def test_the_minute_goes_on_in_another_look(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    minute = on_top(case, ContrastScreen).form.minute
    minute.start_button.click()
    for _ in range(20):
        minute.tick()
    choose(case, case.window.form.theme_menu, "Dark")
    again = on_top(case, ContrastScreen).form.minute
    assert again is not minute
    assert again.isVisible()
    assert again.is_running
    assert again.seconds_left in {39, 40}
    again.away_button.click()
    choose(case, case.window.form.theme_menu, "Light")
    assert not on_top(case, ContrastScreen).form.minute.isVisible()


def test_what_was_opened_stays_open_in_another_look(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    for number in range(4):
        more = put_hypothesis(case.editor.case, Hypothesis(f"h{number}", "being wrong feels bad"))
        case.change("More", more)
    case.view.go(Destination.HYPOTHESES)
    screen = on_top(case, HypothesesScreen)
    wait_until(lambda: len(screen.cards) == 4)
    screen._open_prompts("peers")
    screen.cards[3].more_button.click()
    screen.cards[3].drop_box.setFocus()
    choose(case, case.window.form.text_size_menu, "125 %")
    again = on_top(case, HypothesesScreen)
    assert again.prompts is not None
    assert (again.prompts.isVisible(), again.prompts.lens) == (True, "peers")
    assert [card.more_button.isChecked() for card in again.cards] == [False, False, False, True]
    assert again.cards[3].drop_box.hasFocus()


def test_evidence_half_written_stays_open_in_another_look(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    hypothesis = Hypothesis("h", "being wrong feels bad")
    case.change("More", put_hypothesis(case.editor.case, hypothesis))
    case.view.go(Destination.WEIGH)
    screen = on_top(case, WeighScreen)
    screen.add_button.click()
    QTest.keyClicks(screen.panel.box, "raised a hand")
    choose(case, case.window.form.text_size_menu, "125 %")
    again = on_top(case, WeighScreen).panel
    assert again.isVisible()
    assert again.box.hasFocus()
    QTest.keyClicks(again.box, " twice")
    again.flush()
    assert case.editor.case.evidence[-1].text == "raised a hand twice"


def test_a_dialog_outlives_a_change_of_theme_by_the_system(case: Desk, qtbot: QtBot) -> None:
    case.view.go(Destination.AGREE)
    screen = on_top(case, AgreeScreen)
    dialog = QDialog(screen)  # as the dialogs for files, which run inside a call of the screen
    dialog.open()
    choose(case, case.window.form.theme_menu, "Dark")
    QTest.qWait(2 * ASK_AGAIN_MS)
    assert dialog.isVisible()
    assert case.view.area.current is screen
    dialog.close()
    qtbot.waitUntil(lambda: case.view.area.current is not screen)
