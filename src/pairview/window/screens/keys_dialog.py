"""Help > Keys: a calm page with every key, screen by screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from pairview.window.forms.keys_dialog import Ui_KeysDialog
from pairview.window.screens.key_list import Section, by_screen, everywhere
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.fitted_dialog import FittedDialog
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QVBoxLayout, QWidget

SIDE_BY_SIDE = 720
"""Pixels of the design from which on the two columns stand side by side."""
KEY_WIDTH = 130


class KeysDialog(FittedDialog):
    """Reads like a card: the key, and what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_KeysDialog()
        self.form.setupUi(self)
        self.settle()
        form = self.form
        form.columns.setSpacing(px(28))
        self._fill(form.first_column, (everywhere(),))
        self._fill(form.second_column, by_screen())
        form.foot.arrange(cancel=form.close_button)
        form.close_button.clicked.connect(self.close)
        form.close_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = design_width(self.width()) >= SIDE_BY_SIDE
        ways = QBoxLayout.Direction
        self.form.columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        super().resizeEvent(event)

    def _fill(self, column: QVBoxLayout, sections: tuple[Section, ...]) -> None:
        column.setSpacing(px(4))
        for section in sections:
            caps = plain_label(section.name.upper(), "caps")
            caps.setContentsMargins(0, px(10), 0, 0)
            column.addWidget(caps)
            column.addLayout(self._rows(section))
        column.addStretch(1)

    def _rows(self, section: Section) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(3))
        grid.setColumnMinimumWidth(0, px(KEY_WIDTH))
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(section.keys):
            press = plain_label(key.press, "strong")
            words = WrapLabel(text=key.words)
            words.setAccessibleName(f"{key.press}: {key.words}")
            grid.addWidget(press, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        return grid
