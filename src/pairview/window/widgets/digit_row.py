"""The row of digits by where its keys lie: on a French keyboard they give digits with Shift."""

FIRST_KEY = {"xcb": 10, "wayland": 10, "windows": 2}
"""The scan code of the key that holds the digit 1, by the platform of Qt."""
DIGITS = "12345"


def digit_at(scan_code: int, platform: str) -> str:
    """Return "1" to "5" for the first five keys of the row of digits, else nothing."""
    place = scan_code - FIRST_KEY.get(platform, scan_code + 1)
    return DIGITS[place] if 0 <= place < len(DIGITS) else ""
