"""Count slips on a stick: each written whole, each read as strictly as a stranger's file.

A slip is a few hundred bytes. Whatever lies in its place, no more than 16 KB are read of it.
"""

import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, Literal

import msgspec

from pairview.content import load_slip_banks, load_wording
from pairview.domain.count_slip import CountSlip, how_much_is_done, is_sound
from pairview.domain.errors import BadSlip, NoSummary
from pairview.domain.room_summary import LeftOut
from pairview.store.whole_file import write_whole

VERSION: Final = 1
SIZE_LIMIT: Final = 16 * 1024
FILES_AT_MOST: Final = 20_000
"""Entries of a folder; somebody chose one that is not for slips."""
LONGEST_NAME: Final = 60
"""Characters told of the name of a file."""

_NO_DAY: Final = 946_728_000
"""Noon of 1 January 2000: what the file says of when it was written."""
_MARKER_SIZE: Final = 64
_CASE_FILE: Final = b"PairView"
_JSON_CASE: Final = re.compile(rb'\s*\{\s*"format"\s*:\s*"pairview-case"')
_SLIP: Final = re.compile(rb'\s*\{\s*"format"\s*:\s*"pairview-count-slip"')
_VERSION: Final = re.compile(_SLIP.pattern + rb'\s*,\s*"version"\s*:\s*([0-9]{1,9})\b')
_OPEN: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
"""A pipe would be waited for, and a link may lead to a case."""


@dataclass(frozen=True, slots=True)
class _Document:
    format: Literal["pairview-count-slip"]
    version: Literal[1]
    slip: CountSlip


_DECODER: Final = msgspec.json.Decoder(_Document)
_ENCODER: Final = msgspec.json.Encoder()


def slip_as_json(slip: CountSlip) -> bytes:
    """Return the document of a slip, in UTF-8."""
    return msgspec.json.format(_compact(slip), indent=2) + b"\n"


def _compact(slip: CountSlip) -> bytes:
    return _ENCODER.encode(_Document("pairview-count-slip", VERSION, slip))


def slip_name(slip: CountSlip) -> str:
    """Return the name of its file: the slips of a whole room lie on one stick.

    It is the same in every language: in a room of two, a name would tell whose slip it is.
    """
    return f"count-slip-{slip.number[:8]}.json"


def write_slip(path: Path, slip: CountSlip) -> None:
    """Write a slip as a whole. That it was changed today is not said; the system keeps its own.

    Raises AlreadyThere rather than write over a case, NotSaved where it cannot be written.
    """
    write_whole(path, slip_as_json(slip))
    with suppress(OSError):
        os.utime(path, (_NO_DAY, _NO_DAY))


def slip_from_json(raw: bytes) -> CountSlip:
    """Return the slip of a document that is, but for white space, as PairView writes it.

    Raises BadSlip, which never quotes it.
    """
    if len(raw) > SIZE_LIMIT:
        raise _bad()
    try:
        slip = _DECODER.decode(raw).slip
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise _bad() from None
    if not is_sound(slip, load_slip_banks()) or b"".join(raw.split()) != _compact(slip):
        raise _bad()
    return slip


def _bad() -> BadSlip:
    return BadSlip(load_wording()("count_slip.bad"))


def slips_in(
    folder: Path,
    left_out: dict[LeftOut, list[str]],
    went_on: Callable[[int, int], object] = lambda _done, _all: None,
) -> Iterator[CountSlip]:
    """Yield the slips of a folder, not of folders in it, by name; of each number one.

    That is the one on which most is done, as no slip says when it was saved. What does not count
    is put into `left_out`, by its name as it may be told. `went_on` hears how many of how many
    were looked at, and what it raises ends the reading. Raises NoSummary where the folder cannot
    be read.
    """
    paths = _names(folder)
    kept: dict[str, tuple[str, CountSlip]] = {}
    for done, path in enumerate(paths):
        went_on(done, len(paths))
        found = _read(path)
        for gone, why in _taken_in(path, found, kept):
            left_out.setdefault(why, []).append(_name_to_tell(gone, why))
    went_on(len(paths), len(paths))
    yield from (slip for _, slip in kept.values())


def _taken_in(
    path: str, found: CountSlip | LeftOut, kept: dict[str, tuple[str, CountSlip]]
) -> Iterator[tuple[str, LeftOut]]:
    """Keep a slip by its number; yields the path that does not count, and why."""
    if isinstance(found, LeftOut):
        yield path, found
        return
    before, slip = kept.setdefault(found.number, (path, found))
    if slip == found and before != path:
        yield path, LeftOut.TWICE
    elif how_much_is_done(slip) < how_much_is_done(found):
        kept[found.number] = (path, found)
        yield before, LeftOut.REPLACED
    elif slip != found:
        yield path, LeftOut.REPLACED


def _name_to_tell(path: str, why: LeftOut) -> str:
    """Return the name of a file to ask for again, nothing where it may be a code name.

    A case is called after its student's code name, so no case is named, nor what is called like
    one. Of any other name no character turns text round or goes to the next line.
    """
    name = os.path.basename(path)  # noqa: PTH119  a text each
    if why is LeftOut.CASE or ".pairview" in name.casefold():
        return ""
    told = "".join(one if one.isprintable() else "?" for one in name)
    return told if len(told) <= LONGEST_NAME else f"{told[: LONGEST_NAME - 3]}..."


def _names(folder: Path) -> list[str]:
    """Return the paths of what lies in a folder; a text each, as there may be thousands."""
    say = load_wording()
    try:
        with os.scandir(folder) as entries:
            paths = [entry.path for entry in islice(entries, FILES_AT_MOST + 1)]
    except FileNotFoundError:
        raise NoSummary(say("room_summary.no_folder")) from None
    except OSError:
        raise NoSummary(say("room_summary.folder_not_readable")) from None
    if len(paths) > FILES_AT_MOST:
        raise NoSummary(say("room_summary.folder_too_full", most=FILES_AT_MOST))
    return sorted(paths)


def _read(path: str) -> CountSlip | LeftOut:
    """Return the slip of a file, or why it is none; nothing is read of a case but its marker."""
    try:
        kind = os.lstat(path).st_mode
        if not stat.S_ISREG(kind):
            return _not_a_file(kind)
        with open(os.open(path, _OPEN), "rb", buffering=0) as file:  # noqa: PTH123
            raw = file.read(_MARKER_SIZE) or b""
            if raw.startswith(_CASE_FILE) or _JSON_CASE.match(raw):
                return LeftOut.CASE
            if not _SLIP.match(raw):
                return LeftOut.OTHER if raw else LeftOut.EMPTY
            raw += file.read(SIZE_LIMIT + 1 - len(raw)) or b""
    except FileNotFoundError:
        return LeftOut.GONE
    except OSError:
        return LeftOut.CLOSED
    return _slip_of(raw)


def _not_a_file(kind: int) -> LeftOut:
    if stat.S_ISLNK(kind):
        return LeftOut.LINK
    return LeftOut.FOLDER if stat.S_ISDIR(kind) else LeftOut.CLOSED


def _slip_of(raw: bytes) -> CountSlip | LeftOut:
    try:
        return slip_from_json(raw)
    except BadSlip:
        version = _VERSION.match(raw)
        is_newer = version is not None and int(version[1]) > VERSION
        return LeftOut.NEWER if is_newer else LeftOut.DAMAGED
