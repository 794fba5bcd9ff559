"""File > Import: reads a case from another laptop, shows what it holds, then takes it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pairview.store.exchange import case_from_file
from pairview.window import dialogs
from pairview.window.screens.import_dialog import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pairview.domain.case import Case
    from pairview.window.case_shelf import CaseShelf


def ask_for_import(
    parent: QWidget, shelf: CaseShelf, take_in: Callable[[Case, Path], None]
) -> None:
    """Let the pair choose a file, look at what it holds, and agree; then call `take_in`.

    Raises BadExchange where the file is no case. Nothing is written before they agree.
    """
    path = dialogs.ask_to_import(parent)
    if path is None:
        return
    case = case_from_file(path)
    place = shelf.place_for(case)
    dialog = ImportDialog(parent, case, place)
    dialog.accepted.connect(lambda: take_in(case, place))
    dialog.open()
