"""Open recent leads back to a case, and can be emptied."""

from PySide6.QtGui import QAction

from pairview.window.recent_cases import RecentCase
from tests.window.desk import Desk


def entries(desk: Desk) -> list[QAction]:
    menu = desk.window.form.recent_menu
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def test_a_case_is_opened_again_from_the_menu(case: Desk) -> None:
    name = case.editor.case.agreement.code_name
    case.window.show_start()
    first, _clear = entries(case)
    assert first.text() == name
    first.trigger()
    assert case.editor.case.agreement.code_name == name


def test_the_emptied_list_is_empty_on_the_start_page_too(case: Desk) -> None:
    case.window.show_start()
    on_start_page = case.window.start_screen.form.case_list
    assert on_start_page.model().rowCount() == 1
    entries(case)[-1].trigger()
    (clear,) = entries(case)
    assert (clear.text(), clear.isEnabled()) == ("&Clear this list", False)
    assert on_start_page.model().rowCount() == 0


def test_emptying_the_list_leaves_an_open_case_alone(case: Desk) -> None:
    view = case.view
    entries(case)[-1].trigger()
    assert case.window.view is view


def test_a_case_whose_file_is_gone_is_grey_and_says_so(case: Desk) -> None:
    name = case.editor.case.agreement.code_name
    case.window.show_start()
    (file,) = (case.folder / "Cases").glob("*.pairview")
    away = file.rename(case.folder / "away")
    first, clear = entries(case)
    assert (first.text(), first.isEnabled()) == (f"{name}, not found", False)
    assert clear.isEnabled()
    away.rename(file)
    first, _clear = entries(case)
    assert (first.text(), first.isEnabled()) == (name, True)


def test_the_menu_holds_ten_cases(desk: Desk) -> None:
    for _ in range(12):
        desk.window.new_case()
        desk.window.show_start()
    *cases, _clear = entries(desk)
    assert len(cases) == 10


def test_a_path_that_the_system_refuses_to_look_up_breaks_no_menu(desk: Desk) -> None:
    refused = RecentCase(f"/{'a' * 300}.pairview", "Blue Kite", 1, "2026-11-21T10:00", "")
    desk.window._shelf.recent.put(refused)
    first, _clear = entries(desk)
    assert (first.text(), first.isEnabled()) == ("Blue Kite, not found", False)
