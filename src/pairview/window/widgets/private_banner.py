"""The banner of a private turn: for whose eyes it is, and the way to hide it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pairview.domain.seat import Seat
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import Icon
from pairview.window.widgets.key_cap import KeyCap
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel


class PrivateBanner(QFrame):
    """Emits `hide_wanted`."""

    hide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lock = Icon("lock", "a_text", 18)
        self.words = WrapLabel(self, look="strong")
        self.hide_link = LinkButton(self, self.tr("Hide screen"))
        self.hide_link.clicked.connect(self.hide_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(14), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.lock)
        row.addWidget(self.words, 1)
        row.addWidget(self.hide_link)
        row.addWidget(KeyCap(key="F9"))
        self.setMinimumHeight(px(48))

    def show_seat(self, seat: Seat, label: str, waits_for: str) -> None:
        """Say that this is only for one class, until the class it waits for has finished."""
        words = self.tr("Only for {mine} until {other} has finished.")
        self.show_words(seat, words.format(mine=label, other=waits_for))

    def show_words(self, seat: Seat, words: str) -> None:
        """Say for whom it is and until when, in the colour of a seat."""
        letter = seat.value.lower()
        set_look(self, f"seat_{letter}")
        self.lock.show_icon("lock", f"{letter}_text")
        self.words.setText(words)
