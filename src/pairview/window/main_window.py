"""The main window: start page, open case or hidden screen, its title and menus, and its end."""

from __future__ import annotations

import time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from pairview.window.case_doors import CaseDoors
from pairview.window.forms.main_window import Ui_MainWindow
from pairview.window.menu_state import show_menus, show_room_menus
from pairview.window.notices import Notices
from pairview.window.practice_menu import PracticeMenu
from pairview.window.preferences import load_preferences
from pairview.window.recent_menu import RecentMenu
from pairview.window.recent_rows import recent_rows
from pairview.window.school_wording import use_copy_in
from pairview.window.screens.start_screen import StartScreen
from pairview.window.shared_laptop import SharedLaptop
from pairview.window.window_place import keep_place, restore_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QDate
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from pairview.case_editor import CaseEditor
    from pairview.window.case_keeping import CaseKeeping
    from pairview.window.case_shelf import CaseShelf
    from pairview.window.case_surroundings import CaseSurroundings
    from pairview.window.facilitator import Facilitator
    from pairview.window.folder_rows import FolderRows
    from pairview.window.open_case_view import OpenCaseView
    from pairview.window.preferences import Preferences
    from pairview.window.school_setting import SchoolSetting

ASK_AGAIN_MS = 200
HELD_MS, PUSHED = 60, 200
"""When all is laid out in another look, and how many pixels it may push the window meanwhile."""
MARK = "[*]"
"""Where Qt writes the mark of the system; twice, it stands for itself."""


class MainWindow(QMainWindow):
    """Emits `painted` once, after the first picture, when slow things may begin.

    `now` gives seconds that only grow, for the minutes; `today` the date. What the first picture
    does not need is built when it is asked for.
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
        self._has_own_calendar = today is not None
        self.is_painted = False
        self.start_screen = StartScreen(self.form.pages)
        self.form.pages.addWidget(self.start_screen)
        self._notices = Notices(
            self.start_screen, lambda: self.view.message_bar if self.view is not None else None
        )
        self.cases = CaseDoors(self, shelf, self._notices, now, self._today)
        self._connect()
        preferences = preferences or load_preferences(settings)
        shared = SharedLaptop(self, shelf, settings, self._notices.say, self._start_anew)
        shared.begin(is_on=preferences.shared_laptop)
        use_copy_in(settings.parent if preferences.school_folder else None)
        restore_place(self, preferences)
        self.show_start()

    @property
    def view(self) -> OpenCaseView | None:
        """The open case, None where there is none."""
        return self.cases.view

    @cached_property
    def around(self) -> CaseSurroundings:
        """What surrounds an open case."""
        from pairview.window.case_surroundings import CaseSurroundings

        return CaseSurroundings(self, self._shelf, self._settings, self._notices, self._today)

    @cached_property
    def keeping(self) -> CaseKeeping:
        """What reminds of cases that are due, and deletes them."""
        from pairview.window.case_keeping import CaseKeeping

        return CaseKeeping(self, self._shelf, self._notices, self._today)

    @cached_property
    def facilitator(self) -> Facilitator:
        """What shows the minutes of the room."""
        from pairview.window.facilitator import Facilitator

        return Facilitator(self, self._now)

    @cached_property
    def folder_rows(self) -> FolderRows:
        """What adds the folder to the list of cases."""
        from pairview.window.folder_rows import FolderRows
        from pairview.window.off_the_list import FILE

        return FolderRows(self, self._shelf, self._settings.parent / FILE)

    @cached_property
    def school(self) -> SchoolSetting:
        """Where the wording of the school comes from."""
        from pairview.window.school_setting import SchoolSetting

        return SchoolSetting(self, self._settings, self._notices.say, self._show_anew)

    def show_start(self) -> None:
        """Show the start page; an open case is closed first."""
        self.leave_room()
        if not self.cases.leave():
            return
        self.start_screen.show_cases(
            lambda skip: recent_rows(self._shelf.recent, skip, self.calendar_day)
        )
        self.form.pages.setCurrentWidget(self.start_screen)
        self.start_screen.focus_first()
        if self.is_painted:
            self.keeping.remind()
            self.folder_rows.look()
        self.show_actions()

    @property
    def calendar_day(self) -> QDate | None:
        """The day the window goes by; None where that is the day of this laptop."""
        if not self._has_own_calendar:
            return None  # asking for it would load `datetime` before the first picture
        from PySide6.QtCore import QDate

        day = self._today()
        return QDate(day.year, day.month, day.day)

    def new_case(self) -> None:
        """Begin a case."""
        self.cases.new_case()

    def open_practice(self, name: str = "river") -> None:
        """Open a made-up case."""
        self.cases.open_practice(name)

    def open_case(self, path: Path) -> None:
        """Open a case file."""
        self.cases.open_case(path)

    @property
    def is_hidden(self) -> bool:
        """True while the neutral page stands in front."""
        return self.view is not None and self.around.curtain.is_drawn

    def hide_or_return(self) -> None:
        """Put a neutral page in front of everything, or take it away."""
        if self.shows_room:
            self.leave_room()
        elif self.view is not None:
            self.around.curtain.draw_or_open()

    @property
    def shows_room(self) -> bool:
        """True while the minutes of the room stand in place of all pages."""
        return "facilitator" in vars(self) and self.facilitator.is_shown

    def leave_room(self) -> None:
        """Bring the pages back, an open case behind the neutral one."""
        if self.shows_room:
            self.facilitator.leave(hidden=True)

    def save_now(self) -> bool:
        """Hand in what is typed and save it; False where something is not on the disk."""
        return self.view is None or self.view.save_now()

    def end(self) -> None:
        """Close the case without asking, as when the system ends PairView."""
        self.cases.leave(unsaved=True)
        keep_place(self, self._settings)

    def show_actions(self) -> None:
        """Name the window and say what the menus can do now."""
        hidden = self.is_hidden or self.shows_room
        show_menus(self.form, self._shown_editor, hidden=hidden)
        self.form.facilitator_action.setChecked(self.shows_room)
        if self.shows_room:
            show_room_menus(self.form, has_case=self.view is not None)
        if self.view is not None:
            self.around.corner.setVisible(not hidden and not self.view.offers_hide)
        self.show_title()

    def show_title(self) -> None:
        """Name the case on screen, with the mark of the system where saving it failed."""
        editor = self._shown_editor
        failed = editor is not None and editor.why_not_saved is not None
        name = editor.case.agreement.code_name.replace(MARK, 2 * MARK) if editor else ""
        parts = [name, "PairView"] if name else ["PairView"]
        parts[0] += MARK if failed else ""
        self.setWindowTitle(" - ".join(parts))
        self.setWindowModified(failed)

    @property
    def _shown_editor(self) -> CaseEditor | None:
        shown = self.view is not None and not (self.is_hidden or self.shows_room)
        return self.view.editor if self.view is not None and shown else None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self._begin_slow_things)

    def focusNextPrevChild(self, forward: bool) -> bool:
        from pairview.window.widgets.reading_order import move_focus

        corners = [self.around.corner] if self.view is not None else []
        return move_focus([*corners, self.centralWidget() or self.form.pages], forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave_room()
        if not self.cases.leave():
            event.ignore()
            return
        self.show_actions()
        keep_place(self, self._settings)
        super().closeEvent(event)

    def _connect(self) -> None:
        form, start, cases = self.form, self.start_screen, self.cases
        start.new_wanted.connect(cases.new_case)
        start.open_wanted.connect(cases.ask_for_case)
        start.case_chosen.connect(lambda path: cases.open_case(Path(path)))
        start.case_dropped.connect(self._forget)
        for action, act in (
            (form.new_case_action, cases.new_case),
            (form.next_student_action, cases.next_student),
            (form.open_case_action, cases.ask_for_case),
            (form.import_action, cases.ask_for_import),
            (form.documents_action, self.show_documents),
            (form.room_summary_action, self.show_room_summary),
            (form.school_wording_action, self.show_school_wording),
            (form.close_case_action, self.show_start),
            (form.quit_action, self.close),
            (form.hide_screen_action, self.hide_or_return),
            (form.full_screen_action, self._full_screen),
            (form.facilitator_action, self._show_or_leave_room),
            (form.keys_action, self._keys),
            (form.about_action, self._about),
        ):
            action.triggered.connect(act)
        practice = PracticeMenu(form.practice_menu)
        practice.chosen.connect(cases.open_practice)
        start.practice_wanted.connect(lambda: practice.open_below(start.form.practice_button))
        recent = RecentMenu(form.recent_menu, self._shelf.recent)
        recent.chosen.connect(cases.open_case)
        recent.cleared.connect(self._forget_all)

    def _begin_slow_things(self) -> None:
        self.painted.emit()  # the start ends here: loading the keys takes 15 ms
        from pairview.window.appearance import Appearance
        from pairview.window.edit_menu import EditMenu
        from pairview.window.lost_copies import LostCopies
        from pairview.window.school_policy import tell_faults
        from pairview.window.shortcuts import set_shortcuts
        from pairview.window.speaking_anew import SpeakingAnew
        from pairview.window.warm_up import WarmUp

        set_shortcuts(self.form)
        EditMenu(self.form)
        WarmUp(self)
        self.start_screen.offer_search()
        appearance = Appearance(self.form, self._settings)
        appearance.changing.connect(self._hold_size)
        appearance.changing.connect(self.save_now)
        appearance.changed.connect(self._build_anew)
        SpeakingAnew(self, self._settings, appearance)
        LostCopies(self, self._shelf.folder, self._notices, self._today)
        self.keeping.remind_soon()
        self.folder_rows.look_soon()
        self.school.look_soon()
        tell_faults(self._notices)

    def _forget(self, path: str) -> None:
        self._shelf.recent.remove(path)
        self.folder_rows.take_off(path)
        self.show_start()
        self._notices.say(self.tr("Taken off this list. The case file is still there."), seconds=10)

    def _forget_all(self) -> None:
        self.folder_rows.take_off_all()
        self._start_anew()

    def _start_anew(self) -> None:
        if self.view is None:
            self.show_start()

    def _hold_size(self) -> None:
        """Let another text size not make the window larger, whatever is laid out in between."""
        if not (self.isMaximized() or self.isFullScreen()):
            size = self.size()
            QTimer.singleShot(HELD_MS, self, lambda: self._take_back(size))

    def _take_back(self, size: QSize) -> None:
        if 0 < self.height() - size.height() < PUSHED:
            self.resize(size)

    def _build_anew(self) -> None:
        """Build what people see anew; a dialog would go down with the screen it stands on."""
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(ASK_AGAIN_MS, self, self._build_anew)
        elif self.view is not None:
            self.view.build_anew()

    def show_documents(self) -> None:
        """Show every document that can be printed or saved."""
        from pairview.window.documents import show_documents

        if self.is_hidden or self.view is None or not self.view.refuses_alone():
            show_documents(self, self._today)

    def show_second_look_sheet(self) -> None:
        """Show the documents, beginning with that sheet."""
        from pairview.reports.documents import Document
        from pairview.window.documents import show_documents

        show_documents(self, self._today, Document.SECOND_LOOK)

    def show_school_wording(self) -> None:
        """Show what the school adds, and where it comes from."""
        self.school.show()

    def _show_anew(self) -> None:
        self.save_now()
        self._build_anew()

    def show_room_summary(self) -> None:
        """Show the room summary of a folder of count slips."""
        from pairview.window.room_summary import show_room_summary

        show_room_summary(self, self._today)

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ self.windowState().WindowFullScreen)
        self.form.full_screen_action.setChecked(self.isFullScreen())

    def _show_or_leave_room(self) -> None:
        self.facilitator.show_or_leave()

    def _keys(self) -> None:
        from pairview.window.dialogs import show_keys

        show_keys(self)

    def _about(self) -> None:
        from pairview.window.dialogs import show_about

        show_about(self)


def _today() -> date:
    from datetime import date

    return date.today()
