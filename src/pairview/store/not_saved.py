"""Says in words why something could not be written."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from pairview.content.sentence import Sentence
from pairview.domain.errors import (
    DamagedCase,
    MissingCase,
    NoAccess,
    NotSaved,
    OpenElsewhere,
    StoreError,
)
from pairview.store.connection import primary_code

IS_A_FOLDER = Sentence("case_file.is_a_folder")

_NOT_HERE = Sentence("case_file.not_in_this_folder")
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


def why_not_saved(error: Exception) -> Sentence:
    """Return the sentence for an error met on writing; it holds nothing of the error's own text."""
    if isinstance(error, MissingCase | NoAccess | OpenElsewhere | DamagedCase):
        return Sentence("case_file.not_saved_because", why=str(error))
    code = primary_code(error) if isinstance(error, dbapi2.Error) else 0
    number = error.errno if isinstance(error, OSError) else 0
    if code == dbapi2.SQLITE_FULL or number in _FULL:
        return Sentence("case_file.disk_full")
    if code in _NOT_ALLOWED or number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _NOT_HERE
    if isinstance(error, OSError) and number == errno.ENOENT:
        # A folder of the system, such as /proc, answers the same as one that is not there.
        is_there = error.filename and Path(error.filename).parent.is_dir()
        return _NOT_HERE if is_there else Sentence("case_file.no_such_folder")
    if code in _BUGS:
        return Sentence("case_file.unknown_reason")
    return Sentence("case_file.not_taken")
