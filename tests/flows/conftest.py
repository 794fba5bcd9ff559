"""A laptop for each test: a real window, real files, no dialog that nobody asked for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.window import file_dialogs
from pairview.window.preferences import FILE, config_folder
from pairview.window.screens import hand_over_screen
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from tests.flows.pair import Pair


@pytest.fixture(autouse=True, scope="session")
def _look(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)


@pytest.fixture(autouse=True)
def _laptop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wake the hand-over soon, forget the paper, and let no dialog open by itself."""
    monkeypatch.setattr(hand_over_screen, "DEAD_MS", 10)

    def unexpected(*_arguments: object) -> None:
        pytest.fail("a dialog opened that no test asked for")

    for name in list(vars(file_dialogs)):
        if name.startswith("ask_"):
            monkeypatch.setattr(file_dialogs, name, unexpected)
    (config_folder() / FILE).unlink(missing_ok=True)


@pytest.fixture
def handout_goes_to(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answer the dialog for a PDF with a path."""

    def answer(path: Path) -> None:
        def ask(_parent: QWidget, _offered: Path) -> Path:
            return path

        monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", ask)

    return answer


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path)
    yield made
    made.leave()
