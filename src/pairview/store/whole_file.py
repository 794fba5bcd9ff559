"""Writes a document so that it is there whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from pairview.domain.errors import AlreadyThere, NotSaved
from pairview.store.case_file import is_case_file
from pairview.store.file_names import unused_name
from pairview.store.not_saved import IS_A_FOLDER, why_not_saved


def write_whole(path: Path, data: bytes) -> None:
    """Write a PDF, JSON or text file, replacing an older one only as a whole.

    Raises AlreadyThere rather than write over a case, NotSaved where it cannot be written.
    """
    if path.is_dir():
        raise NotSaved(IS_A_FOLDER)
    if is_case_file(path):
        raise AlreadyThere("There is a case of that name; choose another name.")
    fresh = unused_name(path, "new")
    try:
        with fresh.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise NotSaved(why_not_saved(error)) from None
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
