"""Opens a case with its recovery code, when the passphrase is forgotten."""

from contextlib import suppress
from pathlib import Path

from pairview.content.sentence import Sentence
from pairview.domain.case import Case
from pairview.domain.errors import DamagedCase, MissingCase, StoreError, WrongPassphrase
from pairview.store.case_file import CaseFile, open_with
from pairview.store.copies import copies_in, folders_beside, read_copy
from pairview.store.file_names import file_itself
from pairview.store.keys import FileKey, key_for, salt_of
from pairview.store.recovery_code import plain_code
from pairview.store.recovery_copy import RECOVERY, read_case_key
from pairview.store.restoring import restore_file


def recover(path: Path, code: str) -> tuple[CaseFile, Case]:
    """Open a case with its recovery code; give it a new passphrase at once.

    It is the case as it is now or, where its file is damaged or gone, as the newest copy has it;
    then the file is set aside first. Raises BadPassphrase for what is no code,
    WrongPassphrase where it does not fit, and what `open_case` raises.
    """
    path, plain = file_itself(path), plain_code(code)
    for folder in folders_beside(path):
        with suppress(StoreError):
            copy = folder / RECOVERY
            recovery_key = key_for(salt_of(copy), plain)
            case_key = read_case_key(copy, recovery_key)
            break
    else:
        raise WrongPassphrase(Sentence("case_file.wrong_code"))
    try:
        return open_with(path, FileKey(case_key, salt_of(path)))
    except (DamagedCase, MissingCase, WrongPassphrase):
        source, file_key = _newest_copy(copy.parent, case_key) or (copy, recovery_key)
        restore_file(path, source, "damaged")
        return open_with(path, file_key)


def _newest_copy(folder: Path, case_key: bytes) -> tuple[Path, FileKey] | None:
    """Return the newest good copy and its key: with that the earlier ones stay of use."""
    for newest in copies_in([folder])[:1]:
        with suppress(StoreError):
            file_key = FileKey(case_key, salt_of(newest.path))
            read_copy(newest, file_key)
            return newest.path, file_key
    return None
