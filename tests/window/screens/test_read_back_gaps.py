"""What step 8 says will print as lines to write on."""

from dataclasses import replace

from pairview.domain.evidence import Answer, Evidence, Fit
from pairview.domain.explaining import put_evidence
from pairview.domain.slot import Slot
from pairview.window.screens.read_back_gaps import cells_line, gap_lines
from tests.window.screens.river import river


def test_a_table_without_columns_prints_as_lines() -> None:
    assert "Weigh: what fits and what counts against" in gap_lines(river())


def test_cells_not_considered_are_named_on_paper_and_leave_no_line() -> None:
    case = put_evidence(river(), Evidence("e1", "pencil down after the first line"))
    assert not [line for line in gap_lines(case) if line.startswith("Weigh")]
    todo = "Answer them in step 6, or print them so."
    assert cells_line(case) == f"Weigh: {len(case.hypotheses)} cells not considered yet. {todo}"
    one = replace(case, hypotheses=case.hypotheses[:1])
    assert (
        cells_line(one)
        == "Weigh: one cell not considered yet. Answer it in step 6, or print it so."
    )
    fits = Answer(one.hypotheses[0].id, "e1", Fit.FITS)
    assert cells_line(replace(one, answers=(fits,))) == ""
    assert cells_line(replace(case, hypotheses=())) == ""
    assert cells_line(river()) == ""


def test_twenty_minutes_name_the_lines_against() -> None:
    (line,) = [one for one in gap_lines(river(Slot.SHORT)) if one.startswith("Hypotheses")]
    assert line == "Hypotheses: one drop it if, 4 lines against"
