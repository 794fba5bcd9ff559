"""Lets a file take the place of a case without anything being lost on the way.

A journal that a crash left beside the old file would be played into the new one and destroy
it, so it goes wherever the old file goes.
"""

import os
import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from pairview.store.file_names import ENDING, journal_of

SET_ASIDE: Final = r"-damaged-\d{4}-\d\d-\d\d-\d{4}(-\d+)?" + re.escape(ENDING) + "(-journal)?"
"""What follows the stem of a case in the name of a damaged file, and of its journal."""


def put_in_place(fresh: Path, path: Path) -> None:
    """Move a whole new file to a name that nothing has yet; raises OSError.

    FileExistsError where something has that name.
    """
    path.touch(mode=0o600, exist_ok=False)
    try:
        _move_journal_away(path)
        fresh.replace(path)
    except OSError:
        path.unlink()
        raise
    sync_folder(path.parent)


def replace_case(fresh: Path, path: Path) -> None:
    """Put a whole new file in the place of a closed case; raises OSError and changes nothing.

    A journal of the old file holds pages of it, so it does not stay.
    """
    old = _move_journal_away(path)
    try:
        fresh.replace(path)
    except OSError:
        if old is not None:
            old.rename(journal_of(path))
        raise
    if old is not None:
        with suppress(OSError):
            old.unlink()
    sync_folder(path.parent)


def set_aside(path: Path, why: str) -> Path:
    """Rename a closed case file, with its journal; returns the new name, which nothing had.

    "blue-kite-damaged-2026-11-21-1944.pairview" for the reason "damaged". Raises OSError.
    """
    stem = f"{path.stem}-{why}-{datetime.now():%Y-%m-%d-%H%M}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    aside = next(new for name in names if not (new := path.with_stem(name)).exists())
    rename_case(path, aside)
    return aside


def rename_case(path: Path, new: Path) -> None:
    """Rename a closed case file with its journal; raises OSError and changes nothing then."""
    path.rename(new)
    try:
        if journal_of(path).exists():
            journal_of(path).rename(journal_of(new))
    except OSError:
        new.rename(path)
        raise


def was_set_aside(path: Path) -> bool:
    """Say whether a file that was set aside lies beside the case of that name."""
    name = re.compile(re.escape(path.stem) + SET_ASIDE)
    return any(name.fullmatch(found.name) for found in path.parent.glob("*"))


def _move_journal_away(path: Path) -> Path | None:
    journal = journal_of(path)
    if not journal.exists():
        return None
    return journal.rename(journal.with_name(f"{journal.name}-{os.urandom(4).hex()}.old"))


def sync_folder(folder: Path) -> None:
    """Have the names in a folder written down, where the system knows such a thing."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
