"""Which of the documents that a case remembers may be offered for deletion.

Where documents went is a list inside the case, and the case may come from a stranger: its word
is not enough to delete a file by. So only a plain file whose content shows that PairView made
it is offered; never a case, a folder or a link, and nothing is looked for on another computer.
"""

import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from pairview.content import languages, load_wording
from pairview.domain.case import Case
from pairview.domain.statement import WhereItWent

SIZE_LIMIT: Final = 64 * 1024 * 1024
"""Bytes; no document of PairView comes near."""

_HEAD: Final = 4096
_MADE_HERE: Final = re.compile(rb"/Author \(PairView\).{0,200}/Creator \(PairView\)", re.DOTALL)
_JSON_HEAD: Final = re.compile(rb'\{\s*"format":\s*"pairview-case"')


class SavedDocuments(NamedTuple):
    """What a case remembers: ours and still there, and what cannot be reached or is not ours."""

    found: tuple[WhereItWent, ...]
    out_of_reach: tuple[WhereItWent, ...]


def saved_documents(case: Case) -> SavedDocuments:
    """Look at every place the case remembers."""
    ours = {went.id for went in case.where_it_went if is_ours(Path(went.place))}
    return SavedDocuments(
        tuple(went for went in case.where_it_went if went.id in ours),
        tuple(went for went in case.where_it_went if went.id not in ours),
    )


def is_ours(path: Path) -> bool:
    """Say whether a plain file on this computer is a document that PairView made."""
    knows = _KINDS.get(path.suffix.lower())
    if knows is None or not path.is_absolute() or _is_on_another_computer(path):
        return False
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > SIZE_LIMIT:
            return False
        return knows(path.read_bytes())
    except (OSError, ValueError):  # ValueError: a NUL in the place
        return False


def _is_on_another_computer(path: Path) -> bool:
    """Say whether asking for the file alone would call another computer (Windows)."""
    return str(path).startswith(("\\\\", "//"))


def _is_our_pdf(data: bytes) -> bool:
    return data.startswith(b"%PDF-") and _MADE_HERE.search(data) is not None


def _is_our_json(data: bytes) -> bool:
    return _JSON_HEAD.match(data) is not None


def _is_our_markdown(data: bytes) -> bool:
    head = data[:_HEAD].decode("utf-8", "replace").split("\n\n")
    return any(
        head[0].startswith(f"# {title}") and head[1:2] == [standing]
        for title, standing in map(_first_lines, languages())
    )


def _first_lines(language: str) -> tuple[str, str]:
    """Return what every Markdown document begins with: words before the code name, and a line."""
    wording = load_wording(language)
    title = wording("plain_text.title", student="\0")
    return title.partition("\0")[0], wording("page.standing")


_KINDS: Final[dict[str, Callable[[bytes], bool]]] = {
    ".pdf": _is_our_pdf,
    ".json": _is_our_json,
    ".md": _is_our_markdown,
}
