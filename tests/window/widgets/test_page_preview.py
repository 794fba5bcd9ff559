from collections.abc import Iterator

import pypdfium2
import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from pairview.reports.handout import make_handout
from pairview.reports.handout_options import HandoutOptions
from pairview.window.widgets.page_preview import WORDS, PagePreview
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
        QTest.qWait(1)
        assert preview.sheet.width() == preview.area.maximumViewportSize().width()


def test_one_page_fills_the_width_where_two_would_be_tiny(preview: PagePreview) -> None:
    preview.resize(340, 600)
    QTest.qWait(1)
    first = preview.sheet.boxes[0]
    assert 280 < first.width() < 340


def test_the_words_are_those_of_the_pdf(preview: PagePreview, pdf: bytes) -> None:
    document = pypdfium2.PdfDocument(pdf)
    said = [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    assert preview.text == "\n\n".join(said)
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
    QTest.qWait(20)
    assert preview.area.verticalScrollBar().maximum() > 0
    assert preview.area.horizontalScrollBar().maximum() == 0


def test_without_a_document_it_says_why(preview: PagePreview) -> None:
    preview.show_pdf(None)
    preview.say("The handout opens when both of you have finished recording.")
    assert preview.sheet.boxes == []
    assert preview.text == ""
    assert preview.count.text().startswith("The handout opens")
