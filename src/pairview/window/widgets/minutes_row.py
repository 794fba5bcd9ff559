"""Pause and two more minutes, one press away, below the minutes in the rail."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.link_button import EDGE, LinkButton
from pairview.window.widgets.wrap_label import WrapLabel


class MinutesRow(QWidget):
    """Emits `rest_wanted` to pause or go on, and `more_wanted`; says when the time is over."""

    rest_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.over_label = WrapLabel(self, look="small")
        self.over_label.hide()
        self.rest_button = LinkButton(self)
        self.more_button = LinkButton(self)
        self.rest_button.clicked.connect(self.rest_wanted)
        self.more_button.clicked.connect(self.more_wanted)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.rest_button)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.more_button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.over_label)
        self._column.addLayout(self._buttons)
        self._is_resting = False
        self._speak()
        self.rescale()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        words = self.tr("Time for this part is over. Move on when you are ready.")
        self.over_label.setText(words)
        self.more_button.show_text(self.tr("+2 min"))
        self.more_button.setAccessibleName(self.tr("+2 min for this part"))
        self._name_rest()

    def _name_rest(self) -> None:
        self.rest_button.show_text(self.tr("Go on") if self._is_resting else self.tr("Pause"))

    def rescale(self) -> None:
        """Take lengths for the text size of now; words stand in line with the minutes above."""
        self._column.setContentsMargins(px(10 - EDGE), px(4), px(10 - EDGE), 0)
        self.over_label.setContentsMargins(px(EDGE), 0, px(EDGE), 0)

    def show_time(self, *, is_resting: bool, is_over: bool) -> None:
        """Offer to go on where the minutes rest; say it in words where they are over."""
        self._is_resting = is_resting
        self._name_rest()
        self.over_label.setVisible(is_over)
