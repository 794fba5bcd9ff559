"""The pictures of the pages in the preview, as many in a line as there is room for."""

from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.pdf_pages import POINTS, PdfPages

GAP = 14
FIT = 0
LEAST_OF_TWO, LEAST_ALONE = 200, 300
"""Pixels at 100 %: where two pages would be narrower than this, one stands alone; where that
would be narrower, it fills the width."""
LEAST_DPI = 20.0
FINE_FROM = 90
"""Below this many dots to an inch a page is drawn twice as large and made smaller smoothly."""
DPI = 96.0
PICTURES_KEPT = 12
PAINTING_AT_MOST = 0.008
"""Seconds: then the pages that are left stand empty for a moment, and the window goes on."""


class PageSheet(QWidget):
    """Paints the pages that are in view; a picture is made on first need, a few are kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: PdfPages | None = None
        self.dpi = DPI
        self._room = QSize(400, 400)
        self._pictures: dict[int, QImage] = {}
        self._boxes: list[QRectF] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.update)

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show another document."""
        if self.pages is not None:
            self.pages.close()
        self.pages = pages
        self._pictures.clear()
        self._boxes = []

    @property
    def boxes(self) -> list[QRectF]:
        """Where each page stands."""
        return self._boxes

    def lay_out(self, room: QSize, zoom: int | None) -> None:
        """Take the room and a zoom: None for whole pages, FIT for the width, or per cent."""
        dpi = DPI * zoom / 100 * px(100) / 100 if zoom else self._fitting_dpi(room, zoom)
        self._room = room
        if dpi != self.dpi:
            self.dpi = dpi
            self._pictures.clear()
        self._boxes = self._laid_out()
        far = max((box.bottom() for box in self._boxes), default=0.0)
        wide = max((box.right() for box in self._boxes), default=0.0)
        self.resize(max(room.width(), round(wide + px(GAP))), max(room.height(), round(far)))
        self.update()

    def page_at(self, top: int, height: int) -> int:
        """Return which page most of a part of the sheet shows, from 0."""
        view = QRectF(0, top, self.width(), height)
        shown = [box.intersected(view).height() for box in self._boxes]
        return shown.index(max(shown)) if shown else 0

    def top_of(self, page: int, down: float = 0.0) -> int:
        """Return how far below the top of the sheet a place of a page is."""
        if not 0 <= page < len(self._boxes):
            return 0
        box = self._boxes[page]
        return max(0, round(box.top() + down * box.height()) - px(GAP) // 2)

    def _fitting_dpi(self, room: QSize, zoom: int | None) -> float:
        if self.pages is None or not len(self.pages):
            return DPI
        size = self.pages.size(0)
        if zoom == FIT:
            return (room.width() - px(GAP) * 2) / size.width() * POINTS
        high = (room.height() - px(GAP)) * size.width() / size.height()
        least = LEAST_OF_TWO
        for beside in (2, 1) if len(self.pages) > 1 else (1,):
            wide = (room.width() - px(GAP) * (beside + 1)) / beside
            if wide >= px(least):
                return max(LEAST_DPI, min(wide, high) / size.width() * POINTS)
            least = LEAST_ALONE
        return self._fitting_dpi(room, FIT)

    def _laid_out(self) -> list[QRectF]:
        boxes: list[QRectF] = []
        left = top = float(px(GAP))
        high = 0.0
        for number in range(len(self.pages) if self.pages else 0):
            size = self._size(number)
            if boxes and left + size.width() + px(GAP) > self._room.width() + 1:
                left, top, high = float(px(GAP)), top + high + px(GAP), 0.0
            boxes.append(QRectF(QPointF(left, top - px(GAP)), size))
            left += size.width() + px(GAP)
            high = max(high, size.height())
        return self._in_the_middle(boxes)

    def _in_the_middle(self, boxes: list[QRectF]) -> list[QRectF]:
        """Let the white left and right of each line be the same."""
        ends = {box.top(): box.right() for box in boxes}
        spare = {top: self._room.width() - px(GAP) - end for top, end in ends.items()}
        return [box.translated(max(0, int(spare[box.top()] / 2)), 0) for box in boxes]

    def _size(self, number: int) -> QSizeF:
        """Return the size of a page in whole pixels: between them, letters would blur."""
        exact = self.pages.size(number) if self.pages else QSizeF()
        return QSizeF(
            int(exact.width() * self.dpi / POINTS), int(exact.height() * self.dpi / POINTS)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        until = perf_counter() + PAINTING_AT_MOST
        for number, box in enumerate(self._boxes):
            if not box.intersects(QRectF(event.rect())):
                continue
            if number in self._pictures or perf_counter() < until:
                painter.drawImage(box.topLeft(), self.picture(number))
            else:
                painter.fillRect(box, Qt.GlobalColor.white)
                self._again.start(0)
            painter.setPen(paint.pen("line2"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def picture(self, number: int) -> QImage:
        """Return a page as it is painted."""
        picture = self._pictures.pop(number, None)
        if picture is None:
            picture = self._drawn(number)
        self._pictures[number] = picture  # the last one in is the last one out
        while len(self._pictures) > PICTURES_KEPT:
            del self._pictures[next(iter(self._pictures))]
        return picture

    def _drawn(self, number: int) -> QImage:
        if self.pages is None:
            return QImage()
        ratio = self.devicePixelRatioF()
        sharp = self.dpi * ratio
        picture = self.pages.picture(number, sharp * 2 if sharp < FINE_FROM else sharp)
        whole = (self._size(number) * ratio).toSize()
        if picture.size() != whole:
            ignore = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(whole, ignore, smooth)
        picture.setDevicePixelRatio(ratio)
        return picture
