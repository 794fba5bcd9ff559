"""Every promise about people's notes names tests that show it, and they are there."""

import ast
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
SECTION = (PROJECT / "docs" / "promises.md").read_text(encoding="utf-8").partition("\n")[2]
PROMISES = re.findall(r"^- (.+)$", SECTION, re.MULTILINE)
TESTS = dict(re.findall(r'^\[([^]]+)\]: (tests/\S+ "test_\w+")$', SECTION, re.MULTILINE))


def sentence_of(promise: str) -> str:
    return promise.partition(" [")[0]


def names_in(promise: str) -> list[str]:
    return re.findall(r"\[([^]]+)\]", promise)


def test_there_are_promises() -> None:
    assert len(PROMISES) >= 20


@pytest.mark.parametrize("promise", PROMISES, ids=sentence_of)
def test_a_promise_is_one_sentence_that_names_tests(promise: str) -> None:
    assert re.fullmatch(r"[A-Z][^.]*\.", sentence_of(promise))
    assert names_in(promise) != []
    assert [name for name in names_in(promise) if name not in TESTS] == []


@pytest.mark.parametrize("place", sorted(set(TESTS.values())))
def test_a_test_that_is_named_is_there(place: str) -> None:
    file, name = place.replace('"', "").split()
    tree = ast.parse((PROJECT / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_nothing_is_named_for_no_promise() -> None:
    named = {name for promise in PROMISES for name in names_in(promise)}
    assert set(TESTS) - named == set()


def test_every_line_that_promises_is_in_the_list() -> None:
    introduction, *others = [part for part in SECTION.split("\n\n") if part.strip()]
    assert introduction.strip().startswith("Every sentence names")
    strays = [part for part in others if not re.match(r"\n?(- |\*\*|\[)", part)]
    assert strays == []
