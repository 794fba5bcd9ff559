"""JSON as strict as a file from a stranger needs it; what the library lets through is marked."""

import json
import re
from typing import Any, Final

from pairview.content.sentence import Sentence
from pairview.domain.errors import BadExchange

SIZE_LIMIT: Final = 16 * 1024 * 1024
"""Bytes of a document."""

TOKENS: Final = 500_000
"""Names and values of a document. A case that fills every list holds about half of it."""

_DIGITS = 9
_TOKEN = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[^\s"\[\]{},:]++', re.DOTALL)
"""A text, the beginning of a list or an object, or a number; each in time with its length."""


class Twice(dict[str, Any]):
    """An object in which a name stood twice."""


class Odd:
    """A number that has no place in a case: a fraction, NaN, infinite or very large."""


def parse(raw: bytes) -> Any:
    """Return the value of a document, with `Twice` and `Odd` where they stand.

    Takes less than half a second and a fixed part of memory, whatever the bytes are. Raises
    BadExchange, which never quotes them.
    """
    if len(raw) > SIZE_LIMIT:
        raise refusal(Sentence("exchange.large"))
    if any(number >= TOKENS for number, _ in enumerate(_TOKEN.finditer(raw))):
        raise refusal(Sentence("exchange.too_much"))
    try:
        return json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=lambda pairs: (dict if _are_apart(pairs) else Twice)(pairs),
            parse_float=lambda _: Odd(),
            parse_constant=lambda _: Odd(),
            parse_int=lambda digits: int(digits) if len(digits) <= _DIGITS else Odd(),
        )
    except UnicodeDecodeError:
        raise refusal(Sentence("exchange.no_utf8")) from None
    except json.JSONDecodeError as error:
        where = Sentence("exchange.no_json", line=error.lineno, column=error.colno)
        raise refusal(where) from None
    except RecursionError:
        raise refusal(Sentence("exchange.deep")) from None


def refusal(fault: Sentence) -> BadExchange:
    """Return the error for a fault that is told in our own words only."""
    return BadExchange(Sentence("exchange.refused", fault=str(fault)))


def _are_apart(pairs: list[tuple[str, Any]]) -> bool:
    return len({name for name, _ in pairs}) == len(pairs)
