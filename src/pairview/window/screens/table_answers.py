"""Hands what is answered in a table of evidence to the editor, on each screen that has one."""

from PySide6.QtCore import QObject

from pairview.case_editor import CaseEditor
from pairview.domain.evidence import Fit
from pairview.domain.explaining import answer, answer_apart
from pairview.window.widgets.evidence_table import EvidenceTable


class TableAnswers(QObject):
    """Lives as long as its table."""

    def __init__(self, table: EvidenceTable, editor: CaseEditor) -> None:
        super().__init__(table)
        self._editor = editor
        table.answered.connect(self._answer)
        table.answered_apart.connect(self._answer_apart)

    def _answer(self, hypothesis: str, evidence: str, fit: Fit | None) -> None:
        answered = answer(self._editor.case, hypothesis, evidence, fit)
        self._editor.change(self.tr("Answer"), answered)

    def _answer_apart(
        self, hypothesis: str, evidence: str, by_a: Fit | None, by_b: Fit | None
    ) -> None:
        answered = answer_apart(self._editor.case, hypothesis, evidence, by_a, by_b)
        self._editor.change(self.tr("Answer"), answered)
