"""What Python's own parser says is said in our words, in the language spoken."""

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from pairview.command_line import _COMMANDS, main
from pairview.content import languages, load_wording
from pairview.content.language import language_in_use, speak
from pairview.reports.documents import Document

VALUES = ("case", "name", "folder", "file", "command", "in", "out", "day")


@pytest.fixture(autouse=True)
def _spoken_as_before() -> Iterator[None]:
    before = language_in_use()
    yield
    speak(before)


def test_every_sentence_of_ours_leaves_the_places_that_python_fills(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["print", "handout"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("usage: pairview print ")
    assert said.endswith("error: the following arguments are required: -o\n")
    assert main(["print", "worksheet", "--paper", "nonsense", "-o", "x.pdf"]) == 2
    assert "invalid choice: 'nonsense' (choose from 'a4'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "error: There is no document called nonsense; there are: "),
        ("es", "error: No hay ningún documento llamado nonsense; los que hay: "),
    ],
)
def test_a_word_that_is_no_document_is_said_to_be_none(
    language: str,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    assert main(["print", "nonsense", "-o", "x.pdf"]) == 2
    assert capsys.readouterr().err.endswith(f"{sentence}{', '.join(Document)}\n")


def test_what_we_have_no_words_for_is_left_as_it_is() -> None:
    assert main(["--help"]) == 0
    assert vars(argparse)["_"]("another text: %s") == "another text: %s"


@pytest.mark.parametrize("language", languages())
def test_no_language_cuts_the_name_of_the_program(
    language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    assert main(["print", "--help"]) == 0
    assert ": pairview print [-h] " in capsys.readouterr().out


@pytest.mark.parametrize("command", sorted(_COMMANDS))
def test_in_spanish_no_value_of_a_command_has_an_english_name(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "es")
    assert main([command, "--help"]) == 0
    in_capitals = set(re.findall(r"\b[A-Z]{2,}\b", capsys.readouterr().out))
    wording = load_wording("en")
    english = {wording(f"command_line_usage.value_{key}") for key in VALUES}
    assert in_capitals & english == set()


def test_the_language_is_that_of_the_terminal() -> None:
    spanish = os.environ | {"LANG": "es_MX.UTF-8"}
    command = [sys.executable, "-m", "pairview", "no-such-word"]
    done = subprocess.run(command, env=spanish, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("No hay ningún comando ni archivo de caso llamado no-such-word")
