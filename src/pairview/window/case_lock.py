"""Locks the open case, on demand or when nobody is there, and opens a locked one again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pairview.domain.errors import BadPassphrase, PairViewError, WrongPassphrase
from pairview.window.dialogs import close_dialogs
from pairview.window.idle_menu import IdleMenu
from pairview.window.idle_watch import IdleWatch
from pairview.window.passphrases import Passphrases
from pairview.window.screens.unlock_screen import UnlockScreen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pairview.case_editor import CaseEditor
    from pairview.window.case_shelf import CaseShelf
    from pairview.window.main_window import MainWindow
    from pairview.window.open_case_view import OpenCaseView

SECONDS_OF_A_MINUTE = 60


class CaseLock(QObject):
    """A locked case is closed: nothing of it is left in the window but the name of its file.

    Emits `given` with path and passphrase to try, `recovered` with editor and path of a case
    that its recovery code opened, `failed` with path and error, `says` with words and seconds.
    """

    given = Signal(object, str)
    recovered = Signal(object, object)
    failed = Signal(object, object)
    says = Signal(str, int)
    locked = Signal()

    def __init__(
        self, window: MainWindow, shelf: CaseShelf, settings: Path, leave: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._leave = leave
        self._pages = window.form.pages
        self._screen: UnlockScreen | None = None
        self._path: Path | None = None
        self.passphrases = Passphrases(window)
        self.passphrases.says.connect(self.says)
        self.watch = IdleWatch(self)
        self.watch.idle.connect(self._protect)
        self._menu = IdleMenu(window.form.idle_menu, settings)
        self._menu.chosen.connect(self._wait)
        self._wait(self._menu.minutes)
        self._pages.currentChanged.connect(self._drop_where_left)
        window.form.lock_action.triggered.connect(self.lock)
        window.form.passphrase_action.triggered.connect(self._ask_for_passphrase)

    def speak(self) -> None:
        """Name what the menus offer in the language in use."""
        self._menu.speak()

    def follow(self, view: OpenCaseView) -> None:
        """Take every change of the open case as a sign that somebody is there."""
        view.changed.connect(self.watch.touch)
        view.errand_wanted.connect(self._run_errand)
        self.watch.touch()

    def lock(self) -> None:
        """Close the open case and ask for its passphrase; unsaved words keep it open."""
        view = self._window.view
        if view is None:
            return
        if not view.is_kept:
            self.says.emit(self.tr("This is a practice case: there is nothing to lock."), 10)
        elif not view.editor.is_locked:
            words = self.tr("To lock this case, set a passphrase first: Case, Passphrase.")
            self.says.emit(words, 10)
        elif self._leave() and (path := self._window.cases.left_path) is not None:
            self.ask(path)
            self.locked.emit()

    def ask(self, path: Path, error: Exception | None = None) -> None:
        """Ask for the passphrase of a case; `error` says why the last try opened nothing."""
        if self._screen is None or self._path != path:
            self._drop()
            self._path = path
            self._screen = self._new_screen(path)
            self._pages.addWidget(self._screen)
            self._pages.setCurrentWidget(self._screen)
            self._screen.focus_first()
        if isinstance(error, BadPassphrase | WrongPassphrase):
            self._screen.say(str(error))

    def _new_screen(self, path: Path) -> UnlockScreen:
        from pairview.store.file_names import name_of_stem

        screen = UnlockScreen(name_of_stem(path.stem))
        screen.passphrase_given.connect(partial(self.given.emit, path))
        screen.code_given.connect(partial(self._recover, path))
        screen.left.connect(self._window.show_start)
        return screen

    def _recover(self, path: Path, code: str) -> None:
        """Open the case with its recovery code, and let it have a new passphrase at once."""
        try:
            editor, is_copy = self._shelf.recover(path, code)
        except (BadPassphrase, WrongPassphrase) as error:
            self.ask(path, error)
            return
        except (PairViewError, OSError) as error:
            self.failed.emit(path, error)
            return
        if is_copy:
            self.recovered.emit(editor, path)
            return
        dialog = self.passphrases.ask_for(editor, recovered=True)
        dialog.chosen.connect(partial(self._bring_new_page, editor, path))
        dialog.rejected.connect(partial(self._leave_locked, editor))

    def _bring_new_page(self, editor: CaseEditor, path: Path, passphrase: str) -> None:
        page = self.passphrases.bring_page(editor, passphrase)
        page.accepted.connect(lambda: self.recovered.emit(editor, path))
        page.rejected.connect(partial(self._leave_locked, editor))

    def _leave_locked(self, editor: CaseEditor) -> None:
        editor.close()
        if self._screen is not None:
            self._screen.say(self.tr("It stays locked: it opens with a new passphrase only."))

    def _ask_for_passphrase(self) -> None:
        if self._window.view is not None:
            self.passphrases.ask(self._window.view)

    def _run_errand(self, errand: object) -> None:
        from pairview.window.screens.screen import Destination

        if errand == Destination.PASSPHRASE:
            self._ask_for_passphrase()

    def _wait(self, minutes: int) -> None:
        self.watch.begin(minutes * SECONDS_OF_A_MINUTE)

    def _protect(self, tries: int = 5) -> None:
        """Lock the case, or hide it where it has no passphrase or is not saved.

        Dialogs are closed first, and those who wait for one go on before their case closes.
        """
        view = self._window.view
        if not (view.is_kept if view is not None else self._screen is not None):
            return
        if tries and close_dialogs(self._window):
            QTimer.singleShot(0, self, partial(self._protect, tries - 1))
        elif view is None:
            self._forget_typed()
        elif view.editor.is_locked and view.save_now():
            self.lock()
        elif not self._window.is_hidden:
            self._window.hide_or_return()

    def _forget_typed(self) -> None:
        if self._screen is not None:
            self._screen.forget()

    def _drop_where_left(self) -> None:
        if self._screen is not None and self._pages.currentWidget() is not self._screen:
            self._drop()

    def _drop(self) -> None:
        screen, self._screen, self._path = self._screen, None, None
        if screen is not None:
            self._pages.removeWidget(screen)
            screen.deleteLater()
