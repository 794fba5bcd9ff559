"""Every document is tagged: what a screen reader is told is read back from the file."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from xml.etree import ElementTree as ET

import pikepdf
import pytest

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.seat import Seat
from pairview.reports import styles
from pairview.reports.boxes import SideBySide, Stack
from pairview.reports.chart import Chart, Scale
from pairview.reports.documents import Document, make_document
from pairview.reports.flowable import Flowable
from pairview.reports.marks import SEATS, Mark
from pairview.reports.page import Sheet, print_document
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.recovery_page import make_recovery_page
from pairview.reports.tags import a_list, list_item
from pairview.reports.text import paragraphs
from pairview.reports.writing_lines import BoxesToTick, WritingLines
from tests.full_cases import full_case
from tests.reports.conftest import MET
from tests.reports.tagged import Tagged

KIDS = {
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
}
LEAVES = {"H1", "H2", "H3", "P", "Span", "Figure"}
RIVER = (
    "Document(H1 P P H2 {held_open} P H2 P H2 P P P Figure P H2 {moments} P "
    "H2 {evidence} {hypotheses} H2 {look_fors} H2 {questions} H2 P P P P P P)"
)


@pytest.fixture(scope="module", params=["as it is", "tenfold", "full", "empty"])
def case_name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def case(case_name: str, practice: Case, tenfold: Case, empty: Case) -> Case:
    return {"as it is": practice, "tenfold": tenfold, "full": full_case(), "empty": empty}[
        case_name
    ]


@pytest.fixture(params=[*Document])
def tagged(request: pytest.FixtureRequest, case: Case) -> Tagged:
    """Each document, of a case as it is, of one ten times as long, a full one and an empty one."""
    options = PageOptions(MET, Paper.LETTER, large_print=True, duplex=True)
    return Tagged(make_document(request.param, case, options))


def test_every_mark_belongs_to_one_element_and_its_page_says_so(tagged: Tagged) -> None:
    held = Counter(mark for one in tagged.root.all() for mark in one.marks)
    assert set(held.values()) == {1}
    parents = tagged.parents()
    assert {mark: one for one in tagged.root.all() for mark in one.marks} == parents
    for number, page in enumerate(tagged.file.pages):
        in_code = [int(mark.properties["/MCID"]) for mark in tagged.marked(number)
                   if "/MCID" in mark.properties]  # fmt: skip
        assert in_code == list(range(len(in_code)))
        assert len(in_code) == sum(on_page == number for on_page, _ in parents)
        assert page.obj.Tabs == "/S"


def test_words_are_artifacts_only_where_a_page_repeats_them(tagged: Tagged) -> None:
    for number in range(len(tagged.file.pages)):
        for mark in tagged.marked(number):
            if mark.tag == "Artifact" and mark.shows_text:
                assert mark.properties["/Type"] == "/Pagination"


def test_headings_leave_no_level_out(tagged: Tagged) -> None:
    levels = [0, *tagged.headings()]
    assert levels[1] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_bookmarks_are_the_headings(tagged: Tagged) -> None:
    bookmarks = tagged.bookmarks()
    assert [level for level, _ in bookmarks] == tagged.headings()
    assert all(title.strip() for _, title in bookmarks)


def test_elements_hold_what_they_may(tagged: Tagged) -> None:
    for one in tagged.root.all():
        kids = {kid.tag for kid in one.kids}
        assert kids <= KIDS.get(one.tag, kids - {"LI", "Lbl", "LBody", "TR", "TH", "TD"})
        assert bool(one.marks) or one.tag not in LEAVES
        assert not (one.kids and one.tag in LEAVES)


def test_tables_are_regular_and_their_heads_say_over_what_they_stand(tagged: Tagged) -> None:
    for table in (one for one in tagged.root.all() if one.tag == "Table"):
        assert len({len(row.kids) for row in table.kids}) == 1
        assert {cell.scope for cell in table.kids[0].kids} == {"Column"}
        for row in table.kids[1:]:
            assert [cell.scope for cell in row.kids[1:]] == [""] * (len(row.kids) - 1)
    for one in tagged.root.all():
        assert bool(one.scope) == (one.tag == "TH")


def test_figures_and_marks_say_what_they_show(tagged: Tagged) -> None:
    for one in tagged.root.all():
        assert one.says or one.tag not in {"Figure", "Span"}


def test_the_file_says_language_and_title_and_that_it_is_tagged(tagged: Tagged) -> None:
    catalog = tagged.catalog
    assert catalog.Lang == "en"
    assert catalog.MarkInfo.Marked
    assert catalog.ViewerPreferences.DisplayDocTitle
    packet = ET.fromstring(catalog.Metadata.read_bytes())
    (title,) = packet.iter("{http://purl.org/dc/elements/1.1/}title")
    assert "".join(title.itertext()) == str(tagged.file.docinfo.Title) != ""
    assert b"pdfuaid" not in catalog.Metadata.read_bytes()


def test_the_recovery_code_can_be_heard() -> None:
    tagged = Tagged(make_recovery_page("ABCDE-FGHJK-LMNPQ", "Blue Kite", MET))
    test_every_mark_belongs_to_one_element_and_its_page_says_so(tagged)
    test_words_are_artifacts_only_where_a_page_repeats_them(tagged)
    steps = " ".join(["LI(Lbl LBody(P))"] * 3)
    assert tagged.root.outline().startswith(f"Document(H1 P P P P H2 L({steps}) H2 ")


def test_rivers_handout_reads_as_it_stands_on_the_page(practice: Case) -> None:
    tagged = Tagged(make_document(Document.HANDOUT, practice, PageOptions(MET)))
    item = "LI(Lbl LBody(P))"
    texts = ["P P P P P P P", "P P P P P P", "P P P P P P", "P P P P P P", "P P P P P P P"]
    expected = RIVER.format(
        held_open=f"L({' '.join([item] * 5)})",
        moments=f"Table(TR(TH TH) {' '.join(['TR(TD(P) TD(P))'] * 3)})",
        evidence=f"L({' '.join([item] * 4)})",
        hypotheses=f"L({' '.join(f'LI(Lbl LBody({text}))' for text in texts)})",
        look_fors=f"L({' '.join(['LI(Lbl(Span) LBody(P P))'] * 3)})",
        questions="L(LI(LBody(P P P)) LI(LBody(P P)))",
    )
    assert tagged.root.outline() == expected


def test_the_chart_says_each_row(practice: Case) -> None:
    tagged = Tagged(make_document(Document.HANDOUT, practice, PageOptions(MET)))
    (said,) = _said(tagged, "Figure")
    assert said.startswith("Chart of the two views. ")
    assert "Maths almost never, PE almost always, seen differently." in said
    assert said.count("seen differently.") == 5


def test_a_chart_for_the_pen_says_what_to_mark(empty: Case) -> None:
    tagged = Tagged(make_document(Document.HANDOUT, empty, PageOptions(MET)))
    (said,) = _said(tagged, "Figure")
    assert said.startswith("Chart of the two views, to mark with a pen. ")


def test_marks_boxes_and_lines_say_what_they_are_for(practice: Case) -> None:
    tagged = Tagged(make_document(Document.HANDOUT, practice, PageOptions(MET)))
    assert list(_said(tagged, "Span")) == ["Maths", "PE", "Maths"]
    assert list(_said(tagged, "P")) == [
        *["To tick: seen, not seen, unclear."] * 3,
        *["River said: Room to write."] * 2,
    ]


def test_what_goes_on_over_the_page_stays_one_element(practice: Case) -> None:
    first, *others = practice.moments
    longer = replace(practice, moments=(replace(first, saw="went on " * 900), *others))
    tagged = Tagged(make_document(Document.HANDOUT, longer, PageOptions(MET)))
    (over_pages,) = (one for one in tagged.root.all() if len({page for page, _ in one.marks}) > 1)
    assert over_pages.tag == "P"
    (table,) = (one for one in tagged.root.all() if one.tag == "Table")
    assert table.outline().count("TR") == 4
    assert table.outline().count("TD") == 6


def test_a_head_that_is_set_again_is_said_once(tenfold: Case) -> None:
    tagged = Tagged(make_document(Document.HANDOUT, tenfold, PageOptions(MET)))
    repeated = [
        number
        for number in range(len(tagged.file.pages))
        for mark in tagged.marked(number)
        if mark.properties.get("/Subtype") == "/Header"
    ]
    assert repeated
    assert sum(one.scope == "Column" for one in tagged.root.all()) == 2


def test_a_title_in_any_script_is_a_bookmark(practice: Case) -> None:
    named = replace(practice.agreement, code_name="Наталя (1) \\ " + "ж" * 200)
    tagged = Tagged(
        make_document(Document.HANDOUT, replace(practice, agreement=named), PageOptions(MET))
    )
    title = tagged.bookmarks()[0][1]
    assert title.startswith("Our hypotheses: Наталя (1) \\ жж")
    assert title.endswith("…")
    assert len(title) == 120
    letters = replace(named, code_name="x\u0301" * 200)
    marked = make_document(Document.HANDOUT, replace(practice, agreement=letters), PageOptions(MET))
    assert Tagged(marked).bookmarks()[0][1].endswith("x\u0301…"), "no letter loses its mark"


def test_a_heading_within_a_list_is_a_paragraph() -> None:
    told = [paragraphs(styles.BODY, "1"), paragraphs(styles.HEADING, "Within")]
    row = SideBySide(told, [20, None], elements=list_item(a_list()))
    sheet = Sheet(Paper.A4, load_wording(), "en", "A title", ())
    tagged = Tagged(print_document(sheet, lambda: [[*paragraphs(styles.TITLE, "Title"), row]]))
    assert tagged.root.outline().startswith("Document(H1 L(LI(Lbl LBody(P))))")


def test_what_is_measured_without_tags_has_the_same_pages() -> None:
    """The time that tags take is told by the bench; nothing else prints without them."""

    def parts() -> list[list[Flowable]]:
        chart = Chart(Scale(("never",) * 6), [])
        head = Stack(paragraphs(styles.HEADING, "A heading"), framed=True)
        box = Mark(SEATS[Seat.A], says="Maths")
        return [[head, box, chart, WritingLines(2, "Label"), BoxesToTick(["seen"])]]

    sheet = Sheet(Paper.A4, load_wording(), "en", "A title", ("a line",))
    bare, told = (
        pikepdf.open(BytesIO(print_document(sheet, parts, tagged=tagged)))
        for tagged in (False, True)
    )
    assert "/StructTreeRoot" not in bare.Root
    assert "/StructTreeRoot" in told.Root
    assert [_painted(page) for page in bare.pages] == [_painted(page) for page in told.pages]


def _painted(page: pikepdf.Page) -> list[str]:
    said = (f"{one.operands} {one.operator}" for one in pikepdf.parse_content_stream(page))
    return [one for one in said if not one.endswith(("BMC", "BDC", "EMC"))]


def _said(tagged: Tagged, tag: str) -> Iterator[str]:
    return (one.says for one in tagged.root.all() if one.tag == tag and one.says)
