"""One of a few answers side by side, or none yet."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import draw_ring, plain
from pairview.window.widgets.laid_out import drop
from pairview.window.widgets.tab_order import put_after

STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
SIDEWAYS = {Qt.Key.Key_Right, Qt.Key.Key_Left}
CLEARS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class Segment(QPushButton):
    """One answer; as wide as its words in bold, so that choosing moves nothing."""

    def __init__(self, value: str, words: str, parent: QWidget) -> None:
        super().__init__(plain(words), parent)
        self.value = value
        self._words = words
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        set_look(self, "segment")

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(paint.font("label", 700)).horizontalAdvance(self._words)
        return QSize(wide + px(28), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.isChecked():
            draw_ring(self, "surface", 3)


class ChoiceRow(QWidget):
    """Emits `chosen` with a value, or None when the answer was taken back.

    Click or Space chooses and takes back, arrows move and choose, Delete takes back.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._segments: list[Segment] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: list[tuple[str, str]], name: str = "") -> None:
        """Set (value, words) for each answer, and what the whole row is called."""
        had_focus = any(segment.hasFocus() for segment in self._segments)
        for segment in self._segments:
            drop(self._row, segment)
        self._segments = [Segment(value, words, self) for value, words in choices]
        last = len(choices) - 1
        for number, segment in enumerate(self._segments):
            seen = number if self.isLeftToRight() else last - number
            place = "only" if last == 0 else "first" if seen == 0 else "middle"
            segment.setProperty("edge", "last" if seen == last > 0 else place)
            segment.installEventFilter(self)
            segment.clicked.connect(self._clicked)
            self._row.addWidget(segment)
        put_after(self, self._segments)
        self.setAccessibleName(name)
        self._show_focus_stop()
        if had_focus and self._segments:
            self._segments[0].show()
            self._segments[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choice(self, value: str | None) -> None:
        """Show the answer of the case without telling anyone."""
        for segment in self._segments:
            segment.setChecked(segment.value == value)
        self._show_focus_stop()

    def focus_in(self) -> None:
        """Take the keyboard, at the answer given or else at the first."""
        stops = (one for one in self._segments if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        next(stops).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def choice(self) -> str | None:
        """The answer shown, None where there is none."""
        return next((segment.value for segment in self._segments if segment.isChecked()), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in STEPS and isinstance(watched, Segment):
                is_turned = key in SIDEWAYS and self.isRightToLeft()
                self._step(watched, -STEPS[key] if is_turned else STEPS[key])
                return True
            if key in CLEARS and self.choice is not None:
                self._choose(None)
                return True
        return super().eventFilter(watched, event)

    def _step(self, segment: Segment, by: int) -> None:
        where = self._segments.index(segment) + by
        if 0 <= where < len(self._segments):
            self._segments[where].setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(self._segments[where].value)

    def _clicked(self, now_checked: bool) -> None:
        segment = self.sender()
        if isinstance(segment, Segment):
            self._choose(segment.value if now_checked else None)

    def _choose(self, value: str | None) -> None:
        self.show_choice(value)
        self.chosen.emit(value)

    def _show_focus_stop(self) -> None:
        stop = next((one for one in self._segments if one.isChecked()), None)
        for number, segment in enumerate(self._segments):
            is_stop = segment is stop if stop else number == 0
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)
