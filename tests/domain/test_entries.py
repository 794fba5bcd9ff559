"""Every box of a case is an entry that can be named, found and put into words."""

from dataclasses import fields, replace
from typing import get_args, get_type_hints

import pytest
from hypothesis import given

from pairview.content import load_relationship, load_wording
from pairview.domain.case import Case, new_case
from pairview.domain.entries import SHELVES, Entry, copies_of, entries, find_entry
from pairview.domain.entry_words import entry_kind, entry_line, moved_words
from pairview.domain.evidence import Evidence
from pairview.domain.explaining import evidence_from_moment, put_evidence
from pairview.domain.five_steps import FiveSteps
from pairview.domain.hypothesis import Status
from pairview.domain.plan import LookFor
from pairview.domain.rating import Level
from pairview.domain.recording import rate
from pairview.domain.relationship import CheckCard, Sureness
from pairview.domain.relationship_check import enter_answer, give_card, predict, say_how_sure
from pairview.domain.seat import Seat
from pairview.domain.second_look import LookForOutcome, Outcome, SecondLook
from tests.case_strategies import revealed_cases
from tests.full_cases import full_case
from tests.revealed_case import TODAY, revealed_case

NO_BOX = {
    ("agreement", "language"),
    ("agreement", "hold_reason"),
    ("progress", "nudges_put_away"),
    ("agreement", "slip_number"),
    ("where_it_went", "document"),
    ("where_it_went", "place"),
}
"""What people choose elsewhere: the keeping of the case and the places of its documents."""

NAMES_ONLY = {"id", "dimension", "activity", "bank", "lens", "origin", "concerns", "hypothesis"}
NAMES_ONLY |= {"evidence", "look_for", "second_look", "from_dimension", "from_moment"}
NAMES_ONLY |= {"from_outcome", "from_fact", "card", "item", "practice"}


def boxes_of(case_field: str, hint: object) -> set[tuple[str, str]]:
    shape = get_args(hint)[0] if get_args(hint) else hint
    hints = get_type_hints(shape)
    return {
        (case_field, name)
        for name, kind in hints.items()
        if (kind is str or str in get_args(kind)) and name not in NAMES_ONLY
    }


def test_every_box_of_a_case_stands_on_a_shelf() -> None:
    hints = get_type_hints(Case)
    boxes = set().union(*(boxes_of(name, hints[name]) for name in hints if name != "id"))
    shelved = {(shelf.field, text) for shelf in SHELVES for text in shelf.texts}
    assert boxes - shelved == NO_BOX


def test_every_shelf_names_fields_that_are_there() -> None:
    names = {field.name for field in fields(Case)}
    assert {shelf.field for shelf in SHELVES} <= names
    assert len({shelf.kind for shelf in SHELVES}) == len(SHELVES)


def words(entry: Entry, case: Case) -> tuple[str, str]:
    wording = load_wording()
    line = entry_line(entry, wording, lambda name: f"<{name}>", load_relationship())
    return entry_kind(entry, case, wording), line


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.kind)
def test_an_entry_of_each_kind_is_found_by_its_reference_and_said_in_words(shelf: object) -> None:
    case = full_case()
    of_kind = [entry for entry in entries(case) if entry.shelf is shelf]
    assert of_kind
    for entry in of_kind:
        assert find_entry(case, entry.reference) == entry
        kind, line = words(entry, case)
        assert kind
        assert line
        assert all(text in line for text in entry.texts)


def test_a_status_that_was_only_confirmed_stays() -> None:
    change = replace(full_case().status_changes[0], before=Status.OPEN, after=Status.OPEN)
    assert moved_words(change, load_wording()) == "stays “still open”"
    moved = replace(change, after=Status.SET_ASIDE)
    assert moved_words(moved, load_wording()) == "from “still open” to “set aside for now”"


def test_what_says_nothing_is_no_entry_and_no_reference_names_nothing() -> None:
    case = Case("id")
    assert list(entries(case)) == []
    assert find_entry(full_case(), None) is None
    assert find_entry(full_case(), "moments/gone") is None
    assert find_entry(full_case(), "an old plain id") is None


@given(revealed_cases())
def test_no_two_entries_have_the_same_reference(case: Case) -> None:
    references = [entry.reference for entry in entries(case)]
    assert len(references) == len(set(references))
    for entry in entries(case):
        assert all(words(entry, case))


def test_words_say_what_was_chosen() -> None:
    case = rate(revealed_case(), Seat.A, "start", None)
    case = rate(case, Seat.B, "start", Level.NOW_AND_THEN)
    said = {entry.reference: words(entry, case) for entry in entries(case)}
    assert said["ratings/A-start"] == (
        "Maths: rating",
        "<start>: not answered, changed after we talked (before: almost never)",
    )
    assert said["ratings/B-start"][1].startswith("<start>: now and then, changed")
    assert said["knowledge/B-good_at"] == (
        "PE: what is known",
        "Good at: reads where the ball will go",
    )


def test_a_hypothesis_is_called_by_its_number_where_it_has_one() -> None:
    case = full_case()
    first = case.hypotheses[0]
    unwritten = replace(case, hypotheses=(replace(first, text=""),))
    (entry,) = [one for one in entries(unwritten) if one.shelf.field == "hypotheses"]
    assert words(entry, unwritten)[0] == "Hypothesis"
    (entry, *_) = [one for one in entries(case) if one.shelf.field == "hypotheses"]
    assert words(entry, case)[0] == "Hypothesis 1"


def copies(case: Case, reference: str) -> list[str]:
    entry = find_entry(case, reference)
    assert entry is not None
    return [copy.reference for copy in copies_of(case, entry)]


def test_evidence_is_a_copy_of_the_moment_or_rating_it_was_made_from() -> None:
    case = revealed_case()
    moment = case.moments[0]
    made = replace(evidence_from_moment(moment), id="e1", text="worded anew")
    case = put_evidence(case, made)
    case = put_evidence(case, Evidence("e2", "two views", from_dimension="start"))
    assert copies(case, f"moments/{moment.id}") == ["evidence/e1"]
    assert copies(case, "ratings/A-start") == ["evidence/e2"]
    assert copies(case, "ratings/A-join") == []


def test_evidence_is_a_copy_of_the_outcome_and_of_what_takes_the_outcome_along() -> None:
    found = LookForOutcome("s0", "l0", Outcome.SEEN, "Eight minutes")
    case = replace(
        revealed_case(),
        look_fors=(LookFor("l0", "minutes"), LookFor("l1", "other")),
        second_looks=(SecondLook("s0", TODAY, "said"), SecondLook("s1", TODAY, "more")),
        look_for_outcomes=(found,),
        evidence=(Evidence("e1", "worded anew", from_outcome=found.id), Evidence("e2", "new")),
    )
    for reference in (f"look_for_outcomes/{found.id}", "look_fors/l0", "second_looks/s0"):
        assert copies(case, reference) == ["evidence/e1"]
    assert copies(case, "look_fors/l1") == copies(case, "second_looks/s1") == []


def test_the_same_words_are_a_copy_wherever_they_stand() -> None:
    case = revealed_case()
    theory = case.first_theories[0].text
    quoted = put_evidence(case, Evidence("e1", f"We said:  {theory.upper()}. Hm"))
    assert copies(quoted, "first_theories/A") == ["evidence/e1"]
    short = replace(case, first_theories=(replace(case.first_theories[0], text="board"),))
    assert copies(put_evidence(short, Evidence("e1", "a board")), "first_theories/A") == []
    assert copies(put_evidence(short, Evidence("e1", "Board")), "first_theories/A") == [
        "evidence/e1"
    ]


def test_what_stands_on_a_card_is_said_in_the_words_of_the_card() -> None:
    case = give_card(new_case(TODAY), CheckCard("c", Seat.A, TODAY))
    case = predict(case, "c", "again", FiveSteps.SECOND)
    case = say_how_sure(case, "c", "again", Sureness.FAIRLY)
    case = enter_answer(case, "c", "again", FiveSteps.FIFTH)
    case = enter_answer(case, "c", "of another version", FiveSteps.THIRD)
    said = [words(entry, case)[1] for entry in entries(case)]
    asked = "How much would you like to have this teacher again?"
    assert said == [
        f"{asked} a little, fairly sure",
        f"{asked} very much",
        "of another version: step 3 of five",
    ]
