"""Corrections and a family's statements, printed beside what they concern."""

from collections.abc import Iterable, Iterator

from pairview.domain.statement import Statement
from pairview.reports import styles
from pairview.reports.boxes import Gap
from pairview.reports.flowable import Flowable
from pairview.reports.text import Run, paragraphs
from pairview.reports.words import Words


def statements_on(words: Words, field: str, name: str) -> Iterator[Flowable]:
    """Yield the statements on one entry, to stand right below it."""
    for statement in words.stated_on(field, name):
        yield from statement_in_words(words, statement)


def statements_on_each(words: Words, field: str, names: Iterable[str]) -> Iterator[Flowable]:
    """Yield the statements on entries that stand together; each says what it concerns."""
    for name in names:
        for statement in words.stated_on(field, name):
            yield from statement_in_words(words, statement, words.concerned(statement))


def statement_in_words(words: Words, statement: Statement, item: str = "") -> Iterator[Flowable]:
    """Yield one statement with its date, and what it concerns where that is not plain to see."""
    day = words.day(statement.written_on)
    said = words("handout.statement_on" if item else "handout.statement", day=day, item=item)
    yield Gap(2)
    yield from paragraphs(styles.BODY, Run(said, bold=True), f" {statement.text}")
