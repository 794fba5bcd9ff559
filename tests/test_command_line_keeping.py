"""`delete` and `purge` say what went, what is left and what they cannot reach."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from pairview import command_line_cases
from pairview.command_line import main
from pairview.domain.case import new_case
from pairview.domain.keeping import hold
from pairview.domain.planning import remember_place
from pairview.store.case_file import create_case, open_case
from pairview.store.keys import passphrase_key
from tests.revealed_case import revealed_case

Reader = Callable[[], tuple[str, str]]
LONG_AGO = date.today() - timedelta(days=100)


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Reader:
    """Return what was printed since, on standard output and on standard error."""
    return lambda: tuple(capsys.readouterr())  # type: ignore[return-value] # a named pair


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case that remembers two documents, of which one is still there."""
    path = tmp_path / "kite.pairview"
    create_case(path, revealed_case()).close()
    kept = tmp_path / "kite.md"
    assert main(["export", str(path), "-o", str(kept)]) == 0
    case_file, case = open_case(path)
    after = remember_place(case, "export", str(kept), LONG_AGO)
    after = remember_place(after, "handout", str(tmp_path / "gone.pdf"), LONG_AGO)
    case_file.save(case, after)
    case_file.close()
    return path


def held(path: Path) -> None:
    case_file, case = open_case(path)
    case_file.save(case, hold(case, "A parent asked"))
    case_file.close()


def at_terminal(monkeypatch: pytest.MonkeyPatch, answer: str | None) -> None:
    """Let somebody sit there who answers; None closes the terminal."""

    def told(_question: str) -> str:
        if answer is None:
            raise EOFError
        return answer

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(command_line_cases, "input", told, raising=False)


def test_delete_names_what_went_and_what_it_cannot_reach(path: Path, said: Reader) -> None:
    said()
    assert main(["delete", str(path), "--yes"]) == 0
    output, error = said()
    assert output.splitlines()[:3] == [
        f"Deleted: {path}",
        f"A document of this case stays: {path.with_suffix('.md')}",
        f"Not there any more, or not made by PairView: {path.with_name('gone.pdf')}",
    ]
    assert "cannot reach paper, backups" in output
    assert error == ""
    assert not path.exists()


def test_documents_go_where_it_is_asked_for(path: Path, said: Reader) -> None:
    assert main(["delete", str(path), "--yes", "--documents"]) == 0
    assert "A document of this case stays" not in said()[0]
    assert list(path.parent.iterdir()) == []


def test_without_a_terminal_a_script_says_that_nobody_asked(path: Path, said: Reader) -> None:
    said()
    assert main(["delete", str(path)]) == 1
    output, error = said()
    assert output == ""
    assert error.startswith("Nothing was deleted: --yes")
    assert path.exists()


@pytest.mark.parametrize(("answer", "goes"), [("Delete ", True), ("y", False), (None, False)])
def test_at_a_terminal_the_question_is_asked(
    path: Path, monkeypatch: pytest.MonkeyPatch, answer: str | None, goes: bool
) -> None:
    at_terminal(monkeypatch, answer)
    assert main(["delete", str(path)]) == (0 if goes else 1)
    assert path.exists() is not goes


def test_a_case_on_hold_is_refused_before_anything_is_asked(path: Path, said: Reader) -> None:
    held(path)
    said()
    assert main(["delete", str(path), "--yes"]) == 1
    assert said()[1].startswith("This case is on hold")
    assert path.exists()


def test_a_locked_case_goes_without_its_passphrase(tmp_path: Path, said: Reader) -> None:
    path = tmp_path / "kite.pairview"
    create_case(path, revealed_case(), passphrase_key("open sesame")).close()
    assert main(["delete", str(path), "--yes"]) == 0
    assert "Which documents were saved" in said()[0]
    assert not path.exists()


def test_what_cannot_be_deleted_is_named(
    path: Path, said: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def busy(file: Path, missing_ok: bool = False) -> None:
        if file == path:
            raise PermissionError
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", busy)
    for words in (["delete", str(path), "--yes"], ["purge", str(path.parent)]):
        said()
        if words[0] == "purge":
            make_overdue(path)
        assert main(words) == 1
        output, error = said()
        assert f"Could not be deleted: {path}\n" in output
        assert error.startswith("Not everything could be deleted")


def make_overdue(path: Path) -> None:
    case_file, case = open_case(path)
    agreement = replace(case.agreement, created_on=LONG_AGO)
    case_file.save(case, replace(case, agreement=agreement))
    case_file.close()


def test_purge_takes_what_is_past_its_date_and_names_what_stays(
    tmp_path: Path, said: Reader
) -> None:
    late, now, kept = (tmp_path / f"{name}.pairview" for name in ("late", "now", "kept"))
    create_case(late, new_case(LONG_AGO)).close()
    create_case(now, new_case(date.today())).close()
    create_case(kept, hold(new_case(LONG_AGO), "A parent asked")).close()
    assert main(["purge", str(tmp_path), "--dry-run"]) == 0
    output, _ = said()
    assert output.startswith(f"Would be deleted, with its copies: {late}\nStays: {kept}. This")
    assert late.exists()
    assert main(["purge", str(tmp_path)]) == 0
    output, _ = said()
    assert output.startswith(f"Deleted: {late}\nStays: {kept}. This case is on hold")
    assert sorted(tmp_path.iterdir()) == [kept, now]


def test_purge_says_where_nothing_is_due_and_where_there_is_no_folder(
    tmp_path: Path, said: Reader
) -> None:
    for words in ([], ["--dry-run"]):
        assert main(["purge", str(tmp_path), *words]) == 0
        assert said()[0] == "Nothing here is past its date.\n"
    assert main(["purge", str(tmp_path / "missing")]) == 1
    assert said()[1] == "There is no folder of that name.\n"


def test_a_place_from_a_file_cannot_steer_the_terminal(tmp_path: Path, said: Reader) -> None:
    path = tmp_path / "kite.pairview"
    case = remember_place(revealed_case(), "handout", "/\x1b[2Jgone.pdf", LONG_AGO)
    create_case(path, case).close()
    assert main(["delete", str(path), "--yes"]) == 0
    assert "\x1b" not in said()[0]


def test_a_terminal_without_the_letters_of_a_name_is_told_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = path.rename(path.with_name("p\u0142otka.pairview"))
    written = BytesIO()
    terminal = TextIOWrapper(written, "cp1252", write_through=True)
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["delete", str(named), "--yes"]) == 0
    assert b"p\\u0142otka.pairview" in written.getvalue()
    assert b"PairView cannot reach paper" in written.getvalue()


def test_a_question_that_is_stopped_deletes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, said: Reader
) -> None:
    def stopped(_question: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(command_line_cases, "input", stopped, raising=False)
    assert main(["delete", str(path)]) == 130
    assert said() == ("", "")
    assert path.exists()
