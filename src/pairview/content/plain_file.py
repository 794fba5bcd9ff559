"""Reads a small file from a place that is not ours: no link, no device, and only so much of it."""

import stat
from pathlib import Path
from typing import TypeAlias

WhyNot: TypeAlias = tuple[str, bool]
"""The name of a sentence of `school_wording`, and whether the whole place may be away."""


def read_plain_file(folder: Path, name: str, limit: int) -> bytes | WhyNot:
    """Return the bytes of a file, or why it is not read; nothing raises."""
    try:
        if not stat.S_ISDIR(folder.stat().st_mode):
            return "not_a_folder", False
    except (FileNotFoundError, ValueError):
        return "no_folder", True
    except OSError as error:
        return _why(error)
    try:
        return _read(folder / name, limit)
    except FileNotFoundError:
        return "no_file", False
    except OSError as error:
        return _why(error)


def _read(file: Path, limit: int) -> bytes | WhyNot:
    mode = file.lstat().st_mode
    if stat.S_ISLNK(mode):
        return "is_link", False
    if stat.S_ISDIR(mode):
        return "is_folder", False
    if not stat.S_ISREG(mode):
        return "no_plain_file", False
    with file.open("rb") as opened:
        raw = opened.read(limit + 1)
    return ("too_large", False) if len(raw) > limit else raw


def _why(error: OSError) -> WhyNot:
    return ("unreadable", False) if isinstance(error, PermissionError) else ("not_reached", True)
