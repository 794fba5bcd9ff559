"""The foot of the window: Back, what keys do, one primary button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import LookButton, PrimaryButton
from pairview.window.widgets.key_cap import KeyHints


class FootBar(QFrame):
    """Emits `back_chosen` and `primary_chosen`."""

    back_chosen = Signal()
    primary_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "foot")
        self.setFixedHeight(px(58))
        self.back_button = LookButton(self, self.tr("Back"))
        self.hints = KeyHints(self)
        self.primary_button = PrimaryButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(px(20))
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.hints)
        row.addWidget(self.primary_button)
        self.back_button.clicked.connect(self.back_chosen)
        self.primary_button.clicked.connect(self.primary_chosen)

    def show_foot(
        self, primary: str, hints: list[tuple[tuple[str, ...], str]], *, back: bool, live: bool
    ) -> None:
        """Show what the screen offers; without words there is no primary button."""
        if primary:
            self.primary_button.show_text(primary)
        self.primary_button.setVisible(bool(primary))
        self.primary_button.setEnabled(live)
        self.back_button.setVisible(back)
        self.hints.show_hints(hints)
