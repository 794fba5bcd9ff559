"""The empty card: the next hypothesis, one nudge at a time, questions to ask each other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_lenses, load_wording
from pairview.domain.case import new_id
from pairview.domain.explaining import has_room, put_hypothesis, remove_hypothesis
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.items import find
from pairview.domain.nudges import Nudge, nudges, put_away
from pairview.window.screens.hypothesis_card import maybe_box
from pairview.window.screens.hypothesis_details import field_label
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.tokens import px
from pairview.window.widgets.card import Card
from pairview.window.widgets.chips import ChipRow
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

LENSES_OFFERED = 3
ABOUT_LENSES = {Nudge.NONE_ABOUT_US, Nudge.FEW_LENSES}


class HypothesisAddCard(Card):
    """Typing here makes a hypothesis at once; it gets its own card when the box is left."""

    settled = Signal(str)
    """The hypothesis of this id is written; the card is empty again."""
    lens_wanted = Signal(str)

    def __init__(self, editor: CaseEditor, watch: SafetyWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._nudge: Nudge | None = None
        self._turned = 0
        self._number = 1
        self._lenses: list[tuple[str, str]] = []
        self._question = -1
        self.key = new_id()
        self.caps = plain_label("", "caps")
        self.maybe_label = field_label(self, self.tr("Maybe"), "strong")
        self.maybe_box = maybe_box(self)
        self.nudge_label = WrapLabel(self, look="quiet")
        self.lens_chips = ChipRow(self)
        self.next_button = LinkButton(self, self.tr("Another thought"))
        self.away_button = LinkButton(self, self.tr("Put away"))
        self.ask_button = LinkButton(self, self.tr("A question to ask each other"))
        self.question_label = WrapLabel(self, look="strong")
        self._lay_out()
        self.maybe_box.edited.connect(self._write)
        self.maybe_box.left.connect(self.settle)
        self.away_button.clicked.connect(self._put_away)
        self.next_button.clicked.connect(self._turn_on)
        self.ask_button.clicked.connect(self._ask)
        self.lens_chips.chosen.connect(self._want_lens)
        watch.watch(self.maybe_box)

    def _lay_out(self) -> None:
        row, nudge = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.maybe_label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.maybe_box, 1)
        nudge.addWidget(self.next_button)
        nudge.addWidget(self.away_button)
        nudge.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 12, 8)
        column.setSpacing(px(4))
        column.addWidget(self.caps)
        column.addLayout(row)
        column.addWidget(self.nudge_label)
        column.addWidget(self.lens_chips)
        column.addLayout(nudge)
        column.addWidget(self.question_label)
        column.addStretch(1)
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.question_label.hide()

    @property
    def is_writing(self) -> bool:
        """True while the hypothesis typed here has no card of its own yet."""
        return self.maybe_box.hasFocus()

    def refresh(self, number: int) -> None:
        """Show the number of the next hypothesis and the nudge that holds now."""
        case = self._editor.case
        self._number = number
        room = has_room(case) or self.is_writing
        self.caps.setText(self.tr("HYPOTHESIS {number}").format(number=number) if room else "")
        self.setAccessibleName(self.caps.text())
        for part in (self.caps, self.maybe_label, self.maybe_box):
            part.setVisible(room)
        pending = find(case.hypotheses, self.key)
        self.maybe_box.show_text(pending.text if pending else "")
        held = nudges(case, load_lenses())
        self._nudge = held[self._turned % len(held)] if held else None
        self.next_button.setVisible(len(held) > 1)
        words = load_wording()(f"nudges.{self._nudge}") if self._nudge else ""
        if not case.hypotheses:
            words = self.tr("Here stand your hypotheses. The prompts by lens help you begin.")
        self.nudge_label.setText(words)
        self.nudge_label.setVisible(bool(words))
        self.away_button.setVisible(self._nudge is not None)
        self._show_lenses()

    def _show_lenses(self) -> None:
        case = self._editor.case
        used = {hypothesis.lens for hypothesis in case.hypotheses}
        unused = [x for x in load_lenses() if x.id not in used]
        lenses = [(x.id, x.name) for x in unused][:LENSES_OFFERED]
        if lenses != self._lenses:
            self._lenses = lenses
            self.lens_chips.set_chips(lenses, self.tr("Prompts of a lens not used yet"))
        self.lens_chips.setVisible(self._nudge in ABOUT_LENSES and bool(lenses))

    def settle(self) -> None:
        """Give what was typed its own card and be empty again."""
        self.maybe_box.flush()
        written = self.key
        if find(self._editor.case.hypotheses, written) is None:
            return
        self.key = new_id()
        self.maybe_box.show_text("")
        self.settled.emit(written)

    def _write(self, text: str) -> None:
        case = self._editor.case
        pending = find(case.hypotheses, self.key)
        if not text:
            changed = remove_hypothesis(case, self.key) if pending else case
        else:
            changed = put_hypothesis(case, Hypothesis(self.key, text))
        self._editor.change(self.tr("Add a hypothesis"), changed, self.maybe_box.merge_key)

    def _turn_on(self) -> None:
        self._turned += 1
        self.refresh(self._number)

    def _put_away(self) -> None:
        self._turned = 0
        if self._nudge is not None:
            away = put_away(self._editor.case, self._nudge)
            self._editor.change(self.tr("Put a thought away"), away)

    def _ask(self) -> None:
        questions = (
            self.tr("What if the opposite held?"),
            self.tr("What is your colleague's best objection?"),
            self.tr("Could they be true together?"),
        )
        self._question = (self._question + 1) % len(questions)
        self.question_label.setText(questions[self._question])
        self.question_label.show()
        self.ask_button.show_text(self.tr("Another question"))

    def _want_lens(self, values: tuple[str, ...]) -> None:
        self.lens_chips.show_chosen(())
        if values:
            self.lens_wanted.emit(values[0])
