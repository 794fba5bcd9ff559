"""Rating again, effort and the student's card read well, in Markdown as in the whole record."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.rating import Level
from pairview.domain.rating_again import (
    effort_of,
    finish_again,
    rate_again,
    say_effort,
    show_what_there_is,
)
from pairview.domain.relationship import CardAnswer, CheckCard, Sureness
from pairview.domain.relationship_check import enter_answer, give_card, predict, say_how_sure
from pairview.domain.seat import Seat
from pairview.domain.statement import Statement
from pairview.domain.stating import put_statement
from pairview.reports.page_options import PageOptions
from pairview.reports.plain_text import case_as_markdown
from pairview.reports.whole_record import make_whole_record
from tests.reports.conftest import MET
from tests.reports.looked_again import looked_twice

ReadPages = Callable[[bytes], list[str]]
BACK = date(2026, 12, 14)


@pytest.fixture
def told(practice: Case) -> Case:
    """River rated again by Maths at two looks, and a card that came back from there."""
    case = looked_twice(practice)
    for number, level in ((1, Level.OFTEN), (0, Level.ALMOST_NEVER)):
        look = case.second_looks[number]
        case = rate_again(case, look, Seat.A, "start", level)
        case = show_what_there_is(say_effort(case, look, Seat.A, FiveSteps.FOURTH), look)
    case = give_card(case, CheckCard("c", Seat.A, MET))
    case = predict(case, "c", "listened_to", FiveSteps.FOURTH)
    case = predict(case, "c", "fair", FiveSteps.SECOND)
    case = say_how_sure(case, "c", "listened_to", Sureness.GUESS)
    case = give_card(case, CheckCard("c", Seat.A, MET, BACK))
    case = enter_answer(case, "c", "listened_to", FiveSteps.SECOND)
    case = replace(case, card_answers=(*case.card_answers, CardAnswer("c", "own", FiveSteps.FIFTH)))
    for field, name in (
        ("later_ratings", "s1-A-start"),
        ("efforts", "s1-A"),
        ("predictions", "c-listened_to"),
    ):
        stated = Statement(name, f"On {name}", BACK, f"{field}/{name}")
        case = put_statement(case, stated)
    return case


def test_markdown_says_from_what_to_what_for_both_classes(told: Case) -> None:
    text = case_as_markdown(told)
    first, last = text.index("Second look of 14 December"), text.index("Second look of 11 January")
    assert first < last
    assert (
        "- **Begins within two minutes:** Maths from almost never to often;"
        " PE almost always at first, not rated again\n  - **"
    ) in text
    assert "often on 14 December 2026, to almost never" in text
    assert "On s1-A-start" in text
    assert "**How much Maths tried to see it as River does:** answered" in text
    assert "never for judging staff" in text


def test_markdown_lays_each_answer_beside_what_was_expected(told: Case) -> None:
    text = case_as_markdown(told)
    assert "Maths: card given on 23 November 2026, back on 14 December 2026" in text
    asked = "**How often do you feel listened to in this class?**"
    assert f"{asked} expected: often, a guess; on the card: now and then\n  - **" in text
    assert "corrected here?** expected: now and then; on the card: skipped" in text
    assert "**own** expected: no guess; on the card: step 5 of five" in text


def test_the_whole_record_does_the_same(told: Case, read_pages: ReadPages) -> None:
    text = " ".join(read_pages(make_whole_record(told, PageOptions(MET))))
    for words in (
        "Rated again, at first and now Maths PE Begins within two minutes",
        "How much Maths tried to see it as River does: answered",
        "What each answered is for their own learning and stands in no document.",
        "The card asks The teacher expected The student answered How often do you feel",
        "On s1-A-start",
        "On c-listened_to",
        "On s1-A ",
        "no guess step 5 of five",
    ):
        assert words in text, words


def test_a_card_that_is_not_back_says_only_that_it_was_given(told: Case) -> None:
    waiting = give_card(told, CheckCard("d", Seat.B, BACK))
    waiting = predict(waiting, "d", "fair", FiveSteps.FIRST)
    text = case_as_markdown(waiting)
    assert text.count("How often does it feel fair") == 1
    assert "PE: card given on 14 December 2026\n  - What the teacher expects of it" in text
    assert "still closed. It opens when the card is back." in text


CLOSED = "What was rated again is still closed. It opens when both teachers have finished."


@pytest.mark.parametrize("is_done", [False, True])
def test_a_look_that_one_has_not_finished_says_that_it_is_closed(
    practice: Case, read_pages: ReadPages, is_done: bool
) -> None:
    case = looked_twice(practice)
    for text in (case_as_markdown(case), *read_pages(make_whole_record(case, PageOptions(MET)))):
        assert "closed" not in text
    look = case.second_looks[0]
    case = rate_again(case, look, Seat.A, "start", Level.OFTEN)
    case = finish_again(case, look, Seat.A) if is_done else case
    assert f"- {CLOSED}\n" in case_as_markdown(case)
    printed = " ".join(" ".join(read_pages(make_whole_record(case, PageOptions(MET)))).split())
    assert printed.count(CLOSED) == 1
    assert "Lo que se anotó de nuevo sigue cerrado." in case_as_markdown(case, "es")
    assert "closed" not in case_as_markdown(show_what_there_is(case, look))


def test_the_whole_record_says_what_of_a_card_is_closed(told: Case, read_pages: ReadPages) -> None:
    waiting = predict(give_card(told, CheckCard("d", Seat.B, BACK)), "d", "fair", FiveSteps.FIRST)
    text = " ".join(" ".join(read_pages(make_whole_record(waiting, PageOptions(MET)))).split())
    assert (
        text.count("What the teacher expects of it, where there is a guess, is still closed.") == 1
    )


def test_nobody_reads_how_much_one_tried(told: Case, read_pages: ReadPages) -> None:
    look = told.second_looks[0]
    other = replace(told, efforts=tuple(replace(e, step=FiveSteps.FIRST) for e in told.efforts))
    assert other != told
    assert effort_of(other, look, Seat.A) is FiveSteps.FIRST
    assert case_as_markdown(other) == case_as_markdown(told)
    assert make_whole_record(other, PageOptions(MET)) == make_whole_record(told, PageOptions(MET))
