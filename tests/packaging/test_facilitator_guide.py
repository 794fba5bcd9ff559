"""The guide of the facilitator says what the window, the page and the commands really have."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate, pairwise

import pypdfium2 as pdfium
import pytest

from pairview.command_line import _parser
from pairview.command_line_cases import Say
from pairview.content import PRACTICE, load_wording
from pairview.domain.case import new_case
from pairview.domain.room_timer import Part, course_of
from pairview.domain.room_words import say, what_ifs
from pairview.domain.slot import Slot
from pairview.domain.wording import Wording
from pairview.reports.documents import Document, make_document
from pairview.reports.worksheet_options import WorksheetOptions
from tests.packaging.test_guide import PROJECT, WORDS_OF_A_PAGE, texts_of_the_window


@dataclass(frozen=True)
class Guide:
    """One language of the guide, and what a test has to know to read it."""

    language: str
    path: str
    minutes: str
    what_if: str
    fails: str
    in_short: str
    pages_of_a_pair: str
    sheets: str
    unfit: str

    @cached_property
    def text(self) -> str:
        return (PROJECT / self.path).read_text("utf-8")

    @property
    def wording(self) -> Wording:
        return load_wording(self.language)

    def rows_of(self, heading: str) -> list[list[str]]:
        """Return the cells of the table below a heading, without its head."""
        part = self.text.split(f"## {heading}\n")[1].split("\n## ")[0]
        lines = [line for line in part.splitlines() if line.startswith("|")]
        return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


ENGLISH = Guide(
    "en",
    "docs/facilitator.md",
    minutes="Minute by minute",
    what_if="What if",
    fails="When something does not work",
    in_short="In 20 minutes also:",
    pages_of_a_pair="{}, {} or {} pages a pair",
    sheets="{}, {} or {} sheets",
    unfit=r"(?i)diagnos|\bcauses?\b|prove[sn]|winner|\blikely|score|\brisk|normal|disagree|!",
)
SPANISH = Guide(
    "es",
    "docs/es/facilitacion.md",
    minutes="Minuto a minuto",
    what_if="Y si",
    fails="Cuando algo no funciona",
    in_short="En 20 minutos, además:",
    pages_of_a_pair="{}, {} o {} páginas por pareja",
    sheets="{}, {} o {} hojas",
    unfit=r"(?i)diagn[oó]s|\bcausas?\b|demuestra|\bprueba|ganador|probabl|puntua|riesgo|normal|!|¡|@",
)


@pytest.fixture(params=[ENGLISH, SPANISH], ids=lambda guide: guide.language)
def guide(request: pytest.FixtureRequest) -> Guide:
    found: Guide = request.param
    return found


def plain(words: str) -> str:
    """Return words without quotation marks, as the guide stands inside quotation marks."""
    return re.sub('[“”«»"*]', "", words).replace("\N{NO-BREAK SPACE}", " ")


def test_every_bold_name_is_a_text_of_the_window(guide: Guide) -> None:
    program = texts_of_the_window(guide.language)
    named = [name for name in re.findall(r"\*\*([^*]+)\*\*", guide.text) if not name.endswith(".")]
    assert len(named) > 12
    absent = [
        name for name in named if not re.search(rf'[>"]{re.escape(name)}( ?\.\.\.)?[<"]', program)
    ]
    assert absent == []


def test_every_command_is_one(guide: Guide) -> None:
    commands = re.findall(r"`python3 run\.py ([^`]+)`", guide.text)
    assert len(commands) > 2
    for command in commands:
        assert _parser(Say()).parse_args(command.split()).command is not None


@pytest.mark.parametrize("number", range(len(Slot)))
def test_the_minutes_are_those_of_the_slots(guide: Guide, number: int) -> None:
    slot = [*Slot][number]
    ends = [0, *accumulate(course_of(slot).values())]
    wanted = [f"{start}-{end}" for start, end in pairwise(ends)]
    told = [row[1 + number] for row in guide.rows_of(guide.minutes)]
    assert [cell for cell in told if cell != "-"] == wanted


def test_what_is_said_is_said_on_the_page_too(guide: Guide) -> None:
    wording = guide.wording
    told = [plain(row[4]) for row in guide.rows_of(guide.minutes)]
    said = [plain(say(wording, part, Slot.STANDARD)) for part in course_of(Slot.STANDARD)]
    assert len(told) == len(said)
    assert all(words.startswith(page) for words, page in zip(told, said, strict=True))
    short = plain(wording("facilitator.say_6_short"))
    assert any(words.endswith(f"{guide.in_short} {short}") for words in told)
    once_more = plain(say(wording, Part.SECOND_LOOK, Slot.SHORT))
    assert once_more in plain(" ".join(guide.text.split()))


def test_the_what_ifs_are_those_of_the_page(guide: Guide) -> None:
    asked = [(plain(one.question), plain(one.answer)) for one in what_ifs(guide.wording)]
    assert [(plain(row[0]), plain(row[1])) for row in guide.rows_of(guide.what_if)] == asked


def test_what_to_do_when_something_does_not_work_is_what_the_sheet_says(guide: Guide) -> None:
    wording = guide.wording
    names = ("print", "laptop", "passphrase", "projector", "late", "early")
    told = [(wording(f"facilitator.happens_{n}"), wording(f"facilitator.do_{n}")) for n in names]
    rows = guide.rows_of(guide.fails)
    assert [(row[0], plain(row[1])) for row in rows] == [(here, plain(do)) for here, do in told]


def test_the_worksheets_have_as_many_pages_and_sheets_as_it_says(guide: Guide) -> None:
    day = date(2026, 11, 23)
    case = new_case(day)
    pages = {
        (slot, duplex): len(pdfium.PdfDocument(make_document(Document.WORKSHEET, case, options)))
        for slot in Slot
        for duplex in (False, True)
        for options in [
            WorksheetOptions(day, language=guide.language, slot=slot, duplex=duplex),
        ]
    }
    one_side = [pages[slot, False] for slot in Slot]
    sheets = [-(-pages[slot, True] // 2) for slot in Slot]
    assert guide.pages_of_a_pair.format(*one_side) in guide.text
    assert guide.sheets.format(*sheets) in guide.text


def test_every_link_leads_somewhere(guide: Guide) -> None:
    links = re.findall(r"\]\(([^)]+)\)", guide.text)
    assert links
    folder = (PROJECT / guide.path).parent
    assert [link for link in links if not (folder / link).is_file()] == []


def test_it_has_five_pages_at_most(guide: Guide) -> None:
    words = [word for word in guide.text.split() if word != "|"]
    assert len(words) / WORDS_OF_A_PAGE <= 5


def test_its_words_are_calm(guide: Guide) -> None:
    assert re.findall(guide.unfit, guide.text) == []


def test_it_names_the_practice_cases_there_are(guide: Guide) -> None:
    assert all(name.title() in guide.text for name in PRACTICE)


def test_both_languages_have_the_same_parts_and_commands() -> None:
    for part in (r"^(##) ", r"^(-) ", r"^(\|) ", r"^(\d\.) ", r"(\*\*)[^*]+\*\*"):
        there, here = (re.findall(part, guide.text, re.M) for guide in (ENGLISH, SPANISH))
        assert here == there, part
    for shared in (r"`(?:python3 run\.py )?([a-z-]+)[ `]", r"`(--[a-z-]+)", r"\b(F\d+|Ctrl\+\w)\b"):
        there, here = (re.findall(shared, guide.text) for guide in (ENGLISH, SPANISH))
        assert here == there, shared
