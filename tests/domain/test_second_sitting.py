"""A second look writes in its own sitting, and nothing earlier is ever changed."""

from collections.abc import Callable
from dataclasses import Field, fields, replace
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.content import load_practice_case, load_wording
from pairview.content.sentence import Sentence
from pairview.domain import second_sitting as sitting
from pairview.domain.bounds import EVIDENCE, check_bounds
from pairview.domain.case import Case
from pairview.domain.errors import TooMuch
from pairview.domain.evidence import Evidence, Fit, Source
from pairview.domain.explaining import (
    answer,
    answer_apart,
    put_hypothesis,
    remove_hypothesis,
)
from pairview.domain.hypothesis import Status
from pairview.domain.items import find
from pairview.domain.looking_again import asked_then, course_of, supposed_then
from pairview.domain.planning import put_look_for, remove_look_for
from pairview.domain.seat import Seat
from pairview.domain.second_look import Outcome, SecondLook, StatusChange
from pairview.domain.statement import Statement
from pairview.domain.stating import put_statement
from tests.full_cases import without_version_3
from tests.reports.looked_again import FIRST, SECOND, looked_again

TALK = date(2026, 11, 23)
MINUTES, BOARD, FRIEND = "minutes-to-first-line", "play-on-the-board", "one-friend"
WORDING = load_wording("en")


@pytest.fixture(scope="module")
def river() -> Case:
    return load_practice_case("river", TALK)


def status_of(case: Case, hypothesis: str) -> Status:
    found = find(case.hypotheses, hypothesis)
    assert found is not None
    return found.status


def test_looking_at_the_case_begins_nothing(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    assert look.held_on == FIRST
    assert find(river.second_looks, look.id) is None
    assert sitting.last_sitting(river) is None


def test_the_first_thing_said_begins_the_sitting_and_the_day_goes_on_with_it(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    case = sitting.say_outcome(river, look, MINUTES, Outcome.SEEN)
    assert case.second_looks == (SecondLook(look.id, FIRST),)
    assert sitting.sitting_on(case, FIRST) == case.second_looks[0]
    assert sitting.sitting_on(case, SECOND).id != look.id


EDITS: dict[str, Callable[[Case, SecondLook], tuple[Case, Case]]] = {
    "outcome": lambda case, look: (
        sitting.say_outcome(case, look, MINUTES, Outcome.SEEN),
        sitting.say_outcome(case, look, MINUTES, None),
    ),
    "said": lambda case, look: (
        sitting.write_said(case, look, "x"),
        sitting.write_said(case, look, ""),
    ),
    "remember": lambda case, look: (
        sitting.write_remember(case, look, "x"),
        sitting.write_remember(case, look, ""),
    ),
    "next": lambda case, look: (
        sitting.set_next_look(case, look, SECOND),
        sitting.set_next_look(case, look, None),
    ),
    "end": lambda case, look: (
        sitting.end_here(case, look, ended=True),
        sitting.end_here(case, look, ended=False),
    ),
    "status": lambda case, look: (
        sitting.move_hypothesis(case, look, FRIEND, Status.SET_ASIDE),
        sitting.move_hypothesis(case, look, FRIEND, None),
    ),
    "the same status": lambda case, look: (
        sitting.move_hypothesis(case, look, FRIEND, Status.OPEN),
        sitting.move_hypothesis(case, look, FRIEND, None),
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_what_is_taken_back_leaves_nothing_behind(river: Case, edit: str) -> None:
    look = sitting.sitting_on(river, FIRST)
    written, _ = EDITS[edit](river, look)
    assert [one.id for one in written.second_looks] == [look.id]
    _, again = EDITS[edit](written, look)
    assert again == river


def test_a_look_that_says_anything_else_stays(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    for both in ("outcome", "status"):
        case, _ = EDITS[both](sitting.write_said(river, look, "x"), look)
        assert [one.id for one in sitting.write_said(case, look, "").second_looks] == [look.id]


@pytest.mark.parametrize(
    ("held", "today", "dated"),
    [
        (None, FIRST, FIRST),
        (None, date(2020, 1, 1), TALK),
        (FIRST, SECOND, SECOND),
        (FIRST, date(2020, 1, 1), FIRST),
    ],
)
def test_where_the_clock_was_set_back_it_is_dated_the_day_of_the_last_one(
    river: Case, held: date | None, today: date, dated: date
) -> None:
    case = replace(river, second_looks=(SecondLook("s", held, "x"),)) if held else river
    look = sitting.sitting_on(case, today)
    assert (look.held_on, look.id == "s") == (dated, False)
    assert sitting.is_set_back(case, today) is (today != dated)
    later = sitting.last_sitting(sitting.write_said(case, look, "y"))
    assert later is not None
    assert later.id == look.id


def test_a_line_belongs_to_an_outcome_and_goes_with_it(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    assert sitting.write_line(river, look, MINUTES, "x") is river
    assert sitting.say_outcome(river, look, MINUTES, None) is river
    case = sitting.say_outcome(river, look, MINUTES, Outcome.SEEN)
    case = sitting.write_line(case, look, MINUTES, "Eight minutes.")
    case = sitting.say_outcome(case, look, MINUTES, Outcome.UNCLEAR)
    said = sitting.outcome_of(case, look, MINUTES)
    assert said is not None
    assert (said.outcome, said.line) == (Outcome.UNCLEAR, "Eight minutes.")
    assert sitting.say_outcome(case, look, MINUTES, None) == river


def test_a_status_keeps_what_it_was_and_the_first_reason(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    aside = next(one for one in river.hypotheses if one.status is Status.SET_ASIDE)
    case = sitting.move_hypothesis(river, look, aside.id, Status.CHECK_FIRST)
    case = sitting.say_why(case, look, aside.id, "asked for more")
    case = sitting.move_hypothesis(case, look, aside.id, Status.OPEN)
    assert case.status_changes == (
        StatusChange(
            look.id, aside.id, Status.SET_ASIDE, Status.OPEN, "asked for more", aside.text
        ),
    )
    moved = find(case.hypotheses, aside.id)
    assert moved == replace(aside, status=Status.OPEN)
    assert sitting.stood_before(case, look, moved) == (Status.SET_ASIDE, aside.status_reason)
    assert aside.status_reason
    back = sitting.move_hypothesis(case, look, aside.id, Status.SET_ASIDE)
    assert back.hypotheses == river.hypotheses
    assert sitting.move_hypothesis(case, look, aside.id, None) == river


def test_a_status_that_was_confirmed_stands_for_the_reason_it_had(river: Case) -> None:
    first = sitting.sitting_on(river, FIRST)
    aside = next(one for one in river.hypotheses if one.status is Status.SET_ASIDE)
    case = sitting.move_hypothesis(river, first, aside.id, Status.SET_ASIDE)
    second = sitting.sitting_on(case, SECOND)
    assert sitting.stood_before(case, second, aside) == (Status.SET_ASIDE, aside.status_reason)
    told = sitting.say_why(case, first, aside.id, "still so")
    assert sitting.stood_before(told, second, aside) == (Status.SET_ASIDE, "still so")


def test_a_status_that_is_none_changes_nothing(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    assert sitting.move_hypothesis(river, look, FRIEND, None) is river
    confirmed = sitting.move_hypothesis(river, look, FRIEND, Status.OPEN)
    assert sitting.move_hypothesis(confirmed, look, FRIEND, Status.OPEN) is confirmed
    assert sitting.move_hypothesis(river, look, "gone", Status.OPEN) is river
    assert sitting.say_why(river, look, FRIEND, "x") is river


def test_how_a_hypothesis_stood_is_what_the_look_before_said(river: Case) -> None:
    first = sitting.sitting_on(river, FIRST)
    case = sitting.move_hypothesis(river, first, FRIEND, Status.SET_ASIDE)
    case = sitting.say_why(case, first, FRIEND, "no difference")
    second = sitting.sitting_on(case, SECOND)
    now = find(case.hypotheses, FRIEND)
    assert now is not None
    assert sitting.stood_before(case, second, now) == (Status.SET_ASIDE, "no difference")
    again = replace(now, status=Status.OPEN)  # in step 5
    assert sitting.stood_before(case, second, again) == (Status.OPEN, "")
    assert course_of(case, now).then is Status.OPEN


def test_a_date_goes_on_after_the_end_and_the_end_takes_the_date(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    ended = sitting.end_here(sitting.set_next_look(river, look, SECOND), look, ended=True)
    assert ended.second_looks == (SecondLook(look.id, FIRST, ended=True),)
    assert sitting.set_next_look(ended, look, None) == ended
    going_on = sitting.set_next_look(ended, look, SECOND)
    assert going_on.second_looks == (SecondLook(look.id, FIRST, next_on=SECOND),)


def test_the_next_day_is_that_of_the_plan_until_they_looked_again(river: Case) -> None:
    planned = sitting.plan_next_look(river, SECOND)
    assert (planned.plan.follow_up_on, planned.second_looks) == (SECOND, ())
    case = looked_again(river)
    later = sitting.plan_next_look(case, SECOND + timedelta(7))
    assert later.plan == case.plan
    assert later.second_looks == (replace(case.second_looks[0], next_on=SECOND + timedelta(7)),)


@pytest.mark.parametrize(
    ("who", "source"),
    [(Seat.A, Source.SEEN_BY_A), (Seat.B, Source.SEEN_BY_B), (None, Source.SEEN_BY_BOTH)],
)
def test_an_outcome_becomes_evidence_once(river: Case, who: Seat | None, source: Source) -> None:
    item = find(river.look_fors, BOARD)
    assert item is not None
    case = put_look_for(river, replace(item, who=who, text="Who moves first."))
    look = sitting.sitting_on(case, FIRST)
    case = sitting.say_outcome(case, look, BOARD, Outcome.NOT_SEEN)
    made = sitting.evidence_from_outcome(case, f"{look.id}-{BOARD}", WORDING)
    new = sitting.evidence_of(made, f"{look.id}-{BOARD}")
    assert new is not None
    assert (new.text, new.source) == ("Not seen: Who moves first.", source)
    assert sitting.evidence_from_outcome(made, f"{look.id}-{BOARD}", WORDING) is made
    with_line = sitting.write_line(case, look, BOARD, "All waited.")
    with_line = sitting.evidence_from_outcome(with_line, f"{look.id}-{BOARD}", WORDING)
    assert with_line.evidence[-1].text == "Not seen: All waited. (Who moves first)"


def test_no_evidence_comes_of_what_is_not_there(river: Case) -> None:
    assert sitting.evidence_from_outcome(river, "gone", WORDING) is river
    look = sitting.sitting_on(river, FIRST)
    case = sitting.say_outcome(river, look, "removed", Outcome.SEEN)
    assert sitting.evidence_from_outcome(case, f"{look.id}-removed", WORDING) is case


def test_evidence_beyond_the_bound_is_refused_in_a_sentence(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    full = tuple(Evidence(f"e{n}", "x") for n in range(EVIDENCE))
    case = sitting.say_outcome(replace(river, evidence=full), look, BOARD, Outcome.SEEN)
    with pytest.raises(TooMuch, match="up to 20 pieces of evidence"):
        check_bounds(sitting.evidence_from_outcome(case, f"{look.id}-{BOARD}", WORDING), Sentence)


def test_evidence_and_statements_stay_when_the_outcome_is_taken_back(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    outcome = f"{look.id}-{BOARD}"
    case = sitting.say_outcome(river, look, BOARD, Outcome.SEEN)
    case = sitting.evidence_from_outcome(case, outcome, WORDING)
    case = put_statement(case, Statement("t", "x", FIRST, f"look_for_outcomes/{outcome}"))
    back = sitting.say_outcome(case, look, BOARD, None)
    assert back.evidence[-1] == replace(case.evidence[-1], from_outcome=None)
    assert back.statements[-1].concerns is None
    assert not back.second_looks


@pytest.fixture
def in_the_table(river: Case) -> Case:
    """River with a look-for that was seen, put into the table and not weighed."""
    look = sitting.sitting_on(river, FIRST)
    case = sitting.say_outcome(river, look, BOARD, Outcome.SEEN)
    return sitting.evidence_from_outcome(case, f"{look.id}-{BOARD}", WORDING)


def followed(before: Case, after: Case) -> Case:
    outcome = before.look_for_outcomes[-1].id
    return sitting.with_evidence_of_now(before, after, outcome, WORDING)


def test_evidence_follows_its_outcome_until_it_is_weighed(in_the_table: Case) -> None:
    before, look = in_the_table, in_the_table.second_looks[-1]
    count = len(before.evidence)
    changed = followed(before, sitting.say_outcome(before, look, BOARD, Outcome.NOT_SEEN))
    assert changed.evidence[-1].text.startswith("Not seen: ")
    told = followed(changed, sitting.write_line(changed, look, BOARD, "All waited."))
    assert told.evidence[-1].text.startswith("Not seen: All waited. (")
    assert [one.id for one in told.evidence] == [one.id for one in before.evidence]
    gone = followed(told, sitting.say_outcome(told, look, BOARD, None))
    assert len(gone.evidence) == count - 1
    assert not gone.look_for_outcomes


def test_evidence_that_was_weighed_or_reworded_stays_and_comes_once(in_the_table: Case) -> None:
    look, new = in_the_table.second_looks[-1], in_the_table.evidence[-1]
    own = replace(in_the_table, evidence=(*in_the_table.evidence[:-1], replace(new, text="ours")))
    weighed = answer(in_the_table, FRIEND, new.id, Fit.AGAINST)
    by_one = answer_apart(in_the_table, FRIEND, new.id, Fit.AGAINST, None)
    for before, outcome in product((own, weighed, by_one), (Outcome.NOT_SEEN, None)):
        after = sitting.say_outcome(before, look, BOARD, outcome)
        assert followed(before, after) is after
    back = followed(weighed, sitting.say_outcome(weighed, look, BOARD, None))
    again = sitting.say_outcome(back, look, BOARD, Outcome.SEEN)
    again = sitting.evidence_from_outcome(again, again.look_for_outcomes[-1].id, WORDING)
    assert again.evidence == weighed.evidence


def test_what_never_stood_in_the_table_follows_nothing(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    case = sitting.say_outcome(river, look, BOARD, Outcome.SEEN)
    after = sitting.say_outcome(case, look, BOARD, Outcome.UNCLEAR)
    assert followed(case, after) is after


LOOK_FORS = st.sampled_from([MINUTES, BOARD, "other-table"])
HYPOTHESES = st.sampled_from([FRIEND, "needs-to-move", "hates-maths"])
DAYS = st.none() | st.dates(FIRST - timedelta(90), SECOND + timedelta(90))
TEXTS = st.sampled_from(["", "x", "y"])
STATUSES = st.sampled_from([None, *Status])
STEPS = st.one_of(
    st.tuples(st.just(sitting.say_outcome), LOOK_FORS, st.none() | st.sampled_from(Outcome)),
    st.tuples(st.just(sitting.write_line), LOOK_FORS, TEXTS),
    st.tuples(st.just(sitting.write_said), TEXTS),
    st.tuples(st.just(sitting.write_remember), TEXTS),
    st.tuples(st.just(sitting.set_next_look), DAYS),
    st.tuples(st.just(sitting.end_here), st.booleans()),
    st.tuples(st.just(sitting.move_hypothesis), HYPOTHESES, STATUSES),
    st.tuples(st.just(sitting.say_why), HYPOTHESES, TEXTS),
)
MAY_CHANGE = {"second_looks", "look_for_outcomes", "status_changes", "hypotheses"}


@given(st.lists(STEPS, max_size=12), DAYS.filter(bool))
def test_whatever_is_written_every_earlier_entry_stays(
    river: Case, steps: list[tuple[Any, ...]], today: date
) -> None:
    before = looked_again(river)
    look = sitting.sitting_on(before, today)
    if look.id == "s1":
        return
    case = before
    for edit, *given_to in steps:
        case = edit(case, look, *given_to)
    assert earlier(case, look) == earlier(before, look)
    assert all(getattr(case, f.name) == getattr(before, f.name) for f in unchanged())
    for now in case.hypotheses:
        then = find(before.hypotheses, now.id)
        change = sitting.change_of(case, look, now.id)
        assert then is not None
        assert now == replace(then, status=change.after if change else then.status)
        assert change is None or change.before is then.status


@given(STEPS)
def test_a_sitting_that_is_not_the_last_is_closed(river: Case, step: tuple[Any, ...]) -> None:
    case = looked_again(river)
    case = sitting.write_said(case, SecondLook("s2", SECOND), "later")
    edit, *given_to = step
    assert edit(case, case.second_looks[0], *given_to) is case


def earlier(case: Case, look: SecondLook) -> list[object]:
    return [
        [one for one in case.second_looks if one.id != look.id],
        [one for one in case.look_for_outcomes if one.second_look != look.id],
        [one for one in case.status_changes if one.second_look != look.id],
    ]


def unchanged() -> list[Field[Any]]:
    return [one for one in fields(Case) if one.name not in MAY_CHANGE]


def test_a_sitting_keeps_the_words_that_were_asked_and_supposed_on_its_day(river: Case) -> None:
    look = sitting.sitting_on(river, FIRST)
    case = sitting.say_outcome(river, look, MINUTES, Outcome.SEEN)
    case = sitting.move_hypothesis(case, look, FRIEND, Status.CHECK_FIRST)
    item, hypothesis = find(case.look_fors, MINUTES), find(case.hypotheses, FRIEND)
    assert item is not None
    assert hypothesis is not None
    case = put_look_for(case, replace(item, text="another thing"))
    case = put_hypothesis(case, replace(hypothesis, text="another guess"))
    case = sitting.say_outcome(case, look, MINUTES, Outcome.UNCLEAR)
    for changed in (case, remove_look_for(remove_hypothesis(case, FRIEND), MINUTES)):
        (said,), (change,) = changed.look_for_outcomes, changed.status_changes
        supposed = supposed_then(changed, change)
        assert asked_then(changed, said) == item.text
        assert supposed is not None
        assert supposed.text == hypothesis.text


def test_a_sitting_of_an_older_file_has_the_words_of_today(river: Case) -> None:
    case = without_version_3(looked_again(river))
    said, change = case.look_for_outcomes[0], case.status_changes[0]
    assert asked_then(case, said) == river.look_fors[0].text
    assert supposed_then(case, change) == find(river.hypotheses, FRIEND)
    assert asked_then(replace(case, look_fors=()), said) == ""
    assert supposed_then(replace(case, hypotheses=()), change) is None
