"""Finds a case by its code name, where the list on the start page is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from pairview.window.theme.tokens import px
from pairview.window.widgets.text_box import LEARN_NOTHING

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from pairview.window.widgets.case_list import CaseList


class CaseSearch(QLineEdit):
    """Down goes to the list, Enter opens its first row, Esc shows all cases again."""

    def __init__(self, parent: QWidget, cases: CaseList) -> None:
        super().__init__(parent)
        self._cases = cases
        self._speak()
        self.setClearButtonEnabled(False)
        self.setInputMethodHints(LEARN_NOTHING)
        self.textChanged.connect(cases.show_only)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), parent, self.setFocus)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self.setPlaceholderText(self.tr("Find a code name"))
        self.setAccessibleName(self.tr("Find a case by its code name"))

    def rescale(self) -> None:
        """Take the width for the text size of now."""
        self.setFixedWidth(px(240))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._cases.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._cases.choose_current()
        else:
            super().keyPressEvent(event)
