"""The relationship check, behind More of the second look: which cards are out or back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.relationship_check import cards_of, waiting_card
from pairview.domain.seat import Seat
from pairview.window.screens.plan_parts import PlanPanel
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import OutlinedButton
from pairview.window.widgets.card import Card
from pairview.window.widgets.date_pick import day_words
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel


class CheckPanel(PlanPanel):
    """Emits `wants` with the screen for a card that came back, or for guessing the next one."""

    wants = Signal(Destination)

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__(editor, watch)
        self.heading = WrapLabel(self, self.tr("Student card"), "strong")
        self.lines = {seat: WrapLabel(self, look="quiet") for seat in Seat}
        self.enter_button = OutlinedButton(self, self.tr("Enter a card that came back"))
        self.guess_link = LinkButton(self)
        self.purpose = WrapLabel(
            self,
            self.tr(
                "To guess takes each of you about half a minute alone, to enter a card about a"
                " minute. For your own learning, never for judging staff."
            ),
            "muted",
        )
        self.enter_button.clicked.connect(lambda: self.wants.emit(Destination.CARD_BACK))
        self.guess_link.clicked.connect(lambda: self.wants.emit(Destination.PREDICT))
        ways = QWidget(self)
        row = FlowLayout(ways)
        row.addWidget(self.enter_button)
        row.addWidget(self.guess_link)
        card = Card(self)
        self.column.addWidget(card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(px(16), px(12), px(16), px(12))
        inside.setSpacing(px(4))
        for words in (self.heading, *self.lines.values()):
            inside.addWidget(words)
        for below in (ways, self.purpose):
            inside.addSpacing(px(4))
            inside.addWidget(below)

    def refresh(self) -> None:
        """Say of each class what became of the card given last."""
        guessed = self.editor.guessed_by()
        for seat, line in self.lines.items():
            label = self.case.class_label(seat)
            has_guessed = self.tr("{label} has guessed.").format(label=label)
            not_yet = self.tr("{label} has not guessed yet.").format(label=label)
            guess = has_guessed if seat in guessed else not_yet
            line.setText(f"{self._said_of(self.case, seat)} {guess}")
        first = self.tr("Guess what the next card will say")
        again = self.tr("Guess what the next card will say, or change a guess")
        self.guess_link.show_text(again if guessed else first)

    def waiting(self) -> str:
        out = [seat for seat in Seat if waiting_card(self.case, seat)]
        if not out:
            return ""
        return self.tr("%n student cards are not back yet.", "", len(out))

    def _said_of(self, case: Case, seat: Seat) -> str:
        label, cards = case.class_label(seat), cards_of(case, seat)
        if not cards:
            return self.tr("{label}: no card is noted.").format(label=label)
        given, back = cards[-1].printed_on, cards[-1].answered_on
        if back is None:
            out = self.tr("{label}: the card of {given} is not back yet.")
            return out.format(label=label, given=day_words(given))
        words = self.tr("{label}: a card came back on {back}.")
        return words.format(label=label, back=day_words(back))
