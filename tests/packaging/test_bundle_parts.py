"""The built bundle against the list of its parts: nothing unknown, nothing missing."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from part_list import PROJECT, load_parts, owner_of_file, owner_of_module, version_of

pytestmark = pytest.mark.package
PARTS = load_parts()
HERE = [part for part in PARTS if sys.platform in part.systems]


def owned_files(bundle: Path) -> dict[str, str]:
    places = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()]
    return {place: owner_of_file(place, HERE) for place in places}


def owned_modules(bundle: Path) -> dict[str, str]:
    """Return the modules in the archive of the program, and those that lie as files."""
    from PyInstaller.archive.readers import CArchiveReader

    program = CArchiveReader(str(bundle / "pairview"))
    names = list(program.open_embedded_archive("PYZ.pyz").toc)
    inside = bundle / "_internal"
    names += [path.relative_to(inside).as_posix() for path in inside.rglob("*.pyc")]
    return {name: owner_of_module(name.removesuffix(".pyc"), HERE) for name in names}


def test_every_file_of_the_bundle_belongs_to_one_part(bundle: Path) -> None:
    owned = owned_files(bundle)
    assert len(owned) > 200
    assert [place for place, owner in owned.items() if not owner] == []


def test_every_python_module_of_the_bundle_belongs_to_one_part(bundle: Path) -> None:
    owned = owned_modules(bundle)
    assert len(owned) > 500
    assert [name for name, owner in owned.items() if not owner] == []


def test_every_part_of_this_system_has_a_file_or_a_module(bundle: Path) -> None:
    owners = {*owned_files(bundle).values(), *owned_modules(bundle).values()}
    assert [part.name for part in HERE if not part.inside and part.name not in owners] == []


def test_every_licence_text_is_in_the_folder_of_licences(bundle: Path) -> None:
    texts = {text for part in HERE for text in part.texts}
    assert [text for text in sorted(texts) if not any((bundle / "licences").glob(text))] == []


def test_the_page_on_all_parts_is_the_one_of_now(bundle: Path) -> None:
    page = (bundle / "licences" / "README.txt").read_text(encoding="utf-8")
    heads = [f"{part.name}, {version_of(part)}" for part in HERE]
    assert [head for head in heads if head not in page.splitlines()] == []


def test_the_parts_that_may_be_exchanged_lie_as_files_of_their_own(bundle: Path) -> None:
    exchangeable = {part.name for part in HERE if part.licence.startswith("LGPL")}
    files = owned_files(bundle)
    assert exchangeable == {"Qt", "PySide6", "shiboken6", "python-bidi"}
    for name in exchangeable:
        assert [place for place, owner in files.items() if owner == name and ".so" in place]


def test_the_windows_uninstaller_knows_everything_at_the_top_of_the_folder(bundle: Path) -> None:
    script = (PROJECT / "packaging" / "windows" / "taking_place.nsh").read_text(encoding="utf-8")
    known = set(re.findall(r'^  (?:RMDir /r|Delete) "\$R0\\([\w.-]+)"$', script, re.MULTILINE))
    at_the_top = {path.name for path in bundle.iterdir()} - {"pairview"}
    assert at_the_top - known == set()
    assert {"pairview.exe", "pairview-command.exe", "uninstall.exe"} <= known


def test_a_stranger_in_the_bundle_would_be_seen(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    shutil.copyfile(bundle / "LICENSE", tmp_path / "_internal" / "libstranger.so.1")
    assert owned_files(tmp_path) == {"_internal/libstranger.so.1": ""}
