"""Documents as somebody might make them who wants PairView to stumble."""

import copy
import json
import re
from functools import cache
from typing import Any

from hypothesis import strategies as st

from pairview.store.exchange import case_as_json
from tests.full_cases import full_case

SECRET = "typed-by-a-teacher"
RAW = "@@"
"""Begins a text that stands for a piece of JSON as it is."""

TEXTS = [
    "",
    SECRET,
    SECRET * 300,
    f"{SECRET}\ud800",
    f"\0{SECRET}",
    f"\u202e{SECRET}\u2066\x1b[2J\r\n",
    f"<img src='file:///{SECRET}'>",
    f"../../{SECRET}",
    "\U0010ffff" * 5001,
    "9999-12-31",
    "0000-00-00",
    "2026-02-30",
    "A",
    "joint",
    "start",
    "moments-1",
    "nul",
]
PIECES = [
    "1e999",
    "-1e999",
    "NaN",
    "Infinity",
    "0.5",
    "9" * 5000,
    str(2**63),
    str(2**70),
    "-1",
    "45",
    "true",
    "[" * 3000 + "]" * 3000,
    "[" * 20 + "]" * 20,
    '{"a":' * 15 + "1" + "}" * 15,
    '{"id": "a", "id": "b"}',
    rf'"\ud83d{SECRET}"',
    r'"\udc00\ud83d"',
    "[" + "1," * 600 + "1]",
]
VALUES: list[Any] = [
    *TEXTS,
    *(RAW + piece for piece in PIECES),
    None,
    True,
    0,
    1,
    [],
    {},
    [[]],
    [{}],
    {"id": {}},
    [None],
    [SECRET],
]
ACTIONS = ("put", "put", "put", "take", "double", "rename", "swap", "many", "copy")
ENCODINGS = ("utf-8-sig", "utf-16", "utf-32", "latin-1")

MUTATIONS = st.tuples(
    st.sampled_from(ACTIONS),
    st.integers(0, 1 << 16),
    st.integers(0, 1 << 16),
    st.sampled_from(VALUES),
)
DAMAGE = st.tuples(
    st.sampled_from(("cut", "garble", "insert", "double name")),
    st.integers(0, 1 << 16),
    st.binary(min_size=1, max_size=3) | st.sampled_from([b"\0", b"\xff", b"\xed\xa0\x80", b'"']),
)


@cache
def valid_document() -> str:
    """Return the document of a case in which every field is filled."""
    return case_as_json(full_case(items=2)).decode()


@st.composite
def hostile_documents(draw: st.DrawFn) -> bytes:
    """Draw a valid document changed in one to three places, some of them damaged as bytes."""
    document = json.loads(valid_document())
    for mutation in draw(st.lists(MUTATIONS, min_size=1, max_size=3)):
        _mutate(document, *mutation)
    text = json.dumps(document, ensure_ascii=draw(st.booleans()))
    text = re.sub(f'"{RAW}(.*?)(?<!\\\\)"', _piece, text)
    last = draw(st.integers(0, 19))
    if last == 7:
        return text.encode(draw(st.sampled_from(ENCODINGS)), "backslashreplace")
    raw = text.encode("utf-8", "backslashreplace")
    return _damaged(raw, *draw(DAMAGE)) if last in (11, 13) else raw


def _piece(found: re.Match[str]) -> str:
    return str(json.loads(f'"{found[1]}"'))


def _places(value: Any) -> list[Any]:
    """Return every object and list of a document that holds something."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, dict | list) and value else []
    return own + [place for part in inner for place in _places(part)]


def _mutate(document: Any, action: str, which: int, spot: int, value: Any) -> None:
    places = _places(document)
    if not places:
        return
    where = places[which % len(places)]
    key = list(where)[spot % len(where)] if isinstance(where, dict) else spot % len(where)
    if action == "put":
        where[key] = copy.deepcopy(value)
    elif action == "take":
        del where[key]
    elif action == "copy":
        where[key] = copy.deepcopy(places[spot % len(places)])
    elif isinstance(where, list):
        _mutate_list(where, action, key, value)
    elif action == "rename":
        where[str(value)[:50]] = where.pop(key)
    elif action == "swap":
        where[key] = str(where[key]) if spot % 2 else [where[key]]


def _mutate_list(where: list[Any], action: str, key: int, value: Any) -> None:
    if action == "double":
        where.append(where[key])
    elif action == "many":
        where.extend([where[key]] * 600)
    elif action == "swap":
        where.reverse()
    elif isinstance(where[key], dict) and "id" in where[key]:
        where[key]["id"] = copy.deepcopy(value)


def _damaged(raw: bytes, how: str, place: int, piece: bytes) -> bytes:
    place %= len(raw)
    if how == "cut":
        return raw[:place]
    if how == "garble":
        return raw[:place] + piece + raw[place + len(piece) :]
    if how == "insert":
        return raw[:place] + piece + raw[place:]
    names = list(re.finditer(rb'"\w+": ', raw))
    name = names[place % len(names)][0] if names else b'"id": '
    return raw.replace(name, name + b"1, " + name, 1)
