"""How far something is that takes more than half a second, with a way to give it up."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.buttons import LookButton
from pairview.window.widgets.wrap_label import plain_label

AFTER_MS = 500


class ProgressRow(QWidget):
    """Hidden until it has lasted; emits `given_up` when people press Cancel."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = plain_label()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.cancel_button = LookButton(self, self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.given_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self.label)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel_button)
        self.hide()
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._appear)

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
