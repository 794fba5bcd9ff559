"""A count slip holds numbers and names of our own banks, and nothing that a pair typed."""

import json
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.content import load_dimensions, load_slip_banks, load_wording
from pairview.domain import flow, recording
from pairview.domain.case import Case, new_case
from pairview.domain.count_slip import (
    OWN,
    CountSlip,
    count_slip,
    how_much_is_done,
    is_sound,
    slip_lines,
)
from pairview.domain.errors import NoSlip, NotYetRevealed
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.moment import Moment
from pairview.domain.plan import LookFor
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook, StatusChange
from pairview.domain.slot import Slot
from pairview.store.count_slip import slip_as_json
from tests.case_strategies import revealed_cases
from tests.full_cases import full_case
from tests.marked_cases import with_every_text

TODAY = date(2026, 11, 23)
BANKS = load_slip_banks()
SAY = load_wording()
MARK = "zq typed zq"


def slip_of(case: Case) -> CountSlip:
    return count_slip(case, load_dimensions(), BANKS, SAY)


def a_case() -> Case:
    case = new_case(TODAY, "Blue Kite", Slot.SHORT)
    for seat, dimension, level in (
        (Seat.A, "start", Level.ALMOST_NEVER),
        (Seat.B, "start", Level.OFTEN),
        (Seat.A, "ask", Level.OFTEN),
        (Seat.B, "ask", Level.OFTEN),
        (Seat.A, "no such thing", Level.ALMOST_NEVER),
        (Seat.B, "no such thing", Level.ALMOST_ALWAYS),
    ):
        case = recording.rate(case, seat, dimension, level)
    moments = (
        Moment("m1", Seat.A, activity="copying", saw="Copies."),
        Moment("m2", Seat.B, activity="no such activity", saw="Runs."),
        Moment("m3", Seat.B, own_activity=MARK, saw="Waits."),
        Moment("m4", Seat.B, activity="test", own_activity=MARK),
    )
    for moment in moments:
        case = recording.put_moment(case, moment)
    case = flow.reveal(flow.finish_turn(flow.finish_turn(case, Seat.A), Seat.B), TODAY)
    return replace(
        case,
        look_fors=(LookFor("l1", "Watch.", "teacher_talk"), LookFor("l2", "", "demonstration")),
        hypotheses=(
            Hypothesis("h1", "one", lens="peers", status=Status.CHECK_FIRST),
            Hypothesis("h2", "two", lens="task", status=Status.SET_ASIDE),
            Hypothesis("h3", "three", lens="peers"),
            Hypothesis("h4", "four", lens="no such lens"),
            Hypothesis("h5", "", lens="body"),
        ),
    )


def looked_again(case: Case, *moves: tuple[str, Status, Status]) -> Case:
    looks = tuple(SecondLook(f"s{n}", TODAY.replace(month=12, day=n)) for n in (1, 2))
    changes = tuple(StatusChange("s1", name, before, after) for name, before, after in moves)
    return replace(case, second_looks=looks, status_changes=changes)


def test_it_counts_what_the_banks_know() -> None:
    slip = slip_of(a_case())
    assert slip == CountSlip(
        number=slip.number,
        slot=Slot.SHORT,
        seen_differently=1,
        activities=("teacher_talk", "copying", OWN),
        lenses=("task", "peers"),
        hypotheses=4,
        check_first=1,
        set_aside=1,
        looked_again=False,
        revised=0,
    )
    assert slip.still_open == 2


def test_it_tells_how_hypotheses_stand_since_a_second_look() -> None:
    case = looked_again(
        a_case(),
        ("h1", Status.CHECK_FIRST, Status.SET_ASIDE),
        ("h2", Status.SET_ASIDE, Status.OPEN),
        ("h3", Status.OPEN, Status.OPEN),
    )
    slip = slip_of(case)
    assert (slip.looked_again, slip.revised) == (True, 2)
    assert (slip.still_open, slip.check_first, slip.set_aside) == (3, 0, 1)


def test_a_case_of_which_nothing_was_written_gives_a_slip_of_noughts() -> None:
    blank = flow.finish_turn(flow.finish_turn(new_case(TODAY), Seat.A), Seat.B)
    slip = slip_of(flow.reveal(blank, TODAY))
    assert (slip.seen_differently, slip.hypotheses, slip.activities, slip.lenses) == (0, 0, (), ())
    assert is_sound(slip, BANKS)
    assert [words for _, words in slip_lines(slip, BANKS, SAY)].count("none") == 7


def test_a_practice_case_gives_none() -> None:
    case = a_case()
    case = replace(case, agreement=replace(case.agreement, practice="river"))
    with pytest.raises(NoSlip, match="practice case"):
        slip_of(case)


def test_before_both_have_finished_there_is_none() -> None:
    with pytest.raises(NotYetRevealed, match="Both teachers finish recording first"):
        slip_of(flow.finish_turn(new_case(TODAY), Seat.A))


def test_all_slips_of_a_case_have_one_number_that_no_other_case_has() -> None:
    case = a_case()
    later = looked_again(case, ("h1", Status.CHECK_FIRST, Status.OPEN))
    assert slip_of(case).number == slip_of(later).number == case.agreement.slip_number
    assert slip_of(case).number not in {case.id, slip_of(a_case()).number}


@pytest.mark.parametrize("number", ["", "Ann Example", "0123456789abcdef0"])
def test_a_number_that_is_none_does_not_get_on_a_slip(number: str) -> None:
    case = a_case()
    case = replace(case, agreement=replace(case.agreement, slip_number=number))
    assert is_sound(slip_of(case), BANKS)


def test_the_later_slip_of_a_case_has_more_done() -> None:
    case = a_case()
    changes = [looked_again(case), looked_again(case, ("h3", Status.OPEN, Status.CHECK_FIRST))]
    changes.append(replace(case, hypotheses=(*case.hypotheses, Hypothesis("h6", "six"))))
    for later in changes:
        assert how_much_is_done(slip_of(case)) < how_much_is_done(slip_of(later))


def marked(case: Case, words: str) -> Case:
    """Return a real pair's case in which all that can be typed is the same words."""
    case = with_every_text(case, words)
    return replace(case, agreement=replace(case.agreement, practice=""))


def test_nothing_typed_is_on_the_slip_of_a_full_case() -> None:
    case = marked(full_case(), MARK)
    raw = slip_as_json(slip_of(case)).decode()
    assert "zq" not in raw
    assert case.id not in raw
    assert not {"A", "B", "Maths", "2026"} & set(raw.replace('"', " ").split())


@given(revealed_cases(), st.sampled_from([MARK, "own", "2026-11-23", "peers"]))
def test_a_slip_holds_nothing_but_numbers_and_our_own_names(case: Case, words: str) -> None:
    slip = slip_of(marked(case, words))
    held = json.loads(slip_as_json(slip))
    texts = Counter(_texts(held))
    ours = {*BANKS.activities, *BANKS.lenses, OWN, slip.number, "pairview-count-slip"}
    assert set(texts) <= ours
    assert slip == replace(slip_of(marked(case, "other words")), number=slip.number)
    assert is_sound(slip, BANKS)


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) else []


GOOD = CountSlip("0123456789abcdef", Slot.LONG, 3, ("copying", OWN), ("task",), 4, 1, 2, True, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": "0123456789ABCDEF"},
        {"number": "0123"},
        {"seen_differently": -1},
        {"seen_differently": 65},
        {"hypotheses": 21},
        {"hypotheses": 2},
        {"set_aside": -1},
        {"check_first": 4, "set_aside": 1},
        {"revised": 5},
        {"looked_again": False},
        {"activities": (OWN, "copying")},
        {"activities": ("copying", "copying")},
        {"activities": ("no such activity",)},
        {"lenses": (OWN,)},
    ],
)
def test_a_slip_that_no_case_gives_is_not_sound(wrong: dict[str, object]) -> None:
    assert is_sound(GOOD, BANKS)
    assert not is_sound(replace(GOOD, **wrong), BANKS)  # type: ignore[arg-type] # any field


def test_no_activity_of_the_bank_is_called_like_the_sign_for_own_words() -> None:
    assert OWN not in BANKS.activities


ONCE = "drawn by chance, so that a case counts once however often it gives a slip"


def test_every_part_of_a_slip_is_said_in_words() -> None:
    assert slip_lines(GOOD, BANKS, SAY) == (
        ("Your time", "90 minutes"),
        ("Seen differently", "3 things"),
        (
            "Activities named",
            "copying or taking notes; an activity in your own words (without the words)",
        ),
        ("Lenses chosen", "Task and learning"),
        ("Hypotheses", "4 hypotheses"),
        ("Worth checking first", "1 hypothesis"),
        ("Set aside for now", "2 hypotheses"),
        ("Second look", "held"),
        ("Changed at a second look", "2 hypotheses"),
        ("Number of the slip", f"{GOOD.number}, {ONCE}"),
    )
