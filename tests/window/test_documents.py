"""The documents are one step from everywhere, and F9 puts them away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.reports.documents import Document, is_blank
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.screens.read_back_screen import ReadBackScreen
from pairview.window.screens.screen import Destination
from pairview.window.widgets.document_list import DocumentRows
from tests.flows.hands import wait_until
from tests.window.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def dialogs(desk: Desk) -> list[DocumentsDialog]:
    return [one for one in desk.window.findChildren(DocumentsDialog) if one.isVisible()]


def open_documents(desk: Desk) -> DocumentsDialog:
    desk.window.form.documents_action.trigger()
    (dialog,) = dialogs(desk)
    return dialog


def live(dialog: DocumentsDialog) -> set[Document]:
    model = dialog.form.document_list.model()
    assert isinstance(model, DocumentRows)
    rows = zip(dialog.documents, model.rows, strict=True)
    return {document for document, row in rows if row.is_open}


BLANK = {document for document in Document if is_blank(document)}


def test_the_start_page_offers_what_needs_no_case(desk: Desk) -> None:
    assert live(open_documents(desk)) == BLANK


def test_the_keys_lead_from_any_step_to_every_document(desk: Desk) -> None:
    desk.window.open_practice()
    wait_until(lambda: not desk.window.form.documents_action.shortcut().isEmpty())
    desk.view.go(Destination.PLAN)
    assert desk.view.area.current is not None
    QTest.keyClick(
        desk.view.area.current,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    (dialog,) = dialogs(desk)
    assert live(dialog) == set(Document)


def test_read_back_leads_to_the_other_documents(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.READ_BACK)
    screen = desk.view.area.current
    assert isinstance(screen, ReadBackScreen)
    screen.form.other_link.click()
    assert len(dialogs(desk)) == 1


def test_f9_puts_them_away_and_hides_the_case(desk: Desk) -> None:
    desk.window.open_practice()
    dialog = open_documents(desk)
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    assert dialogs(desk) == []
    assert desk.window.is_hidden
    assert live(open_documents(desk)) == BLANK, "a hidden case shows nothing here either"


def test_they_go_with_the_case(desk: Desk) -> None:
    desk.window.open_practice()
    open_documents(desk)
    desk.window.show_start()
    wait_until(lambda: dialogs(desk) == [])
