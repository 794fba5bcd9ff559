"""A case on the disk: made, opened, saved and closed without ever losing what was there."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from pairview.content.sentence import Sentence
from pairview.domain.case import Case
from pairview.domain.errors import (
    AlreadyThere,
    DamagedCase,
    NotErased,
    NotSaved,
    OpenElsewhere,
    StoreError,
)
from pairview.store import connection as door
from pairview.store import held_files
from pairview.store.copies import (
    Copy,
    adopt,
    back_up_to,
    begin_erasing,
    copies_in,
    discard,
    end_erasing,
    folder_of,
    keep_copy,
    prepare_rekeyed,
    put_rekeyed,
    read_copy,
    stop_erasing,
)
from pairview.store.damage import kind_of_damage
from pairview.store.database import (
    fill,
    holds,
    open_database,
    read_aside,
    read_whole,
    remove_unfinished,
)
from pairview.store.file_names import file_itself, sweep, unused_name
from pairview.store.keys import FileKey, key_for, open_key, passphrase_key, salt_of
from pairview.store.migrations import is_old
from pairview.store.not_saved import IS_A_FOLDER, in_words, why_not_saved
from pairview.store.policies import check_place, check_without_passphrase, is_refused_place
from pairview.store.recovery_code import new_recovery_code
from pairview.store.recovery_copy import keep_recovery_copy
from pairview.store.recovery_key import read_recovery_key
from pairview.store.saving import FileDiffersError, rows_of, write_changes
from pairview.store.taking_place import put_in_place, replace_case, was_set_aside

_BEING_WRITTEN = 600
"""Seconds for which another PairView may be busy with a new file in the same folder."""


class CaseFile:
    """One open case file; `CaseEditor` calls its methods.

    `is_copy` is true for a case in a place where nothing can be written: it can be read, and
    every save is refused, so that nothing shows as saved that is not.
    """

    def __init__(
        self,
        path: Path,
        connection: dbapi2.Connection | None,
        file_key: FileKey,
        recovery_key: FileKey | None = None,
    ) -> None:
        """Take over an open connection, or none for a copy."""
        self.path = path
        self.is_copy = connection is None
        self._file_key = file_key
        self._recovery_key = recovery_key
        self._connection: dbapi2.Connection | None = None
        self._place: held_files.FilePlace = None
        if connection is not None:
            self._hold(connection)

    @property
    def is_locked(self) -> bool:
        """True where the case is closed with a passphrase."""
        return self._file_key.is_locked

    def read(self) -> Case:
        """Return what the file holds, wholly checked; raises a StoreError.

        A file of an older format is migrated, and a copy of it kept before.
        """
        connection = self._connection or self._open_again()
        door.check_whole(connection)
        if is_old(connection):
            self._keep_old_format(connection)
        case = read_whole(connection)
        self._recovery_key = read_recovery_key(connection)
        adopt(self.path, case.id)
        end_erasing(folder_of(self.path, case.id))
        return case

    def _keep_old_format(self, connection: dbapi2.Connection) -> None:
        try:
            with tempfile.TemporaryDirectory(prefix="pairview-") as folder:
                aside = Path(folder) / self.path.name
                back_up_to(aside, connection, self._file_key)
                case = read_aside(aside, self._file_key)
            adopt(self.path, case.id)
            keep_copy(connection, self.path, case, self._file_key)
        except (OSError, dbapi2.Error):
            raise StoreError(Sentence("case_file.no_copy_before_change")) from None

    def save(self, before: Case, after: Case) -> None:
        """Write what changed in one transaction, or raise NotSaved and change nothing.

        After a failure the file is opened anew and must hold `before`, or already `after`.
        """
        self._refuse_copy()
        with self._in_words():
            connection = self._connection_to_place()
            if connection is None:
                connection = self._open_again()
                if holds(connection, after):
                    return
                if not holds(connection, before):
                    raise FileDiffersError
            with door.transaction(connection):
                write_changes(connection, before, after)

    def copy_to(self, path: Path, case: Case) -> "CaseFile":
        """Write the case into a new file with the key of this one, and open that.

        Raises AlreadyThere or NotSaved, as `create_case` does.
        """
        return create_case(path, case, self._file_key, self._recovery_key)

    def close(self) -> None:
        """Let go of the file and take its empty journal away."""
        self._let_go()

    def keep_copy(self, case: Case) -> None:
        """Keep a good copy of the file, which holds `case`; raises NotSaved."""
        if self.is_copy:
            return
        connection = self._holding(case)
        with in_words():
            keep_copy(connection, self.path, case, self._file_key)
            keep_recovery_copy(connection, folder_of(self.path, case.id), self._file_key)

    def copies(self, case_id: str) -> tuple[Copy, ...]:
        """Return the good copies of the case, newest first."""
        return copies_in([folder_of(self.path, case_id)])

    def read_copy(self, copy: Copy) -> Case:
        """Return what a copy holds; raises a StoreError."""
        return read_copy(copy, self._file_key)

    def erase(self, before: Case, after: Case) -> None:
        """Make the file, which holds `before`, anew, and let no copy hold what `after` lacks.

        Raises NotSaved where nothing was changed, NotErased where something older is left.
        """
        self._refuse_copy()
        self._holding(before)
        folder = folder_of(self.path, after.id)
        try:
            with self._in_words():
                begin_erasing(folder)
                self._make_anew(after, self._file_key, self._recovery_key)
        except NotSaved:
            stop_erasing(folder)
            raise
        discard(folder)
        with suppress(NotSaved):
            self.keep_copy(after)
        if was_set_aside(self.path):
            raise NotErased(Sentence("case_file.aside_stays"))

    def set_passphrase(
        self, case: Case, passphrase: str | None, code: str | None = None
    ) -> str | None:
        """Close the case and its copies with a passphrase, or open them again with None.

        Returns the new recovery code for a passphrase, which is `code` where one was printed
        already; a code of before opens nothing any more. Raises BadPassphrase, or NotSaved where
        nothing was changed, NotAllowed where the school asks for one. A copy that cannot be made
        anew is removed.
        """
        self._refuse_copy()
        if passphrase is None:
            check_without_passphrase()
        code = None if passphrase is None else code or new_recovery_code()
        new = open_key() if passphrase is None else passphrase_key(passphrase)
        recovery_key = passphrase_key(code) if code else None
        self.keep_copy(case)
        with self._in_words():
            folder = folder_of(self.path, case.id)
            prepared = prepare_rekeyed(folder, self._file_key, new, recovery_key)
            try:
                self._make_anew(case, new, recovery_key)
                put_rekeyed(folder, prepared, new)
            finally:
                for fresh, _ in prepared:
                    remove_unfinished(fresh)
        with suppress(NotSaved):
            self.keep_copy(case)
        return code

    def _make_anew(self, case: Case, file_key: FileKey, recovery_key: FileKey | None) -> None:
        """Let a file that holds nothing but the case take the place of this one."""
        fresh = unused_name(self.path, "new")
        try:
            fill(fresh, case, file_key, recovery_key)
            if rows_of(read_aside(fresh, file_key)) != rows_of(case):
                raise StoreError(Sentence("case_file.new_file_differs"))
            self._let_go()
            replace_case(fresh, self.path)
        finally:
            remove_unfinished(fresh)
        self._file_key, self._recovery_key = file_key, recovery_key
        with suppress(dbapi2.Error, StoreError, OSError):  # done is done; the next save opens it
            self._open_again()

    def _refuse_copy(self) -> None:
        if self.is_copy:
            raise NotSaved(Sentence("case_file.copy_only"))

    def _connection_to_place(self) -> dbapi2.Connection | None:
        """Return the connection; None where another file lies at our path by now."""
        if self._connection is not None and held_files.place_of(self.path) != self._place:
            self._let_go()
        return self._connection

    def _holding(self, case: Case) -> dbapi2.Connection:
        """Return the connection; a file that is opened anew must hold `case`. Raises NotSaved."""
        with self._in_words():
            connection = self._connection_to_place()
            if connection is None:
                connection = self._open_again()
                if not holds(connection, case):
                    raise FileDiffersError
        return connection

    def _open_again(self) -> dbapi2.Connection:
        salt_of(self.path)
        connection = open_database(self.path, self._file_key)
        self._hold(connection)
        return connection

    def _hold(self, connection: dbapi2.Connection) -> None:
        self._connection = connection
        self._place = held_files.place_of(self.path)
        held_files.hold(self._place, self)

    def _let_go(self) -> None:
        if self._connection is not None:
            # A file that was put in the place of ours may have a journal of its own by now.
            door.close(self._connection, tidy=held_files.place_of(self.path) == self._place)
            self._connection = None
            held_files.let_go(self._place)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Turn what can go wrong into NotSaved; the connection is not trusted after that."""
        try:
            yield
        except FileDiffersError:
            self._let_go()
            reason = Sentence("case_file.changed_elsewhere")
            raise NotSaved(reason) from None
        except (dbapi2.Error, StoreError, OSError) as error:
            self._let_go()
            raise NotSaved(why_not_saved(error)) from error


def create_case(
    path: Path,
    case: Case,
    file_key: FileKey | None = None,
    recovery_key: FileKey | None = None,
) -> CaseFile:
    """Write a new case file and open it; it appears whole or not at all.

    Raises AlreadyThere where any file has that name, NotSaved where it cannot be written,
    NotAllowed where the school lets no case lie there.
    """
    path, file_key = path.absolute(), file_key or open_key()
    check_place(path)
    if path.is_dir():
        raise NotSaved(IS_A_FOLDER)
    if path.exists():
        raise AlreadyThere(Sentence("case_file.name_taken"))
    fresh = unused_name(path, "new")
    try:
        fill(fresh, case, file_key, recovery_key)
        put_in_place(fresh, path)
    except FileExistsError:
        raise AlreadyThere(Sentence("case_file.name_taken")) from None
    except (dbapi2.Error, StoreError, OSError) as error:
        raise NotSaved(why_not_saved(error)) from error
    finally:
        remove_unfinished(fresh)
    return CaseFile(path, open_database(path, file_key), file_key, recovery_key)


def open_case(path: Path, passphrase: str | None = None) -> tuple[CaseFile, Case]:
    """Open a case file, read all of it and keep it for us alone until `close`.

    Raises the StoreError that says what is wrong; then the file is as it was. NeedsPassphrase
    comes only where nobody else has the file open. Where nothing can or may be written a private
    copy is read instead, and the CaseFile says `is_copy`.
    """
    path = file_itself(path)
    try:
        salt = salt_of(path)
        if passphrase is None and FileKey(b"", salt).is_locked:
            door.check_not_open_elsewhere(path)
        return open_with(path, key_for(salt, passphrase))
    except DamagedCase as error:
        raise DamagedCase(kind_of_damage(path) or str(error)) from None


def open_with(path: Path, file_key: FileKey) -> tuple[CaseFile, Case]:
    """Open a case file as `open_case` does, with its key at hand."""
    if not _is_writable(path) or is_refused_place(path):
        return CaseFile(path, None, file_key), read_aside(path, file_key)
    case_file = CaseFile(path, open_database(path, file_key), file_key)
    sweep(path.parent, older_than=_BEING_WRITTEN, made_for=path)
    try:
        return case_file, case_file.read()
    except BaseException:
        case_file.close()
        raise


def is_case_file(path: Path) -> bool:
    """Say whether a file begins as our files do, without disturbing one that is open here."""
    try:
        salt_of(path)
    except (DamagedCase, OpenElsewhere):
        return True
    except StoreError:
        return False
    return True


def _is_writable(path: Path) -> bool:
    """Try it: write permission as told by the system is not the whole truth on all of them."""
    probe = unused_name(path, "probe")
    try:
        with path.open("r+b"):
            pass
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        return False
    return True
