"""The whole case as a text to read: every field of it, both seats, in Markdown."""

from collections.abc import Iterator
from typing import Final

from pairview.domain.case import Case
from pairview.domain.items import find
from pairview.domain.moment import Moment
from pairview.domain.rating import Guess, Rating
from pairview.domain.seat import Classroom, Seat
from pairview.domain.sentences import level_words
from pairview.reports.markdown import beside, heading, item, line, section, stated
from pairview.reports.plain_text_of_talk import talk
from pairview.reports.telling import (
    ROOM_DETAILS,
    beside_level,
    joined,
    known,
    language_name,
    place_of,
    tried_already,
    yes,
)
from pairview.reports.words import Words, words_for

_ONE_A_SEAT: Final = (
    ("first_theory", "first_theories"),
    ("my_part", "my_parts"),
    ("small_change", "small_changes"),
)


def case_as_markdown(case: Case, language: str | None = None) -> str:
    """Return the case as Markdown that shows typed text as it was typed.

    `language` None means the case's own. Raises NotYetRevealed before the reveal.
    """
    words = words_for(case, language)
    lines = [
        heading(1, words("plain_text.title")),
        words("page.standing"),
        words.private_line(),
        *section(2, words("plain_text.agreement"), _agreement(words)),
    ]
    for seat in Seat:
        lines += _seat(words, seat)
    lines += talk(words)
    return "\n\n".join(lines) + "\n"


def _agreement(words: Words) -> Iterator[str]:
    case, agreed, progress = words.case, words.case.agreement, words.case.progress
    yield line(words, "slot", int(agreed.slot))
    yield line(words, "language", language_name(words))
    yield line(words, "practice", case.agreement.practice)
    yield line(words, "created_on", agreed.created_on)
    yield line(words, "begins", words.room(agreed.begins))
    yield line(words, "promised", yes(words, agreed.promised))
    for name in ("purpose", "grade_band"):
        yield beside(words, "agreement", name, line(words, name, getattr(agreed, name)))
    yield line(words, "hold_reason", agreed.hold_reason)
    yield line(words, "finished", ", ".join(map(case.class_label, progress.finished)))
    yield line(words, "revealed_on", progress.revealed_on)
    yield line(words, "keeps_guesses", yes(words, progress.keeps_guesses))
    closed = not progress.hypotheses_opened
    yield item("", words("whole_record.first_theories_closed")) if closed else ""


def _seat(words: Words, seat: Seat) -> list[str]:
    case, room = words.case, words.case.classroom(seat)
    lists = (
        ("ratings", [_rating(words, one) for one in case.ratings if one.seat is seat]),
        ("moments", [_moment(words, one) for one in case.moments if one.seat is seat]),
        ("knowledge", list(_knowledge(words, seat))),
        ("guesses", [_guess(words, one) for one in case.guesses if one.seat is seat]),
    )
    lines = [heading(2, words("plain_text.room", room=words.room(seat)))]
    details = [detail for detail in _room(words, room) if detail]
    lines += ["\n".join(details)] if details else []
    for name, items in lists:
        lines += section(3, words(f"plain_text.{name}"), items)
    return lines


def _room(words: Words, room: Classroom) -> Iterator[str]:
    for name in ROOM_DETAILS:
        yield line(words, name, getattr(room, name))
    yield from stated(words, "classrooms", room.id)


def _rating(words: Words, rating: Rating) -> str:
    said = joined([level_words(rating, words.wording), beside_level(words, rating)])
    told = item(f"{words.label(rating.dimension)}:", said)
    return beside(words, "ratings", rating.id, told)


def _moment(words: Words, moment: Moment) -> str:
    place = place_of(words, moment)
    lines = [item(words(f"plain_text.moment_{moment.kind}"), moment.saw)]
    lines.append(f"  {item('', place)}" if place else "")
    for name in ("reading", "before", "after", "how_often"):
        told = line(words, name, getattr(moment, name))
        lines.append(f"  {told}" if told else "")
    return beside(words, "moments", moment.id, "\n".join(filter(None, lines)))


def _knowledge(words: Words, seat: Seat) -> Iterator[str]:
    case = words.case
    for topic in case.knowledge:
        if topic.seat is seat:
            told = line(words, topic.topic.value, known(words, topic))
            yield beside(words, "knowledge", topic.id, told)
    for tried in case.tried:
        if tried.seat is seat:
            told = line(words, "tried", tried_already(words, tried))
            yield beside(words, "tried", tried.id, told)
    for label, field in _ONE_A_SEAT:
        one = find(getattr(case, field), seat.value)
        yield beside(words, field, seat.value, line(words, label, one.text if one else ""))


def _guess(words: Words, guess: Guess) -> str:
    told = item(f"{words.label(guess.dimension)}:", words(f"scale.{guess.level}"))
    return beside(words, "guesses", guess.id, told)
