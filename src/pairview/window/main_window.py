"""The main window: switches between start page, open case and hidden screen, and shows messages."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from pairview.domain.errors import BadPassphrase, NeedsPassphrase, PairViewError
from pairview.window.case_keeping import CaseKeeping
from pairview.window.forms.main_window import Ui_MainWindow
from pairview.window.menu_state import show_menus
from pairview.window.notices import Notices
from pairview.window.place_warning import PlaceWarning
from pairview.window.preferences import load_preferences
from pairview.window.recent_menu import RecentMenu
from pairview.window.recent_rows import recent_rows
from pairview.window.screens.start_screen import StartScreen
from pairview.window.shared_laptop import SharedLaptop
from pairview.window.window_place import keep_place, restore_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from pairview.case_editor import CaseEditor
    from pairview.domain.case import Case
    from pairview.window.case_lock import CaseLock
    from pairview.window.case_page import CasePage
    from pairview.window.case_shelf import CaseShelf
    from pairview.window.curtain import Curtain
    from pairview.window.earlier_copies import EarlierCopies
    from pairview.window.minutes_menu import MinutesMenu
    from pairview.window.open_case_view import OpenCaseView
    from pairview.window.preferences import Preferences
    from pairview.window.saving_elsewhere import SavingElsewhere
    from pairview.window.widgets.hide_corner import HideCorner
    from pairview.window.widgets.message_bar import MessageBar


class MainWindow(QMainWindow):
    """Emits `painted` once, after the first picture, when slow things may begin.

    `now` gives seconds that only grow, for the minutes; `today` the date.
    """

    painted = Signal()

    def __init__(
        self,
        shelf: CaseShelf,
        settings: Path,
        preferences: Preferences | None = None,
        now: Callable[[], float] = time.monotonic,
        today: Callable[[], date] | None = None,
    ) -> None:
        super().__init__()
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self._shelf = shelf
        self._settings = settings
        self._now = now
        self._today = today or _today
        self._path: Path | None = None
        self.left_path: Path | None = None
        self.case_lock: CaseLock | None = None
        self._curtain: Curtain | None = None
        self._elsewhere: SavingElsewhere | None = None
        self._earlier: EarlierCopies | None = None
        self._is_painted = False
        self.view: OpenCaseView | None = None
        self.start_screen = StartScreen()
        self.form.pages.addWidget(self.start_screen)
        self._notices = Notices(self.start_screen, self._case_bar)
        self._place_warning = PlaceWarning(self, settings, self._case_bar)
        self._keeping = CaseKeeping(self, shelf, self._notices, lambda: self._path, self._today)
        self.case_page: CasePage | None = None
        self._minutes: MinutesMenu | None = None
        self._corner: HideCorner | None = None
        self._connect()
        preferences = preferences or load_preferences(settings)
        shared = SharedLaptop(self, shelf, settings, self._notices.say, self._start_anew)
        shared.begin(is_on=preferences.shared_laptop)
        restore_place(self, preferences)
        self.show_start()

    def show_start(self) -> None:
        """Show the start page; an open case is closed first."""
        if not self._leave_case():
            return
        self.start_screen.show_cases(lambda skip: recent_rows(self._shelf.recent, skip))
        self.form.pages.setCurrentWidget(self.start_screen)
        self.start_screen.focus_first()
        self._keeping.remind()
        self._show_actions()

    def new_case(self) -> None:
        """Make a case, at once on the disk, and begin with step 1."""
        self._make_case()

    def next_student(self) -> None:
        """Make a case for the same pair; the other of the two begins."""
        if self.view is not None:
            self.view.flush()
            self._make_case(self.view.editor.case)

    def _make_case(self, before: Case | None = None) -> None:
        case = self._shelf.new(self._today(), before)
        if (path := self._shelf.place_for(case)) is not None:
            self._enter(lambda: (self._shelf.take_in(case, path), path), fresh=True)

    def take_in(self, case: Case, path: Path) -> None:
        """Keep a case from outside at `path`, and open it."""
        self._enter(lambda: (self._shelf.take_in(case, path), path), fresh=False)
        if self._path == path:
            self._notices.say(self.tr("Imported as a case of its own."), seconds=10)

    def _enter(self, make: Callable[[], tuple[CaseEditor, Path | None]], *, fresh: bool) -> None:
        if not self._leave_case():
            return
        try:
            editor, path = make()
        except (PairViewError, OSError) as error:
            self.show_start()
            self._notices.say_failure(error)
            return
        self._show_case(editor, path, fresh=fresh)

    def open_case(self, path: Path, passphrase: str | None = None) -> None:
        """Open a case file; what is wrong with it is said in a sentence, a passphrase asked for."""
        if self._path is not None and path.resolve() == self._path.resolve():
            self._come_back()
            return
        if not self._leave_case():
            return
        try:
            editor, is_copy = self._shelf.open(path, passphrase)
        except (NeedsPassphrase, BadPassphrase) as error:
            self._lock_of_cases().ask(path, error)
            self._show_actions()
            return
        except (PairViewError, OSError) as error:
            self._say_why_not(path, error)
            return
        self._show_case(editor, path, fresh=False)
        if is_copy and self._elsewhere is not None:
            self._notices.say_copy(self._elsewhere.ask)

    def _say_why_not(self, path: Path, error: Exception) -> None:
        self.show_start()
        from pairview.window.copy_offer import CopyOffer

        CopyOffer(self._notices, self.open_case, self._today).say_why_not(path, error)

    def open_practice(self) -> None:
        """Open a made-up case; nothing of it is kept."""
        self._enter(lambda: (self._shelf.practice(self._today()), None), fresh=False)

    @property
    def is_hidden(self) -> bool:
        """True while the neutral page stands in front."""
        return self._curtain is not None and self._curtain.is_drawn

    def hide_or_return(self) -> None:
        """Put a neutral page in front of everything, or take it away."""
        if self._curtain is not None:
            self._curtain.draw_or_open()

    def save_now(self) -> bool:
        """Hand in what is typed and save it; False where something is not on the disk."""
        return self.view is None or self.view.save_now()

    def end(self) -> None:
        """Close the case without asking, as when the system ends PairView."""
        self._leave_case(unsaved=True)
        keep_place(self, self._settings)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._begin_slow_things)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leave_case():
            event.ignore()
            return
        self._show_actions()
        keep_place(self, self._settings)
        super().closeEvent(event)

    def _case_bar(self) -> MessageBar | None:
        return self.view.message_bar if self.view is not None else None

    def _connect(self) -> None:
        form, start = self.form, self.start_screen
        start.new_wanted.connect(self.new_case)
        start.practice_wanted.connect(self.open_practice)
        start.open_wanted.connect(self._ask_for_case)
        start.case_chosen.connect(lambda path: self.open_case(Path(path)))
        start.case_dropped.connect(self._forget)
        for action, act in (
            (form.new_case_action, self.new_case),
            (form.next_student_action, self.next_student),
            (form.open_case_action, self._ask_for_case),
            (form.practice_action, self.open_practice),
            (form.import_action, self._import_case),
            (form.close_case_action, self.show_start),
            (form.quit_action, self.close),
            (form.hide_screen_action, self.hide_or_return),
            (form.full_screen_action, self._full_screen),
            (form.about_action, self._about),
        ):
            action.triggered.connect(act)
        recent = RecentMenu(form.recent_menu, self._shelf.recent)
        recent.chosen.connect(self.open_case)
        recent.cleared.connect(self._start_anew)

    def _begin_slow_things(self) -> None:
        self.painted.emit()  # the start ends here: loading the keys takes 15 ms
        from pairview.window.lost_copies import LostCopies
        from pairview.window.shortcuts import set_shortcuts

        set_shortcuts(self.form)
        LostCopies(self, self._shelf.folder, self._notices, self._today)
        self._keeping.begin()

    def _show_case(self, editor: CaseEditor, path: Path | None, *, fresh: bool) -> None:
        from pairview.window.open_case_view import OpenCaseView
        from pairview.window.shortcuts import set_shortcuts

        set_shortcuts(self.form)
        page = self._page()
        self._path = path
        self.view = OpenCaseView(page.form, editor, self._now, self._today)
        self.view.left.connect(self.show_start)
        self.view.hide_wanted.connect(self.hide_or_return)
        self.view.next_student_wanted.connect(self.next_student)
        self.view.changed.connect(self._show_actions)
        if self._earlier is not None:
            self._earlier.serve(self.view)
        self._lock_of_cases().follow(self.view)
        if self._elsewhere is not None:
            self.view.unsaved.elsewhere_wanted.connect(self._elsewhere.ask)
        self.form.pages.setCurrentWidget(page)
        self.start_screen.forget_cases()
        self.view.begin(fresh=fresh, kept=path is not None)
        self._keeping.serve(self.view)
        if path is not None:
            self._shelf.remember(path, editor.case)
            self._place_warning.look(path)
        self._show_actions()

    def _page(self) -> CasePage:
        """Return the page of an open case, built on the first need."""
        from pairview.window.case_actions import CaseActions
        from pairview.window.case_page import CasePage
        from pairview.window.curtain import Curtain
        from pairview.window.earlier_copies import EarlierCopies
        from pairview.window.minutes_menu import MinutesMenu
        from pairview.window.saving_elsewhere import SavingElsewhere
        from pairview.window.widgets.hide_corner import HideCorner

        if self.case_page is None:
            self.case_page = CasePage()
            rail = self.case_page.form.rail
            self._minutes = MinutesMenu(
                self.form, rail, lambda: self.view.minutes if self.view is not None else None
            )
            actions = CaseActions(self.form, lambda: self.view, self._today)
            actions.says.connect(self._notices.say)
            self._earlier = EarlierCopies(self.form, lambda: self.view, self._today)
            self._earlier.says.connect(self._notices.say)
            self.form.pages.addWidget(self.case_page)
            self._corner = HideCorner()
            self._corner.hide_wanted.connect(self.hide_or_return)
            self.form.menu_bar.setCornerWidget(self._corner)
            self._curtain = Curtain(self.form.pages, lambda: self.view)
            self._curtain.drawn.connect(self._show_actions)
            self._elsewhere = SavingElsewhere(self, lambda: self.view, lambda: self._path)
            self._elsewhere.moved.connect(self._follow)
        return self.case_page

    def _lock_of_cases(self) -> CaseLock:
        """Return what locks cases and opens locked ones, built on the first need."""
        from pairview.window.case_lock import CaseLock

        if self.case_lock is None:
            self.case_lock = CaseLock(self, self._shelf, self._settings, self._leave_case)
            self.case_lock.says.connect(self._notices.say)
            self.case_lock.locked.connect(self._show_actions)
            self.case_lock.given.connect(self.open_case)
            self.case_lock.failed.connect(self._say_why_not)
            self.case_lock.recovered.connect(partial(self._show_case, fresh=False))
        return self.case_lock

    def _leave_case(self, *, unsaved: bool = False) -> bool:
        """Close the open case; False where something is not saved, and then it stays open."""
        self._come_back()
        view = self.view
        if view is not None:
            if not (view.save_now() or unsaved):
                self._notices.say_not_saved(
                    self.show_start, self._leave_for_elsewhere, self._leave_unsaved
                )
                return False
            self.view = None
            if self._minutes is not None:
                self._minutes.begin_anew()
            case = view.editor.case
            view.close()
            if self._path is not None:
                self.left_path = self._shelf.put_back(self._path, case)
            self._path = None
        return True

    def _leave_unsaved(self) -> None:
        self._leave_case(unsaved=True)
        self.show_start()

    def _leave_for_elsewhere(self) -> None:
        if self._elsewhere is not None and self._elsewhere.ask():
            self.show_start()

    def _follow(self, path: Path) -> None:
        """Know where the open case is kept now."""
        self._path = path
        if self.view is not None:
            self._shelf.remember(path, self.view.editor.case)
            self._place_warning.look(path)

    def _come_back(self) -> None:
        if self._curtain is not None:
            self._curtain.open()

    def _show_actions(self) -> None:
        """Name the window and say what the menus can do now."""
        hidden = self.is_hidden
        editor = self.view.editor if self.view is not None and not hidden else None
        show_menus(self.form, editor, hidden=hidden)
        if self._corner is not None:
            in_banner = self.view is not None and self.view.offers_hide
            self._corner.setVisible(editor is not None and not in_banner)
        name = editor.case.agreement.code_name if editor else ""
        self.setWindowTitle(f"{name} - PairView" if name else "PairView")

    def _ask_for_case(self) -> None:
        from pairview.window.dialogs import ask_for_case

        path = ask_for_case(self, self._shelf.open_from)
        if path is not None:
            self.open_case(path)

    def _import_case(self) -> None:
        from pairview.window.importing import ask_for_import

        try:
            ask_for_import(self, self._shelf, lambda: self.view, self.take_in)
        except PairViewError as error:
            self._notices.say_failure(error)

    def _forget(self, path: str) -> None:
        self._shelf.recent.remove(path)
        self.show_start()
        self._notices.say(self.tr("Taken off this list. The case file is still there."), seconds=10)

    def _start_anew(self) -> None:
        if self.view is None:
            self.show_start()

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ self.windowState().WindowFullScreen)
        self.form.full_screen_action.setChecked(self.isFullScreen())

    def _about(self) -> None:
        from pairview.window.dialogs import show_about

        show_about(self)


def _today() -> date:
    from datetime import date

    return date.today()
