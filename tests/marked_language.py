"""A language in which every text stands between marks: what shows up without was never asked for.

It is made from the files that translators get and from the English content, so that what is left
out there shows up too.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tomllib import loads
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QApplication

import build_translations
from pairview import content
from pairview.window import spoken_language
from pairview.window.spoken_language import speak_in_window

CODE = "xx"
BEFORE, AFTER = "«", "»"
TEXTS = {"text", "infinitive", "label", "low", "high", "name", "group", "stem", "question", "steps"}
"""The keys of a bank whose values are read by people."""
AS_THEY_ARE = {"safety.toml", "word_hints.toml", "code_names.toml", "school_example.toml"}
"""What finds words in what is typed, and names."""


def marked(words: str) -> str:
    """Return a text in the made-up language."""
    return f"{BEFORE}{words}{AFTER}"


@contextmanager
def marked_language(folder: Path) -> Iterator[None]:
    """Let there be the made-up language beside English, and speak it."""
    _write_content(folder / "content")
    _compile(folder)
    app = QApplication.instance()
    assert app is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(content, "FOLDER", folder / "content")
        patch.setattr(spoken_language, "FOLDER", folder / "qm")
        _forget_content()
        try:
            speak_in_window(CODE)
            app.processEvents()
            yield
        finally:
            patch.undo()
            _forget_content()
            speak_in_window("en")
            app.processEvents()


def _forget_content() -> None:
    """Let everything be read anew: what was read is known by the code of its language."""
    for loaded in vars(content).values():
        for one in (loaded, getattr(loaded, "__wrapped__", None)):
            if clear := getattr(one, "cache_clear", None):
                clear()


def _compile(folder: Path) -> None:
    sources = folder / "project" / "resources" / "translations"
    sources.mkdir(parents=True)
    for code, kept in ((CODE, "es"), ("en", "en")):
        tree = ET.parse(build_translations.PROJECT / f"resources/translations/pairview_{kept}.ts")
        root = tree.getroot()
        root.set("language", kept)
        if code == CODE:
            _mark(root)
        tree.write(sources / f"pairview_{code}.ts", encoding="utf-8", xml_declaration=True)
    build_translations.compile_all(folder / "project", folder / "qm")


def _mark(root: ET.Element) -> None:
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for place in [*translation] or [translation]:
            place.text = marked(message.findtext("source", ""))


def _write_content(folder: Path) -> None:
    english = content.FOLDER / "en"
    shutil.copytree(english, folder / "en")
    shutil.copytree(english, folder / CODE)
    for file in (folder / CODE).rglob("*.toml"):
        in_wording = file.parent.name == "wording"
        if in_wording or (file.name not in AS_THEY_ARE and file.parent.name != "practice"):
            values = loads(file.read_text(encoding="utf-8"))
            keys = None if in_wording else TEXTS
            lines = [f"{key} = {_toml(_marked(value, keys, key))}" for key, value in values.items()]
            file.write_text("\n".join(lines), encoding="utf-8")


def _marked(value: Any, keys: set[str] | None, key: str) -> Any:
    """Mark what people read; with `keys` only below those."""
    if isinstance(value, dict):
        return {name: _marked(inner, keys, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_marked(inner, keys, key) for inner in value]
    return marked(value) if isinstance(value, str) and (keys is None or key in keys) else value


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        inner = ", ".join(f"{key} = {_toml(one)}" for key, one in value.items())
        return f"{{ {inner} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)
