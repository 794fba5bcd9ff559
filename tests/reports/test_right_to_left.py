"""A document in a language written to the left is the mirror image of the English one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pairview import content
from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.reports import styles
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.chart import Chart, ChartRow, Scale
from pairview.reports.documents import Document, make_document
from pairview.reports.flowable import Flowable
from pairview.reports.marks import Mark, Numeral, arrow, disc
from pairview.reports.page import INNER, OUTER, Sheet, print_document
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.text import paragraphs
from pairview.reports.writing_lines import BoxesToTick, WritingLines
from tests.reports.conftest import MET

Box = tuple[float, float, float, float]
WIDE = Paper.A4.size[0]


@pytest.fixture
def hebrew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language that is written to the left and has English words, but for a few."""
    shutil.copytree(content.FOLDER, tmp_path / "content")
    shutil.copytree(content.FOLDER / "en", tmp_path / "content" / "he")
    monkeypatch.setattr(content, "FOLDER", tmp_path / "content")
    return "he"


@pytest.fixture(autouse=True)
def _words_are_read_again() -> Iterator[None]:
    yield
    for name in ("wording", "dimensions", "activities", "lenses", "questions", "relationship"):
        getattr(content, f"load_{name}").__wrapped__.cache_clear()


def sheet(language: str, *, duplex: bool = False, large_print: bool = False) -> Sheet:
    footer = ("Foot of the page.",)
    return Sheet(Paper.A4, load_wording("en"), language, "t", footer, large_print, duplex)


def pages(data: bytes) -> list[dict[str, Box]]:
    """Return where the words of each page stand: left, bottom, right, top."""
    with pdfium.PdfDocument(data) as document:
        return [words_of(page.get_textpage()) for page in document]


def words_of(text: "pdfium.PdfTextPage") -> dict[str, Box]:
    found: dict[str, Box] = {}
    word, boxes = "", list[Box]()
    for place in range(text.count_chars() + 1):
        char = text.get_text_range(place, 1) if place < text.count_chars() else " "
        if char.strip():
            word += char
            boxes.append(text.get_charbox(place))
        elif word:
            left, bottom, right, top = zip(*boxes, strict=True)
            found.setdefault(word, (min(left), min(bottom), max(right), max(top)))
            word, boxes = "", []
    return found


def both(*parts: Flowable) -> tuple[dict[str, Box], dict[str, Box]]:
    """Return the words of a page in English and of the same page mirrored."""
    (english,) = pages(print_document(sheet("en"), lambda: [list(parts)]))
    (mirrored,) = pages(print_document(sheet("ar"), lambda: [list(parts)]))
    return english, mirrored


def is_mirror_image(english: Box, mirrored: Box) -> bool:
    return mirrored[2] == pytest.approx(WIDE - english[0], abs=2.5) and mirrored[
        1
    ] == pytest.approx(english[1], abs=0.1)


def test_columns_and_their_words_are_mirrored() -> None:
    cells = [paragraphs(styles.BODY, word) for word in ("one", "two", "three")]
    english, mirrored = both(SideBySide(cells, [60, None, 100], 10))
    assert english["one"][0] < english["two"][0] < english["three"][0]
    for word in ("one", "two", "three"):
        assert is_mirror_image(english[word], mirrored[word])


def test_what_stands_in_a_frame_begins_on_its_right() -> None:
    english, mirrored = both(Stack(paragraphs(styles.BODY, "framed"), pad=(12, 8), framed=True))
    assert is_mirror_image(english["framed"], mirrored["framed"])


def test_footer_and_page_number_change_sides() -> None:
    english, mirrored = both(Gap())
    assert english["page"][0] > english["Foot"][0]
    assert mirrored["page"][0] == pytest.approx(OUTER, abs=1)
    assert mirrored["page."][2] == pytest.approx(WIDE - INNER, abs=1)


def test_numbers_boxes_and_labels_are_mirrored() -> None:
    english, mirrored = both(
        SideBySide([[Numeral(7)], [BoxesToTick(["seen", "unclear"])]], [30, None]),
        WritingLines(2, "Label"),
    )
    for word in ("7", "seen", "unclear", "Label"):
        assert is_mirror_image(english[word], mirrored[word])


def test_the_scale_of_the_chart_runs_to_the_left() -> None:
    heads = ("never", "some", "half", "often", "always", "none")
    levels = {Seat.A: Level.ALMOST_NEVER, Seat.B: None}
    rows = [
        ChartRow("label", levels, ("unanswered",)),
        ChartRow("equal", dict.fromkeys(Seat, Level.OFTEN)),
    ]
    english, mirrored = both(Chart(Scale(heads), rows))
    for word in ("label", "equal"):
        assert is_mirror_image(english[word], mirrored[word])
    for word in (*heads, "unanswered"):
        english_middle = (english[word][0] + english[word][2]) / 2
        mirrored_middle = (mirrored[word][0] + mirrored[word][2]) / 2
        assert mirrored_middle == pytest.approx(WIDE - english_middle, abs=2.5)


@pytest.mark.parametrize("part", [Mark(arrow), WritingLines(1, "")], ids=["arrow", "lines"])
def test_marks_and_lines_are_mirrored(part: Flowable) -> None:
    pictures = []
    for language in ("en", "ar"):
        made = print_document(
            sheet(language), lambda: [[SideBySide([[part], [Mark(disc)]], [40, 40])]]
        )
        with pdfium.PdfDocument(made) as document:
            picture = document[0].render(scale=1).to_pil().convert("L")
        pictures.append(picture.crop((0, 0, picture.width, 200)))
    english, mirrored = pictures
    turned = mirrored.transpose(0)  # left for right
    assert sum(map(lambda a, b: abs(a - b) > 100, english.tobytes(), turned.tobytes())) < 40


@pytest.mark.parametrize("duplex", [False, True])
def test_the_margin_for_the_holes_is_on_the_right(duplex: bool) -> None:
    assert sheet("ar", duplex=duplex).left(1) == OUTER
    assert sheet("ar", duplex=duplex).left(2) == (INNER if duplex else OUTER)
    assert sheet("en", duplex=duplex).left(2) == (OUTER if duplex else INNER)


def test_the_whole_handout_is_mirrored(practice: Case, hebrew: str) -> None:
    english = pages(make_document(Document.HANDOUT, practice, PageOptions(MET)))
    mirrored = pages(make_document(Document.HANDOUT, practice, PageOptions(MET, language=hebrew)))
    assert len(english) == len(mirrored)
    for ours, theirs in zip(english, mirrored, strict=True):
        assert set(ours) == set(theirs)
    first, other = english[0], mirrored[0]
    for word in ("Our", "held"):
        assert word not in first or first[word][0] < WIDE / 2
    assert first["Maths"][0] < WIDE / 2 < other["Maths"][0]
    assert first["No"][0] > WIDE / 2 > other["No"][2]


def test_words_of_a_handout_in_arabic_begin_right(practice: Case, hebrew: str) -> None:
    arabic = "ينتظر الولد عندما تكون المهمة"
    made = print_document(sheet("ar"), lambda: [paragraphs(styles.BODY, arabic)])
    (words,) = pages(made)
    assert max(box[2] for box in words.values()) == pytest.approx(WIDE - INNER, abs=1.5)
    with pdfium.PdfDocument(made) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert arabic in " ".join(text.split())


def test_a_sentence_that_begins_with_a_latin_name_runs_to_the_left() -> None:
    made = print_document(sheet("ar"), lambda: [paragraphs(styles.BODY, "River ينتظر الولد")])
    (words,) = pages(made)
    assert words["River"][2] == pytest.approx(WIDE - INNER, abs=1.5)


@pytest.mark.parametrize("document", Document)
@pytest.mark.parametrize("large_print", [False, True])
def test_every_document_prints_mirrored(
    document: Document, large_print: bool, practice: Case, hebrew: str
) -> None:
    options = PageOptions(MET, language=hebrew, large_print=large_print)
    for words in pages(make_document(document, practice, options)):
        for left, _, right, _ in words.values():
            assert left >= OUTER - 1
            assert right <= WIDE - OUTER + 1
