"""What is said in a room: something at each part, and an answer to each what if."""

import pytest

from pairview.content import load_wording
from pairview.domain.room_timer import Part, course_of
from pairview.domain.room_words import WHAT_IFS, say, what_ifs
from pairview.domain.slot import Slot

WORDING = load_wording()
MOST_WORDS = 40
"""What can be read from the back of a room, and said in half a minute."""


@pytest.mark.parametrize("slot", Slot)
def test_each_part_has_something_short_of_its_own(slot: Slot) -> None:
    said = [say(WORDING, part, slot) for part in course_of(slot)]
    said.append(say(WORDING, Part.SECOND_LOOK, slot))
    assert len(set(said)) == len(said)
    assert all(0 < len(words.split()) <= MOST_WORDS for words in said)


def test_without_a_table_the_colleague_speaks_against_it_in_step_5() -> None:
    short, longer = (say(WORDING, Part.HYPOTHESES, slot) for slot in (Slot.SHORT, Slot.STANDARD))
    assert short == f"{longer} {WORDING('facilitator.say_6_short')}"


def test_the_keyboard_is_passed_before_the_second_turn() -> None:
    assert say(WORDING, Part.RECORD_SECOND, Slot.SHORT).startswith("Pass the keyboard.")


def test_what_may_come_up_has_a_question_and_an_answer() -> None:
    found = what_ifs(WORDING)
    assert tuple(one.name for one in found) == WHAT_IFS
    assert all(one.question.endswith("?") and one.short for one in found)
    assert all(0 < len(one.answer.split()) <= MOST_WORDS for one in found)


def test_what_is_serious_is_answered_as_the_banner_does() -> None:
    serious = what_ifs(WORDING)[-1]
    stop, proof = WORDING("safety.banner_stop"), WORDING("safety.banner_proof")
    assert serious.answer == f"{stop} {proof}"
