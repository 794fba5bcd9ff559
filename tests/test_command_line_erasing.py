"""`pairview erase --everything` lists first, asks, erases, and says what stays."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pairview.command_line import main
from pairview.domain.keeping import hold
from pairview.domain.planning import remember_place
from pairview.reports.plain_text import case_as_markdown
from pairview.store.account_places import account_places
from pairview.store.case_file import create_case, open_case
from tests.full_cases import full_case
from tests.revealed_case import TODAY, revealed_case

ALL = ["erase", "--everything"]
Said = Callable[[], tuple[list[str], str]]


@pytest.fixture
def cases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder for cases of an account that keeps one, and a document of it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = account_places().cases
    folder.mkdir(parents=True)
    document = tmp_path / "kite.md"
    case = remember_place(revealed_case(), "export", str(document), TODAY)
    document.write_text(case_as_markdown(case), encoding="utf-8")
    create_case(folder / "blue-kite.pairview", case).close()
    return folder


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    def read() -> tuple[list[str], str]:
        found = capsys.readouterr()
        return found.out.splitlines(), found.err

    return read


def answered(monkeypatch: pytest.MonkeyPatch, words: str | None) -> None:
    def answer(_question: str) -> str:
        if words is None:
            raise EOFError
        return words

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", answer)


def test_it_must_be_asked_for_by_name(cases: Path) -> None:
    assert main(["erase"]) == 2
    assert main(["erase", "--yes"]) == 2
    assert (cases / "blue-kite.pairview").exists()


def test_a_dry_run_names_it_all_and_changes_nothing(cases: Path, said: Said) -> None:
    assert main([*ALL, "--dry-run", "--documents"]) == 0
    out, _ = said()
    kite, document = cases / "blue-kite.pairview", cases.parents[2] / "kite.md"
    assert out[:-1] == [f"Would be erased: {kite}", f"Would be erased: {document}"]
    assert out[-1].startswith("PairView cannot reach paper")
    assert kite.exists()


def test_after_yes_nothing_is_left_but_documents(cases: Path, said: Said) -> None:
    assert main([*ALL, "--yes"]) == 0
    out, _ = said()
    assert f"Erased: {cases / 'blue-kite.pairview'}" in out
    assert out[-1].startswith("PairView cannot reach paper")
    assert not cases.exists()
    assert (cases.parents[2] / "kite.md").exists()
    for again in ([*ALL, "--yes"], ALL):
        assert main(again) == 0
        nothing, elsewhere = said()[0]
        assert nothing.startswith("In its own folders and on its list PairView finds nothing")
        assert "cases kept elsewhere" in elsewhere


@pytest.mark.parametrize("option", ["--yes", "--dry-run"])
def test_documents_that_stay_are_named(cases: Path, said: Said, option: str) -> None:
    assert main([*ALL, option]) == 0
    stays = f"A document of these cases stays: {cases.parents[2] / 'kite.md'}"
    assert stays in said()[0]
    assert main([*ALL, option, "--documents"]) == 0
    assert stays not in said()[0]


def test_a_locked_case_is_named_whose_documents_nobody_knows(cases: Path, said: Said) -> None:
    case_file, _ = open_case(cases / "blue-kite.pairview")
    case_file.set_passphrase(revealed_case(), "blue kites rise")
    case_file.close()
    assert main([*ALL, "--yes", "--documents"]) == 0
    assert any(
        line.startswith("Which documents were saved from blue-kite.pairview stands inside")
        for line in said()[0]
    )


def test_documents_go_too_where_they_are_named(cases: Path) -> None:
    assert main([*ALL, "--yes", "--documents"]) == 0
    assert not (cases.parents[2] / "kite.md").exists()


@pytest.mark.parametrize("words", ["", "yes", None])
def test_any_other_answer_erases_nothing(
    cases: Path, said: Said, monkeypatch: pytest.MonkeyPatch, words: str | None
) -> None:
    answered(monkeypatch, words)
    assert main(ALL) == 1
    out, err = said()
    assert out == [f"Would be erased: {cases / 'blue-kite.pairview'}"]
    assert err == "Nothing was erased.\n"
    assert (cases / "blue-kite.pairview").exists()


def test_the_word_itself_erases(cases: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answered(monkeypatch, " Erase")
    assert main(ALL) == 0
    assert not cases.exists()


def test_without_a_terminal_it_needs_yes(
    cases: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(ALL) == 1
    assert said()[1].startswith("Nothing was erased: --yes says that it is meant")
    assert cases.exists()


@pytest.mark.parametrize("option", ["--yes", "--dry-run"])
def test_what_is_on_hold_stays_and_is_named_by_its_file_name_only(
    cases: Path, said: Said, option: str
) -> None:
    case = hold(full_case(), "the mother of the student asked")
    create_case(cases / "red-fox.pairview", case).close()
    assert main([*ALL, option]) == 1
    out, err = said()
    assert "Stays, as it is on hold: red-fox.pairview" in out
    assert "mother" not in "\n".join(out) + err
    assert err == "Not everything of this account was erased; the lines above name what stays.\n"
    assert (cases / "red-fox.pairview").exists()
    assert (cases / "blue-kite.pairview").exists() is (option == "--dry-run")


def test_what_cannot_be_erased_is_named(cases: Path, said: Said) -> None:
    (cases / "letter.pairview").write_text("Dear colleague")
    (account_places().settings / "come-forward").mkdir(parents=True)
    assert main([*ALL, "--yes"]) == 1
    out, _ = said()
    assert any(line.startswith(f"Stays: {cases / 'letter.pairview'}. ") for line in out)
    assert f"Could not be erased: {account_places().settings / 'come-forward'}" in out


def test_nothing_is_erased_while_the_window_is_open(cases: Path, said: Said) -> None:
    from PySide6.QtCore import QLockFile

    places = account_places()
    places.settings.mkdir(parents=True)
    held = QLockFile(str(places.lock))
    assert held.tryLock(0)
    assert main([*ALL, "--yes"]) == 1
    assert said() == (
        [],
        "Nothing was erased: PairView is open for this account. Close it first.\n",
    )
    held.unlock()
    assert (cases / "blue-kite.pairview").exists()


@pytest.mark.skipif(os.name == "nt", reason="links of Unix")
@pytest.mark.parametrize("way", ["--dry-run", "--yes"])
def test_a_linked_case_is_named_and_left_as_it_is(cases: Path, said: Said, way: str) -> None:
    elsewhere, link = cases.parents[2] / "red-fox.pairview", cases / "red-fox.pairview"
    create_case(elsewhere, full_case()).close()
    link.symlink_to(elsewhere)
    assert main([*ALL, way]) == 0
    told = f"A link, left as it is: {link}. PairView does not erase where it leads."
    assert told in said()[0]
    assert link.is_symlink()
    assert elsewhere.exists()
