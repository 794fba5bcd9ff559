"""The small choice at a cell: three answers, none, or one for each teacher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from pairview.domain.evidence import Fit
from pairview.window.widgets.buttons import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class AnswerMenu(QMenu):
    """Emits `chosen` with an answer or None, or `apart_chosen`."""

    chosen = Signal(object)
    apart_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whose = self.addAction("")
        self._whose.setEnabled(False)
        self.answers: dict[Fit | None, QAction] = {}
        for fit, words in (
            (Fit.FITS, self.tr("&Fits")),
            (Fit.AGAINST, self.tr("Counts &against")),
            (Fit.EITHER_WAY, self.tr("Could go &either way")),
            (None, self.tr("&Not considered")),
        ):
            action = self.addAction(words)
            action.triggered.connect(lambda _checked=False, fit=fit: self.chosen.emit(fit))
            self.answers[fit] = action
        self.addSeparator()
        self.apart = self.addAction("")
        self.apart.triggered.connect(self.apart_chosen)

    def offer(self, label: str, *, halves: bool) -> None:
        """Offer the answers; `label` names the teacher whose half it is."""
        self._whose.setText(plain(label))
        self._whose.setVisible(bool(label))
        together = self.tr("We &see this the same")
        self.apart.setText(together if halves else self.tr("We &see this differently"))
