"""One look-for on a card: what was planned, what became of it, and what was seen in a line."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.content import load_word_hints
from pairview.domain.case import Case
from pairview.domain.looking_again import Found
from pairview.domain.plan import LookFor
from pairview.domain.second_look import LookForOutcome, Outcome
from pairview.domain.word_hints import find_hints
from pairview.window.screens.plan_parts import activity_words, letters
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.second_look_parts import NumberedChoice
from pairview.window.theme.tokens import px
from pairview.window.widgets.card import Card
from pairview.window.widgets.date_pick import day_words
from pairview.window.widgets.hint_line import Hint, HintLine
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.seat_mark import SeatMark
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel


class Since(NamedTuple):
    """A look-for, what this sitting says of it, what earlier ones said, and if it was taken up."""

    item: LookFor
    said: LookForOutcome | None
    earlier: tuple[Found, ...]
    in_table: bool


class SeenRow(Card):
    """The line below the answers is made when the first answer is given."""

    said = Signal(object)
    """An Outcome, or None when it was taken back."""
    written = Signal(str)
    table_wanted = Signal()
    """To put it into the table, or to go there where it stands in it already."""

    def __init__(self, watch: SafetyWatch) -> None:
        super().__init__()
        self._watch = watch
        self._shown: tuple[object, ...] = ()
        self._kept: set[str] = set()
        self._hinted = ""
        self.mark = SeatMark(self, 22)
        self.words = WrapLabel(self, look="strong")
        self.details = WrapLabel(self, look="muted")
        self.earlier = WrapLabel(self, look="muted")
        self.answer = NumberedChoice(self)
        self.table_link = LinkButton(self)
        self.line: TextBox | None = None
        self.hints: HintLine | None = None
        self.answer.chosen.connect(lambda value: self.said.emit(Outcome(value) if value else None))
        self.table_link.clicked.connect(self.table_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(px(4))
        for label in (self.words, self.details, self.earlier):
            self._column.addWidget(label)
        self._column.addSpacing(px(4))
        self._column.addWidget(self.answer)
        self._column.addWidget(self.table_link, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(10), px(12), px(10))
        row.setSpacing(px(10))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    @property
    def merge_key(self) -> str:
        """One undo step for each visit of the line."""
        return self.line.merge_key if self.line is not None else ""

    def show_since(self, case: Case, since: Since) -> None:
        """Show a look-for and what became of it."""
        shown = (since, case.classrooms, case.hypotheses)
        if shown == self._shown:
            return
        self._shown = shown
        item = since.item
        label = case.class_label(item.who) if item.who else self.tr("both")
        self.mark.show_seat(item.who, letters(case)[item.who] if item.who else "", label)
        self.words.setText(item.text)
        self._show_details(case, item)
        self._show_earlier(since.earlier)
        self._name_answers(item)
        self.answer.show_choice(since.said.outcome.value if since.said else None)
        self._show_line(since)
        self._show_link(since)

    def _show_details(self, case: Case, item: LookFor) -> None:
        number = case.number_of(item.hypothesis)
        parts = (
            item.own_activity or activity_words(case, item.activity),
            self.tr("by {day}").format(day=day_words(item.by)) if item.by else "",
            self.tr("checks {n}").format(n=number) if number else "",
        )
        self.details.setText(" · ".join(part for part in parts if part))
        self.details.setVisible(bool(self.details.text()))

    def _show_earlier(self, earlier: tuple[Found, ...]) -> None:
        lines = [
            f"{day_words(found.look.held_on)}: {self._named(found.said.outcome)}"
            + (f". {found.said.line}" if found.said.line else "")
            for found in earlier
        ]
        self.earlier.setText("\n".join(lines))
        self.earlier.setVisible(bool(lines))

    def _named(self, outcome: Outcome) -> str:
        return {
            Outcome.SEEN: self.tr("seen"),
            Outcome.NOT_SEEN: self.tr("not seen"),
            Outcome.UNCLEAR: self.tr("unclear"),
        }[outcome]

    def _name_answers(self, item: LookFor) -> None:
        name = self.tr("What became of it: {words}").format(words=item.text)
        if not self.answer.accessibleName():
            self.answer.set_choices([(one.value, self._named(one)) for one in Outcome], name)
        self.answer.setAccessibleName(name)

    def _show_line(self, since: Since) -> None:
        if since.said is not None:
            line = self._made_line()
            line.set_words(
                self.tr("What was seen or heard: {words}").format(words=since.item.text),
                self.tr("What would a camera have shown?"),
            )
            line.show_text(since.said.line)
        if self.line is not None:
            self.line.setVisible(since.said is not None)
            self._show_hints(since.said.line if since.said else "")

    def _made_line(self) -> TextBox:
        if self.line is None:
            self.line = TextBox(self, min_lines=1, max_lines=4)
            self.line.edited.connect(self.written)
            self._watch.watch(self.line)
            self._add_above_link(self.line)
            self.answer.let_follow(self.line)
        return self.line

    def _add_above_link(self, widget: QWidget) -> None:
        """Tab follows the page: what was seen is written before it is put into the table."""
        self._column.insertWidget(self._column.indexOf(self.table_link), widget)

    def rest_on_line(self) -> None:
        """Take the keyboard off what was just done, so that the key pressed again does no more."""
        if self.line is not None:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hints(self, line: str) -> None:
        found = find_hints(line, load_word_hints(), self._kept)
        if self.hints is None and found:
            self.hints = HintLine(self)
            self.hints.kept.connect(self._keep)
            self._add_above_link(self.hints)
        if self.hints is not None:
            self.hints.setVisible(bool(found))
            self.hints.show_hints(
                tuple(Hint(f.hint.id, line[f.start : f.end], f.hint.question) for f in found)
            )
        self._hinted = line

    def _keep(self, hint: str) -> None:
        self._kept.add(hint)
        self._show_hints(self._hinted)
        if self.line is not None:
            self.line.setFocus()

    def _show_link(self, since: Since) -> None:
        put, go = self.tr("Put it into the table"), self.tr("In the table: weigh it")
        self.table_link.show_text(go if since.in_table else put)
        self.table_link.setAccessibleName(f"{self.table_link.text()}, {since.item.text}")
        self.table_link.setVisible(since.said is not None or since.in_table)

    def flush(self) -> None:
        """Hand in what still stands in the line."""
        if self.line is not None:
            self.line.flush()
