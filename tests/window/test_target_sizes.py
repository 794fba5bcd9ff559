"""Whatever is pressed is at least 24 by 24 pixels large (WCAG 2.2, 2.5.8)."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from pairview.domain.slot import Slot
from pairview.window.widgets.chips import Chip
from pairview.window.widgets.choice_row import Segment
from pairview.window.widgets.reading_order import reading_order
from tests.window.tour import opened, tour
from tests.window.widgets.accessible_tree import name_of

LEAST = 24
WITHOUT_A_STOP = (Segment, Chip)
"""Answers of a row that Tab passes over."""


@pytest.mark.parametrize("slot", list(Slot))
def test_every_target_is_large_enough(slot: Slot, tmp_path: Path) -> None:
    found: list[str] = []
    with opened(tmp_path) as window:
        for place in tour(window, slot):
            answers = [a for kind in WITHOUT_A_STOP for a in window.findChildren(kind)]
            every = [*reading_order(window), *(one for one in answers if one.isVisible())]
            found += [f"{place}: {said(one)}" for one in every if is_small(one)]
    assert not found, "\n".join(dict.fromkeys(found))


def is_small(widget: QWidget) -> bool:
    return min(widget.width(), widget.height()) < LEAST


def said(widget: QWidget) -> str:
    kind = type(widget).__name__
    return f"{kind} {name_of(widget)!r} is {widget.width()} x {widget.height()}"
