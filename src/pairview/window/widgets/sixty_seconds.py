"""A minute to let off steam, spoken: counted down without a sound, nothing of it kept."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel

SECONDS = 60
LEAST_FOR_ONE_LINE = 640
"""Design pixels below which the buttons stand below the words."""


class QuietBar(QWidget):
    """A thin bar that empties."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_left(self, share: float) -> None:
        """Show which share of the time is left, 0 to 1."""
        self._left = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(140), px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        for token, share in (("line", 1.0), ("accent", self._left)):
            painter.setBrush(paint.brush(token))
            filled = QRectF(0, 0, box.width() * share, box.height())
            painter.drawRoundedRect(filled, px(3), px(3))


class SixtySeconds(QFrame):
    """Offers the minute once; `put_away` when it was declined or is over."""

    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "info")
        self.seconds_left = SECONDS
        self.words = WrapLabel(self)
        self.bar = QuietBar(self)
        self.start_button = LinkButton(self, self.tr("Take 60 seconds"))
        self.away_button = LinkButton(self, self.tr("No, thanks"))
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self.start_button.clicked.connect(self.start)
        self.away_button.clicked.connect(self.put_away)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(14), px(6), px(8), px(6))
        self._row.setSpacing(px(6))
        self._row.addWidget(self.words, 1)
        ways = QHBoxLayout()
        ways.setSpacing(px(12))
        for part in (self.bar, self.start_button, self.away_button):
            ways.addWidget(part)
        ways.addStretch(0)
        self._row.addLayout(ways)
        self.bar.hide()
        self.words.setText(
            self.tr("Want to let off steam first? A minute, spoken. Nothing of it is kept.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = event.size().width() < px(LEAST_FOR_ONE_LINE)
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    @property
    def is_running(self) -> bool:
        """True while the minute is counted down."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin the minute."""
        self._run(SECONDS)

    def go_on(self, seconds: int) -> None:
        """Go on with a minute that began elsewhere and has so many seconds left."""
        self._run(seconds)

    def _run(self, seconds: int) -> None:
        self.seconds_left = seconds
        self.start_button.hide()
        self.bar.show()
        self.away_button.show_text(self.tr("That is enough"))
        self.away_button.setFocus()
        self.words.setText(self.tr("Say what you need to say. Then look at what you saw."))
        self.bar.show_left(seconds / SECONDS)
        self._timer.start()

    def tick(self) -> None:
        """Let a second pass."""
        self.seconds_left -= 1
        self.bar.show_left(self.seconds_left / SECONDS)
        if self.seconds_left <= 0:
            self._timer.stop()
            self.put_away.emit()
