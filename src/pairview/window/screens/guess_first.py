"""Before a student card is given: each teacher may guess alone what it will say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.wrap_label import WrapLabel

if TYPE_CHECKING:
    from pairview.domain.case import Case

LABEL_WIDTH = 150
"""Pixels at 100 % for a class label in its link."""


class GuessFirst(QWidget):
    """One quiet line and a link for each class; emits `wanted` with the seat that is to guess.

    Without a case there is nobody to guess.
    """

    wanted = Signal(Seat)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = WrapLabel(self, look="quiet")
        self.links = {seat: LinkButton(self) for seat in Seat}
        row = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.line)
        column.addLayout(row)
        for seat, link in self.links.items():
            row.addWidget(link)
            link.clicked.connect(partial(self.wanted.emit, seat))

    @property
    def has_case(self) -> bool:
        """True once a case was shown."""
        return bool(self.line.text())

    def show_case(self, case: Case) -> None:
        """Name the student and the classes."""
        student = case.agreement.code_name or self.tr("the student")
        words = self.tr("Before you give it: each guesses alone what {student} will answer.")
        self.line.setText(words.format(student=student))
        for seat, link in self.links.items():
            label = short_label(case.class_label(seat), LABEL_WIDTH)
            link.show_text(self.tr("{label} guesses now").format(label=label))
