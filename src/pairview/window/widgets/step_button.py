"""One step of the rail: its mark, its name and a line of how far it is."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.reading_direction import turned_within, turned_x

LEAST_TARGET = 24
"""Pixels that a finger or an unsteady mouse needs."""
LEAST_FOR_LINE = 42
"""Design pixels below which the small line of a step is left out."""


class State(Enum):
    """How a step stands in the rail."""

    DONE = auto()
    CURRENT = auto()
    OPEN = auto()
    LOCKED = auto()


@dataclass(frozen=True, slots=True)
class RailStep:
    """What the rail shows of a step; `why_locked` is a sentence, for locked steps only."""

    number: int
    name: str
    state: State
    line: str = ""
    why_locked: str = ""


class StepButton(QAbstractButton):
    """Painted, but a button: Tab, Space, a name, and a reason where it is not open."""

    def __init__(self, step: RailStep, first: bool, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._ends = first, last
        self._is_folded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_step(step)

    def fold(self, *, is_folded: bool) -> None:
        """Show the mark alone, with the words as a tip, or both."""
        self._is_folded = is_folded
        self._give_tip()
        self.updateGeometry()
        self.update()

    def show_step(self, step: RailStep) -> None:
        """Show how the step stands now."""
        self.step = step
        states = {
            State.DONE: self.tr("done"),
            State.CURRENT: self.tr("now"),
            State.OPEN: "",
            State.LOCKED: self.tr("not open yet"),
        }
        said = (f"{step.number} {step.name}", states[step.state], step.line)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setAccessibleDescription(step.why_locked)
        self._give_tip()
        self.setEnabled(step.state is not State.LOCKED)
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if self.isEnabled() else policy.NoFocus)
        self.updateGeometry()
        self.update()

    @property
    def _is_tall(self) -> bool:
        is_lined = self.step.state is State.CURRENT or bool(self.step.line)
        return is_lined and not self._is_folded

    def sizeHint(self) -> QSize:
        tall = self._is_tall
        return QSize(self.minimumSizeHint().width(), px(48 if tall else 42))

    def minimumSizeHint(self) -> QSize:
        tall = self.step.state is State.CURRENT
        if self._is_folded:  # nine marks fit the smallest screen at the largest text
            return QSize(px(40), max(LEAST_TARGET, px(22)))
        return QSize(px(196), px(44 if tall else 25))

    def _give_tip(self) -> None:
        called = f"{self.step.number} {self.step.name}" if self._is_folded else ""
        name = ". ".join(part for part in (called, self.step.why_locked) if part)
        self.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        middle = self.width() / 2 if self._is_folded else px(20)
        centre = QPointF(turned_x(self, middle), self.height() / 2)
        self._paint_thread(painter, centre)
        self._paint_mark(painter, centre)
        if not self._is_folded:
            self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(paint.pen("accent", 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.step.state is State.CURRENT:
            painter.setBrush(paint.brush("accent_bg"))
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(paint.brush("row"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(7), px(7))

    def _paint_thread(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(paint.pen("line", 2))
        gap = px(13)
        first, last = self._ends
        if not first:
            painter.drawLine(QPointF(centre.x(), 0), QPointF(centre.x(), centre.y() - gap))
        if not last:
            bottom = QPointF(centre.x(), self.height())
            painter.drawLine(QPointF(centre.x(), centre.y() + gap), bottom)

    def _paint_mark(self, painter: QPainter, centre: QPointF) -> None:
        radius = px(21) / 2
        if self.step.state is State.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paint.brush("accent"))
            painter.drawEllipse(centre, radius, radius)
            side = px(14)
            box = QRectF(0, 0, side, side)
            box.moveCenter(centre)
            draw_icon(painter, "tick", box, "on_accent", 2)
            return
        now = self.step.state is State.CURRENT
        painter.setPen(paint.pen("accent" if now else "line2", 2 if now else 1.5))
        painter.setBrush(paint.brush("surface"))
        painter.drawEllipse(centre, radius - 1, radius - 1)
        painter.setPen(paint.pen("accent" if now else "text2"))
        painter.setFont(paint.font("small", 600))
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.step.number))

    def _paint_words(self, painter: QPainter) -> None:
        left, room = px(44), self.width() - px(44) - px(6)
        lined = bool(self.step.line) and self.height() >= px(LEAST_FOR_LINE)
        name = QRectF(left, px(4), room, px(20)) if lined else QRectF(left, 0, room, self.height())
        whole = QRectF(self.rect())
        quiet = self.step.state in {State.OPEN, State.LOCKED}
        painter.setPen(paint.pen("muted" if quiet else "text"))
        painter.setFont(paint.font("base", 600 if self.step.state is State.CURRENT else 400))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(turned_within(self, whole, name), middle, self.step.name)
        if lined:
            font = paint.font("small")
            painter.setPen(paint.pen("text2"))
            painter.setFont(font)
            line = QFontMetrics(font).elidedText(
                self.step.line, Qt.TextElideMode.ElideRight, int(room)
            )
            below = QRectF(left, px(24), room, px(18))
            painter.drawText(turned_within(self, whole, below), middle, line)
