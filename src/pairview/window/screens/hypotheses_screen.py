"""Step 5: at least two explanations to hold, each with what would make the pair drop it."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_prompts
from pairview.domain.case import new_id
from pairview.domain.explaining import has_room, put_hypothesis
from pairview.domain.flow import begins_hypotheses, steps_shown
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.recording import drop_guesses
from pairview.domain.slot import Step
from pairview.window.forms.hypotheses_screen import Ui_HypothesesScreen
from pairview.window.screens.hypothesis_add_card import HypothesisAddCard
from pairview.window.screens.hypothesis_card import HypothesisCard
from pairview.window.screens.lens_prompts import LensPrompts
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.buttons import OutlinedButton
from pairview.window.widgets.message import Kind, Message
from pairview.window.widgets.tab_order import put_part_after, put_parts_after
from pairview.window.widgets.text_box import TextBox

ONE_COLUMN_BELOW, THREE_FROM = 940, 1500
"""Design pixels of the page that decide how many cards stand side by side."""
MOST_COLUMNS, ROOM_AROUND, LEAST_HEIGHT = 3, 60, 150


class HypothesesScreen(Screen):
    """Cards side by side as room allows, the last of them empty."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_HypothesesScreen()
        self.form.setupUi(self)
        self.prompts: LensPrompts | None = None
        self.prompts_button = OutlinedButton(self, self.tr("Prompts by lens"))
        self.form.header.add_button(self.prompts_button)
        self.watch = SafetyWatch(self)
        self.cards: list[HypothesisCard] = []
        self._made: dict[str, HypothesisCard] = {}
        self.add_card = HypothesisAddCard(editor, self.watch, self)
        self._columns = 2
        buttons = (self.prompts_button, self.form.header.handout_button)
        put_parts_after(self.form.header.title_label, (*buttons, self.add_card))
        self._connect()
        self._place()
        self.refresh()

    def _connect(self) -> None:
        self.form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        self.prompts_button.clicked.connect(self._toggle_prompts)
        self.add_card.settled.connect(self._give_card)
        self.add_card.lens_wanted.connect(self._open_prompts)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._next)

    def refresh(self) -> None:
        case = self.editor.case
        self.form.header.offer_handout(case.is_revealed)
        begins = self.tr("{who} begins. Each of you offers one before you discuss any.")
        self.form.header.show_title(
            self.tr("What could explain it? Hold at least two."),
            begins.format(who=case.class_label(begins_hypotheses(case))),
        )
        shown = [h for h in case.hypotheses if not self._is_pending(h)]
        if [card.key for card in self.cards] != [h.id for h in shown]:
            self._match(shown)
        for number, (card, hypothesis) in enumerate(zip(self.cards, shown, strict=True), 1):
            card.show_hypothesis(hypothesis, number, case)
        self.add_card.refresh(len(shown) + 1)
        self._give_height()

    def _is_pending(self, hypothesis: Hypothesis) -> bool:
        return hypothesis.id == self.add_card.key and self.add_card.is_writing

    def _match(self, shown: list[Hypothesis]) -> None:
        """Keep every card: nobody loses the box they type in, and undo needs it again."""
        for hypothesis in shown:
            if hypothesis.id not in self._made:
                card = HypothesisCard(self.editor, self.watch, hypothesis.id, self.form.scroll_page)
                self._made[hypothesis.id] = card
                before = self.add_card.previousInFocusChain()
                put_part_after(before if before else self.prompts_button, card)
        here = [number for number, card in enumerate(self.cards) if _has_focus(card)]
        left = {card.key for card in self.cards} - {hypothesis.id for hypothesis in shown}
        lost = [number for number in here if self.cards[number].key in left]
        self.cards = [self._made[hypothesis.id] for hypothesis in shown]
        for card in self._made.values():
            if card not in self.cards:
                self.form.cards_grid.removeWidget(card)
                card.hide()
        self._place()
        if lost:
            beside = [card.maybe_box for card in self.cards[lost[0] :]]
            self._show([*beside, self.add_card.maybe_box][0])

    def _place(self) -> None:
        grid, columns = self.form.cards_grid, self._columns
        for column in range(MOST_COLUMNS):
            grid.setColumnStretch(column, int(column < columns))
        for number, card in enumerate((*self.cards, self.add_card)):
            grid.removeWidget(card)
            grid.addWidget(card, number // columns, number % columns)
            card.show()

    def fit(self, width: int) -> None:
        """Set as many cards side by side as can be read with ease."""
        room = design_width(width)
        columns = 1 if room < ONE_COLUMN_BELOW else 2 if room < THREE_FROM else MOST_COLUMNS
        if columns != self._columns:
            self._columns = columns
            self._place()
        self._give_height()

    def _give_height(self) -> None:
        """Let the page scroll and not the cards in it, where they stand in one column."""
        column, wide = self.form.scroll_column, self.form.scroll.viewport().width()
        whole = self._columns == 1
        high = column.totalMinimumHeightForWidth(wide) if whole else px(LEAST_HEIGHT)
        self.form.scroll.setMinimumHeight(max(high, px(LEAST_HEIGHT)))

    def flush(self) -> None:
        self.add_card.maybe_box.flush()
        for card in self.cards:
            card.flush()

    def focus_first(self) -> None:
        self.editor.open_hypotheses()
        self.editor.change(self.tr("Let the guesses go"), drop_guesses(self.editor.case))
        unworded = [card.maybe_box for card in self.cards if not card.maybe_box.toPlainText()]
        undropped = [card.drop_box for card in self.cards if not card.drop_box.toPlainText()]
        worded = [card.maybe_box for card in self.cards]
        self._show([*unworded, *undropped, *worded, self.add_card.maybe_box][0])

    def primary_text(self) -> str:
        return self.tr("Next: Weigh") if self._weighs() else self.tr("Next: Plan")

    def go_on(self) -> Destination | None:
        return Destination.WEIGH if self._weighs() else Destination.PLAN

    def go_back(self) -> Destination | None:
        return Destination.RETELL

    def key_hints(self) -> list[KeyHint]:
        return [(("Ctrl", "Enter"), self.tr("next hypothesis"))]

    def _weighs(self) -> bool:
        return Step.WEIGH in steps_shown(self.editor.case.agreement.slot)

    def _give_card(self, key: str) -> None:
        """Show the card of what was typed; where Tab led on, go on with what would drop it."""
        self.refresh()
        focused = QApplication.focusWidget()
        card = self._card(key)
        if card is not None and focused is not None and self.add_card.isAncestorOf(focused):
            self._show(card.drop_box)

    def _card(self, key: str) -> HypothesisCard | None:
        return next((card for card in self.cards if card.key == key), None)

    def _next(self) -> None:
        if self.add_card.is_writing:
            self.add_card.settle()
            self.refresh()
            self._show(self.add_card.maybe_box)
            return
        here = [number for number, card in enumerate(self.cards) if _has_focus(card)]
        number = here[0] + 1 if here else 0
        last = number >= len(self.cards)
        box = self.add_card.maybe_box if last else self.cards[number].maybe_box
        if last and not has_room(self.editor.case):
            box = self.cards[0].maybe_box
        self._show(box)

    def _show(self, box: TextBox) -> None:
        """Give a box the keyboard and, once the cards stand, bring it into view."""
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, box, lambda: _bring_into_view(box))

    def _toggle_prompts(self) -> None:
        if self.prompts is not None and self.prompts.isVisible():
            self._close_prompts()
        else:
            self._open_prompts("")

    def _open_prompts(self, lens: str) -> None:
        if self.prompts is None:
            self.prompts = LensPrompts(self.editor.case.agreement.language, self)
            self.form.prompts_row.addWidget(self.prompts)
            self.prompts.taken.connect(self._take)
            self.prompts.closed.connect(self._close_prompts)
            put_part_after(self.form.header.handout_button, self.prompts)
        if lens:
            self.prompts.show_lens(lens)
        self.prompts.show()

    def _close_prompts(self) -> None:
        if self.prompts is not None:
            self.prompts.hide()
        self.prompts_button.setFocus()

    def _take(self, prompt_id: str) -> None:
        """Fill an unworded hypothesis with a prompt, or begin a new one."""
        case = self.editor.case
        prompt = next(p for p in load_prompts(case.agreement.language) if p.id == prompt_id)
        empty = next((h for h in case.hypotheses if not h.text), None)
        if empty is None and not has_room(case):
            words = self.tr("Eight are a lot to hold. Remove one before you add another.")
            self.says.emit(Message(words, Kind.ADVICE))
            return
        key = empty.id if empty else new_id()
        filled = replace(empty or Hypothesis(key), text=prompt.text, lens=prompt.lens)
        self.editor.change(self.tr("Take a prompt"), put_hypothesis(case, filled))
        self.refresh()
        card = self._card(key)
        if card is not None:
            self._show(card.maybe_box)


def _bring_into_view(box: QWidget) -> None:
    around = box.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(box, 0, px(ROOM_AROUND))
        around = around.parentWidget()


def _has_focus(card: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and card.isAncestorOf(focused)
