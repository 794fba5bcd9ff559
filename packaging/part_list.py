"""The parts of the bundle as licences.toml names them: versions, licences, and whose a file is."""

import platform
import re
import subprocess
import sys
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

PROJECT = Path(__file__).resolve().parent.parent
LIST = PROJECT / "packaging" / "licences.toml"
LOCKS = PROJECT / "requirements.lock", PROJECT / "requirements-dev.lock"
ALL_SYSTEMS = "linux", "win32", "darwin"
FROM_PYTHON = "*"
LIBRARIES = "_internal/"
FONTS = "window/fonts", "reports/fonts"


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One part; `version` says where its version is to be found, see `version_of`."""

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[str, ...]
    files: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    systems: tuple[str, ...] = ALL_SYSTEMS
    inside: str = ""


def load_parts(file: Path = LIST) -> list[Part]:
    """Return all parts, in the order of the list."""
    entries = tomllib.loads(file.read_text(encoding="utf-8"))["part"]
    return msgspec.convert(entries, list[Part])


def left_out(file: Path = LIST) -> dict[str, str]:
    """Return what of requirements.lock is not in the bundle, with the reason."""
    reasons: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))["left_out"]
    return reasons


def locked_versions() -> dict[str, str]:
    """Return the version of each part in both lists."""
    text = "\n".join(lock.read_text(encoding="utf-8") for lock in LOCKS)
    return dict(re.findall(r"^([a-z0-9][\w.-]*)==([^ ;\\\n]+)", text, flags=re.MULTILINE))


def version_of(part: Part) -> str:
    """Return the version of a part, "with NAME VERSION" for what was compiled into another."""
    from pairview import __version__

    kind, _, name = part.version.partition(":")
    if part.version == "pairview":
        return __version__
    if part.version == "python":
        return platform.python_version()
    if kind == "lock":
        return locked_versions()[name]
    if kind == "with":
        version = platform.python_version() if name == "python" else locked_versions()[name]
        return f"with {name} {version}"
    if kind == "debian":
        return _version_of_system(name)
    return part.version


def _version_of_system(package: str) -> str:
    """Return the version of a library that is taken from the system which builds."""
    if sys.platform != "linux":
        return f"with python {platform.python_version()}"
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "of the system that builds"
    return done.stdout.strip() or "of the system that builds"


def owner_of_file(place: str, parts: list[Part]) -> str:
    """Return the name of the part a file of the bundle belongs to, "" without one.

    Raises ValueError where two parts claim it by patterns of the same length.
    """
    if place.startswith(LIBRARIES) and place.endswith(".pyc"):
        return owner_of_module(place.removeprefix(LIBRARIES).removesuffix(".pyc"), parts)
    fitting = {
        (len(pattern), part.name)
        for part in parts
        for pattern in part.files
        if fnmatchcase(place, pattern)
    }
    longest = max((length for length, _ in fitting), default=0)
    owners = sorted(name for length, name in fitting if length == longest)
    if len(owners) > 1:
        raise ValueError(f"{place} belongs to {' and '.join(owners)}")
    return owners[0] if owners else ""


def owner_of_module(module: str, parts: list[Part]) -> str:
    """Return the name of the part a Python module belongs to, "" without one."""
    top = re.split(r"[./]", module)[0]
    for part in parts:
        if top in part.modules:
            return part.name
    if top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
        return next(part.name for part in parts if FROM_PYTHON in part.modules)
    return ""


def overview(parts: list[Part], system: str = sys.platform) -> str:
    """Return the page at the head of the folder of licences."""
    lines = [
        "PairView is made of these parts; docs/licences.md tells how to exchange some of them.\n"
    ]
    for part in parts:
        if system in part.systems:
            lines += [
                f"{part.name}, {version_of(part)}",
                f"    licence: {part.licence}",
                f"    source:  {part.source or 'beside the download'}",
                f"    text:    {', '.join(part.texts)}\n",
            ]
    return "\n".join(lines)


def put_overview(folder: Path, package: Path) -> None:
    """Complete the folder of licences: those of the fonts, and the page on all parts."""
    (folder / "fonts").mkdir(parents=True, exist_ok=True)
    for fonts in FONTS:
        for text in (package / fonts).glob("*-LICENSE.txt"):
            (folder / "fonts" / text.name).write_bytes(text.read_bytes())
    (folder / "README.txt").write_text(overview(load_parts()), encoding="utf-8")
