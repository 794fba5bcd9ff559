"""What Debian wants to read about licences, from the parts that the bundle was made of."""

import json
from importlib.metadata import distribution
from pathlib import Path

from bundle_sources import BUILDS

PROJECT = Path(__file__).resolve().parent.parent
PARTS = PROJECT / "build" / "parts.json"
HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: PairView

Files: *
Copyright: 2026 PairView maintainers, and the authors named below
License: Apache-2.0
 On Debian the text is in /usr/share/common-licenses/Apache-2.0.
Comment: PairView is under this licence. It is handed out with these parts, each under its
 own; the texts of all of them lie in /usr/share/doc/pairview/licences.
"""
NAMES = ("License-Expression", "License")
LONGEST = 60
"""In characters: some parts put the whole text where the name of the licence belongs."""


def words(note: Path = PARTS) -> str:
    """Return the copyright file, with a line for each part."""
    parts = json.loads(note.read_text(encoding="utf-8"))
    return HEAD + "".join(_line(part) for part in sorted({*parts, *BUILDS}))


def _line(part: str) -> str:
    about = distribution(part).metadata
    named = [author for name in ("Author", "Author-email") for author in about.get_all(name) or ()]
    author = " ".join(next(filter(None, named), "its authors").split())
    return f" {part} {distribution(part).version}, {author}: {_licence(part)}\n"


def _licence(part: str) -> str:
    about = distribution(part).metadata
    named = [licence for name in NAMES for licence in about.get_all(name) or ()]
    classed = [
        line.rpartition(" :: ")[2]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License :: ")
    ]
    short = (one for one in (*named, *classed) if one and len(one) <= LONGEST and "\n" not in one)
    return next(short, f"{part} licence")
