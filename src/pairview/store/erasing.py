"""Takes a case off the disk with all that PairView made of it, and says what it could not reach.

What belongs to the case goes first and its file last: whatever stops half-way, the case is
still there to be deleted again.
"""

import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from pairview.content.sentence import Sentence
from pairview.domain.case import Case
from pairview.domain.errors import (
    MissingCase,
    NotACase,
    NotErased,
    OnHold,
    OpenElsewhere,
    StoreError,
)
from pairview.domain.keeping import is_on_hold
from pairview.store.case_file import open_case
from pairview.store.copies import FOLDER, copies_in, folder_of, folders_beside
from pairview.store.file_names import UNFINISHED, journal_of, unused_name
from pairview.store.keys import salt_or_none
from pairview.store.saved_documents import is_ours
from pairview.store.taking_place import SET_ASIDE

_ANY_SET_ASIDE: Final = re.compile(".+" + SET_ASIDE)
_OLD_JOURNAL: Final = r"-journal-[0-9a-f]{8}\.old"

ON_HOLD: Final = Sentence("case_file.on_hold")


class Deletion(NamedTuple):
    """Files that are gone, and files that should be and are still there."""

    removed: tuple[Path, ...]
    left: tuple[Path, ...]


def delete_case(path: Path, documents: Iterable[Path] = ()) -> Deletion:
    """Delete a closed case, its copies, what was set aside of it, and the documents chosen.

    A document that is not ours by its content is left. Raises OnHold, OpenElsewhere, MissingCase,
    NotACase, and NotErased where nothing in the folder may be changed; then nothing was touched.
    """
    path = path.absolute()
    case = case_that_may_go(path)
    _check_reach(path)
    removed: list[Path] = []
    left: list[Path] = []
    folders = _folders(path, case)  # known by the copies in them
    for file in belongings(path, case):
        _remove(file, removed, left)
    for document in documents:
        if is_ours(document):
            _remove(document, removed, left)
        elif document.exists():
            left.append(document)
    left += [folder for folder in folders if not _is_cleared(folder, left)]
    _remove(path, removed, left)
    if path not in left:  # without its journal a case that stays would be damaged
        _remove(journal_of(path), removed, left)
    return Deletion(tuple(removed), tuple(left))


def belongings(path: Path, case: Case | None) -> tuple[Path, ...]:
    """Return what PairView made beside a closed case file; `case` None where it cannot be read.

    What was set aside under an earlier name of the case is known by its salt.
    """
    beside = re.compile(f"{re.escape(path.stem)}{SET_ASIDE}|{re.escape(path.name)}{_OLD_JOURNAL}")
    folder = _plain_files(path.parent)
    own = [file for file in folder if beside.fullmatch(file.name)]
    own += [file for file in folder if UNFINISHED.fullmatch(file.name)]
    salt = salt_or_none(path)
    for file in folder:
        if salt and _ANY_SET_ASIDE.fullmatch(file.name) and salt_or_none(file) == salt:
            own += [one for one in (file, journal_of(file)) if one not in own and one.exists()]
    for copies in _folders(path, case):
        own += _plain_files(copies)
    return tuple(own)


def _folders(path: Path, case: Case | None) -> tuple[Path, ...]:
    """Return the folders of copies; one that is a link leads elsewhere and is not ours."""
    if (path.parent / FOLDER).is_symlink():
        return ()
    folders = (folder_of(path, case.id),) if case else _folders_by_key(path)
    return tuple(folder for folder in folders if folder.is_dir() and not folder.is_symlink())


def _folders_by_key(path: Path) -> tuple[Path, ...]:
    """Return the folders with copies of a case that cannot be read; a copy has its salt.

    Where none has, all copies for that file name are meant.
    """
    folders, salt = folders_beside(path), salt_or_none(path)
    same = [
        folder
        for folder in folders
        if salt and any(salt_or_none(copy.path) == salt for copy in copies_in([folder]))
    ]
    return tuple(same) or folders


def _plain_files(folder: Path) -> list[Path]:
    def found() -> Iterator[Path]:
        for path in sorted(folder.iterdir()):
            with suppress(FileNotFoundError):
                if not stat.S_ISDIR(path.lstat().st_mode):
                    yield path

    try:
        return list(found())
    except OSError:
        return []


def case_that_may_go(path: Path) -> Case | None:
    """Return a closed case, or None where it cannot be read and nothing forbids deleting it.

    Raises OnHold, OpenElsewhere, MissingCase, NotACase, and NotErased for a link.
    """
    if path.is_symlink():
        raise NotErased(Sentence("case_file.link"))
    try:
        case_file, case = open_case(path)
    except OpenElsewhere:
        raise
    except StoreError as error:
        newest = [copies_in([folder])[:1] for folder in _folders(path, None)]
        if not newest and isinstance(error, MissingCase | NotACase):
            raise
        if any(copy.until is None for copies in newest for copy in copies):
            raise OnHold(ON_HOLD) from None
        return None
    case_file.close()
    if is_on_hold(case):
        raise OnHold(ON_HOLD)
    return case


def _check_reach(path: Path) -> None:
    probe = unused_name(path, "probe")
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        raise NotErased(Sentence("case_file.nothing_deleted")) from None


def _is_cleared(folder: Path, left: Iterable[Path]) -> bool:
    """Take an empty folder of copies away; False where something unknown keeps it."""
    for empty in (folder, folder.parent):
        with suppress(OSError):
            empty.rmdir()
    return not folder.exists() or any(file.parent == folder for file in left)


def _remove(path: Path, removed: list[Path], left: list[Path]) -> None:
    try:
        path.unlink()
    except FileNotFoundError:
        return
    except OSError:
        left.append(path)
    else:
        removed.append(path)
