"""The Markdown holds every field of the case and shows typed text as it was typed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from pairview.content import load_practice_case
from pairview.domain.case import Case, Progress, new_case
from pairview.domain.errors import NotYetRevealed
from pairview.domain.evidence import Source
from pairview.domain.hypothesis import Status
from pairview.domain.plan import Unknown
from pairview.domain.seat import Seat
from pairview.domain.second_sitting import move_hypothesis, sitting_on
from pairview.domain.statement import Statement, WhereItWent
from pairview.reports.markdown import heading, item, typed
from pairview.reports.plain_text import case_as_markdown
from tests.full_cases import full_case

TODAY = date(2026, 11, 23)
NOT_WORDS = {"id", "dimension", "activity", "bank", "lens", "origin", "concerns", "from_dimension",
             "from_moment", "from_outcome", "from_fact", "card", "item", "hypothesis",
             "evidence", "look_for", "second_look", "language",
             "nudges_put_away", "slip_number"}  # fmt: skip


def shown(markdown: str) -> str:
    """Return what a reader of the rendered Markdown sees."""
    seen: list[str] = []
    for block in MarkdownIt("gfm-like", {"linkify": False}).parse(markdown):
        pieces = block.children or ()
        seen += ["\n" if p.type in {"hardbreak", "softbreak"} else p.content for p in pieces]
        seen.append("\n" if block.type == "inline" else block.content)
    return "".join(seen)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def labelled(value: Any, path: str = "") -> Any:
    """Return the value with every text of a person's own words replaced by its path."""
    if isinstance(value, tuple):
        return tuple(labelled(one, f"{path}.{n}") for n, one in enumerate(value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {}
    for field in fields(value):
        old, place = getattr(value, field.name), f"{path}.{field.name}"
        if type(old) is str and field.name not in NOT_WORDS:
            changed[field.name] = f"words{place}"
        elif not isinstance(old, str):
            changed[field.name] = labelled(old, place)
    return replace(value, **changed)


def own_words(value: Any) -> Iterator[str]:
    if type(value) is str and value.startswith("words."):
        yield value
    if isinstance(value, tuple):
        for one in value:
            yield from own_words(one)
    if is_dataclass(value):
        for field in fields(value):
            yield from own_words(getattr(value, field.name))


def test_every_field_of_the_case_is_there() -> None:
    case = labelled(full_case(items=4))
    looks, first = case.second_looks, case.second_looks[0].id
    look_for, hypothesis = case.look_fors[0].id, case.hypotheses[0].id
    case = replace(
        case,
        progress=replace(case.progress, hypotheses_opened=True),
        look_for_outcomes=tuple(
            replace(one, second_look=look.id, look_for=look_for)
            for one, look in zip(case.look_for_outcomes, looks, strict=True)
        ),
        status_changes=tuple(
            replace(one, second_look=first, hypothesis=hypothesis) for one in case.status_changes
        ),
    )
    told = list(own_words(case))
    text = shown(case_as_markdown(case))
    assert len(told) > 100
    assert [words for words in told if words not in text] == []


def test_the_practice_case_reads_in_order() -> None:
    text = case_as_markdown(load_practice_case("river", TODAY))
    places = [
        text.find(words)
        for words in (
            "# What is recorded about River",
            "Delete and shred by 28 December 2026.",
            "## Maths: what was recorded there",
            "**begins within two minutes:** almost never",
            "**My reading of it:** River knows more",
            "## PE: what was recorded there",
            "## The two views side by side",
            "**The puzzle:** It is hard for River to begin written problems",
            "### 1 Maybe River hates maths",
            "set aside for now, because nine of ten right",
            "2 count against, 1 either way, 1 not considered, of 4.",
            "## What speaks for and against each",
            "## What we will look for",
            "**We look again on:** 14 December 2026",
        )
    ]
    assert -1 not in places
    assert places == sorted(places)


def test_before_the_reveal_it_is_refused() -> None:
    with pytest.raises(NotYetRevealed):
        case_as_markdown(new_case(TODAY, "Blue Kite"))


def test_an_empty_case_is_short_and_whole() -> None:
    case = replace(new_case(TODAY), progress=Progress(revealed_on=TODAY))
    text = case_as_markdown(case)
    assert "# What is recorded about the student" in text
    assert "### " not in text


def test_first_theories_stay_sealed_until_step_5() -> None:
    case = full_case()
    sealed = replace(case, progress=replace(case.progress, hypotheses_opened=False))
    assert "First theory" not in case_as_markdown(sealed)
    assert "- The first theory of each teacher is still closed." in case_as_markdown(sealed)
    opened = replace(case, progress=replace(case.progress, hypotheses_opened=True))
    assert "First theory" in case_as_markdown(opened)
    assert "closed" not in case_as_markdown(opened)


def written_by_half() -> Case:
    """Return a case in which what may be left open is left open."""
    case = full_case()
    return replace(
        case,
        agreement=replace(case.agreement, promised=False, hold_reason=""),
        progress=Progress(revealed_on=TODAY, hypotheses_opened=True),
        ratings=tuple(replace(one, sightings=None, dimension="start") for one in case.ratings),
        moments=tuple(
            replace(one, part=None, activity=None, own_activity="", dimension=None, reading="")
            for one in case.moments
        ),
        tried=tuple(replace(one, helped=None) for one in case.tried),
        differences=tuple(replace(one, sorted_as=None) for one in case.differences),
        puzzle=replace(case.puzzle, can=""),
        hypotheses=tuple(
            replace(one, offered_by=None, lens="own", expects=None, status=Status.OPEN,
                    status_reason="")
            for one in case.hypotheses
        ),
        evidence=tuple(
            replace(one, source=Source.ON_RECORD, from_dimension=None, from_moment=None)
            for one in case.evidence
        ),
        look_fors=tuple(
            replace(one, activity=None, who=None, by=None, hypothesis=None)
            for one in case.look_fors
        ),
        second_looks=tuple(replace(one, ended=False) for one in case.second_looks),
        look_for_outcomes=tuple(
            replace(one, look_for="gone", second_look=case.second_looks[0].id)
            for one in case.look_for_outcomes
        ),
        status_changes=tuple(
            replace(one, hypothesis="gone", second_look=case.second_looks[0].id)
            for one in case.status_changes
        ),
    )  # fmt: skip


def test_what_was_left_open_is_left_out() -> None:
    half = written_by_half()
    case = replace(
        half,
        unknowns=(Unknown("u", "What helps?"),),
        statements=(
            Statement("s1", "on nothing", TODAY),
            Statement("s2", "on what is gone", TODAY, "gone"),
            Statement("s3", "on a moment", TODAY, f"moments/{half.moments[0].id}"),
            Statement("s4", "on an unknown", TODAY, "unknowns/u"),
        ),
    )
    text = case_as_markdown(case)
    for words in (
        "**Offered by:** both of us",
        "**Lens:** own",
        "who: both of us",
        "while Blue Kite can ",
        "**23 November 2026:** on nothing",
        "**23 November 2026:** on what is gone",
        "- What helps?\n  - **Statement of 23 November 2026:** on an unknown",
        "Delete and shred by",
    ):
        assert words in text, words


def test_answers_stand_under_their_evidence() -> None:
    case = full_case()
    first = case.answers[0]
    split = replace(case, answers=(replace(first, seat=Seat.B), replace(first, seat=None)))
    text = case_as_markdown(split)
    assert ":** PE: counts against" in text
    assert ":** counts against" in text


MARKUP = [
    "# no heading", "- no list", "+ no list", "1. no list", "22) no list", "> no quote",
    "*no stress* _none_ __none__ **none**", "`no code` ```none```", "    no code", "~~~", "---",
    "===", "[no](link) ![no](picture)", "<b>no tag</b> <https://no.link>", "&amp; &copy; &#60;",
    "a | b\n--- | ---", "\\", "two\nlines", "a\n\n\nb", "line  \nbreak", "\\\nx", "~~no~~",
    "[ ] no box", "no end #", "no end ##", "[x]: no-link", ": no term", "a*b*c 2 * 3 * 4",
]  # fmt: skip


@pytest.mark.parametrize("text", MARKUP)
def test_markup_that_was_typed_is_shown(text: str) -> None:
    assert squeezed(shown(item("Label:", text))) == squeezed(f"Label: {text}")
    assert squeezed(shown(item("", text))) == squeezed(text)
    assert squeezed(shown(heading(2, text))) == squeezed(text)


@given(st.text(alphabet="ab1.)-+#*_`[]()<>&|~\\=!: \n\té", max_size=40))
@settings(max_examples=300)
def test_any_text_is_shown_as_typed_and_starts_nothing_of_its_own(text: str) -> None:
    document = "\n".join([item("First:", text), item("Second:", "end")])
    assert squeezed(shown(document)) == squeezed(f"First: {text} Second: end")
    assert len([t for t in MarkdownIt().parse(document) if t.type == "list_item_open"]) == 2


def test_what_is_no_character_is_marked_and_can_be_written() -> None:
    text = typed("a\x00b\ud800c\u202ed\r\ne")
    assert text.encode()
    assert text == "a\ufffdb\ufffdcd\\\n  e"


def test_making_it_loads_no_pdf_library() -> None:
    program = (
        "import sys, pairview.reports.plain_text\n"
        "sys.exit(any(name in sys.modules for name in ('reportlab', 'PySide6')))"
    )
    paths = {"PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", program], check=True, env=os.environ | paths)


def test_the_language_stands_there_in_words(practice: Case) -> None:
    assert "English" in case_as_markdown(practice).partition("Language:")[2].splitlines()[0]


def test_where_it_went_names_documents_as_people_do() -> None:
    went = tuple(
        WhereItWent(str(n), document, f"/folder/{n}.pdf", TODAY)
        for n, document in enumerate(("student-card", "recovery page", "something new"))
    )
    text = case_as_markdown(replace(full_case(), where_it_went=went))
    for n, name in enumerate(("student card", "page with the recovery code", "something new")):
        assert f"{name} · /folder/{n}.pdf" in squeezed(shown(text))


def test_a_status_that_moved_says_how_it_stood_first() -> None:
    river = load_practice_case("river", TODAY)
    look = sitting_on(river, TODAY)
    case = move_hypothesis(river, look, "hates-maths", Status.OPEN)
    case = move_hypothesis(case, look, "one-friend", Status.SET_ASIDE)
    text = squeezed(shown(case_as_markdown(case)))
    assert "when the quiz was read aloud; since the second look still open" in text
    assert "still open; since the second look set aside for now" in text


def test_a_status_that_moved_and_came_back_is_said_once() -> None:
    case = load_practice_case("river", TODAY)
    for day, status in ((TODAY, Status.SET_ASIDE), (TODAY + timedelta(14), Status.OPEN)):
        case = move_hypothesis(case, sitting_on(case, day), "one-friend", status)
    text = squeezed(shown(case_as_markdown(case)))
    assert "since the second look" not in text
    assert "from “set aside for now” to “still open”" in text
