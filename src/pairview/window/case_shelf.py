"""Where cases are kept on this laptop, and how they come into the window and go again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from pairview.window.recent_cases import RecentCase, RecentCases

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.case_editor import CaseEditor
    from pairview.domain.case import Case


class CaseShelf:
    """One folder, and the list of what was opened lately.

    Where there is `ask_where`, it is asked for the place of each new case, by its code name.
    """

    def __init__(self, folder: Path, recent: RecentCases) -> None:
        self.folder = folder
        self.recent = recent
        self.ask_where: Callable[[str], Path | None] | None = None

    def new(self, today: date, before: Case | None = None) -> Case:
        """Return a case with a new code name; after `before` the next student of that pair."""
        from pairview.content import load_code_names
        from pairview.content.language import language_in_use
        from pairview.domain.case import new_case
        from pairview.domain.flow import next_student

        taken = [case.code_name for case in self.recent.read()]
        language = before.agreement.language if before else language_in_use()
        name = load_code_names(language).draw(taken)
        case = new_case(today, name, language=language)
        return next_student(before, case) if before else case

    def open(self, path: Path, passphrase: str | None = None) -> tuple[CaseEditor, bool]:
        """Open a case file; raises StoreError. True says that it is a copy to look at."""
        from pairview.case_editor import CaseEditor
        from pairview.store.case_file import open_case

        case_file, case = open_case(path, passphrase)
        return CaseEditor(case, case_file), case_file.is_copy

    @property
    def open_from(self) -> Path:
        """Return the folder to look for a case in."""
        from pairview.window.file_dialogs import documents_folder

        return documents_folder() if self.ask_where else self.folder

    def place_for(self, case: Case) -> Path | None:
        """Return where a new case is to be kept, None where they were asked and changed their mind.

        A name of their own may be real, and is no name for a file.
        """
        from pairview.content import load_code_names
        from pairview.content.word_pairs import is_word_pair
        from pairview.store.file_names import ENDING, file_stem, free_path

        name = case.agreement.code_name
        if not is_word_pair(name):
            name = load_code_names(case.agreement.language).draw()
        if self.ask_where:
            return self.ask_where(name)
        try:
            return free_path(self.folder, name)
        except OSError:  # said in words when the case is kept there
            return self.folder / f"{file_stem(name)}{ENDING}"

    def take_in(self, case: Case, path: Path) -> CaseEditor:
        """Keep a case in a new file; raises StoreError."""
        from pairview.case_editor import CaseEditor
        from pairview.store.case_file import create_case

        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return CaseEditor(case, create_case(path, case))

    def recover(self, path: Path, code: str) -> tuple[CaseEditor, bool]:
        """Open a locked case with its recovery code; the rest is as in `open`."""
        from pairview.case_editor import CaseEditor
        from pairview.store.recovery import recover

        case_file, case = recover(path, code)
        return CaseEditor(case, case_file), case_file.is_copy

    def practice(self, name: str, today: date) -> CaseEditor:
        """Return a made-up case that is kept nowhere, at the two views; raises BadContent."""
        from pairview.case_editor import CaseEditor
        from pairview.content import load_practice_case
        from pairview.domain.flow import reach
        from pairview.domain.slot import Step

        return CaseEditor(reach(load_practice_case(name, today), Step.CONTRAST))

    def put_back(self, path: Path, case: Case) -> Path:
        """Name the closed file after the code name of its case, and put it on top of the list.

        Returns where it lies now.
        """
        named = self._renamed(path, case.agreement.code_name)
        if named != path:
            from pairview.store.copies import adopt

            adopt(named, case.id)
            self.recent.remove(str(path))
        self.remember(named, case)
        return named

    def _renamed(self, path: Path, code_name: str) -> Path:
        """Return where the file lies now. A name of their own is no file name: it may be real."""
        from pairview.content.word_pairs import is_word_pair
        from pairview.store.file_names import file_stem, free_path

        stem = file_stem(code_name)
        fits = path.stem == stem or path.stem.rpartition("-")[0] == stem
        if self.ask_where or fits or path.parent != self.folder or not is_word_pair(code_name):
            return path
        named = free_path(self.folder, code_name)
        try:
            return path.rename(named)
        except OSError:
            return path

    def remember(self, path: Path, case: Case) -> None:
        """Put a case on top of the list."""
        from datetime import datetime

        from pairview.domain.keeping import kept_until
        from pairview.domain.looking_again import has_ended, looks_again_on

        when = datetime.now().isoformat(timespec="minutes")
        last_day = kept_until(case)
        until = last_day.isoformat() if last_day else ""
        day = looks_again_on(case) if case.is_revealed else None
        name, step = case.agreement.code_name, int(case.progress.step)
        again = day.isoformat() if day else ""
        ended = max(look.held_on for look in case.second_looks) if has_ended(case) else ""
        self.recent.put(RecentCase(str(path), name, step, when, until, again, str(ended)))


def default_folder() -> Path:
    """Return the folder for cases: of this user, on this machine, and not roaming."""
    where = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(where)) / "Cases"
