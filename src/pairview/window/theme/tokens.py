"""Colours, lengths and type sizes as data, so that another theme is another value."""

from typing import NamedTuple


class Palette(NamedTuple):
    """Every colour by what it is for; `x_on` and `on_x` is text that stands on `x`.

    `chosen` is the row of a menu where one stands, `disabled` what cannot be used now.
    """

    name: str
    bg: str
    rail: str
    surface: str
    line: str
    line2: str
    text: str
    text2: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    accent_bg: str
    chosen: str
    on_chosen: str
    row: str
    bar: str
    bar_hi: str
    a: str
    a_on: str
    a_text: str
    a_bg: str
    b: str
    b_on: str
    b_text: str
    b_bg: str
    pro: str
    pro_bg: str
    con: str
    con_on: str
    con_bg: str
    warn: str
    warn_bg: str


LIGHT = Palette(
    name="light",
    bg="#F4F5F8",
    rail="#FBFBFD",
    surface="#FFFFFF",
    line="#DFE3EA",
    line2="#7F8899",
    text="#18202C",
    text2="#4A5362",
    muted="#5F6877",
    disabled="#5F6877",
    accent="#0F5F57",
    on_accent="#FFFFFF",
    accent_bg="#E3F1EE",
    chosen="#E3F1EE",
    on_chosen="#18202C",
    row="#F3F7F6",
    bar="#B6BECB",
    bar_hi="#4A5362",
    a="#173F8A",
    a_on="#FFFFFF",
    a_text="#173F8A",
    a_bg="#ECF1FB",
    b="#D97706",
    b_on="#1A1100",
    b_text="#8A4B00",
    b_bg="#FDF3E3",
    pro="#0F5F57",
    pro_bg="#D3EBE6",
    con="#9A3412",
    con_on="#FFFFFF",
    con_bg="#FBE6DC",
    warn="#8A5A00",
    warn_bg="#FFF6DF",
)

DARK = Palette(
    name="dark",
    bg="#11151C",
    rail="#151A22",
    surface="#1A2029",
    line="#2E3642",
    line2="#7C8797",
    text="#E9EDF3",
    text2="#BAC3D0",
    muted="#9AA5B4",
    disabled="#9AA5B4",
    accent="#4FC3B2",
    on_accent="#062320",
    accent_bg="#173430",
    chosen="#173430",
    on_chosen="#E9EDF3",
    row="#1D2A2A",
    bar="#4A5463",
    bar_hi="#BAC3D0",
    a="#5E9BFF",
    a_on="#06142E",
    a_text="#9CC2FF",
    a_bg="#182741",
    b="#FFC36B",
    b_on="#241500",
    b_text="#FFC981",
    b_bg="#33270F",
    pro="#4FC3B2",
    pro_bg="#173F3A",
    con="#FF9B80",
    con_on="#2A0E05",
    con_bg="#45231A",
    warn="#FFD27A",
    warn_bg="#332A12",
)

HIGH_CONTRAST = Palette(
    name="high contrast",
    bg="#000000",
    rail="#000000",
    surface="#000000",
    line="#FFFFFF",
    line2="#FFFFFF",
    text="#FFFFFF",
    text2="#FFFFFF",
    muted="#FFFFFF",
    disabled="#A8B0BA",
    accent="#FFFF00",
    on_accent="#000000",
    accent_bg="#000000",
    chosen="#FFFF00",
    on_chosen="#000000",
    row="#222222",
    bar="#FFFFFF",
    bar_hi="#FFFFFF",
    a="#7FDBFF",
    a_on="#000000",
    a_text="#7FDBFF",
    a_bg="#000000",
    b="#FFB000",
    b_on="#000000",
    b_text="#FFB000",
    b_bg="#000000",
    pro="#FFFF00",
    pro_bg="#000000",
    con="#FF8A65",
    con_on="#000000",
    con_bg="#000000",
    warn="#FFFF00",
    warn_bg="#000000",
)

PALETTES = {palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST)}

TYPE_STEPS = {
    "small": 12,
    "label": 13,
    "base": 14,
    "lead": 16,
    "heading": 17,
    "title": 22,
    "statement": 24,
    "cover": 34,
}
"""Pixel sizes of text at 100 %."""

TEXT_SIZES = (100, 125, 150, 200)
"""Per cent of the sizes above that can be chosen."""

MOST_PIXELS = (1 << 24) - 1
"""As wide or high as a widget may become: Qt's QWIDGETSIZE_MAX, which its Python does not name."""

_text_scale = 1.0


def set_text_scale(scale: float) -> None:
    """Set how large text is, 1.0 being 100 %; lengths asked for from now on follow it."""
    global _text_scale  # noqa: PLW0603  one window, one scale, and painters ask for it everywhere
    _text_scale = scale


def text_scale() -> float:
    """Return how large text is, 1.0 being 100 %."""
    return _text_scale


def px(length: float) -> int:
    """Return a length of the design, given at 100 %, in pixels of now."""
    return round(length * _text_scale)


def design_width(pixels: int) -> int:
    """Return how wide something is for its text: a width of now, in pixels at 100 %."""
    return round(pixels / _text_scale)
