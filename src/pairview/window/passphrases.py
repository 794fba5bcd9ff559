"""Sets, changes and removes the passphrase of the open case, and brings the recovery page."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pairview.case_editor import CaseEditor
    from pairview.reports.paper import Paper
    from pairview.window.open_case_view import OpenCaseView
    from pairview.window.screens.passphrase_dialog import PassphraseDialog
    from pairview.window.screens.recovery_dialog import RecoveryDialog

DOCUMENT = "recovery page"


class Passphrases(QObject):
    """Opens its dialogs above `window`. Emits `says` with words and seconds."""

    says = Signal(str, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.today = date.today

    def ask(self, view: OpenCaseView) -> None:
        """Ask for a passphrase for the open case."""
        view.flush()
        if not view.is_kept:
            self.says.emit(self.tr("This is a practice case: nothing of it is kept."), 10)
            return
        dialog = self.ask_for(view.editor)
        dialog.done_with.connect(partial(self._finish, view))

    def ask_for(self, editor: CaseEditor, *, recovered: bool = False) -> PassphraseDialog:
        """Open the dialog that sets the passphrase of a case."""
        from pairview.window.screens.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(
            self._window, editor.set_passphrase, is_locked=editor.is_locked, recovered=recovered
        )
        dialog.open()
        return dialog

    def bring_page(self, editor: CaseEditor, code: str) -> RecoveryDialog:
        """Bring the page with a new recovery code onto paper."""
        from pairview.window.screens.recovery_dialog import RecoveryDialog

        agreement, today = editor.case.agreement, self.today()

        def make_page(paper: Paper) -> bytes:
            from pairview.reports.recovery_page import make_recovery_page

            return make_recovery_page(code, agreement.code_name, today, paper, agreement.language)

        dialog = RecoveryDialog(self._window, code, make_page)
        dialog.saved.connect(lambda place: editor.remember_place(DOCUMENT, place, today))
        dialog.open()
        return dialog

    def _finish(self, view: OpenCaseView, code: str) -> None:
        if view.area.current is not None:
            view.area.current.refresh()
        if code:
            self.bring_page(view.editor, code)
        else:
            words = self.tr("The passphrase is removed: whoever has the case file can read it.")
            self.says.emit(words, 10)
