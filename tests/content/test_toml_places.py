"""The line of everything in a TOML file is found, however it is written."""

import re
import tomllib
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pairview.content.toml_places import DEPTH, Place, find_places

FILE = '''# A comment with "quotes" and [brackets]
contact = "a # no comment"

[[questions]]
id = "one"
text = """
two lines "" and \\""" more"""
lenses = [
    "task",  # and a comment, with a comma
    "class",
]

[[ "questions" ]]
'quoted.key' = {deep = [1, {er = 2}], b.c = 3}
[questions.more]
x.y.z = 07:32:00
[[questions.more.rows]]
a = \'\'\'it''s\'\'\'
[[questions.more.rows]]
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("contact",), 2),
        (("questions",), 4),
        (("questions", 0), 4),
        (("questions", 0, "text"), 6),
        (("questions", 0, "lenses"), 8),
        (("questions", 0, "lenses", 0), 9),
        (("questions", 0, "lenses", 1), 10),
        (("questions", 1), 13),
        (("questions", 1, "quoted.key"), 14),
        (("questions", 1, "quoted.key", "b"), 14),
        (("questions", 1, "more"), 15),
        (("questions", 1, "more", "x"), 16),
        (("questions", 1, "more", "rows"), 17),
    ],
)
def test_everything_stands_where_an_editor_shows_it(place: Place, line: int) -> None:
    tomllib.loads(FILE)
    assert find_places(FILE)[place] == line
    assert find_places(FILE.replace("\n", "\r\n"))[place] == line


def test_an_inline_list_of_tables_has_lines_too() -> None:
    found = find_places("questions = [\n  {id = 1},\n\n  {id = 2,\ttext = 3}]")
    assert found["questions", 0] == 2
    assert found["questions", 1, "text"] == 4


def test_thousands_of_names_in_a_key_are_no_thousands_of_places() -> None:
    assert len(find_places(".".join("a" * 20_000) + " = 1")) == DEPTH
    assert len(find_places(f"[{'.'.join('a' * 20_000)}]\nb = 1")) <= DEPTH + 1


def parts(value: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    if place:
        yield place, value
    if len(place) < DEPTH and isinstance(value, Mapping):
        for key, below in value.items():
            yield from parts(below, (*place, key))
    elif len(place) < DEPTH and isinstance(value, list):
        for number, below in enumerate(value):
            yield from parts(below, (*place, number))


keys = st.sampled_from(["a", "b-c", '"q\\u0041"', "'[x'", "a.d", '"". "."', " e "])
blanks = st.sampled_from(["", " ", "\t"])
breaks = st.sampled_from(["", "\n", " # ]}\"'\n", "\n\n"])
strings = st.sampled_from(
    ['""', '"a\\"]"', "'#'", '"""\n[a]\n""\\""""', "''''a'''''", '"""a"""""', "'''\n\n'''"]
)
others = st.sampled_from(["true", "1e3", "1979-05-27 07:32:00", "inf", "0x1F"])


def lists(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    item = st.tuples(breaks, values, breaks).map("".join)
    return st.lists(item, max_size=3).map(lambda items: f"[{','.join(items)}]")


def tables(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pair = st.tuples(keys, blanks, values).map(lambda p: f"{p[0]}{p[1]}={p[1]}{p[2]}{p[1]}")
    return st.lists(pair, max_size=3).map(lambda pairs: f"{{{','.join(pairs)}}}")


values = st.recursive(
    st.one_of(strings, others, st.just("N")), lambda below: lists(below) | tables(below)
)
heads = st.tuples(st.sampled_from(["[{}]", "[[{}]]"]), keys).map(lambda p: p[0].format(p[1]))
pairs = st.tuples(keys, values, breaks).map(lambda p: f"{p[0]} = {p[1]} {p[2]}".rstrip(" "))


@given(st.lists(heads | pairs, min_size=1, max_size=6).map("\n".join))
def test_nothing_that_tomllib_reads_lacks_its_line(text: str) -> None:
    counter = iter(range(1000, 9999))
    text = re.sub("N", lambda _: str(next(counter)), text)
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        assume(False)
    found = find_places(text)
    lines = text.split("\n")
    for place, value in parts(read):
        assert place in found, text
        if isinstance(value, int) and value >= 1000 and type(value) is int:
            assert str(value) in lines[found[place] - 1], text
