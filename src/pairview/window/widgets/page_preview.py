"""The preview: pages drawn from the bytes of a PDF, and the same pages in words beside them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.page_sheet import FIT, PageSheet
from pairview.window.widgets.page_words import PageWords
from pairview.window.widgets.pdf_pages import Heading, PdfPages
from pairview.window.widgets.progress_row import ProgressRow
from pairview.window.widgets.wrap_label import WrapLabel

ZOOMS = (None, FIT, 125, 150, 200, 300)
"""Two whole pages side by side, one as wide as there is room, per cent of paper at 96 dpi."""
WHOLE, WIDE = "whole", "wide"
FITS = {WHOLE: None, WIDE: FIT}
WORDS = "words"
BESIDE = 560
"""Pixels at 100 % from which the words stand beside the pictures, not in their place."""
NARROW = 420
"""Pixels at 100 % below which the number of pages stands above the buttons."""
TWO = 2
CLOSER = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
FARTHER = {Qt.Key.Key_Minus}


class PagePreview(QWidget):
    """Pictures of a PDF with zoom, words of it on wish; `show_pdf(None)` while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = PageSheet()
        self.zoom: int | None = None
        self._says = ""
        self.area = QScrollArea(self)
        self.area.setWidget(self.sheet)
        set_look(self.area, "pages")
        self.area.installEventFilter(self)
        self.area.viewport().installEventFilter(self)
        self.area.setAccessibleName(self.tr("Pictures of the pages"))
        self.area.verticalScrollBar().valueChanged.connect(self._count)
        self.words = PageWords(self)
        self.words.place_chosen.connect(self._go_to)
        self.words.hide()
        self.count = WrapLabel(self, look="muted")
        self.progress = ProgressRow(self)
        self.fits = ChoiceRow(self)
        fits = [(WHOLE, self.tr("whole")), (WIDE, self.tr("wide"))]
        self.fits.set_choices(fits, self.tr("How large the pages are"))
        self.fits.chosen.connect(self._choose_fit)
        self.kind = ChoiceRow(self)
        self.kind.set_choices([(WORDS, self.tr("in words"))], self.tr("Read the pages"))
        self.kind.chosen.connect(self._show_parts)
        self.smaller = IconButton("dash", self.tr("Smaller"), self)
        self.larger = IconButton("plus", self.tr("Larger"), self)
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))
        self._lay_out()

    def _lay_out(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(px(6))
        self._top.addWidget(self.count, 1)
        tools = QHBoxLayout()
        tools.setSpacing(px(6))
        for widget in (self.fits, self.smaller, self.larger, self.kind):
            tools.addWidget(widget)
        tools.insertStretch(0, 1)
        self._top.addLayout(tools)
        parts = QHBoxLayout()
        parts.setSpacing(px(12))
        parts.addWidget(self.area, 3)
        parts.addWidget(self.words, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self._top)
        column.addLayout(parts, 1)
        column.addWidget(self.progress)

    def sizeHint(self) -> QSize:
        return QSize(px(600), px(480))

    @property
    def text(self) -> str:
        """What the pages say."""
        return self.words.text

    def show_pdf(self, pdf: bytes | None, says: str = "") -> None:
        """Show a document, or nothing; `says` stands there instead of the number of pages."""
        pages = PdfPages(pdf) if pdf else None
        self.words.show_pages(pages)
        self.sheet.show_pages(pages)
        self._says = says
        self.area.verticalScrollBar().setValue(0)
        self._refresh()

    def say(self, words: str) -> None:
        """Say in place of the number of pages why there is nothing to show."""
        self._says = words
        self._count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area and event.type() is QEvent.Type.Resize:
            self._refresh()  # the preview itself is told before its layout has moved the area
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event)
        elif isinstance(event, QWheelEvent):
            return self._take_wheel(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    def _take_key(self, event: QKeyEvent) -> bool:
        key, bar = Qt.Key(event.key()), self.area.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in CLOSER or key in FARTHER:
            self._step(1 if key in CLOSER else -1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if key is Qt.Key.Key_Home else bar.maximum())
        else:
            return False
        return True

    def _take_wheel(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if turned := event.angleDelta().y():
            self._step(1 if turned > 0 else -1)
        return True

    def _refresh(self) -> None:
        bar = self.area.verticalScrollBar()
        share = bar.value() / max(1, self.sheet.height())
        room = self.area.maximumViewportSize()
        self.sheet.lay_out(room, self.zoom)
        if self.sheet.height() > room.height():  # the bar that scrolls takes some of the width
            room.setWidth(room.width() - bar.sizeHint().width())
            self.sheet.lay_out(room, self.zoom)
        bar.setValue(round(share * self.sheet.height()))
        there = bool(self.sheet.boxes)
        self.smaller.setEnabled(there and self.zoom is not None)
        self.larger.setEnabled(there and self.zoom != ZOOMS[-1])
        self.fits.setEnabled(there)
        self.kind.setEnabled(there)
        fit = {zoom: name for name, zoom in FITS.items()}
        self.fits.show_choice(fit.get(self.zoom))
        self._count()

    def _count(self) -> None:
        number = len(self.sheet.boxes)
        words = self.tr("%n pages", "", number)
        if number > TWO:
            bar = self.area.verticalScrollBar()
            page = self.sheet.page_at(bar.value(), self.area.viewport().height())
            words = self.tr("Page {n} of {all}").format(n=page + 1, all=number)
        self.count.setText(self._says or words)

    def _choose_fit(self, fit: str | None) -> None:
        self.zoom = FITS[fit] if fit else self.zoom
        self._refresh()

    def _step(self, by: int) -> None:
        self.zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, ZOOMS.index(self.zoom) + by))]
        self._refresh()

    def _show_parts(self) -> None:
        in_words = self.kind.choice == WORDS
        way = QBoxLayout.Direction
        narrow = self.width() < px(NARROW)
        self._top.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.words.setVisible(in_words)
        self.area.setVisible(not in_words or self.width() >= px(BESIDE))

    def _go_to(self, heading: Heading) -> None:
        self.area.verticalScrollBar().setValue(self.sheet.top_of(heading.page, heading.down))
