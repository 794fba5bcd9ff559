"""The row of digits is known by where its keys lie."""

import pytest

from pairview.window.widgets.digit_row import digit_at


@pytest.mark.parametrize(("platform", "first"), [("xcb", 10), ("wayland", 10), ("windows", 2)])
def test_the_first_five_keys_of_the_row_are_the_digits(platform: str, first: int) -> None:
    assert [digit_at(first + n, platform) for n in range(5)] == list("12345")
    assert digit_at(first + 5, platform) == digit_at(first - 1, platform) == ""


def test_elsewhere_only_what_a_key_writes_counts() -> None:
    assert digit_at(10, "offscreen") == ""
