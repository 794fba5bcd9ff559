"""Lists the other cases of the folder on the start page, below the ones opened lately."""

from __future__ import annotations

import os
from contextlib import suppress
from threading import Thread
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, QTimer

from pairview.window.garbage import collect_in_this_thread
from pairview.window.off_the_list import OffTheList
from pairview.window.recent_rows import row_of, when_words
from pairview.window.short_turns import short_turns
from pairview.window.widgets.case_list import SLICE, CaseRow

if TYPE_CHECKING:
    from pathlib import Path

    from pairview.window.case_shelf import CaseShelf
    from pairview.window.main_window import MainWindow
    from pairview.window.recent_cases import RecentCases

SOON_MS = 150
"""After the first picture, so that the start does not wait."""
ASK_MS = 30
EVERY_CASE = 1_000_000


class FolderRows(QObject):
    """Looks while the start page is on top; with a case open nobody needs other names.

    A file that was taken off the list, or lay there when the list was cleared, stays off it
    until it is opened again. A shared laptop keeps no list and is not looked through.
    """

    def __init__(self, window: MainWindow, shelf: CaseShelf, off_the_list: Path) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._off = OffTheList(off_the_list)
        self._search: _Search | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_MS)
        self._timer.timeout.connect(self._ask)
        window.form.pages.currentChanged.connect(self._follow)

    @property
    def is_looking(self) -> bool:
        """True until it is known what there is."""
        return self._search is not None

    def look_soon(self) -> None:
        """Look shortly after the first picture."""
        QTimer.singleShot(SOON_MS, self, self.look)

    def look(self) -> None:
        """Look anew, in the background."""
        self._forget()
        recent = self._shelf.recent
        if self._is_start_on_top() and recent.is_kept:
            today = self._window.calendar_day or QDate.currentDate()
            self._search = _Search(self._shelf.folder, recent, self._off, today)
            collect_in_this_thread()
            self._search.start()
            self._timer.start()

    def take_off(self, path: str) -> None:
        """Leave a case out from now on; its file stays."""
        self._off.add(path)

    def take_off_all(self) -> None:
        """Leave out every case that is there now."""
        self._off.add_all(time())

    def _is_start_on_top(self) -> bool:
        return self._window.form.pages.currentWidget() is self._window.start_screen

    def _follow(self) -> None:
        if not self._is_start_on_top():
            self._forget()

    def _forget(self) -> None:
        self._timer.stop()
        self._search = None

    def _ask(self) -> None:
        """Take what was found as soon as it is there; a thread must not touch the window."""
        search = self._search
        if search is None or search.is_alive():
            return
        self._forget()
        rows = search.rows
        self._window.start_screen.show_more(lambda skip: rows[skip : skip + SLICE])


class _Search(Thread):
    """Makes the row of every case: those opened lately, then the folder, newest first."""

    def __init__(self, folder: Path, recent: RecentCases, off: OffTheList, today: QDate) -> None:
        super().__init__(daemon=True)
        self._folder = folder
        self._recent = recent
        self._off = off
        self._today = today
        self.rows: list[CaseRow] = []

    def run(self) -> None:
        """Look; a folder that cannot be read has no rows."""
        with short_turns():
            self._look()

    def _look(self) -> None:
        recent = self._recent.read(0, EVERY_CASE)
        self.rows = [row_of(case, self._today) for case in recent]
        known = {os.path.realpath(case.path) for case in recent}
        self.rows += [self._row(path, when) for when, path in self._found(known)]

    def _found(self, known: set[str]) -> list[tuple[float, str]]:
        from pairview.store.file_names import ENDING

        found: list[tuple[float, str]] = []
        is_off = self._off.reader()
        with suppress(OSError), os.scandir(os.path.realpath(self._folder)) as entries:
            for entry in entries:
                if not entry.name.endswith(ENDING) or entry.path in known:
                    continue
                when = _changed_at(entry)
                if when is not None and not is_off(entry.path, when):
                    found.append((when, entry.path))
        return sorted(found, reverse=True)

    def _row(self, path: str, when: float) -> CaseRow:
        from datetime import datetime
        from pathlib import Path

        from pairview.store.file_names import name_of_stem

        local = datetime.fromtimestamp(when).isoformat(timespec="minutes")
        return CaseRow(path, name_of_stem(Path(path).stem), "", when_words(local, self._today))


def _changed_at(entry: os.DirEntry[str]) -> float | None:
    """Return when a file was written; None for what is no file or went meanwhile."""
    with suppress(OSError):
        return entry.stat().st_mtime if entry.is_file() else None
    return None
