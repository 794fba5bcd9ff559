"""What was rated again stands on the second-look sheet in words, and nobody's effort does."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.rating import Level
from pairview.domain.rating_again import finish_again, rate_again, say_effort, show_what_there_is
from pairview.domain.seat import Seat
from pairview.reports.paper import Paper
from pairview.reports.second_look_options import SecondLookOptions
from pairview.reports.second_look_sheet import make_second_look_sheet
from tests.reports.conftest import MET
from tests.reports.looked_again import looked_again, looked_twice

ReadPages = Callable[[bytes], list[str]]
HEAD = "Rated at first and on"


def sheet(case: Case, read_pages: ReadPages) -> str:
    pages = read_pages(make_second_look_sheet(case, SecondLookOptions(MET)))
    return " ".join(pages).replace("\N{NO-BREAK SPACE}", " ")


def rated(case: Case, number: int, level_a: Level, level_b: Level | None) -> Case:
    """Return the case with a dimension rated at one of its looks, both being done."""
    look = case.second_looks[number]
    case = rate_again(case, look, Seat.A, "start", level_a)
    case = rate_again(case, look, Seat.B, "start", level_b)
    case = say_effort(case, look, Seat.A, FiveSteps.FIRST)
    return show_what_there_is(case, look)


def test_then_stands_beside_now(practice: Case, read_pages: ReadPages) -> None:
    case = rated(looked_again(practice), 0, Level.OFTEN, None)
    text = sheet(case, read_pages)
    assert f"{HEAD} 14 December Maths PE Begins within two minutes" in text
    assert "from almost never to often almost always at first, not rated again" in text
    assert "Rated at first and not again: stays with the task" in text
    assert "is no finding by itself" in text
    assert "hardly" not in text


def test_the_looks_between_stand_there_by_date(practice: Case, read_pages: ReadPages) -> None:
    case = looked_twice(practice)
    case = rated(case, 1, Level.OFTEN, Level.ALMOST_ALWAYS)
    case = rated(case, 0, Level.ABOUT_HALF, Level.ALMOST_ALWAYS)
    text = sheet(case, read_pages)
    assert f"{HEAD} 11 January" in text
    assert "from almost never, often on 14 December, to about half the time" in text
    assert "still almost always, as on 14 December" in text


def test_what_only_one_is_done_with_stays_away(practice: Case, read_pages: ReadPages) -> None:
    case = looked_again(practice)
    look = case.second_looks[0]
    case = finish_again(rate_again(case, look, Seat.A, "start", Level.OFTEN), look, Seat.A)
    assert HEAD not in sheet(case, read_pages)
    assert HEAD not in sheet(looked_again(practice), read_pages)


def test_where_all_was_rated_again_nothing_is_said_to_be_left(
    practice: Case, read_pages: ReadPages
) -> None:
    first = tuple(one for one in practice.ratings if one.dimension == "start")
    case = rated(looked_again(replace(practice, ratings=first)), 0, Level.OFTEN, Level.OFTEN)
    text = sheet(case, read_pages)
    assert HEAD in text
    assert "not again" not in text


def test_a_dimension_behind_more_has_its_words(practice: Case, read_pages: ReadPages) -> None:
    case = looked_again(practice)
    look = case.second_looks[0]
    case = rate_again(case, look, Seat.B, "finish", Level.NO_CHANCE)
    case = rate_again(case, look, Seat.B, "their-own", Level.OFTEN)
    text = sheet(show_what_there_is(case, look), read_pages)
    assert "no chance to see it, not rated at first" in text
    assert "Their-own not rated often, not rated at first" in text


@pytest.mark.parametrize("paper", Paper)
def test_in_large_print_what_was_rated_has_room_for_its_words(
    practice: Case, read_pages: ReadPages, paper: Paper
) -> None:
    case = rated(looked_again(practice), 0, Level.OFTEN, Level.OFTEN)
    options = SecondLookOptions(MET, paper, large_print=True)
    assert len(read_pages(make_second_look_sheet(case, options))) <= 3
