"""An error carries a sentence that is put into words when it is shown."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import pairview
from pairview.content.language import language_in_use, speak
from pairview.content.sentence import Sentence
from pairview.domain import errors
from pairview.domain.errors import NotACase

WORDS = ast.Constant | ast.JoinedStr
NOT_SHOWN = {"Cancelled"}
"""Caught by whoever gave it up."""


def test_the_text_of_an_error_is_its_sentence_with_the_values() -> None:
    error = NotACase(Sentence("case_file.code_length", n=26))
    assert str(error) == "A recovery code has 26 letters and digits in five groups."


def test_it_is_in_the_language_spoken_when_it_is_shown() -> None:
    sentence, before = Sentence("case_file.empty"), language_in_use()
    try:
        speak("xx")
        with pytest.raises(Exception, match="xx"):
            str(sentence)
    finally:
        speak(before)
    assert str(sentence) == "This file is empty; it holds no case."


def raised_in_words(package: Path) -> Iterator[str]:
    """Return where an error for people is raised with words that stand in the code."""
    for path in sorted(package.rglob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        texts = {
            ast.unparse(target)
            for node in nodes
            if isinstance(node, ast.Assign) and isinstance(node.value, WORDS)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for raised in (node.exc for node in nodes if isinstance(node, ast.Raise)):
            if not (isinstance(raised, ast.Call) and raised.args):
                continue
            name, words = ast.unparse(raised.func), raised.args[0]
            if not hasattr(errors, name) or name in NOT_SHOWN:
                continue
            if isinstance(words, WORDS) or ast.unparse(words) in texts:
                yield f"{path.name}: {ast.unparse(raised)}"


def test_no_error_is_raised_in_one_language() -> None:
    assert list(raised_in_words(Path(pairview.__file__).parent)) == []


def test_such_errors_are_found(tmp_path: Path) -> None:
    code = (
        "WHY = 'Not saved.'\ndef f(): raise NotSaved(WHY)\ndef g(n): raise NotACase(f'{n} kites')"
    )
    (tmp_path / "kites.py").write_text(code, encoding="utf-8")
    found = ["kites.py: NotSaved(WHY)", "kites.py: NotACase(f'{n} kites')"]
    assert list(raised_in_words(tmp_path)) == found
