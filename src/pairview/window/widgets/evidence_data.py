"""What the painted table shows, as plain values: it knows nothing of a case."""

from dataclasses import dataclass

from pairview.domain.seat import Seat
from pairview.domain.weighing import Cell


@dataclass(frozen=True, slots=True)
class ColumnShown:
    """One piece of evidence; `seats` get a mark, `source` says in words how it is known."""

    id: str
    text: str
    source: str = ""
    seats: tuple[Seat, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class RowShown:
    """One hypothesis as it is read, with its counts and what else there is to say."""

    id: str
    text: str
    counts: str = ""
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class TableShown:
    """Rows, columns and `cells[row][column]`; letters and labels are those of A and B."""

    rows: tuple[RowShown, ...] = ()
    columns: tuple[ColumnShown, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()
    letters: tuple[str, str] = ("A", "B")
    labels: tuple[str, str] = ("A", "B")

    def letter(self, seat: Seat) -> str:
        """Return the letter in the mark of a seat."""
        return self.letters[0 if seat is Seat.A else 1]

    def label(self, seat: Seat) -> str:
        """Return the class label of a seat."""
        return self.labels[0 if seat is Seat.A else 1]


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell, or with `part` one teacher's half of it."""

    row: int = 0
    column: int = 0
    part: Seat | None = None
