"""A bank that breaks its own rules is refused as a whole, with the file and the key."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pairview.content import FOLDER, load_dimensions, load_lenses
from pairview.content.banks import (
    read_activities,
    read_dimensions,
    read_lenses,
    read_prompts,
    read_questions,
    read_relationship,
)
from pairview.content.word_banks import (
    read_code_names,
    read_practice_notes,
    read_safety_phrases,
    read_word_hints,
)
from pairview.domain.errors import BadContent

Read = Callable[[Path], object]


def read_english_questions(path: Path) -> object:
    return read_questions(path, load_lenses())


@pytest.mark.parametrize(
    ("name", "read", "old", "new", "fault"),
    [
        ("dimensions", read_dimensions, "short = true", 'short = "yes"', r"dimension\[0\].short"),
        ("dimensions", read_dimensions, "short = true", "", "missing required field `short`"),
        ("dimensions", read_dimensions, "short = true", "short = true\nsum = 1", r"\[0\].sum"),
        ("dimensions", read_dimensions, 'id = "stay"', 'id = "start"', "start stands there twice"),
        (
            "dimensions",
            read_dimensions,
            'low = "',
            'low = " ',
            "start has a blank or untrimmed low",
        ),
        ("dimensions", read_dimensions, 'low = "', r'low = "a\nb', "blank or untrimmed low"),
        ("dimensions", read_dimensions, 'low = "', f'low = "{"a" * 100}', "more than 100 in low"),
        ("dimensions", read_dimensions, "[[dimension]]", "[[dimension", "Expected"),
        ("activities", read_activities, 'text = "', 'text = "" # ', "blank or untrimmed text"),
        ("lenses", read_lenses, 'id = "task"', 'id = "class"', "lens.id class stands there twice"),
        ("lenses", read_prompts, 'lens = "task"', 'lens = "tusk"', "lens tusk is not one"),
        ("questions", read_english_questions, '"task", "class"', '"tusk"', "lens tusk is not one"),
        ("relationship", read_relationship, '"often"', '"now and then"', "not 5 steps that differ"),
        ("word_hints", read_word_hints, '"trait"', '"tract"', "kind"),
        ("safety", read_safety_phrases, "<strike> me", "<strife> me", "list strife is not one"),
        ("practice_notes", read_practice_notes, "step = 4", "step = 3", "river 3 stands there"),
        ("code_names", read_code_names, '"Azure"', '"Alpine"', "adjectives Alpine stands there"),
        ("code_names", read_code_names, '"Anchor"', '"Acorn"', "nouns Acorn stands there twice"),
    ],
)
def test_a_broken_bank_is_refused_with_file_and_key(
    tmp_path: Path, name: str, read: Read, old: str, new: str, fault: str
) -> None:
    text = (FOLDER / "en" / f"{name}.toml").read_text("utf-8")
    assert old in text
    path = tmp_path / f"{name}.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(BadContent, match=fault) as caught:
        read(path)
    assert f"/{name}.toml is broken: " in str(caught.value)


def test_an_empty_bank_is_refused(tmp_path: Path) -> None:
    (tmp_path / "activities.toml").write_text("activity = []", "utf-8")
    with pytest.raises(BadContent, match="activity is empty"):
        read_activities(tmp_path / "activities.toml")


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "activities.toml").write_bytes(b'activity = "\xff"')
    with pytest.raises(BadContent, match="utf-8"):
        read_activities(tmp_path / "activities.toml")


def test_a_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(BadContent, match=r"xx/dimensions\.toml is broken: the file is missing"):
        load_dimensions("xx")
