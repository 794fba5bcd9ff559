"""The documents are one step from everywhere, and F9 puts them away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.domain.seat import Seat
from pairview.reports.documents import Document, is_blank, needs_case
from pairview.reports.handout_options import HandoutSection
from pairview.window.screens.document_choices import Chosen
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


BLANK = {document for document in Document if not needs_case(document)}


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


def test_what_was_chosen_stands_there_again_until_the_case_is_closed(desk: Desk) -> None:
    desk.window.open_practice()
    dialog = open_documents(desk)
    dialog.form.document_list.setCurrentIndex(dialog.form.document_list.model().index(2, 0))
    document, choices = dialog.documents[2], dialog.choices
    choices.pages["large_print"].click()
    choices.ticks["with_readings"].setChecked(True)
    choices.sections[HandoutSection.PUZZLE].setChecked(False)
    choices.copies._segments[2].click()
    choices.slot._segments[0].click()
    choices.answer_by.set_button.click()
    first = next(iter(choices.card.cards[Seat.B].ticks.values()))
    first.box.click()
    chosen = dialog.chosen
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    open_documents(desk).close()  # of a hidden case: it shows nothing and keeps nothing
    desk.window.hide_or_return()
    again = open_documents(desk)
    assert again.chosen == chosen
    assert again.chosen[0] is document
    assert again.choices.copies.choice == "3"
    assert again.choices.private.is_open, "what prints is in sight"
    assert again.choices.parts.is_open
    assert again.choices.card.is_open
    again.close()
    desk.window.show_start()
    desk.window.open_practice()
    fresh = open_documents(desk)
    assert fresh.chosen == (fresh.documents[0], Chosen())


def test_they_go_with_the_case(desk: Desk) -> None:
    desk.window.open_practice()
    open_documents(desk)
    desk.window.show_start()
    wait_until(lambda: dialogs(desk) == [])


def test_before_a_card_is_given_each_may_guess_alone_and_comes_back_to_it(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.PLAN)
    dialog = open_documents(desk)
    assert not dialog.choices.guess_first.isVisible()
    dialog.form.document_list.setCurrentIndex(
        dialog.form.document_list.model().index(dialog.documents.index(Document.STUDENT_CARD), 0)
    )
    line = dialog.choices.guess_first.line
    assert line.text() == "Before you give it: each guesses alone what River will answer."
    assert line.isVisible()
    dialog.choices.guess_first.links[Seat.B].click()
    assert dialogs(desk) == []
    desk.wait_and_start()
    assert (desk.viewer(), desk.place()) == (Seat.B, Destination.PREDICT)
    desk.window.form.documents_action.trigger()
    assert (dialogs(desk), desk.message()) == ([], "Finish your own part first.")
    desk.view.go_on()
    assert (desk.viewer(), desk.place()) == (None, Destination.PLAN)
    (again,) = dialogs(desk)
    assert again.chosen[0] is Document.STUDENT_CARD
    assert desk.editor.case.check_cards == ()


def test_while_one_changes_notes_after_the_reveal_only_blank_pages_print(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.editor.look_as(Seat.A)
    desk.view.go(Destination.RATINGS)
    dialog = open_documents(desk)
    assert live(dialog) == {one for one in Document if is_blank(one)}
    model = dialog.form.document_list.model()
    assert isinstance(model, DocumentRows)
    why = "Opens when both of you look at the case again."
    assert why in {row.words for row in model.rows}


def test_without_a_case_nobody_guesses(desk: Desk) -> None:
    dialog = open_documents(desk)
    dialog.form.document_list.setCurrentIndex(
        dialog.form.document_list.model().index(dialog.documents.index(Document.STUDENT_CARD), 0)
    )
    assert dialog.choices.card.isVisible()
    assert not dialog.choices.guess_first.isVisible()
