"""Every trap of JSON is marked or refused, and none of them takes long."""

import time

import pytest

from pairview.domain.errors import BadExchange
from pairview.store.strict_json import SIZE_LIMIT, TOKENS, Odd, Twice, parse


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b" " * (SIZE_LIMIT + 1), "larger than 16 MB"),
        (b"[" * 200_000, "nested too deep"),
        (b'{"a":' * 200_000, "nested too deep"),
        (b"\xff", "not UTF-8"),
        (b'"\xed\xa0\x80"', "not UTF-8"),
        ("[]".encode("utf-16"), "not UTF-8"),
        ("[]".encode("utf-32-le"), "is not JSON"),
        (b"\xef\xbb\xbf[]", "is not JSON"),
        (b"[],", "is not JSON"),
        (b"{'a': 1}", "is not JSON"),
        (b'"a\x00b"', "is not JSON"),
        (b"", "is not JSON"),
    ],
)
def test_what_is_no_strict_json_is_refused(raw: bytes, sentence: str) -> None:
    with pytest.raises(BadExchange, match=sentence):
        parse(raw)


@pytest.mark.parametrize(
    "number", [b"9" * 5000, b"1e999", b"-1e999", b"NaN", b"Infinity", b"-Infinity", b"0.5", b"2e3"]
)
def test_a_number_that_no_case_holds_is_marked(number: bytes) -> None:
    (found,) = parse(b"[%s]" % number)
    assert isinstance(found, Odd)


def test_a_large_whole_number_is_marked_and_a_small_one_is_read() -> None:
    large, small = parse(b"[%d, -45]" % 2**70)
    assert isinstance(large, Odd)
    assert small == -45


def test_a_name_that_stands_twice_is_marked() -> None:
    outer = parse(b'{"a": {"id": 1, "id": 2}}')
    assert not isinstance(outer, Twice)
    assert isinstance(outer["a"], Twice)
    assert isinstance(parse(rb'{"id": 1, "\u0069d": 2}'), Twice)


FLOODS = {
    "lists": b"[],",
    "objects": b"{},",
    "texts": b'"",',
    "numbers": b"1,",
    "fractions": b".5,",
    "names": b'"a":1,',
    "nested lists": b"[[[]]],",
}


@pytest.mark.parametrize("part", FLOODS.values(), ids=FLOODS)
def test_a_flood_is_refused_within_half_a_second(part: bytes) -> None:
    raw = (b"[" + part * (SIZE_LIMIT // len(part)))[:SIZE_LIMIT]
    start = time.process_time()
    with pytest.raises(BadExchange, match="more than a case can hold"):
        parse(raw)
    assert time.process_time() - start < 0.5


ODD_FLOODS = {
    "open text": b'"' + b"\\" * 3,
    "quotes in a text": b'\\"',
    "letters": b"a",
    "escapes": b"\\u00e9",
    "one number": b"9",
    "spaces": b" ",
}


@pytest.mark.parametrize("part", ODD_FLOODS.values(), ids=ODD_FLOODS)
def test_a_flood_without_structure_is_over_within_half_a_second(part: bytes) -> None:
    raw = (b'"' + part * (SIZE_LIMIT // len(part)))[: SIZE_LIMIT - 1]
    start = time.process_time()
    for whole in (raw, raw[1:], raw + b'"'):
        try:
            parse(whole)
        except BadExchange:
            continue
    assert time.process_time() - start < 1.5


def test_brackets_within_a_text_are_no_structure() -> None:
    text = b"[{" * TOKENS
    assert parse(b'"' + text + b'"') == text.decode()
    assert parse(rb'["\"[", "\\"]') == ['"[', "\\"]
