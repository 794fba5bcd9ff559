"""Thirty questions, each answered from the two pages it names, in no more than three sentences."""

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
QUESTIONS = re.findall(
    r"(?m)^(\d+)\. \*\*(.+?)\*\* (.+) \(([^()]+)\)$",
    (DOCS / "district-questions.md").read_text(encoding="utf-8"),
)
PAGES = {
    name: (DOCS / file).read_text(encoding="utf-8")
    for name, file in (("sheet", "privacy-sheet.md"), ("IT", "for-it.md"))
}


def test_there_are_thirty() -> None:
    assert [int(number) for number, *_ in QUESTIONS] == list(range(1, 31))
    assert all(question.endswith("?") for _, question, _, _ in QUESTIONS)


@pytest.mark.parametrize(("number", "_question", "answer", "where"), QUESTIONS)
def test_an_answer_names_sections_that_are_there(
    number: str, _question: str, answer: str, where: str
) -> None:
    assert 1 <= len(re.findall(r"[.](?:\s|$)", answer)) <= 3, number
    page = ""
    for part in where.split("; "):
        named, _, section = part.partition(": ")
        page, section = (named, section) if named in PAGES else (page, part)
        heading = rf"(?m)^(?:#+ {re.escape(section)}|\*\*{re.escape(section)}\.?\*\*.*)$"
        assert re.search(heading, PAGES[page]), part
