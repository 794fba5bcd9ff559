"""Where what is in the bundle comes from: our own files, and the parts of requirements.lock."""

import json
import os
import re
import sysconfig
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
LOCK = PROJECT / "requirements.lock"
STAND_INS = PROJECT / "packaging" / "stand_ins"
FOLDERS = ("window/fonts", "window/translations", "reports/fonts", "content", "store")
ENDINGS = {".toml", ".ttf", ".qm", ".sql", ".txt", ".json"}
MADE_FROM = "made-from"
"""Notes of the build steps, of no use to anyone who starts PairView."""
COMPILED = ".pyc"
BUILDS = frozenset({"pyinstaller"})
"""Not in the list, and yet in the bundle: what PyInstaller starts a program with."""


class StrangerError(Exception):
    """Something got into the bundle that requirements.lock does not name."""


def files_of_ours(package: Path) -> Iterator[tuple[str, str]]:
    """Yield the files beside our modules, each with the folder of the bundle it goes to."""
    for folder in FOLDERS:
        for file in sorted((package / folder).rglob("*")):
            if file.suffix in ENDINGS and not file.name.startswith(MADE_FROM):
                yield str(file), file.parent.relative_to(package.parent).as_posix()


def modules_of_ours(package: Path) -> Iterator[str]:
    """Yield every module's name: screens and documents are imported by name, on first need."""
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package.parent).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def parts_of(sources: Iterable[str]) -> dict[str, list[str]]:
    """Return by part of PyPI, in lower case, the files of this machine that come from it."""
    owners = _owners()
    parts: dict[str, list[str]] = {}
    for source in sources:
        owner = owners.get(os.path.realpath(source)) if source else None
        if owner:
            parts.setdefault(owner, []).append(source)
    return parts


def note_parts(entries: Iterable[tuple[str, str, str]], note: Path) -> None:
    """Write down as JSON the places in the bundle by the part they come from.

    Raises StrangerError where a file comes from a part that is not in requirements.lock.
    """
    places = {_origin(place, source): place for place, source, kind in entries if kind != "SYMLINK"}
    parts = parts_of(places)
    strangers = sorted(parts.keys() - listed_parts() - BUILDS)
    if strangers:
        named = ", ".join(f"{name} ({Path(parts[name][0]).name})" for name in strangers)
        raise StrangerError(f"The bundle would hold what requirements.lock does not name: {named}")
    noted = {part: sorted(places[file] for file in parts[part]) for part in sorted(parts)}
    note.write_text(json.dumps(noted, indent=1), encoding="utf-8")


def _origin(place: str, source: str) -> str:
    """Return the file of a part; a module outside an archive was compiled in a folder of ours."""
    if not place.endswith(COMPILED):
        return source
    module = Path(place).with_suffix(".py")
    stand_in = STAND_INS / module
    return str(stand_in if stand_in.exists() else Path(sysconfig.get_path("purelib"), module))


def listed_parts(lock: Path = LOCK) -> frozenset[str]:
    """Return the names in the list, in lower case."""
    lines = lock.read_text(encoding="utf-8")
    return frozenset(_plain(name) for name in re.findall(r"^([\w.-]+)==", lines, re.MULTILINE))


@cache
def _owners() -> dict[str, str]:
    """Return by file the part it belongs to; some 30,000 of them, so no path is resolved."""
    return {
        os.path.normpath(f"{folder}/{file}"): _plain(distribution.name)
        for distribution in distributions()
        for folder in [os.path.realpath(str(distribution.locate_file("")))]
        for file in distribution.files or ()
    }


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
