"""Every document in one place: chosen, looked at, printed, saved and opened."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from threading import Event, active_count

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.card import CARD_QUESTIONS
from pairview.domain.case import Case, new_case
from pairview.domain.flow import blank_case
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.reports.documents import Document, is_blank, needs_case, options_of
from pairview.reports.handout_options import HandoutSection
from pairview.reports.worksheet_options import WorksheetOptions
from pairview.window import file_dialogs
from pairview.window.screens.document_names import document_name, document_purpose, section_names
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.widgets.document_list import DocumentRows
from tests.flows.hands import rest_a_moment, wait_until
from tests.reports.checked import checked, guessed
from tests.stage import Stage
from tests.window.screens.names import nameless
from tests.window.screens.river import TODAY, river

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Show = Callable[[CaseEditor | None], DocumentsDialog]


@pytest.fixture
def show(monkeypatch: pytest.MonkeyPatch) -> Iterator[Show]:
    def unexpected(*_arguments: object) -> None:
        pytest.fail("a dialog opened that no test asked for")

    for name in ("ask_to_save_pdf", "ask_how_to_print"):
        monkeypatch.setattr(file_dialogs, name, unexpected)
    stage = Stage()
    behind = stage(QWidget())

    def open_dialog(editor: CaseEditor | None) -> DocumentsDialog:
        dialog = DocumentsDialog(behind, editor, lambda: TODAY)
        dialog.open()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        return dialog

    yield open_dialog
    stage.clear()


@pytest.fixture
def dialog(show: Show) -> DocumentsDialog:
    return show(CaseEditor(river()))


def rows(dialog: DocumentsDialog) -> DocumentRows:
    model = dialog.form.document_list.model()
    assert isinstance(model, DocumentRows)
    return model


def choose(dialog: DocumentsDialog, document: Document) -> None:
    number = dialog.documents.index(document)
    dialog.form.document_list.setCurrentIndex(rows(dialog).index(number))


@pytest.mark.parametrize("document", Document)
def test_each_document_has_a_name_and_a_purpose(document: Document) -> None:
    assert document_name(document) != document.value
    assert document_purpose(document).endswith(".")


def test_the_handout_comes_first_and_shows_its_pages(dialog: DocumentsDialog) -> None:
    assert dialog.form.document_list.hasFocus()
    wait_until(lambda: dialog.form.preview.count.text() == "2 pages")
    assert "Our hypotheses: Blue Kite" in dialog.form.preview.text


@pytest.mark.parametrize("document", Document)
def test_going_down_the_list_shows_each(dialog: DocumentsDialog, document: Document) -> None:
    choose(dialog, document)
    assert dialog.form.print_button.isEnabled()
    wait_until(lambda: dialog.making.pdf is not None)
    assert dialog.form.preview.sheet.boxes


@pytest.mark.parametrize("seat", [None, Seat.A])
def test_before_the_reveal_only_what_is_blank_prints(show: Show, seat: Seat | None) -> None:
    editor = CaseEditor(new_case(TODAY, "Blue Kite"))
    if seat is not None:
        editor.look_as(seat)
    dialog = show(editor)
    for document, row in zip(dialog.documents, rows(dialog).rows, strict=True):
        assert row.is_open is is_blank(document)
        assert row.words == document_purpose(document) or "finished recording" in row.words
    choose(dialog, Document.HANDOUT)
    assert not dialog.form.print_button.isEnabled()
    assert not dialog.form.save_button.isEnabled()
    assert "finished recording" in dialog.form.preview.count.text()
    assert dialog.form.preview.text == ""


def test_without_a_case_what_can_be_written_on_prints_as_on_the_command_line(show: Show) -> None:
    dialog = show(None)
    for document, row in zip(dialog.documents, rows(dialog).rows, strict=True):
        assert row.is_open is not needs_case(document)
        assert row.words == "Blank, to be written on." or is_blank(document) or not row.is_open
    choose(dialog, Document.WHOLE_RECORD)
    assert dialog.form.preview.count.text() == "Open a case first."


def test_without_a_case_nothing_private_is_offered_but_the_questions_of_the_card_are(
    show: Show,
) -> None:
    dialog = show(None)
    choose(dialog, Document.HANDOUT)
    assert not dialog.choices.private.isVisible()
    assert dialog.choices.parts.isVisible()
    choose(dialog, Document.STUDENT_CARD)
    cards = dialog.choices.card.cards
    assert all(len(card.chosen) == CARD_QUESTIONS for card in cards.values())
    wanted = dialog._wanted()
    assert wanted is not None
    assert wanted.case == replace(blank_case(TODAY), id=wanted.case.id)


@pytest.mark.parametrize("document", [one for one in Document if not needs_case(one)])
def test_without_a_case_it_is_saved_as_often_as_asked_for(
    show: Show, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show(None)
    choose(dialog, document)
    for name in ("first.pdf", "second.pdf"):
        path = tmp_path / name
        monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", lambda *_, path=path: path)
        dialog.form.save_button.click()
        wait_until(path.exists)
        assert dialog.form.done_label.text() == f"Saved as {name}."
    wait_until(lambda: dialog.making.pdf is not None)
    assert dialog.form.preview.text


def test_options_change_the_pages(dialog: DocumentsDialog) -> None:
    wait_until(lambda: dialog.making.pdf is not None)
    before = dialog.making.pdf
    dialog.choices.pages["large_print"].click()
    assert dialog.making.pdf is None, "what stands there is not what is wanted"
    wait_until(lambda: dialog.making.pdf is not None)
    assert dialog.making.pdf != before
    assert dialog.form.preview.count.text() != "2 pages"


def test_what_is_private_is_off_until_ticked(dialog: DocumentsDialog) -> None:
    assert not any(tick.isChecked() for tick in dialog.choices.ticks.values())
    dialog.choices.ticks["with_who_offered"].setChecked(True)
    wait_until(lambda: dialog.making.pdf is not None)
    assert "Offered by Maths." in dialog.form.preview.text


def test_every_section_of_the_handout_can_be_left_out(dialog: DocumentsDialog) -> None:
    assert list(section_names()) == list(HandoutSection)
    assert all(tick.isChecked() for tick in dialog.choices.sections.values())
    dialog.choices.sections[HandoutSection.PUZZLE].setChecked(False)
    wait_until(lambda: dialog.making.pdf is not None)
    assert "The puzzle" not in dialog.form.preview.text
    assert "The two views" in dialog.form.preview.text


@pytest.mark.parametrize("document", Document)
def test_only_what_a_document_wants_to_know_is_asked(
    dialog: DocumentsDialog, document: Document
) -> None:
    choose(dialog, document)
    asked = {field.name for field in fields(options_of(document))} - {"with_card"}
    choices = dialog.choices
    shown = {
        "slot": choices.slot.isVisible(),
        "sections": choices.parts.isVisible(),
        "questions": choices.card.isVisible(),
        "answer_by": choices.answer_by.isVisible(),
        **{
            name: tick.isVisibleTo(choices.private.part) and choices.private.isVisible()
            for name, tick in choices.ticks.items()
        },
        **{name: tick.isVisible() for name, tick in choices.pages.items()},
    }
    assert {name for name, is_shown in shown.items() if is_shown} == asked & set(shown)
    chosen = choices.options()
    assert isinstance(chosen, options_of(document))
    assert chosen.today == TODAY


@pytest.mark.parametrize(("case", "is_offered"), [(guessed, False), (checked, True)])
def test_what_was_expected_of_a_card_is_offered_once_a_card_is_back(
    show: Show, case: Callable[[Case], Case], is_offered: bool
) -> None:
    dialog = show(CaseEditor(case(river())))
    choose(dialog, Document.SECOND_LOOK)
    choices = dialog.choices
    assert choices.private.isVisible() is is_offered
    choices.private.button.click()
    assert choices.ticks["with_card"].isVisible() is is_offered


def test_the_minutes_of_the_worksheet_are_those_of_the_case_until_others_are_chosen(
    dialog: DocumentsDialog,
) -> None:
    choose(dialog, Document.WORKSHEET)
    assert dialog.choices.options() == WorksheetOptions(TODAY, slot=Slot.STANDARD)
    dialog.choices.slot._segments[2].click()
    assert dialog.choices.options() == WorksheetOptions(TODAY, slot=Slot.LONG)
    dialog.choices.slot._segments[2].click()
    assert dialog.choices.slot.choice == "90", "one of them holds"


def test_saved_it_is_remembered_by_the_case_under_a_name_of_nobody(
    dialog: DocumentsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[Path] = []

    def ask(_parent: QWidget, suggested: Path) -> Path:
        offered.append(suggested)
        return tmp_path / suggested.name

    monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", ask)
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog.form.save_button.click()
    dialog.form.open_button.click()
    assert [path.name for path in offered] == [f"handout-{TODAY}.pdf"]
    assert opened == [QUrl.fromLocalFile(str(tmp_path / offered[0].name))]
    assert (tmp_path / offered[0].name).read_bytes() == dialog.making.pdf
    editor = dialog._editor
    assert editor is not None
    assert [went.document for went in editor.case.where_it_went] == ["handout"]
    assert dialog.form.done_label.text() == f"Saved as handout-{TODAY}.pdf."
    assert dialog.making.pdf is not None, "where it went is no part of the handout"


def test_print_sends_what_the_preview_shows(
    dialog: DocumentsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(_parent: QWidget, printer: QPrinter) -> bool:
        assert printer.copyCount() == 2
        assert printer.docName() == "PairView handout"
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "spool.pdf"))
        return True

    monkeypatch.setattr(file_dialogs, "ask_how_to_print", ask)
    QTest.keyClick(dialog.form.print_button, Qt.Key.Key_Return)
    wait_until(lambda: dialog.form.done_label.text().startswith("Sent to the printer."))
    assert len(pypdfium2.PdfDocument(tmp_path / "spool.pdf")) == 2


@pytest.mark.parametrize("document", Document)
def test_only_what_a_room_needs_has_a_number_of_copies_to_type(
    dialog: DocumentsDialog, document: Document
) -> None:
    choose(dialog, document)
    is_many = document in {Document.WORKSHEET, Document.FACILITATOR}
    assert dialog.choices.many.isVisible() == is_many
    assert dialog.choices.copies.isVisible() != is_many


def test_a_worksheet_prints_as_often_as_is_typed(dialog: DocumentsDialog) -> None:
    choose(dialog, Document.WORKSHEET)
    box = dialog.choices.many
    assert (box.text(), box.most) == ("1", 99)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    wait_until(lambda: box.selectedText() == "1")
    QTest.keyClicks(box, "120")
    assert dialog.choices.chosen_copies == 12, "a third digit is not taken"
    choose(dialog, Document.FACILITATOR)
    assert (box.text(), dialog.choices.chosen_copies) == ("1", 1)
    choose(dialog, Document.WORKSHEET)
    assert box.text() == "12"
    box.clear()
    choose(dialog, Document.HANDOUT)
    assert dialog.choices.chosen_copies == 2
    choose(dialog, Document.WORKSHEET)
    assert box.text() == "12"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert dialog.choices.chosen_copies == 11
    box.clear()
    dialog.form.document_list.setFocus()
    assert box.text() == "11"


def test_printing_can_be_stopped(
    dialog: DocumentsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, threads = Event(), active_count()

    def ask(_parent: QWidget, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "spool.pdf"))
        turn = printer.newPage
        printer.newPage = lambda: go_on.wait(20) and turn()  # type: ignore[method-assign]
        return True

    monkeypatch.setattr(file_dialogs, "ask_how_to_print", ask)
    choose(dialog, Document.WORKSHEET)
    wait_until(lambda: dialog.making.pdf is not None)
    dialog.form.preview.progress._timer.setInterval(0)
    dialog.form.print_button.click()
    wait_until(dialog.form.preview.progress.isVisible)
    dialog.form.preview.progress.cancel_button.click()
    assert dialog.form.done_label.text().startswith("Printing was stopped.")
    go_on.set()
    wait_until(lambda: active_count() == threads)
    assert list(tmp_path.iterdir()) == []


def test_a_print_given_up_in_the_dialog_of_the_system_says_nothing(
    dialog: DocumentsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_how_to_print", lambda *_: False)
    wait_until(lambda: dialog.making.pdf is not None)
    dialog.form.print_button.click()
    assert dialog.form.done_label.text() == ""


def test_what_cannot_be_saved_is_said(
    dialog: DocumentsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", lambda *_: tmp_path / "no" / "a.pdf")
    wait_until(lambda: dialog.making.pdf is not None)
    dialog.form.save_button.click()
    assert dialog.form.done_label.isVisible()
    assert dialog.form.done_label.text()
    monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", lambda *_: None)
    dialog.form.open_button.click()


def test_enter_in_the_list_prints_and_tab_goes_down_the_page(
    dialog: DocumentsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, printer: QPrinter) -> bool:
        asked.append(printer.docName())
        return False

    monkeypatch.setattr(file_dialogs, "ask_how_to_print", ask)
    QTest.keyClick(dialog.form.document_list, Qt.Key.Key_Down)
    wait_until(lambda: dialog.making.pdf is not None)
    QTest.keyClick(dialog.form.document_list, Qt.Key.Key_Return)
    assert asked == [f"PairView {dialog.documents[1]}"]
    choose(dialog, Document.HANDOUT)
    passed: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in passed:
        passed.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    places = [one.mapTo(dialog, one.rect().topLeft()) for one in passed]
    parts = [dialog.form.side, dialog.form.preview, dialog.form.foot]
    visited = [next(n for n, part in enumerate(parts) if part.isAncestorOf(w)) for w in passed]
    assert visited == sorted(visited)
    left = [place.y() for place, part in zip(places, visited, strict=True) if part == 0]
    assert left == sorted(left)
    assert set(visited) == {0, 1, 2}


def test_a_screen_reader_hears_what_each_is_for(dialog: DocumentsDialog) -> None:
    model = rows(dialog)
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Handout. {document_purpose(Document.HANDOUT)}"


def test_everything_that_takes_the_keyboard_has_a_name(dialog: DocumentsDialog) -> None:
    dialog.choices.private.button.click()
    dialog.form.preview.kind._segments[0].click()
    rest_a_moment()
    assert nameless(dialog) == []
