"""What a release brings along: the list of parts in CycloneDX, and the checksums."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from make_parts_list import main, make_list, write_list, write_sums
from part_list import load_parts, locked_versions, version_of

PARTS = load_parts()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    files = write_list(make_list(PARTS, "linux"), tmp_path_factory.mktemp("list") / "pairview")
    assert [file.name for file in files] == ["pairview.cdx.json", "pairview.cdx.xml"]
    content: dict[str, Any] = json.loads(files[0].read_text(encoding="utf-8"))
    return content


def all_of(components: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    found = {}
    for component in components:
        found[component["name"]] = component
        found |= all_of(component.get("components", []))
    return found


def test_every_part_is_in_the_list_with_its_version(made: dict[str, Any]) -> None:
    head = made["metadata"]["component"]
    listed = all_of([head, *made["components"]])
    there = {part.name: version_of(part) for part in PARTS if "linux" in part.systems}
    assert {name: component["version"] for name, component in listed.items()} == there
    assert head["name"] == "PairView"
    assert all(component["licenses"] for component in listed.values())


def test_what_is_compiled_into_a_part_stands_below_it(made: dict[str, Any]) -> None:
    below = {one["name"] for one in all_of(made["components"])["sqlcipher3"]["components"]}
    assert below == {"SQLCipher", "SQLite", "OpenSSL inside sqlcipher3"}


def test_a_locked_part_has_the_hashes_of_the_lock(made: dict[str, Any]) -> None:
    bidi = all_of(made["components"])["python-bidi"]
    assert bidi["purl"] == f"pkg:pypi/python-bidi@{locked_versions()['python-bidi']}"
    (from_where,) = [one for one in bidi["externalReferences"] if one["type"] == "distribution"]
    assert len(from_where["hashes"]) > 5
    assert re.fullmatch("[0-9a-f]{64}", from_where["hashes"][0]["content"])


def test_pairview_depends_on_every_part(made: dict[str, Any]) -> None:
    needed = {one["ref"]: one.get("dependsOn", []) for one in made["dependencies"]}
    assert sorted(needed["PairView"]) == sorted(one["bom-ref"] for one in made["components"])


def test_the_same_sources_make_the_same_bytes(tmp_path: Path) -> None:
    once, again = (
        [file.read_bytes() for file in write_list(make_list(PARTS, "win32"), tmp_path / name)]
        for name in ("once", "again")
    )
    assert once == again


def test_the_sums_are_those_of_every_file(tmp_path: Path) -> None:
    (tmp_path / "pairview.deb").write_bytes(b"a package")
    (tmp_path / "pairview.exe").write_bytes(b"an installer")
    write_sums(tmp_path)
    sums = write_sums(tmp_path).read_text(encoding="ascii")
    assert sums == (
        f"{hashlib.sha256(b'a package').hexdigest()} *pairview.deb\n"
        f"{hashlib.sha256(b'an installer').hexdigest()} *pairview.exe\n"
    )


def test_the_command_leaves_lists_and_sums_beside_the_downloads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pairview.deb").write_bytes(b"a package")
    assert main([str(tmp_path), "--system", "linux"]) == 0
    assert "SHA256SUMS" in capsys.readouterr().out
    sums = (tmp_path / "SHA256SUMS").read_text(encoding="ascii")
    assert [line.rpartition("*")[2] for line in sums.splitlines()] == sorted(
        path.name for path in tmp_path.iterdir() if path.name != "SHA256SUMS"
    )
    assert len(sums.splitlines()) == 3
    assert main([str(tmp_path), "--sums"]) == 0
