"""Words of the window are written where translators find them: in `tr`, forms or the content."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication

from build_translations import PROJECT, faults
from window_texts import texts_of

WINDOW = PROJECT / "src" / "pairview" / "window"
MODULES = [path for path in sorted(WINDOW.rglob("*.py")) if path.parent.name != "forms"]
FORMS = sorted((PROJECT / "ui").glob("*.ui"))
SHOWS = re.compile(
    r"^(set(Text|ToolTip|Title|WindowTitle|PlaceholderText|AccessibleName|AccessibleDescription"
    r"|Words|LabelText)|show_(text|words|title|offer|message|name)|set_(words|text|choices|chips)"
    r"|add(Action|Menu|Item|Button|Tab)|say|say_\w+|announce|_say|_tell|plain_label"
    r"|Message|Words|QLabel|WrapLabel|LinkButton|LookButton|PrimaryButton|IconButton|TickBox"
    r"|More|Card|TextBox|TextLine|QAction|QMessageBox|QShortcut|insertItem|insertSeparator)$"
)
WORDS = re.compile(r"[^\W\d_]{2,}")
LOOKS = re.compile(r"[a-z]+(_[a-z]+)*(\.[a-z_]+)?")
"""What a look, an icon or a kind is called, or a sentence of the content."""
NOT_WORDS = {"PairView", "PairView ", "Esc", "Alt+"}
"""The name of the program, and keys, which `key_names` calls as keyboards do."""
HANDS_ON = re.compile(r"^(tr|_tr|_count|translate)$")


def words_in(node: ast.AST) -> Iterator[str]:
    """Return the texts below a node, but for those that are handed to a translator."""
    if isinstance(node, ast.Call):
        if HANDS_ON.match(ast.unparse(node.func).rpartition(".")[2]):
            return
        if isinstance(node.func, ast.Name) and node.func.id in {"load_wording", "getattr"}:
            return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from words_in(child)


def shown_in(path: Path) -> Iterator[str]:
    """Return the words that a module shows as they are written there."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        if not SHOWS.match(ast.unparse(node.func).rpartition(".")[2]):
            continue
        for argument in (*node.args, *(one.value for one in node.keywords)):
            for words in words_in(argument):
                if WORDS.search(words) and not LOOKS.fullmatch(words) and words not in NOT_WORDS:
                    yield f"{path.name}:{node.lineno}: {words!r}"


def test_no_module_shows_words_that_no_translator_sees() -> None:
    assert [found for path in MODULES for found in shown_in(path)] == []


def test_such_words_are_found(tmp_path: Path) -> None:
    module = tmp_path / "kite_panel.py"
    module.write_text('label.setText("Kites" if many else self.tr("Kite"))', encoding="utf-8")
    assert list(shown_in(module)) == ["kite_panel.py:1: 'Kites'"]


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_a_form_keeps_only_looks_from_translators(form: Path) -> None:
    kept = [one.text or "" for one in ET.parse(form).iter("string") if one.get("notr") == "true"]
    assert [words for words in kept if not LOOKS.fullmatch(words)] == []


def test_every_text_can_be_found_and_is_translated() -> None:
    assert texts_of(WINDOW)
    assert list(faults()) == []


class _Spanish(QTranslator):
    """Knows one text of one part."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _comment: object = None, _n: int = -1) -> str:
        known = {("KitePart", "Kite"): "Cometa"}
        return known.get((context, source))  # type: ignore[return-value]  # Qt's null


class KitePart(QObject):
    def words(self) -> str:
        return self.tr("Kite")


class LargeKitePart(KitePart):
    """Says what the part says that it is made of; Qt asks for the name of this class first."""


def test_a_text_of_a_part_is_found_in_what_is_made_of_it(qapp: QApplication) -> None:
    spanish = _Spanish()
    qapp.installTranslator(spanish)
    try:
        assert LargeKitePart().words() == KitePart().words() == "Cometa"
    finally:
        qapp.removeTranslator(spanish)
        qapp.processEvents()
