"""`pairview print` makes every document, and refuses in a sentence what goes with none."""

import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pairview.command_line import main
from pairview.domain.case import new_case
from pairview.reports.documents import Document, needs_case
from pairview.reports.handout_options import HandoutSection
from pairview.store.case_file import create_case
from tests.full_cases import TODAY

Reader = Callable[[], tuple[str, str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Reader:
    """Return what was printed since, on standard output and on standard error."""
    return lambda: tuple(capsys.readouterr())  # type: ignore[return-value] # a named pair


@pytest.fixture
def river(tmp_path: Path) -> Path:
    path = tmp_path / "river.pairview"
    assert main(["practice", "river", "-o", str(path)]) == 0
    return path


def printed(folder: Path, *words: object) -> str:
    """Return the text of the document that the words ask for."""
    out = folder / "out.pdf"
    assert main(["print", *map(str, words), "-o", str(out)]) == 0
    with pdfium.PdfDocument(out) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def misused(said: Reader, folder: Path, *words: object) -> str:
    """Return what is said of wrong usage, without the usage; nothing is written."""
    out = folder / "out.pdf"
    assert main(["print", *map(str, words), "-o", str(out)]) == 2
    assert not out.exists()
    output, error = said()
    assert output == ""
    return re.sub(r"\s+", " ", error.partition("error: ")[2]).strip()


@pytest.mark.parametrize("document", Document)
def test_every_document_of_a_case_is_made(document: Document, river: Path, tmp_path: Path) -> None:
    assert len(printed(tmp_path, document, river)) > 200


@pytest.mark.parametrize("document", [one for one in Document if not needs_case(one)])
def test_a_blank_document_needs_no_case(document: Document, tmp_path: Path) -> None:
    assert len(printed(tmp_path, document)) > 50


@pytest.mark.parametrize("document", [one for one in Document if needs_case(one)])
def test_a_document_that_needs_a_case_says_so(
    document: Document, said: Reader, tmp_path: Path
) -> None:
    assert misused(said, tmp_path, document) == f"{document} needs a case: name a case file"


def test_nothing_private_is_asked_for_without_a_case(said: Reader, tmp_path: Path) -> None:
    said_of_it = misused(said, tmp_path, "handout", "--with", "readings")
    assert said_of_it == "--with needs a case: nothing private stands on a blank page"


def test_sections_are_left_out(river: Path, tmp_path: Path) -> None:
    words = ("--without", "moments", "--without", "unknowns")
    text = printed(tmp_path, "handout", river, *words)
    assert "In our own words" not in text
    assert "What we do not know yet" not in text
    assert "The two views" in text


def test_each_section_has_its_name(river: Path, tmp_path: Path) -> None:
    words = [word for section in HandoutSection for word in ("--without", section)]
    assert len(printed(tmp_path, "handout", river, *words)) < 300


def test_what_was_expected_of_a_card_prints_with_the_second_look_sheet(
    river: Path, tmp_path: Path
) -> None:
    assert printed(tmp_path, "second-look", river, "--with", "card")


@pytest.mark.parametrize(
    ("tick", "words"),
    [
        ("readings", "River knows more than the pages show."),
        ("my-part", "I say the name from the front"),
        ("who-offered", "Offered by Maths."),
    ],
)
def test_what_is_private_prints_where_it_is_asked_for(
    tick: str, words: str, river: Path, tmp_path: Path
) -> None:
    assert words not in printed(tmp_path, "handout", river)
    assert words in printed(tmp_path, "handout", river, "--with", tick)


@pytest.mark.parametrize("tick", ["guesses", "retelling"])
def test_every_private_part_can_be_asked_for(tick: str, river: Path, tmp_path: Path) -> None:
    assert printed(tmp_path, "handout", river, "--with", tick)


@pytest.mark.parametrize(
    ("document", "words", "option"),
    [
        ("whole-record", ("--without", "moments"), "--without"),
        ("worksheet", ("--with", "readings"), "--with"),
        ("handout", ("--slot", "20"), "--slot"),
        ("handout", ("--question", "laugh"), "--question"),
        ("worksheet", ("--answer-by", "2099-12-01"), "--answer-by"),
    ],
)
def test_an_option_of_another_document_is_refused(
    document: str, words: tuple[str, ...], option: str, said: Reader, river: Path, tmp_path: Path
) -> None:
    said()
    sentence = misused(said, tmp_path, document, river, *words)
    assert sentence == f"{option} means nothing for {document}"


def test_a_slot_chooses_the_worksheet(tmp_path: Path) -> None:
    short, long = (printed(tmp_path, "worksheet", "--slot", slot) for slot in (20, 90))
    assert len(short) < len(long)


def test_both_cards_ask_the_questions_that_are_named(river: Path, tmp_path: Path) -> None:
    words = ("--question", "laugh", "--question", "when-it-goes-wrong")
    text = printed(tmp_path, "student-card", river, *words)
    asked = "Who or what makes you laugh? When do you first notice it is going wrong? How often"
    assert text.count(asked) == 2
    assert printed(tmp_path, "student-card", *words[:2]).count("makes you laugh?") == 2


@pytest.mark.parametrize(
    ("asked", "refusal"),
    [
        (["laugh", "weep"], "no question of the plan or the bank is called weep"),
        (["laugh", "a", "b", "c", "d"], "a student card holds four questions at most"),
    ],
)
def test_questions_that_cannot_stand_on_a_card_are_refused(
    asked: list[str], refusal: str, said: Reader, river: Path, tmp_path: Path
) -> None:
    said()
    words = [word for name in asked for word in ("--question", name)]
    assert misused(said, tmp_path, "student-card", river, *words) == refusal


def test_the_card_names_the_day_by_which_the_student_hears(river: Path, tmp_path: Path) -> None:
    text = printed(tmp_path, "student-card", river, "--answer-by", "2099-12-01")
    assert text.count("by Tuesday 1 December 2099.") == 2


def test_a_day_that_is_none_is_refused(said: Reader, river: Path, tmp_path: Path) -> None:
    said()
    sentence = misused(said, tmp_path, "student-card", river, "--answer-by", "soon")
    assert sentence == "argument --answer-by: a day is written as 2026-12-14"


def test_an_unfinished_case_is_refused_before_its_record_is_spoken_of(
    tmp_path: Path, said: Reader
) -> None:
    case, out = tmp_path / "kite.pairview", tmp_path / "record.pdf"
    create_case(case, new_case(TODAY, "Blue Kite")).close()
    assert main(["print", "whole-record", str(case), "-o", str(out)]) == 1
    output, error = said()
    assert output == ""
    assert "recording" in error
    assert not out.exists()


def test_the_whole_record_says_first_what_is_in_it(
    said: Reader, river: Path, tmp_path: Path
) -> None:
    said()
    text = printed(tmp_path, "whole-record", river)
    assert said()[0].startswith(
        "The whole record holds what both of you may see, also what is private:"
    )
    assert "River knows more than the pages show." in text


def test_the_help_names_documents_and_sections(said: Reader) -> None:
    assert main(["print", "--help"]) == 0
    text = said()[0]
    for name in (*Document, *HandoutSection, "who-offered"):
        assert name in text


@pytest.mark.parametrize(
    ("terminal", "asked", "title"),
    [
        ("es_MX.UTF-8", (), "Hoja de trabajo, 45 minutos"),
        ("es_MX.UTF-8", ("--language", "en"), "Worksheet, 45 minutes"),
        ("en_GB.UTF-8", ("--language", "es"), "Hoja de trabajo, 45 minutos"),
    ],
)
def test_a_blank_page_is_in_the_language_of_the_terminal_or_in_the_one_asked_for(
    terminal: str,
    asked: tuple[str, ...],
    title: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANG", terminal)
    assert printed(tmp_path, "worksheet", *asked).startswith(title)
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert printed(tmp_path, "worksheet").startswith("Worksheet, 45 minutes")


def test_a_case_prints_in_its_own_language_whatever_the_terminal_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "river.pairview"
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    assert main(["practice", "river", "-o", str(path)]) == 0
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert printed(tmp_path, "handout", path).startswith("Nuestras hipótesis: River")
    asked = printed(tmp_path, "handout", path, "--language", "en")
    assert asked.startswith("Our hypotheses: River Matemáticas and Educación física")
