"""Screens are shown on a stage that takes them down in order."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.stage import Stage


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    """Show a widget for one test: `screen = stage(AgreeScreen(editor))`."""
    made = Stage()
    yield made
    made.clear()
    qapp.processEvents()
