"""The first page: a new case, the practice case, or one of the cases on this laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from pairview.window.forms.start_screen import Ui_StartScreen
from pairview.window.theme.early import PLAIN_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.window.widgets.case_list import CaseRow
    from pairview.window.widgets.message import Message
    from pairview.window.widgets.message_bar import MessageBar


class StartScreen(QWidget):
    """Emits what is wanted; the list comes in slices from `more(skip)`.

    Where the laptop is shared, it names no case.
    """

    new_wanted = Signal()
    practice_wanted = Signal()
    open_wanted = Signal()
    case_chosen = Signal(str)
    case_dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_StartScreen()
        self.form.setupUi(self)
        self.is_shared = False
        self.message_bar: MessageBar | None = None
        for label in self._labels:
            label.setProperty("textFormat", PLAIN_TEXT)
        self.form.new_button.clicked.connect(self.new_wanted)
        self.form.practice_button.clicked.connect(self.practice_wanted)
        self.form.open_button.clicked.connect(self.open_wanted)
        self.form.case_list.case_chosen.connect(self.case_chosen)
        self.form.case_list.case_dropped.connect(self.case_dropped)

    @property
    def _labels(self) -> tuple[QLabel, ...]:
        form = self.form
        about_cases = form.cases_label, form.kept_label, form.empty_label, form.shared_label
        return (form.title_label, form.lead_label, *about_cases)

    def show_cases(self, more: Callable[[int], list[CaseRow]]) -> None:
        """Show the cases of this laptop, or what to do where there are none."""
        has_cases = self.form.case_list.show_rows(more) > 0
        for widget in (self.form.case_list, self.form.cases_label, self.form.kept_label):
            widget.setVisible(has_cases)
        self.form.empty_label.setVisible(not has_cases and not self.is_shared)
        self.form.shared_label.setVisible(self.is_shared)

    def forget_cases(self) -> None:
        """Take the list away: with a case open nobody needs the names of the others."""
        self.form.case_list.show_rows(lambda _skip: [])

    def show_message(self, message: Message) -> None:
        """Show a message above the page."""
        from pairview.window.widgets.message_bar import MessageBar

        if self.message_bar is None:
            self.message_bar = MessageBar(self)
            self.form.page_layout.insertWidget(0, self.message_bar)
        self.message_bar.show_message(message)

    def focus_first(self) -> None:
        """Put the keyboard on the button most people want."""
        self.form.new_button.setFocus()
