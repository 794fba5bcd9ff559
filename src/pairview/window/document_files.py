"""Where a document is saved, and under which name: never one that says whom it is about."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pairview.content.sentence import Sentence
from pairview.domain.errors import NotSaved
from pairview.store.whole_file import write_whole

NAMES_TRIED = 99
NAMED_ELSEWHERE = {"room-summary": "room_summary.file_title"}
"""Documents that no case remembers, and where the name of each stands."""


def document_stem(document: str, language: str) -> str:
    """Return what the file of a document begins with: "second-look", "papeleta-de-recuento".

    In English it is the word of the command line, else what the document is called in `language`.
    """
    from pairview.content import load_wording
    from pairview.content.language import FIRST
    from pairview.store.file_names import file_stem

    if language == FIRST:
        return document
    key = NAMED_ELSEWHERE.get(document) or f"whole_record.document_{document.replace('-', '_')}"
    return file_stem(load_wording(language)(key))


def suggested_place(folder: Path, document: str, today: date) -> Path:
    """Return the place to offer, such as "handout-2026-11-23.pdf", where nothing lies yet.

    A pair that sees two students on one day shall not write one handout over the other.
    """
    plain = folder / f"{document}-{today.isoformat()}.pdf"
    return next((one for one in (plain, *_numbered(plain)) if not one.exists()), plain)


def save_document(path: Path, pdf: bytes) -> Path:
    """Save a document and return where; beside a file that a viewer holds open, with a number.

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
    """Save under the first free number; what keeps that from being saved, too, is what is said."""
    free = next((one for one in _numbered(path) if not one.exists()), None)
    if free is None:
        raise NotSaved(Sentence("case_file.open_in_viewer"))
    write_whole(free, pdf)
    return free


def _numbered(path: Path) -> Iterator[Path]:
    """Yield the same name with a number, from 2."""
    return (path.with_stem(f"{path.stem}-{number}") for number in range(2, NAMES_TRIED + 1))
