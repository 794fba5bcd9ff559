"""A case opens anywhere: a question of the school brings its words along, whoever lacks it."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from pairview.case_editor import CaseEditor
from pairview.content import load_relationship
from pairview.content.school_wording import parse_school_wording
from pairview.domain.case import Case
from pairview.domain.plan import Question
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.plain_text import case_as_markdown
from pairview.store.case_file import create_case, open_case
from pairview.store.exchange import case_as_json, case_from_json
from pairview.window import school_wording
from pairview.window.screens.plan_screen import PlanScreen
from tests.stage import Stage
from tests.window.screens.river import TODAY, river
from tests.wording_of_a_school import EXAMPLE

WORDS, BANK = "What do you do in the library at lunch?", "school-library_corner"


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.clear()


@pytest.fixture
def case(stage: Stage) -> Case:
    """River with a question of the school, on a laptop that has no school wording any more."""
    school_wording._in_use = parse_school_wording(EXAMPLE).wording
    screen = stage(PlanScreen(CaseEditor(river())))
    screen.questions.take(BANK)
    school_wording.use_copy_in(None)
    stage.clear()
    return screen.editor.case


def asked(case: Case) -> Question:
    return case.questions[-1]


def test_the_file_holds_the_words(case: Case, tmp_path: Path) -> None:
    create_case(tmp_path / "kite.pairview", case).close()
    case_file, opened = open_case(tmp_path / "kite.pairview")
    case_file.close()
    assert (asked(opened).text, asked(opened).bank) == (WORDS, BANK)


def test_the_words_go_out_and_come_in_as_json_and_read_as_text(case: Case) -> None:
    assert asked(case_from_json(case_as_json(case))).text == WORDS
    assert WORDS in case_as_markdown(case)


@pytest.mark.parametrize(
    "document", [Document.HANDOUT, Document.NEXT_LESSON, Document.STUDENT_CARD]
)
def test_the_words_print(case: Case, document: Document) -> None:
    with pypdfium2.PdfDocument(make_document(document, case, PageOptions(TODAY))) as pages:
        words = " ".join(page.get_textpage().get_text_bounded() for page in pages)
    assert WORDS in " ".join(words.split())


def test_it_is_shown_and_can_be_worded_anew(case: Case, stage: Stage) -> None:
    screen = stage(PlanScreen(CaseEditor(case)))
    row = screen.questions.rows.rows[-1]
    assert row.box.toPlainText() == WORDS
    assert screen.questions.bank_link.text() == "All 64 questions"
    row.unfold()
    row.box.setPlainText("Where are you at lunch?")
    screen.flush()
    assert asked(screen.editor.case).text == "Where are you at lunch?"


def test_it_is_never_an_item_of_the_survey(case: Case) -> None:
    assert len(load_relationship()) == 5
    with pypdfium2.PdfDocument(
        make_document(Document.STUDENT_CARD, case, PageOptions(TODAY))
    ) as pages:
        words = " ".join(page.get_textpage().get_text_bounded() for page in pages)
    assert [words.count(item.text) for item in load_relationship()] == [2] * 5
