"""Names of files: what a case is called on the disk, and what lies beside it."""

import os
import re
import time
import unicodedata
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

ENDING = ".pairview"

_RESERVED = {"con", "prn", "aux", "nul"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(10)}
"""Names that Windows keeps for its devices."""


def file_stem(code_name: str) -> str:
    """Return what files of a case begin with: "blue-kite"."""
    signs = unicodedata.normalize("NFC", code_name.lower())
    letters = "".join(sign if sign.isalnum() else " " for sign in signs)
    slug = "-".join(letters.split())[:60].strip("-")
    if not slug or slug in _RESERVED:
        slug = f"case-{slug}".strip("-")
    return slug


def name_of_stem(stem: str) -> str:
    """Return how people say the name that a file is called after: "Blue Kite"."""
    return " ".join(word[:1].upper() + word[1:] for word in stem.split("-") if word) or stem


def free_path(folder: Path, code_name: str) -> Path:
    """Return a name for a new case: "blue-kite.pairview", or "blue-kite-2.pairview" ..."""
    slug = file_stem(code_name)
    numbered = (f"{slug}-{number}" if number > 1 else slug for number in range(1, 100_000))
    paths = (folder / f"{name}{ENDING}" for name in numbered)
    return next(path for path in paths if not path.exists() and not journal_of(path).exists())


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what it would need to take a half-written change back."""
    return path.with_name(f"{path.name}-journal")


def file_itself(path: Path) -> Path:
    """Return the whole path of a file, of the one that a link leads to.

    What took the place of a link would leave the file as it was, open for everyone.
    """
    is_link = os.path.islink(path)  # noqa: PTH114  that one raises in a folder without access
    return Path(os.path.realpath(path)) if is_link else path.absolute()


UNFINISHED: Final = re.compile(r"\.pairview-[0-9a-f]{16}\.(new|probe)(-journal)?")


def sweep(folder: Path, older_than: float = 0, made_for: Path | None = None) -> None:
    """Remove what a crash left unfinished in a folder, older than so many seconds.

    What was made for the file `made_for` goes at once: only who has that open is busy with it,
    and it may be a copy of a locked case without its passphrase.
    """
    ours = _for(made_for) if made_for else None
    with suppress(OSError):
        unfinished = [path for path in folder.iterdir() if UNFINISHED.fullmatch(path.name)]
        for path in unfinished:
            is_ours = ours is not None and path.name.startswith(ours)
            # A clock that was set back makes a file look as if it were yet to come.
            if is_ours or abs(time.time() - path.stat().st_mtime) >= older_than:
                path.unlink()


def unused_name(path: Path, purpose: str) -> Path:
    """Return a hidden name beside a file that nothing has: ".pairview-1f0c93aa0b4d27e5.new"."""
    return path.with_name(f"{_for(path)}{os.urandom(4).hex()}.{purpose}")


def _for(path: Path) -> str:
    return f".pairview-{sha256(os.fsencode(path.name)).hexdigest()[:8]}"
