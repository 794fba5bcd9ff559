"""What the main window asks of every screen, and what a screen may ask of the main window."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.case_editor import CaseEditor

KeyHint = tuple[tuple[str, ...], str]


class Destination(StrEnum):
    """Where a screen can ask to go.

    From a screen of a private turn HAND_OVER says "I have finished": the main window records it
    and destroys the screens of the turn.
    """

    START = "start"
    AGREE = "agree"
    RATINGS = "ratings"
    MOMENTS = "moments"
    KNOWLEDGE = "knowledge"
    HAND_OVER = "hand_over"
    CONTRAST = "contrast"
    RETELL = "retell"
    HYPOTHESES = "hypotheses"
    WEIGH = "weigh"
    PLAN = "plan"
    READ_BACK = "read_back"
    SECOND_LOOK = "second_look"
    HIDE = "hide"
    HANDOUT = "handout"
    NEXT_STUDENT = "next_student"
    KEEPING = "keeping"
    STATEMENTS = "statements"
    DELETE = "delete"
    LATER_FACTS = "later_facts"
    EARLIER_COPY = "earlier_copy"
    DOCUMENTS = "documents"
    SECOND_LOOK_SHEET = "second_look_sheet"
    PASSPHRASE = "passphrase"
    PREDICT = "predict"
    CARD_BACK = "card_back"
    RATE_AGAIN = "rate_again"


class Screen(QWidget):
    """One page of the window: shows the case, asks for changes by `editor.change(...)`.

    Built as `XScreen(editor)` when it is first visited. `editor.case` is already what the present
    viewer may see. Screens of a private turn are destroyed at hand-over and reveal. A screen brings
    its own margins: 24 left and right, 18 above, 16 below.
    """

    most_width = 0
    """Design pixels beyond which the lines of the screen would be too long to read; 0 is none."""
    wants = Signal(Destination)
    """Go there; emitted by a button or link inside the screen."""
    says = Signal(object)
    """A `widgets.message_bar.Message` to show above the screen."""
    mended = Signal()
    """What was advised last is done: its message goes."""
    erased = Signal()
    """Words went for good: no screen that was visited before may hold them."""
    rests_on_primary = Signal()
    """What comes next is the primary button: let it have the keyboard."""
    foot_changed = Signal()
    """`primary_text`, `can_go_on` or `key_hints` answer differently now."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__()
        self.editor = editor

    def take_calendar(self, today: Callable[[], date]) -> None:
        """Take the day from here; called once, before showing."""

    def come_from(self, place: Destination) -> None:
        """Take the step in which people were before a screen beside the steps was opened."""

    def refresh(self) -> None:
        """Show `editor.case`; reads only. Called before showing and after every change."""

    def fit(self, width: int) -> None:
        """Arrange for a page `width` pixels wide; called before showing and when that changes."""

    def flush(self) -> None:
        """Hand in what still stands in fields."""

    def spot(self) -> object:
        """Return where on the page people are, for `return_to` of the one built in its place."""
        return None

    def return_to(self, spot: Any) -> None:
        """Go where `spot` of the same screen said: another look must move nobody elsewhere."""

    def let_go(self) -> None:
        """Close what the screen holds open; called once, when it is taken down."""

    def primary_text(self) -> str:
        """Return the words of the primary button, such as "Next: Weigh"."""
        return ""

    def can_go_on(self) -> bool:
        """Say whether the primary button is live; nothing is compulsory, so nearly always."""
        return True

    def go_on(self) -> Destination | None:
        """Do what the primary button says; returns where to go, or None to stay."""
        return None

    def next_place(self) -> Destination | None:
        """Return where Next leads if not where the primary button does; None presses that."""
        return None

    def go_back(self) -> Destination | None:
        """Do what Back says; returns where to go, or None where there is no way back."""
        return None

    def has_back(self) -> bool:
        """Say whether the foot offers Back."""
        return True

    def key_hints(self) -> list[KeyHint]:
        """Return what the foot says about keys: (("1", "to", "5", "X"), "rate and move on").

        Key names become caps; the word "to" between two of them stays plain.
        """
        return []

    def focus_first(self) -> None:
        """Put the keyboard where work begins; called when the screen is shown."""
