"""In which language documents come out; each calls itself by its own name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pairview.content import languages, load_wording
from pairview.window.widgets.pick_box import PickBox


class LanguagePick(PickBox):
    """Emits `language_chosen` with a code."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        for code in languages():
            self.addItem(language_name(code), code)
        self.activated.connect(lambda _row: self.language_chosen.emit(self.currentData()))

    def show_language(self, code: str) -> None:
        """Show the language chosen without telling anyone."""
        self.setCurrentIndex(self.findData(code))


def language_name(code: str) -> str:
    """Return what a language calls itself, as it stands alone."""
    name = load_wording(code)("page.language")
    return f"{name[:1].upper()}{name[1:]}"
