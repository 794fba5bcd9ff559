from pairview.domain import comparing
from pairview.domain.case import new_case
from pairview.domain.difference import Difference, Puzzle, SortedAs
from pairview.domain.retelling import Retelling
from pairview.domain.seat import Seat
from tests.case_strategies import TODAY


def test_a_difference_keeps_sorting_and_note_apart() -> None:
    case = comparing.sort_difference(new_case(TODAY), "start", SortedAs.NOT_KNOWN)
    case = comparing.note_difference(case, "start", "ask again")
    assert case.differences == (Difference("start", SortedAs.NOT_KNOWN, "ask again"),)
    case = comparing.sort_difference(case, "start", None)
    assert comparing.note_difference(case, "start", "").differences == ()


def test_the_puzzle_and_the_retelling_are_worded() -> None:
    case = comparing.word_puzzle(new_case(TODAY), Puzzle(can="start at once"))
    case = comparing.retell(case, Retelling("the bell rang", "I waited"))
    assert not case.puzzle.is_blank
    assert case.retelling.voice == "I waited"
    assert Puzzle().is_blank


def test_my_part_emptied_is_gone() -> None:
    case = new_case(TODAY)
    told = comparing.say_my_part(case, Seat.A, "I was quick")
    assert told.my_parts[0].text == "I was quick"
    assert comparing.say_my_part(told, Seat.A, "") == case


def test_guesses_can_be_kept_and_let_go_again() -> None:
    case = new_case(TODAY)
    kept = comparing.keep_guesses(case, True)
    assert kept.progress.keeps_guesses
    assert comparing.keep_guesses(kept, False) == case
