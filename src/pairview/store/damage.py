"""What can be told of a damaged case file by its raw bytes: cut short, or emptied in part."""

from pathlib import Path
from typing import Final

from pairview.content.sentence import Sentence

PAGE: Final = 4096
CUT: Final = Sentence("case_file.cut")
EMPTIED: Final = Sentence("case_file.emptied")


def kind_of_damage(path: Path) -> Sentence | None:
    """Return a sentence, or None where the bytes alone do not tell.

    Pages are encrypted, so none of a whole file is nothing but zeros. Never call it for a file
    that this process has open: closing it would end the lock.
    """
    try:
        raw = path.read_bytes()
    except OSError:
        return None
    if len(raw) % PAGE:
        return CUT
    pages = (raw[start : start + PAGE] for start in range(0, len(raw), PAGE))
    return None if all(any(page) for page in pages) else EMPTIED
