"""One quiet line on the start page for a case that was kept for longer than was agreed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel


class OverduePanel(QFrame):
    """Emits `open_wanted` or `delete_wanted`; nothing goes by itself."""

    open_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_look(self, "advice")
        self.words = WrapLabel(self)
        self.open_button = LinkButton(self)
        self.delete_button = LinkButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(2), px(8), px(2))
        row.setSpacing(px(10))
        row.addWidget(self.words, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.delete_button)
        self.open_button.clicked.connect(self.open_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.hide()

    def show_case(self, name: str, day: str, others: int) -> None:
        """Name the case that waits longest, and how many others do."""
        self.open_button.show_text(self.tr("Open"))
        self.delete_button.show_text(self.tr("Delete..."))
        words = self.tr("{name} was to be kept until {day}.").format(name=name, day=day)
        if others:
            more = self.tr("%n more cases are past their date.", "", others)
            words = f"{words} {more}"
        self.words.setText(words)
        self.open_button.setAccessibleName(self.tr("Open {name}").format(name=name))
        self.delete_button.setAccessibleName(self.tr("Delete {name}").format(name=name))
        self.show()

    def forget(self) -> None:
        """Name nobody."""
        self.words.setText("")
        for button in (self.open_button, self.delete_button):
            button.setAccessibleName("")
        self.hide()
