"""A case with a passphrase is read with a file, at a terminal with a prompt, else not at all."""

import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from pairview.command_line import main
from pairview.store.case_file import create_case
from tests.children import SOURCES
from tests.full_cases import full_case

WORDS = "green ladder under a tired moon"


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    path = tmp_path / "blue-kite.pairview"
    case = full_case()
    case_file = create_case(path, case)
    case_file.set_passphrase(case, WORDS)
    case_file.close()
    return path


def kept_in(folder: Path, raw: bytes) -> Path:
    file = folder / "passphrase.txt"
    file.write_bytes(raw)
    return file


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\nmore that is not read"])
def test_the_first_line_of_a_file_opens_it(closed: Path, tmp_path: Path, end: bytes) -> None:
    file = kept_in(tmp_path, WORDS.encode() + end)
    assert main(["verify", str(closed), "--passphrase-file", str(file)]) == 0


def test_every_command_that_reads_a_case_takes_the_file(closed: Path, tmp_path: Path) -> None:
    told = ["--passphrase-file", str(kept_in(tmp_path, WORDS.encode()))]
    out = tmp_path / "out.json"
    assert main(["export", str(closed), "-o", str(out), *told]) == 0
    assert out.stat().st_size > 1000
    paper = tmp_path / "handout.pdf"
    assert main(["print", "handout", str(closed), "-o", str(paper), *told]) == 0
    assert paper.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"red ladder", "This passphrase does not open the case."),
        (b"", "A passphrase has at least one character."),
        (b"\xff\xfe\x00", "The file with the passphrase cannot be read as text."),
        (None, "The file with the passphrase is not there."),
    ],
)
def test_what_is_wrong_with_it_is_one_sentence(
    closed: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    raw: bytes | None,
    sentence: str,
) -> None:
    file = tmp_path / "none.txt" if raw is None else kept_in(tmp_path, raw)
    assert main(["verify", str(closed), "--passphrase-file", str(file)]) == 1
    assert capsys.readouterr() == ("", f"{sentence}\n")


def test_a_folder_in_its_place_is_said(
    closed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(closed), "--passphrase-file", str(tmp_path)]) == 1
    assert capsys.readouterr() == ("", "The file with the passphrase cannot be opened.\n")


def test_without_file_and_terminal_it_says_what_to_do(
    closed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not sys.stdin.isatty()
    assert main(["verify", str(closed)]) == 1
    output, error = capsys.readouterr()
    assert output == ""
    assert error.count("\n") == 1
    assert "--passphrase-file" in error


def test_a_terminal_asks_and_does_not_show_what_is_typed(closed: Path) -> None:
    code, shown = at_a_terminal(closed, f"{WORDS}\n")
    assert code == 0
    assert "Passphrase: " in shown
    assert "This case is whole" in shown
    assert WORDS not in shown


def test_a_terminal_where_nothing_is_typed_ends_in_a_sentence(closed: Path) -> None:
    code, shown = at_a_terminal(closed, "\x04")
    assert code == 1
    assert "closed with a passphrase" in shown


def at_a_terminal(path: Path, typed: str) -> tuple[int, str]:
    """Return exit code and screen of `pairview verify` on a terminal of its own."""
    try:
        screen, terminal = pty.openpty()
    except OSError:
        pytest.skip("there are no terminals here")
    child = subprocess.Popen(
        [sys.executable, "-m", "pairview", "verify", str(path)],
        env=os.environ | {"PYTHONPATH": str(SOURCES)},
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
    )
    os.close(terminal)
    shown = b""
    while b"Passphrase: " not in shown:
        shown += os.read(screen, 1000)
    os.write(screen, typed.encode())
    with suppress(OSError):  # Linux says so where the other side has ended
        while more := os.read(screen, 1000):
            shown += more
    os.close(screen)
    return child.wait(), shown.decode()


def test_a_case_without_a_passphrase_needs_none(tmp_path: Path) -> None:
    path = tmp_path / "open.pairview"
    create_case(path, full_case()).close()
    assert main(["verify", str(path)]) == 0
    told = ["--passphrase-file", str(kept_in(tmp_path, b"not needed"))]
    assert main(["verify", str(path), *told]) == 0
