"""The room summary: counts on one page, as they may be told, for screen readers too."""

import random
import re
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
import pytest

from pairview.content import languages, load_dimensions, load_slip_banks, load_wording
from pairview.domain.case import Agreement, Case, Progress, new_id
from pairview.domain.count_slip import OWN, CountSlip, count_slip
from pairview.domain.errors import Cancelled
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.moment import Moment
from pairview.domain.rating import Level, Rating
from pairview.domain.room_summary import Few, RoomSummary, sum_up
from pairview.domain.seat import Classroom, Seat
from pairview.domain.second_look import SecondLook, StatusChange
from pairview.domain.slot import Slot, Step
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.room_summary import make_room_summary
from pairview.store.count_slip import slip_name, slips_in, write_slip
from tests.reports.margins import outside_margins
from tests.reports.tagged import Tagged

ReadPages = Callable[[bytes], list[str]]
DAY = date(2026, 11, 23)
OPTIONS = PageOptions(DAY)
BANKS = load_slip_banks()
SAY = load_wording()
PLAIN = CountSlip("0123456789abcdef", Slot.STANDARD, 2, (), (), 3, 1, 1, False, 0)


class Pair(NamedTuple):
    """What one pair of the room did, as somebody who sat with them would note it."""

    slot: Slot
    differ: int
    activities: frozenset[str]
    own_words: bool
    lenses: tuple[str, ...]
    statuses: tuple[Status, ...]
    moved: tuple[Status, ...] | None


def forty_pairs() -> list[Pair]:
    chance = random.Random(40)
    pairs = []
    for _ in range(40):
        statuses = tuple(chance.choices(list(Status), k=chance.randint(0, 5)))
        again = tuple(chance.choices(list(Status), k=len(statuses)))
        pairs.append(
            Pair(
                chance.choice(list(Slot)),
                chance.choice((0, 0, 1, 3, 5)),
                frozenset(chance.sample(sorted(BANKS.activities), chance.randint(0, 6))),
                chance.random() < 0.3,
                tuple(chance.choice(list(BANKS.lenses)) for _ in statuses),
                statuses,
                again if chance.random() < 0.4 else None,
            )
        )
    return pairs


def case_of(pair: Pair) -> Case:
    ratings = [
        Rating(seat, dimension.id, Level.OFTEN if far and seat is Seat.B else Level.NOW_AND_THEN)
        for place, dimension in enumerate(load_dimensions()[:8])
        for far in (place < pair.differ,)
        for seat in Seat
    ]
    moments = [
        Moment(f"m{place}", Seat.A, activity=name, saw="Seen.")
        for place, name in enumerate(sorted(pair.activities))
    ]
    if pair.own_words:
        moments.append(Moment("own", Seat.B, own_activity="the school choir", saw="Sings."))
    hypotheses = [
        Hypothesis(f"h{place}", "something", lens=lens, status=status)
        for place, (lens, status) in enumerate(zip(pair.lenses, pair.statuses, strict=True))
    ]
    changes = [
        StatusChange("s", f"h{place}", before, after)
        for place, (before, after) in enumerate(zip(pair.statuses, pair.moved or (), strict=False))
    ]
    return Case(
        new_id(),
        Agreement("Blue Kite", pair.slot, created_on=DAY),
        Progress(Step.READ_BACK, tuple(Seat), DAY),
        (Classroom(Seat.A, "Maths"), Classroom(Seat.B, "PE")),
        ratings=tuple(ratings),
        moments=tuple(moments),
        hypotheses=tuple(hypotheses),
        second_looks=() if pair.moved is None else (SecondLook("s", DAY),),
        status_changes=tuple(changes),
    )


def summary_of(folder: Path) -> RoomSummary:
    return sum_up(slips_in(folder, {}), BANKS, SAY)


def number_after(words: str, page: str) -> int:
    found = re.search(rf"{re.escape(words)} (\d+)\b", page)
    assert found, words
    return int(found[1])


def test_the_summary_of_forty_pairs_says_what_counting_by_hand_says(
    tmp_path: Path, read_pages: ReadPages
) -> None:
    pairs = forty_pairs()
    for pair in pairs:
        slip = count_slip(case_of(pair), load_dimensions(), BANKS, SAY)
        write_slip(tmp_path / slip_name(slip), slip)
    (page,) = read_pages(make_room_summary(summary_of(tmp_path), OPTIONS))
    now = [status for pair in pairs for status in (pair.moved or pair.statuses)]
    by_hand = {
        "Put together on 23 November 2026 from": 40,
        "saw something differently": sum(pair.differ > 0 for pair in pairs),
        "Together they saw": sum(pair.differ for pair in pairs),
        "had held a second look": sum(pair.moved is not None for pair in pairs),
        "an activity in their own words": sum(pair.own_words for pair in pairs),
        "were written down": sum(len(pair.statuses) for pair in pairs),
        "are still open": now.count(Status.OPEN),
        "are worth checking first": now.count(Status.CHECK_FIRST),
        "are set aside for now": now.count(Status.SET_ASIDE),
        "changed at a second look": sum(
            before is not after
            for pair in pairs
            for before, after in zip(pair.statuses, pair.moved or (), strict=False)
        ),
    }
    for slot in Slot:
        by_hand[f"had {int(slot)} minutes"] = sum(pair.slot is slot for pair in pairs)
    for lens, name in BANKS.lenses.items():
        by_hand[name] = sum(lens in pair.lenses for pair in pairs)
    few, _, _ = page.partition("Each of these was named by fewer than 3")[2].partition(".")
    for activity, name in BANKS.activities.items():
        count = sum(activity in pair.activities for pair in pairs)
        if count >= 3:
            by_hand[name] = count
        assert (name in few) == (count < 3), name
    assert min(by_hand.values()) >= 3
    assert {words: number_after(words, page) for words in by_hand} == by_hand


def room(*groups: tuple[int, CountSlip]) -> RoomSummary:
    slips = [slip for count, slip in groups for _ in range(count)]
    return sum_up(slips, BANKS, SAY)


EVERYTHING = replace(PLAIN, activities=(*BANKS.activities, OWN), lenses=tuple(BANKS.lenses))
ROOMS = {
    "nothing": room(
        (5, replace(PLAIN, seen_differently=0, hypotheses=0, check_first=0, set_aside=0))
    ),
    "all of it": room((20, EVERYTHING), (20, PLAIN)),
    "nearly all": room((39, EVERYTHING), (1, PLAIN)),
    "a thousand": room((500, EVERYTHING), (500, PLAIN)),
}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ROOMS)
def test_it_is_one_page_whatever_was_found(
    name: str, paper: Paper, language: str, read_pages: ReadPages
) -> None:
    pdf = make_room_summary(ROOMS[name], replace(OPTIONS, paper=paper, language=language))
    (page,) = read_pages(pdf)
    assert load_wording(language)("room_summary.in_pairs") in page
    assert outside_margins(pdf) == []


@pytest.mark.parametrize("name", ROOMS)
def test_in_large_print_it_flows_on(name: str, read_pages: ReadPages) -> None:
    pdf = make_room_summary(ROOMS[name], replace(OPTIONS, large_print=True, duplex=True))
    assert 2 <= len(read_pages(pdf)) <= 3
    assert outside_margins(pdf) == []


def test_small_counts_are_said_in_words(read_pages: ReadPages) -> None:
    (page,) = read_pages(make_room_summary(ROOMS["nothing"], OPTIONS))
    assert "No activity was named by 3 pairs or more." in page
    assert page.count("fewer than 3") == 11
    assert "Together they saw" not in page
    (page,) = read_pages(make_room_summary(ROOMS["nearly all"], OPTIONS))
    assert "named by all pairs or nearly all: teacher talks" in page
    assert "Task and learning all or nearly all" in page
    assert "had 45 minutes at least 3" in page


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", ROOMS)
def test_the_words_for_a_number_are_explained(
    name: str, language: str, read_pages: ReadPages
) -> None:
    say = load_wording(language)
    (page,) = read_pages(make_room_summary(ROOMS[name], replace(OPTIONS, language=language)))
    explained = page.partition(say("room_summary.reading"))[2].casefold()
    assert all(say(f"room_summary.{few}") in explained for few in Few)


def test_no_word_of_it_needs_the_window_to_be_understood(read_pages: ReadPages) -> None:
    (page,) = read_pages(make_room_summary(ROOMS["all of it"], OPTIONS))
    assert "More." not in page
    assert "of one day" not in page


def test_no_count_under_three_stands_on_any_page(read_pages: ReadPages) -> None:
    for found in ROOMS.values():
        (page,) = read_pages(make_room_summary(found, OPTIONS))
        numbers = [int(number) for number in re.findall(r"(?<![\d.])\d+", page)]
        assert [number for number in numbers if number < 3] == [1, 1], "page 1 of 1"


def test_every_value_of_a_summary_has_words() -> None:
    for few in Few:
        assert SAY(f"room_summary.{few}")
    assert {field.name for field in fields(RoomSummary)} == {
        *("pairs", "found_difference", "seen_differently", "slots", "activities", "lenses"),
        *("hypotheses", "open", "check_first", "set_aside", "looked_again", "revised"),
    }, "a new field wants its place on the page"


def test_a_screen_reader_finds_headings_and_tables() -> None:
    told = Tagged(make_room_summary(ROOMS["all of it"], OPTIONS)).root
    tags = [one.tag for one in told.all()]
    assert (tags.count("H1"), tags.count("H2"), tags.count("Table")) == (1, 5, 4)
    assert {one.scope for one in told.all() if one.tag == "TH"} <= {"Column", "Row"}


def test_the_same_room_gives_the_same_bytes_and_a_name_that_tells_nothing() -> None:
    pdf = make_room_summary(ROOMS["all of it"], OPTIONS)
    assert make_room_summary(ROOMS["all of it"], OPTIONS) == pdf
    with pdfium.PdfDocument(pdf) as document:
        assert document.get_metadata_dict()["Title"] == "Room summary"


class _Impatient:
    def went_on(self, _done: int, _total: int) -> None:
        raise Cancelled("It was given up.")

    def first_pages(self, pdf: bytes) -> None:
        raise AssertionError(pdf)


def test_it_can_be_given_up() -> None:
    with pytest.raises(Cancelled):
        make_room_summary(ROOMS["all of it"], OPTIONS, _Impatient())


def test_its_own_words_are_calm() -> None:
    names = ("room_summary.", "count_slip.")
    said = [words for key, words in SAY.templates.items() if key.startswith(names)]
    unfit = r"(?i)diagnos|cause|prove|winner|likely|score|risk|normal|bias|disagree|rank|!|%"
    assert not re.search(unfit, f"{said}")
