"""What step 8 says will print as lines to write on."""

from pairview.domain.evidence import Evidence
from pairview.domain.explaining import put_evidence
from pairview.domain.slot import Slot
from pairview.window.screens.read_back_gaps import gap_lines
from tests.window.screens.river import river


def test_a_table_without_columns_prints_as_lines() -> None:
    assert "Weigh: what fits and what counts against" in gap_lines(river())


def test_cells_not_considered_are_named_on_paper_and_leave_no_line() -> None:
    case = put_evidence(river(), Evidence("e1", "pencil down after the first line"))
    assert not [line for line in gap_lines(case) if line.startswith("Weigh")]


def test_twenty_minutes_name_the_lines_against() -> None:
    (line,) = [one for one in gap_lines(river(Slot.SHORT)) if one.startswith("Hypotheses")]
    assert line == "Hypotheses: one drop it if, 4 lines against"
