"""A neutral page in front of everything: no code name, no class, no step."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from pairview.window.forms.hidden_screen import Ui_HiddenScreen


class HiddenScreen(QWidget):
    """Emits `return_wanted`; F9 does the same from the menu.

    What it says depends on whether all is `saved` and whether the case is `kept` at all.
    """

    return_wanted = Signal()

    def __init__(self, *, saved: bool, kept: bool = True) -> None:
        super().__init__()
        self.form = Ui_HiddenScreen()
        self.form.setupUi(self)
        self._is_saved, self._is_kept = saved, kept
        self._speak()
        self.form.key_cap.show_key("F9")
        self.form.return_button.clicked.connect(self.return_wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._speak()

    def _speak(self) -> None:
        if not self._is_kept:
            self.form.words_label.setText(
                self.tr("What was typed stays until this is closed. The minutes stand still.")
            )
        elif not self._is_saved:
            self.form.words_label.setText(
                self.tr(
                    "Not saved yet: what was typed waits in this window. The minutes stand still."
                )
            )
