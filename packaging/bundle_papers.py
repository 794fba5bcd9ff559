"""What lies beside the program: licences of every part, the guides, a page on how to start."""

import re
import shutil
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

from part_list import put_overview

PROJECT = Path(__file__).resolve().parent.parent
OF_OURS = PROJECT / "packaging" / "licences"
"""Texts that no part brings along."""
PICTURE = re.compile(r"\]\((?:\.\./)*((?:[\w.-]+/)*[\w.-]+\.png)\)")
FOR_MAKERS = {
    "parts.md",
    "translating.md",
    "promises.md",
    "release-checklist.md",
    "es/glosario.md",
}
"""Pages about the source, which is not in the bundle."""
PAPERS = ("LICENSE", "CHANGELOG.md", "SECURITY.md")


def put_papers(folder: Path, parts: set[str], words: str) -> None:
    """Lay all of it into the folder of a bundle made of these parts; `words` say how to start."""
    (folder / "README.txt").write_text(words, encoding="utf-8")
    for name in PAPERS:
        shutil.copyfile(PROJECT / name, folder / name)
    _put_licences(folder / "licences", parts)
    put_overview(folder / "licences", PROJECT / "src" / "pairview")
    _put_guides(PROJECT / "docs", folder / "docs")
    _put_templates(folder / "docs" / "policies")


def _put_licences(folder: Path, parts: set[str]) -> None:
    for part in sorted(parts):
        for file in distribution(part).files or ():
            place = re.search(r"\.dist-info/((?:licenses/)?.*(?:LICEN[CS]E|COPYING).*)$", str(file))
            if place:
                name = place[1].removeprefix("licenses/")
                _copy(Path(str(file.locate())), folder / part / name)
    _copy(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", folder / "python" / "LICENSE.txt")
    if OF_OURS.is_dir():
        shutil.copytree(OF_OURS, folder, dirs_exist_ok=True)


def _put_guides(source: Path, target: Path) -> None:
    """Copy every page of docs, and of its pictures those that a page shows."""
    for page in sorted(set(source.rglob("*.md")) - {source / name for name in FOR_MAKERS}):
        _copy(page, target / page.relative_to(source))
        for shown in PICTURE.findall(page.read_text(encoding="utf-8")):
            if (source / shown).is_file():
                _copy(source / shown, target / shown)


def _put_templates(target: Path) -> None:
    """Copy what a school's IT lays policies down with; each system's, as one IT has them all."""
    windows = PROJECT / "packaging" / "windows" / "policies"
    shutil.copytree(windows, target, dirs_exist_ok=True)
    for name in ("macos/PairView.mobileconfig", "linux/policy.toml"):
        source = PROJECT / "packaging" / name
        _copy(source, target / source.name)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
