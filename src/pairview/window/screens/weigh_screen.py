"""Step 6: what each hypothesis would lead us to expect, beside what was seen."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from pairview.case_editor import CaseEditor
from pairview.domain.explaining import open_table, remove_evidence
from pairview.domain.flow import same_but_for_step
from pairview.window.forms.weigh_screen import Ui_WeighScreen
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.screens.table_answers import TableAnswers
from pairview.window.screens.weigh_evidence import EvidencePanel
from pairview.window.screens.weigh_strip import WeighStrip
from pairview.window.screens.weigh_table import begins_sentence, difference_wording, table_shown
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import OutlinedButton
from pairview.window.widgets.message_bar import Kind, Message

if TYPE_CHECKING:
    from pairview.domain.case import Case


class WeighScreen(Screen):
    """The table, or the panel that adds evidence to it."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_WeighScreen()
        self.form.setupUi(self)
        self._shown: Case | None = None
        self._from_later = False
        self.strip = WeighStrip(self)
        self.form.card_column.addWidget(self.strip)
        self.form.card_column.setContentsMargins(px(1), px(6), px(1), px(4))  # inside the corners
        self.panel = EvidencePanel(editor, self)
        self.panel.hide()
        self.add_button = OutlinedButton(self, self.tr("Add evidence"))
        self.form.header.add_button(self.add_button)
        self.form.header.show_title(
            self.tr("If this hypothesis were right, would we expect to see this?"),
            self.tr("Look hardest for what counts against. A blank counts as nothing."),
        )
        self.watch = SafetyWatch(self)
        self.watch.watch(self.panel.box)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        form = self.form
        form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        form.hypotheses_link.clicked.connect(lambda: self.wants.emit(Destination.HYPOTHESES))
        form.evidence_link.clicked.connect(self._add)
        self.add_button.clicked.connect(self._add)
        TableAnswers(form.table, self.editor)
        form.table.moved.connect(self._show_strip)
        self.strip.edit_wanted.connect(self._edit)
        self.strip.remove_wanted.connect(self._remove)
        self.panel.done.connect(self._show_table)

    def come_from(self, place: Destination) -> None:
        self._from_later = place is Destination.SECOND_LOOK

    def fit(self, width: int) -> None:
        self.panel.fit(width)

    def refresh(self) -> None:
        case = self.editor.case
        self.form.header.offer_handout(case.is_revealed)
        if not same_but_for_step(case, self._shown):
            self.form.table.show_table(table_shown(case))
            self._shown = case
        self._show_strip()
        if self.form.stack.currentWidget() is self.panel:
            self.panel.refresh()
        else:
            self._show_page()

    def flush(self) -> None:
        self.panel.flush()

    def spot(self) -> object:
        opened = self.form.stack.currentWidget() is self.panel
        return self.form.table.spot, opened, self.panel.evidence_id, self._from_later

    def return_to(self, spot: Any) -> None:
        place, opened, evidence_id, self._from_later = spot
        self.form.table.go_to(place)
        if opened:
            self._open_panel(evidence_id)

    def focus_first(self) -> None:
        case = self.editor.case
        self.editor.change(self.tr("Open the table"), open_table(case, difference_wording(case)))
        self.form.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary_text(self) -> str:
        back = self.tr("Back to the second look")
        return back if self._from_later else self.tr("Next: Plan")

    def go_on(self) -> Destination | None:
        self._leave_panel()
        return Destination.SECOND_LOOK if self._from_later else Destination.PLAN

    def go_back(self) -> Destination | None:
        if self.form.stack.currentWidget() is self.panel:
            self.panel.leave()
            return None
        return Destination.SECOND_LOOK if self._from_later else Destination.HYPOTHESES

    def key_hints(self) -> list[KeyHint]:
        if self.form.stack.currentWidget() is not self.form.table_page:
            return []
        return [
            (("F",), self.tr("fits")),
            (("A",), self.tr("against")),
            (("E",), self.tr("either way")),
            (("S",), self.tr("we see it differently")),
            (("Del",), self.tr("not considered")),
        ]

    def _show_page(self) -> None:
        form = self.form
        case = self.editor.case
        form.hypotheses_link.setVisible(not case.hypotheses)
        form.evidence_link.setVisible(bool(case.hypotheses))
        form.empty_label.setText(
            self.tr("Here each hypothesis meets what you saw. Add a first piece of evidence.")
            if case.hypotheses
            else self.tr("Here each hypothesis meets what you saw. Write a hypothesis first.")
        )
        page = form.empty_page if form.table.is_empty else form.table_page
        if form.stack.currentWidget() is not page:
            form.stack.setCurrentWidget(page)
            self.foot_changed.emit()

    def _show_strip(self) -> None:
        table = self.form.table
        if table.is_empty:
            return
        self.strip.make_room(table.shown.columns)
        row, column = table.spot.row, table.spot.column
        hypothesis = self.editor.case.hypotheses[row]
        self.strip.show_spot(
            column + 1,
            table.shown.columns[column],
            begins_sentence(self.editor.case, hypothesis),
            table.shown.rows[row] if table.is_cut(row) else None,
        )

    def _add(self) -> None:
        self._open_panel(None)

    def _edit(self) -> None:
        self._open_panel(self._current_evidence())

    def _remove(self) -> None:
        left = remove_evidence(self.editor.case, self._current_evidence())
        if self.editor.change(self.tr("Remove evidence"), left):
            undo = (self.tr("Undo"), self.editor.undo)
            self.says.emit(
                Message(self.tr("Removed with its answers."), Kind.REMOVED, (undo,), seconds=15)
            )

    def _current_evidence(self) -> str:
        return self.form.table.shown.columns[self.form.table.spot.column].id

    def _open_panel(self, evidence_id: str | None) -> None:
        self.form.stack.addWidget(self.panel)
        self.form.stack.setCurrentWidget(self.panel)
        self.add_button.setEnabled(False)
        self.panel.edit(evidence_id)
        self.foot_changed.emit()

    def _leave_panel(self) -> None:
        if self.form.stack.currentWidget() is self.panel:
            self.panel.leave()

    def _show_table(self) -> None:
        self.add_button.setEnabled(True)
        self.form.stack.setCurrentWidget(self.form.table_page)
        self.form.stack.removeWidget(self.panel)  # as long as it is in, the page is as high as it
        self._show_page()
        self.foot_changed.emit()
        self.form.table.setFocus(Qt.FocusReason.OtherFocusReason)
