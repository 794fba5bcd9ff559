"""The guide is short, shows pictures that are there, and names what the window really has."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
GUIDE = PROJECT / "docs" / "guide.md"
WORDS_OF_A_PAGE = 440
DOCS = ("guide", "facilitator", "school-wording", "privacy-sheet")
STEP = re.compile(r"\d\. ")


def sources() -> str:
    files = [*(PROJECT / "ui").glob("*.ui"), *(PROJECT / "src/pairview/window").rglob("*.py")]
    return "\n".join(
        file.read_text("utf-8").replace("&amp;", "").replace("&", "") for file in files
    )


def test_every_bold_name_is_a_text_of_the_window() -> None:
    program = sources()
    named = re.findall(r"\*\*([^*]+)\*\*", GUIDE.read_text("utf-8"))
    assert len(named) > 20
    absent = {
        name
        for name in named
        if not STEP.match(name) and not re.search(rf'[>"]{re.escape(name)}(\.\.\.)?[<"]', program)
    }
    assert absent == set()


@pytest.mark.parametrize("page", ["README.md", "docs/guide.md"])
def test_every_picture_is_there(page: str) -> None:
    path = PROJECT / page
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", path.read_text("utf-8"))
    assert pictures
    assert [name for name in pictures if not (path.parent / name).is_file()] == []


@pytest.mark.parametrize("page", ["README.md", *(f"docs/{name}.md" for name in DOCS)])
def test_a_command_can_be_typed_where_nothing_is_installed(page: str) -> None:
    text = (PROJECT / page).read_text("utf-8")
    bare = re.findall(r"(?:^ {4}|`)pairview (?!print \.\.\.)[^`\n]+", text, re.MULTILINE)
    assert bare == [] or "where it is not installed: `python3 run.py" in text


def test_it_has_nine_pages_at_most() -> None:
    text = GUIDE.read_text("utf-8")
    pages = len(text.split()) / WORDS_OF_A_PAGE + text.count("![") / 3
    assert pages <= 9
