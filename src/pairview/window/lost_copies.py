"""Looks for copies whose case is gone, beside the start page and never in its way."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from pairview.domain.errors import StoreError
from pairview.window.garbage import collect_in_this_thread

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from pairview.store.restoring import Orphan
    from pairview.window.main_window import MainWindow
    from pairview.window.notices import Notices
    from pairview.window.screens.lost_copies_panel import LostCopiesPanel

SOON_MS = 300
"""After the first picture, so that the start does not wait."""
ASK_MS = 50


class LostCopies(QObject):
    """Shows them while the start page is on top; with a case open nobody needs other names.

    It looks soon after it is made, and whenever the start page comes up again. What is past
    its delete-after date goes by itself, unless it is on hold.
    """

    def __init__(
        self, window: MainWindow, folder: Path, notices: Notices, today: Callable[[], date]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._start = window.start_screen
        self._folder = folder
        self._notices = notices
        self._today = today
        self._panel: LostCopiesPanel | None = None
        self._found: tuple[Orphan, ...] = ()
        self._search: _Search | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_MS)
        self._timer.timeout.connect(self._ask)
        window.form.pages.currentChanged.connect(self._follow)
        window.form.shared_laptop_action.toggled.connect(self._follow)
        QTimer.singleShot(SOON_MS, self, self._follow)

    @property
    def is_looking(self) -> bool:
        """True until it is known what there is."""
        return self._search is not None

    def _follow(self) -> None:
        self.forget()
        if self._window.form.pages.currentWidget() is self._start:
            self.look()

    def look(self) -> None:
        """Look anew, in the background."""
        self._search = _Search(self._folder, self._today())
        collect_in_this_thread()
        self._search.start()
        self._timer.start()

    def forget(self) -> None:
        """Take every name away."""
        self._timer.stop()
        self._search = None
        self._show(())

    def _ask(self) -> None:
        """Take what was found as soon as it is there; a thread must not touch the window."""
        search = self._search
        if search is None or search.is_alive():
            return
        self._timer.stop()
        self._search = None
        self._show(() if self._start.is_shared else search.found)
        if search.purged and not self._start.is_shared:
            self._say_purged(search.purged)

    def _show(self, found: tuple[Orphan, ...]) -> None:
        from pairview.window.screens.lost_copies_panel import LostRow

        self._found = found
        if found or self._panel is not None:
            rows = [LostRow(_key(one), name_of(one.path), len(one.copies)) for one in found]
            self._make_panel().show_rows(rows)

    def _make_panel(self) -> LostCopiesPanel:
        from pairview.window.screens.lost_copies_panel import LostCopiesPanel

        if self._panel is None:
            self._panel = LostCopiesPanel(self._start)
            self._panel.open_wanted.connect(self._bring_back)
            self._panel.delete_wanted.connect(self._delete)
            self._start.form.notes_layout.addWidget(self._panel)
        return self._panel

    def _bring_back(self, key: str) -> None:
        from pairview.store.restoring import bring_back

        for orphan in self._with(key):
            try:
                there = bring_back(orphan)
            except StoreError as error:
                self._notices.say_failure(error)
            else:
                self._window.open_case(there)

    def _delete(self, key: str) -> None:
        from pairview.store.restoring import discard_orphan

        for orphan in self._with(key):
            try:
                discard_orphan(orphan)
            except StoreError:
                words = self.tr("The copies of {name} could not be deleted.")
            else:
                words = self.tr("The copies of {name} have been deleted.")
                self._show(tuple(one for one in self._found if one is not orphan))
            self._notices.say(words.format(name=name_of(orphan.path)), seconds=10)
        self._start.focus_first()

    def _with(self, key: str) -> list[Orphan]:
        return [orphan for orphan in self._found if _key(orphan) == key]

    def _say_purged(self, names: list[str]) -> None:
        words = self.tr("Past their delete-after date, and deleted: the copies of {names}.")
        self._notices.say(words.format(names=", ".join(names)))


class _Search(Thread):
    """Reads the folder and takes away what is overdue."""

    def __init__(self, folder: Path, today: date) -> None:
        super().__init__(daemon=True)
        self._folder = folder
        self._today = today
        self.found: tuple[Orphan, ...] = ()
        self.purged: list[str] = []

    def run(self) -> None:
        """Look; where the folder cannot be read there is nothing to say of it."""
        from pairview.store.restoring import discard_orphan, orphans

        left = []
        for orphan in orphans(self._folder):
            with suppress(StoreError):
                if orphan.is_overdue(self._today):
                    discard_orphan(orphan)
                    self.purged.append(name_of(orphan.path))
                    continue
            left.append(orphan)
        self.found = tuple(left)


def _key(orphan: Orphan) -> str:
    """Return what tells cases apart; two that are gone may have had the same name."""
    return str(orphan.folder)


def name_of(path: Path) -> str:
    """Return the name of a case as its file tells it: "Blue Kite"."""
    return " ".join(word.capitalize() for word in path.stem.split("-"))
