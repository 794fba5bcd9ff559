"""Keys of case files: the one that is no secret, and those made from a passphrase.

The salt is the first 16 bytes of a file, in the clear: `MARK`, then one byte that says which
kind of key the file has, then 7 random bytes. So a case file, and whether it asks for a
passphrase, is known before any key. The two kinds differ in every bit: a flipped one is neither.
"""

import hashlib
import hmac
import os
import stat
import unicodedata
from enum import IntEnum
from pathlib import Path
from typing import Final, NamedTuple

from pairview.content.sentence import Sentence
from pairview.domain.errors import (
    BadPassphrase,
    DamagedCase,
    MissingCase,
    NeedsPassphrase,
    NoAccess,
    NotACase,
    OpenElsewhere,
    StoreError,
)
from pairview.store.held_files import is_held

MARK: Final = b"PairView"
SALT_SIZE: Final = 16
KEY_SIZE: Final = 32
ROUNDS: Final = 256_000
"""Of PBKDF2 with HMAC-SHA512: what SQLCipher 4 does with a passphrase itself."""

_NO_FILE = Sentence("case_file.no_case_file")
_NO_FOLDER = Sentence("case_file.no_folder_of_case")
_PAGE = 4096
_MAC = 64

SIZE_LIMIT: Final = 1 << 30
"""Bytes of a case file; one that is full in every list has less."""

OPEN_KEY: Final = b"PairView keeps no secret in here"


class KeyKind(IntEnum):
    """The ninth byte of a case file."""

    OPEN = 0x0F
    """`OPEN_KEY`: an integrity check and no secret."""
    PASSPHRASE = 0xF0


def new_salt(kind: KeyKind) -> bytes:
    """Return 16 bytes for a new file with that kind of key."""
    head = MARK + bytes([kind])
    return head + os.urandom(SALT_SIZE - len(head))


def salt_of(path: Path) -> bytes:
    """Return the salt of a closed case file, or raise the StoreError that says what the file is.

    One that this process has open is not looked into: closing it would end the lock.
    """
    if is_held(path):
        raise OpenElsewhere(Sentence("case_file.open_already"))
    try:
        _check_kind(path)
        with path.open("rb") as file:
            salt = file.read(SALT_SIZE)
    except FileNotFoundError:
        raise MissingCase(_NO_FILE if path.parent.is_dir() else _NO_FOLDER) from None
    except IsADirectoryError:
        raise NotACase(Sentence("case_file.folder_not_case")) from None
    except PermissionError:
        raise NoAccess(Sentence("case_file.may_not_read")) from None
    except OSError:
        raise StoreError(Sentence("case_file.not_read")) from None
    if not salt:
        raise NotACase(Sentence("case_file.empty"))
    if not any(salt):
        raise DamagedCase(Sentence("case_file.beginning_empty"))
    if not salt.startswith(MARK):
        raise NotACase(Sentence("case_file.no_case"))
    if len(salt) < SALT_SIZE or salt[len(MARK)] not in list(KeyKind):
        raise DamagedCase(Sentence("case_file.damaged"))
    return salt


def _check_kind(path: Path) -> None:
    """Refuse what would be waited for, or read, without end; raises OSError too."""
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError
    if not stat.S_ISREG(found.st_mode):
        raise NotACase(Sentence("case_file.no_file_to_read"))
    if found.st_size > SIZE_LIMIT:
        raise NotACase(Sentence("case_file.too_large"))


class FileKey(NamedTuple):
    """What opens a file: `key` of 32 bytes, `salt` as it stands at the head of the file."""

    key: bytes
    salt: bytes

    @property
    def is_locked(self) -> bool:
        """True where the key was made from a passphrase."""
        return self.salt[len(MARK)] == KeyKind.PASSPHRASE


def open_key() -> FileKey:
    """Return what a new file without a passphrase has."""
    return FileKey(OPEN_KEY, new_salt(KeyKind.OPEN))


def salt_or_none(path: Path) -> bytes | None:
    """Return the salt of a case file, None for what is no closed case file."""
    try:
        return salt_of(path)
    except StoreError:
        return None


def key_for(salt: bytes, passphrase: str | None) -> FileKey:
    """Return the key of the file of that salt; takes a tenth of a second for a passphrase.

    Raises NeedsPassphrase where there should be one and is none, BadPassphrase.
    """
    if not FileKey(b"", salt).is_locked:
        return FileKey(OPEN_KEY, salt)
    if passphrase is None:
        raise NeedsPassphrase(Sentence("case_file.needs_passphrase"))
    return passphrase_key(passphrase, salt)


def passphrase_key(passphrase: str, salt: bytes | None = None) -> FileKey:
    """Return the key that a passphrase makes, for a new file or for the one of that salt."""
    secret = checked_passphrase(passphrase).encode()
    salt = salt or new_salt(KeyKind.PASSPHRASE)
    return FileKey(hashlib.pbkdf2_hmac("sha512", secret, salt, ROUNDS, KEY_SIZE), salt)


def fits_a_page(path: Path, key: bytes) -> bool:
    """Say whether a key authenticates any page of a file that cannot be opened with it.

    So that a damaged first page is not taken for a wrong passphrase. The layout is SQLCipher's:
    a page of 4,096 bytes ends with 64 of HMAC-SHA512 over the rest and the page number.
    """
    try:
        raw = path.read_bytes()
    except OSError:
        return False
    salt = bytes(byte ^ 0x3A for byte in raw[:SALT_SIZE])
    signing = hashlib.pbkdf2_hmac("sha512", key, salt, 2, KEY_SIZE)
    pages = (raw[start : start + _PAGE] for start in range(0, len(raw), _PAGE))
    return any(
        hmac.digest(signing, page[:-_MAC] + number.to_bytes(4, "little"), "sha512") == page[-_MAC:]
        for number, page in enumerate(pages, start=1)
        if number > 1
    )


def checked_passphrase(text: str) -> str:
    """Return a passphrase as it is used, the same on every keyboard; raises BadPassphrase."""
    plain = unicodedata.normalize("NFC", text)
    if not plain:
        raise BadPassphrase(Sentence("case_file.passphrase_empty"))
    if any(unicodedata.category(sign) in ("Cc", "Cs") for sign in plain):
        raise BadPassphrase(Sentence("case_file.passphrase_signs"))
    return plain
