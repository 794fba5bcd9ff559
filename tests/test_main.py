"""A command goes to the command line, everything else to the window, if there can be one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pairview import command_line
from pairview.__main__ import COMMANDS, has_display, main
from tests.children import run


def test_without_a_display_one_sentence_says_what_works(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    said = capsys.readouterr().err
    assert said.startswith("There is no display here")
    assert "pairview print handout" in said


@pytest.mark.parametrize("display", ["", ":0"])
@pytest.mark.parametrize("word", ["nonsense", "count-slips", "absent.pairview"])
def test_a_word_that_is_neither_command_nor_file_is_said_with_and_without_display(
    word: str, display: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, display)
    assert main([word]) == 2
    sentence = f"There is no command or case file called {word}; --help lists the commands.\n"
    assert capsys.readouterr() == ("", sentence)


def test_the_commands_known_at_the_start_are_the_commands_there_are() -> None:
    assert set(command_line._COMMANDS) == COMMANDS


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_display(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display()


def test_a_command_needs_no_display(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert main(["--version"]) == 0
    assert "PairView" in capsys.readouterr().out


FIRST_PICTURE = """
import linecache, os, sys
from pairview import __main__, window
def painted():
    slow = {"sqlite_utils", "sqlcipher3", "reportlab", "pypdfium2", "asyncio", "uuid", "click",
            "importlib.metadata", "hashlib", "datetime", "pairview.domain.case",
            "pairview.case_editor", "pairview.window.case_surroundings",
            "pairview.window.case_keeping"}
    names = {"Qt"} & set(vars(sys.modules["PySide6.QtCore"]))
    names |= {name for name in linecache.cache if name.endswith("main_window.py")}
    print(sorted(slow & set(sys.modules) | names), flush=True)
    os._exit(0)
window._after_first_paint = painted
__main__.main([])
"""


def test_nothing_slow_is_loaded_before_the_first_picture(tmp_path: Path) -> None:
    (tmp_path / "PairView").mkdir()
    line = "blue-kite.pairview\tBlue Kite\t3\t2019-11-21T10:42\n"
    (tmp_path / "PairView" / "recent_cases.txt").write_text(line, encoding="utf-8")
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    env["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PICTURE],
        env=env, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_an_unexpected_error_of_a_command_tells_nothing_of_what_it_met(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_words: list[str]) -> int:
        raise ValueError("what somebody typed")

    monkeypatch.setattr(command_line, "main", fail)
    assert main(["schema"]) == 1
    printed, report = capsys.readouterr()
    assert printed == ""
    assert report.startswith("PairView ")
    assert "\nValueError\n  pairview/__main__.py:" in report
    assert "somebody" not in report
    monkeypatch.setitem(sys.modules, "pairview.window.crash_report", None)
    assert main(["schema"]) == 1
    assert capsys.readouterr() == ("", "PairView met an error: ValueError\n")


def ended(*words: str, first: str = "pass", output: int = subprocess.PIPE) -> tuple[int, str]:
    """Run a command in a process of its own; return its exit code and what it said of errors."""
    paths = {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUNBUFFERED": ""}
    code = f"import os, sys; from pairview.__main__ import main; {first}; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        env=os.environ | paths, stdout=output, stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder of a process")
def test_a_command_whose_folder_is_gone_ends_with_1_and_a_report(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    code, report = ended(
        "purge", "Blue Kite", first=f"os.chdir({str(gone)!r}); os.rmdir(os.getcwd())"
    )
    assert code == 1
    assert report.startswith("PairView ")
    assert "\nFileNotFoundError\n  pairview/__main__.py:" in report
    assert "Kite" not in report


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk always full")
@pytest.mark.parametrize("word", ["--version", "practice", "schema"])
def test_a_command_that_cannot_say_all_ends_with_1_and_says_so(word: str) -> None:
    sentence = "Not all that PairView had to say could be written: the output is full, "
    told = (1, f"{sentence}or nobody reads it.\n")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        assert ended(word, output=full.fileno()) == told
    reader, nobody = os.pipe()
    os.close(reader)
    assert ended(word, output=nobody) == told
    os.close(nobody)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_crash_leaves_no_picture_of_the_memory() -> None:
    code = (
        "import resource as r; r.setrlimit(r.RLIMIT_CORE, (4096, 4096)); "
        "from pairview.__main__ import main; main(['--version']); print(r.getrlimit(r.RLIMIT_CORE))"
    )
    assert run(code).splitlines()[-1] == "(0, 4096)"
