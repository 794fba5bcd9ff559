"""What the first case needs is read while people look at the start page."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from pairview.content import load_safety_phrases, load_word_hints
from pairview.domain import phrase
from pairview.domain.safety import find_safety_phrases
from pairview.domain.word_hints import find_hints
from pairview.window import warm_up
from pairview.window.screens.catalogue import SCREENS

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.window.desk import Desk


def test_after_the_slices_the_first_case_waits_for_no_module_and_no_phrase(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm_up, "SOON_MS", 0)
    monkeypatch.setattr(warm_up, "BETWEEN_MS", 0)
    phrase._pattern.cache_clear()
    warm = warm_up.WarmUp(desk.window)
    qtbot.waitUntil(lambda: warm.is_done)
    gc.unfreeze()
    assert {module for module, _ in SCREENS.values()} <= set(sys.modules)
    compiled = phrase._pattern.cache_info().misses
    find_safety_phrases("What was said.", load_safety_phrases("en"))
    find_hints("What was said.", load_word_hints("en"))
    assert phrase._pattern.cache_info().misses == compiled
