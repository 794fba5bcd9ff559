"""Takes a document to a file, to the system's own viewer or to a printer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from pairview.content.language import language_in_use
from pairview.domain.errors import PairViewError
from pairview.window import file_dialogs
from pairview.window.background_work import BackgroundWork
from pairview.window.document_files import document_stem, save_document, suggested_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pairview.case_editor import CaseEditor
    from pairview.reports.page_options import PageOptions
    from pairview.window.widgets.progress_row import ProgressRow


class DocumentDelivery(QObject):
    """Emits `done` with what was done, `said` with what went wrong.

    A case remembers where its documents lie, so that deleting it can offer to remove them.
    `language` gives the language of a document, which its file is named in.
    """

    done = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        editor: CaseEditor | None,
        progress: ProgressRow,
        today: Callable[[], date],
        language: Callable[[], str] = language_in_use,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._language = language
        self._editor = editor
        self._today = today
        self._progress = progress
        self._saved: dict[str, tuple[Path, bytes]] = {}
        self._printing = BackgroundWork(self)
        self._printing.went_on.connect(progress.go_on)
        self._printing.ended.connect(self._printed)
        self._printing.failed.connect(self._print_failed)
        progress.given_up.connect(self._give_up)

    def save(self, document: str, pdf: bytes) -> bool:
        """Ask for a place and save there; False where it was not saved."""
        path = file_dialogs.ask_to_save_pdf(self._window, self._suggested(document))
        if path is None:
            return False
        try:
            place = save_document(path, pdf)
        except PairViewError as error:
            self.said.emit(str(error))
            return False
        self._saved[self._stem(document)] = place, pdf
        if self._editor is not None:
            self._editor.remember_place(str(document), str(place), self._today())
        self.done.emit(self.tr("Saved as {name}.").format(name=place.name))
        return True

    def open(self, document: str, pdf: bytes) -> None:
        """Show the saved document in the system's own viewer; save it first where needed."""
        kept = self._saved.get(self._stem(document))
        is_current = kept is not None and kept[1] == pdf
        if not (is_current or self.save(document, pdf)):
            return
        place = self._saved[self._stem(document)][0]
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            self.said.emit(self.tr("No program on this laptop opens a PDF. It is saved."))

    def print(self, pdf: bytes, document: str, options: PageOptions, copies: int) -> None:
        """Print on a printer the pair chooses, page by page."""
        from pairview.window.document_printing import new_printer, print_pdf

        stem = self._stem(document)
        printer = new_printer(options.paper, copies, stem, duplex=options.duplex)
        if not file_dialogs.ask_how_to_print(self._window, printer):
            return
        self._progress.begin(self.tr("Printing"))
        self._printing.begin(partial(print_pdf, pdf, printer))

    def _suggested(self, document: str) -> Path:
        stem = self._stem(document)
        if stem in self._saved:
            return self._saved[stem][0]
        return suggested_place(file_dialogs.documents_folder(), stem, self._today())

    def _stem(self, document: str) -> str:
        return document_stem(str(document), self._language())

    def _printed(self) -> None:
        self._progress.end()
        self.done.emit(self.tr("Sent to the printer. Take it from the tray."))

    def _print_failed(self, why: str) -> None:
        self._progress.end()
        self.said.emit(why)

    def _give_up(self) -> None:
        if self._printing.is_busy:
            self._printing.give_up()
            self._progress.end()
            self.said.emit(self.tr("Printing was stopped. Pages already sent may still come."))
