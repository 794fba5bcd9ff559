"""The whole record prints every field of a case, in the order of the steps, and nothing sealed."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Any, get_args, get_type_hints

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairview.content import load_practice_case, load_wording
from pairview.content.sentence import Sentence
from pairview.domain.bounds import HYPOTHESES, MOMENTS_A_SEAT, check_bounds
from pairview.domain.case import TEXT_LIMIT, Agreement, Case, Progress
from pairview.domain.entries import entries
from pairview.domain.errors import NotYetRevealed
from pairview.domain.evidence import Answer, Fit
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.knowledge import Knowledge
from pairview.domain.moment import Moment
from pairview.domain.plan import LookFor
from pairview.domain.seat import Classroom, Seat
from pairview.domain.statement import Statement, WhereItWent
from pairview.reports.page import OUTER, PAGES_AT_MOST, TOP
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.whole_record import make_whole_record
from tests.full_cases import full_case
from tests.marked_cases import with_every_text
from tests.reports.test_plain_text import labelled, own_words

A, B = Seat.A, Seat.B
TODAY = date(2026, 11, 23)
OPTIONS = PageOptions(TODAY)
FOOT = 14.0
ReadPages = Callable[[bytes], list[str]]

NOT_ON_PAPER = {
    "Agreement.language": "with another one there are no words at all",
    "Agreement.slip_number": "stands on count slips alone",
    "Classroom.seat": "each seat has one class",
    "Question.bank": "the words of the question are there",
    "Unknown.origin": "the words of the unknown are there",
    "Prediction.seat": "the class of the card stands above it",
    "Statement.concerns": "says where it stands",
    "Answer.hypothesis": "says where it stands",
    "StatusChange.hypothesis": "its words on that day stand there",
    "LookForOutcome.look_for": "its words on that day stand there",
    "Answer.evidence": "says where it stands",
    "Effort.step": "its teacher's own; that it was answered stands there",
}
"""Fields that print no words of their own, and why. Ids print nowhere."""


def complete() -> Case:
    """Return a case in which every field is filled and every entry has its place."""
    case = full_case(items=4)
    look, theory = case.second_looks[0].id, case.hypotheses[0].id
    outcomes = tuple(
        replace(one, second_look=look, look_for=each.id)
        for one, each in zip(case.look_for_outcomes, case.look_fors, strict=True)
    )
    return replace(
        case,
        evidence=tuple(replace(one, from_outcome=outcomes[0].id) for one in case.evidence),
        agreement=replace(case.agreement, hold_reason=""),
        progress=replace(case.progress, hypotheses_opened=True),
        look_for_outcomes=outcomes,
        status_changes=tuple(
            replace(one, second_look=look, hypothesis=each.id)
            for one, each in zip(case.status_changes, case.hypotheses, strict=True)
        ),
        look_fors=tuple(replace(one, hypothesis=theory) for one in case.look_fors),
    )


def text_of(read_pages: ReadPages, case: Case, options: PageOptions = OPTIONS) -> str:
    return " ".join(read_pages(make_whole_record(case, options)))


def closed_up(text: str) -> str:
    """Return a text without spaces: where a line of a narrow column ends, one may be lost."""
    return "".join(text.split())


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", Paper)
def test_every_word_of_a_full_case_is_on_the_pages(
    paper: Paper, large: bool, read_pages: ReadPages
) -> None:
    case = replace(labelled(complete()), agreement=labelled(full_case().agreement, ".agreement"))
    case = replace(case, agreement=replace(case.agreement, code_name="Blue Kite"))
    options = replace(OPTIONS, paper=paper, large_print=large)
    text = closed_up(text_of(read_pages, case, options))
    told = list(own_words(case))
    assert len(told) > 100
    assert [words for words in told if closed_up(words) not in text] == []


def changes(case: Case) -> Iterator[tuple[str, Case]]:
    """Yield the case with each single field of each kind of entry changed, and the field's name."""
    for field in fields(case):
        value = getattr(case, field.name)
        of_a_list = isinstance(value, tuple)
        items = value if of_a_list else (value,)
        for name, changed in changes_of(items[0]):
            new = (changed, *items[1:]) if of_a_list else changed
            one: dict[str, Any] = {field.name: new}
            yield name, replace(case, **one)


def changes_of(item: Any) -> Iterator[tuple[str, Any]]:
    if not is_dataclass(item) or isinstance(item, type):
        return
    for name, hint in get_type_hints(type(item)).items():
        if name != "id":
            value = another(getattr(item, name), hint)
            yield f"{type(item).__name__}.{name}", replace(item, **{name: value})


def another(value: Any, hint: Any) -> Any:
    """Return another value that the field could have; what is not there yet is a seat."""
    if value is None:
        assert Seat in get_args(hint)
        return Seat.A
    if isinstance(value, bool):
        return not value
    if isinstance(value, tuple):
        return value[:1]
    if isinstance(value, date):
        return value + timedelta(days=3)
    if isinstance(value, Enum):
        return next(one for one in type(value) if one is not value)
    return f"{value} otherwise"


CHANGES = dict(changes(complete()))
UNCHANGED = make_whole_record(complete(), OPTIONS)


@pytest.mark.parametrize("name", sorted(set(CHANGES) - set(NOT_ON_PAPER)))
def test_whatever_is_changed_shows_on_the_pages(name: str) -> None:
    assert make_whole_record(CHANGES[name], OPTIONS) != UNCHANGED


def test_the_fields_without_words_are_fields() -> None:
    assert set(NOT_ON_PAPER) <= set(CHANGES)


IN_ORDER = (
    "What is recorded about River",
    "What this is.",
    "If something is wrong. You may ask the school",
    "1. What was agreed",
    "River, used in place of the real name",
    "2. The two classes",
    "3. How often each teacher saw it",
    "begins within two minutes of the signal almost never almost always",
    "2 about the same, 5 seen differently, 1 seen by one of us.",
    "4. Moments",
    "In Maths 1 Strength. I read three problems aloud.",
    "My reading of it: River knows more",
    "In PE 1 Strength. First on the court.",
    "5. What each teacher knows",
    "6. First theories",
    "Maths: River hates maths",
    "7. How the differences were sorted",
    "8. The puzzle",
    "9. What each teacher noticed about their own part",
    "10. Hypotheses to check",
    "1 Maybe River hates maths Status: set aside for now, because nine of ten",
    "Offered by: Maths",
    "2 count against, 1 either way, 1 not considered, of 4.",
    "11. What speaks for and against each",
    "a Copies from a friend when the text on the board is long",
    "seen in Maths · from moment 2 in Maths",
    "Not yet: not considered; it counts as nothing.",
    "12. The plan",
    "checks hypothesis 3",
    "They look again on: Monday 14 December 2026",
    "13. How long it is kept, and where it went",
    "28 December 2026; after that it is to be deleted",
    "Nothing was recorded on: Tried already; Guesses; The retelling; Second look;",
)


@pytest.mark.parametrize("paper", Paper)
def test_the_practice_case_reads_in_the_order_of_the_steps(
    practice: Case, paper: Paper, read_pages: ReadPages
) -> None:
    pages = read_pages(make_whole_record(practice, replace(OPTIONS, paper=paper)))
    text = " ".join(pages)
    places = [text.find(words) for words in IN_ORDER]
    assert [words for words, place in zip(IN_ORDER, places, strict=True) if place < 0] == []
    assert places == sorted(places)
    assert len(pages) == 5


def test_before_the_reveal_it_is_refused(practice: Case) -> None:
    with pytest.raises(NotYetRevealed):
        make_whole_record(replace(practice, progress=Progress()), OPTIONS)


def test_first_theories_stay_closed_until_the_hypotheses_are_opened(
    river: Case, read_pages: ReadPages
) -> None:
    closed = replace(river, progress=replace(river.progress, hypotheses_opened=False))
    text = text_of(read_pages, closed)
    assert "SEALED-THEORY" not in text
    assert "is still closed" in text
    text = text_of(read_pages, river)
    assert "SEALED-THEORY" in text
    assert "is still closed" not in text


def test_what_is_private_elsewhere_is_in_it_and_said_to_be(
    river: Case, read_pages: ReadPages
) -> None:
    text = text_of(read_pages, river)
    for words in ("SEALED-READING-A", "SEALED-INCIDENT", "SEALED-VOICE", "SEALED-PART"):
        assert words in text
    assert "Other pages leave them out." in text
    assert "It is a guess, to be checked by asking." in text


def test_every_statement_stands_once_and_right_behind_what_it_concerns(
    read_pages: ReadPages,
) -> None:
    case = labelled(complete())
    concerned = list(entries(case))
    case = replace(
        case,
        statements=tuple(
            Statement(f"s{n}", f"STATED-{n}-", TODAY, entry.reference)
            for n, entry in enumerate(concerned)
        ),
    )
    text = closed_up(text_of(read_pages, case))
    for number, entry in enumerate(concerned):
        assert text.count(f"STATED-{number}-") == 1, entry.reference
        if entry.texts and entry.shelf.field == "moments":
            begins = text.index(closed_up(entry.texts[0]))
            assert 0 < text.index(f"STATED-{number}-") - begins < 600


def test_only_the_name_of_a_file_is_told_and_not_its_folder(
    practice: Case, read_pages: ReadPages
) -> None:
    went = (
        WhereItWent("1", "handout", "/srv/ann.miller/River.pdf", TODAY),
        WhereItWent("2", "next-lesson", r"C:\Users\ann.miller\Two.pdf", TODAY),
        WhereItWent("3", "something new", "three.pdf", TODAY),
    )
    text = text_of(read_pages, replace(practice, where_it_went=went))
    assert "handout River.pdf 23 November 2026" in text
    assert "my next lesson Two.pdf" in text
    assert "something new three.pdf" in text
    assert "ann.miller" not in text


def test_a_hold_is_told_with_its_reason(practice: Case, read_pages: ReadPages) -> None:
    held = replace(practice, agreement=replace(practice.agreement, hold_reason="A REQUEST"))
    text = text_of(read_pages, held)
    assert "Kept until: no date; it is on hold" in text
    assert "A REQUEST" in text


def test_an_empty_case_is_one_page_that_says_so(empty: Case, read_pages: ReadPages) -> None:
    (page,) = read_pages(make_whole_record(empty, OPTIONS))
    assert page.startswith("What is recorded about the student A and B")
    assert "Code name:" not in page
    assert "Nothing was recorded on: The two classes; How often each teacher saw it;" in page


def test_a_case_left_half_open_prints(read_pages: ReadPages) -> None:
    case = complete()
    half = replace(
        case,
        agreement=Agreement(slot=case.agreement.slot, created_on=TODAY),
        classrooms=(Classroom(A), Classroom(B)),
        moments=(Moment("m", A), Moment("n", B, saw="SEEN")),
        knowledge=tuple(Knowledge(one.seat, one.topic) for one in case.knowledge),
        hypotheses=(Hypothesis("h"), *case.hypotheses),
        answers=(*case.answers, Answer("h", case.evidence[0].id, Fit.FITS, A)),
        evidence=tuple(replace(one, from_moment=None) for one in case.evidence),
        look_fors=(LookFor("l", "LOOK"),),
        status_changes=tuple(
            replace(one, hypothesis="gone", words="") for one in case.status_changes
        ),
    )
    text = text_of(read_pages, half)
    for words in ("A hypothesis without words: a (A: fits)", "no longer in the case", "LOOK both"):
        assert words in text


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("words", ["x" * 3_000, "<b>oops & <para> </b>\n" * 30])
def test_no_letter_leaves_the_margins(paper: Paper, large: bool, words: str) -> None:
    river = load_practice_case("river", TODAY)
    case = with_every_text(replace(river, moments=river.moments[:2]), words)
    options = replace(OPTIONS, paper=paper, large_print=large, duplex=True)
    width, height = paper.size
    with pdfium.PdfDocument(make_whole_record(case, options)) as document:
        for page in document:
            boxes = list(boxes_of_letters(page))
            assert min(left for left, _, _, _ in boxes) > OUTER - 1
            assert max(right for _, _, right, _ in boxes) < width - OUTER + 1
            assert min(bottom for _, bottom, _, _ in boxes) > FOOT
            assert max(top for _, _, _, top in boxes) < height - TOP + 1


def boxes_of_letters(page: pdfium.PdfPage) -> Iterator[tuple[float, float, float, float]]:
    """Yield left, bottom, right, top of what is no space."""
    letters = page.get_textpage()
    for number in range(0, letters.count_chars(), 3):
        if letters.get_text_range(number, 1).strip():
            yield letters.get_charbox(number)


@given(st.text(max_size=200))
@settings(max_examples=20)
def test_no_text_stops_it(typed: str) -> None:
    assert make_whole_record(with_every_text(complete(), typed), OPTIONS).startswith(b"%PDF")


def test_the_same_case_gives_the_same_bytes(practice: Case) -> None:
    assert make_whole_record(practice, OPTIONS) == make_whole_record(practice, OPTIONS)


def test_the_sentence_before_it_is_made_names_all_that_is_private() -> None:
    said = load_wording()("whole_record.before_making")
    for name in ("how each of you read a moment", "own part", "guesses", "retelling", "offered"):
        assert name in said


def test_the_language_stands_there_in_words(practice: Case, read_pages: ReadPages) -> None:
    told = " ".join(" ".join(read_pages(make_whole_record(practice, OPTIONS))).split())
    assert "Language: English" in told


def test_a_case_as_full_as_the_format_allows_is_printed(practice: Case) -> None:
    text = ("Sits down, opens the book and looks at the page for some time. " * 80)[:TEXT_LIMIT]
    moments = tuple(
        Moment(f"{seat}{n}", seat, saw=text, reading=text, before=text, after=text)
        for seat in Seat
        for n in range(MOMENTS_A_SEAT)
    )
    hypotheses = tuple(
        Hypothesis(f"h{n}", text, drop_if=text, kindest_reading=text, status_reason=text)
        for n in range(HYPOTHESES)
    )
    case = replace(practice, moments=moments, hypotheses=hypotheses)
    check_bounds(case, Sentence)
    with pdfium.PdfDocument(make_whole_record(case, OPTIONS)) as document:
        assert 400 < len(document) < PAGES_AT_MOST


def test_the_name_of_a_class_is_not_broken_where_it_says_who(
    practice: Case, read_pages: ReadPages
) -> None:
    rooms = (Classroom(A, label="Mathematics"), Classroom(B, label="M" * 40))
    text = " ".join(read_pages(make_whole_record(replace(practice, classrooms=rooms), OPTIONS)))
    asked = text[text.index("What the teachers look for") : text.index("One small change")]
    assert asked.count("Mathematics") == 3
