"""Step 8: read back, look at the handout, print or save it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout

from pairview.domain.errors import PairViewError
from pairview.domain.planning import delete_after
from pairview.reports.documents import Document
from pairview.window.forms.read_back_screen import Ui_ReadBackScreen
from pairview.window.screens.document_choices import DocumentChoices
from pairview.window.screens.document_delivery import DocumentDelivery
from pairview.window.screens.document_making import DocumentMaking, Wanted
from pairview.window.screens.read_back_check import NameWords, OpenLines, SafetyQuestion
from pairview.window.screens.screen import Destination, Screen
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.link_button import EDGE
from pairview.window.widgets.message_bar import Kind, Message
from pairview.window.widgets.tab_order import put_part_after

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from pairview.case_editor import CaseEditor

BESIDE, SIDE, LEAST_PREVIEW = 760, 374, 300
"""Pixels at 100 %: page width from which both stand beside each other, width, height."""
AFTER_MS = 60
"""The preview is made once the screen is painted: opening it stays quick."""


class ReadBackScreen(Screen):
    """The preview shows the very bytes that Save, Open and Print use."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_ReadBackScreen()
        self.form.setupUi(self)
        self.today = date.today
        self.safety = SafetyQuestion(self)
        self.open_lines = OpenLines(self)
        self.names = NameWords(self)
        self.choices = DocumentChoices(self, brief=True)
        self.form.choices_place.addWidget(self.choices)
        self._align_card()
        self.form.page_column.insertWidget(0, self.safety)
        self.form.page_column.insertWidget(1, self.open_lines)
        self.form.page_column.insertWidget(2, self.names)
        for part in (self.choices, self.open_lines, self.safety):
            put_part_after(self.form.header, part)
        self.making = DocumentMaking(self.form.preview, self._wanted)
        self.delivery = DocumentDelivery(
            self, editor, self.form.preview.progress, self._day, self._language
        )
        self._is_done = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._make_if_shown)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        form = self.form
        form.header.show_title(
            self.tr("Read it back to each other, then take it with you"),
            self.tr("Read each hypothesis aloud, and what would make you drop it."),
        )
        form.save_button.clicked.connect(self.save)
        form.open_button.clicked.connect(self.open)
        form.print_button.clicked.connect(self.print)
        form.next_student_link.clicked.connect(lambda: self.wants.emit(Destination.NEXT_STUDENT))
        form.other_link.clicked.connect(lambda: self.wants.emit(Destination.DOCUMENTS))
        for part in (self.making, self.delivery):
            part.said.connect(self._say)
        self.delivery.done.connect(self._finish)
        form.count_slip_link.clicked.connect(self._offer_count_slip)
        self.choices.changed.connect(self._timer.start)
        self.choices.changed.connect(self._show_names)
        self.open_lines.table_wanted.connect(lambda: self.wants.emit(Destination.WEIGH))

    def _align_card(self) -> None:
        """Let words begin below those of the cards above; links and ticks have their own edge."""
        form = self.form
        edge, side = px(EDGE), px(16 - EDGE)
        form.print_column.setContentsMargins(side, px(6), side, px(10))
        for row in (form.heading_row, form.button_row):
            row.setContentsMargins(edge, 0, 0, 0)
        for label in (form.done_label, form.kept_label):
            label.setContentsMargins(edge, 0, edge, 0)

    def fit(self, width: int) -> None:
        """The pages stand beside the questions, or below them where there is little room."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        beside = design_width(width) >= BESIDE
        self.form.two_columns.setDirection(across if beside else down)
        self.form.side.setMinimumWidth(px(SIDE) if beside else 0)
        self.form.side.setMaximumWidth(px(SIDE) if beside else width)
        self._fit_preview(width)

    def _fit_preview(self, width: int) -> None:
        """As high as what is seen of the page, also where the questions beside it are higher."""
        form, page = self.form, self.parentWidget()
        margins = form.screen_column.contentsMargins()
        around = margins.top() + margins.bottom() + form.screen_column.spacing()
        head = form.header.heightForWidth(width - margins.left() - margins.right())
        room = page.height() - around - head if page else 0
        form.preview.setMinimumHeight(max(px(LEAST_PREVIEW), room))
        form.two_columns.setAlignment(form.preview, Qt.AlignmentFlag.AlignTop)

    def refresh(self) -> None:
        case = self.editor.case
        self.safety.show_words(case)
        self.open_lines.show_case(case)
        self._show_names()
        kept = self.tr("PairView will ask to delete this case after {day}.")
        practice = self.tr("Practice only: nothing of it is kept.")
        until = kept.format(day=long_day_words(delete_after(case)))
        self.form.kept_label.setText(until if self.editor.is_kept else practice)
        self.form.save_button.setVisible(self._is_done)
        self.form.count_slip_link.setHidden(bool(case.agreement.practice))  # it gives none
        self.form.next_student_link.setVisible(self._is_done)
        self.form.done_label.setVisible(bool(self.form.done_label.text()))
        if not self._timer.isActive():
            self._timer.start()

    def _show_names(self) -> None:
        self.names.show_case(self.editor.case, left_out=self.choices.left_out())

    def _make_if_shown(self) -> None:
        if self.isVisible():
            self.making.make()

    def make_preview(self) -> None:
        """Draw the handout as it is now, unless that is what stands there."""
        self.making.make_now()

    def save(self) -> None:
        """Ask for a place and save the handout there."""
        self.making.give_to(partial(self.delivery.save, Document.HANDOUT))

    def open(self) -> None:
        """Show the saved handout in the system's own viewer; save it first where needed."""
        self.making.give_to(partial(self.delivery.open, Document.HANDOUT))

    def print(self) -> None:
        """Print the handout on a printer the pair chooses."""
        self.making.give_to(self._print)

    def _print(self, pdf: bytes) -> None:
        choices = self.choices
        self.delivery.print(pdf, Document.HANDOUT, choices.options(), choices.chosen_copies)

    def primary_text(self) -> str:
        return self.tr("Finish") if self._is_done else self.tr("Save PDF")

    def go_on(self) -> Destination | None:
        if self._is_done:
            return Destination.START
        self.save()
        return None

    def next_place(self) -> Destination | None:
        return Destination.SECOND_LOOK

    def go_back(self) -> Destination | None:
        return Destination.PLAN

    def let_go(self) -> None:
        self.making.forget()

    def focus_first(self) -> None:
        self.safety.answer.focus_in()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.safety.forget()

    def _wanted(self) -> Wanted:
        case = replace(self.editor.case, where_it_went=())
        return Wanted(Document.HANDOUT, case, self.choices.options())

    def _language(self) -> str:
        return self.editor.case.agreement.language

    def _day(self) -> date:
        return self.today()

    def _offer_count_slip(self) -> None:
        """Show all that a slip holds; a case that gives none says why."""
        from pairview.window.screens.count_slip_dialog import offer_count_slip

        try:
            offer_count_slip(self, self.editor.case).saved.connect(self._say)
        except PairViewError as error:
            self._say(str(error))

    def _finish(self, words: str) -> None:
        self._is_done = True
        self.mended.emit()
        self.form.done_label.setText(words)
        self.refresh()
        self.foot_changed.emit()

    def _say(self, words: str) -> None:
        self.says.emit(Message(words, Kind.ADVICE))
