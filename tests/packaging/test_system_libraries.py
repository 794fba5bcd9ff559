"""What is missing is installed by root on Debian and told to everybody else."""

import os
import sys
from pathlib import Path

import pytest

import system_libraries

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")

APT_GET = """#!/bin/sh
echo "$@" >> "{log}"
"""
APT_CACHE = """#!/bin/sh
[ "$2" = libglib2.0-0t64 ] && echo "Package: $2"
"""


@pytest.fixture
def apt_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put programs in the place of apt that write down what they are told."""
    log = tmp_path / "apt.log"
    log.touch()
    for name, text in {"apt-get": APT_GET.format(log=log), "apt-cache": APT_CACHE}.items():
        program = tmp_path / name
        program.write_text(text, encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return log


def test_root_gets_the_packages_by_the_names_of_this_release(
    apt_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert system_libraries.install(["libegl1", "libglib2.0-0"])
    assert apt_log.read_text(encoding="utf-8").splitlines() == [
        "update -qq",
        "install -qq --yes --no-install-recommends libegl1 libglib2.0-0t64",
    ]


def test_others_get_one_line_to_type(
    apt_log: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not system_libraries.install(["libegl1", "libgl1"])
    assert "  sudo apt-get install libegl1 libgl1\n" in capsys.readouterr().out
    assert apt_log.read_text(encoding="utf-8") == ""


def test_where_there_is_no_apt_the_libraries_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not system_libraries.install(["libegl1"])
    assert "Debian calls them: libegl1" in capsys.readouterr().out


def test_the_libraries_of_a_window_are_wanted_only_with_a_display(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system_libraries, "TO_DRAW", {})
    monkeypatch.setattr(system_libraries, "FOR_A_WINDOW", {"libkite.so.1": "libkite1"})
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert system_libraries.missing_packages() == []
    monkeypatch.setenv("DISPLAY", ":9")
    assert system_libraries.missing_packages() == ["libkite1"]
