"""A neutral page in front of everything: no code name, no class, no step."""

from PySide6.QtCore import Signal
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
        if not kept:
            self.form.words_label.setText(
                self.tr("What was typed stays until this is closed. The minutes stand still.")
            )
        elif not saved:
            self.form.words_label.setText(
                self.tr(
                    "Not saved yet: what was typed waits in this window. The minutes stand still."
                )
            )
        self.form.key_cap.show_key("F9")
        self.form.return_button.clicked.connect(self.return_wanted)
