"""The folder of the copies is out of sight, on Windows too."""

import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from pairview.store.hidden_folder import make_hidden_folder


def test_windows_is_told_to_hide_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, int]] = []
    kernel = SimpleNamespace(SetFileAttributesW=lambda name, bits: told.append((name, bits)))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    make_hidden_folder(tmp_path / ".copies")
    assert told == [(str(tmp_path / ".copies"), 2)]


def test_the_folder_is_for_this_account_only(tmp_path: Path) -> None:
    for _ in range(2):
        make_hidden_folder(tmp_path / ".copies")
    assert (tmp_path / ".copies").stat().st_mode & 0o077 == 0
