"""What the two ask each other before they print: safety, asked and not stored, and what is open."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.window.screens.read_back_gaps import cells_line, gap_lines
from pairview.window.screens.safety_watch import banner
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.card import Card
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.wrap_label import WrapLabel

YES, NO = "yes", "no"


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
        wording = load_wording(case.agreement.language)
        self.question.setText(wording("safety.question"))
        self.not_stored.setText(wording("safety.question_not_stored"))
        self.steps_words.setText(banner(wording))

    def forget(self) -> None:
        """Take the answer off the screen."""
        self.answer.show_choice(None)
        self.steps.hide()


class OpenLines(Card):
    """What is still open and will print as lines to write on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = WrapLabel(self, look="strong")
        self.lines = WrapLabel(self, look="quiet")
        self.cells = WrapLabel(self, look="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(4))
        column.addWidget(self.title)
        column.addWidget(self.lines)
        column.addWidget(self.cells)

    def show_case(self, case: Case) -> None:
        """Show what is open, by step."""
        lines, cells = gap_lines(case), cells_line(case)
        some, nothing = self.tr("Prints as lines to write on"), self.tr("Nothing asked is empty.")
        self.title.setText(some if lines else nothing)
        self.title.setVisible(bool(lines) or not cells)
        self.cells.setText(cells)
        self.cells.setVisible(bool(cells))
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
