"""Erases one entry for good: says what goes and what it cannot reach, and asks once."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.case import Case
from pairview.domain.entries import Entry, copies_of
from pairview.domain.keeping import is_on_hold
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.buttons import LookButton, OutlinedButton, plain
from pairview.window.widgets.card import Card
from pairview.window.widgets.laid_out import drop
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.tick_box import TickBox
from pairview.window.widgets.wrap_label import WrapLabel

ALSO_WIDTH, LEAST_ALSO, BESIDE_ALSO = 470, 80, 116
"""Pixels at 100 % for what else holds the words, and for what stands around it."""


class EraseCard(Card):
    """Emits `erase_wanted` with the references of what is to go, once that was said twice."""

    erase_wanted = Signal(tuple)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._ticks: dict[str, TickBox] = {}
        self._names: dict[str, str] = {}
        self._copies: Callable[[], dict[str, str]] = dict
        self.caps = WrapLabel(self, self.tr("ERASE FOR GOOD"), "caps")
        self.what_label = WrapLabel(self, look="quiet")
        self.ask_button = LookButton(self, self.tr("Erase this entry..."))
        self.ask_button.clicked.connect(self._ask)
        self.frame = self._made_frame()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(14), px(18), px(16))
        column.setSpacing(px(8))
        for part in (self.caps, self.what_label):
            column.addWidget(part)
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.frame)

    def _made_frame(self) -> QFrame:
        frame = QFrame(self)
        set_look(frame, "notice")
        self.sure_label = WrapLabel(frame, self.tr("Erase it for good?"), "strong")
        self.hold_label = WrapLabel(frame, self.tr("This case is on hold: ask first if it may go."))
        self.also_label = WrapLabel(
            frame, self.tr("Made from it, or with the same words. What is ticked goes too:")
        )
        self.also_label.hide()
        self.also_place = QVBoxLayout()
        self.reach_label = WrapLabel(frame, self._out_of_reach())
        self.erase_button = OutlinedButton(frame, self.tr("Erase for good"))
        self.keep_button = LookButton(frame, self.tr("Leave it"))
        self.erase_button.clicked.connect(self._erase)
        self.keep_button.clicked.connect(self._leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.erase_button)
        buttons.addWidget(self.keep_button)
        buttons.addStretch(1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(8))
        for label in (self.sure_label, self.hold_label, self.also_label):
            column.addWidget(label)
        column.addLayout(self.also_place)
        column.addWidget(self.reach_label)
        column.addLayout(buttons)
        frame.hide()
        return frame

    def _out_of_reach(self) -> str:
        return self.tr(
            "PairView cannot reach paper, PDF files and exports made before, backups, or a copy of "
            "the file that someone keeps elsewhere."
        )

    def show_entry(self, case: Case, entry: Entry | None, name: Callable[[Entry], str]) -> None:
        """Offer an entry, or nothing; `name` puts what else holds its words into a line."""
        changed = (self._entry and self._entry.reference) != (entry and entry.reference)
        self._entry = entry
        self.setVisible(entry is not None)
        if changed:
            self.leave()
        self.hold_label.setVisible(is_on_hold(case))
        if entry is None:
            return
        self.what_label.setText(" ".join(filter(None, (self._why(), self._goes_along(entry)))))
        self._copies = lambda: {one.reference: name(one) for one in copies_of(case, entry)}
        if not self.frame.isHidden():
            self._show_ticks(self._copies())

    def _why(self) -> str:
        return self.tr(
            "For what should never have been written down. It leaves the case file and every "
            "earlier copy, and undo does not bring it back."
        )

    def _goes_along(self, entry: Entry) -> str:
        along = {
            "hypotheses": self.tr("Its answers in the table go with it."),
            "evidence": self.tr("Its answers in the table go with it."),
            "look_fors": self.tr("What was seen of it goes with it."),
            "second_looks": self.tr("What was seen then, and what moved, goes with it."),
        }
        return along.get(entry.shelf.kind, "")

    def _show_ticks(self, names: dict[str, str]) -> None:
        if names == self._names:
            return
        for box in self._ticks.values():
            drop(self.also_place, box)
        self._names = names
        self._ticks = {}
        for reference, words in names.items():
            box = TickBox(self.frame)
            box.setAccessibleName(words)
            box.setChecked(True)
            self.also_place.addWidget(box)
            self._ticks[reference] = box
        self.also_label.setVisible(bool(names))
        self._shorten_ticks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten_ticks()

    def _shorten_ticks(self) -> None:
        """Let no entry be wider than the card: what holds the words too can be a long text."""
        room = min(ALSO_WIDTH, max(LEAST_ALSO, design_width(self.width()) - BESIDE_ALSO))
        for reference, box in self._ticks.items():
            box.setText(plain(short_label(self._names[reference], room, "base")))

    @property
    def ticks(self) -> tuple[TickBox, ...]:
        """What else holds the words, each to be erased too where it is ticked."""
        return tuple(self._ticks.values())

    def leave(self) -> None:
        """Ask nothing any more."""
        self.frame.hide()
        self._show_ticks({})
        self.ask_button.show()

    def _ask(self) -> None:
        self._show_ticks(self._copies())
        self.ask_button.hide()
        self.frame.show()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def _leave(self) -> None:
        self.leave()
        self.ask_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        if self._entry is not None:
            also = (reference for reference, box in self._ticks.items() if box.isChecked())
            self.erase_wanted.emit((self._entry.reference, *also))
