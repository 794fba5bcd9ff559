"""After how many minutes a case locks is chosen in a menu and kept for the laptop."""

from pathlib import Path

from PySide6.QtWidgets import QMenu

from pairview.window.idle_menu import CHOICES, IdleMenu
from pairview.window.preferences import Preferences, load_preferences, save_preferences
from tests.window.desk import Desk


def checked(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


def test_ten_minutes_are_chosen_until_people_choose(tmp_path: Path, qapp: object) -> None:
    menu = QMenu()
    assert IdleMenu(menu, tmp_path / "settings.ini").minutes == 10
    assert checked(menu) == ["&10 minutes"]
    assert len(menu.actions()) == len(CHOICES)


def test_a_choice_is_kept_and_nothing_else_changes(tmp_path: Path, qapp: object) -> None:
    settings = tmp_path / "settings.ini"
    save_preferences(settings, Preferences(paper="letter"))
    menu = QMenu()
    made = IdleMenu(menu, settings)
    told: list[int] = []
    made.chosen.connect(told.append)
    menu.actions()[3].trigger()
    assert told == [0]
    assert load_preferences(settings) == Preferences(paper="letter", lock_after_minutes=0)
    again = QMenu()
    IdleMenu(again, settings)
    assert checked(again) == ["&Never"]


def test_the_menu_is_live_at_a_case_only(case: Desk) -> None:
    menu = case.window.form.idle_menu
    assert menu.isEnabled()
    case.window.show_start()
    assert not menu.isEnabled()
