"""Theme and text size follow the system or a choice, at once and at the next start."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pairview.window.preferences import load_preferences
from pairview.window.screens.screen import Destination
from pairview.window.theme import apply_theme, paint
from pairview.window.theme.tokens import LIGHT, px, text_scale
from pairview.window.widgets.icons import Icon
from pairview.window.widgets.text_box import TextLine
from tests.flows.hands import settle
from tests.window.desk import Desk


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, LIGHT)


def entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().replace("&", "") == words)


def choose(desk: Desk, menu: QMenu, words: str) -> None:
    entry(menu, words).trigger()
    settle()


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
    name = box.accessibleName()
    QTest.keyClicks(box, "what helps")
    choose(case, case.window.form.text_size_menu, "150 %")
    again = QApplication.focusWidget()
    assert isinstance(again, TextLine)
    assert again is not box
    assert again.accessibleName() == name
    assert again.text() == "what helpsMaths"


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
    assert (case.window.width(), case.window.height()) == (1280, 640)
