"""The guide of the facilitator says what the window, the page and the commands really have."""

import re
from datetime import date
from itertools import accumulate, pairwise
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pairview.command_line import _parser
from pairview.command_line_cases import Say
from pairview.content import load_wording
from pairview.domain.case import new_case
from pairview.domain.room_timer import Part, course_of
from pairview.domain.room_words import say, what_ifs
from pairview.domain.slot import Slot
from pairview.reports.documents import Document, make_document
from pairview.reports.worksheet_options import WorksheetOptions
from tests.packaging.test_guide import PROJECT, WORDS_OF_A_PAGE, sources

GUIDE = PROJECT / "docs" / "facilitator.md"
TEXT = GUIDE.read_text("utf-8")
WORDING = load_wording()


def plain(words: str) -> str:
    """Return words with straight quotation marks, as the guide stands inside quotation marks."""
    return re.sub('[“”"*]', "", words).replace("\N{NO-BREAK SPACE}", " ")


def rows_of(heading: str) -> list[list[str]]:
    """Return the cells of the table below a heading, without its head."""
    part = TEXT.split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_bold_name_is_a_text_of_the_window() -> None:
    program = sources()
    named = [name for name in re.findall(r"\*\*([^*]+)\*\*", TEXT) if not name.endswith(".")]
    assert len(named) > 12
    absent = [
        name for name in named if not re.search(rf'[>"]{re.escape(name)}( ?\.\.\.)?[<"]', program)
    ]
    assert absent == []


def test_every_command_is_one() -> None:
    commands = re.findall(r"`python3 run\.py ([^`]+)`", TEXT)
    assert len(commands) > 2
    for command in commands:
        assert _parser(Say()).parse_args(command.split()).command is not None


@pytest.mark.parametrize("number", range(len(Slot)))
def test_the_minutes_are_those_of_the_slots(number: int) -> None:
    slot = [*Slot][number]
    ends = [0, *accumulate(course_of(slot).values())]
    wanted = [f"{start}-{end}" for start, end in pairwise(ends)]
    told = [row[1 + number] for row in rows_of("Minute by minute")]
    assert [cell for cell in told if cell != "-"] == wanted


def test_what_is_said_is_said_on_the_page_too() -> None:
    told = [plain(row[4]) for row in rows_of("Minute by minute")]
    said = [plain(say(WORDING, part, Slot.STANDARD)) for part in course_of(Slot.STANDARD)]
    assert len(told) == len(said)
    assert all(words.startswith(page) for words, page in zip(told, said, strict=True))
    short = WORDING("facilitator.say_6_short")
    assert any(words.endswith(f"In 20 minutes also: {short}") for words in told)
    assert plain(say(WORDING, Part.SECOND_LOOK, Slot.SHORT)) in plain(" ".join(TEXT.split()))


def test_the_what_ifs_are_those_of_the_page() -> None:
    asked = [(plain(one.question), plain(one.answer)) for one in what_ifs(WORDING)]
    assert [(plain(row[0]), plain(row[1])) for row in rows_of("What if")] == asked


def test_what_to_do_when_something_does_not_work_is_what_the_sheet_says() -> None:
    names = ("print", "laptop", "passphrase", "projector", "late", "early")
    told = [(WORDING(f"facilitator.happens_{n}"), WORDING(f"facilitator.do_{n}")) for n in names]
    rows = rows_of("When something does not work")
    assert [(row[0], plain(row[1])) for row in rows] == [(here, plain(do)) for here, do in told]


def test_the_worksheets_have_as_many_pages_and_sheets_as_it_says() -> None:
    day = date(2026, 11, 23)
    case = new_case(day)
    pages = {
        (slot, duplex): len(pdfium.PdfDocument(make_document(Document.WORKSHEET, case, options)))
        for slot in Slot
        for duplex in (False, True)
        for options in [WorksheetOptions(day, slot=slot, duplex=duplex)]
    }
    one_side = [pages[slot, False] for slot in Slot]
    sheets = [-(-pages[slot, True] // 2) for slot in Slot]
    assert "{}, {} or {} pages a pair".format(*one_side) in TEXT
    assert "{}, {} or {} sheets".format(*sheets) in TEXT


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)]+)\)", TEXT)
    assert links
    assert [link for link in links if not (GUIDE.parent / link).is_file()] == []


def test_it_has_five_pages_at_most() -> None:
    words = [word for word in TEXT.split() if word != "|"]
    assert len(words) / WORDS_OF_A_PAGE <= 5


def test_its_words_are_calm() -> None:
    unfit = r"(?i)diagnos|\bcauses?\b|prove[sn]|winner|\blikely|score|\brisk|normal|disagree|!"
    assert re.findall(unfit, TEXT) == []


def test_it_names_the_practice_cases_there_are() -> None:
    folder = Path(PROJECT / "src/pairview/content/en/practice")
    names = {path.stem.title() for path in folder.glob("*.toml")}
    assert {"River", "Sol", "Wren", "Kit"} <= names
    assert all(name in TEXT for name in ("River", "Sol", "Wren", "Kit"))
