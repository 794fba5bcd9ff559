"""What moved between two ratings is said in words alone."""

from dataclasses import replace
from datetime import date

import pytest

from pairview.content import load_wording
from pairview.domain.again_sentences import again_sentence, moved_words, then_words
from pairview.domain.rating import Level, Rating
from pairview.domain.rating_again import Again, AgainRow, Between
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from tests.revealed_case import revealed_case

SAY = load_wording("en")
NEVER, THEN, HALF, OFTEN, ALWAYS, X = Level
BETWEEN = (
    Between(SecondLook("s", date(2026, 12, 14)), HALF),
    Between(SecondLook("t", date(2027, 1, 11)), X),
)


def day(when: date) -> str:
    return f"{when:%d/%m}"


def view(then: Level | None, now: Level | None, *between: Between) -> Again:
    return Again(Seat.A, Rating(Seat.A, "start", then) if then else None, between, now)


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (view(NEVER, THEN), "from almost never to now and then"),
        (view(ALWAYS, OFTEN), "from almost always to often"),
        (view(OFTEN, OFTEN), "still often"),
        (view(X, HALF), "from no chance to see it to about half the time"),
        (view(X, X), "still no chance to see it"),
        (view(None, HALF), "about half the time, not rated at first"),
        (view(HALF, None), "about half the time at first, not rated again"),
        (view(None, None), "not rated"),
        (
            view(NEVER, NEVER, BETWEEN[0]),
            "from almost never, about half the time on 14/12, to almost never",
        ),
        (
            view(NEVER, OFTEN, BETWEEN[1]),
            "from almost never, no chance to see it on 11/01, to often",
        ),
        (view(HALF, HALF, BETWEEN[0]), "still about half the time, as on 14/12"),
        (
            view(None, OFTEN, BETWEEN[0]),
            "about half the time on 14/12, then often; not rated at first",
        ),
        (
            view(OFTEN, None, BETWEEN[0]),
            "often at first, about half the time on 14/12; not rated this time",
        ),
        (
            view(None, None, BETWEEN[0]),
            "about half the time on 14/12; not rated at first, nor this time",
        ),
    ],
)
def test_it_says_from_what_to_what(seen: Again, said: str) -> None:
    assert moved_words(seen, SAY, day) == said


def test_a_first_rating_changed_after_the_talk_says_so() -> None:
    first = replace(Rating(Seat.A, "start", OFTEN), changed_after_reveal=True, first_level=NEVER)
    seen = Again(Seat.A, first, (), None)
    assert then_words(seen, SAY).startswith("often, changed after we talked")
    assert "almost never" in then_words(seen, SAY)


def test_what_was_not_rated_is_said_to_be_so() -> None:
    assert then_words(view(None, OFTEN), SAY) == "not rated"


def test_a_row_is_one_sentence_for_both_classes() -> None:
    of_b = replace(view(OFTEN, OFTEN), seat=Seat.B)
    row = AgainRow("start", (view(NEVER, THEN), of_b))
    said = again_sentence(row, "Starts within two minutes", revealed_case(), SAY, day)
    assert said == (
        "Starts within two minutes: Maths from almost never to now and then; PE still often."
    )
