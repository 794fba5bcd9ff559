"""The recovery code that is printed when a passphrase is set: made, and read as people type it.

The letters are those of Crockford's base 32 (crockford.com/base32.html), without I, L, O and U;
a typed I or L is a 1 and a typed O a 0. Twenty-four are drawn, which makes 120 bits. The last
one checks them: the 25 letters are the coefficients of a polynomial over GF(32) that is zero at
a generator of the field. So any one wrong letter and any two changed about are seen.
"""

import os
from typing import Final

from pairview.content.sentence import Sentence
from pairview.domain.errors import BadPassphrase

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH: Final = 25
GROUP: Final = 5

_LOOKS_LIKE: Final = str.maketrans("ILO", "110")
_FIELD: Final = 0b100101
"""x^5 + x^2 + 1: its powers of x run through all of GF(32) but zero."""


def new_recovery_code() -> str:
    """Return a code nobody had before, such as "K7M2P-...": five groups of five letters."""
    drawn = "".join(LETTERS[byte % len(LETTERS)] for byte in os.urandom(LENGTH - 1))
    return _grouped(drawn + LETTERS[_times_x(_remainder(drawn))])


def plain_code(text: str) -> str:
    """Return a typed code as it is printed; what is no letter or digit, and case, do not matter.

    Raises BadPassphrase where it is mistyped.
    """
    letters = plain_letters(text)
    if len(letters) != LENGTH:
        raise BadPassphrase(Sentence("case_file.code_length", n=LENGTH))
    if not set(letters) <= set(LETTERS) or _remainder(letters):
        raise BadPassphrase(Sentence("case_file.code_mistyped"))
    return _grouped(letters)


def plain_letters(text: str) -> str:
    """Return the letters of a code, or of a part of one, as they are meant."""
    return "".join(sign for sign in text.upper() if sign.isalnum()).translate(_LOOKS_LIKE)


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def _remainder(letters: str) -> int:
    """Return the polynomial at the generator, by Horner's rule."""
    value = 0
    for letter in letters:
        value = _times_x(value) ^ LETTERS.index(letter)
    return value


def _times_x(value: int) -> int:
    doubled = value << 1
    return doubled ^ _FIELD if doubled >= len(LETTERS) else doubled
