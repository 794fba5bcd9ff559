"""Case > Keeping this case, deleting it, and the reminders when it was kept long enough."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from pairview.domain.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.store.erasing import Deletion
    from pairview.window.case_shelf import CaseShelf
    from pairview.window.main_window import MainWindow
    from pairview.window.notices import Notices
    from pairview.window.open_case_view import OpenCaseView
    from pairview.window.recent_cases import RecentCase
    from pairview.window.screens.delete_dialog import DeleteDialog, Doomed
    from pairview.window.screens.overdue_panel import OverduePanel
    from pairview.window.screens.screen import Destination

SOON_MS = 200
"""After the first picture, so that the start does not wait."""


class CaseKeeping(QObject):
    """Nothing is deleted but by the one dialog that asks."""

    def __init__(
        self,
        window: MainWindow,
        shelf: CaseShelf,
        notices: Notices,
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._notices = notices
        self._today = today
        self._late: list[RecentCase] = []
        self.panel: OverduePanel | None = None
        self.dialog: DeleteDialog | None = None
        window.form.keeping_action.triggered.connect(self._show_keeping)
        window.form.delete_case_action.triggered.connect(self._ask_for_open)

    def remind_soon(self) -> None:
        """Remind shortly after the first picture."""
        QTimer.singleShot(SOON_MS, self, self.remind)

    def serve(self, view: OpenCaseView) -> None:
        """Answer the screens of a case that was just opened, and say what is odd about its days."""
        from pairview.domain.keeping import day_ahead, is_overdue

        view.errand_wanted.connect(self._run)
        if self.panel is not None:
            self.panel.forget()
        if view.is_kept and is_overdue(view.editor.case, self._today()):
            self._say_overdue(view)
        elif (day := day_ahead(view.editor.case, self._today())) is not None:
            self._say_ahead(day)

    def remind(self) -> None:
        """Name on the start page the case that is past its date for longest."""
        if self._window.view is not None:
            return
        late = self._shelf.recent.overdue(self._today())
        self._late = [case for case in late if Path(case.path).exists()]
        if self._late:
            from datetime import date

            from pairview.window.widgets.date_pick import long_day_words

            first = self._late[0]
            day = long_day_words(date.fromisoformat(first.kept_until))
            self._make_panel().show_case(first.code_name, day, len(self._late) - 1)
        elif self.panel is not None:
            self.panel.forget()

    def _make_panel(self) -> OverduePanel:
        from pairview.window.screens.overdue_panel import OverduePanel

        if self.panel is None:
            start = self._window.start_screen
            self.panel = OverduePanel(start)
            self.panel.open_wanted.connect(lambda: self._window.open_case(self._first))
            self.panel.delete_wanted.connect(self._ask_for_late)
            start.form.notes_layout.insertWidget(0, self.panel)
        return self.panel

    @property
    def _first(self) -> Path:
        return Path(self._late[0].path)

    def _say_overdue(self, view: OpenCaseView) -> None:
        from pairview.domain.planning import delete_after
        from pairview.window.widgets.date_pick import long_day_words
        from pairview.window.widgets.message import Message

        case = view.editor.case
        words = self.tr("{name} was to be kept until {day}.").format(
            name=case.agreement.code_name, day=long_day_words(delete_after(case))
        )
        ways = (
            (self.tr("Delete..."), self._ask_for_open),
            (self.tr("Hold, or set a date"), self._show_keeping),
        )
        self._notices.show_message(Message(words, actions=ways))

    def _say_ahead(self, day: date) -> None:
        from pairview.window.widgets.date_pick import long_day_words
        from pairview.window.widgets.message import Message

        words = self.tr(
            "This case has a day after today, {day}. Was the clock of a laptop wrong, then or now?"
        )
        self._notices.show_message(Message(words.format(day=long_day_words(day))))

    def _show_keeping(self) -> None:
        from pairview.window.screens.screen import Destination

        if self._window.view is not None:
            self._window.view.go(Destination.KEEPING)

    def _run(self, errand: Destination) -> None:
        from pairview.window.screens.screen import Destination

        if errand is Destination.DELETE:
            self._ask_for_open()

    def _ask_for_open(self) -> None:
        """Ask whether the open case should go; a turn is finished first."""
        from pairview.domain.keeping import is_on_hold
        from pairview.window.screens.delete_dialog import doomed_case

        view = self._window.view
        if view is None:
            return
        view.flush()
        case, path = view.editor.case, self._window.cases.path
        if view.editor.viewer is not None and not case.is_revealed:
            self._notices.say(self.tr("Finish your turn first."), seconds=10)
        elif path is None:
            self._notices.say(self.tr("This is a practice case: nothing of it is kept."), 10)
        elif is_on_hold(case):
            words = self.tr("This case is on hold. Lift the hold first, in Keeping this case.")
            self._notices.say(words, seconds=10)
        else:
            self._ask(doomed_case(case.agreement.code_name, path, case))

    def _ask_for_late(self) -> None:
        """Ask whether a case of the start page should go; it is read first, for its hold."""
        from pairview.store.erasing import case_that_may_go
        from pairview.window.screens.delete_dialog import doomed_case

        late, path = self._late[0], self._first
        try:
            case = case_that_may_go(path)
        except StoreError as error:
            self._notices.say_failure(error)
            return
        self._ask(doomed_case(late.code_name, path, case))

    def _open_to_hold(self, path: Path) -> None:
        self._window.open_case(path)
        self._show_keeping()

    def _ask(self, doomed: Doomed) -> None:
        """Ask; the question goes with the page it was asked on, as when the screen is hidden."""
        from pairview.window.screens.delete_dialog import DeleteDialog

        self.dialog = DeleteDialog(self._window, doomed)
        self.dialog.delete_wanted.connect(partial(self._delete, doomed))
        self.dialog.hold_wanted.connect(partial(self._open_to_hold, doomed.path))
        self._window.form.pages.currentChanged.connect(self.dialog.close)
        self.dialog.open()

    def _delete(self, doomed: Doomed, documents: list[Path]) -> None:
        from pairview.store.erasing import delete_case

        path = doomed.path
        if self._window.view is not None:
            self._window.end()
            path = self._window.cases.left_path or path
        try:
            deletion = delete_case(path, documents)
        except StoreError as error:
            self._window.show_start()
            self._notices.say_failure(error)
            return
        if path not in deletion.left:
            self._shelf.recent.remove(str(path))
        self._window.show_start()
        there = len(doomed.documents.found) - len(documents) if doomed.documents else 0
        self._notices.say(self._told(doomed._replace(path=path), deletion, there))

    def _told(self, doomed: Doomed, deletion: Deletion, there: int) -> str:
        """Return a sentence on what is gone, and one on what is left."""
        words = self.tr("{name} has been deleted, with its copies.")
        if doomed.path in deletion.left:
            words = self.tr("{name} could not be deleted: another program may have it open.")
        told = [words.format(name=doomed.name)]
        left = [str(file) for file in deletion.left if file != doomed.path]
        if left:
            told.append(self.tr("Still there: {files}.").format(files=", ".join(left)))
        if there:
            told.append(self.tr("%n documents of it stay where they were saved.", "", there))
        return " ".join(told)
