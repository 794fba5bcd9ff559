"""The head of a screen: whose turn, what it asks, and its side actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pairview.domain.seat import Seat
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.buttons import LookButton
from pairview.window.widgets.seat_mark import SeatMark
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

LEAST_FOR_ONE_LINE = 720
"""Design pixels of the header below which its side actions get a line of their own."""


class ScreenHeader(QWidget):
    """Title and subtitle, a seat mark on the left, buttons or "1 of 3 · Ratings" on the right."""

    handout_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = SeatMark(self, 26)
        self.mark.hide()
        self.title_label = WrapLabel(self, look="title")
        self.subtitle_label = WrapLabel(self, look="quiet")
        self.place_label = plain_label("", "muted")
        self.place_label.hide()
        self.handout_button = LookButton(self, self.tr("Make handout"))
        self.handout_button.hide()
        self.handout_button.clicked.connect(self.handout_wanted)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px(8))
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title_label)
        words.addWidget(self.subtitle_label)
        asked = QHBoxLayout()
        asked.setSpacing(px(12))
        asked.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        asked.addLayout(words, 1)
        side = QHBoxLayout()
        side.setSpacing(px(12))
        side.addWidget(self.place_label)
        side.addStretch(0)
        side.addLayout(self._buttons)
        self._buttons.addWidget(self.handout_button)
        self._blocks = QHBoxLayout(self)
        self._blocks.setContentsMargins(0, 0, 0, 0)
        self._blocks.setSpacing(px(12))
        self._blocks.addLayout(asked, 1)
        self._blocks.addLayout(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side actions below where they would squeeze the title."""
        narrow = design_width(event.size().width()) < LEAST_FOR_ONE_LINE
        direction = QBoxLayout.Direction
        self._blocks.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        super().resizeEvent(event)

    def show_title(self, title: str, subtitle: str = "") -> None:
        """Show what the screen asks and one quiet line below it."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.subtitle_label.setVisible(bool(subtitle))

    def show_seat(self, seat: Seat, letters: str, label: str) -> None:
        """Show whose turn it is."""
        self.mark.show_seat(seat, letters, label)
        self.mark.show()

    def show_place(self, words: str) -> None:
        """Show where this page stands among several, such as "1 of 3 · Ratings"."""
        self.place_label.setText(words)
        self.place_label.setVisible(bool(words))

    def add_button(self, button: QWidget) -> None:
        """Add a side action; Make handout stays the last."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def offer_handout(self, offered: bool) -> None:
        """Show or hide Make handout, which every screen offers after the reveal."""
        self.handout_button.setVisible(offered)
