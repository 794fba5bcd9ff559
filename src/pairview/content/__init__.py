"""Wording that teachers read: TOML files of one language, loaded on first need and kept.

`en/*.toml` are banks, loaded into domain types; `en/practice/*.toml` are made-up cases.
`en/wording/*.toml` are the sentences of domain, reports and command line. Each part has a file
of its own; the id of a sentence is "file.key", so `counts` in `contrast.toml` is
`contrast.counts`. A file is flat, and has two kinds of lines:

    no_gaps = "You see {student} much the same way."
    left = { one = "{n} minute left.", other = "{n} minutes left." }

`{name}` is replaced by the value of that name; `one` is taken where the value `n` is 1.
"""

from functools import cache
from pathlib import Path

from pairview.domain.wording import Wording

FOLDER = Path(__file__).parent


@cache
def load_wording(language: str = "en") -> Wording:
    """Return every sentence of a language from `<language>/wording/*.toml`, ids "file.key".

    A value is a text, or a table of the texts `one` and `other`; see the top of this package.
    Raises BadContent, naming file and key.
    """
    from pairview.content.sentences import read_wording

    return read_wording(FOLDER / language / "wording")
