"""Copies whose case is gone, below the list of the start page: open them or delete them."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.laid_out import drop
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

AT_ONCE = 2
"""Rows to be seen; the next comes up when one is settled, so that the page never scrolls."""


class LostRow(NamedTuple):
    """`key` comes back with what is wanted; the name of the case, and how many copies there are."""

    key: str
    name: str
    copies: int


class LostCopiesRow(QWidget):
    """One case that is gone. Deleting its copies is final, so it takes a second press."""

    open_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget, row: LostRow) -> None:
        super().__init__(parent)
        self._row = row
        self.words = WrapLabel(self)
        self.open_button = LinkButton(self, self.tr("Open"))
        self.open_button.setAccessibleName(self.tr("Open the copy of {name}").format(name=row.name))
        self.delete_button = LinkButton(self, self.tr("Delete"))
        self.sure_button = LinkButton(self, self.tr("Delete for good"))
        self.keep_button = LinkButton(self, self.tr("Keep them"))
        line = QHBoxLayout(self)
        line.setContentsMargins(px(14), px(2), px(8), px(2))
        line.setSpacing(px(10))
        line.addWidget(self.words, 1)
        for button in (self.open_button, self.delete_button, self.sure_button, self.keep_button):
            line.addWidget(button)
        self.open_button.clicked.connect(self.open_wanted)
        self.sure_button.clicked.connect(self.delete_wanted)
        self.delete_button.clicked.connect(partial(self._ask, sure=False))
        self.keep_button.clicked.connect(partial(self._ask, sure=True))
        self._show(asking=False)

    def _ask(self, *, sure: bool) -> None:
        self._show(asking=not sure)
        (self.delete_button if sure else self.keep_button).setFocus()
        announce(self, self.words.text())

    def _show(self, *, asking: bool) -> None:
        self.words.setText(self._question() if asking else self._statement())
        for button in (self.sure_button, self.keep_button):
            button.setVisible(asking)
        for button in (self.open_button, self.delete_button):
            button.setVisible(not asking)

    def _statement(self) -> str:
        words = self.tr("%n copies of {name}; the case is gone.", "", self._row.copies)
        return words.format(name=self._row.name)

    def _question(self) -> str:
        words = self.tr("Delete what is left of {name}? It cannot be brought back.")
        return words.format(name=self._row.name)


class LostCopiesPanel(QFrame):
    """Emits `open_wanted` and `delete_wanted` with the key of a row."""

    open_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_look(self, "card")
        self._rows: list[LostCopiesRow] = []
        self._shown: list[LostRow] = []
        self._more = plain_label(look="muted")
        self._more.setContentsMargins(px(14), 0, 0, px(4))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(3), 0, px(3))
        self._column.setSpacing(0)
        self._column.addWidget(self._more)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_rows(self._shown)

    def show_rows(self, rows: list[LostRow]) -> None:
        """Show the first rows; without any the panel goes."""
        self._shown = rows
        for old in self._rows:
            drop(self._column, old)
        self._rows = [self._make(row) for row in rows[:AT_ONCE]]
        for number, made in enumerate(self._rows):
            self._column.insertWidget(number, made)
        others = len(rows) - len(self._rows)
        self._more.setText(self.tr("and %n more", "", others))
        self._more.setVisible(others > 0)
        self.setVisible(bool(rows))

    def _make(self, row: LostRow) -> LostCopiesRow:
        made = LostCopiesRow(self, row)
        made.open_wanted.connect(partial(self.open_wanted.emit, row.key))
        made.delete_wanted.connect(partial(self.delete_wanted.emit, row.key))
        return made
