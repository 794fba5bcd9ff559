"""Sets, changes and removes the passphrase of a case: once its recovery page was brought."""

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
        dialog.chosen.connect(partial(self._go_on, view))
        dialog.removed.connect(partial(self._say_removed, view))

    def ask_for(
        self, editor: CaseEditor, *, recovered: bool = False, required: bool = False
    ) -> PassphraseDialog:
        """Open the dialog that asks for a new passphrase; it removes the old one on wish.

        Where one is `required` by the school, nothing of the case is done without it.
        """
        from pairview.window.screens.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(
            self._window, partial(_take, editor), is_locked=editor.is_locked, recovered=recovered
        )
        if required:
            dialog.say_required()
        dialog.open()
        return dialog

    def bring_page(self, editor: CaseEditor, passphrase: str) -> RecoveryDialog:
        """Bring the page with a new recovery code onto paper; then the passphrase takes hold.

        Before that nothing is written: after a power cut the case opens as it did, and no code
        that nobody saw is the only way in.
        """
        from pairview.store.recovery_code import new_recovery_code
        from pairview.window.screens.recovery_dialog import RecoveryDialog

        code = new_recovery_code()

        agreement, today = editor.case.agreement, self.today()

        def make_page(paper: Paper) -> bytes:
            from pairview.reports.recovery_page import make_recovery_page

            return make_recovery_page(code, agreement.code_name, today, paper, agreement.language)

        take_hold = partial(editor.set_passphrase, passphrase, code)
        dialog = RecoveryDialog(self._window, code, make_page, take_hold)
        dialog.saved.connect(lambda place: editor.remember_place(DOCUMENT, place, today))
        dialog.open()
        return dialog

    def _go_on(self, view: OpenCaseView, passphrase: str) -> None:
        page = self.bring_page(view.editor, passphrase)
        page.accepted.connect(partial(self._show, view))
        page.rejected.connect(partial(self._say_nothing_changed, view.editor))

    def _show(self, view: OpenCaseView) -> None:
        if view.area.current is not None:
            view.area.current.refresh()

    def _say_removed(self, view: OpenCaseView) -> None:
        self._show(view)
        words = self.tr("The passphrase is removed: whoever has the case file can read it.")
        self.says.emit(words, 10)

    def _say_nothing_changed(self, editor: CaseEditor) -> None:
        stays = self.tr("The passphrase and its recovery page stay as they were.")
        none = self.tr("No passphrase was set. A page of just now opens nothing.")
        self.says.emit(stays if editor.is_locked else none, 10)


def _take(editor: CaseEditor, passphrase: str | None) -> None:
    """Remove the passphrase, or look whether a new one can be used; raises PairViewError."""
    from pairview.store.keys import checked_passphrase

    if passphrase is None:
        editor.set_passphrase(None)
    else:
        checked_passphrase(passphrase)
