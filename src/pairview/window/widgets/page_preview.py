"""The preview: pages drawn from the bytes of a PDF, and the same pages in words."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pairview.window.theme import paint
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.pdf_pages import POINTS, PdfPages
from pairview.window.widgets.text_box import LEARN_NOTHING
from pairview.window.widgets.wrap_label import WrapLabel

GAP = 14
FIT = 0
ZOOMS = (None, FIT, 125, 150, 200, 300)
"""Two whole pages side by side, one as wide as there is room, per cent of paper at 96 dpi."""
LEAST_PAGE = 200
"""Pixels at 100 %: where two pages would be narrower than this, one fills the width."""
FINE_FROM = 90
"""Below this many dots to an inch a page is drawn twice as large and made smaller smoothly."""
DPI = 96.0
PICTURES, WORDS = "pictures", "words"


class PageSheet(QWidget):
    """Paints the pages that are in view; a picture is made on first need and kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: PdfPages | None = None
        self.dpi = DPI
        self._room = QSize(400, 400)
        self._pictures: dict[int, QImage] = {}

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show another document."""
        if self.pages is not None:
            self.pages.close()
        self.pages = pages
        self._pictures.clear()

    def lay_out(self, room: QSize, zoom: int | None) -> None:
        """Take the room and one of ZOOMS."""
        dpi = DPI * zoom / 100 * px(100) / 100 if zoom else self._fitting_dpi(room, zoom)
        self._room = room
        if dpi != self.dpi:
            self.dpi = dpi
            self._pictures.clear()
        boxes = self._boxes()
        far = max((box.bottom() for box in boxes), default=0.0)
        wide = max((box.right() for box in boxes), default=0.0)
        self.resize(max(room.width(), round(wide + px(GAP))), max(room.height(), round(far)))
        self.update()

    def _fitting_dpi(self, room: QSize, zoom: int | None) -> float:
        if self.pages is None or not len(self.pages):
            return DPI
        size = self.pages.size(0)
        if zoom == FIT:
            return (room.width() - px(GAP) * 2) / size.width() * POINTS
        half = (room.width() - px(GAP) * 3) / 2
        if half < px(LEAST_PAGE):
            return self._fitting_dpi(room, FIT)
        across = half / size.width()
        down = (room.height() - px(GAP)) / size.height()
        return max(20.0, min(across, down) * POINTS)

    def _boxes(self) -> list[QRectF]:
        """Return where each page stands, as many in a line as there is room for."""
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
        return boxes

    def _size(self, number: int) -> QSizeF:
        """Return the size of a page in whole pixels: between them, letters would blur."""
        exact = self.pages.size(number) if self.pages else QSizeF()
        return QSizeF(
            int(exact.width() * self.dpi / POINTS), int(exact.height() * self.dpi / POINTS)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, box in enumerate(self._boxes()):
            if box.intersects(QRectF(event.rect())):
                painter.drawImage(box.topLeft(), self._picture(number))
                painter.setPen(paint.pen("line2"))
                painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _picture(self, number: int) -> QImage:
        if number not in self._pictures and self.pages is not None:
            ratio = self.devicePixelRatioF()
            sharp = self.dpi * ratio
            picture = self.pages.picture(number, sharp * 2 if sharp < FINE_FROM else sharp)
            whole = (self._size(number) * ratio).toSize()
            if picture.size() != whole:
                ignore = Qt.AspectRatioMode.IgnoreAspectRatio
                smooth = Qt.TransformationMode.SmoothTransformation
                picture = picture.scaled(whole, ignore, smooth)
            picture.setDevicePixelRatio(ratio)
            self._pictures[number] = picture
        return self._pictures[number]


class PagePreview(QWidget):
    """Pictures or words of a PDF, with zoom; `show_pdf(None)` while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = PageSheet()
        self.zoom: int | None = None
        self.area = QScrollArea(self)
        self.area.setWidget(self.sheet)
        set_look(self.area, "pages")
        self.area.installEventFilter(self)
        self.area.setAccessibleName(self.tr("Pictures of the pages"))
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setInputMethodHints(LEARN_NOTHING)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("The pages in words"))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.words)
        self.count = WrapLabel(self, look="muted")
        self.kind = ChoiceRow(self)
        choices = [(PICTURES, self.tr("pages")), (WORDS, self.tr("in words"))]
        self.kind.set_choices(choices, self.tr("Show the handout as"))
        self.kind.show_choice(PICTURES)
        self.kind.chosen.connect(self._choose_kind)
        self.smaller = IconButton("dash", self.tr("Smaller"), self)
        self.larger = IconButton("plus", self.tr("Larger"), self)
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(6))
        for widget in (self.kind, self.smaller, self.larger):
            top.addWidget(widget)
        top.insertWidget(1, self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    def sizeHint(self) -> QSize:
        return QSize(px(600), px(480))

    @property
    def text(self) -> str:
        """What the pages say."""
        return self.words.toPlainText()

    def show_pdf(self, pdf: bytes | None) -> None:
        """Show a document, or nothing."""
        pages = PdfPages(pdf) if pdf else None
        self.sheet.show_pages(pages)
        number = len(pages) if pages else 0
        said = [pages.words(n) for n in range(number)] if pages else []
        self.words.setPlainText("\n\n".join(said))
        one = self.tr("1 page")
        self.count.setText(one if number == 1 else self.tr("{n} pages").format(n=number))
        self._refresh()

    def say(self, words: str) -> None:
        """Say in place of the number of pages why there is nothing to show."""
        self.count.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area and event.type() is QEvent.Type.Resize:
            self._refresh()  # the preview itself is told before its layout has moved the area
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        room = self.area.maximumViewportSize()
        self.sheet.lay_out(room, self.zoom)
        if self.sheet.height() > room.height():  # the bar that scrolls takes some of the width
            room.setWidth(room.width() - self.area.verticalScrollBar().sizeHint().width())
            self.sheet.lay_out(room, self.zoom)
        pictures = self.kind.choice != WORDS
        self.smaller.setEnabled(pictures and self.zoom is not None)
        self.larger.setEnabled(pictures and self.zoom != ZOOMS[-1])

    def _choose_kind(self, kind: str | None) -> None:
        if kind is None:
            self.kind.show_choice(PICTURES)
        self.stack.setCurrentWidget(self.words if kind == WORDS else self.area)
        self._refresh()

    def _step(self, by: int) -> None:
        self.zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, ZOOMS.index(self.zoom) + by))]
        self._refresh()
