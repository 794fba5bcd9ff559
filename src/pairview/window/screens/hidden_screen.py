"""A neutral page in front of everything: no code name, no class, no step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pairview.window.forms.hidden_screen import Ui_HiddenScreen


class HiddenScreen(QWidget):
    """Emits `return_wanted`; F9 does the same from the menu."""

    return_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_HiddenScreen()
        self.form.setupUi(self)
        self.form.key_cap.show_key("F9")
        self.form.return_button.clicked.connect(self.return_wanted)
