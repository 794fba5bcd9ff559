from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from pairview.window.qt_folder import find_plugins


@pytest.fixture(autouse=True)
def _paths_as_before(qapp: QApplication) -> Iterator[None]:
    before = QCoreApplication.libraryPaths()
    yield
    QCoreApplication.setLibraryPaths(before)


def added(folder: Path) -> list[str]:
    before = set(QCoreApplication.libraryPaths())
    find_plugins(str(folder))
    return sorted(set(QCoreApplication.libraryPaths()) - before)


@pytest.mark.parametrize("name", ["School, District", "a;b"])
@pytest.mark.parametrize("place", ["Qt/plugins", "plugins"])
def test_plugins_are_named_where_the_note_of_pyside_breaks(
    tmp_path: Path, name: str, place: str
) -> None:
    (tmp_path / name / place).mkdir(parents=True)
    assert added(tmp_path / name) == [str(tmp_path / name / place)]


def test_nothing_is_named_where_the_note_holds(tmp_path: Path) -> None:
    (tmp_path / "Büro ñ" / "plugins").mkdir(parents=True)
    assert added(tmp_path / "Büro ñ") == []
