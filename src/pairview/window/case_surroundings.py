"""What surrounds an open case: its page, what the menus do with it, what guards and hides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.window.case_actions import CaseActions
from pairview.window.case_lock import CaseLock
from pairview.window.case_page import CasePage
from pairview.window.curtain import Curtain
from pairview.window.earlier_copies import EarlierCopies
from pairview.window.hide_key import HideKey
from pairview.window.look_due import LookDue
from pairview.window.minutes_menu import MinutesMenu
from pairview.window.panes import Panes
from pairview.window.passphrase_duty import PassphraseDuty
from pairview.window.place_warning import PlaceWarning
from pairview.window.practice_notes import PracticeNotes
from pairview.window.practice_safety import PracticeSafety
from pairview.window.saving_elsewhere import SavingElsewhere
from pairview.window.screens.screen import Destination
from pairview.window.widgets.hide_corner import HideCorner
from pairview.window.widgets.spoken_role import install

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from pairview.window.case_shelf import CaseShelf
    from pairview.window.main_window import MainWindow
    from pairview.window.notices import Notices
    from pairview.window.open_case_view import OpenCaseView


class CaseSurroundings(QObject):
    """Built with the first case, because the start page must not wait for it; serves all others."""

    def __init__(
        self,
        window: MainWindow,
        shelf: CaseShelf,
        settings: Path,
        notices: Notices,
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window = window
        form, cases = window.form, window.cases
        install()
        self.page = self._new_page()
        self.corner = HideCorner()
        form.menu_bar.setCornerWidget(self.corner)
        self.corner.hide()
        self.minutes = MinutesMenu(
            form, self.page.form.rail, lambda: cases.view.minutes if cases.view else None
        )
        self.notes = PracticeNotes(window, self.page.form.practice_note)
        self._safety = PracticeSafety(self)
        self._actions = CaseActions(form, lambda: cases.view, today)
        self.earlier = EarlierCopies(form, lambda: cases.view, today)
        self.curtain = Curtain(form.pages, lambda: cases.view)
        HideKey(window, window.hide_or_return)
        self.elsewhere = SavingElsewhere(window, shelf, lambda: cases.view, lambda: cases.path)
        self.place_warning = PlaceWarning(window, settings)
        self.lock = CaseLock(window, shelf, settings, cases.leave)
        self.duty = PassphraseDuty(window, shelf, notices, self.lock.passphrases)
        self.look_due = LookDue(notices, today)
        self._connect(notices)

    def _new_page(self) -> CasePage:
        form, cases = self._window.form, self._window.cases
        page = CasePage()
        form.pages.addWidget(page)
        Panes(
            form,
            page,
            lambda: cases.view.begin_page() if cases.view else None,
            lambda: cases.view is not None and cases.view.go_next(),
        )
        return page

    def serve(self, view: OpenCaseView) -> None:
        """Answer the screens of a case that was just opened."""
        view.left.connect(self._window.show_start)
        view.hide_wanted.connect(self.curtain.draw_or_open)
        view.next_student_wanted.connect(self._window.cases.next_student)
        view.errand_wanted.connect(self._run)
        view.changed.connect(self._window.show_actions)
        view.save_ended.connect(self._window.show_title)
        view.unsaved.elsewhere_wanted.connect(self.elsewhere.ask)
        self.notes.serve(view)
        self._safety.serve(view)
        self.earlier.serve(view)
        self.lock.follow(view)

    def _run(self, errand: Destination) -> None:
        if errand is Destination.DOCUMENTS:
            self._window.show_documents()
        elif errand is Destination.SECOND_LOOK_SHEET:
            self._window.show_second_look_sheet()

    def begin_anew(self) -> None:
        """Forget what was chosen for the case that closes."""
        self.minutes.begin_anew()
        self.notes.end()
        self._safety.end()
        self.corner.hide()

    def _connect(self, notices: Notices) -> None:
        window, cases, lock = self._window, self._window.cases, self.lock
        for part in (self._actions, self.earlier, lock):
            part.says.connect(notices.say)
        self.corner.hide_wanted.connect(self.curtain.draw_or_open)
        self.curtain.drawn.connect(window.show_actions)
        self.curtain.drawn.connect(self.notes.show)
        self.elsewhere.moved.connect(cases.follow)
        lock.locked.connect(window.show_actions)
        lock.given.connect(cases.open_case)
        lock.failed.connect(cases.say_why_not)
        lock.recovered.connect(cases.show)
