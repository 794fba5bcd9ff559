"""View > Shared laptop: no list of cases is kept, and a new case is saved where the pair says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.window.preferences import load_preferences, save_preferences
from pairview.window.school_policy import laid_down

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pairview.window.case_shelf import CaseShelf
    from pairview.window.main_window import MainWindow


class SharedLaptop(QObject):
    """`is_on` comes from the settings and is read here only; all else follows from it.

    The school's IT can lay it down; then nobody switches it off.

    `says` shows words for so many seconds, `start_anew` shows the start page again.
    """

    def __init__(
        self,
        window: MainWindow,
        shelf: CaseShelf,
        settings: Path,
        says: Callable[[str, int], None],
        start_anew: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._settings = settings
        self._says = says
        self._start_anew = start_anew

    def begin(self, *, is_on: bool) -> None:
        """Take over what the settings say, and follow the menu from now on."""
        policy = laid_down()
        is_on = is_on or bool(policy and policy.shared_laptop)
        action = self._window.form.shared_laptop_action
        action.setChecked(is_on)
        self._follow(is_on=is_on)
        action.toggled.connect(self._switch)

    def _switch(self, is_on: bool) -> None:
        self._follow(is_on=is_on)
        kept = load_preferences(self._settings)._replace(shared_laptop=is_on)
        save_preferences(self._settings, kept)
        self._start_anew()
        words = self.tr(
            "Shared laptop: the list of cases is empty and stays so, and a new case asks where "
            "to save it. Case files that are here already stay where they are."
        )
        off = self.tr("PairView keeps a list of the cases on this laptop again.")
        self._says(words if is_on else off, 20)

    def _follow(self, *, is_on: bool) -> None:
        recent = self._shelf.recent
        if is_on:
            recent.clear()
        recent.is_kept = not is_on
        self._shelf.ask_where = self._ask if is_on else None
        self._window.start_screen.is_shared = is_on
        self._window.form.recent_menu.menuAction().setVisible(not is_on)

    def _ask(self, code_name: str) -> Path | None:
        from pairview.store.file_names import free_path
        from pairview.window import file_dialogs

        policy = laid_down()
        is_chosen = policy is not None and bool(policy.cases_folder)
        folder = self._shelf.folder if is_chosen else file_dialogs.documents_folder()
        suggested = free_path(folder, code_name)
        title = self.tr("Where do you want to keep this case?")
        return file_dialogs.ask_to_save_case(self._window, suggested, title)
