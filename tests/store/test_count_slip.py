"""A slip is written whole and read strictly; whatever else lies in its folder is said, not read."""

import json
import os
import socket
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.domain.count_slip import OWN, CountSlip
from pairview.domain.errors import AlreadyThere, BadSlip, Cancelled, NoSummary, NotSaved
from pairview.domain.room_summary import LeftOut
from pairview.domain.slot import Slot
from pairview.store import count_slip
from pairview.store.case_file import create_case
from pairview.store.count_slip import (
    SIZE_LIMIT,
    slip_as_json,
    slip_from_json,
    slip_name,
    slips_in,
    write_slip,
)
from pairview.store.exchange import case_as_json
from tests.full_cases import full_case
from tests.hardship import nobody_special

SLIP = CountSlip("0123456789abcdef", Slot.LONG, 3, ("copying", OWN), ("task",), 4, 1, 2, True, 2)
SECRET = "typed-by-a-teacher"


def numbered(number: int) -> CountSlip:
    return replace(SLIP, number=f"{number:016x}")


def read(folder: Path) -> tuple[list[CountSlip], dict[LeftOut, int]]:
    slips, names = read_names(folder)
    return slips, {why: len(of) for why, of in names.items()}


def read_names(folder: Path) -> tuple[list[CountSlip], dict[LeftOut, list[str]]]:
    left_out: dict[LeftOut, list[str]] = {}
    return list(slips_in(folder, left_out)), left_out


def test_a_slip_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / slip_name(SLIP)
    write_slip(path, SLIP)
    assert path.name == "count-slip-01234567.json"
    assert slip_from_json(path.read_bytes()) == SLIP
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_the_file_does_not_say_when_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "slip.json"
    write_slip(path, SLIP)
    assert path.stat().st_mtime == 946_728_000


def test_a_slip_is_written_whole_and_over_no_case(tmp_path: Path) -> None:
    path = tmp_path / "kite.pairview"
    create_case(path, full_case()).close()
    with pytest.raises(AlreadyThere):
        write_slip(path, SLIP)
    with pytest.raises(NotSaved):
        write_slip(tmp_path / "absent" / "slip.json", SLIP)


def test_a_slip_that_an_editor_laid_out_anew_is_the_same_slip() -> None:
    raw = json.dumps(json.loads(slip_as_json(SLIP)), indent=8).replace("\n", "\r\n").encode()
    assert slip_from_json(raw) == SLIP


def changed(name: str, value: object) -> bytes:
    document = json.loads(slip_as_json(SLIP))
    (document if name in document else document["slip"])[name] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b"null",
        SECRET.encode(),
        b"\xff\xfe{\x00}\x00",
        b"\xef\xbb\xbf" + slip_as_json(SLIP),
        slip_as_json(SLIP)[:-20],
        slip_as_json(SLIP) * 2,
        slip_as_json(SLIP).replace(b'"slot": 90', b'"slot": 90, "slot": 90'),
        slip_as_json(SLIP).replace(b'"copying"', rb'"\u0063opying"'),
        slip_as_json(SLIP).replace(b": 4", b": 4.0"),
        slip_as_json(SLIP).replace(b": 4", b": 1e999"),
        slip_as_json(SLIP).replace(b": 4", b": " + b"9" * 5000),
        slip_as_json(SLIP).ljust(SIZE_LIMIT + 1),
        b'{"format": "pairview-count-slip", "version": 1, "slip": ' + b"[" * 9000,
        b'{"format": "pairview-count-slip", "version": 1, "slip": ' + b'{"a":' * 3000,
        changed("format", "pairview-case"),
        changed("version", 2),
        changed("version", True),
        changed("slot", 30),
        changed("slot", "90"),
        changed("code_name", SECRET),
        changed("number", SECRET),
        changed("seen_differently", None),
        changed("looked_again", 1),
        changed("activities", [SECRET]),
        changed("activities", ["copying"] * 2),
        changed("lenses", "task"),
        changed("hypotheses", 21),
        changed("revised", -1),
    ],
)
def test_a_document_that_is_not_as_we_write_it_is_refused_and_not_quoted(raw: bytes) -> None:
    with pytest.raises(BadSlip) as refused:
        slip_from_json(raw)
    assert str(refused.value) == "This file is no count slip as PairView writes it."


@given(st.integers(0, 500), st.integers(0, 255))
def test_one_changed_byte_gives_another_sound_slip_or_none(place: int, byte: int) -> None:
    raw = bytearray(slip_as_json(SLIP))
    raw[place % len(raw)] = byte
    try:
        slip = slip_from_json(bytes(raw))
    except BadSlip:
        return
    assert b"".join(slip_as_json(slip).split()) == b"".join(bytes(raw).split())


@given(st.binary(max_size=400))
def test_whatever_the_bytes_are_it_is_one_error(raw: bytes) -> None:
    with pytest.raises(BadSlip):
        slip_from_json(raw)


def test_a_folder_gives_its_slips_by_name_and_says_how_far_it_is(tmp_path: Path) -> None:
    for number in (3, 1, 2):
        write_slip(tmp_path / f"{number}.json", numbered(number))
    heard: list[tuple[int, int]] = []
    slips = list(slips_in(tmp_path, {}, lambda done, total: heard.append((done, total))))
    assert slips == [numbered(1), numbered(2), numbered(3)]
    assert heard == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_copied_slip_counts_once(tmp_path: Path) -> None:
    for name in ("a.json", "a - copy.json", "b.json"):
        write_slip(tmp_path / name, SLIP)
    assert read(tmp_path) == ([SLIP], {LeftOut.TWICE: 2})


def test_of_a_case_that_gave_several_slips_the_one_with_most_done_counts(tmp_path: Path) -> None:
    first = replace(SLIP, looked_again=False, revised=0)
    for name, slip in (("b", SLIP), ("a", first), ("c", first), ("d", replace(first, lenses=()))):
        write_slip(tmp_path / f"{name}.json", slip)
    write_slip(tmp_path / "e.json", numbered(7))
    slips, left_out = read_names(tmp_path)
    assert slips == [SLIP, numbered(7)]
    assert left_out == {LeftOut.REPLACED: ["a.json", "c.json", "d.json"]}


def test_cases_are_known_by_their_beginning_and_not_read(tmp_path: Path) -> None:
    create_case(tmp_path / "kite.pairview", full_case()).close()
    (tmp_path / "renamed.txt").write_bytes(b"PairView" + b"\0" * 100)
    (tmp_path / "kite.json").write_bytes(case_as_json(full_case()))
    (tmp_path / "laid-out-anew.json").write_bytes(b'{"format":"pairview-case","version":1}')
    write_slip(tmp_path / "slip.json", SLIP)
    slips, left_out = read(tmp_path)
    assert slips == [SLIP]
    assert left_out == {LeftOut.CASE: 4}


def test_no_case_is_named_nor_what_is_called_like_one(tmp_path: Path) -> None:
    (tmp_path / "renamed.txt").write_bytes(b"PairView" + b"\0" * 100)
    for name in ("Blue Kite.pairview", "Blue Kite.PAIRVIEW.part", "slip.json"):
        (tmp_path / name).touch()
    assert read_names(tmp_path) == ([], {LeftOut.CASE: [""], LeftOut.EMPTY: ["", "", "slip.json"]})


@pytest.mark.skipif(os.name == "nt", reason="names of Unix")
def test_a_name_is_told_in_one_short_line(tmp_path: Path) -> None:
    for name in ("two\nlines", "turned \u202e round", "z" * 200):
        (tmp_path / name).touch()
    told = read_names(tmp_path)[1][LeftOut.EMPTY]
    assert told == ["turned ? round", "two?lines", f"{'z' * 57}..."]


def test_everything_else_is_told_apart(tmp_path: Path) -> None:
    write_slip(tmp_path / "slip.json", SLIP)
    (tmp_path / "empty.json").touch()
    (tmp_path / "notes.txt").write_text(SECRET)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG" + os.urandom(9000))
    (tmp_path / "cut.json").write_bytes(slip_as_json(numbered(7))[:-9])
    (tmp_path / "long.json").write_bytes(slip_as_json(numbered(8)).ljust(SIZE_LIMIT + 1))
    newer = slip_as_json(numbered(9)).replace(b'"version": 1', b'"version": 2')
    (tmp_path / "newer.json").write_bytes(newer)
    (tmp_path / "folder").mkdir()
    write_slip(tmp_path / "folder" / "slip.json", numbered(10))
    assert read(tmp_path) == (
        [SLIP],
        {
            LeftOut.EMPTY: 1,
            LeftOut.OTHER: 2,
            LeftOut.DAMAGED: 2,
            LeftOut.NEWER: 1,
            LeftOut.FOLDER: 1,
        },
    )


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of Unix")
def test_no_link_is_followed_and_no_pipe_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = tmp_path / "outside.json"
    write_slip(outside, SLIP)
    folder = tmp_path / "slips"
    folder.mkdir()
    for name, target in (("a.json", outside), ("b.json", "b.json"), ("c.json", "gone.json")):
        (folder / name).symlink_to(target)
    (folder / "d.json").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(folder / "pipe.json")
    with socket.socket(socket.AF_UNIX) as listening:
        monkeypatch.chdir(
            folder
        )  # the name of a socket may be no longer than about a hundred bytes
        listening.bind("socket.json")
        assert read(folder) == ([], {LeftOut.LINK: 4, LeftOut.CLOSED: 2})


def test_a_file_that_vanishes_while_others_are_read_is_said(tmp_path: Path) -> None:
    for number in range(4):
        write_slip(tmp_path / f"{number}.json", numbered(number))

    def take_away(done: int, _all: int) -> None:
        if done == 1:
            (tmp_path / "1.json").unlink()
            (tmp_path / "3.json").unlink()

    left_out: dict[LeftOut, list[str]] = {}
    slips = list(slips_in(tmp_path, left_out, take_away))
    assert slips == [numbered(0), numbered(2)]
    assert left_out == {LeftOut.GONE: ["1.json", "3.json"]}


@pytest.mark.skipif(os.name == "nt", reason="links of Unix")
def test_a_file_is_not_opened_through_a_link(tmp_path: Path) -> None:
    outside, link = tmp_path / "outside.json", tmp_path / "link.json"
    write_slip(outside, SLIP)
    link.symlink_to(outside)
    with pytest.raises(OSError, match="link"):
        os.close(os.open(link, count_slip._OPEN))


@pytest.mark.skipif(os.name == "nt", reason="access rights of Unix")
def test_a_file_and_a_folder_that_are_closed_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_slip(tmp_path / "closed.json", SLIP)
    (tmp_path / "closed.json").chmod(0)
    tmp_path.chmod(0o755)
    monkeypatch.chdir(tmp_path)  # the folder around it is root's own
    with nobody_special():
        assert read(Path()) == ([], {LeftOut.CLOSED: 1})
    tmp_path.chmod(0)
    try:
        with nobody_special(), pytest.raises(NoSummary, match="This folder cannot be read"):
            read(Path())
    finally:
        tmp_path.chmod(0o700)


def test_what_is_no_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoSummary, match="There is no folder of that name"):
        read(tmp_path / "absent")
    (tmp_path / "file").touch()
    with pytest.raises(NoSummary, match="This folder cannot be read"):
        read(tmp_path / "file")


def test_a_folder_of_far_too_many_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(count_slip, "FILES_AT_MOST", 3)
    for number in range(4):
        (tmp_path / f"{number}").touch()
    with pytest.raises(NoSummary, match="more than 3 files"):
        read(tmp_path)
    (tmp_path / "0").unlink()
    assert read(tmp_path) == ([], {LeftOut.EMPTY: 3})


def test_a_large_file_in_the_place_of_a_slip_is_not_read_to_its_end(tmp_path: Path) -> None:
    with (tmp_path / "slip.json").open("wb") as file:
        file.write(slip_as_json(SLIP))
        file.truncate(200_000_000)
    tracemalloc.start()
    try:
        assert read(tmp_path) == ([], {LeftOut.DAMAGED: 1})
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_whoever_listens_can_give_it_up(tmp_path: Path) -> None:
    for number in range(3):
        write_slip(tmp_path / f"{number}.json", numbered(number))

    def give_up(done: int, _all: int) -> None:
        if done == 2:
            raise Cancelled("It was given up.")

    left_out: dict[LeftOut, list[str]] = {}
    (tmp_path / "0.json").write_bytes(b"")
    with pytest.raises(Cancelled):
        list(slips_in(tmp_path, left_out, give_up))
    assert left_out == {LeftOut.EMPTY: ["0.json"]}


@pytest.mark.parametrize("do", [slip_as_json, slip_name])
def test_nothing_is_written_by_asking(do: Callable[[CountSlip], object], tmp_path: Path) -> None:
    do(SLIP)
    assert list(tmp_path.iterdir()) == []
