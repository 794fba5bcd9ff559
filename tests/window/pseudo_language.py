"""A language nobody speaks: texts of ours in brackets, with accents, longer by two fifths.

What shows without brackets was not translated; what is cut would be cut where words are long.
Turned over it has a mark before each text, so that Qt takes its words for those of such a language.
"""

import re
import shutil
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from pairview import content
from pairview.content.language import language_in_use, speak

CODE = "qps"
LONGER = 0.4
WORD = "éñü ô"
MARK = "\N{RIGHT-TO-LEFT MARK}"
ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
HOLE = re.compile(r"(\{[^{}]*\}|%n|%L?\d|%\(\w+\)[rs]|%s|%r|&&?|\n)")
ENGLISH_STAYS = {"id", "lens", "group", "kind", "examples", "pattern", "words", "phrases", "not"}


def pseudo(text: str) -> str:
    """Return a text of ours as this language has it; its holes and its mnemonic stay."""
    parts = [part if HOLE.fullmatch(part) else part.translate(ACCENTS) for part in HOLE.split(text)]
    more = max(round(len(text) * LONGER) - 2, 0)
    padding = (WORD * (more // len(WORD) + 1))[:more].rstrip()
    mark = MARK if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else ""
    return f"{mark}[{''.join(parts)}{' ' if more > 1 else ''}{padding}]"


class PseudoTranslator(QTranslator):
    """Translates every text of the window and of Qt."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, _context: str, source: str, _comment: str | None = None, n: int = -1
    ) -> str:
        return pseudo(source).replace("%n", str(n))


@contextmanager
def pseudo_language(folder: Path) -> Iterator[str]:
    """Speak it: in the window, and in all content, which is copied to `folder`."""
    with pseudo_content(folder):
        translator, before = PseudoTranslator(), language_in_use()
        QCoreApplication.installTranslator(translator)
        speak(CODE)
        try:
            yield CODE
        finally:
            speak(before)
            QCoreApplication.removeTranslator(translator)


@contextmanager
def pseudo_content(folder: Path) -> Iterator[str]:
    """Let there be content of it, beside the others, in `folder`."""
    with pytest.MonkeyPatch.context() as patch:
        shutil.copytree(content.FOLDER, folder / "content")
        _write_content(folder / "content")
        patch.setattr(content, "FOLDER", folder / "content")
        _read_again()
        yield CODE
    _read_again()


def _read_again() -> None:
    """Forget what was read in this language, which may have been turned over."""
    content.languages.cache_clear()
    for name, load in vars(content).items():
        if name.startswith("load_") and hasattr(load, "__wrapped__"):
            load.__wrapped__.cache_clear()


def _write_content(folder: Path) -> None:
    """Write the content of this language beside the English one."""
    shutil.copytree(folder / "en", folder / CODE)
    for path in (folder / CODE / "wording").glob("*.toml"):
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        path.write_text("".join(_lines(tables)), encoding="utf-8")


def _lines(tables: dict[str, Any]) -> Iterator[str]:
    for key, value in tables.items():
        forms = value if isinstance(value, dict) else {"": value}
        told = {name: _quoted(pseudo(text)) for name, text in forms.items()}
        if isinstance(value, dict):
            yield f"{key} = {{ {', '.join(f'{name} = {text}' for name, text in told.items())} }}\n"
        else:
            yield f"{key} = {told['']}\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
