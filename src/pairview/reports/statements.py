"""Corrections and a family's statements, printed beside what they concern."""

from collections.abc import Iterable, Iterator

from reportlab.platypus.flowables import Flowable

from pairview.domain.statement import Statement
from pairview.reports import styles
from pairview.reports.boxes import Gap
from pairview.reports.text import Run, paragraphs
from pairview.reports.words import Words


def statements_on(words: Words, items: Iterable[str]) -> Iterator[Flowable]:
    """Yield the statements on the items of these ids."""
    concerned = set(items)
    for statement in words.case.statements:
        if statement.concerns in concerned:
            yield from statement_in_words(words, statement)


def statement_in_words(words: Words, statement: Statement) -> Iterator[Flowable]:
    """Yield one statement with its date."""
    head = Run(words("handout.statement", day=words.day(statement.written_on)), bold=True)
    yield Gap(2)
    yield from paragraphs(styles.BODY, head, f" {statement.text}")
