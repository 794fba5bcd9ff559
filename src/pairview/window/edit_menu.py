"""Edit > Cut, Copy, Paste, Select all, and Shift+F10: for what has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pairview.window.widgets.context_menu import ContextKey, Field, has_selection, words_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from pairview.window.forms.main_window import Ui_MainWindow


class EditMenu(QObject):
    """Looks at the field when the menu opens; keys go to the field itself, as everywhere."""

    def __init__(self, form: Ui_MainWindow) -> None:
        super().__init__(form.edit_menu)
        self._form = form
        ContextKey(form.menu_bar.window())
        form.edit_menu.aboutToShow.connect(self._look)
        self._on(form.cut_action.triggered, lambda field: field.cut())
        self._on(form.copy_action.triggered, lambda field: field.copy())
        self._on(form.paste_action.triggered, lambda field: field.paste())
        self._on(form.select_all_action.triggered, lambda field: field.selectAll())

    def _on(self, chosen: SignalInstance, act: Callable[[Field], None]) -> None:
        chosen.connect(lambda: act(field) if (field := focused_field()) is not None else None)

    def _look(self) -> None:
        """Offer what can be done with the field and its words."""
        form, field = self._form, focused_field()
        writes = field is not None and field.isEnabled() and not field.isReadOnly()
        marked = field is not None and has_selection(field)
        form.cut_action.setEnabled(writes and marked)
        form.copy_action.setEnabled(marked)
        form.paste_action.setEnabled(writes and bool(QGuiApplication.clipboard().text()))
        form.select_all_action.setEnabled(field is not None and bool(words_in(field)))


def focused_field() -> Field | None:
    """Return the field of words that has the keyboard."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, Field) else None
