from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from pairview.reports.handout import make_handout
from pairview.reports.handout_options import HandoutOptions
from pairview.window.widgets import page_sheet
from pairview.window.widgets.page_preview import WHOLE, WIDE, WORDS, PagePreview
from pairview.window.widgets.page_sheet import PICTURES_KEPT
from pairview.window.widgets.pdf_pages import PdfPages
from tests.flows.hands import rest_a_moment, wait_until
from tests.stage import Stage
from tests.window.screens.river import TODAY, river


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return make_handout(river(), HandoutOptions(TODAY))


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.clear()


@pytest.fixture(scope="module")
def long_pdf() -> bytes:
    case = river()
    told = [f"Looks up {n} times and writes. " * 150 for n in range(10)]
    moments = (replace(case.moments[0], id=f"m{n}", saw=saw) for n, saw in enumerate(told))
    return make_handout(replace(case, moments=tuple(moments)), HandoutOptions(TODAY))


@pytest.fixture
def long_preview(stage: Stage, long_pdf: bytes) -> PagePreview:
    made = stage(PagePreview(), 690, 510)
    made.show_pdf(long_pdf)
    assert len(made.sheet.boxes) > PICTURES_KEPT
    return made


@pytest.fixture
def preview(stage: Stage, pdf: bytes) -> PagePreview:
    made = stage(PagePreview(), 690, 510)
    made.show_pdf(pdf)
    return made


def test_two_whole_pages_stand_side_by_side(preview: PagePreview) -> None:
    boxes = preview.sheet.boxes
    assert len(boxes) == 2
    assert boxes[0].top() == boxes[1].top()
    assert preview.sheet.width() <= preview.area.viewport().width()
    assert preview.sheet.height() <= preview.area.viewport().height()


def test_a_page_is_painted_with_ink_on_white(preview: PagePreview) -> None:
    picture = preview.sheet.grab().toImage()
    box = preview.sheet.boxes[0]
    shades = {
        QColor(picture.pixel(x, y)).lightness()
        for x in range(round(box.left()) + 2, round(box.right()) - 2, 3)
        for y in range(round(box.top()) + 2, round(box.bottom()) - 2, 3)
    }
    assert max(shades) == 255
    assert min(shades) < 90


def test_letters_do_not_blur_between_pixels(preview: PagePreview) -> None:
    sheet = preview.sheet
    for number, box in enumerate(sheet.boxes):
        assert box.topLeft() == box.topLeft().toPoint()
        ratio = sheet.devicePixelRatioF()
        assert sheet.picture(number).size() == (box.size() * ratio).toSize()


def test_the_pages_follow_the_room_they_have(preview: PagePreview) -> None:
    for width in range(680, 704):
        preview.resize(width, 510)
        rest_a_moment()
        assert preview.sheet.width() == preview.area.maximumViewportSize().width()


def test_one_page_fills_the_width_where_two_would_be_tiny(preview: PagePreview) -> None:
    preview.resize(340, 600)
    rest_a_moment()
    first = preview.sheet.boxes[0]
    assert 280 < first.width() < 340


def test_the_words_are_those_of_the_pdf(preview: PagePreview, pdf: bytes) -> None:
    pages = PdfPages(pdf)
    assert preview.text == "\n\n".join(pages.words(number) for number in range(len(pages)))
    pages.close()
    preview.kind._segments[0].click()
    assert preview.kind.choice == WORDS
    assert preview.words.isVisible()


def test_zoom_goes_from_all_pages_to_the_width_and_beyond(preview: PagePreview) -> None:
    assert not preview.smaller.isEnabled()
    overview = preview.sheet.dpi
    preview.larger.click()
    assert preview.sheet.dpi > overview
    assert preview.sheet.width() <= preview.area.viewport().width()
    while preview.larger.isEnabled():
        preview.larger.click()
    assert preview.sheet.dpi == pytest.approx(288)
    while preview.smaller.isEnabled():
        preview.smaller.click()
    assert preview.sheet.dpi == pytest.approx(overview, abs=6)


def test_pages_below_each_other_leave_room_for_the_bar_that_scrolls(preview: PagePreview) -> None:
    preview.larger.click()
    rest_a_moment()
    assert preview.area.verticalScrollBar().maximum() > 0
    assert preview.area.horizontalScrollBar().maximum() == 0


def test_whole_and_wide_are_one_press_away(preview: PagePreview) -> None:
    whole = preview.sheet.dpi
    preview.fits._segments[1].click()
    assert preview.fits.choice == WIDE
    assert preview.sheet.dpi > whole
    preview.larger.click()
    assert not any(one.isChecked() for one in preview.fits._segments)
    preview.fits._segments[0].click()
    assert preview.sheet.dpi == pytest.approx(whole)


def test_keys_and_the_wheel_zoom_while_the_pages_have_the_keyboard(preview: PagePreview) -> None:
    preview.area.setFocus()
    QTest.keyClick(preview.area, Qt.Key.Key_Plus)
    assert preview.fits.choice == WIDE
    turn_wheel(preview, 120)
    assert preview.zoom == 125
    turn_wheel(preview, -120)
    QTest.keyClick(preview.area, Qt.Key.Key_Minus)
    assert preview.fits.choice == WHOLE
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(preview.area, Qt.Key.Key_Plus, control)
    assert preview.fits.choice == WHOLE, "Ctrl and plus is the text size"


def turn_wheel(preview: PagePreview, by: int) -> None:
    middle = QPointF(preview.area.viewport().rect().center())
    turned = QWheelEvent(
        middle,
        preview.area.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview.area.viewport(), turned)


def test_home_and_end_lead_to_the_first_and_the_last_page(long_preview: PagePreview) -> None:
    preview, pages = long_preview, len(long_preview.sheet.boxes)
    assert preview.count.text() == f"Page 1 of {pages}"
    QTest.keyClick(preview.area, Qt.Key.Key_End)
    assert preview.count.text() in {f"Page {pages - 1} of {pages}", f"Page {pages} of {pages}"}
    QTest.keyClick(preview.area, Qt.Key.Key_Home)
    assert preview.count.text() == f"Page 1 of {pages}"


def test_zooming_stays_where_one_reads(long_preview: PagePreview) -> None:
    preview = long_preview
    preview.fits._segments[1].click()
    preview.area.verticalScrollBar().setValue(preview.sheet.top_of(5))
    assert preview.count.text().startswith("Page 6 ")
    preview.larger.click()
    assert preview.count.text().startswith("Page 6 ")


def test_few_pictures_are_kept_however_long_it_is(long_preview: PagePreview) -> None:
    for number in range(len(long_preview.sheet.boxes)):
        long_preview.sheet.picture(number)
    assert len(long_preview.sheet._pictures) == PICTURES_KEPT


def test_pages_that_are_not_drawn_yet_follow(
    preview: PagePreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_sheet, "PAINTING_AT_MOST", -1)
    preview.sheet._pictures.clear()
    preview.sheet.grab()
    assert not preview.sheet._pictures
    monkeypatch.undo()
    wait_until(lambda: len(preview.sheet._pictures) == 2)


def test_a_page_is_sharp_on_a_fine_screen(preview: PagePreview) -> None:
    ratio = preview.sheet.devicePixelRatioF()
    picture = preview.sheet.picture(0)
    assert picture.devicePixelRatio() == ratio


def test_the_words_stand_beside_the_pictures_where_there_is_room(preview: PagePreview) -> None:
    preview.kind._segments[0].click()
    assert preview.area.isVisible()
    assert preview.words.isVisible()
    preview.resize(400, 510)
    assert not preview.area.isVisible()
    assert preview.words.isVisible()
    preview.kind._segments[0].click()
    assert preview.area.isVisible()
    assert not preview.words.isVisible()


def test_a_heading_leads_to_its_words_and_its_page(long_preview: PagePreview) -> None:
    preview = long_preview
    preview.kind._segments[0].click()
    rows = preview.words.headings
    said = [rows.item(n).text().strip() for n in range(rows.count())]
    assert said[0] == "Our hypotheses: Blue Kite"
    last = rows.count() - 1
    rows.setFocus()
    rows.setCurrentRow(last)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    cursor = preview.words.words.textCursor()
    assert cursor.block().text().strip().startswith(said[last].split()[0])
    assert preview.area.verticalScrollBar().value() > 0


def test_without_bookmarks_each_page_has_a_heading(stage: Stage) -> None:
    drawn = BytesIO()
    canvas = Canvas(drawn, pagesize=(200, 300))
    for words in ("One thing", "Another thing"):
        canvas.drawString(20, 200, words)
        canvas.showPage()
    canvas.save()
    preview = stage(PagePreview(), 690, 510)
    preview.show_pdf(drawn.getvalue())
    assert preview.text == "One thing\n\nAnother thing"
    rows = preview.words.headings
    assert [rows.item(n).text() for n in range(2)] == ["Page 1: One thing", "Page 2: Another thing"]


def test_without_a_document_it_says_why(preview: PagePreview) -> None:
    preview.show_pdf(None)
    preview.say("The handout opens when both of you have finished recording.")
    assert preview.sheet.boxes == []
    assert preview.text == ""
    assert preview.count.text().startswith("The handout opens")
