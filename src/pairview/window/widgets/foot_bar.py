"""The foot of the window: Back, what keys do, one primary button."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
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
        self.back_button = LookButton(self)
        self.hints = KeyHints(self)
        self.primary_button = PrimaryButton(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.addWidget(self.back_button)
        self._row.addStretch(1)
        self._row.addWidget(self.hints)
        self._row.addWidget(self.primary_button)
        self._take_size()
        self._speak()
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
        self._leave_out_what_has_no_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._take_size()
        elif event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # words know their width once polished
            self._leave_out_what_has_no_room()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out_what_has_no_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(), px(58))

    def _speak(self) -> None:
        self.back_button.show_text(self.tr("Back"))

    def _take_size(self) -> None:
        self.setFixedHeight(px(58))
        self._row.setSpacing(px(20))

    def _needed(self) -> int:
        """Return the width without the words about keys."""
        buttons = (self.back_button, self.primary_button)
        wide = sum(button.sizeHint().width() for button in buttons if not button.isHidden())
        return wide + self._row.spacing() + 48

    def _leave_out_what_has_no_room(self) -> None:
        hints = self.hints.sizeHint().width() + self._row.spacing()
        self.hints.setVisible(self._needed() + hints <= self.width())
