"""Every pair of colours that the program puts together, found in its style sheet and painters."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

import pairview.window
from pairview.window.theme.style_sheet import SHEET
from pairview.window.theme.tokens import PALETTES, Palette
from tests.colours import contrast

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
TOKEN = re.compile(r"%\((\w+)\)s")
PAGES = ("bg", "surface", "rail", "row", "accent_bg")
"""What everything may stand on."""
NOTES = ("a_bg", "b_bg", "warn_bg")
"""What words, links and boxes to tick may stand on too: a note of a seat, the message bar."""
CELLS = {"pro": "pro_bg", "con": "con_bg", "con_on": "con", "on_accent": "accent"}
SEATS = {"a_on": "a", "b_on": "b"}
WORDS = ("text", "text2", "muted", "accent", "a_text", "b_text")
PARTS = ("line2", "accent", "text", "text2", "muted")
DECORATION = frozenset({"line", "bar"})
"""Says nothing that words or marks do not say too: hairlines, the thin bar of a close row."""
ON_A_HALO = ("a", "b", "bar_hi", "warn")
"""Always on, or with an edge in, the colour of a card."""
FIELDS = frozenset(Palette._fields) - {"name"}


class Pair(NamedTuple):
    """What stands on what, and how far the two must be apart."""

    front: str
    ground: str
    least: float
    where: str


@dataclass
class Look:
    """What the rules of the style sheet give to one kind of thing in one state."""

    selector: str
    kind: str
    conditions: frozenset[str]
    given: dict[str, str]


def looks() -> list[Look]:
    """Return each selector with all that it says and what weaker ones say of the same thing."""
    found: list[Look] = []
    for selectors, body in RULE.findall(SHEET):
        said = dict(re.findall(r"([\w-]+):\s*([^;]+);", body))
        for selector in (one.strip() for one in selectors.split(",")):
            last = selector.split()[-1]
            kind = re.match(r"[\w]*(::[\w-]+)?", last)
            assert kind is not None
            conditions = frozenset(re.findall(r"\[[^\]]+\]|(?<!:):(?!:)[\w-]+", last))
            found.append(Look(selector, kind[0], conditions, said))
    for number, look in enumerate(found):
        weaker = [
            o for o in found[:number] if o.kind == look.kind and o.conditions < look.conditions
        ]
        inherited = {name: value for one in weaker for name, value in one.given.items()}
        look.given = inherited | look.given
    return found


def pairs_of_sheet() -> Iterator[Pair]:
    for look in looks():
        if ":disabled" in look.conditions:
            continue  # WCAG asks nothing of what cannot be used
        own = token(look.given.get("background", ""))
        grounds = (own,) if own else (*PAGES, *NOTES) if "color" in look.given else PAGES
        for ground in grounds:
            for part in ("color", "placeholder-text-color"):
                if word := token(look.given.get(part, "")):
                    yield Pair(word, ground, 4.5, look.selector)
        chosen = [
            token(look.given.get(f"selection-{part}", "")) for part in ("color", "background-color")
        ]
        if all(chosen):
            yield Pair(chosen[0], chosen[1], 4.5, look.selector)
        yield from edges(look)


def edges(look: Look) -> Iterator[Pair]:
    for name, value in look.given.items():
        line = token(value)
        is_edge = name == "border" or (name.startswith("border-") and name.endswith("color"))
        if is_edge and line and line not in DECORATION and line not in PAGES:
            yield from (Pair(line, ground, 3, look.selector) for ground in grounds_of(line))


def grounds_of(line: str) -> tuple[str, ...]:
    """Return what an edge is seen against; a note of a seat or of the bar stands on the page."""
    return ("bg", "surface") if line in ON_A_HALO else PAGES


def token(value: str) -> str:
    found = TOKEN.findall(value)
    return next((name for name in found if name in FIELDS), "")


def tokens_of_painters() -> dict[str, set[str]]:
    """Return every token that code names, with the files: an argument or a value in a table."""
    found: dict[str, set[str]] = {}
    folder = Path(pairview.window.__file__).parent
    for file in folder.rglob("*.py"):
        if "forms" in file.parts or file.parent.name == "theme":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in FIELDS:
                found.setdefault(str(node.value), set()).add(file.stem)
    return found


def pairs_of_painters() -> Iterator[Pair]:
    used = tokens_of_painters()
    for front in (*WORDS, *CELLS, *SEATS):
        grounds = {**CELLS, **SEATS}.get(front)
        for ground in [grounds] if grounds else PAGES:
            yield Pair(front, ground, 4.5, ", ".join(sorted(used.get(front, ()))))
    for front in PARTS:
        yield from (Pair(front, ground, 3, "painters") for ground in PAGES)
    for front in ON_A_HALO:
        yield Pair(front, "surface", 3, "painters")


PAIRS = sorted({*pairs_of_sheet(), *pairs_of_painters()})


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_pair_that_is_put_together_can_be_told_apart(palette: Palette) -> None:
    found = [
        f"{pair.front} on {pair.ground}: {shown:.2f}, not {pair.least} ({pair.where})"
        for pair in PAIRS
        if (shown := contrast(getattr(palette, pair.front), getattr(palette, pair.ground)))
        < pair.least
    ]
    assert not found, "\n".join(found)


def test_no_painter_names_a_colour_that_nobody_thought_about() -> None:
    known = {*WORDS, *PARTS, *CELLS, *CELLS.values(), *SEATS, *PAGES, *NOTES, *ON_A_HALO, "chosen"}
    unknown = {
        name: files
        for name, files in tokens_of_painters().items()
        if name not in known | DECORATION
    }
    assert not unknown


def test_the_sheet_is_read_as_qt_reads_it() -> None:
    """A state takes the ground of the kind it belongs to."""
    pairs = {(pair.front, pair.ground) for pair in PAIRS}
    assert {("accent", "surface"), ("on_accent", "accent"), ("surface", "text")} <= pairs
    assert ("text", "chosen") not in pairs
    assert len(PAIRS) > 60
