"""Every document: what it is for, how it prints, what it looks like; then print, save or open."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer

from pairview.content.language import language_in_use
from pairview.domain.flow import blank_case
from pairview.reports.documents import Document, is_blank, needs_case
from pairview.window.forms.documents_dialog import Ui_DocumentsDialog
from pairview.window.screens.document_choices import Chosen, DocumentChoices
from pairview.window.screens.document_delivery import DocumentDelivery
from pairview.window.screens.document_making import DocumentMaking, Wanted
from pairview.window.screens.document_names import document_name, document_purpose
from pairview.window.screens.printing_dialog import PrintingDialog
from pairview.window.theme.tokens import px
from pairview.window.widgets.document_list import DocumentRow
from pairview.window.widgets.more import More

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pairview.case_editor import CaseEditor

SIDE, SIDE_SHARE = 360, 0.43
"""The column of choices: pixels at 100 %, and the most it takes of the width of the dialog."""
AFTER_MS = 60
"""The dialog is there first; its pages follow, also while somebody goes down the list."""


class DocumentsDialog(PrintingDialog):
    """Without a case (`editor` is None) pages are blank, to be written on.

    While a turn lasts and until both views are open, only what holds nothing of a case prints.
    `before` is what `chosen` was when it closed last.
    """

    def __init__(
        self,
        parent: QWidget,
        editor: CaseEditor | None,
        today: Callable[[], date],
        begin: Document | None = None,
        before: tuple[Document, Chosen] | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_DocumentsDialog()
        self.form.setupUi(self)
        self._editor = editor
        self._nobody = blank_case(today(), language_in_use())
        self.documents = sorted(Document, key=self._is_closed)
        self._document = begin or (before[0] if before else self.documents[0])
        self.choices = DocumentChoices(self)
        self.choices.today = self.choices.answer_by.today = today
        self._fill_choices(editor)
        if before is not None:
            self.choices.take_up(before[1])
        self.form.choices_place.addWidget(self.choices)
        self.making = DocumentMaking(self.form.preview, self._wanted)
        self.delivery = DocumentDelivery(
            self, editor, self.form.preview.progress, today, lambda: self.choices.chosen_language
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.making.make)
        self._connect()
        rows = [self._row(one) for one in self.documents]
        self.form.document_list.show_rows(rows, self.documents.index(self._document))
        self._show_document()
        self.form.document_list.setFocus()

    def _fill_choices(self, editor: CaseEditor | None) -> None:
        """Offer what the case holds; without one nothing private."""
        if editor is not None:
            self.choices.show_case(editor.case)
        else:
            self.choices.ask_nothing_private()
        if self._why_not(Document.STUDENT_CARD) is None:
            self.choices.card.show_case(editor.case if editor else self._nobody)
            if editor is not None:
                self.choices.guess_first.show_case(editor.case)

    def _connect(self) -> None:
        form = self.form
        self.connect_foot(form)
        form.document_list.chosen.connect(self._choose)
        form.document_list.activated.connect(form.print_button.click)
        self.choices.changed.connect(self._timer.start)
        self.choices.installEventFilter(self)
        for fold in self.choices.findChildren(More):
            fold.opened.connect(partial(self._show_opened, fold))

    @property
    def chosen(self) -> tuple[Document, Chosen]:
        """The document that is shown, and all that was chosen."""
        return self._document, self.choices.chosen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.side.setFixedWidth(min(px(SIDE), int(self.width() * SIDE_SHARE)))
        self._fit_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self.choices:
            self._fit_list()
        return super().eventFilter(watched, event)

    def _fit_list(self) -> None:
        """Keep the list in sight, beside whatever is asked below it."""
        choices, below = self.choices, 0
        if choices.isVisibleTo(self):
            wraps, wide = choices.hasHeightForWidth(), self.form.side.width()
            below = choices.heightForWidth(wide) if wraps else choices.sizeHint().height()
        spacing = self.form.side_column.spacing()
        self.form.document_list.fit(self.form.side.height() - spacing, below)

    def _show_opened(self, fold: More, is_open: bool) -> None:
        """Bring what was opened into sight, as soon as it has its room: it would lie below."""
        if is_open:
            bar = self.form.choices_area.verticalScrollBar()
            QTimer.singleShot(AFTER_MS, fold, lambda: bar.setValue(self._below_top(fold)))

    def _below_top(self, fold: More) -> int:
        return fold.mapTo(self.form.choices_page, QPoint()).y()

    def done(self, result: int) -> None:
        """Let go of the pages; what is being printed goes on."""
        self._timer.stop()
        self.making.forget()
        super().done(result)

    def _row(self, document: Document) -> DocumentRow:
        why, purpose = self._why_not(document), document_purpose(document)
        if self._editor is None and not is_blank(document):
            purpose = self.tr("Blank, to be written on.")
        return DocumentRow(document_name(document), why or purpose, why is None)

    def _why_not(self, document: Document) -> str | None:
        """Return why a document does not print now; None where it does."""
        if is_blank(document):
            return None
        if self._editor is None:
            return self.tr("Open a case first.") if needs_case(document) else None
        if not self._editor.case.is_revealed:
            return self.tr("Opens when both of you have finished recording.")
        if self._editor.viewer is not None:
            return self.tr("Opens when both of you look at the case again.")
        return None

    def _is_closed(self, document: Document) -> bool:
        return self._why_not(document) is not None

    def _choose(self, number: int) -> None:
        self._document = self.documents[number]
        self._show_document()

    def _show_document(self) -> None:
        """Ask what the document wants to know, and make it in a moment."""
        why = self._why_not(self._document)
        self.choices.show_document(self._document)
        self.choices.setVisible(why is None)
        for button in (self.form.print_button, self.form.save_button, self.form.open_button):
            button.setEnabled(why is None)
        self.form.done_label.say_done("")
        if why is None:
            self._timer.start()
        else:
            self._timer.stop()
            self.making.forget()
            self.form.preview.say(why)

    def _wanted(self) -> Wanted | None:
        if self._why_not(self._document) is not None:
            return None
        if self._editor is None:
            case = self._nobody
        else:
            case = replace(self._editor.case, where_it_went=())
        return Wanted(self._document, case, self.choices.options())

    def shown_document(self) -> Document:
        return self._document

    def print_shown(self) -> None:
        document, options = self._document, self.choices.options()
        copies = self.choices.chosen_copies
        self.making.give_to(lambda pdf: self.delivery.print(pdf, document, options, copies))
