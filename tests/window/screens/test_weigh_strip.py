"""The strip below the table takes no more room than its longest column needs."""

import pytest

from pairview.window.screens.weigh_strip import WeighStrip
from pairview.window.widgets.evidence_data import ColumnShown, RowShown
from tests.stage import Stage


@pytest.mark.parametrize(("text", "lines"), [("Begins at once", 1), ("Begins at once. " * 20, 2)])
def test_it_takes_its_lines_once_its_width_is_known(stage: Stage, text: str, lines: int) -> None:
    strip = WeighStrip()
    strip.make_room((ColumnShown("e", text, "Maths"),))
    one_line = strip.row_line.sizeHint().height()
    stage(strip, 900, 60)
    assert round(strip.column_line.sizeHint().height() / one_line) == lines


def test_it_repeats_a_row_only_where_its_head_was_cut(stage: Stage) -> None:
    strip, column = stage(WeighStrip(), 900, 60), ColumnShown("e", "Begins at once", "Maths")
    strip.show_spot(1, column, "PE begins this row.", None)
    assert strip.row_line.text == "PE begins this row."
    strip.show_spot(1, column, "PE begins this row.", RowShown("h", "Maybe", "1 fits, of 1."))
    assert strip.row_line.text == "PE begins this row. 1 fits, of 1."


def test_what_does_not_help_choose_is_a_sentence_of_its_own(stage: Stage) -> None:
    strip = stage(WeighStrip(), 900, 60)
    column = ColumnShown("e", "Begins at once", "Maths", (), "Fits all of them.")
    strip.show_spot(2, column, "", None)
    assert strip.column_line.text == "Evidence 2 (Maths): Begins at once. Fits all of them."
