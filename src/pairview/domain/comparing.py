"""Edits of steps 3 and 4: the pair's sorting, the puzzle and the retelling."""

from dataclasses import replace

from pairview.domain.case import Case
from pairview.domain.difference import Difference, Puzzle, SortedAs
from pairview.domain.items import find, put, without
from pairview.domain.retelling import MyPart, Retelling
from pairview.domain.seat import Seat


def sort_difference(case: Case, dimension: str, sorted_as: SortedAs | None) -> Case:
    """Say what a difference is about; None takes the sorting back."""
    old = find(case.differences, dimension) or Difference(dimension)
    return _put_difference(case, replace(old, sorted_as=sorted_as))


def note_difference(case: Case, dimension: str, note: str) -> Case:
    """Write the pair's note on a difference."""
    old = find(case.differences, dimension) or Difference(dimension)
    return _put_difference(case, replace(old, note=note))


def _put_difference(case: Case, difference: Difference) -> Case:
    if difference.sorted_as is None and not difference.note:
        return replace(case, differences=without(case.differences, difference.id))
    return replace(case, differences=put(case.differences, difference))


def word_puzzle(case: Case, puzzle: Puzzle) -> Case:
    """Fill the blanks of the puzzle sentence."""
    return replace(case, puzzle=puzzle)


def keep_guesses(case: Case, keep: bool) -> Case:
    """Keep the guesses beyond the contrast, or not."""
    return replace(case, progress=replace(case.progress, keeps_guesses=keep))


def retell(case: Case, retelling: Retelling) -> Case:
    """Write the incident and the student's voice."""
    return replace(case, retelling=retelling)


def say_my_part(case: Case, seat: Seat, text: str) -> Case:
    """Write one seat's line about its own part; an empty text takes it back."""
    part = MyPart(seat, text)
    parts = put(case.my_parts, part) if text else without(case.my_parts, part.id)
    return replace(case, my_parts=parts)
