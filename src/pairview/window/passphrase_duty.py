"""Where the school asks for it, a case without a passphrase gets one before anything is typed."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.domain.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from pairview.window.case_shelf import CaseShelf
    from pairview.window.main_window import MainWindow
    from pairview.window.notices import Notices
    from pairview.window.open_case_view import OpenCaseView
    from pairview.window.passphrases import Passphrases


class PassphraseDuty(QObject):
    """The dialogs stand in front of the case; whoever closes them closes the case with them.

    The file of a case that was only just made or imported is taken away again: nothing was typed.
    """

    def __init__(
        self, window: MainWindow, shelf: CaseShelf, notices: Notices, passphrases: Passphrases
    ) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._notices = notices
        self._passphrases = passphrases

    def see_to(self, view: OpenCaseView, *, made: bool) -> None:
        """Ask for a passphrase where the school wants one and the case has none."""
        from pairview.store.policies import policy_in_force

        if view.editor.is_locked or not policy_in_force().passphrase_required:
            return
        dialog = self._passphrases.ask_for(view.editor, required=True)
        dialog.chosen.connect(partial(self._bring_page, view, made))
        dialog.rejected.connect(partial(self._leave, made))

    def _bring_page(self, view: OpenCaseView, made: bool, passphrase: str) -> None:
        page = self._passphrases.bring_page(view.editor, passphrase)
        page.rejected.connect(partial(self._leave, made))

    def _leave(self, made: bool) -> None:
        cases = self._window.cases
        self._window.show_start()
        if cases.view is not None:
            return  # something is not saved yet, which is said
        if made and cases.left_path is not None:
            self._take_away(cases.left_path)
        self._notices.say(
            self.tr("Set by your school: every case has a passphrase, so this one was closed."), 20
        )

    def _take_away(self, path: Path) -> None:
        from pairview.store.erasing import delete_case

        with suppress(StoreError):
            delete_case(path)
            self._shelf.recent.remove(str(path))
            self._window.show_start()
