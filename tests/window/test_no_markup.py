"""No line of the window, and no form, asks Qt to read markup; tooltips hold our own words only."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
WINDOW = PROJECT / "src" / "pairview" / "window"
MODULES = [path for path in sorted(WINDOW.rglob("*.py")) if path.parent.name != "forms"]
FORMS = sorted((PROJECT / "ui").glob("*.ui"))

READS_MARKUP = re.compile(
    r"\b(setHtml|setMarkdown|insertHtml|appendHtml|setDefaultStyleSheet|RichText|MarkdownText"
    r"|AutoText|QTextBrowser|QErrorMessage|QStaticText|QWhatsThis|setWhatsThis|setStatusTip"
    r"|QToolTip\.showText|loadResource|addResource|mightBeRichText|openExternalLinks"
    r"|setOpenExternalLinks|QMessageBox\.(about|aboutQt|question|information|warning|critical))\b"
)
OWN_WORDS = {"name", "step.why_locked"}
"""Given by our own code: the name of an `IconButton`, and why a step is closed."""


def calls(path: Path, name: str) -> Iterator[str]:
    """Yield the arguments of each call of a function or method."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func).rpartition(".")[2]
            if called == name:
                yield ", ".join(ast.unparse(argument) for argument in node.args)


def test_nothing_asks_qt_to_read_markup() -> None:
    assert [
        f"{path.name}: {line.strip()}"
        for path in (*MODULES, *FORMS)
        for line in path.read_text(encoding="utf-8").splitlines()
        if READS_MARKUP.search(line)
    ] == []


def test_no_form_holds_markup_and_no_box_of_a_form_takes_any() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in FORMS}
    assert [name for name, text in texts.items() if "&lt;" in text] == []
    boxes = re.compile(r'<widget class="Q(?:Plain)?TextEdit".*?</widget>', re.DOTALL)
    for name, text in texts.items():
        for box in boxes.findall(text):
            assert '"acceptRichText"><bool>false' in box, name


def test_a_message_box_is_told_that_its_words_are_plain() -> None:
    for path in MODULES:
        made = len(list(calls(path, "QMessageBox"))) + len(list(calls(path, "QLabel")))
        told = sum("PlainText" in words for words in calls(path, "setTextFormat"))
        assert made <= told, path.name


def test_a_tooltip_holds_our_own_words() -> None:
    """Qt reads markup in a tooltip and offers no way to stop it, so no typed text goes there."""
    for path in MODULES:
        for words in calls(path, "setToolTip"):
            assert words in OWN_WORDS or words.startswith("self.tr('"), f"{path.name}: {words}"
        for words in calls(path, "IconButton"):
            assert ", self.tr('" in words, f"{path.name}: {words}"
        assert "ToolTipRole" not in path.read_text(encoding="utf-8"), path.name
