"""The pages in words: a list of what stands where, and all the words below it."""

from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.pdf_pages import Heading, PdfPages
from pairview.window.widgets.text_box import LEARN_NOTHING

READING_AT_MOST = 0.01
"""Seconds in one go: the words of 200 pages take longer than a frame."""
LIST_ROWS, LEAST_ROWS = 6, 2
INDENT = "   "


class PageWords(QWidget):
    """Reads the pages bit by bit. Emits `place_chosen` with a Heading."""

    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headings = QListWidget(self)
        self.headings.setAccessibleName(self.tr("What stands where"))
        self.headings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.headings.itemActivated.connect(self._choose)
        self.headings.itemClicked.connect(self._choose)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        interaction = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(
            interaction.TextSelectableByMouse | interaction.TextSelectableByKeyboard
        )
        self.words.setInputMethodHints(LEARN_NOTHING)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("The pages in words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.headings, 1)
        column.addWidget(self.words, 1)
        self._pages: PdfPages | None = None
        self._bookmarks: list[Heading] = []
        self._starts: list[int] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_on)

    def show_pages(self, pages: PdfPages | None) -> None:
        """Read another document, or nothing."""
        self._pages = pages
        self._starts = []
        self.words.clear()
        self.headings.clear()
        self._bookmarks = pages.headings() if pages else []
        for heading in self._bookmarks:
            self._add(heading)
        if pages is None:
            self._timer.stop()
        else:
            self._timer.start(0)

    @property
    def text(self) -> str:
        """What the pages say."""
        self._read_on(everything=True)
        return self.words.toPlainText()

    def _read_on(self, *, everything: bool = False) -> None:
        until = perf_counter() + READING_AT_MOST
        while self._pages is not None and len(self._starts) < len(self._pages):
            if not everything and perf_counter() > until:
                return
            self._read(self._pages, len(self._starts))
        self._timer.stop()

    def _read(self, pages: PdfPages, number: int) -> None:
        said = pages.words(number)
        end = QTextCursor(self.words.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        if number:
            end.insertText("\n\n")
        self._starts.append(end.position())
        end.insertText(said)
        if not self._bookmarks:
            first = next((line for line in said.split("\n") if line.strip()), "")
            words = self.tr("Page {n}: {words}").format(n=number + 1, words=first)
            self._add(Heading(words, number))

    def _add(self, heading: Heading) -> None:
        item = QListWidgetItem(INDENT * heading.level + heading.words, self.headings)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, heading.words)
        item.setData(Qt.ItemDataRole.UserRole, heading)
        rows = min(self.headings.count(), LIST_ROWS)
        high = self.headings.sizeHintForRow(0)
        self.headings.setMinimumHeight(min(rows, LEAST_ROWS) * high + px(6))
        self.headings.setMaximumHeight(rows * high + px(6))

    def _choose(self, item: QListWidgetItem) -> None:
        heading = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(heading, Heading):
            self._read_on(everything=True)
            self._show_words_of(heading)
            self.place_chosen.emit(heading)

    def _show_words_of(self, heading: Heading) -> None:
        """Put the words of a heading at the top."""
        start = self._starts[heading.page]
        found = self.words.document().find(heading.words, start) if heading.words else None
        if found is None or found.isNull():
            found = QTextCursor(self.words.document())
            found.setPosition(start)
        found.setPosition(found.selectionStart())
        end = QTextCursor(self.words.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        self.words.setTextCursor(end)
        self.words.setTextCursor(found)
