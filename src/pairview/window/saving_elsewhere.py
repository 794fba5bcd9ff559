"""Save a copy elsewhere: where a case cannot be saved, the pair goes on in another place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pairview.domain.errors import StoreError
from pairview.store.file_names import free_path
from pairview.store.policies import policy_in_force
from pairview.window import file_dialogs
from pairview.window.widgets.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pairview.window.case_shelf import CaseShelf
    from pairview.window.open_case_view import OpenCaseView


def elsewhere_words() -> str:
    """Return what the button says that keeps a case in another place."""
    if policy_in_force().no_export:
        return _tr("Keep it in the folder for cases")
    return _tr("Save a copy elsewhere...")


def _tr(words: str) -> str:
    return QCoreApplication.translate("SavingElsewhere", words)


class SavingElsewhere(QObject):
    """Emits `moved` with the path where the open case is kept from now on.

    `view` gives the case that is open now, or None; `path` where it was kept up to now.
    """

    moved = Signal(Path)

    def __init__(
        self,
        window: QWidget,
        shelf: CaseShelf,
        view: Callable[[], OpenCaseView | None],
        path: Callable[[], Path | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._view = view
        self._path = path

    def ask(self) -> bool:
        """Ask where to, and keep the case there; False where it is not saved after that."""
        view, old = self._view(), self._path()
        if view is None or old is None:
            return False
        if policy_in_force().no_export:
            return self._keep_here(view, old)
        suggested = free_path(file_dialogs.documents_folder(), old.stem)
        path = file_dialogs.ask_to_save_case(self._window, suggested)
        return self._keep(view, path) if path is not None else view.save_now()

    def _keep_here(self, view: OpenCaseView, old: Path) -> bool:
        """Keep the case in the folder for cases: where nothing is exported it goes nowhere else."""
        if old.parent == self._shelf.folder:
            words = self.tr("Set by your school: a case stays in its folder.")
            if not view.save_now():
                view.unsaved.say(words)
                return False
            view.message_bar.show_message(Message(words, seconds=10))
            return True
        try:
            self._shelf.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return self._keep(view, free_path(self._shelf.folder, old.stem))
        except OSError:
            view.unsaved.say(self.tr("The folder for cases cannot be written."))
            return False

    def _keep(self, view: OpenCaseView, path: Path) -> bool:
        view.flush()
        try:
            view.editor.save_elsewhere(path)
        except StoreError as error:
            view.unsaved.say(str(error))
            return False
        self.moved.emit(path)
        words = self.tr("Saved in {folder}. You go on there; the old file stays as it was.")
        view.message_bar.show_message(Message(words.format(folder=path.parent), seconds=10))
        return True
