"""What the two ask each other before they print: safety, asked and not stored, and what is open."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.entries import entries
from pairview.domain.flow import same_but_for_step
from pairview.domain.name_words import words_like_names
from pairview.domain.seat import Seat
from pairview.window.screens.read_back_gaps import cells_line, gap_lines
from pairview.window.screens.safety_watch import banner
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.card import Card
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.link_button import EDGE, LinkButton
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.wrap_label import WrapLabel

YES, NO = "yes", "no"
MOST_NAMES, NAME_WIDTH = 12, 160


class SafetyQuestion(Card):
    """The answer stays on screen until the two leave; nothing of it is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = WrapLabel(self, look="strong")
        self.answer = ChoiceRow(self)
        self.not_stored = WrapLabel(self, look="muted")
        self.steps = QFrame(self)
        set_look(self.steps, "notice")
        self.steps_words = WrapLabel(self.steps)
        inner = QVBoxLayout(self.steps)
        inner.setContentsMargins(px(12), px(8), px(12), px(8))
        inner.addWidget(self.steps_words)
        self.steps.hide()
        self.answer.set_choices([(NO, self.tr("No")), (YES, self.tr("Yes"))], self.tr("Answer"))
        self.answer.chosen.connect(lambda answer: self.steps.setVisible(answer == YES))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        for widget in (self.question, self.answer, self.steps, self.not_stored):
            column.addWidget(widget)

    def show_words(self, case: Case) -> None:
        """Ask in the language of the case."""
        wording = load_wording()
        self.question.setText(wording("safety.question"))
        self.not_stored.setText(wording("safety.question_not_stored"))
        self.steps_words.setText(banner(wording))

    def forget(self) -> None:
        """Take the answer off the screen."""
        self.answer.show_choice(None)
        self.steps.hide()


class NameWords(Card):
    """Words that look like names, said before a page is printed; no card where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = WrapLabel(self, self.tr("Words that look like names"), "strong")
        self.names = WrapLabel(self)
        self._shown: Case | None = None
        self._left_out: Collection[str] = ()
        advice = self.tr("Paper travels. Look at the first words of sentences yourselves.")
        self.advice = WrapLabel(self, advice, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(4))
        for label in (self.title, self.names, self.advice):
            column.addWidget(label)

    def show_case(self, case: Case, *, left_out: Collection[str] = ()) -> None:
        """Show the words; `left_out` names kinds of entries and boxes that do not print."""
        if same_but_for_step(case, self._shown) and left_out == self._left_out:
            return
        self._shown, self._left_out = case, left_out
        known = (case.agreement.code_name, *(case.class_label(seat) for seat in Seat))
        texts = (
            getattr(entry.item, box)
            for entry in entries(case)
            if entry.shelf.kind not in left_out
            for box in entry.shelf.texts
            if box not in left_out
        )
        found = [short_label(word, NAME_WIDTH) for word in words_like_names(texts, known)]
        self.names.setText(", ".join(found[:MOST_NAMES]))
        self.setVisible(bool(found))


class OpenLines(Card):
    """What is still open and will print as lines to write on.

    Emits `table_wanted` where cells of the table are not considered yet.
    """

    table_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = WrapLabel(self, look="strong")
        self.lines = WrapLabel(self, look="quiet")
        self.cells = WrapLabel(self, look="quiet")
        self.table_link = LinkButton(self, self.tr("Go to the table"))
        self.table_link.clicked.connect(self.table_wanted)
        column = QVBoxLayout(self)
        side = px(16 - EDGE)
        column.setContentsMargins(side, px(12), side, px(12))
        column.setSpacing(px(4))
        for label in (self.title, self.lines, self.cells):
            label.setContentsMargins(px(EDGE), 0, px(EDGE), 0)
        column.addWidget(self.title)
        column.addWidget(self.lines)
        column.addWidget(self.cells)
        column.addWidget(self.table_link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_case(self, case: Case) -> None:
        """Show what is open, by step."""
        lines, cells = gap_lines(case), cells_line(case)
        some, nothing = self.tr("Prints as lines to write on"), self.tr("Nothing asked is empty.")
        self.title.setText(some if lines else nothing)
        self.title.setVisible(bool(lines) or not cells)
        self.cells.setText(cells)
        self.cells.setVisible(bool(cells))
        self.table_link.setVisible(bool(cells))
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
