"""The ways into a case and out of it: new, opened, brought along, for practice; moved, left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.domain.errors import BadPassphrase, NeedsPassphrase, PairViewError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from pairview.case_editor import CaseEditor
    from pairview.domain.case import Case
    from pairview.window.case_shelf import CaseShelf
    from pairview.window.main_window import MainWindow
    from pairview.window.notices import Notices
    from pairview.window.open_case_view import OpenCaseView


class CaseDoors(QObject):
    """At most one case is open: `view`, kept at `path`; one to practise with is kept nowhere.

    `left_path` is where the case lies that was closed last. `now` gives seconds that only grow.
    """

    def __init__(
        self,
        window: MainWindow,
        shelf: CaseShelf,
        notices: Notices,
        now: Callable[[], float],
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._notices = notices
        self._now = now
        self._today = today
        self.view: OpenCaseView | None = None
        self.path: Path | None = None
        self.left_path: Path | None = None

    def new_case(self) -> None:
        """Make a case, at once on the disk, and begin with step 1."""
        self._make_case()

    def next_student(self) -> None:
        """Make a case for the same pair; the other of the two begins."""
        if self.view is not None:
            self.view.flush()
            self._make_case(self.view.editor.case)

    def open_practice(self, name: str) -> None:
        """Open a made-up case; nothing of it is kept."""
        self._enter(lambda: (self._shelf.practice(name, self._today()), None))

    def ask_for_case(self) -> None:
        """Let people choose a case file, and open it."""
        from pairview.window.dialogs import ask_for_case

        path = ask_for_case(self._window, self._shelf.open_from)
        if path is not None:
            self.open_case(path)

    def ask_for_import(self) -> None:
        """Let people choose a case from another laptop, and take it in when they agree."""
        from pairview.window.importing import ask_for_import

        try:
            ask_for_import(self._window, self._shelf, lambda: self.view, self.take_in)
        except PairViewError as error:
            self._notices.say_failure(error)

    def take_in(self, case: Case, path: Path) -> None:
        """Keep a case from outside at `path`, and open it."""
        self._enter(lambda: (self._shelf.take_in(case, path), path), made=True)
        if self.path == path:
            self._notices.say(self.tr("Imported as a case of its own."), seconds=10)

    def open_case(self, path: Path, passphrase: str | None = None) -> None:
        """Open a case file; what is wrong with it is said in a sentence, a passphrase asked for."""
        self._window.leave_room()
        if self.path is not None and path.resolve() == self.path.resolve():
            self._window.around.curtain.open()
            return
        if not self.leave():
            return
        try:
            editor, is_copy = self._shelf.open(path, passphrase)
        except (NeedsPassphrase, BadPassphrase) as error:
            self._window.around.lock.ask(path, error)
            self._window.show_actions()
            return
        except (PairViewError, OSError) as error:
            self.say_why_not(path, error)
            return
        self.show(editor, path)
        if is_copy:
            self._say_copy(path)
        else:
            self._see_to_passphrase()

    def say_why_not(self, path: Path, error: Exception) -> None:
        """Say on the start page why a case cannot be opened, and what helps."""
        from pairview.window.copy_offer import CopyOffer

        self._window.show_start()
        CopyOffer(self._notices, self.open_case, self._today).say_why_not(path, error)

    def show(self, editor: CaseEditor, path: Path | None, *, fresh: bool = False) -> None:
        """Show a case that is in memory already; a `fresh` one begins with step 1."""
        from pairview.window.look_due import where_they_stopped
        from pairview.window.open_case_view import OpenCaseView
        from pairview.window.shortcuts import set_shortcuts

        window, around = self._window, self._window.around
        set_shortcuts(window.form)
        self.path = path
        self.view = OpenCaseView(around.page.form, editor, self._now, self._today)
        around.serve(self.view)
        window.form.pages.setCurrentWidget(around.page)
        window.start_screen.forget_cases()
        stopped = where_they_stopped(editor)
        self.view.begin(fresh=fresh, kept=path is not None)
        around.look_due.serve(self.view, stopped)
        window.keeping.serve(self.view)
        if path is not None:
            self._remember(path, editor.case)
        window.show_actions()

    def follow(self, path: Path) -> None:
        """Know where the open case is kept from now on."""
        self.path = path
        if self.view is not None:
            self._remember(path, self.view.editor.case)
            self._see_to_passphrase()

    def leave(self, *, unsaved: bool = False) -> bool:
        """Close the open case; False where something is not saved, and then it stays open."""
        view = self.view
        if view is None:
            return True
        around = self._window.around
        around.curtain.open()
        if not (view.save_now() or unsaved):
            self._notices.say_not_saved(
                self._window.show_start, self._leave_for_elsewhere, self._leave_unsaved
            )
            return False
        self.view = None
        around.begin_anew()
        case = view.editor.case
        view.close()
        if self.path is not None:
            self.left_path = self._shelf.put_back(self.path, case)
        self.path = None
        return True

    def _make_case(self, before: Case | None = None) -> None:
        case = self._shelf.new(self._today(), before)
        if (path := self._shelf.place_for(case)) is not None:
            self._enter(lambda: (self._shelf.take_in(case, path), path), fresh=True)

    def _enter(
        self,
        make: Callable[[], tuple[CaseEditor, Path | None]],
        *,
        fresh: bool = False,
        made: bool = False,
    ) -> None:
        """Enter a case; a `fresh` one begins with step 1, and `made` says that its file is new."""
        self._window.leave_room()
        if not self.leave():
            return
        try:
            editor, path = make()
        except (PairViewError, OSError) as error:
            self._window.show_start()
            self._notices.say_failure(error)
            return
        self.show(editor, path, fresh=fresh)
        self._see_to_passphrase(made=fresh or made)

    def _see_to_passphrase(self, *, made: bool = False) -> None:
        if self.view is not None and self.path is not None:
            self._window.around.duty.see_to(self.view, made=made)

    def _say_copy(self, path: Path) -> None:
        from pairview.store.policies import is_refused_place

        refused = is_refused_place(path)
        self._notices.say_copy(self._window.around.elsewhere.ask, refused=refused)

    def _remember(self, path: Path, case: Case) -> None:
        self._shelf.remember(path, case)
        self._window.around.place_warning.look(path)

    def _leave_unsaved(self) -> None:
        self.leave(unsaved=True)
        self._window.show_start()

    def _leave_for_elsewhere(self) -> None:
        if self._window.around.elsewhere.ask():
            self._window.show_start()
