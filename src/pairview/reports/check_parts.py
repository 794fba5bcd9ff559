"""What a teacher expected beside what the student's card says: a part for each class, in words.

It prints only where it was ticked, as guesses do. No part looks at two classes.
"""

from collections.abc import Iterator
from typing import Final

from pairview.content import load_relationship
from pairview.domain.relationship import CheckCard, RelationshipItem
from pairview.domain.relationship_check import check, last_card_back
from pairview.domain.relationship_sentences import item_sentence, met_sentences
from pairview.domain.seat import Seat
from pairview.reports import styles
from pairview.reports.boxes import Gap, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.statements import statements_on
from pairview.reports.table import table
from pairview.reports.text import paragraphs
from pairview.reports.words import Words

_ASKED_WIDTH: Final = 204.0
"""Points of the left column: a question in two lines."""
_KEPT_WHOLE: Final = 420.0


def check_parts(words: Words) -> Iterator[Flowable]:
    """Yield the last card of each class that is back; nothing where none is."""
    for seat in Seat:
        card = last_card_back(words.case, seat)
        if card is not None:
            yield Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)
            yield Stack(list(_card(words, card)), keep_under=_KEPT_WHOLE)


def _card(words: Words, card: CheckCard) -> Iterator[Flowable]:
    items = load_relationship(words.language)
    checks = check(words.case, card, items)
    said = [
        item_sentence(checked, item, words.case, words.wording)
        for checked, item in zip(checks, items, strict=True)
    ]
    heads = [
        words("relationship_check.sheet_head", room=words.room(card.seat)),
        words("relationship_check.sheet_said"),
    ]
    rows = [_row(words, card, item, sentence) for item, sentence in zip(items, said, strict=True)]
    yield table(heads, rows, [_ASKED_WIDTH, None])
    for sentence in met_sentences(checks, items, words.case, words.wording):
        yield from paragraphs(styles.BODY, sentence)
    back = card.answered_on or card.printed_on
    given = words(
        "relationship_check.given", given=words.day(card.printed_on), answered=words.day(back)
    )
    small = given, words("relationship_check.purpose")
    yield from paragraphs(styles.SMALL, " ".join(small))


def _row(
    words: Words, card: CheckCard, item: RelationshipItem, sentence: str
) -> tuple[list[Flowable], list[Flowable]]:
    stated = [
        part
        for shelf in ("predictions", "card_answers")
        for part in statements_on(words, shelf, f"{card.id}-{item.id}")
    ]
    return [*paragraphs(styles.BODY, item.question)], [*paragraphs(styles.BODY, sentence), *stated]
