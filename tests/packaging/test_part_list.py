"""The list of parts: nothing of the locks, the fonts and the licence texts is missing from it."""

import ctypes
import fnmatch
import sys
from pathlib import Path

import pypdfium2_raw
import PySide6
import pytest
from license_expression import get_spdx_licensing
from sqlcipher3 import dbapi2 as sqlcipher

import build_fonts
from bundle_papers import put_papers
from bundle_sources import listed_parts
from pairview.reports.shaped_font import harfbuzz
from part_list import (
    ALL_SYSTEMS,
    PROJECT,
    Part,
    left_out,
    load_parts,
    overview,
    owner_of_file,
    owner_of_module,
    version_of,
)

PARTS = load_parts()
LOCKED = {part.version.removeprefix("lock:") for part in PARTS if part.version.startswith("lock:")}
OURS = PROJECT / "packaging" / "licences"


def part(name: str, *patterns: str) -> Part:
    return Part(name, "1", "MIT", "", ("a.txt",), files=patterns)


def test_every_locked_part_is_in_the_list_or_left_out_for_a_reason() -> None:
    assert LOCKED - {"pyinstaller"} | left_out().keys() == listed_parts()
    assert LOCKED & left_out().keys() == set()


def test_every_font_that_is_cut_is_in_the_list() -> None:
    assert {cut.distribution for cut in build_fonts.CUTS} <= LOCKED


def test_every_licence_text_is_laid_into_the_bundle_and_none_for_nothing(tmp_path: Path) -> None:
    put_papers(tmp_path, set(LOCKED) - {cut.distribution for cut in build_fonts.CUTS}, "Start it.")
    laid = {
        path.relative_to(tmp_path / "licences").as_posix()
        for path in (tmp_path / "licences").rglob("*")
        if path.is_file()
    }
    named = {text for entry in PARTS for text in entry.texts}
    assert [text for text in sorted(named) if not fnmatch.filter(laid, text)] == []
    ours = {path.relative_to(OURS).as_posix() for path in OURS.rglob("*") if path.is_file()}
    assert ours - named == set()
    assert "Qt, 6." in (tmp_path / "licences" / "README.txt").read_text(encoding="utf-8")


def test_what_is_compiled_in_has_the_version_that_the_list_tells(tmp_path: Path) -> None:
    told = {entry.name: version_of(entry) for entry in PARTS}
    connection = sqlcipher.connect(tmp_path / "a.db")
    connection.execute("pragma key='a'")
    connection.execute("create table one (two)")
    (cipher,) = connection.execute("pragma cipher_version").fetchone()
    (provider,) = connection.execute("pragma cipher_provider_version").fetchone()
    connection.close()
    assert sqlcipher.sqlite_version == told["SQLite"]
    assert cipher.split()[0] == told["SQLCipher"]
    assert provider.split()[1] == told["OpenSSL inside sqlcipher3"]
    assert harfbuzz().version_string() == told["HarfBuzz"]
    pdfium = Path(str(pypdfium2_raw.__file__)).parent / "version.json"
    numbers = [f'"{name}": {number}' for name, number in zip(
        ("major", "minor", "build", "patch"), told["PDFium"].split("."), strict=True
    )]  # fmt: skip
    assert [line for line in numbers if line not in pdfium.read_text("utf-8")] == []


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU on Linux alone")
def test_the_icu_of_qt_has_the_version_that_the_list_tells() -> None:
    libraries = Path(str(PySide6.__file__)).parent / "Qt" / "lib"
    ctypes.CDLL(str(next(libraries.glob("libicudata.so.*"))), mode=ctypes.RTLD_GLOBAL)
    icu = ctypes.CDLL(str(next(libraries.glob("libicuuc.so.*"))))
    told = next(version_of(entry) for entry in PARTS if entry.name == "ICU")
    numbers = (ctypes.c_uint8 * 4)()
    icu[f"u_getVersion_{told.partition('.')[0]}"](numbers)
    assert ".".join(str(number) for number in list(numbers)[:2]) == told


@pytest.mark.parametrize("entry", PARTS, ids=lambda entry: entry.name[:20])
def test_a_part_has_version_licence_text_source_and_place(entry: Part) -> None:
    expression = get_spdx_licensing().parse(entry.licence, validate=False)
    unknown = get_spdx_licensing().unknown_license_keys(expression)
    assert [key for key in unknown if not key.startswith("LicenseRef-")] == []
    assert version_of(entry)
    assert entry.texts
    assert entry.source.startswith("https://") or entry.name == "PairView"
    assert not any(host in entry.source for host in ("pypi.", "pythonhosted", "anaconda"))
    assert bool(entry.inside) != bool(entry.files or entry.modules)
    assert entry.inside in {"", *(other.name for other in PARTS)}
    assert set(entry.systems) <= set(ALL_SYSTEMS)


def test_no_name_is_given_twice() -> None:
    assert len({entry.name for entry in PARTS}) == len(PARTS)


def test_the_longer_pattern_says_whose_a_file_is() -> None:
    parts = [part("all", "in/*"), part("one", "in/one*")]
    assert owner_of_file("in/one.so", parts) == "one"
    assert owner_of_file("in/two.so", parts) == "all"
    assert owner_of_file("out.so", parts) == ""


def test_a_file_that_two_parts_claim_alike_is_refused() -> None:
    parts = [part("here", "*.so"), part("there", "a.s*")]
    with pytest.raises(ValueError, match=r"a\.so belongs to here and there"):
        owner_of_file("a.so", parts)


def test_a_module_belongs_to_its_part_else_to_python_else_to_nobody() -> None:
    assert owner_of_module("reportlab.lib.colors", PARTS) == "reportlab"
    assert owner_of_module("sqlite3", PARTS) == "PairView"
    assert owner_of_module("json.decoder", PARTS) == "Python"
    assert owner_of_module("numpy", PARTS) == ""
    assert owner_of_file("_internal/json/decoder.pyc", PARTS) == "Python"
    assert owner_of_file("_internal/numpy/core.pyc", PARTS) == ""


def test_the_overview_names_what_is_there_on_a_system() -> None:
    assert "Microsoft" in overview(PARTS, "win32")
    assert "Microsoft" not in overview(PARTS, "linux")
