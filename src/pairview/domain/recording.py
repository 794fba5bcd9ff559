"""Edits of step 2: what one seat records alone, and corrects after the reveal."""

from dataclasses import replace

from pairview.domain.case import Case
from pairview.domain.items import find, put, without
from pairview.domain.knowledge import FirstTheory, Knowledge, Topic, Tried
from pairview.domain.moment import Moment
from pairview.domain.rating import Guess, Level, Rating, Sightings
from pairview.domain.seat import Classroom, Seat


def rate(case: Case, seat: Seat, dimension: str, level: Level | None) -> Case:
    """Rate a dimension; None takes the rating back.

    After the reveal the level that both saw is kept beside the new one, because a rating
    moved by the conversation is no longer an independent view.
    """
    old = find(case.ratings, Rating(seat, dimension, None).id)
    new = Rating(seat, dimension, level) if old is None else replace(old, level=level)
    if not case.is_revealed:
        ratings = put(case.ratings, new) if level else without(case.ratings, new.id)
        return replace(case, ratings=ratings)
    first = _level_at_reveal(old)
    changed = level is not first
    new = replace(new, changed_after_reveal=changed, first_level=first if changed else None)
    if level is None and first is None:
        return replace(case, ratings=without(case.ratings, new.id))
    return replace(case, ratings=put(case.ratings, new))


def _level_at_reveal(old: Rating | None) -> Level | None:
    if old is None:
        return None
    return old.first_level if old.changed_after_reveal else old.level


def say_sightings(case: Case, seat: Seat, dimension: str, sightings: Sightings | None) -> Case:
    """Say on how many sightings a rating rests; nothing happens where there is no rating."""
    old = find(case.ratings, Rating(seat, dimension, None).id)
    if old is None:
        return case
    return replace(case, ratings=put(case.ratings, replace(old, sightings=sightings)))


def guess(case: Case, seat: Seat, dimension: str, level: Level | None) -> Case:
    """Guess what the colleague will answer; None takes the guess back."""
    new = Guess(seat, dimension, level or Level.NO_CHANCE)
    guesses = put(case.guesses, new) if level else without(case.guesses, new.id)
    return replace(case, guesses=guesses)


def drop_guesses(case: Case) -> Case:
    """Let the guesses go after the contrast, unless the pair chose to keep them."""
    if case.progress.keeps_guesses or not case.guesses:
        return case
    return replace(case, guesses=())


def put_moment(case: Case, moment: Moment) -> Case:
    """Write a moment, or its new wording."""
    return replace(case, moments=put(case.moments, moment))


def remove_moment(case: Case, moment_id: str) -> Case:
    """Take a moment away; evidence made from it stays, with its own text."""
    evidence = tuple(
        replace(item, from_moment=None) if item.from_moment == moment_id else item
        for item in case.evidence
    )
    return replace(case, moments=without(case.moments, moment_id), evidence=evidence)


def know(case: Case, seat: Seat, topic: Topic, text: str, *, unknown: bool = False) -> Case:
    """Write what a seat knows on a topic, or that it does not know."""
    line = Knowledge(seat, topic, text, unknown)
    blank = not text and not unknown
    kept = without(case.knowledge, line.id) if blank else put(case.knowledge, line)
    return replace(case, knowledge=kept)


def put_tried(case: Case, tried: Tried) -> Case:
    """Write something tried already."""
    return replace(case, tried=put(case.tried, tried))


def remove_tried(case: Case, tried_id: str) -> Case:
    """Take something tried away."""
    return replace(case, tried=without(case.tried, tried_id))


def name_first_theory(case: Case, seat: Seat, text: str) -> Case:
    """Name a seat's pet explanation, or take it back with an empty text."""
    theory = FirstTheory(seat, text)
    kept = put(case.first_theories, theory) if text else without(case.first_theories, theory.id)
    return replace(case, first_theories=kept)


def describe_classroom(case: Case, classroom: Classroom) -> Case:
    """Set a seat's class label and the details behind More."""
    return replace(case, classrooms=put(case.classrooms, classroom))
