"""Whose record is on screen after the reveal: the two classes side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.wrap_label import WrapLabel

LABEL_WIDTH = 180


class SeatSwitch(QWidget):
    """Emits `chosen` with a Seat."""

    chosen = Signal(Seat)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ChoiceRow(self)
        self.words = WrapLabel(self, look="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(14))
        row.addWidget(self.choice)
        row.addWidget(self.words, 1)
        self._labels: tuple[str, str] | None = None
        self._seat = Seat.A
        self.choice.chosen.connect(self._choose)

    def show_seat(self, seat: Seat, labels: tuple[str, str], words: str = "") -> None:
        """Show the class labels of A and B, which one is on screen, and a quiet line."""
        if labels != self._labels:
            self._labels = labels
            choices = [
                (one.value, short_label(label, LABEL_WIDTH))
                for one, label in zip(Seat, labels, strict=True)
            ]
            self.choice.set_choices(choices, self.tr("Whose record"))
        self._seat = seat
        self.choice.show_choice(seat.value)
        self.words.setText(words)

    def _choose(self, value: str | None) -> None:
        self.choice.show_choice(value or self._seat.value)
        if value is not None and value != self._seat.value:
            self.chosen.emit(Seat(value))
