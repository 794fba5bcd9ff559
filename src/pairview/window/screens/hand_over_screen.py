"""Between two turns: whose turn comes, what is covered, and the one joint act that opens both."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.flow import next_turn
from pairview.domain.seat import Seat
from pairview.domain.slot import Step, asked_in
from pairview.window.forms.hand_over_screen import Ui_HandOverScreen
from pairview.window.screens.screen import Destination, Screen
from pairview.window.widgets.announce import announce
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.seat_mark import initials
from pairview.window.widgets.short_label import short_label

NAME_WIDTH = 240
"""Pixels at 100 % for a name: two of them stand in one line of links."""
DEAD_MS = 700
"""So long no button is live: the last Enter of a fast typist must not open the next turn."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says: a line in large type, one below, and the button."""

    title: str
    line: str
    button: str


class HandOverScreen(Screen):
    """Knows who has finished, and shows nothing that anyone wrote."""

    turn_wanted = Signal(Seat)
    reveal_wanted = Signal()

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_HandOverScreen()
        self.form.setupUi(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._dead_time = QTimer(self)
        self._dead_time.setSingleShot(True)
        self._dead_time.setInterval(DEAD_MS)
        self._dead_time.timeout.connect(self._wake)
        self._button_words = ""
        self._links: list[Seat | None] = [None, None]
        self.form.primary_button.clicked.connect(self._go)
        self.form.second_button.clicked.connect(lambda: self.turn_wanted.emit(Seat.B))
        self.form.first_link.clicked.connect(lambda: self._follow(0))
        self.form.second_link.clicked.connect(lambda: self._follow(1))
        self.refresh()

    def refresh(self) -> None:
        case = self.editor.case
        words = self._words(case)
        self.form.title_label.setText(words.title)
        self.setAccessibleName(words.title)
        self.form.words_label.setText(words.line)
        self._button_words = words.button
        self._name_button()
        self.form.second_button.setVisible(case.is_revealed)
        other = self.tr("Open what {label} wrote").format(label=_label(case, Seat.B))
        self.form.second_button.show_text(other)
        self.form.courtesy_label.setVisible(not case.is_revealed)
        self._show_mark(case)
        self._show_links(case)
        self._show_place(case)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.refresh()

    def focus_first(self) -> None:
        holds_keys = self if self._dead_time.isActive() else self.form.primary_button
        holds_keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dead_time.start()
        self.focus_first()
        self._set_live(False)
        announce(self, f"{self.form.title_label.text()}. {self.form.words_label.text()}")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._dead_time.stop()  # its end would take the keyboard from what is on top

    def focusNextPrevChild(self, forward: bool) -> bool:
        return not self._dead_time.isActive() and super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._dead_time.isActive():
            event.accept()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.form.primary_button.click()
        else:
            super().keyPressEvent(event)

    def _words(self, case: Case) -> Words:
        if case.is_revealed:
            return self._words_after_the_reveal(case)
        seat = next_turn(case)
        if seat is None:
            return Words(
                self.tr("You have both finished"),
                self.tr("Open both views together. From then on each of you sees everything."),
                self.tr("We are both ready. Open both views"),
            )
        mine, other = _label(case, seat), _label(case, seat.other)
        button = self.tr("I teach {label}. Start my turn").format(label=mine)
        if seat.other in case.progress.finished:
            line = self.tr("What {other} wrote is saved and covered. After your turn both see all.")
            title = self.tr("Pass the keyboard to {label}")
            return Words(title.format(label=mine), line.format(other=other), button)
        line = self.tr("What {label} writes stays covered until {other} has finished too.")
        title = self.tr("{label} begins").format(label=mine)
        return Words(title, line.format(label=mine, other=other), button)

    def _words_after_the_reveal(self, case: Case) -> Words:
        button = self.tr("Open what {label} wrote").format(label=_label(case, Seat.A))
        line = self.tr("A rating changed now is marked as changed after you talked.")
        return Words(self.tr("Whose notes do you want to change?"), line, button)

    def _show_mark(self, case: Case) -> None:
        letters = initials(case.class_label(Seat.A), case.class_label(Seat.B))
        taker = None if case.is_revealed else next_turn(case)
        giver = taker.other if taker and taker.other in case.progress.finished else None
        self.form.mark.show_turn(letters, giver, taker)
        self.form.mark.setAccessibleName("")

    def _show_links(self, case: Case) -> None:
        finished = () if case.is_revealed else case.progress.finished
        self._links = [*finished, None, None][:2]
        change = self.tr("{label} needs to change something")
        for link, seat in zip(self._link_buttons(), self._links, strict=True):
            if seat is not None:
                link.show_text(change.format(label=_label(case, seat)))
        first, second = self._link_buttons()
        first.setVisible(bool(finished))
        if case.is_revealed:
            second.show_text(self.tr("Back to the contrast"))
        elif len(finished) < len(Seat):
            second.show_text(self.tr("Back to step 1"))

    def _show_place(self, case: Case) -> None:
        code_name = short_label(case.agreement.code_name, NAME_WIDTH)
        parts = [code_name, self.tr("Step 2, Record")]
        minutes = asked_in(case.agreement.slot).minutes_of(Step.RECORD) // 2
        if not case.is_revealed and next_turn(case) is not None:
            parts.append(self.tr("%n minutes for this turn", "", minutes))
        self.form.place_label.setText("   ·   ".join(parts))

    def _link_buttons(self) -> tuple[LinkButton, LinkButton]:
        return self.form.first_link, self.form.second_link

    def _go(self) -> None:
        case = self.editor.case
        seat = Seat.A if case.is_revealed else next_turn(case)
        if seat is None:
            self.reveal_wanted.emit()
        else:
            self.turn_wanted.emit(seat)

    def _follow(self, number: int) -> None:
        seat = self._links[number]
        if seat is not None:
            self.turn_wanted.emit(seat)
        elif self.editor.case.is_revealed:
            self.wants.emit(Destination.CONTRAST)
        else:
            self.wants.emit(Destination.AGREE)

    def _wake(self) -> None:
        self._set_live(True)
        self.focus_first()

    def _name_button(self) -> None:
        """Say what it does; while it is dead that it comes soon, on a button as wide."""
        button = self.form.primary_button
        button.show_text(self._button_words)
        button.setMinimumWidth(button.sizeHint().width())
        if self._dead_time.isActive():
            button.show_text(self.tr("In a moment"))

    def _set_live(self, live: bool) -> None:
        self._name_button()
        for button in (self.form.primary_button, self.form.second_button, *self._link_buttons()):
            button.setEnabled(live)


def _label(case: Case, seat: Seat) -> str:
    return short_label(case.class_label(seat), NAME_WIDTH)
