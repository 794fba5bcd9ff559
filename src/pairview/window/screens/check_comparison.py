"""What one teacher expected beside what the student answered, covered until it is opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pairview.content import load_relationship, load_wording
from pairview.domain.case import Case
from pairview.domain.relationship import CheckCard, RelationshipItem
from pairview.domain.relationship_check import ItemCheck, check
from pairview.domain.relationship_sentences import item_sentence, met_sentences
from pairview.domain.seat import Seat
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import OutlinedButton
from pairview.window.widgets.card import Card
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.step_marks import StepKey, StepMarks
from pairview.window.widgets.wrap_label import WrapLabel

LABEL_WIDTH = 240
"""Pixels at 100 % for a class label in a line."""


class ItemLine(QWidget):
    """One item: the question, a sentence, and the two marks on their five steps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = WrapLabel(self, look="quiet")
        self.sentence = WrapLabel(self)
        self.marks = StepMarks(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.question, 0, 0)
        grid.addWidget(self.sentence, 1, 0)
        grid.addWidget(self.marks, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_item(
        self, item: RelationshipItem, checked: ItemCheck, case: Case, card: CheckCard
    ) -> None:
        """Show what was expected and answered of one item."""
        self.question.setText(item.question)
        wording = load_wording()
        self.sentence.setText(item_sentence(checked, item, case, wording))
        self.marks.show_steps(card.seat, checked.expected, checked.said)


class CheckComparison(Card):
    """One card at a time, so of one class only; covered anew for each that is shown."""

    opened = Signal()

    def __init__(self, items: Sequence[RelationshipItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._card_id: str | None = None
        self.is_open = False
        self.first_line = WrapLabel(self)
        self.open_button = OutlinedButton(self)
        self.cover_link = LinkButton(self, self.tr("Cover it again"))
        self.part = QWidget(self)
        self.keys = {seat: StepKey(seat, self.part) for seat in Seat}
        self.key_words = (WrapLabel(self.part, look="muted"), WrapLabel(self.part, look="muted"))
        self.lines = [ItemLine(self.part) for _ in self._items]
        self.met = WrapLabel(self.part)
        self.ask = WrapLabel(self.part, look="strong")
        self.purpose = WrapLabel(self.part, look="muted")
        self._lay_out()
        self.open_button.clicked.connect(lambda: self._turn(is_open=True))
        self.cover_link.clicked.connect(lambda: self._turn(is_open=False))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(self.first_line, 1)
        top.addWidget(self.open_button)
        top.addWidget(self.cover_link)
        column.addLayout(top)
        column.addWidget(self.part)
        inside = QVBoxLayout(self.part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(10))
        inside.addLayout(self._key())
        for widget in (*self.lines, self.met, self.ask, self.purpose):
            inside.addWidget(widget)

    def _key(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(4))
        for seat in Seat:
            row.addWidget(self.keys[seat])
        row.addWidget(self.key_words[0])
        row.addSpacing(px(12))
        row.addWidget(StepKey(None, self.part))
        row.addWidget(self.key_words[1], 1)
        return row

    def show_card(self, case: Case, card: CheckCard) -> None:
        """Show a card that is back; another card is covered at first."""
        if card.id != self._card_id:
            self._card_id, self.is_open = card.id, False
        label = short_label(case.class_label(card.seat), LABEL_WIDTH)
        first = self.tr("For {label} to read first. Show it to your colleague if you like.")
        self.first_line.setText(first.format(label=label))
        self.open_button.show_text(self.tr("I teach {label}. Show it").format(label=label))
        self._show_open()
        self._fill(case, card)

    def focus_first(self) -> None:
        """Put the keyboard on what opens or covers it."""
        button = self.cover_link if self.is_open else self.open_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def cover(self) -> None:
        """Cover it and let go of its words: the screen is left, or the card is another."""
        self.is_open = False
        self._show_open()
        self._forget()

    def _fill(self, case: Case, card: CheckCard) -> None:
        """Write what is open; of what is covered, nothing stands in the window."""
        checks = check(case, card, self._items) if self.is_open else ()
        for line, item, checked in zip(self.lines, self._items, checks, strict=False):
            line.show_item(item, checked, case, card)
        for seat, key in self.keys.items():
            key.setVisible(seat is card.seat)
        student = case.agreement.code_name or self.tr("the student")
        self.key_words[0].setText(self.tr("what you expected"))
        self.key_words[1].setText(self.tr("what {student} said").format(student=student))
        wording = load_wording()
        said = met_sentences(checks, self._items, case, wording) if checks else ()
        for label, words in zip((self.met, self.ask), (*said, "", ""), strict=False):
            label.setText(words)
            label.setVisible(bool(words))
        self.purpose.setText(wording("relationship_check.purpose"))
        if not checks:
            self._forget()

    def _forget(self) -> None:
        for label in (self.met, self.ask):
            label.setText("")
        for line in self.lines:
            line.question.setText("")
            line.sentence.setText("")
            line.marks.show_steps(Seat.A, None, None)

    def _turn(self, *, is_open: bool) -> None:
        self.is_open = is_open
        self.opened.emit()
        self.focus_first()

    def _show_open(self) -> None:
        self.part.setVisible(self.is_open)
        self.cover_link.setVisible(self.is_open)
        self.open_button.setVisible(not self.is_open)


def items_of(case: Case) -> tuple[RelationshipItem, ...]:
    """Return the items in the language of a case."""
    return load_relationship()
