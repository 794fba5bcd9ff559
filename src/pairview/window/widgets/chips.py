"""Chips: small answers that wrap into lines, one or several, with room for an own one."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import draw_ring, plain
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.laid_out import drop, take_out
from pairview.window.widgets.tab_order import put_after
from pairview.window.widgets.text_box import TextLine


class Chip(QPushButton):
    """One chip; as wide as its words in bold, so that choosing moves nothing."""

    def __init__(self, value: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(plain(words), parent)
        self.value = value
        self.words = words
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_look(self, "chip")

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(paint.font("label", 600)).horizontalAdvance(self.words)
        return QSize(wide + px(28), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.isChecked():
            draw_ring(self, "accent", 10)


class ChipRow(QWidget):
    """Emits `chosen` with a tuple of values; with `offer_other`, `other_edited` with own words.

    Tab reaches one chip of the row; arrows go to the others, Space chooses.
    """

    chosen = Signal(tuple)
    other_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(parent)
        self.several = several
        self._flow = FlowLayout(self)
        self._chips: list[Chip] = []
        self._other_chip: Chip | None = None
        self.other_line: TextLine | None = None

    def set_chips(self, chips: list[tuple[str, str]], name: str = "") -> None:
        """Set (value, words) for each chip, and what the whole row is called.

        A chip that stays is kept: a new one is out of sight until the next round of events.
        """
        before = {(chip.value, chip.words): chip for chip in self._chips}
        self._chips = [before[one] if one in before else self._new_chip(*one) for one in chips]
        for chip in set(before.values()) - set(self._chips):
            drop(self._flow, chip)
        for chip in self._chips:
            take_out(self._flow, chip)
            self._flow.addWidget(chip)
        self._put_other_last()
        self._show_focus_stop()
        self.setAccessibleName(name)

    def offer_other(self, words: str, placeholder: str) -> None:
        """Add the chip that opens a line for own words."""
        self._other_chip = Chip("", words, self)
        self._other_chip.installEventFilter(self)
        self.other_line = TextLine(self, name=words, placeholder=placeholder)
        self.other_line.setMinimumWidth(px(200))
        self.other_line.hide()
        self._other_chip.clicked.connect(self._open_other)
        self.other_line.edited.connect(self.other_edited)
        self._put_other_last()

    def show_chosen(self, values: tuple[str, ...], other: str = "") -> None:
        """Show what the case holds without telling anyone."""
        for chip in self._chips:
            chip.setChecked(chip.value in values)
        self._show_focus_stop()
        if self._other_chip is None or self.other_line is None:
            return
        self.other_line.show_text(other)
        stays_open = bool(other) or self.other_line.hasFocus()
        self._other_chip.setChecked(stays_open)
        self.other_line.setVisible(stays_open)

    @property
    def values(self) -> tuple[str, ...]:
        """The values of the chips that are chosen, in their order."""
        return tuple(chip.value for chip in self._chips if chip.isChecked())

    def flush(self) -> None:
        """Hand in own words that are still in the line."""
        if self.other_line is not None:
            self.other_line.flush()

    def _new_chip(self, value: str, words: str) -> Chip:
        chip = Chip(value, words, self)
        chip.clicked.connect(self._clicked)
        chip.installEventFilter(self)
        return chip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, Chip):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.FocusIn:
            self._show_focus_stop(watched)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            wanted = self._beside(watched, event.key())
            if wanted is not None:
                wanted.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    @property
    def _every_chip(self) -> list[Chip]:
        return [*self._chips, *([self._other_chip] if self._other_chip else [])]

    def _beside(self, chip: Chip, key: int) -> Chip | None:
        """Return where an arrow leads: along the row, or to the nearest of another line."""
        chips = self._every_chip
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ahead = (key == Qt.Key.Key_Right) == self.isLeftToRight()
            number = chips.index(chip) + (1 if ahead else -1)
            return chips[max(0, min(number, len(chips) - 1))]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            down = 1 if key == Qt.Key.Key_Down else -1
            further = [one for one in chips if (one.y() - chip.y()) * down > 0]
            middle = chip.geometry().center().x()
            near = sorted(further, key=lambda one: abs(one.geometry().center().x() - middle))
            return min(near, key=lambda one: abs(one.y() - chip.y()), default=chip)
        return None

    def _show_focus_stop(self, focused: Chip | None = None) -> None:
        """Let Tab stop once in the row: where the keyboard was, at the answer, or at the first."""
        chips = self._every_chip
        here = [focused] if focused else [chip for chip in chips if chip.hasFocus()]
        stop = next(iter([*here, *(chip for chip in chips if chip.isChecked()), *chips]), None)
        for chip in chips:
            policy = Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _clicked(self) -> None:
        clicked = self.sender()
        if not self.several:
            for chip in self._chips:
                if chip is not clicked:
                    chip.setChecked(False)
        self.chosen.emit(self.values)

    def _open_other(self, opened: bool) -> None:
        if self.other_line is None:
            return
        self.other_line.setVisible(opened)
        if opened:
            self.other_line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.other_line.text():
            self.other_line.clear()
            self.other_line.flush()

    def _put_other_last(self) -> None:
        for widget in (self._other_chip, self.other_line):
            if widget is not None:
                take_out(self._flow, widget)
                self._flow.addWidget(widget)
        late = [*self._chips, self._other_chip, self.other_line]
        put_after(self, [widget for widget in late if widget is not None])
