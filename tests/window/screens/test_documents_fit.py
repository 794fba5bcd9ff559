"""The dialog of the documents fits: every text size, the smallest screen, every fold open."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.case_editor import CaseEditor
from pairview.reports.documents import Document
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import PALETTES
from tests.flows.hands import rest_a_moment, settle, wait_until
from tests.flows.looking import faults
from tests.stage import Stage
from tests.window.screens.river import TODAY, river

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Show = Callable[[float], DocumentsDialog]


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    stage = Stage()

    def open_dialog(scale: float) -> DocumentsDialog:
        apply_theme(qapp, PALETTES["light"], scale)
        dialog = DocumentsDialog(stage(QWidget()), CaseEditor(river()), lambda: TODAY)
        dialog.open()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        return dialog

    yield open_dialog
    stage.clear()
    apply_theme(qapp, PALETTES["light"])


def choose(dialog: DocumentsDialog, document: Document) -> None:
    documents = dialog.form.document_list
    documents.setCurrentIndex(documents.model().index(dialog.documents.index(document), 0))


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_clipped_on_the_smallest_screen(show: Show, scale: float) -> None:
    dialog = show(scale)
    dialog.resize(1256, 584)
    dialog.choices.private.button.click()
    for number in (0, 1):
        dialog.form.preview.kind._segments[0].click() if number else None
        rest_a_moment()
        assert faults(dialog) == []
    bar = dialog.form.choices_area.horizontalScrollBar()
    assert bar.maximum() == 0


def test_what_a_fold_opens_comes_into_sight(show: Show) -> None:
    dialog = show(1.0)
    dialog.resize(760, 500)
    settle()
    choose(dialog, Document.STUDENT_CARD)
    fold, area = dialog.choices.card, dialog.form.choices_area
    QTest.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    top = area.viewport().height() // 3
    wait_until(lambda: 0 <= fold.button.mapTo(area.viewport(), QPoint()).y() < top)


@pytest.mark.parametrize(("scale", "all_said"), [(1.0, True), (2.0, False)])
def test_the_list_stays_in_sight_when_folds_open(show: Show, scale: float, all_said: bool) -> None:
    dialog = show(scale)
    dialog.resize(1256, 620)
    settle()
    documents = dialog.form.document_list
    assert documents.is_whole is all_said
    choose(dialog, Document.STUDENT_CARD)
    QTest.mouseClick(dialog.choices.card.button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not documents.is_whole)
    QTest.qWait(150)  # what was opened came into sight
    chosen = documents.visualRect(documents.currentIndex())
    assert documents.viewport().rect().contains(chosen)
    assert dialog.rect().contains(documents.mapTo(dialog, documents.rect().topLeft()))
    assert dialog.form.choices_area.height() > dialog.form.side.height() // 3
    choose(dialog, Document.HANDOUT)
    wait_until(lambda: documents.is_whole is all_said)


def test_the_list_says_less_before_the_choices_beside_it_scroll(show: Show) -> None:
    dialog = show(1.0)
    dialog.resize(760, 500)
    settle()
    assert not dialog.form.document_list.is_whole
    assert dialog.form.choices_area.verticalScrollBar().maximum() == 0


def test_in_the_largest_text_it_is_no_wider_than_a_small_screen(show: Show) -> None:
    dialog = show(2.0)
    dialog.resize(1256, 584)
    preview = dialog.form.preview
    preview.say("Opens when both of you have finished recording.")
    preview.progress.begin("Making the pages")
    preview.progress.go_on(1234, 5678)
    preview.progress._appear()
    rest_a_moment()
    assert dialog.width() == 1256
    assert faults(dialog) == []
    preview.kind._segments[0].click()
    wait_until(lambda: preview.words.headings.count() > 6)
    settle()
    dialog.resize(1256, 584)
    assert dialog.size().toTuple() == (1256, 584)
