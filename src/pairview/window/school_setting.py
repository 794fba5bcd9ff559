"""File > School wording: the folder is remembered, and read again behind each start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from pairview.domain.errors import NotSaved
from pairview.window import school_wording
from pairview.window.preferences import load_preferences, save_preferences
from pairview.window.school_reader import SchoolReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.content.school_wording import SchoolReading
    from pairview.window.main_window import MainWindow
    from pairview.window.screens.school_wording_dialog import SchoolWordingDialog

SOON_MS = 600
"""After the first picture, so that the start does not wait."""
SECONDS = 20


class SchoolSetting(QObject):
    """Remembers the folder in `settings`, and keeps the copy beside it up to date.

    `changed` is called when people changed something; `says` shows words for so many seconds. What
    a start finds changed is told to nobody: each screen asks for it when it is shown.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: Path,
        says: Callable[[str, int], None],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._says = says
        self._changed = changed
        self._reader = SchoolReader(self)
        self._reader.was_read.connect(self._refresh)

    @property
    def folder(self) -> Path | None:
        """The folder of the school, None where there is none; a policy of its IT would go first."""
        chosen = load_preferences(self._settings).school_folder
        return Path(chosen) if chosen else None

    def look_soon(self) -> None:
        """Read the folder anew, shortly after the first picture."""
        QTimer.singleShot(SOON_MS, self, self.look)

    def look(self) -> None:
        """Read the folder anew; nobody waits for it, and where it is away nothing is said."""
        if (folder := self.folder) is not None:
            self._reader.read(folder)

    def show(self) -> SchoolWordingDialog:
        """Show what is in use, and let people choose another folder."""
        from pairview.window.screens.school_wording_dialog import SchoolWordingDialog

        self._reader.forget()
        dialog = SchoolWordingDialog(self._window, self.folder)
        dialog.taken.connect(lambda folder, found: self._take(dialog, folder, found))
        dialog.removed.connect(self._remove)
        dialog.open()
        return dialog

    def _take(self, dialog: SchoolWordingDialog, folder: Path, found: SchoolReading) -> None:
        self._remember(str(folder))
        try:
            self._use(found)
        except NotSaved as error:
            words = self.tr("It is in use now, but not at the next start: {why}")
            dialog.say(words.format(why=error))
        self._changed()

    def _remove(self) -> None:
        self._remember("")
        school_wording.put_away(self._settings.parent)
        self._changed()

    def _remember(self, folder: str) -> None:
        kept = load_preferences(self._settings)._replace(school_folder=folder)
        save_preferences(self._settings, kept)

    def _use(self, found: SchoolReading) -> None:
        if found.wording is not None:
            school_wording.take(found.wording, found.raw, self._settings.parent)

    def _refresh(self, found: SchoolReading) -> None:
        """Take over what changed since the last start."""
        try:
            self._use(found)
        except NotSaved:
            return  # it is in use; the next start tries again
        if found.faults and not found.is_away:
            words = self.tr(
                "The school wording has a fault; what was read before stays in use. "
                "File, School wording shows where."
            )
            self._says(words, SECONDS)
