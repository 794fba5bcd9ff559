"""Reads TOML into types and refuses what does not fit, so a slip is seen before a reader does."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from pairview.domain.errors import BadContent

T = TypeVar("T")


def read_toml(path: Path, shape: type[T]) -> T:
    """Return the file as `shape`, a TypedDict or dataclass whose every key is accounted for.

    Raises BadContent, naming file and key, for a file that is missing or not TOML, and for a
    key that is unknown, missing or of another type.
    """
    import msgspec

    raw = read_tables(path)
    try:
        value = msgspec.convert(raw, shape)
    except msgspec.ValidationError as error:
        raise broken(path, str(error)) from None
    for surplus in _surplus(raw, msgspec.to_builtins(value)):
        raise broken(path, f"unknown key {surplus}")
    return value


def read_tables(path: Path) -> dict[str, object]:
    """Return the tables of a TOML file as they stand; BadContent where it is none."""
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise broken(path, "the file is missing") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise broken(path, str(error)) from None


def broken(path: Path, fault: str) -> BadContent:
    """Return the error for a wording file; `fault` names the key."""
    return BadContent(f"The wording file {path.parent.name}/{path.name} is broken: {fault}.")


def _surplus(raw: object, known: object, place: str = "") -> Iterator[str]:
    if isinstance(raw, Mapping) and isinstance(known, Mapping):
        for key, value in raw.items():
            here = f"{place}.{key}" if place else str(key)
            if key not in known:
                yield here
            else:
                yield from _surplus(value, known[key], here)
    elif isinstance(raw, list) and isinstance(known, list | tuple):
        for number, (value, twin) in enumerate(zip(raw, known, strict=True)):
            yield from _surplus(value, twin, f"{place}[{number}]")
