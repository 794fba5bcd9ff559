"""Reads the policies of this system, puts them in force, and refuses what they forbid."""

import os
import stat
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NoReturn

from pairview.domain.policy import (
    NAMES,
    SAFE,
    Policy,
    PolicyFault,
    PolicyReading,
    PolicySource,
    policy,
    put_in_force,
    read_policies,
)
from pairview.store.policy_places import (
    HIVES,
    REGISTRY_KEY,
    Registry,
    files_of,
    registry_values,
)

LIMIT: Final = 64 * 1024
"""Bytes of a file of policies."""
SHOWN: Final = 2
"""How many faults are told where people work who cannot mend them."""

_FIRST_WORD: Final = r"\W*(\w*)"
_VARIABLE: Final = r"%(\w+)%|\$\{(\w+)\}|\$(\w+)"

_read: list[PolicyReading] = []


def policy_in_force() -> Policy:
    """Return the policy in force; the first call reads it, which costs nothing where none is."""
    if not _read:
        take_into_force(read_system())
    return policy()


def reading_in_force() -> PolicyReading:
    """Return the policy in force with its places and faults."""
    policy_in_force()
    return _read[0]


def take_into_force(reading: PolicyReading) -> None:
    """Let what was read hold from now on."""
    _read[:] = [reading]
    put_in_force(reading.policy)


def forget() -> None:
    """Read the policies of this system anew when they are asked for next."""
    _read.clear()
    put_in_force(Policy())


def read_system() -> PolicyReading:
    """Read the policies of this system."""
    return reading_of(sources_of(sys.platform))


def reading_of(
    sources: Iterable[PolicySource], environment: Mapping[str, str] = os.environ
) -> PolicyReading:
    """Return what sources lay down; a folder for cases must be one that can be there."""
    found = tuple(sources)
    if not found:
        return PolicyReading()
    from pairview.content import languages

    reading = read_policies(found, languages())
    folder = reading.policy.cases_folder
    return _with_folder(reading, environment) if folder else reading


def sources_of(
    system: str, registry: Registry = registry_values, root: Path = Path("/")
) -> tuple[PolicySource, ...]:
    """Return the places of a system that hold policies; `system` is as in `sys.platform`."""
    if system == "win32":
        found = [registry_source(hive, registry) for hive in HIVES]
    else:
        read = plist_source if system == "darwin" else toml_source
        found = [read(file) for file in files_of(system, root)]
    return tuple(source for source in found if source is not None)


def registry_source(hive: str, registry: Registry) -> PolicySource | None:
    """Return what a hive of the Windows registry lays down."""
    place = f"{hive}\\{REGISTRY_KEY}"
    try:
        values = registry(HIVES[hive])
    except OSError:
        return PolicySource(place, faults=(PolicyFault("", place, "unreadable"),))
    return None if values is None else PolicySource(place, values)


def plist_source(file: Path) -> PolicySource | None:
    """Return what a file of managed preferences lays down; `Payload...` keys are the system's."""
    raw = _bytes_of(file)
    if not isinstance(raw, bytes):
        return raw
    import plistlib

    place = str(file)
    try:
        values = plistlib.loads(raw)
    except Exception:  # whatever its parsers raise
        values = None
    if not isinstance(values, dict):
        return PolicySource(place, faults=(PolicyFault("", place, "no_plist"),))
    return PolicySource(
        place, {str(key): one for key, one in values.items() if not str(key).startswith("Payload")}
    )


def toml_source(file: Path) -> PolicySource | None:
    """Return what a file of `name = value` lines lays down, line for line where it is no TOML."""
    raw = _bytes_of(file)
    if not isinstance(raw, bytes):
        return raw
    if b"\0" in raw:  # UTF-16, as some editors save it: no name in it could be read
        return PolicySource(str(file), faults=(PolicyFault("", str(file), "unreadable"),))
    import tomllib

    text = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    try:
        return PolicySource(str(file), tomllib.loads(text.encode().decode()))
    except (ValueError, RecursionError):
        return _line_for_line(str(file), text)


def _line_for_line(place: str, text: str) -> PolicySource:
    """Keep what stands in the sound lines: a slip in one of them frees nobody of the others."""
    import re
    import tomllib

    values: dict[str, object] = {}
    faults = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            found = tomllib.loads(line.encode().decode())
        except (ValueError, RecursionError):
            found = None
        if found is None or not found.keys().isdisjoint(values):
            first = re.match(_FIRST_WORD, line)
            key = first[1] if first and first[1] in NAMES else ""
            faults.append(PolicyFault(key, place, "no_value" if key else "no_line", number))
        else:
            values |= found
    if not values and not any(fault.key for fault in faults):  # it is something else altogether
        faults = [PolicyFault("", place, "no_toml")]
    return PolicySource(place, values, tuple(faults))


def _bytes_of(file: Path) -> bytes | PolicySource | None:
    """Return what a file holds, None where there is none, or a source that says why not."""
    place = str(file)
    closed = PolicySource(place, faults=(PolicyFault("", place, "unreadable"),))
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return closed
        with file.open("rb") as opened:
            raw = opened.read(LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return closed
    return raw if len(raw) <= LIMIT else closed


def _with_folder(reading: PolicyReading, environment: Mapping[str, str]) -> PolicyReading:
    """Return the reading with the folder for cases as it lies on this laptop."""
    import re

    text = _expanded(reading.policy.cases_folder, environment)
    place = reading.places["cases_folder"]
    folder = Path(text)
    if re.search(_VARIABLE, text) or not folder.is_absolute():
        return reading.without(PolicyFault("cases_folder", place, "no_whole_path"))
    if not _can_be_there(folder):
        return reading.without(PolicyFault("cases_folder", place, "no_folder"))
    return reading._replace(policy=reading.policy._replace(cases_folder=str(folder)))


def _expanded(text: str, environment: Mapping[str, str]) -> str:
    r"""Return a path with `~`, `$HOME`, `${HOME}` and `%LOCALAPPDATA%` filled in where known."""
    import re

    home = environment.get("USERPROFILE") or environment.get("HOME", "~")
    if text == "~" or text.startswith(("~/", "~\\")):
        text = home + text[1:]

    def value(found: re.Match[str]) -> str:
        name = next(name for name in found.groups() if name)
        return environment.get(name, found[0])

    return re.sub(_VARIABLE, value, text)


def _can_be_there(folder: Path) -> bool:
    """Say whether this account may write in a folder, or make it; nothing is made yet."""
    with suppress(OSError):
        there = next(one for one in (folder, *folder.parents) if one.exists())
        return there.is_dir() and os.access(there, os.W_OK | os.X_OK)
    return False


def is_refused_place(path: Path) -> bool:
    """Say whether no case may be written at a path: it is synced, or on a network."""
    if not policy_in_force().no_synced_folder:
        return False
    from pairview.store.synced_places import is_on_network, synced_by

    return synced_by(path) is not None or is_on_network(path)


def check_place(path: Path) -> None:
    """Raise NotAllowed where no case may be written at a path."""
    if is_refused_place(path):
        _refuse("no_case_here")


def check_export() -> None:
    """Raise NotAllowed where no case may be exported."""
    if policy_in_force().no_export:
        _refuse("no_export_here")


def check_without_passphrase() -> None:
    """Raise NotAllowed where every case is to be closed with a passphrase."""
    if policy_in_force().passphrase_required:
        _refuse("passphrase_stays")


def _refuse(why: str) -> NoReturn:
    from pairview.content.sentence import Sentence
    from pairview.domain.errors import NotAllowed

    raise NotAllowed(Sentence(f"policy.{why}"))


def told_in_short(faults: Sequence[PolicyFault]) -> str:
    """Return what people at the screen read: the first faults, and who can mend them."""
    from pairview.content import load_wording

    wording = load_wording()
    told = [sentence_of(fault) for fault in faults[:SHOWN]]
    more = len(faults) - SHOWN
    told += [wording("policy.more", n=more)] if more > 0 else []
    return "\n".join((*told, wording("policy.who_mends")))


def sentence_of(fault: PolicyFault) -> str:
    """Return a sentence that names key and place and says what holds until it is mended."""
    from pairview.content import load_wording

    wording = load_wording()
    strict = bool(fault.key in NAMES and getattr(SAFE, fault.key))
    instead = wording(f"policy.{'counts_as_on' if strict else 'counts_as_not_set'}")
    key, place, _, low, high = fault
    return wording(f"policy.{fault.why}", instead=instead, key=key, place=place, low=low, high=high)
