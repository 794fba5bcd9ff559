"""The look-fors of the plan, each with what became of it in this sitting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.items import find
from pairview.domain.looking_again import found_since
from pairview.domain.second_look import Outcome, SecondLook
from pairview.domain.second_sitting import (
    evidence_from_outcome,
    evidence_of,
    outcome_of,
    say_outcome,
    with_evidence_of_now,
    write_line,
)
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.second_look_parts import RestLink, Sitting, SittingPanel
from pairview.window.screens.second_look_row import SeenRow, Since
from pairview.window.widgets.row_list import RowList

MOST_AT_ONCE = 10


class SeenPanel(SittingPanel):
    """A row for each look-for that has words, in the order of the plan."""

    taken_up = Signal()
    """One of them stands in the table now."""
    table_wanted = Signal()
    line_lost = Signal()
    """A line went with the answer that was taken back."""

    def __init__(self, sitting: Sitting, watch: SafetyWatch) -> None:
        super().__init__(sitting, watch)
        rows = QVBoxLayout()
        self.column.addLayout(rows)
        self.rows = RowList[SeenRow](rows, self._make_row)
        self.rest = RestLink(self, MOST_AT_ONCE)
        self.rest.wanted.connect(self._show_rest)
        self.column.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show the look-fors, and what this sitting and the earlier ones say of them."""
        case, look = self.case, self.sitting.look
        written = [item for item in case.look_fors if item.text]
        items = {item.id: item for item in written[: self.rest.at_most(len(written))]}
        self.rows.show_ids(tuple(items))
        for item_id, item in items.items():
            row = self.rows.row(item_id)
            said = outcome_of(case, look, item_id)
            found = found_since(case, item_id)
            earlier = tuple(one for one in found if one.look.id != look.id)
            taken = said is not None and evidence_of(case, said.id) is not None
            if row is not None:
                row.show_since(case, Since(item, said, earlier, taken))

    def _show_rest(self, first: int) -> None:
        self.refresh()
        self.rows.rows[first].answer.focus_in()

    def flush(self) -> None:
        """Hand in what still stands in the lines."""
        for row in self.rows.rows:
            row.flush()

    def _make_row(self, item_id: str) -> SeenRow:
        row = SeenRow(self.watch)
        row.said.connect(lambda outcome: self._say(item_id, outcome))
        row.written.connect(lambda line: self._write(item_id, line, row.merge_key))
        row.table_wanted.connect(lambda: self._take_up(item_id))
        return row

    def _say(self, item_id: str, outcome: Outcome | None) -> None:
        self.flush()
        said = outcome_of(self.case, self.sitting.look, item_id)
        self.sitting.change(
            self.tr("What became of a look-for"),
            lambda case, look: self._followed(
                case, say_outcome(case, look, item_id, outcome), look, item_id
            ),
        )
        if outcome is None and said is not None and said.line:
            self.line_lost.emit()

    def _write(self, item_id: str, line: str, merge_key: str) -> None:
        self.sitting.change(
            self.tr("What was seen"),
            lambda case, look: self._followed(
                case, write_line(case, look, item_id, line), look, item_id
            ),
            merge_key,
        )

    def _followed(self, before: Case, after: Case, look: SecondLook, item_id: str) -> Case:
        """Let the table say what is said now, in the same step of undo."""
        said = outcome_of(before, look, item_id)
        if said is None:
            return after
        wording = load_wording(before.agreement.language)
        return with_evidence_of_now(before, after, said.id, wording)

    def _take_up(self, item_id: str) -> None:
        self.flush()
        said = outcome_of(self.case, self.sitting.look, item_id)
        if said is None or find(self.case.look_fors, item_id) is None:
            return
        if evidence_of(self.case, said.id) is not None:
            self.table_wanted.emit()
            return
        wording = load_wording(self.case.agreement.language)
        taken = evidence_from_outcome(self.case, said.id, wording)
        if self.editor.change(self.tr("Put into the table"), taken):
            row = self.rows.row(item_id)
            if row is not None:
                row.rest_on_line()
            self.taken_up.emit()
