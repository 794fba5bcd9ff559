"""How far something is that takes more than half a second, with a way to give it up."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.buttons import LookButton
from pairview.window.widgets.wrap_label import plain_label

AFTER_MS = 500
BESIDE, LEAST_BAR = 360, 80
"""Pixels at 100 %: from where the words stand beside the bar, and what the bar needs."""


class ProgressRow(QWidget):
    """Hidden until it has lasted; emits `given_up` when people press Cancel."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = plain_label()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.bar.setMinimumWidth(px(LEAST_BAR))
        self.cancel_button = LookButton(self, self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.given_up)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(10))
        self._row.addWidget(self.label)
        self._bar_row = QHBoxLayout()
        self._bar_row.setSpacing(px(10))
        self._bar_row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        self._bar_row.addWidget(self.cancel_button)
        self._row.addLayout(self._bar_row, 1)
        self.hide()
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._appear)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than it needs with the words above the bar."""
        wide = max(self.label.minimumSizeHint().width(), self._bar_row.minimumSize().width())
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way, beside = QBoxLayout.Direction, self.width() >= px(BESIDE)
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def begin(self, words: str) -> None:
        """Appear in half a second, unless it has ended by then."""
        self._words = words
        self.label.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self._timer.start()

    def go_on(self, done: int, total: int) -> None:
        """Show how far it is; without a total the bar only moves."""
        if total:
            counted = self.tr("{what}: {n} of {all}")
            self.label.setText(counted.format(what=self._words, n=done, all=total))
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def end(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        self.show()
        announce(self, self.label.text())
