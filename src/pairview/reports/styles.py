"""Sizes, greys and spaces of the page, so that every document looks like the same hand."""

from typing import Final, Literal

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from pairview.reports.fonts import BOLD, REGULAR
from pairview.reports.tags import Tag

INK: Final[Color] = HexColor("#1a1a1a")
GREY: Final[Color] = HexColor("#444444")
RULE: Final[Color] = HexColor("#6e6e6e")
"""Lines that carry meaning: with `RULE_WEIGHT` they are still there on a copy of a copy."""
RULE_WEIGHT: Final = 0.8
HAIR: Final[Color] = HexColor("#b3b3b3")
PAPER: Final[Color] = HexColor("#ffffff")

MM: Final = 72 / 25.4
LINE_HEIGHT: Final = 8 * MM
"""Distance of ruled lines to write on."""

UNDER_LINE: Final = 7.0
"""White under a line to write on that keeps the next rule from passing for another."""

SECTION_GAP: Final = 6.0
SECTION_STRETCH: Final = 14.0
COLUMN_GAP: Final = 16.0


def _style(
    size: float,
    leading: float,
    font: str = REGULAR,
    *,
    color: Color = INK,
    alignment: Literal[0, 1, 2] = 0,
    heads: bool = False,
) -> ParagraphStyle:
    return ParagraphStyle(
        f"{font} {size}",
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=color,
        alignment=alignment,
        keepWithNext=int(heads),
        splitLongWords=1,
    )


def _heading(tag: Tag, style: ParagraphStyle) -> ParagraphStyle:
    """Return a style whose text a screen reader finds as a heading."""
    style.tag = tag
    return style


TITLE: Final = _heading(Tag.H1, _style(20, 25, BOLD))
HEADING: Final = _heading(Tag.H2, _style(12, 16.5, BOLD, heads=True))
LEAD: Final = _style(11, 14)
LEAD_BOLD: Final = _style(11, 14, BOLD, heads=True)
BODY: Final = _style(10.5, 12.75)
COLUMN_HEAD: Final = _heading(Tag.H3, _style(10.5, 14, BOLD, heads=True))
KEY: Final = _style(10.5, 14, BOLD)
"""What a mark stands for, beside the mark."""
SMALL: Final = _style(9, 11.25, color=GREY)
HINT: Final = _style(9, 11.25, color=GREY, heads=True)
SMALL_RIGHT: Final = _style(9, 13, color=GREY, alignment=2)
LABEL: Final = _style(10, 12)
LABEL_BOLD: Final = _style(10, 12, BOLD)
EXAMPLE: Final = _style(8.5, 9.75, color=GREY)
SCALE_HEAD: Final = _style(8.5, 10, color=GREY, alignment=1)
NARROW_HEAD: Final = _style(7.5, 9, color=GREY, alignment=1)
"""Where a word of the scale is wider than a box."""
FOOTER: Final = _style(8, 10, color=GREY)
