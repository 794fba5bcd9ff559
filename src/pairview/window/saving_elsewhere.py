"""Save a copy elsewhere: where a case cannot be saved, the pair goes on in another place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pairview.domain.errors import StoreError
from pairview.store.file_names import free_path
from pairview.window import file_dialogs
from pairview.window.widgets.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pairview.window.open_case_view import OpenCaseView


class SavingElsewhere(QObject):
    """Emits `moved` with the path where the open case is kept from now on.

    `view` gives the case that is open now, or None; `path` where it was kept up to now.
    """

    moved = Signal(Path)

    def __init__(
        self,
        window: QWidget,
        view: Callable[[], OpenCaseView | None],
        path: Callable[[], Path | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._path = path

    def ask(self) -> bool:
        """Ask where to, and keep the case there; False where it is not saved after that."""
        view, old = self._view(), self._path()
        if view is None or old is None:
            return False
        suggested = free_path(file_dialogs.documents_folder(), old.stem)
        path = file_dialogs.ask_to_save_case(self._window, suggested)
        return self._keep(view, path) if path is not None else view.save_now()

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
