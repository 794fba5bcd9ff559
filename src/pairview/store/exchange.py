"""A case as one JSON document, and back through a strict reader.

What the document leaves out on purpose: what is sealed now, as `domain.sight.leaving` says, and
`where_it_went`: those are places on this laptop, and a place is never taken from a file. And the
number of the count slips, which stands on slips alone.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from pairview.content.sentence import Sentence
from pairview.domain.bounds import ITEMS, check_bounds
from pairview.domain.case import NAME_LIMIT, TEXT_LIMIT, Case, new_id
from pairview.domain.errors import BadExchange, NotYetRevealed, TooMuch
from pairview.domain.sight import leaving
from pairview.store.exchange_versions import brought_up_to_date
from pairview.store.rows import storable, tables
from pairview.store.soundness import Fault, faults
from pairview.store.strict_json import SIZE_LIMIT, Odd, Twice, parse, refusal

VERSION: Final = 2
_DEPTH_LIMIT = 12
_LEFT_OUT = "where_it_went"
_SLIP_NUMBER = "slip_number"

_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)))
_UNSEEN = _CONTROLS | {ord("\t"): " ", ord("\n"): "\n"}
"""What no box lets through, and what it makes of a tab."""

_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Marks that turn the direction of what follows; a name stands in the middle of sentences."""


@dataclass(frozen=True, slots=True)
class Document:
    """A PairView case: two adults' working notes of one day, hypotheses to check."""

    format: Literal["pairview-case"]
    version: Literal[2]
    case: Case


def case_as_json(case: Case) -> bytes:
    """Return the document of a case, in UTF-8, every key in the order of the fields.

    Raises NotYetRevealed before the reveal. What `left_behind` names is left out.
    """
    if not case.is_revealed:
        raise NotYetRevealed(Sentence("page.not_yet_revealed"))
    fields = _plain(msgspec.to_builtins(leaving(case)))
    _leave_out(fields)
    document = {"format": "pairview-case", "version": VERSION, "case": fields}
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode()


def _leave_out(fields: dict[str, Any]) -> None:
    del fields[_LEFT_OUT], fields["agreement"][_SLIP_NUMBER]


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return storable(value) if isinstance(value, str) else value


def case_from_file(path: Path) -> Case:
    """Return the case of the document at `path`, of which no more is read than one may hold.

    Raises BadExchange; the file is only read.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for without end
            raise BadExchange(Sentence("case_file.no_file_to_read"))
        with path.open("rb") as file:
            raw = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        raise BadExchange(Sentence("exchange.no_file")) from None
    except OSError:
        raise BadExchange(Sentence("exchange.unreadable")) from None
    return case_from_json(raw)


def case_from_json(raw: bytes) -> Case:
    """Return the case of a document, with a new identity, each text as a box would take it.

    Raises BadExchange with the place of the first fault; it never quotes the document.
    """
    document = parse(raw)
    for place, fault in _loose_ends(document, "", 0):
        raise refusal(_at(place or Sentence("exchange.the_document"), fault))
    _check_frame(document)
    document = brought_up_to_date(document)
    case = _with_plain_names(_converted(_as_typed(document)))
    for place, fault in (*_other_keys(document["case"], case), *faults(case)):
        raise refusal(_at(f"case{place and '.'}{place}", fault))
    try:
        check_bounds(case, Sentence)
    except TooMuch as error:
        raise BadExchange(Sentence("exchange.beyond_bounds", why=str(error))) from None
    return replace(case, id=new_id(), agreement=replace(case.agreement, slip_number=new_id()))


def _at(place: str | Sentence, fault: Sentence) -> Sentence:
    return Sentence("exchange.at", place=str(place), fault=str(fault))


def _loose_ends(value: Any, place: str, depth: int) -> Iterator[Fault]:
    """Yield what JSON lets through and a case must not hold."""
    if depth > _DEPTH_LIMIT:
        yield place, Sentence("exchange.too_deep")
    elif isinstance(value, str):
        yield from _loose_text(value, place)
    elif isinstance(value, Odd):
        yield place, Sentence("exchange.odd_number")
    elif isinstance(value, Twice):
        yield place, Sentence("exchange.field_twice")
    elif isinstance(value, dict):
        yield from _loose_names(value, place)
        for name, part in value.items():
            yield from _loose_ends(part, f"{place}.{_known(name)}".strip("."), depth + 1)
    elif isinstance(value, list):
        if len(value) > ITEMS:
            yield place, Sentence("exchange.many_entries", n=ITEMS)
        for number, part in enumerate(value):
            yield from _loose_ends(part, f"{place}[{number}]", depth + 1)


def _loose_names(value: dict[str, Any], place: str) -> Iterator[Fault]:
    if any(name != storable(name) for name in value):
        yield place, Sentence("exchange.unknown_field")


def _loose_text(text: str, place: str) -> Iterator[Fault]:
    if len(text) > TEXT_LIMIT:
        yield place, Sentence("exchange.long_text", n=TEXT_LIMIT)
    elif text != storable(text):
        yield place, Sentence("exchange.odd_character")


def _as_typed(value: Any) -> Any:
    """Return the value without control characters in its texts."""
    if isinstance(value, dict):
        return {name: _as_typed(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_as_typed(part) for part in value]
    if isinstance(value, str) and not value.isprintable():
        return value.replace("\r\n", "\n").replace("\r", "\n").translate(_UNSEEN)
    return value


def _with_plain_names(case: Case) -> Case:
    agreement = replace(case.agreement, code_name=_plain_name(case.agreement.code_name))
    rooms = tuple(replace(room, label=_plain_name(room.label)) for room in case.classrooms)
    return replace(case, agreement=agreement, classrooms=rooms)


def _plain_name(name: str) -> str:
    return name if name.isprintable() else " ".join(name.translate(_TURNING).split())


@cache
def _names() -> frozenset[str]:
    own = {"format", "version", "case", "id", *(table.name for table in tables())}
    return frozenset(own.union(*(table.names for table in tables())))


def _known(name: str) -> str:
    """Return a name fit to be shown; a stranger's name might be typed text."""
    return name if name in _names() else str(Sentence("exchange.another_field"))


def _check_frame(document: Any) -> None:
    if not isinstance(document, dict) or document.get("format") != "pairview-case":
        raise refusal(Sentence("exchange.no_case"))
    version = document.get("version")
    if type(version) is int and version > VERSION:
        raise refusal(Sentence("exchange.newer"))
    if document.keys() != {"format", "version", "case"}:
        raise refusal(Sentence("exchange.frame"))


def _converted(document: dict[str, Any]) -> Case:
    try:
        return msgspec.convert(document, Document).case
    except msgspec.ValidationError as error:
        # The rest of the message may quote the document.
        place = re.search(r"`\$\.([a-z_.\[\]0-9]+)`$", str(error))
        found = place[1] if place else Sentence("exchange.the_document")
        raise refusal(_at(found, Sentence("exchange.wrong_kind"))) from None


def _other_keys(document: Any, case: Case) -> Iterator[Fault]:
    """Yield where the document has other fields than the case made of it."""
    wanted = msgspec.to_builtins(case)
    _leave_out(wanted)
    yield from _unequal_keys(document, wanted, "")


def _unequal_keys(found: Any, wanted: Any, place: str) -> Iterator[Fault]:
    if isinstance(wanted, dict):
        if found.keys() - wanted.keys():
            yield place, Sentence("exchange.unknown_field")
        for name, part in wanted.items():
            if name in found:
                yield from _unequal_keys(found[name], part, f"{place}.{name}".strip("."))
            else:
                yield place, Sentence("exchange.lacks_field", name=name)
    elif isinstance(wanted, list | tuple):
        for number, (left, right) in enumerate(zip(found, wanted, strict=True)):
            yield from _unequal_keys(left, right, f"{place}[{number}]")


def case_schema() -> bytes:
    """Return the JSON Schema of the document, made from the dataclasses."""
    schema = msgspec.json.schema(Document)
    case = schema["$defs"]["Case"]
    case["description"] = "What both may see of a case, but no effort and no places of documents."
    del case["properties"][_LEFT_OUT], schema["$defs"]["WhereItWent"]
    del schema["$defs"]["Agreement"]["properties"][_SLIP_NUMBER]
    _tighten(schema)
    for shape, name in (("Agreement", "code_name"), ("Classroom", "label")):
        schema["$defs"][shape]["properties"][name]["maxLength"] = NAME_LIMIT
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "PairView case"}
    return f"{json.dumps(head | schema, ensure_ascii=False, indent=2)}\n".encode()


def _tighten(part: Any) -> None:
    """Say in the schema what the reader asks beyond the types."""
    if isinstance(part, list):
        for inner in part:
            _tighten(inner)
    if isinstance(part, dict):
        _tighten_object(part)


def _tighten_object(part: dict[str, Any]) -> None:
    part.pop("default", None)
    kind = part.get("type")
    if kind == "object":
        part |= {"additionalProperties": False, "required": list(part["properties"])}
    elif kind == "array":
        part["maxItems"] = ITEMS
    elif kind == "string" and "format" not in part:
        part["maxLength"] = TEXT_LIMIT
    for inner in part.values():
        _tighten(inner)
