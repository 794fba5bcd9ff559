"""What a package of Debian is made of; that it installs and leaves is tried in test_deb.py."""

import configparser
import json
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import build_deb
import build_man_page
import deb_copyright
import deb_needs

SOURCES = build_deb.SOURCES
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
on_linux = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("objdump") is None, reason="libraries of Linux are read"
)


def entry() -> configparser.SectionProxy:
    reader = configparser.RawConfigParser()
    reader.optionxform = str  # type: ignore[assignment, method-assign]
    reader.read(SOURCES / "pairview.desktop", encoding="utf-8")
    return reader["Desktop Entry"]


def test_the_menu_says_what_it_is_in_both_languages() -> None:
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry()[key] != entry()[f"{key}[es]"]
    assert entry()["Exec"] == "pairview %f"


def test_a_case_is_a_file_type_of_its_own_and_opens_in_pairview() -> None:
    (kind,) = ET.parse(SOURCES / "pairview.xml").getroot()
    assert entry()["MimeType"] == f"{kind.attrib['type']};"
    found = {one.tag.rpartition("}")[2]: one for one in kind}
    assert found["glob"].attrib["pattern"] == "*.pairview"
    assert found["icon"].attrib["name"] == kind.attrib["type"].replace("/", "-")
    comments = [one for one in kind if one.tag.endswith("comment")]
    assert [one.attrib.get(XML_LANG) for one in comments] == [None, "es"]


def test_a_case_is_known_by_its_first_bytes_too(tmp_path: Path) -> None:
    from pairview.content import load_practice_case
    from pairview.store.case_file import create_case

    case = tmp_path / "river.pairview"
    create_case(case, load_practice_case("river", date(2026, 11, 22))).close()
    match = ET.parse(SOURCES / "pairview.xml").getroot().find(".//{*}match")
    assert match is not None
    assert case.read_bytes().startswith(match.attrib["value"].encode())


def test_the_software_centre_reads_as_much_spanish_as_english() -> None:
    root = ET.parse(SOURCES / "org.pairview.PairView.metainfo.xml").getroot()
    texts = [*root.findall("summary"), *root.findall("description/p")]
    spanish = [one for one in texts if one.attrib.get(XML_LANG) == "es"]
    assert len(spanish) * 2 == len(texts)
    launchable = root.find("launchable")
    assert launchable is not None
    assert (SOURCES / str(launchable.text)).exists()


@pytest.mark.parametrize("name", ["preinst", "prerm"])
def test_each_sentence_of_a_script_is_there_in_both_languages(name: str) -> None:
    script = (SOURCES / name).read_text(encoding="utf-8")
    subprocess.run(["sh", "-n"], input=script, text=True, check=True)
    sentences = re.findall(r'"([^"$@]*PairView[^"]*\.)"', script)
    assert len(sentences) % 2 == 0
    assert len(sentences) >= 2


@on_linux
def test_every_library_that_is_asked_for_names_its_package(tmp_path: Path) -> None:
    shutil.copy(sys.executable, tmp_path / "pairview")
    shutil.copy(shutil.which("ls") or "/bin/ls", tmp_path / "libqgtk3.so")
    asked = set(deb_needs.needed_by(tmp_path / "pairview"))
    unknown = asked - deb_needs.PACKAGES.keys()
    if unknown:
        with pytest.raises(deb_needs.UnknownLibraryError, match="pairview asks for lib"):
            deb_needs.needs_of(tmp_path)
        (tmp_path / "pairview").unlink()
    assert "xkb-data" in deb_needs.needs_of(tmp_path)


@on_linux
def test_what_a_library_of_the_bundle_brings_is_no_need(tmp_path: Path) -> None:
    shutil.copy(shutil.which("ls") or "/bin/ls", tmp_path / "pairview")
    needed = set(deb_needs.needed_by(tmp_path / "pairview"))
    for name in needed:
        (tmp_path / name).write_bytes(b"\x7fELF")
    with pytest.raises(subprocess.CalledProcessError):
        deb_needs.needs_of(tmp_path)  # they count as libraries, and these are none
    for name in needed:
        (tmp_path / name).unlink()
        shutil.copy(shutil.which("true") or "/bin/true", tmp_path / name)
    assert deb_needs.needs_of(tmp_path) == deb_needs.ALSO


def test_a_package_that_was_renamed_has_both_names() -> None:
    renamed = [one for one in deb_needs.PACKAGES.values() if "t64" in one]
    assert renamed
    for names in renamed:
        newer, older = names.split(" | ")
        assert newer == f"{older}t64"


def test_a_desktops_own_packages_are_wished_and_not_needed(tmp_path: Path) -> None:
    (tmp_path / "libqwayland.so").touch()
    assert deb_needs.wishes_of(tmp_path) == ("libwayland-client0", "libwayland-cursor0")


def test_each_part_is_in_the_copyright_file_with_its_licence(tmp_path: Path) -> None:
    note = tmp_path / "parts.json"
    note.write_text(json.dumps({"msgspec": [], "python-bidi": []}), encoding="utf-8")
    words = deb_copyright.words(note)
    assert re.search(r"^ msgspec [\d.]+, .+: BSD-3-Clause$", words, re.MULTILINE)
    assert re.search(r"^ python-bidi [\d.]+, .+: .*Lesser General", words, re.MULTILINE)
    assert re.search(r"^ pyinstaller ", words, re.MULTILINE)


@on_linux
def test_the_manual_holds_the_help_word_for_word(tmp_path: Path) -> None:
    program = tmp_path / "pairview"
    says = 'case "$LANG" in es*) echo "uso: -x";; *) echo "usage: -x"; echo ".TH \\\\ trap";; esac'
    program.write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    program.chmod(0o755)
    pages = build_man_page.pages(program, "1.2.3", date(2026, 11, 22))
    assert set(pages) == {"man1/pairview.1", "es/man1/pairview.1"}
    english = pages["man1/pairview.1"].decode()
    assert "\\&usage: \\-x\n" in english
    assert "\\&.TH \\e trap" in english
    assert "\\&uso: \\-x\n" in pages["es/man1/pairview.1"].decode()
