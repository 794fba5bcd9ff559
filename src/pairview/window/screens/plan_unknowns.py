"""What the two do not know yet; gaps in what they know of the student come by themselves."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_id
from pairview.domain.items import find
from pairview.domain.knowledge import Topic
from pairview.domain.plan import Unknown
from pairview.domain.planning import (
    carry_unknown,
    gaps_in_knowledge,
    put_unknown,
    remove_unknown,
)
from pairview.window.screens.plan_parts import PlanPanel
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.tokens import px
from pairview.window.widgets.calm_box import CalmBox
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.row_list import RowList


def gap_questions(case: Case) -> dict[str, str]:
    """Return each gap in knowledge as a question, by the name of its topic."""
    student = case.agreement.code_name or _tr("the student")
    asked = {
        Topic.GOOD_AT: _tr("What is {student} good at?"),
        Topic.ENJOYS: _tr("What does {student} enjoy?"),
        Topic.CARES_ABOUT: _tr("What does {student} care about?"),
        Topic.HELPED_BY: _tr("What helps {student}?"),
        Topic.HOPES_FOR: _tr("What does {student} hope for?"),
        Topic.IN_COMMON: _tr("What do we have in common with {student}?"),
    }
    return {t.value: asked[t].format(student=student) for t in gaps_in_knowledge(case)}


def carry_gaps(case: Case) -> Case:
    """Carry every gap in knowledge over to the plan, each once."""
    for origin, text in gap_questions(case).items():
        case = carry_unknown(case, origin, text)
    return case


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanUnknowns", text)


class UnknownRow(QWidget):
    """One line."""

    def __init__(self, watch: SafetyWatch) -> None:
        super().__init__()
        self.line = CalmBox(self)
        name = self.tr("Something we do not know yet")
        self.line.set_words(name, self.tr("What do you not know yet?"))
        self.remove_button = IconButton("cross", self.tr("Remove this line"), self)
        watch.watch(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self.line, 1)
        row.addWidget(self.remove_button)


class UnknownsPanel(PlanPanel):
    """The unknowns, and always one empty line below them."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__(editor, watch)
        self._drafts: list[Unknown] = []
        rows = QVBoxLayout()
        self.column.addLayout(rows)
        self.rows = RowList[UnknownRow](rows, self._make_row)

    def refresh(self) -> None:
        """Show the unknowns of the case."""
        shown = [item for item in self.case.unknowns if item.text or item.origin is None]
        draft = self._empty_line(shown)
        items = {item.id: item for item in (*shown, draft)}
        self.rows.show_ids(tuple(items))
        for item_id, item in items.items():
            if row := self.rows.row(item_id):
                row.line.show_text(item.text)
                row.remove_button.setVisible(item_id != draft.id)

    def _empty_line(self, shown: list[Unknown]) -> Unknown:
        """Return the line to write on: after undo the one that was written on, with its focus."""
        for draft in self._drafts:
            if find(shown, draft.id) is None:
                return draft
        self._drafts.append(Unknown(new_id()))
        return self._drafts[-1]

    def flush(self) -> None:
        """Hand in what still stands in fields."""
        for row in self.rows.rows:
            row.line.flush()

    def _make_row(self, item_id: str) -> UnknownRow:
        row = UnknownRow(self.watch)
        row.line.edited.connect(lambda text: self._write(item_id, text, row.line.merge_key))
        row.remove_button.clicked.connect(lambda: self._remove(item_id))
        return row

    def _write(self, item_id: str, text: str, merge_key: str) -> None:
        item = find(self.case.unknowns, item_id) or Unknown(item_id)
        changed = put_unknown(self.case, replace(item, text=text))
        self.editor.change(self.tr("Write what we do not know"), changed, merge_key)

    def _remove(self, item_id: str) -> None:
        changed = remove_unknown(self.case, item_id)
        self.editor.change(self.tr("Remove what we do not know"), changed)
