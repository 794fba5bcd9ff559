"""Says in words why something could not be written."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from pairview.domain.errors import (
    DamagedCase,
    MissingCase,
    NoAccess,
    NotSaved,
    OpenElsewhere,
    StoreError,
)
from pairview.store.connection import primary_code

IS_A_FOLDER = "Not saved: this is a folder. Name a file."

_NOT_HERE = "Not saved: nothing may be written in this folder."
_BUGS = (dbapi2.SQLITE_ERROR, dbapi2.SQLITE_CONSTRAINT, dbapi2.SQLITE_MISMATCH)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_NOT_ALLOWED = (dbapi2.SQLITE_CANTOPEN, dbapi2.SQLITE_READONLY, dbapi2.SQLITE_PERM)


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what can go wrong on writing into NotSaved."""
    try:
        yield
    except (dbapi2.Error, StoreError, OSError) as error:
        raise NotSaved(why_not_saved(error)) from error


def why_not_saved(error: Exception) -> str:
    """Return the sentence for an error met on writing; it holds nothing of the error's own text."""
    if isinstance(error, MissingCase | NoAccess | OpenElsewhere | DamagedCase):
        return f"Not saved. {error}"
    code = primary_code(error) if isinstance(error, dbapi2.Error) else 0
    number = error.errno if isinstance(error, OSError) else 0
    if code == dbapi2.SQLITE_FULL or number in _FULL:
        return "Not saved: the disk or stick is full."
    if code in _NOT_ALLOWED or number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _NOT_HERE
    if isinstance(error, OSError) and number == errno.ENOENT:
        # A folder of the system, such as /proc, answers the same as one that is not there.
        is_there = error.filename and Path(error.filename).parent.is_dir()
        return _NOT_HERE if is_there else "Not saved: the folder is not there."
    if code in _BUGS:
        return "Not saved, for a reason that PairView does not know."
    return "Not saved: the disk or stick did not take it."
