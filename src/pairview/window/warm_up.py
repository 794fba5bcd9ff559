"""Reads what the first case would wait for, in slices, while people look at the start page."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pairview.window.main_window import MainWindow

SOON_MS = 400
"""After the first picture, so that the start does not wait."""
BETWEEN_MS = 10
FIRST = (
    "datetime",
    "tomllib",
    "pairview.domain.case",
    "pairview.content.banks",
    "pairview.content.word_banks",
    "pairview.case_editor",
    "pairview.window.widgets.text_box",
    "pairview.window.widgets.step_rail",
    "pairview.store.case_file",
    "pairview.window.case_page",
    "pairview.window.open_case_view",
    "pairview.window.case_actions",
    "pairview.window.case_surroundings",
    "pairview.window.widgets.date_pick",
    "pairview.window.screens.question_bank_dialog",
)
"""What every case needs, the smallest first, so that each is a slice of its own."""


class WarmUp(QObject):
    """Loads a module, or compiles a phrase of a bank, at a time: less than a frame each."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._slices = _slices()
        self.is_done = False
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN_MS)
        self._timer.timeout.connect(self._go_on)
        QTimer.singleShot(SOON_MS, self, self._timer.start)

    def _go_on(self) -> None:
        if next(self._slices, self) is not self:
            return
        self._timer.stop()
        self.is_done = True
        if self._window.view is None:
            gc.freeze()  # the collector need not look through it: 30 ms each time


def _slices() -> Iterator[object]:
    """Yield after each slice."""
    for module in FIRST:
        yield import_module(module)
    from pairview.window.screens.catalogue import SCREENS

    for module, _ in SCREENS.values():
        yield import_module(module)
    yield from _banks()


def _banks() -> Iterator[object]:
    from pairview import content
    from pairview.domain.safety import find_safety_phrases
    from pairview.domain.word_hints import find_hints

    yield content.load_wording()
    yield content.load_dimensions()
    yield content.load_activities()
    yield content.load_questions()
    yield content.load_prompts()
    for hint in content.load_word_hints():
        yield find_hints("", (hint,))
    for phrase in content.load_safety_phrases():
        yield find_safety_phrases("", (phrase,))
