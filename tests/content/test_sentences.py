"""A wording folder becomes one Wording, or a sentence that names file and key."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pairview.content import FOLDER, load_wording
from pairview.content.sentences import read_wording
from pairview.domain.errors import BadContent


def folder_with(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / "wording"
    folder.mkdir()
    (folder / "contrast.toml").write_text(text, encoding="utf-8")
    return folder


def test_the_id_of_a_sentence_is_its_file_and_its_key(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, 'counts = "{n} seen"\nleft = { one = "1", other = "{n}" }')
    (folder / "handout.toml").write_text('title = "Our hypotheses"', encoding="utf-8")
    wording = read_wording(folder)
    assert wording.ids() == {"contrast.counts", "contrast.left", "handout.title"}
    assert wording("contrast.left", n=4) == "4"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("counts = 3", "counts is neither a text nor"),
        ('counts = { one = "1" }', "counts is neither a text nor"),
        ('counts = { one = "1", other = 2 }', "counts is empty or no text"),
        ('counts = " "', "counts is empty or no text"),
        ('counts = "{0} seen"', "counts has a brace"),
        ('counts = "seen}"', "counts has a brace"),
        ('counts = "1"\ncounts = "2"', "Cannot overwrite a value"),
        ("counts", "Expected"),
    ],
)
def test_a_broken_file_is_refused_with_file_and_key(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(BadContent, match=fault) as caught:
        read_wording(folder_with(tmp_path, text)).ids()
    assert "wording/contrast.toml" in str(caught.value)


def test_a_file_is_read_when_it_is_needed(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "broken")
    (folder / "handout.toml").write_text('title = "Our hypotheses"', encoding="utf-8")
    wording = read_wording(folder)
    assert wording("handout.title") == "Our hypotheses"
    with pytest.raises(BadContent):
        wording("contrast.counts")
    with pytest.raises(KeyError, match=r"unknown\.key"):
        wording("unknown.key")


def test_sentences_are_counted(tmp_path: Path) -> None:
    wording = read_wording(folder_with(tmp_path, 'one = "1"\ntwo = "2"'))
    assert len(wording.templates) == len(wording.ids()) == 2


def test_a_language_without_wording_is_refused() -> None:
    with pytest.raises(BadContent, match="holds no file"):
        load_wording("xx")


def test_english_loads_and_is_kept() -> None:
    assert "safety.banner_title" in load_wording("en").ids()
    assert load_wording("en") is load_wording("en")


def test_importing_content_reads_nothing_and_brings_no_slow_library() -> None:
    code = "import sys, pairview.content; print({'msgspec', 'tomllib'} & set(sys.modules))"
    env = {**os.environ, "PYTHONPATH": str(FOLDER.parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    )
    assert done.stdout.strip() == "set()"
