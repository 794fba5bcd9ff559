"""Brings a good copy back to where a case is damaged or gone, and lists copies left alone."""

import os
import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from pairview.content.sentence import Sentence
from pairview.domain.errors import NotSaved, OpenElsewhere
from pairview.store import connection as door
from pairview.store import held_files
from pairview.store.copies import FOLDER, Copy, copies_in, discard
from pairview.store.database import remove_unfinished
from pairview.store.file_names import ENDING, file_itself, unused_name
from pairview.store.not_saved import why_not_saved
from pairview.store.recovery_copy import RECOVERY
from pairview.store.taking_place import put_in_place, rename_case, set_aside


def restore_copy(path: Path, copy: Copy) -> Path | None:
    """Put a good copy where a case is damaged or gone; needs no key.

    What lies there is set aside with its journal, never overwritten; returns its new name, or
    None where nothing lay there. Raises OpenElsewhere, NotSaved; then all is as it was.
    """
    return restore_file(path, copy.path, "damaged")


def restore_file(path: Path, source: Path, why: str) -> Path | None:
    """Put a copy of a whole case file at `path`; what lies there is set aside as `why`."""
    path = file_itself(path)
    if held_files.is_held(path):
        raise OpenElsewhere(Sentence("case_file.open_already"))
    if path.exists():
        door.check_not_open_elsewhere(path)
    fresh = unused_name(path, "new")
    try:
        _copy_whole(source, fresh)
        aside = set_aside(path, why) if path.exists() else None
        try:
            put_in_place(fresh, path)
        except OSError:
            if aside is not None and not path.exists():
                with suppress(OSError):
                    rename_case(aside, path)
            raise
    except OSError as error:
        raise NotSaved(why_not_saved(error)) from error
    finally:
        remove_unfinished(fresh)
    return aside


def _copy_whole(source: Path, fresh: Path) -> None:
    fresh.touch(mode=0o600, exist_ok=False)
    with source.open("rb") as old, fresh.open("wb") as new:
        shutil.copyfileobj(old, new)
        new.flush()
        os.fsync(new.fileno())


@dataclass(frozen=True, slots=True)
class Orphan:
    """Copies of a case that is gone: `path` is where it lay, `copies` newest first."""

    path: Path
    folder: Path
    copies: tuple[Copy, ...]

    @property
    def until(self) -> date | None:
        """Return the last day to keep them, None on hold: what the newest copy says."""
        return self.copies[0].until

    def is_overdue(self, today: date) -> bool:
        """Say whether they should be gone by now."""
        return self.until is not None and self.until < today


def orphans(folder: Path) -> tuple[Orphan, ...]:
    """Return the copies below a folder of cases whose case is not there any more."""
    found: list[Orphan] = []
    with suppress(OSError):
        for place in sorted((folder / FOLDER).iterdir()):
            named = re.fullmatch(r"(.+)~[0-9a-f]{16}", place.name)
            path = folder / f"{named[1]}{ENDING}" if named else None
            if path is not None and not path.exists():
                copies = copies_in([place]) or _recovery_copy_in(place)
                found += [Orphan(path, place, copies)] if copies else []
    return tuple(found)


def _recovery_copy_in(place: Path) -> tuple[Copy, ...]:
    """Return the copy that opens with the code; its name says no date, so it is never overdue."""
    path = place / RECOVERY
    if not path.is_file():
        return ()
    made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return (Copy(made_at, 1, path, None),)


def bring_back(orphan: Orphan) -> Path:
    """Put the newest copy where the case was, and return that place; raises NotSaved."""
    restore_copy(orphan.path, orphan.copies[0])
    return orphan.path


def discard_orphan(orphan: Orphan) -> None:
    """Remove the copies of a case that is gone; raises NotErased where one stays."""
    discard(orphan.folder)
