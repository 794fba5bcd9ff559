"""The two lists are complete, hashed, and tell nobody where this machine gets its packages."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parent.parent.parent
RUN = PROJECT / "requirements.lock"
DEV = PROJECT / "requirements-dev.lock"


def pinned(lock: Path) -> dict[str, str]:
    """Return the version that a list holds for each part."""
    text = lock.read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][\w.-]*)==([^ ;\\\n]+)", text, flags=re.MULTILINE))


def wanted(group: str) -> list[Requirement]:
    settings: dict[str, Any] = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    names = settings["project"]["dependencies"] if group == "run" else None
    return [Requirement(name) for name in names or settings["dependency-groups"][group]]


@pytest.mark.parametrize("lock", [RUN, DEV], ids=lambda path: path.name)
def test_a_list_names_no_address_and_hashes_every_part(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    parts = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(parts) == len(pinned(lock))
    assert [part for part in parts if "--hash=sha256:" not in part] == []


@pytest.mark.parametrize(("group", "lock"), [("run", RUN), ("build", RUN), ("dev", DEV)])
def test_a_list_holds_every_part_that_the_project_asks_for(group: str, lock: Path) -> None:
    held = pinned(lock)
    versions = {part: held.get(canonicalize_name(part.name)) for part in wanted(group)}
    missing = [str(part) for part, version in versions.items() if version is None]
    other = [
        str(part)
        for part, version in versions.items()
        if not part.specifier.contains(version or "0")
    ]
    assert (missing, other) == ([], [])


def test_a_part_in_both_lists_has_one_version() -> None:
    run, dev = pinned(RUN), pinned(DEV)
    assert {
        name: (run[name], dev[name]) for name in run.keys() & dev if run[name] != dev[name]
    } == {}


def test_the_build_uses_the_qt_that_the_program_runs_on() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    qt = "PySide6-Essentials>=6.11,<6.12"
    assert qt in settings["build-system"]["requires"]
    assert qt in settings["project"]["dependencies"]
