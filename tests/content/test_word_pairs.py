"""A code name of ours is known as such in any language of PairView."""

from pathlib import Path

import pytest

from pairview import content
from pairview.content import load_code_names
from pairview.content.word_pairs import is_word_pair


def test_a_word_pair_of_any_language_is_no_name_of_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xx").mkdir()
    names = 'adjectives = ["Azul"]\nnouns = ["Cometa"]\n'
    (tmp_path / "xx" / "code_names.toml").write_text(names, encoding="utf-8")
    made = load_code_names("en").draw()
    monkeypatch.setattr(content, "FOLDER", tmp_path)
    monkeypatch.setattr("pairview.content.word_pairs.languages", lambda: ("en", "xx"))
    assert is_word_pair(made)
    assert is_word_pair("Azul Cometa")
    assert not is_word_pair("Maria")
