"""File > Print or save a document: the dialog, with or without a case."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.domain.seat import Seat
    from pairview.reports.documents import Document
    from pairview.window.main_window import MainWindow
    from pairview.window.open_case_view import OpenCaseView
    from pairview.window.screens.documents_dialog import DocumentsDialog


def show_documents(
    window: MainWindow, today: Callable[[], date], begin: Document | None = None
) -> DocumentsDialog:
    """Show the documents of the case on screen; while it is hidden, as if there were none."""
    from pairview.window.screens.documents_dialog import DocumentsDialog

    view = None if window.is_hidden else window.view
    if view is not None:
        view.flush()
    if view is None:
        dialog = DocumentsDialog(window, None, today)
    else:
        dialog = DocumentsDialog(window, view.editor, today, begin, view.documents_chosen)
        dialog.finished.connect(lambda: _keep_chosen(view, dialog))
        view.destroyed.connect(dialog.close)
        dialog.choices.guess_first.wanted.connect(partial(_let_guess, view, dialog))
    hide = window.form.hide_screen_action
    hide.triggered.connect(dialog.close)
    dialog.addAction(hide)  # else its key would not reach it here
    dialog.open()
    return dialog


def _let_guess(view: OpenCaseView, dialog: DocumentsDialog, seat: Seat) -> None:
    """Let a teacher guess what the card will say, alone; the card waits here meanwhile."""
    from pairview.window.screens.screen import Destination

    dialog.close()
    view.flush()
    view.alone.begin(Destination.PREDICT, (seat,), then=Destination.DOCUMENTS)


def _keep_chosen(view: OpenCaseView, dialog: DocumentsDialog) -> None:
    """Let what was chosen stand there again, until the case is closed."""
    view.documents_chosen = dialog.chosen
