"""File > Import: reads a case from another laptop, shows what it holds, then takes it in."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from pairview.domain.errors import StoreError
from pairview.store.exchange import case_from_file
from pairview.window import dialogs
from pairview.window.screens.import_dialog import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pairview.domain.case import Case
    from pairview.window.case_shelf import CaseShelf
    from pairview.window.open_case_view import OpenCaseView


def ask_for_import(
    parent: QWidget,
    shelf: CaseShelf,
    view: Callable[[], OpenCaseView | None],
    take_in: Callable[[Case, Path], None],
) -> None:
    """Let the pair choose a file, look at what it holds, and agree; then call `take_in`.

    Of the case that is open then, which `view` gives, a copy is kept first.
    Raises BadExchange where the file is no case. Nothing is written before they agree.
    """
    path = dialogs.ask_to_import(parent)
    if path is None:
        return
    case = case_from_file(path)
    place = None if shelf.ask_where else shelf.place_for(case)

    def agreed() -> None:
        if (chosen := place or shelf.place_for(case)) is not None:
            _keep_copy(view())
            take_in(case, chosen)

    dialog = ImportDialog(parent, case, place)
    dialog.accepted.connect(agreed)
    dialog.open()


def _keep_copy(view: OpenCaseView | None) -> None:
    if view is not None and view.save_now():
        with suppress(StoreError):
            view.editor.keep_copy()
