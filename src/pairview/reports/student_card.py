"""The student card: four questions and five boxes a row, for the student to answer or not.

It is held by a child. So no code name stands on it (a student would ask who that is, and a card in
the student's own hand would tell others), and nothing of what the teachers wrote but questions.
Each class has its own card, because the five rows ask about one teacher.
"""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Final

from pairview.content import load_questions, load_relationship
from pairview.domain.card import card_questions
from pairview.domain.case import Case
from pairview.domain.looking_again import looks_again_on
from pairview.domain.relationship import STEPS, RelationshipItem
from pairview.domain.seat import Seat
from pairview.reports import marks, styles
from pairview.reports.boxes import Gap
from pairview.reports.flowable import Flowable
from pairview.reports.page import print_document, sheet_of
from pairview.reports.student_card_options import StudentCardOptions
from pairview.reports.table import table
from pairview.reports.tear_off import NARROW, counted_from, torn_apart
from pairview.reports.text import aside, paragraphs
from pairview.reports.words import Words, words_for
from pairview.reports.writing_lines import WritingLines

__all__ = ["StudentCardOptions", "make_student_card"]

_STEP_WIDTH: Final = 43.0
_GAP: Final = 4.0
_LINES_AT_MOST: Final = 4


def make_student_card(case: Case, options: StudentCardOptions) -> bytes:
    """Return a card for each class as PDF; the same case and options give the same bytes.

    Raises NotYetRevealed before the reveal and CannotPrint where it cannot be laid out.
    """
    words = words_for(case, options.language)
    sheet = sheet_of(
        options, words, "student_card.file_title", (), counts_from=counted_from(options)
    )
    return print_document(
        sheet, lambda: torn_apart(sheet, _cards(words, options), "student_card", NARROW)
    )


def _cards(words: Words, options: StudentCardOptions) -> list[list[Flowable]]:
    return [list(_card(words, seat, options)) for seat in Seat]


def _card(words: Words, seat: Seat, options: StudentCardOptions) -> Iterator[Flowable]:
    title = words("student_card.title", room=_room(words, seat))
    yield from paragraphs(styles.TITLE, title, aside(words("student_card.no_grade")))
    yield from _promise(words, options)
    yield Gap(0, 6)
    bank = load_questions(words.language)
    for question in card_questions(words.case, seat, bank, options.questions.get(seat)):
        yield Gap(0, 6)
        yield from paragraphs(styles.BODY, question)
        yield WritingLines(1, more=_LINES_AT_MOST - 1)
    yield Gap(3, 6)
    for stem, items in groupby(load_relationship(words.language), lambda item: item.stem):
        yield _boxes(words, stem, list(items))


def _promise(words: Words, options: StudentCardOptions) -> Iterator[Flowable]:
    day = _answer_day(words, options)
    said = words.weekday(day) if day else words("student_card.blank")
    rooms = {"a": _room(words, Seat.A), "b": _room(words, Seat.B)}
    yield from paragraphs(styles.BODY, words("student_card.promise", day=said, **rooms))


def _answer_day(words: Words, options: StudentCardOptions) -> date | None:
    """Return the day by which the student hears; none where that is past."""
    day = options.answer_by or looks_again_on(words.case)
    return day if day and day >= options.today else None


def _room(words: Words, seat: Seat) -> str:
    """Return a class label; a blank to fill in where there is none, for a letter says nothing."""
    named = words.case.classroom(seat).label.strip()
    return words.room(seat) if named else words("student_card.blank")


def _boxes(words: Words, stem: str, items: list[RelationshipItem]) -> Flowable:
    heads = [words("student_card.stem", stem=stem), *items[0].steps]
    looks = [styles.COLUMN_HEAD, *[styles.SCALE_HEAD] * STEPS]
    rows = [_row(item) for item in items]
    return table(heads, rows, [None, *[_STEP_WIDTH] * STEPS], gap=_GAP, head_styles=looks)


def _row(item: RelationshipItem) -> list[list[Flowable]]:
    boxes: list[list[Flowable]] = [[marks.Mark(marks.box)] for _ in range(STEPS)]
    return [[*paragraphs(styles.BODY, item.text)], *boxes]
