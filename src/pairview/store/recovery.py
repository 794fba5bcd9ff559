"""Opens a case with its recovery code, when the passphrase is forgotten."""

from contextlib import suppress
from pathlib import Path

from pairview.domain.case import Case
from pairview.domain.errors import DamagedCase, MissingCase, StoreError, WrongPassphrase
from pairview.store.case_file import CaseFile, open_with
from pairview.store.copies import folders_beside
from pairview.store.file_names import file_itself
from pairview.store.keys import FileKey, key_for, salt_of
from pairview.store.recovery_code import plain_code
from pairview.store.recovery_copy import RECOVERY, read_case_key
from pairview.store.restoring import restore_file


def has_recovery_copy(path: Path) -> bool:
    """Say whether a recovery code could open the case of that name."""
    return any((folder / RECOVERY).exists() for folder in folders_beside(path))


def recover(path: Path, code: str) -> tuple[CaseFile, Case]:
    """Open a case with its recovery code; give it a new passphrase at once.

    It is the case as it is now or, where its file is damaged or gone, as the recovery copy has
    it; then the file is set aside first. Raises BadPassphrase for what is no code,
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
        raise WrongPassphrase("This recovery code does not open the case.")
    try:
        return open_with(path, FileKey(case_key, salt_of(path)))
    except (DamagedCase, MissingCase, WrongPassphrase):
        restore_file(path, copy, "damaged")
        return open_with(path, recovery_key)
