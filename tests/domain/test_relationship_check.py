"""Hits, near hits and direction of one card; never a total, and never two teachers at once."""

import inspect
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.content import load_relationship, load_wording
from pairview.domain import relationship_check, relationship_sentences
from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.relationship import CheckCard, Sureness
from pairview.domain.relationship_check import (
    Direction,
    ItemCheck,
    Met,
    Nearness,
    cards_of,
    check,
    count_met,
    enter_answer,
    give_card,
    guessed_by,
    predict,
    put_card_away,
    say_how_sure,
    take_card_back,
    to_ask_about,
    waiting_card,
)
from pairview.domain.relationship_sentences import item_sentence, met_sentences
from pairview.domain.seat import Seat
from pairview.domain.sight import as_seen_by, with_sealed
from pairview.store.soundness import faults
from tests.revealed_case import TODAY, empty_revealed_case, revealed_case

ITEMS = load_relationship()
NAMES = tuple(item.id for item in ITEMS)
WORDING = load_wording()
LATER = date(2026, 12, 7)
HIGHER, LOWER = "a higher step than Blue Kite marked:", "a lower step than Blue Kite marked:"
HALF = f"One step beside. You expected “often”, {HIGHER} “about half the time”."
FOUR = "One of your guesses met the card, one lay one step beside it."
CARD = CheckCard("c1", Seat.A, TODAY)
STEPS = st.none() | st.sampled_from(list(FiveSteps))
CHECKS = st.tuples(
    *[st.builds(ItemCheck, st.just(name), STEPS, st.none(), STEPS) for name in NAMES]
)


@pytest.fixture
def case() -> Case:
    return give_card(revealed_case(), CARD)


def filled(case: Case, expected: str, said: str) -> Case:
    """Return the case with a digit for each item of the first card, a dot for none."""
    for name, mine, theirs in zip(NAMES, expected, said, strict=True):
        case = predict(case, "c1", name, None if mine == "." else FiveSteps(int(mine)))
        case = enter_answer(case, "c1", name, None if theirs == "." else FiveSteps(int(theirs)))
    return case


def sentences(case: Case) -> list[str]:
    checks = check(case, case.check_cards[0], ITEMS)
    return [
        item_sentence(checked, item, case, WORDING)
        for checked, item in zip(checks, ITEMS, strict=True)
    ]


def test_the_last_card_of_a_class_waits_until_it_is_back(case: Case) -> None:
    assert waiting_card(case, Seat.A) == CARD
    assert waiting_card(case, Seat.B) is None
    back = take_card_back(case, "c1", LATER)
    assert waiting_card(back, Seat.A) is None
    again = give_card(back, CheckCard("c2", Seat.A, LATER))
    assert [card.id for card in cards_of(again, Seat.A)] == ["c1", "c2"]
    assert again.check_cards[0].answered_on == LATER
    assert waiting_card(again, Seat.A) == again.check_cards[1]


def test_a_prediction_can_be_changed_and_taken_back_until_the_card_is_back(case: Case) -> None:
    case = predict(case, "c1", "fair", FiveSteps.FOURTH)
    case = say_how_sure(case, "c1", "fair", Sureness.SURE)
    case = predict(case, "c1", "fair", FiveSteps.SECOND)
    assert [(one.step, one.sureness) for one in case.predictions] == [(2, Sureness.SURE)]
    assert say_how_sure(case, "c1", "fair", None).predictions[0].sureness is None
    assert predict(case, "c1", "fair", None).predictions == ()
    back = take_card_back(case, "c1", LATER)
    assert predict(back, "c1", "fair", FiveSteps.FIFTH) == back
    assert say_how_sure(back, "c1", "fair", None) == back


def test_who_guessed_is_known_until_the_card_is_back(case: Case) -> None:
    assert guessed_by(case) == ()
    guessed = predict(case, "c1", "fair", FiveSteps.FOURTH)
    assert guessed_by(guessed) == (Seat.A,)
    assert guessed_by(predict(guessed, "c1", "fair", None)) == ()
    assert guessed_by(take_card_back(guessed, "c1", LATER)) == ()


def test_nobody_is_sure_of_what_was_not_predicted(case: Case) -> None:
    assert say_how_sure(case, "c1", "fair", Sureness.SURE) == case


def test_what_names_no_card_changes_nothing(case: Case) -> None:
    assert predict(case, "c9", "fair", FiveSteps.FIRST) == case
    assert say_how_sure(case, "c9", "fair", Sureness.SURE) == case
    assert take_card_back(case, "c9", LATER) == case
    assert put_card_away(case, "c9") == case


def test_an_answer_can_be_corrected_after_the_card_is_back(case: Case) -> None:
    case = take_card_back(filled(case, "4....", "3...."), "c1", LATER)
    case = enter_answer(case, "c1", "listened_to", FiveSteps.FIFTH)
    case = enter_answer(case, "c1", "fair", FiveSteps.FIRST)
    case = enter_answer(case, "c1", "fair", None)
    (checked, *others) = check(case, case.check_cards[0], ITEMS)
    assert (checked.said, checked.direction) == (5, Direction.LOWER)
    assert {one.said for one in others} == {None}


def test_a_card_is_not_back_before_it_was_given(case: Case) -> None:
    back = take_card_back(case, "c1", date(2026, 1, 1))
    assert back.check_cards[0].answered_on == TODAY


def test_putting_a_card_away_leaves_nothing_of_it_and_others_alone(case: Case) -> None:
    other = give_card(case, CheckCard("c2", Seat.B, TODAY))
    other = predict(other, "c2", "fair", FiveSteps.THIRD)
    assert put_card_away(filled(other, "12345", "1...."), "c1") == replace(
        other, check_cards=(CheckCard("c2", Seat.B, TODAY),)
    )
    back = take_card_back(case, "c1", LATER)
    assert put_card_away(back, "c1") == back


@pytest.mark.parametrize(
    ("expected", "said", "nearness", "direction"),
    [
        (3, 3, Nearness.HIT, None),
        (4, 3, Nearness.BESIDE, Direction.HIGHER),
        (2, 3, Nearness.BESIDE, Direction.LOWER),
        (5, 3, Nearness.FURTHER, Direction.HIGHER),
        (1, 5, Nearness.FURTHER, Direction.LOWER),
        (None, 5, None, None),
        (5, None, None, None),
    ],
)
def test_hit_near_hit_and_direction(
    expected: int | None, said: int | None, nearness: Nearness | None, direction: Direction | None
) -> None:
    checked = ItemCheck(
        "fair",
        FiveSteps(expected) if expected else None,
        None,
        FiveSteps(said) if said else None,
    )
    assert (checked.nearness, checked.direction) == (nearness, direction)


def test_each_item_is_said_in_words(case: Case) -> None:
    case = filled(case, "442..", "4311.")
    case = say_how_sure(case, "c1", "notices", Sureness.FAIRLY)
    assert sentences(case) == [
        "As you expected: often.",
        f"{HALF} You were fairly sure.",
        f"One step beside. You expected “now and then”, {HIGHER} “almost never”.",
        "You made no guess. The answer is “almost never”.",
        "Skipped, and you made no guess.",
    ]
    case = say_how_sure(filled(case, "15..3", "51..."), "c1", "again", Sureness.GUESS)
    assert sentences(case)[0] == (
        f"Further apart. You expected “almost never”, {LOWER} “almost always”."
    )
    assert sentences(case)[-1] == "Skipped. You expected “somewhat”. It was a guess."


@pytest.mark.parametrize(
    ("expected", "said", "asked"),
    [
        ("44444", "44444", ()),
        ("44444", "35343", ()),
        ("54321", "51321", ("notices",)),
        ("55555", "51423", ("notices",)),
        ("55111", "33333", ("listened_to", "notices")),
        ("5.1..", "3.3..", ("listened_to", "fair")),
        (".....", "12345", ()),
    ],
)
def test_what_lies_furthest_apart_is_asked_about(
    case: Case, expected: str, said: str, asked: tuple[str, ...]
) -> None:
    checks = check(filled(case, expected, said), CARD, ITEMS)
    assert to_ask_about(checks) == asked


def test_the_count_is_no_share_and_says_what_chance_does(case: Case) -> None:
    def met(expected: str, said: str) -> tuple[str, ...]:
        full = filled(case, expected, said)
        return met_sentences(check(full, CARD, ITEMS), ITEMS, full, WORDING)

    assert met("4443.", "4511.") == (
        f"{FOUR} With five items some meet by chance.",
        "Ask Blue Kite about: How often does it feel fair when you are corrected here?",
    )
    assert met("1...1", "5...5")[1] == (
        "Ask Blue Kite about: How often do you feel listened to in this class?"
        " And: How much would you like to have this teacher again?"
    )
    (one, near) = met("2....", "2....")
    assert one == "One of your guesses met the card. With five items some meet by chance."
    assert met("24...", "33...")[0].startswith("Two of your guesses lay one step beside the card.")
    assert met("55555", "55555")[0].startswith("Five of your guesses met the card.")
    assert met("1....", "5....")[0].startswith("What you guessed lay further from the card.")
    assert near == (
        "Nothing is further apart than one step. A miss and a hit are both worth a question."
    )
    assert met(".....", "12345") == ("There is no guess with an answer beside it on this card.",)


def test_without_a_code_name_the_student_is_called_that(case: Case) -> None:
    nameless = replace(case, agreement=replace(case.agreement, code_name=""))
    said = sentences(filled(nameless, "2....", "1...."))[0]
    assert "a higher step than the student marked" in said


@given(CHECKS)
def test_counts_and_questions_hold_together(checks: tuple[ItemCheck, ...]) -> None:
    met = count_met(checks)
    assert met.hits + met.beside <= met.compared <= len(NAMES)
    asked = to_ask_about(checks)
    assert len(asked) <= 2
    assert list(asked) == [name for name in NAMES if name in asked]
    for one in checks:
        assert (one.nearness is None) == (None in (one.expected, one.said))
        assert (one.direction is None) == (one.apart in (None, 0))
        if one.nearness is Nearness.FURTHER:
            assert asked
            most = max(abs(other.apart or 0) for other in checks)
            assert (one.item in asked) <= (abs(one.apart or 0) == most)


@given(CHECKS, st.permutations(range(5)))
def test_the_count_knows_neither_order_nor_direction(
    checks: tuple[ItemCheck, ...], order: list[int]
) -> None:
    moved = tuple(
        replace(one, expected=one.said, said=one.expected) for one in (checks[i] for i in order)
    )
    assert count_met(moved) == count_met(checks)


def test_no_function_looks_at_two_seats_or_makes_a_total() -> None:
    for module in (relationship_check, relationship_sentences):
        for name, one in inspect.getmembers(module, inspect.isfunction):
            if one.__module__ != module.__name__:
                continue
            asked = inspect.signature(one).parameters.values()
            seats = [each for each in asked if each.annotation is Seat]
            cards = [each for each in asked if each.annotation is CheckCard]
            assert len(seats) + len(cards) <= 1, name
            assert not any(word in name for word in ("total", "mean", "average", "percent", "sum"))
    assert [field.name for field in fields(Met)] == ["compared", "hits", "beside"]


def test_no_sentence_has_a_percentage_or_a_total() -> None:
    said = [str(WORDING.templates[name]) for name in WORDING.ids() if "relationship_check" in name]
    assert said
    for words in said:
        lower = words.casefold()
        judging = ("%", "percent", "average", "total", "colleague", "warm", "cool", " of {n}")
        assert not any(word in lower for word in judging)


def test_before_the_card_is_back_only_its_teacher_sees_the_prediction(case: Case) -> None:
    case = filled(case, "45123", "5....")
    assert as_seen_by(case, None).predictions == as_seen_by(case, Seat.B).predictions == ()
    assert len(as_seen_by(case, Seat.A).predictions) == 5
    back = take_card_back(case, "c1", LATER)
    assert as_seen_by(back, None).predictions == case.predictions


PPRA = (
    ("politic", "party", "vote"),
    ("mental", "psycholog", "depress", "anxious", "sad", "worr", "afraid"),
    ("sex", "gender", "boyfriend", "girlfriend"),
    ("illegal", "drug", "alcohol", "steal", "weapon"),
    ("family", "parent", "mother", "father", "brother", "sister", "home"),
    ("lawyer", "doctor", "priest", "minister"),
    ("religio", "church", "pray", "god"),
    ("income", "money", "afford", "rich", "poor"),
)


def test_the_items_stay_clear_of_the_eight_protected_topics() -> None:
    assert len(PPRA) == 8
    for item in ITEMS:
        words = " ".join((item.question, *item.steps)).casefold()
        assert [topic for topics in PPRA for topic in topics if topic in words] == []


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["give", "predict", "sure", "answer", "back", "away"]),
        st.integers(0, 3),
        st.sampled_from(NAMES),
        STEPS,
    ),
    max_size=25,
)


def acted(case: Case, action: tuple[str, int, str, FiveSteps | None]) -> Case:
    """Return the case after one thing that people do with a card; a card is given once."""
    what, number, item, step = action
    card = f"c{number}"
    if what == "give":
        known = {one.id for one in case.check_cards}
        made = CheckCard(card, list(Seat)[number % 2], TODAY)
        return case if card in known else give_card(case, made)
    if what == "answer":
        there = any(one.id == card for one in case.check_cards)
        return enter_answer(case, card, item, step) if there else case
    acts = {
        "predict": lambda: predict(case, card, item, step),
        "sure": lambda: say_how_sure(case, card, item, Sureness.FAIRLY if step else None),
        "back": lambda: take_card_back(case, card, LATER),
        "away": lambda: put_card_away(case, card),
    }
    return acts[what]()


@given(ACTIONS)
def test_whatever_is_done_with_cards_a_case_stays_sound_and_what_is_back_stays(
    actions: list[tuple[str, int, str, FiveSteps | None]],
) -> None:
    case = empty_revealed_case()
    for action in actions:
        before, case = case, acted(case, action)
        back = {one.id for one in before.check_cards if one.answered_on}
        assert back <= {one.id for one in case.check_cards if one.answered_on}
        kept = [one for one in before.predictions if one.card in back]
        assert [one for one in case.predictions if one.card in back] == kept
        for viewer in (None, *Seat):
            whole = with_sealed(as_seen_by(case, viewer), case, viewer)
            assert set(whole.predictions) == set(case.predictions)
            assert replace(whole, predictions=case.predictions) == case
        waiting = {one.id for one in case.check_cards if one.answered_on is None}
        assert not any(one.card in waiting for one in as_seen_by(case, None).predictions)
    assert list(faults(case)) == []
