"""Every pair of colours that meet on screen can be told apart (WCAG 2.2, 1.4.3 and 1.4.11)."""

import pytest

from pairview.window.theme.tokens import PALETTES, Palette, px, set_text_scale

TEXT = [
    ("text", "bg"), ("text", "surface"), ("text", "rail"), ("text", "row"), ("text", "accent_bg"),
    ("text2", "surface"), ("text2", "bg"), ("text", "warn_bg"),
    ("muted", "surface"), ("muted", "bg"), ("muted", "rail"),
    ("accent", "surface"), ("accent", "bg"), ("accent", "accent_bg"), ("on_accent", "accent"),
    ("a_on", "a"), ("b_on", "b"), ("a_text", "a_bg"), ("b_text", "b_bg"),
    ("a_text", "surface"), ("b_text", "surface"),
    ("on_chosen", "chosen"), ("disabled", "surface"), ("disabled", "bg"),
    ("pro", "pro_bg"), ("con", "con_bg"), ("con_on", "con"), ("warn", "warn_bg"),
]  # fmt: skip
PARTS = [
    ("line2", "surface"), ("bar_hi", "surface"), ("a", "surface"), ("b", "surface"),
    ("accent", "bg"), ("accent", "rail"), ("warn", "warn_bg"),
]  # fmt: skip


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize("pair", TEXT, ids="/".join)
def test_text_stands_out_from_what_is_behind_it(palette: Palette, pair: tuple[str, str]) -> None:
    assert contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) >= 4.5


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize("pair", PARTS, ids="/".join)
def test_parts_stand_out_from_what_is_behind_them(palette: Palette, pair: tuple[str, str]) -> None:
    assert contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) >= 3


def test_where_one_stands_in_a_menu_can_be_seen_in_high_contrast() -> None:
    palette = PALETTES["high contrast"]
    assert contrast(palette.chosen, palette.surface) >= 3
    assert palette.disabled != palette.text


def test_the_two_seats_differ_in_grey_too() -> None:
    light = PALETTES["light"]
    assert contrast(light.a, light.b) >= 3


def test_lengths_follow_the_text_size() -> None:
    set_text_scale(1.5)
    try:
        assert px(10) == 15
    finally:
        set_text_scale(1.0)
