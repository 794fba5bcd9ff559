"""Every widget is tested in the look it has in the program."""

import pytest
from PySide6.QtWidgets import QApplication

from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT


@pytest.fixture(autouse=True, scope="session")
def _look(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
