"""Lets a file take the place of a case without anything being lost on the way.

A journal that a crash left beside the old file would be played into the new one and destroy
it, so it goes wherever the old file goes.
"""

import os
from contextlib import suppress
from pathlib import Path

from pairview.store.file_names import journal_of


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


def _move_journal_away(path: Path) -> None:
    old = journal_of(path)
    if old.exists():
        old.rename(old.with_name(f"{old.name}-{os.urandom(4).hex()}.old"))


def sync_folder(folder: Path) -> None:
    """Have the names in a folder written down, where the system knows such a thing."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
