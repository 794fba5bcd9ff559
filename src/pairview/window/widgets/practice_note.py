"""A strip above the screen that says what to notice in the practice case."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.laid_out import take_out
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

LEAST_WORDS = 420
"""Design pixels for the words of a note beside its number and its links."""


class PracticeNoteStrip(QWidget):
    """Takes no focus by itself; emits `next_wanted`, `later_wanted` and `put_away`."""

    next_wanted = Signal()
    later_wanted = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = plain_label(look="caps")
        self.words = WrapLabel(self, look="muted")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.next_button = LinkButton(self)
        self.next_button.clicked.connect(self.next_wanted)
        self.later_button = LinkButton(self)
        self.later_button.clicked.connect(self.later_wanted)
        self.away_button = LinkButton(self)
        self.away_button.clicked.connect(self.put_away)
        self._links = QHBoxLayout()
        self._links.addWidget(self.later_button)
        self._links.addWidget(self.next_button)
        self._links.addWidget(self.away_button)
        self._links.addStretch(1)
        self._speak()
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._is_narrow: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def _speak(self) -> None:
        self.next_button.show_text(self.tr("Next note"))
        self.later_button.show_text(self.tr("What was found out later"))
        self.away_button.show_text(self.tr("Put notes away"))

    def show_note(self, number: int, count: int, words: str, *, later: bool = False) -> None:
        """Show note `number` of `count`; the last one leads to no other, `later` to what came."""
        title = self.tr("Note {number} of {count}").format(number=number, count=count)
        is_new = self.isHidden() or self.number.text() != title
        self.number.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        self.next_button.setVisible(number < count)
        self.later_button.setVisible(later)
        self._fit(self.width())
        self.show()
        if is_new:
            announce(self, f"{title}. {words}")

    def show_none(self) -> None:
        """Hide, and leave no words of the case behind."""
        self.hide()
        self.words.setText("")
        self.setAccessibleName("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit(self.width())
        elif event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def _fit(self, width: int) -> None:
        """Put number and links below the words where they would squeeze them."""
        beside = self.number.sizeHint().width() + self._links.sizeHint().width()
        narrow = width - beside - px(72) < px(LEAST_WORDS)
        self._grid.setContentsMargins(24, px(6), 24, px(4) if narrow else 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(2))
        self._links.setSpacing(px(10))
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._arrange(1 if narrow else 0)

    def _arrange(self, below: int) -> None:
        """Lay the words out above the others where these stand `below`, else between them."""
        for item in (self.words, self.number):
            take_out(self._grid, item)
        self._grid.removeItem(self._links)
        if below:
            self._grid.addWidget(self.words, 0, 0, 1, 3)
        self._grid.addWidget(self.number, below, 0)
        if not below:
            self._grid.addWidget(self.words, 0, 1)
        self._grid.addLayout(self._links, below, 1 if below else 2)
