"""The room summary of a folder of count slips: what counts, what does not, and the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer

from pairview.content import load_slip_banks, load_wording
from pairview.domain.errors import NoSummary
from pairview.domain.room_summary import LeftOut, RoomSummary, left_out_lines, sum_up
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.store.count_slip import slips_in
from pairview.window import file_dialogs
from pairview.window.background_work import BackgroundWork
from pairview.window.forms.room_summary_dialog import Ui_RoomSummaryDialog
from pairview.window.screens.document_delivery import DocumentDelivery
from pairview.window.screens.document_making import DocumentMaking
from pairview.window.screens.paper_choice import (
    paper_choices,
    remember_paper,
    remembered_paper,
)
from pairview.window.screens.printing_dialog import PrintingDialog
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.link_button import EDGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pairview.reports.making import Listener

NAME = "room-summary"
SIDE, SIDE_SHARE = 320, 0.4
"""Design pixels of the column beside the page, and how much of the dialog it may take."""


class Found(NamedTuple):
    """What a folder gave: a summary, or why there is none; and what did not count."""

    summary: RoomSummary | None
    why: str
    left_out: tuple[str, ...]


class _Page(NamedTuple):
    """All that the page depends on."""

    summary: RoomSummary
    options: PageOptions


def read_folder(folder: Path, listener: Listener) -> Found:
    """Add up the slips of a folder; raises Cancelled where `listener` gives it up."""
    wording, left_out = load_wording(), dict[LeftOut, list[str]]()
    summary, why = None, ""
    try:
        slips = slips_in(folder, left_out, listener.went_on)
        summary = sum_up(slips, load_slip_banks(), wording)
    except NoSummary as error:
        why = str(error)
    return Found(summary, why, left_out_lines(left_out, wording))


def _make_page(summary: RoomSummary, options: PageOptions, listener: Listener) -> bytes:
    from pairview.reports.room_summary import make_room_summary

    return make_room_summary(summary, options, listener)


class RoomSummaryDialog(PrintingDialog):
    """Reads the folder in the background; slips hold nothing that was typed."""

    def __init__(self, parent: QWidget, folder: Path, today: Callable[[], date]) -> None:
        super().__init__(parent)
        self.form = form = Ui_RoomSummaryDialog()
        form.setupUi(self)
        self._today = today
        self._summary: RoomSummary | None = None
        self._paper = remembered_paper()
        form.paper_row.set_choices(paper_choices(), self.tr("Paper"))
        form.paper_row.show_choice(self._paper.value)
        self.making = DocumentMaking(form.preview, self._wanted, _make_page)
        self.delivery = DocumentDelivery(self, None, form.preview.progress, today)
        self.reading = BackgroundWork(self)
        self._connect()
        self._align()
        self._read(folder)
        form.close_button.setFocus()

    def _align(self) -> None:
        """Let all words begin below each other; links and ticks have an edge of their own."""
        form = self.form
        words = (form.what_label, form.folder_label, form.found_label, form.left_out_label)
        for widget in (*words, form.paper_row):
            widget.setContentsMargins(px(EDGE), 0, 0, 0)

    def _connect(self) -> None:
        form = self.form
        self.connect_foot(form)
        form.folder_link.clicked.connect(self._choose_folder)
        form.paper_row.chosen.connect(self._choose_paper)
        for tick in (form.large_print_tick, form.duplex_tick):
            tick.toggled.connect(self.making.make)
        self.reading.went_on.connect(form.preview.progress.go_on)
        self.reading.ended.connect(self._take)
        self.reading.failed.connect(self._fail)
        form.preview.progress.given_up.connect(self._give_up)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.side_area.setFixedWidth(min(px(SIDE), int(self.width() * SIDE_SHARE)))

    def done(self, result: int) -> None:
        """Let go of the slips and the page; what is being printed goes on."""
        self.reading.give_up()
        self.making.forget()
        super().done(result)

    def _choose_folder(self) -> None:
        folder = file_dialogs.ask_for_slips(self)
        if folder is not None:
            self._read(folder)

    def _read(self, folder: Path) -> None:
        """Read in the background; the page follows by itself."""
        self._show(None, (), "")
        self.form.folder_label.setText(self.tr("Folder: {name}").format(name=folder.name))
        self.form.preview.progress.begin(self.tr("Reading the slips"))
        self.reading.begin(partial(read_folder, folder))

    def _take(self, found: Found) -> None:
        self.form.preview.progress.end()
        self._show(found.summary, found.left_out, found.why)
        if found.summary is not None:
            QTimer.singleShot(0, self.making, self.making.make)

    def _fail(self, why: str) -> None:
        self.form.preview.progress.end()
        self._show(None, (), why)

    def _give_up(self) -> None:
        if self.reading.is_busy:
            self.reading.give_up()
            self._fail(self.tr("Given up. Choose the folder again to read it."))

    def _show(self, summary: RoomSummary | None, left_out: tuple[str, ...], why: str) -> None:
        """Say what counts and what does not; without a summary the page is taken away."""
        form = self.form
        self._summary = summary
        self.making.forget()
        form.done_label.say_done("")
        form.found_label.setText(self._counted(summary) if summary else why)
        form.found_label.setVisible(bool(form.found_label.text()))
        form.left_out_label.setText("\n".join(left_out))
        form.left_out_label.setVisible(bool(left_out))
        if why:
            form.preview.say(self.tr("The page stands here once there is one."))
        for widget in (form.paper_row, form.large_print_tick, form.duplex_tick):
            widget.setVisible(summary is not None)
        for button in (form.print_button, form.save_button, form.open_button):
            button.setEnabled(summary is not None)
        if form.found_label.text():
            announce(self, form.found_label.text())

    def _counted(self, summary: RoomSummary) -> str:
        return self.tr("%n slips, one from each pair.", "", summary.pairs)

    def _choose_paper(self, paper: str | None) -> None:
        if paper is not None:
            self._paper = Paper(paper)
            remember_paper(self._paper)
            self.making.make()
        self.form.paper_row.show_choice(self._paper.value)

    def _options(self) -> PageOptions:
        return PageOptions(
            self._today(),
            self._paper,
            large_print=self.form.large_print_tick.isChecked(),
            duplex=self.form.duplex_tick.isChecked(),
        )

    def _wanted(self) -> _Page | None:
        return None if self._summary is None else _Page(self._summary, self._options())

    def shown_document(self) -> str:
        return NAME

    def print_shown(self) -> None:
        options = self._options()
        self.making.give_to(lambda pdf: self.delivery.print(pdf, NAME, options, 1))
