"""Words that look like names: said before a page is printed, because paper travels.

Only a capital letter in the middle of a sentence tells a name from other words, so a name that
begins a sentence is not found.
"""

import re
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[^\W\d_](?:[\w'\u2019-]*\w)?")
_ENDS, _OPENS = ".!?:;\u2026\n", "\"'\u201c\u2018\u00ab\u00bf\u00a1("
_POSSESSIVE = re.compile(r"['\u2019]s$")
_TITLE = re.compile(r"\b(?:mr|mrs|ms|dr|sr|sra|srta|dra|prof|profa)\. *$", re.IGNORECASE)
_LONGEST_TITLE = 8

_NO_NAMES = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june july august september october november december easter christmas ramadan eid"
    " english french german spanish latin maths art music drama"
    " mr mrs ms miss dr sir i'm i'll i've i'd"
    " matemáticas lengua inglés español francés ciencias biología física química historia geografía"
    " arte música tecnología tutoría educación navidad pascua ramadán sr sra srta dra prof profe"
)
NO_NAMES = frozenset(_NO_NAMES.split())
"""Written with a capital, and nobody's name; a title says that a name follows."""


def words_like_names(texts: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return each word that looks like a name once, in the order of the texts.

    `known` are names that may stand there, such as the code name and the class labels. A word that
    the same people also write small is no name.
    """
    texts = tuple(texts)
    passed = NO_NAMES | {_bare(word) for words in known for word in _WORD.findall(words)}
    small = {word for text in texts for word in _WORD.findall(text) if word[0].islower()}
    found: dict[str, None] = {}
    for word in (word for text in texts for word in _capitals(text)):
        if word.casefold() not in passed and word.casefold() not in small:
            found.setdefault(word)
    return tuple(found)


def _capitals(text: str) -> Iterator[str]:
    """Yield the words that begin with a capital where the sentence does not begin."""
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        looks = len(word) > 1 and word[0].isupper() and not word.isupper()
        if looks and not _begins(text, match.start()):
            yield word


def _begins(text: str, at: int) -> bool:
    """Say whether a sentence, or what somebody said, begins at this place."""
    if _TITLE.search(text, max(0, at - _LONGEST_TITLE), at):
        return False
    before = at - 1
    while before >= 0 and text[before] == " ":
        before -= 1
    return before < 0 or text[before] in _ENDS + _OPENS


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word).casefold()
