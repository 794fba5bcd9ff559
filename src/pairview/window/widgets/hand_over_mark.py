"""Who passes the keyboard to whom: the mark of one seat, an arrow, the mark of the other."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.seat_mark import draw_seat_mark

GIVER, TAKER = 64, 80


class HandOverMark(QWidget):
    """Shows the turn that comes; without a giver only the taker, without either both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = {Seat.A: "A", Seat.B: "B"}
        self._giver: Seat | None = None
        self._taker: Seat | None = None
        self.setFixedSize(self.sizeHint())

    def show_turn(self, letters: tuple[str, str], giver: Seat | None, taker: Seat | None) -> None:
        """Show who gives and who takes; `letters` of A and B."""
        self._letters = dict(zip(Seat, letters, strict=True))
        self._giver, self._taker = giver, taker
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(108))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = QRectF(self.rect()).center()
        if self._taker is None:
            for seat, side in ((Seat.A, -1), (Seat.B, 1)):
                place = middle + QPointF(side * px(52), 0)
                draw_seat_mark(painter, place, px(TAKER), seat, self._letters[seat])
        elif self._giver is None:
            draw_seat_mark(painter, middle, px(TAKER), self._taker, self._letters[self._taker])
        else:
            self._paint_passing(painter, middle, self._giver, self._taker)

    def _paint_passing(self, painter: QPainter, middle: QPointF, giver: Seat, taker: Seat) -> None:
        left, right = middle - QPointF(px(88), 0), middle + QPointF(px(88), 0)
        draw_seat_mark(painter, left, px(GIVER), giver, self._letters[giver], outlined=True)
        side = px(64)
        arrow = QRectF(middle.x() - side / 2 - px(4), middle.y() - side / 2, side, side)
        draw_icon(painter, "right", arrow, "bar", 3.5)
        draw_seat_mark(painter, right, px(TAKER), taker, self._letters[taker])
