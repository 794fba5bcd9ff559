"""Commands without Qt look where the window keeps things."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pairview.domain.policy import Policy, put_in_force
from pairview.store.account_places import KEPT_BESIDE, AccountPlaces, account_places
from pairview.window import NAME, off_the_list, preferences, recent_cases, single_start
from pairview.window.case_shelf import default_folder
from pairview.window.preferences import Preferences, config_folder, save_preferences

HOME = Path("/account")


def places(system: str, **environment: str) -> AccountPlaces:
    return account_places(system, {"HOME": str(HOME), **environment})


def test_they_are_those_of_the_window(qapp: QApplication) -> None:
    qapp.setApplicationName(NAME)
    found = account_places()
    assert found == AccountPlaces(config_folder(), default_folder())
    assert found.lock.name == single_start.LOCK
    assert {
        preferences.FILE,
        recent_cases.FILE,
        off_the_list.FILE,
        single_start.LOCK,
        single_start.REQUEST,
    } <= set(KEPT_BESIDE)


def test_each_system_has_its_own() -> None:
    assert places("linux") == (HOME / ".config/PairView", HOME / ".local/share/PairView/Cases")
    library = HOME / "Library"
    assert places("darwin") == (
        library / "Preferences/PairView",
        library / "Application Support/PairView/Cases",
    )
    local = Path("/local")
    assert places("win32", LOCALAPPDATA=str(local)) == (
        local / "PairView",
        local / "PairView/Cases",
    )
    assert places("win32").settings == Path.home() / "AppData/Local/PairView"


def test_variables_of_linux_that_are_no_whole_path_count_as_none(tmp_path: Path) -> None:
    found = places("linux", XDG_CONFIG_HOME=str(tmp_path), XDG_DATA_HOME="here")
    assert found == (tmp_path / "PairView", HOME / ".local/share/PairView/Cases")


@pytest.mark.parametrize(
    "folder", ["/srv/our cases", "/srv/a, b; c=ü", '/srv/"x"\\y', "/srv/\t東", "C:\\Cases"]
)
def test_the_folder_people_chose_is_read_as_qt_wrote_it(tmp_path: Path, folder: str) -> None:
    save_preferences(tmp_path / "PairView" / "settings.ini", Preferences(cases_folder=folder))
    assert places("linux", XDG_CONFIG_HOME=str(tmp_path)).cases == Path(folder)


def test_a_policy_goes_before_what_people_chose(tmp_path: Path) -> None:
    save_preferences(tmp_path / "PairView" / "settings.ini", Preferences(cases_folder="/srv"))
    put_in_force(Policy(cases_folder="/school"))
    assert places("linux", XDG_CONFIG_HOME=str(tmp_path)).cases == Path("/school")


def test_settings_that_cannot_be_read_choose_nothing(tmp_path: Path) -> None:
    (tmp_path / "PairView").mkdir()
    (tmp_path / "PairView" / "settings.ini").write_bytes(b"cases_folder=\xff\xfe")
    found = places("linux", XDG_CONFIG_HOME=str(tmp_path))
    assert found.cases == HOME / ".local/share/PairView/Cases"
    (tmp_path / "PairView" / "settings.ini").write_text("[General]\ntheme=dark\n")
    assert places("linux", XDG_CONFIG_HOME=str(tmp_path)).cases == found.cases


def test_the_list_of_the_start_page_is_read(tmp_path: Path) -> None:
    found = AccountPlaces(tmp_path, tmp_path / "Cases")
    assert found.recent_cases() == ()
    (tmp_path / "recent_cases.txt").write_text("/srv/a.pairview\tBlue Kite\t1\t2026\nnonsense\n")
    assert found.recent_cases() == (Path("/srv/a.pairview"),)
    (tmp_path / "recent_cases.txt").write_bytes(b"\xff\t\n")
    assert found.recent_cases() == ()
