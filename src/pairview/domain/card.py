"""Which questions stand on the card for the student."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from unicodedata import normalize

from pairview.domain.case import Case
from pairview.domain.offers import offered_questions
from pairview.domain.plan import BankQuestion, Question
from pairview.domain.seat import Seat

CARD_QUESTIONS: Final = 4
MORE_OFFERED: Final = 4


def card_questions(
    case: Case, seat: Seat, bank: Iterable[BankQuestion], chosen: Sequence[str] | None = None
) -> tuple[str, ...]:
    """Return the questions on the card of a class, four at most, in the words that are asked.

    Those whose ids were chosen, of the plan or of the bank; where nobody chose, the first four of
    `questions_for_card`.
    """
    bank = tuple(bank)
    if chosen is None:
        texts = [item.text for item in questions_for_card(case, seat, bank)]
    else:
        known = {item.id: item.text for item in bank}
        known |= {item.id: item.text for item in case.questions}
        texts = [known.get(name, "") for name in chosen]
    return tuple(dict.fromkeys(filter(str.strip, texts)))[:CARD_QUESTIONS]


def questions_for_card(
    case: Case, seat: Seat, bank: Iterable[BankQuestion]
) -> tuple[Question | BankQuestion, ...]:
    """Return what may be chosen for the card of a class, the four that are usual in front.

    What the plan has for this class, what the bank has that fits the open hypotheses, eight or
    more in all, then what only the other teacher asks.
    """
    own = _with_words(_of_the_plan(case, seat))
    count = max(CARD_QUESTIONS, len(own)) + MORE_OFFERED
    fitting = offered_questions(case, bank, count + len(own))
    others = _of_the_plan(case, seat.other)
    return _with_words((*_with_words((*own, *fitting))[:count], *others))


def _with_words(
    items: Iterable[Question | BankQuestion],
) -> tuple[Question | BankQuestion, ...]:
    """Return what has words, each words once."""
    first: dict[str, Question | BankQuestion] = {}
    for item in items:
        if item.text.strip():
            first.setdefault(item.text, item)
    return tuple(first.values())


def _of_the_plan(case: Case, seat: Seat) -> Iterator[Question]:
    """Yield what a teacher asks, but nothing with the code name: the student does not know it."""
    name = _as_read(case.agreement.code_name)
    for item in case.questions:
        if item.who in (seat, None) and not (name and name in _as_read(item.text)):
            yield item


def _as_read(text: str) -> str:
    """Return a text without what a reader does not tell apart: capitals, spaces, composed marks."""
    return normalize("NFC", "".join(text.split()).casefold())
