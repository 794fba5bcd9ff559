"""Random revealed cases in which every text is the worst that could be typed or pasted."""

from dataclasses import dataclass, fields, is_dataclass, replace
from random import Random
from typing import Any

from pairview.content import load_practice_case
from pairview.domain.case import Case, new_case
from pairview.domain.flow import finish_turn, reveal
from pairview.domain.seat import Seat
from pairview.reports.documents import Document, options_of
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from tests.full_cases import full_case
from tests.marked_cases import NOT_TYPED
from tests.reports.conftest import MET

SECRET = "zeppelin"
"""Stands in most texts, so that it is seen where it should not be."""

_LIMIT = 5_000
_LETTERS = (
    "abc XYZ .,;!?'\"()[]{}<>&%$#@\\/|~^`=+-*_",
    "äöüßéèñçÅøŁżźćęĂłőűŞğİı“”‘’–—…€№",
    "αβγδε ΆΈΉ жзийк ЩЪЫЬЭ Ệặẵỡữ e\u0301a\u0323\u0302o\u031b",
    "العربية مَرْحَبًا ١٢٣ שָׁלוֹם 123 (אבג)",
    "हिन्दी क्षत्रिय বাংলা தமிழ் ไทยสระ ਪੰਜਾਬੀ",
    "中文 日本語 かな 한국어 。、「」",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f44d\U0001f3fd\U0001f1ea\U0001f1f8\U0001f600",
    "\x00\x01\x07\x08\x1b\x7f\x80\x85\x9f\ufeff\ufffe\uffff\ufdd0\U0010ffff\U000f0000\ue000",
    "\u202e\u202d\u202a\u202c\u2066\u2067\u2069\u200e\u200f\u061c\u200b\u00ad\u2060",
    "\ud800\udfff\udc80\ud83d",
    "\n\r\t\v\f\u2028\u2029\u3000\u00a0\u2003 ",
    "a" + "\u0300\u0489\u20dd\u1ab0" * 9,
)
_PHRASES = (
    "", " ", "\n", "<b>oops", "<img src='/etc/passwd'/>", "<student>", "&#99999999;", "]]>",
    "{student} {0} %s %(n)s", "A&amp;B", "</para><font size=900>", "(\\)) Tj ET Q", "-----\n" * 3,
    "I <3 maths", "None", "https://example.org/" + "a" * 60,
)  # fmt: skip


@dataclass(frozen=True)
class HostileDocument:
    """What to print, and how."""

    document: Document
    case: Case
    options: PageOptions


def hostile_documents(count: int, seed: int) -> list[HostileDocument]:
    """Return random documents of random cases; the same ones for a seed."""
    chance = Random(seed)
    return [_hostile_document(chance) for _ in range(count)]


def _hostile_document(chance: Random) -> HostileDocument:
    case = chance.choice(
        [load_practice_case("river", MET), full_case(chance.randint(1, 3)), _blank()]
    )
    case = _spoiled(case, chance)
    if chance.random() < 0.08:
        case = _with_something_huge(case, chance)
    document = chance.choice(list(Document))
    return HostileDocument(document, case, _options(document, chance))


def _blank() -> Case:
    case = new_case(MET)
    for seat in Seat:
        case = finish_turn(case, seat)
    return reveal(case, MET)


def _options(document: Document, chance: Random) -> PageOptions:
    kind = options_of(document)
    flags = {f.name: chance.random() < 0.5 for f in fields(kind) if f.type in (bool, "bool")}
    return kind(MET, chance.choice(list(Paper)), **flags)  # type: ignore[arg-type]


def _text(chance: Random) -> str:
    if chance.random() < 0.3:
        return chance.choice(_PHRASES)
    letters = "".join(chance.sample(_LETTERS, 3))
    said = "".join(chance.choices(letters, k=chance.choice((1, 5, 20, 60))))
    return f"{said} {SECRET} {chance.choice(_PHRASES)}"


def _huge(chance: Random) -> str:
    letters = chance.choice(_LETTERS)
    return chance.choice(
        (
            "W" * _LIMIT,
            "\n".join([SECRET] * 500),
            (letters * _LIMIT)[:_LIMIT],
            "".join(chance.choices("".join(_LETTERS), k=_LIMIT)),
            "m " * (_LIMIT // 2),
        )
    )


def _spoiled(value: Any, chance: Random) -> Any:
    """Return the value with each text in it replaced, and with lists cut short at random."""
    if isinstance(value, tuple):
        kept = len(value) if chance.random() < 0.8 else chance.randint(0, len(value))
        items = value if any(isinstance(item, Seat) for item in value) else value[:kept]
        return tuple(_spoiled(item, chance) for item in items)
    if not is_dataclass(value) or isinstance(value, type):
        return _text(chance) if type(value) is str else value
    changed = {
        field.name: _spoiled(getattr(value, field.name), chance)
        for field in fields(value)
        if field.name not in NOT_TYPED and field.name not in ("progress", "classrooms")
    }
    if isinstance(value, Case):
        rooms = tuple(replace(room, label=_text(chance)) for room in value.classrooms)
        changed["classrooms"] = rooms
    return replace(value, **changed)


def _with_something_huge(case: Case, chance: Random) -> Case:
    name = chance.choice(("moments", "hypotheses", "evidence", "look_fors", "unknowns"))
    items = list(getattr(case, name))
    if items:
        place = chance.randrange(len(items))
        field = "saw" if name == "moments" else "text"
        items[place] = replace(items[place], **{field: _huge(chance)})
    changed: dict[str, Any] = {name: tuple(items)}
    return replace(case, **changed)
