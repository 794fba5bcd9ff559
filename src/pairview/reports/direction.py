"""Which way words run: of a language, of a text, and of each letter in mixed lines."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby
from typing import Any, Final, TypeVar
from unicodedata import bidirectional, normalize

_LANGUAGES: Final = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "pnb", "ps", "sd", "syr", "ug", "ur", "yi"]
)
_SCRIPTS: Final = frozenset(["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"])
_SCRIPT_LETTERS: Final = 4
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_RUNS_LEFT: Final = ContextVar("runs_left", default=False)
_TURNING: Final = frozenset({"R", "AL", "AN"})
"""What stands against a line that runs to the right."""
_ALONG: Final = frozenset({"L", "EN", "AN", ""})
"""What stands against a line that runs to the left."""
_IGNORED: Final = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_ONE_OF_EACH: Final = frozenset({"CS", "ES"})
"""Signs between digits: a single one belongs to the number, two do not."""
_STAND_INS: Final = {"BN": "\u0301", "": "a", "B": " ", "S": " "}
_BRACKETS: Final = dict(zip("([{（［｛「『【〈《", ")]}）］｝」』】〉》", strict=True))
_CLOSING: Final = frozenset(_BRACKETS.values())
_NUMBERS: Final = frozenset({"EN", "AN", "R"})
_DEEPEST: Final = 63
"""So many open brackets are remembered, as the Unicode Bidirectional Algorithm has it (BD16)."""

Item = TypeVar("Item")


def runs_right_to_left(language: str) -> bool:
    """Say whether a language such as "ar" or "ks-Arab" is written from right to left."""
    first, *others = language.lower().replace("_", "-").split("-")
    scripts = [part for part in others if len(part) == _SCRIPT_LETTERS and part.isalpha()]
    return scripts[0] in _SCRIPTS if scripts else first in _LANGUAGES


def is_mirrored(canvas: object) -> bool:
    """Say whether what is drawn on a canvas is a document that runs from right to left."""
    return bool(getattr(canvas, "runs_right_to_left", False))


def from_begin(canvas: object, room: float, begin: float, wide: float = 0) -> float:
    """Return how far from the left a thing stands that begins `begin` points into a line.

    `room` is how long the line is and `wide` how wide the thing, in points.
    """
    return room - begin - wide if is_mirrored(canvas) else begin


def first_direction(text: str) -> int | None:
    """Return 1 where the first letter runs to the left, 0 to the right, None without letters."""
    for char in text:
        kind = bidirectional(char)
        if kind == "L":
            return 0
        if kind in _RIGHT_TO_LEFT:
            return 1
    return None


@contextmanager
def document_runs(*, to_the_left: bool) -> Iterator[None]:
    """Tell which way the document runs that is laid out meanwhile."""
    before = _RUNS_LEFT.set(to_the_left)
    try:
        yield
    finally:
        _RUNS_LEFT.reset(before)


def base_direction(text: str) -> int | None:
    """Return the direction of a text as a whole: 1 to the left, 0 to the right, None for neither.

    The first letter decides, as the Unicode Bidirectional Algorithm has it. In a document that runs
    to the left, a text does if half of its letters do: a name in front turns no sentence.
    """
    if _RUNS_LEFT.get():
        kinds = list(map(bidirectional, text))
        to_the_left = sum(map(_RIGHT_TO_LEFT.__contains__, kinds))
        if to_the_left and to_the_left >= kinds.count("L"):
            return 1
    return first_direction(text)


def levels(text: str, base: int) -> bytes:
    """Return the embedding level of each character: odd ones run from right to left.

    The rules are those of the Unicode Bidirectional Algorithm, by python-bidi; the rule for pairs
    of brackets (N0), which it lacks, is added here. `text` is a line without line feeds. Characters
    of one kind are handed over as one, because the library takes its time over each.
    """
    kinds = list(map(bidirectional, text))
    if _ALONG.isdisjoint(kinds) if base else _TURNING.isdisjoint(kinds):
        return bytes([base]) * len(text)
    kinds = ["BN" if kind in _IGNORED else kind for kind in kinds]
    groups = _groups(text, kinds)
    storage = _resolved("".join(char for char, _ in groups), base)
    found = bytearray()
    for (_, length), char in zip(groups, storage["chars"], strict=True):
        found += bytes([char["level"]]) * length
    return bytes(found)


def _groups(text: str, kinds: Sequence[str]) -> list[tuple[str, int]]:
    """Return a character for each stretch of one kind, and how many characters the stretch has."""
    groups: list[tuple[str, int]] = []
    last = ""
    for char, kind in zip(text, kinds, strict=True):
        alone = char in _BRACKETS or char in _CLOSING or kind in _ONE_OF_EACH
        if groups and not alone and (kind == last or kind in {"BN", "NSM"}):
            groups[-1] = (groups[-1][0], groups[-1][1] + 1)
        else:
            groups.append((_STAND_INS.get(kind, char), 1))
            last = "" if alone else kind
    return groups


def _resolved(text: str, base: int) -> dict[str, Any]:
    from bidi import algorithm

    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], "LR"[base])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return storage


def _resolve_brackets(chars: list[dict[str, Any]], base: str) -> None:
    """Give both brackets of a pair one direction (rule N0)."""
    for begin, end in _pairs(chars):
        inside = {strong for c in chars[begin + 1 : end] if (strong := _strong(c))}
        if base in inside:
            direction = base
        elif inside:
            before = next(filter(None, map(_strong, reversed(chars[:begin]))), base)
            direction = before if before in inside else base
        else:
            continue
        chars[begin]["type"] = chars[end]["type"] = direction


def _strong(char: dict[str, Any]) -> str:
    kind = char["type"]
    return "R" if kind in _NUMBERS else kind if kind == "L" else ""


def _pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs = []
    for place, char in enumerate(chars):
        letter = normalize("NFC", char["ch"])
        if letter in _BRACKETS:
            if len(waiting) == _DEEPEST:
                return []
            waiting.append((_BRACKETS[letter], place))
        elif letter in _CLOSING:
            match = next(
                (n for n in reversed(range(len(waiting))) if waiting[n][0] == letter), None
            )
            if match is not None:
                pairs.append((waiting[match][1], place))
                del waiting[match:]
    return sorted(pairs)


def in_visual_order(items: Sequence[Item], item_levels: Sequence[int]) -> list[Item]:
    """Return the parts of a line from left to right (rule L2)."""
    if len(set(item_levels)) == 1:
        return list(reversed(items) if item_levels[0] % 2 else items)
    ordered = list(zip(items, item_levels, strict=True))
    for level in range(max(item_levels, default=0), 0, -1):
        ordered = list(_turned(ordered, level))
    return [item for item, _ in ordered]


def _turned(ordered: Iterable[tuple[Item, int]], level: int) -> Iterator[tuple[Item, int]]:
    """Yield the items, each stretch that is as deep as a level or deeper turned round."""
    for deep, same in groupby(ordered, lambda item: item[1] >= level):
        stretch = list(same)
        yield from reversed(stretch) if deep else stretch
