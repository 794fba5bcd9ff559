"""An entry that is erased is nowhere in the case, and nothing is left hanging in the air."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.domain.case import Case
from pairview.domain.entries import entries, find_entry
from pairview.domain.erasing import without_entries, without_entry
from pairview.domain.explaining import say_against
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.looking_again import course_of
from pairview.domain.plan import Unknown
from pairview.domain.rating import Level
from pairview.domain.recording import rate
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook, StatusChange
from pairview.domain.statement import Statement
from pairview.store.soundness import faults
from tests.case_strategies import TODAY, revealed_cases
from tests.full_cases import full_case
from tests.revealed_case import revealed_case

MARKER = "ERASE-THESE-WORDS"
EVERY = [entry.reference for entry in entries(full_case())]


def marked(case: Case, reference: str) -> Case:
    """Return the case with the marker in every box of one entry."""
    entry = find_entry(case, reference)
    assert entry is not None
    item = replace(entry.item, **dict.fromkeys(entry.shelf.texts, MARKER))
    field = entry.shelf.field
    if not entry.shelf.line:
        item = tuple(item if one is entry.item else one for one in getattr(case, field))
    changed = {field: item}
    return replace(case, **changed)


@pytest.mark.parametrize("reference", EVERY)
def test_an_entry_of_each_kind_goes_with_its_words_and_leaves_the_case_sound(
    reference: str,
) -> None:
    case = marked(full_case(), reference)
    erased = without_entry(case, reference)
    assert erased != case
    assert find_entry(erased, reference) is None
    assert MARKER not in repr(erased)
    assert list(faults(erased)) == []


@given(revealed_cases(), st.data())
def test_whatever_is_erased_the_case_is_sound_and_the_words_are_gone(
    case: Case, data: st.DataObject
) -> None:
    found = list(entries(replace(case, statements=())))
    chosen = data.draw(st.lists(st.sampled_from(found), min_size=1, max_size=4)) if found else []
    statements = (Statement(f"s{n}", "as we see it", TODAY, one.reference)
                  for n, one in enumerate(chosen))  # fmt: skip
    case = replace(case, statements=tuple(statements))
    for entry in chosen:
        if find_entry(case, entry.reference) is not None:
            case = marked(case, entry.reference)
    erased = without_entries(case, [entry.reference for entry in chosen])
    assert MARKER not in repr(erased)
    assert list(faults(erased)) == []
    assert [one.concerns for one in erased.statements] == [None] * len(chosen)
    left = {entry.reference for entry in chosen} & {one.reference for one in entries(erased)}
    assert left == set()


@pytest.mark.parametrize("reference", ["moments/gone", "answers/x", "plan/x", "case", "", "id/x"])
def test_what_names_nothing_erases_nothing(reference: str) -> None:
    case = full_case()
    assert without_entry(case, reference) is case


def test_a_first_value_kept_beside_a_rating_goes_too() -> None:
    case = rate(revealed_case(), Seat.A, "start", Level.OFTEN)
    assert case.ratings[0].first_level is Level.ALMOST_NEVER
    erased = without_entry(case, "ratings/A-start")
    assert all(rating.id != "A-start" for rating in erased.ratings)


def test_what_hangs_on_an_entry_goes_with_it() -> None:
    case = full_case()
    first = case.hypotheses[0]
    moved = replace(case.status_changes[0], hypothesis=first.id)
    case = replace(case, status_changes=(moved, *case.status_changes[1:]))
    case = say_against(case, first, Seat.B, MARKER)
    erased = without_entry(case, f"hypotheses/{first.id}")
    assert all(answer.hypothesis != first.id for answer in erased.answers)
    assert moved not in erased.status_changes
    assert all(look_for.hypothesis is None for look_for in erased.look_fors)
    assert MARKER not in repr(erased)
    column = without_entry(case, f"evidence/{case.evidence[0].id}")
    assert all(answer.evidence != case.evidence[0].id for answer in column.answers)


def test_outcomes_go_with_their_look_for_and_with_their_second_look() -> None:
    case = full_case()
    look_for, look = case.look_fors[0].id, case.second_looks[0].id
    seen = replace(case.look_for_outcomes[0], look_for=look_for)
    case = replace(case, look_for_outcomes=(seen, *case.look_for_outcomes[1:]))
    assert seen not in without_entry(case, f"look_fors/{look_for}").look_for_outcomes
    erased = without_entry(case, f"second_looks/{look}")
    assert all(one.second_look != look for one in erased.look_for_outcomes)
    assert all(one.second_look != look for one in erased.status_changes)


@pytest.mark.parametrize("field", ["status_changes/{look}-h", "second_looks/{look}"])
def test_a_hypothesis_stands_as_before_a_last_change_that_is_erased(field: str) -> None:
    looks = SecondLook("s0", TODAY, "x"), SecondLook("s1", TODAY + timedelta(7), "x")
    case = replace(
        revealed_case(),
        hypotheses=(Hypothesis("h", "x", status=Status.CHECK_FIRST, status_reason="asked"),),
        second_looks=looks,
        status_changes=(
            StatusChange("s0", "h", Status.SET_ASIDE, Status.OPEN, MARKER),
            StatusChange("s1", "h", Status.OPEN, Status.CHECK_FIRST, MARKER),
        ),
    )
    once = without_entry(case, field.format(look="s1"))
    assert once.hypotheses[0].status is Status.OPEN
    assert course_of(once, once.hypotheses[0]).now is Status.OPEN
    assert without_entry(once, field.format(look="s0")).hypotheses[0].status is Status.SET_ASIDE
    earlier = without_entry(case, field.format(look="s0"))
    assert earlier.hypotheses == case.hypotheses
    gone = replace(case, hypotheses=())
    assert MARKER not in repr(
        without_entry(without_entry(gone, "second_looks/s0"), "second_looks/s1")
    )


def test_a_statement_stays_when_what_it_concerns_goes() -> None:
    case = full_case()
    look, outcome = case.second_looks[0], case.look_for_outcomes[0]
    mine = Statement("s", "It was a fire drill", TODAY, f"look_for_outcomes/{outcome.id}")
    other = Statement("t", "As it was", TODAY, "moments/gone")
    case = replace(case, statements=(mine, other))
    erased = without_entry(case, f"second_looks/{look.id}")
    assert erased.statements == (replace(mine, concerns=None), other)


def test_a_gap_that_was_carried_over_does_not_come_back() -> None:
    case = replace(full_case(), unknowns=(Unknown("u", MARKER, "good_at"),))
    assert without_entry(case, "unknowns/u").unknowns == (Unknown("u", "", "good_at"),)
