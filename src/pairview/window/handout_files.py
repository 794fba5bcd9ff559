"""Where a handout is saved, and under which name."""

from contextlib import suppress
from pathlib import Path

from pairview.domain.errors import NotSaved
from pairview.store.file_names import file_stem
from pairview.store.whole_file import write_whole

NAMES_TRIED = 9


def suggested_name(code_name: str) -> str:
    """Return the name to offer, such as "blue-kite-handout.pdf"."""
    return f"{file_stem(code_name)}-handout.pdf"


def save_handout(path: Path, pdf: bytes) -> Path:
    """Save a handout and return where; beside a file that a viewer holds open, with a number.

    Raises a StoreError where nothing can be saved there.
    """
    try:
        write_whole(path, pdf)
    except NotSaved:
        if not path.exists():
            raise
        return _save_beside(path, pdf)
    return path


def _save_beside(path: Path, pdf: bytes) -> Path:
    for number in range(2, NAMES_TRIED + 1):
        beside = path.with_stem(f"{path.stem}-{number}")
        if beside.exists():
            continue
        with suppress(NotSaved):
            write_whole(beside, pdf)
            return beside
    raise NotSaved("The handout is open in another program. Close it there and save again.")
