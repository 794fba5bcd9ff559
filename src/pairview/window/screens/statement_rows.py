"""The statements on one entry, and always one empty box to write the next."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import new_id
from pairview.domain.items import find
from pairview.domain.statement import Statement
from pairview.domain.stating import put_statement, remove_statement
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.tokens import px
from pairview.window.widgets.date_pick import day_format
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.pick_box import DateBox
from pairview.window.widgets.row_list import RowList
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import plain_label


class StatementRow(QWidget):
    """Words and their day."""

    dated = Signal(object)

    def __init__(self, watch: SafetyWatch) -> None:
        super().__init__()
        self.box = TextBox(self, min_lines=4, max_lines=12)
        words = self.tr("How do they see it, in their own words?")
        self.box.set_words(self.tr("A statement"), words)
        self.day = DateBox(self)
        for field in (self.day, self.day.lineEdit()):
            field.setAccessibleName(self.tr("Day of the statement"))
        self.day.setDisplayFormat(day_format())
        self.day.setKeyboardTracking(False)
        self.remove_button = IconButton("cross", self.tr("Remove this statement"), self)
        policy = self.remove_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove_button.setSizePolicy(policy)
        watch.watch(self.box)
        self.day.dateChanged.connect(self._tell)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(plain_label(self.tr("Said on"), "quiet"))
        below.addWidget(self.day)
        below.addStretch(1)
        below.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(6))
        column.setSpacing(px(8))
        column.addWidget(self.box)
        column.addLayout(below)

    def show_statement(self, statement: Statement, *, is_there: bool) -> None:
        """Show words and day without telling anyone; what is not there cannot be removed."""
        self.box.show_text(statement.text)
        written = statement.written_on
        shown = QDate(written.year, written.month, written.day)
        if self.day.date() != shown:
            blocked = self.day.blockSignals(True)
            self.day.setDate(shown)
            self.day.blockSignals(blocked)
        self.remove_button.setVisible(is_there)

    def _tell(self, day: QDate) -> None:
        self.dated.emit(date(day.year(), day.month(), day.day()))


class StatementRows(QWidget):
    """The rows of whatever is chosen; `concerns` is its reference, None the whole case."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__()
        self.editor = editor
        self.today = date.today
        self.concerns: str | None = None
        self._only: str | None = None
        self._watch = watch
        self._drafts: dict[str | None, list[Statement]] = {}
        self.rows = RowList[StatementRow](QVBoxLayout(self), self._make_row)

    def show_on(self, concerns: str | None, only: str | None = None) -> None:
        """Show the statements on an entry, or only one of them."""
        self.flush()
        self.concerns, self._only = concerns, only
        self.refresh()

    def refresh(self) -> None:
        """Show the statements of the case."""
        there = {one.id: one for one in self.editor.case.statements if self._is_shown(one)}
        drafts = [] if self._only in there else [self._draft(list(there))]
        shown = there | {one.id: one for one in drafts}
        self.rows.show_ids(tuple(shown))
        for statement_id, statement in shown.items():
            if row := self.rows.row(statement_id):
                row.show_statement(statement, is_there=statement_id in there)

    def flush(self) -> None:
        """Hand in what still stands in boxes."""
        for row in self.rows.rows:
            row.box.flush()

    def _is_shown(self, statement: Statement) -> bool:
        if self._only is not None:
            return statement.id == self._only
        return statement.concerns == self.concerns

    def _draft(self, there: list[str]) -> Statement:
        """Return the statement to write: after undo the one that was written on, with its focus."""
        drafts = self._drafts.setdefault(self.concerns, [])
        for draft in drafts:
            if draft.id not in there:
                return draft
        drafts.append(Statement(new_id(), "", self.today(), self.concerns))
        return drafts[-1]

    def _make_row(self, statement_id: str) -> StatementRow:
        row = StatementRow(self._watch)
        row.box.edited.connect(lambda text: self._write(statement_id, text, row.box.merge_key))
        row.dated.connect(lambda day: self._date(statement_id, day))
        row.remove_button.clicked.connect(lambda: self._remove(statement_id))
        return row

    def _write(self, statement_id: str, text: str, merge_key: str) -> None:
        case = self.editor.case
        statement = find(case.statements, statement_id) or self._drafted(statement_id)
        if statement is None:
            return
        self._remember(replace(statement, text=""))
        changed = put_statement(case, replace(statement, text=text))
        if not text:
            changed = remove_statement(case, statement_id)
        self.editor.change(self.tr("Write a statement"), changed, merge_key)

    def _date(self, statement_id: str, day: date) -> None:
        case = self.editor.case
        if statement := find(case.statements, statement_id):
            dated = put_statement(case, replace(statement, written_on=day))
            self.editor.change(self.tr("Date a statement"), dated, f"day-{statement_id}")
        elif draft := self._drafted(statement_id):
            self._remember(replace(draft, written_on=day))

    def _remove(self, statement_id: str) -> None:
        changed = remove_statement(self.editor.case, statement_id)
        self.editor.change(self.tr("Remove a statement"), changed)

    def _drafted(self, statement_id: str) -> Statement | None:
        return find((one for drafts in self._drafts.values() for one in drafts), statement_id)

    def _remember(self, blank: Statement) -> None:
        """Keep the row of a statement, so that the box stays when its words go."""
        drafts = self._drafts.setdefault(blank.concerns, [])
        kept = [one for one in drafts if one.id != blank.id]
        self._drafts[blank.concerns] = [blank, *kept]
