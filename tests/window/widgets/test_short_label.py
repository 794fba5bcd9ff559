"""A short name stays as it is, a long one ends in dots."""

from PySide6.QtGui import QFontMetrics

from pairview.window.theme import paint
from pairview.window.widgets.short_label import short_label


def test_a_short_name_stays_as_it_is() -> None:
    assert short_label("PE & dance", 150) == "PE & dance"


def test_a_long_name_is_cut_to_its_room_and_stands_in_one_line() -> None:
    cut = short_label("Combined\nscience " * 300, 150)
    assert cut.startswith("Combined science")
    assert cut.endswith("…")
    assert QFontMetrics(paint.font("label", 600)).horizontalAdvance(cut) <= 150
