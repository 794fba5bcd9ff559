"""Case > Go back to an earlier copy: shows them, goes back, and offers the way forward again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pairview.domain.errors import StoreError
from pairview.window.screens.screen import Destination

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.case_editor import CopyNote
    from pairview.store.copies import Copy
    from pairview.window.forms.main_window import Ui_MainWindow
    from pairview.window.open_case_view import OpenCaseView
    from pairview.window.screens.earlier_copies_dialog import EarlierCopiesDialog
    from pairview.window.widgets.copy_list import CopyRow


class EarlierCopies(QObject):
    """`view` gives the case that is open now, or None. Emits `says` with words and seconds."""

    says = Signal(str, int)

    def __init__(
        self,
        form: Ui_MainWindow,
        view: Callable[[], OpenCaseView | None],
        today: Callable[[], date],
    ) -> None:
        super().__init__(form.menu_bar)
        self._form = form
        self._view = view
        self._today = today
        self.dialog: EarlierCopiesDialog | None = None
        form.go_back_action.triggered.connect(self.show_copies)

    def serve(self, view: OpenCaseView) -> None:
        """Answer the screens of a case that was just opened."""
        view.errand_wanted.connect(self._run)

    def show_copies(self) -> None:
        """Show the earlier copies of the open case; a turn is finished first."""
        view = self._view()
        if view is None or view.editor.viewer is not None:
            return
        if not view.is_kept:
            self.says.emit(self.tr("This is a practice case: nothing of it is kept."), 10)
            return
        from pairview.window.screens.earlier_copies_dialog import EarlierCopiesDialog

        view.flush()
        notes = [note for note in view.editor.copies() if note.step is not None]
        dialog = EarlierCopiesDialog(self._form.pages.window(), [self._row(n) for n in notes])
        dialog.copy_chosen.connect(lambda number: self._go_back(view, notes[number].copy))
        view.destroyed.connect(dialog.close)
        self._form.hide_screen_action.triggered.connect(dialog.close)
        dialog.addAction(self._form.hide_screen_action)  # else its key would not reach it here
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _run(self, errand: Destination) -> None:
        if errand is Destination.EARLIER_COPY:
            self.show_copies()

    def _row(self, note: CopyNote) -> CopyRow:
        from pairview.window.screens.copy_words import counts_words, step_words, when_words
        from pairview.window.widgets.copy_list import CopyRow

        return CopyRow(
            when_words(note.copy.made_at, self._today()),
            step_words(note.step) if note.step else "",
            counts_words(note.counts) if note.counts else "",
            self.tr("as it is now") if note.is_now else self.tr("differs from now"),
        )

    def _go_back(self, view: OpenCaseView, copy: Copy) -> None:
        if (kept := self._swap(view, copy)) is None:
            return
        from pairview.window.screens.copy_words import when_words
        from pairview.window.widgets.message import Message

        words = self.tr("You went back to the copy from {when}.")
        words = words.format(when=when_words(copy.made_at, self._today()))
        undo = ((self.tr("Undo"), partial(self._undo, view, kept)),)
        view.message_bar.show_message(Message(words, actions=undo))

    def _undo(self, view: OpenCaseView, kept: Copy) -> None:
        if self._swap(view, kept) is not None:
            self.says.emit(self.tr("The case is as it was before you went back."), 10)

    def _swap(self, view: OpenCaseView, copy: Copy) -> Copy | None:
        """Go back; returns the copy of what was there before, None where it did not work."""
        if view is not self._view():
            return None
        try:
            view.go_back_to(copy)
        except StoreError as error:
            self.says.emit(str(error), 0)
            return None
        return view.editor.copies()[0].copy

    def _forget(self) -> None:
        self.dialog = None
