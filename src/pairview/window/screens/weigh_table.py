"""Turns a case into the values that the painted table shows."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pairview.content import load_dimensions, load_wording
from pairview.domain.case import Case
from pairview.domain.contrast import ContrastRow, contrast
from pairview.domain.evidence import Evidence, Source
from pairview.domain.flow import begins_row
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.items import find
from pairview.domain.looking_again import reason_now
from pairview.domain.seat import Seat
from pairview.domain.sentences import (
    column_sentence,
    difference_column,
    maybe,
    row_remarks,
    row_sentence,
)
from pairview.domain.weighing import Table
from pairview.window.widgets.evidence_data import ColumnShown, RowShown, TableShown
from pairview.window.widgets.seat_mark import initials

SEATS = {
    Source.SEEN_BY_A: (Seat.A,),
    Source.SEEN_BY_B: (Seat.B,),
    Source.SEEN_BY_BOTH: (Seat.A, Seat.B),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("WeighTable", text)


def source_words(case: Case, source: Source) -> str:
    """Return in words how a piece of evidence is known."""
    seats = SEATS.get(source, ())
    if len(seats) == 1:
        return case.class_label(seats[0])
    return {
        Source.SEEN_BY_BOTH: _tr("both"),
        Source.SAID_BY_STUDENT: _tr("the student said"),
        Source.ON_RECORD: _tr("on record"),
        Source.HEARD_FROM_OTHERS: _tr("heard from others"),
    }[source]


def source_sentence(case: Case, source: Source) -> str:
    """Return the same as an answer to "How do you know it?"."""
    seats = SEATS.get(source, ())
    if len(seats) == 1:
        return _tr("seen in {room}").format(room=case.class_label(seats[0]))
    if source is Source.SEEN_BY_BOTH:
        return _tr("seen by both of us")
    return source_words(case, source)


def contrast_rows(case: Case) -> tuple[ContrastRow, ...]:
    """Return both views of every dimension, in the order asked."""
    return contrast(case, load_dimensions())


def difference_wording(case: Case) -> Callable[[str], str]:
    """Return what turns the id of a dimension into the text of its column, as the case keeps it."""
    language = case.agreement.language
    wording = load_wording(language)
    rows = {row.dimension: row for row in contrast_rows(case)}

    def word(dimension_id: str) -> str:
        dimension = find(load_dimensions(language), dimension_id)
        if dimension is None:
            return dimension_id
        return difference_column(rows[dimension_id], dimension, case, wording)

    return word


def table_shown(case: Case) -> TableShown:
    """Return the whole table in words and cells."""
    table = Table(case)
    rows = contrast_rows(case)
    labels = (case.class_label(Seat.A), case.class_label(Seat.B))
    return TableShown(
        rows=tuple(_row(case, table, h, rows) for h in table.hypotheses),
        columns=tuple(_column(case, table, item) for item in table.evidence),
        cells=tuple(
            tuple(table.cell(h.id, item.id) for item in table.evidence) for h in table.hypotheses
        ),
        letters=initials(*labels),
        labels=labels,
    )


def _row(
    case: Case, table: Table, hypothesis: Hypothesis, rows: tuple[ContrastRow, ...]
) -> RowShown:
    wording = load_wording()
    return RowShown(
        hypothesis.id,
        hypothesis_words(case, hypothesis),
        row_sentence(table, hypothesis.id, wording),
        " ".join(
            [*row_remarks(table, hypothesis, rows, case, wording), *_status(case, hypothesis)]
        ),
    )


def hypothesis_words(case: Case, hypothesis: Hypothesis) -> str:
    """Return a hypothesis as it is read, or that it is not written yet."""
    said = maybe(hypothesis, case.agreement.code_name, load_wording())
    return said or _tr("A hypothesis not written yet")


def _status(case: Case, hypothesis: Hypothesis) -> list[str]:
    """Return what the pair set a hypothesis to; still open goes without saying."""
    if hypothesis.status is Status.CHECK_FIRST:
        return [_tr("Worth checking first.")]
    if hypothesis.status is Status.OPEN:
        return []
    reason = reason_now(case, hypothesis)
    if not reason:
        return [_tr("Set aside for now.")]
    return [_tr("Set aside for now, because {reason}").format(reason=reason)]


def _column(case: Case, table: Table, item: Evidence) -> ColumnShown:
    return ColumnShown(
        item.id,
        item.text or _tr("Not written yet"),
        source_words(case, item.source),
        SEATS.get(item.source, ()),
        column_sentence(table, item, load_wording()),
    )


def begins_sentence(case: Case, hypothesis: Hypothesis) -> str:
    """Return who begins the row: the colleague who did not offer it."""
    room = case.class_label(begins_row(hypothesis.offered_by, case))
    return _tr("{room} begins this row.").format(room=room)
