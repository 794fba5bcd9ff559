"""A planned thing as it reads: a sentence, quiet chips below it, and one press to change it."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.reading_direction import turned_within
from pairview.window.widgets.wrapped_text import TypeStep, draw_lines, line_height, wrapped

WORDS: TypeStep = ("base", 600)
CHIP: TypeStep = ("small", 400)
MOST_LINES, MOST_BELOW = 6, 3
OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
EDGE, CHIP_HIGH, CHIP_AIR, GAP = 8, 22, 10, 8


class Note(NamedTuple):
    """What is shown: the sentence, a chip each, words after the chips, a line below."""

    words: str
    chips: tuple[str, ...] = ()
    tail: str = ""
    below: str = ""


class _Piece(NamedTuple):
    place: QRectF
    words: str
    is_chip: bool


class PlanNote(QAbstractButton):
    """Reads as text; Enter, Space, F2 or a click asks to change it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Note("")
        self._laid_out: dict[int, tuple[list[_Piece], float]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_note(self, note: Note, name: str) -> None:
        """Show a note; `name` is what it is called, such as "Look for"."""
        said = (name, note.words, *note.chips, note.tail, note.below)
        self.setAccessibleName(", ".join(words for words in said if words))
        if note != self.note:
            self.note = note
            self._laid_out.clear()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(px(28), round(self._lay_out(width)[1]) + px(EDGE))

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else px(360)
        return QSize(px(240), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(28))

    def changeEvent(self, event: QEvent) -> None:
        self._laid_out.clear()
        super().changeEvent(event)

    def _lay_out(self, width: int) -> tuple[list[_Piece], float]:
        """Return the pieces below the sentence, and where the last of them ends.

        Layouts ask for many widths, and for the same ones again and again.
        """
        if width not in self._laid_out:
            self._laid_out[width] = self._measured(width)
        return self._laid_out[width]

    def _measured(self, width: int) -> tuple[list[_Piece], float]:
        room = width - 2 * px(EDGE)
        high = len(self._lines(room)) * line_height(WORDS)
        left, top, pieces = float(px(EDGE)), float(px(EDGE) + high), list[_Piece]()
        metrics = QFontMetrics(paint.font(*CHIP))
        for words, is_chip in (
            *((chip, True) for chip in self.note.chips),
            (self.note.tail, False),
        ):
            if not words:
                continue
            air = px(CHIP_AIR) if is_chip else 0
            most = room - 2 * air
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
            wide = metrics.horizontalAdvance(cut) + 2 * air + 1
            if pieces and left + wide > px(EDGE) + room:
                left, top = float(px(EDGE)), top + px(CHIP_HIGH + 4)
            where = top + px(4)
            pieces.append(_Piece(QRectF(left, where, wide, px(CHIP_HIGH)), cut, is_chip))
            left += wide + px(GAP)
        end = pieces[-1].place.bottom() if pieces else top
        below = len(self._below(room)) * line_height(CHIP)
        return pieces, end + (below + px(3) if below else 0)

    def _lines(self, room: int) -> tuple[str, ...]:
        return wrapped(self.note.words, WORDS, room, MOST_LINES)

    def _below(self, room: int) -> tuple[str, ...]:
        return wrapped(self.note.below, CHIP, room, MOST_BELOW) if self.note.below else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            event.ignore()  # a button would go to its neighbour on Alt and an arrow
        elif event.key() in OPENS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(paint.pen("accent", 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        lit = self.isDown() or self.underMouse()
        painter.setBrush(paint.brush("row") if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(6), px(6))
        room = self.width() - 2 * px(EDGE)
        place = QRectF(px(EDGE), px(EDGE) - px(2), room, self.height())
        draw_lines(painter, self._lines(room), place, WORDS, "text")
        pieces, end = self._lay_out(self.width())
        for piece in pieces:
            seen = turned_within(self, QRectF(self.rect()), piece.place)
            _draw_piece(painter, piece._replace(place=seen))
        below = self._below(room)
        place.setTop(end - len(below) * line_height(CHIP))
        draw_lines(painter, below, place, CHIP, "text2")


def _draw_piece(painter: QPainter, piece: _Piece) -> None:
    align = Qt.AlignmentFlag
    painter.setFont(paint.font(*CHIP))
    if not piece.is_chip:
        painter.setPen(paint.pen("muted"))
        painter.drawText(piece.place, align.AlignLeft | align.AlignVCenter, piece.words)
        return
    painter.setPen(paint.pen("line"))
    painter.setBrush(paint.brush("surface"))
    round_edge = piece.place.height() / 2
    painter.drawRoundedRect(piece.place.translated(QPointF(0.5, 0.5)), round_edge, round_edge)
    painter.setPen(paint.pen("text2"))
    painter.drawText(piece.place, align.AlignCenter, piece.words)
