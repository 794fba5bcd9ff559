"""Step 5: at least two explanations to hold, each with what would make the pair drop it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
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
from pairview.window.widgets.laid_out import take_out
from pairview.window.widgets.message import Kind, Message
from pairview.window.widgets.text_box import TextBox

ONE_COLUMN_BELOW, THREE_FROM = 940, 1500
"""Design pixels of the page that decide how many cards stand side by side."""
FIRST_CARDS = 2
"""What stands in the first picture at least; the others follow while nothing else is to do."""
HANDS_REST_MS = 60
"""Whoever types or clicks while cards are made does not wait for the next one."""
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
        self._keys: list[str] = []
        self._made: dict[str, HypothesisCard] = {}
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._make_another)
        self._paused = False
        self.add_card = HypothesisAddCard(editor, self.watch, self)
        self._columns = 2
        self._connect()
        self._place()
        self.refresh()

    @property
    def cards(self) -> list[HypothesisCard]:
        """The cards that stand so far, in the order of the case."""
        return [self._made[key] for key in self._keys if key in self._made]

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
        if self._slices.isActive():
            self._slices.start(HANDS_REST_MS)
        self.form.header.offer_handout(case.is_revealed)
        begins = self.tr("{who} begins. Each of you offers one before you discuss any.")
        self.form.header.show_title(
            self.tr("What could explain it? Hold at least two."),
            begins.format(who=case.class_label(begins_hypotheses(case))),
        )
        shown = self._shown()
        if self._keys != [hypothesis.id for hypothesis in shown]:
            self._match(shown)
        for number, hypothesis in enumerate(shown, 1):
            if hypothesis.id in self._made:
                self._made[hypothesis.id].show_hypothesis(hypothesis, number, case)
        self.add_card.refresh(len(shown) + 1)
        self._give_height()

    def _shown(self) -> list[Hypothesis]:
        every = self.editor.case.hypotheses
        return [hypothesis for hypothesis in every if not self._is_pending(hypothesis)]

    def _is_pending(self, hypothesis: Hypothesis) -> bool:
        return hypothesis.id == self.add_card.key and self.add_card.is_writing

    def _match(self, shown: list[Hypothesis]) -> None:
        """Keep every card: nobody loses the box they type in, and undo needs it again."""
        cards, here = self.cards, [card for card in self.cards if _has_focus(card)]
        self._keys = [hypothesis.id for hypothesis in shown]
        for card in self._made.values():
            if card.key not in self._keys:
                take_out(self.form.cards_grid, card)
                card.hide()
        for key in self._unmade()[:FIRST_CARDS]:
            self._make(key)
        self._place()
        if self._unmade() and not self._slices.isActive():
            self._slices.start(0)
        if here and here[0].key not in self._keys:
            beside = self.cards[cards.index(here[0]) :]
            self._show([*(card.maybe_box for card in beside), self.add_card.maybe_box][0])

    def _unmade(self) -> list[str]:
        """Return the hypotheses without a card, those beside the place of work first."""
        begin = _where_to_begin(self._shown())
        far = {key: abs(number - begin) for number, key in enumerate(self._keys)}
        return sorted((key for key in self._keys if key not in self._made), key=far.__getitem__)

    def _make(self, key: str) -> HypothesisCard:
        card = HypothesisCard(self.editor, self.watch, key, self.form.scroll_page)
        card.hide()
        self._made[key] = card
        case, number = self.editor.case, self._keys.index(key)
        card.show_hypothesis(self._shown()[number], number + 1, case)
        return card

    def _make_another(self) -> None:
        """Make one more card, or show the one that was made: each is less than a frame."""
        self._slices.setInterval(0)
        hidden = [card for card in self.cards if card.isHidden()]
        unmade = self._unmade()
        if hidden:
            self._place_card(hidden[0])
        elif unmade:
            self._make(unmade[0])
        else:
            self._slices.stop()
            self._place()
            self.fit(self.width())
        self._give_height()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._paused:
            self._slices.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Make no cards while the pair works somewhere else."""
        super().hideEvent(event)
        self._paused = self._slices.isActive()
        self._slices.stop()

    def _place(self) -> None:
        """Put the cards where they belong; the empty one waits until the last of them stands."""
        grid, columns = self.form.cards_grid, self._columns
        for column in range(MOST_COLUMNS):
            grid.setColumnStretch(column, int(column < columns))
        for card in self.cards:
            self._place_card(card)
        take_out(grid, self.add_card)
        number = len(self._keys)
        grid.addWidget(self.add_card, number // columns, number % columns)
        self.add_card.setVisible(not self._unmade() or self.add_card.is_writing)
        for one in (*self.cards, self.add_card):
            one.raise_()  # screen readers go through them in the order of their siblings

    def _place_card(self, card: HypothesisCard) -> None:
        number = self._keys.index(card.key)
        take_out(self.form.cards_grid, card)
        self.form.cards_grid.addWidget(card, number // self._columns, number % self._columns)
        card.show()
        if any(_has_focus(below) for below in self.cards[number + 1 :]):
            QTimer.singleShot(0, self, self._stay)

    def _stay(self) -> None:
        """Keep in sight what has the keyboard, whatever came above it."""
        focused = QApplication.focusWidget()
        if focused is not None:
            _bring_into_view(focused)

    def fit(self, width: int) -> None:
        """Set as many cards side by side as can be read with ease."""
        room = design_width(width)
        columns = 1 if room < ONE_COLUMN_BELOW else 2 if room < THREE_FROM else MOST_COLUMNS
        columns = max(1, min(columns, self._fitting()))
        if columns != self._columns:
            self._columns = columns
            self._place()
        self._give_height()

    def _fitting(self) -> int:
        """Return how many cards have room side by side; long words make wide ones."""
        widest = max((card.minimumSizeHint().width() for card in self.cards), default=1)
        between = self.form.cards_grid.horizontalSpacing()
        margins = self.form.scroll_column.contentsMargins()
        room = self.form.scroll.viewport().width() - margins.left() - margins.right()
        return (room + between) // (widest + between)

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
        shown = self._shown()
        if not shown:
            self._show(self.add_card.maybe_box)
            return
        hypothesis = shown[_where_to_begin(shown)]
        card = self._card(hypothesis.id)
        asks_drop = hypothesis.text and not hypothesis.drop_if
        self._show(card.drop_box if asks_drop else card.maybe_box)

    def let_go(self) -> None:
        self._slices.stop()

    def spot(self) -> object:
        shown = self.prompts is not None and self.prompts.isVisible()
        lens = self.prompts.lens if self.prompts is not None and shown else None
        return lens, {card.key: card.more_button.isChecked() for card in self.cards}

    def return_to(self, spot: Any) -> None:
        lens, opened = spot
        while self._slices.isActive():  # the keyboard may be in any card
            self._make_another()
        for card in self.cards:
            card.more_button.setChecked(opened.get(card.key, card.more_button.isChecked()))
        if lens is not None:
            self._open_prompts(lens)

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
        if focused is not None and self.add_card.isAncestorOf(focused):
            self._show(card.drop_box)

    def _card(self, key: str) -> HypothesisCard:
        """Return the card of a hypothesis that is shown; made now, if its turn was yet to come."""
        if key not in self._made:
            self._place_card(self._make(key))
        return self._made[key]

    def _next(self) -> None:
        if self.add_card.is_writing:
            self.add_card.settle()
            self.refresh()
            self._show(self.add_card.maybe_box)
            return
        here = [self._keys.index(card.key) for card in self.cards if _has_focus(card)]
        number = here[0] + 1 if here else 0
        if number < len(self._keys):
            self._show(self._card(self._keys[number]).maybe_box)
        elif has_room(self.editor.case):
            self._show(self.add_card.maybe_box)
        else:
            self._show(self._card(self._keys[0]).maybe_box)

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
        self._show(self._card(key).maybe_box)


def _where_to_begin(shown: list[Hypothesis]) -> int:
    """Return which of them asks for words first; the first where none does."""
    unworded = [number for number, one in enumerate(shown) if not one.text]
    undropped = [number for number, one in enumerate(shown) if not one.drop_if]
    return [*unworded, *undropped, 0][0]


def _bring_into_view(box: QWidget) -> None:
    around = box.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(box, 0, px(ROOM_AROUND))
        around = around.parentWidget()


def _has_focus(card: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and card.isAncestorOf(focused)
