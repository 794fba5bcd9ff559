"""run.py sets up only what is needed, only when it is needed, wherever the folder lies."""

import errno
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

PROJECT = Path(run.__file__).parent


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Ordner mit Ümläuten"
    folder.mkdir()
    monkeypatch.setattr(run, "ENVIRONMENT", folder)
    return folder


def test_a_list_counts_as_installed_until_it_changes(environment: Path, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("kite==1.0\n", encoding="utf-8")
    assert not run.is_installed(lock)
    run.stamp(lock).write_text(run.digest(lock), encoding="utf-8")
    assert run.is_installed(lock)
    lock.write_text("kite==1.1\n", encoding="utf-8")
    assert not run.is_installed(lock)
    assert run.stamp(lock).parent == environment


def test_the_line_ends_of_a_list_change_nothing(tmp_path: Path) -> None:
    unix, windows = tmp_path / "unix.lock", tmp_path / "windows.lock"
    unix.write_bytes(b"kite==1.0\nstring==2.0\n")
    windows.write_bytes(b"kite==1.0\r\nstring==2.0\r\n")
    assert run.digest(unix) == run.digest(windows)


def test_a_python_that_is_too_old_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10))
    assert run.main([]) == 1
    assert capsys.readouterr().err == "PairView needs Python 3.11 or newer.\n"


@pytest.fixture
def made(environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty list of parts, for an environment that is made and lacks nothing."""
    lock = tmp_path / "requirements.lock"
    lock.touch()
    monkeypatch.setattr(run, "RUN_LOCK", lock)
    (environment / "made-by.txt").write_text(sys.version, encoding="utf-8")
    run.stamp(lock).write_text(run.digest(lock), encoding="utf-8")
    return lock


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_place_that_this_account_may_not_use_is_said_in_one_sentence(
    number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_locks: object) -> None:
        raise OSError(number, "no", "here/.venv/bin/python")

    monkeypatch.setattr(run, "set_up", fail)
    assert run.main([]) == 1
    said = capsys.readouterr().err
    assert said.startswith("This account may not use here/.venv/bin/python. Copy")
    assert said.count("\n") == 1


def test_any_other_failure_keeps_its_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_locks: object) -> None:
        raise OSError(errno.EIO, "no")

    monkeypatch.setattr(run, "set_up", fail)
    with pytest.raises(OSError, match="no"):
        run.main([])


def test_parts_that_cannot_be_fetched_are_said_in_one_sentence(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made.write_text(f"kite==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert run.main(["--version"]) == 1
    *pip, ours = capsys.readouterr().err.splitlines()
    assert ours == run.NOT_FETCHED
    assert 1 <= len(pip) <= run.LINES_OF_PIP
    assert "kite==1.0" in pip[-1]
    assert not run.is_installed(made)


@pytest.mark.parametrize("script", run.BUILT)
def test_the_step_that_failed_is_named(
    made: Path,
    tmp_path: Path,
    script: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run.is_installed(made)
    for name in run.BUILT:
        (tmp_path / name).write_text(f"raise SystemExit({name == script:d})", encoding="utf-8")
    monkeypatch.setattr(run, "PACKAGING", tmp_path)
    assert run.main(["--version"]) == 1
    assert capsys.readouterr().err == f"{run.BUILT[script]}\n"


def test_the_exit_code_of_pairview_is_handed_on(tmp_path: Path) -> None:
    script = tmp_path / "ends_with_three.py"
    script.write_text("raise SystemExit(3)", encoding="utf-8")
    assert run.python(script) == 3


def test_without_a_display_the_practice_handout_is_made_anew_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "PYTHON", sys.executable)
    folder = tmp_path / "build" / "practice"
    for _ in range(2):
        assert run.practice_handout(folder) == 0
        said = capfd.readouterr()
        assert said.out.endswith(f"The practice handout is {folder / 'river-handout.pdf'}\n")
        assert said.err == ""
        assert {path.name for path in folder.iterdir()} == {"river.pairview", "river-handout.pdf"}


def test_every_command_stands_in_the_words_at_the_top() -> None:
    assert [name for name in run.COMMANDS if f"run.py {name} " not in (run.__doc__ or "")] == []


def test_the_help_names_what_only_run_py_can_do(capfd: pytest.CaptureFixture[str]) -> None:
    run.show_help()
    said = capfd.readouterr().out
    assert said.startswith("usage: pairview")
    assert [name for name in run.COMMANDS if f"  python3 run.py {name} " not in said] == []


def test_format_mends_what_check_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    kite = tmp_path / "kite.py"
    kite.write_text('"""A kite."""\nimport os, sys\nprint( sys.path )\n', encoding="utf-8")
    monkeypatch.setattr(run, "CHECKED", [str(kite)])
    assert run.is_untidy()
    assert run.FORMAT_IT in capfd.readouterr().out
    run.tidy([])
    assert kite.read_text(encoding="utf-8") == '"""A kite."""\n\nimport sys\n\nprint(sys.path)\n'
    assert not run.is_untidy()
    assert run.FORMAT_IT not in capfd.readouterr().out


@pytest.mark.package
def test_a_folder_with_spaces_and_umlauts_works(tmp_path: Path) -> None:
    folder = tmp_path / "Müller, Größe 2"
    left_out = shutil.ignore_patterns(".venv", ".git", "build", "__pycache__", ".*_cache")
    shutil.copytree(PROJECT, folder, ignore=left_out)
    command: list[str | Path] = [sys.executable, folder / "run.py", "--version"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "0.1.0" in done.stdout
