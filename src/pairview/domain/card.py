"""Which questions stand on the card for the student."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from unicodedata import normalize

from pairview.domain.case import Case
from pairview.domain.offers import offered_questions
from pairview.domain.plan import BankQuestion, Question
from pairview.domain.seat import Seat

CARD_QUESTIONS: Final = 4


def card_questions(
    case: Case, seat: Seat, bank: Iterable[BankQuestion], chosen: Sequence[str] = ()
) -> tuple[str, ...]:
    """Return the four questions on the card of a class, in the words in which they are asked.

    First those whose ids were chosen, of the plan or of the bank, then what the plan has for this
    class, then what the bank has that fits the open hypotheses.
    """
    bank = tuple(bank)
    known = {item.id: item.text for item in bank}
    known |= {item.id: item.text for item in case.questions}
    texts = [known.get(name, "") for name in chosen]
    texts += [item.text for item in _of_the_plan(case, seat)]
    count = CARD_QUESTIONS + len(texts)
    texts += [item.text for item in offered_questions(case, bank, count)]
    return tuple(dict.fromkeys(filter(str.strip, texts)))[:CARD_QUESTIONS]


def _of_the_plan(case: Case, seat: Seat) -> Iterator[Question]:
    """Yield what a teacher asks, but nothing with the code name: the student does not know it."""
    name = _as_read(case.agreement.code_name)
    for item in case.questions:
        if item.who in (seat, None) and not (name and name in _as_read(item.text)):
            yield item


def _as_read(text: str) -> str:
    """Return a text without what a reader does not tell apart: capitals, spaces, composed marks."""
    return normalize("NFC", "".join(text.split()).casefold())
