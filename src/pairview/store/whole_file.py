"""Writes a document so that it is there whole or not at all.

What knows SQLite is read in only where it is asked: a document is often made without a case file.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from pairview.content.sentence import Sentence
from pairview.domain.errors import AlreadyThere, NotSaved
from pairview.store.file_names import unused_name

_ALONE: Final = 0o600


def write_whole(path: Path, data: bytes) -> None:
    """Write a PDF, JSON or text file, replacing an older one only as a whole.

    A new one is for this account alone, like a case; an older one keeps who may read it.
    Raises AlreadyThere rather than write over a case, NotSaved where it cannot be written.
    """
    try:
        if path.exists():
            _refuse_folder_and_case(path)
        _replace(path, unused_name(path, "new"), data)
    except OSError as error:
        from pairview.store.not_saved import why_not_saved

        raise NotSaved(why_not_saved(error)) from None


def _replace(path: Path, fresh: Path, data: bytes) -> None:
    try:
        fresh.touch(mode=_ALONE, exist_ok=False)
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):  # nothing was there, or the stick knows no rights
            _give_rights_of(path, fresh)
        fresh.replace(path)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _give_rights_of(path: Path, fresh: Path) -> None:
    rights = stat.S_IMODE(path.stat().st_mode)
    if rights != stat.S_IMODE(fresh.stat().st_mode):
        fresh.chmod(rights)


def _refuse_folder_and_case(path: Path) -> None:
    from pairview.store.case_file import is_case_file
    from pairview.store.not_saved import IS_A_FOLDER

    if path.is_dir():
        raise NotSaved(IS_A_FOLDER)
    if is_case_file(path):
        raise AlreadyThere(Sentence("case_file.case_has_name"))
