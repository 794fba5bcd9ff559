"""The white card everything stands on."""

from PySide6.QtWidgets import QFrame, QWidget

from pairview.window.theme.looks import set_look, set_state


class Card(QFrame):
    """A surface with a thin line; `set_chosen` draws the line thick in the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "card")

    def set_chosen(self, chosen: bool) -> None:
        """Mark the card people are working on."""
        set_state(self, "chosen", chosen)
