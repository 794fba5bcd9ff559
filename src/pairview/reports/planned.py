"""A look-for of the plan as the documents print it."""

from pairview.domain.plan import LookFor
from pairview.reports import styles
from pairview.reports.flowable import Flowable
from pairview.reports.statements import statements_on
from pairview.reports.text import dotted, paragraphs
from pairview.reports.words import Words


def look_for_parts(words: Words, item: LookFor, who: str, by: str, checks: str) -> list[Flowable]:
    """Return what to look for, its details in small below it, and the statements on it."""
    small = paragraphs(styles.SMALL, look_for_details(words, item, who, by, checks))
    stated = statements_on(words, "look_fors", item.id)
    return [*paragraphs(styles.BODY, item.text), *small, *stated]


def look_for_details(words: Words, item: LookFor, who: str, by: str, checks: str) -> str:
    """Return who looks, during what, by when, and the number of the hypothesis that it checks.

    `who` and the day `by` are words, "" where they stay unsaid; `checks` is the sentence with the
    number, "" for none.
    """
    number = words.case.number_of(item.hypothesis) if checks else None
    return dotted(
        [
            who,
            words.activity(item.activity, item.own_activity),
            words("handout.by", day=by) if by else "",
            "" if number is None else words(checks, number=number),
        ]
    )
