"""A bank hears every language there is, and asks in one."""

from pathlib import Path

import pytest

from pairview.content import FOLDER, load_safety_phrases, load_word_hints
from pairview.content.word_banks import heard_in_all, read_code_names, read_word_hints
from pairview.domain.errors import BadContent
from pairview.domain.safety import SafetyPhrase

ENGLISH = SafetyPhrase("hurts_me", ("hits me",), ("ball hits me",)), SafetyPhrase("one", ("x",))
SPANISH = SafetyPhrase("two", ("y",)), SafetyPhrase("hurts_me", ("me pega",), ("se me pega",))


def test_an_entry_also_hears_what_its_twins_hear() -> None:
    assert heard_in_all([ENGLISH, SPANISH]) == (
        SafetyPhrase("hurts_me", ("hits me", "me pega"), ("ball hits me", "se me pega")),
        SafetyPhrase("one", ("x",)),
    )


def test_a_bank_alone_stays_as_it_is() -> None:
    assert heard_in_all([ENGLISH]) == ENGLISH


def test_every_language_hears_the_same() -> None:
    languages = [path.parent.name for path in FOLDER.glob("*/safety.toml")]
    for load in (load_safety_phrases, load_word_hints):
        heard = [
            {entry.id: frozenset(entry.phrases + entry.unless) for entry in load(language)}
            for language in languages
        ]
        assert all(one == heard[0] for one in heard)


def test_a_list_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "word_hints.toml"
    text = (FOLDER / "es" / "word_hints.toml").read_text("utf-8")
    path.write_text(text.replace("<said>", "<sad>", 1), "utf-8")
    with pytest.raises(BadContent, match="list sad is not one of the lists"):
        read_word_hints(path)


def test_the_noun_stands_where_the_language_puts_it() -> None:
    assert not read_code_names(FOLDER / "en" / "code_names.toml").noun_first
    assert read_code_names(FOLDER / "es" / "code_names.toml").noun_first
