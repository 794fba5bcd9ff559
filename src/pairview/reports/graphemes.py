"""What a reader takes for one letter, in any script, however many characters it is typed with."""

from functools import cache
from itertools import pairwise
from typing import Final
from unicodedata import category, combining

_JOINER: Final = "\N{ZERO WIDTH JOINER}"
_CONJUNCT: Final = 9
"""The combining class of the signs that bind consonants of Indian scripts together."""
_ATTACHED: Final = frozenset(
    "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\u0e33\u0eb3\uff9e\uff9f"
)
_NO_START: Final = frozenset(
    "、。，．！？；：）］｝」』】〉》〕〗〙〛’”…‥・ー゛゜ゝゞ々ヽヾ％‰℃"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ!%),.:;?]}¢°"
)
_NO_END: Final = frozenset("（［｛「『【〈《〔〖〘〚‘“([{£¥＄￥＃")


def clusters(text: str) -> list[str]:
    """Return the text letter by letter, each with the marks and joined signs that belong to it."""
    found: list[str] = []
    for char in text:
        if found and _belongs(char, found[-1]):
            found[-1] += char
        else:
            found.append(char)
    return found


def beginning(text: str, most: int) -> str:
    """Return as many whole letters of a text as fit into so many characters."""
    end = 0
    for letter in clusters(text):
        if end + len(letter) > most:
            break
        end += len(letter)
    return text[: end or most]  # what is one letter alone is cut


def _belongs(char: str, before: str) -> bool:
    if is_attached(char):
        return True
    last = before[-1]
    if last == _JOINER:
        return category(char) == "So"
    if _is_region(char):
        return len(before) == 1 and _is_region(before)
    if "\u1160" <= char <= "\u11ff":
        return "\u1100" <= last <= "\u11ff"
    return combining(last) == _CONJUNCT and category(char) == "Lo"


@cache
def is_attached(char: str) -> bool:
    """Say whether a character belongs to the one before it, whatever that is."""
    return (
        category(char).startswith("M")
        or char in _ATTACHED
        or "\N{EMOJI MODIFIER FITZPATRICK TYPE-1-2}"
        <= char
        <= "\N{EMOJI MODIFIER FITZPATRICK TYPE-6}"
    )


def _is_region(text: str) -> bool:
    """Say whether a text begins with one of the letters that two by two make a flag."""
    return "\U0001f1e6" <= text[0] <= "\U0001f1ff"


def is_ideographic(char: str) -> bool:
    """Say whether lines may end before and after a character: Chinese signs and Japanese kana."""
    return char >= "\u2e80" and (
        char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\uff01" <= char <= "\uff9f"
        or "\U00020000" <= char <= "\U0003ffff"
    )


def breaks(word: str) -> list[int]:
    """Return where a line may end within a word: between Chinese or Japanese letters."""
    return [place for place, (a, b) in enumerate(pairwise(word), start=1) if _may_part(a, b)]


def _may_part(before: str, after: str) -> bool:
    if before in _NO_END or after in _NO_START or is_attached(after):
        return False
    return before != _JOINER and (is_ideographic(before) or is_ideographic(after))
