"""Cached colours, pens and fonts by token name: building them in a paintEvent costs a frame."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QBrush, QColor, QFont, QPen

from pairview.window.theme.fonts import FAMILY
from pairview.window.theme.tokens import LIGHT, TYPE_STEPS, Palette, px

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_palette = LIGHT


def use_palette(palette: Palette) -> None:
    """Take colours from this palette from now on."""
    global _palette  # noqa: PLW0603  one window, one palette, and painters ask for it everywhere
    _palette = palette
    for cached in (colour, brush, pen, font):
        cached.cache_clear()


def palette() -> Palette:
    """Return the palette in use."""
    return _palette


@cache
def colour(token: str) -> QColor:
    """Return the colour of a token such as "accent"; never change the result."""
    return QColor(getattr(_palette, token))


@cache
def brush(token: str) -> QBrush:
    """Return a solid brush in the colour of a token."""
    return QBrush(colour(token))


@cache
def pen(token: str, width: float = 1.0, style: Qt.PenStyle | None = None) -> QPen:
    """Return a round-capped pen, `width` in pixels at 100 % text size."""
    from PySide6.QtCore import Qt

    made = QPen(brush(token), max(1.0, float(px(width * 4)) / 4), style or Qt.PenStyle.SolidLine)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


@cache
def font(step: str = "base", weight: int = 400) -> QFont:
    """Return the font of a type step of `tokens.TYPE_STEPS`; weights 400, 500, 600, 700."""
    made = QFont(FAMILY)
    made.setPixelSize(px(TYPE_STEPS[step]))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
