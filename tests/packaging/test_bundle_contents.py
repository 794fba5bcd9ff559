import json
import re
import sys
import tomllib
from pathlib import Path

import pytest

import bundle_contents
import bundle_identity
import bundle_sources
from bundle_contents import MODULES_LEFT_OUT, files_kept, texts_kept
from bundle_sources import StrangerError, listed_parts, note_parts, parts_of

PACKAGE = Path(__file__).parents[2] / "src" / "pairview"
PLUGINS = "PySide6/Qt/plugins"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="libraries have names of Linux")


def entry(place: str, source: str = "") -> tuple[str, str, str]:
    return place, source or f"{sys.prefix}/{place}", "BINARY"


def kept(*places: str, needs: dict[str, list[str]] | None = None) -> set[str]:
    needs = needs or {}
    entries = [entry(place) for place in places]
    return {name for name, *_ in files_kept(entries, lambda file: needs.get(Path(file).name, []))}


def test_each_thing_left_out_has_its_reason() -> None:
    lists = (
        MODULES_LEFT_OUT,
        bundle_contents.HOOKS_LEFT_OUT,
        bundle_contents.LIBRARIES_LEFT_OUT,
        bundle_contents.PLUGINS_KEPT,
        bundle_contents.TAKEN_FROM_THE_SYSTEM,
    )
    assert all(reason.strip() for reasons in lists for reason in reasons.values())


def test_a_library_stays_that_something_kept_leads_to() -> None:
    core, icu, quick = (
        f"PySide6/Qt/lib/lib{name}" for name in ("Qt6Core.so.6", "icu.so", "Quick.so")
    )
    needs = {"QtCore.so": ["libQt6Core.so.6"], "libQt6Core.so.6": ["libicu.so", "libc.so.6"]}
    assert kept("PySide6/QtCore.so", core, icu, quick, needs=needs) == {
        "PySide6/QtCore.so",
        core,
        icu,
    }


def test_plugins_stay_only_by_the_list() -> None:
    xcb, vnc = f"{PLUGINS}/platforms/libqxcb.so", f"{PLUGINS}/platforms/libqvnc.so"
    gif = f"{PLUGINS}/imageformats/libqgif.so"
    assert kept(xcb, vnc, gif) == {xcb}
    assert kept("PySide6/plugins/platforms/qwindows.dll") == {
        "PySide6/plugins/platforms/qwindows.dll"
    }


def test_no_library_of_the_network_stays() -> None:
    assert kept("PySide6/QtNetwork.abi3.so", "PySide6/Qt/lib/libQt6Network.so.6") == set()


@on_linux
def test_the_systems_own_libraries_stay_with_it() -> None:
    entries = [
        entry("libglib-2.0.so.0", "/usr/lib/libglib-2.0.so.0"),
        entry("libffi.so.8", "/usr/lib/libffi.so.8"),
        entry("plain.so"),
    ]
    names = files_kept(entries, lambda _: ["libglib-2.0.so.0", "libffi.so.8"])
    assert [name for name, *_ in names] == ["libffi.so.8", "plain.so"]


@on_linux
def test_an_environment_behind_a_link_is_known_as_ours(tmp_path: Path) -> None:
    import msgspec

    (tmp_path / "linked").symlink_to(Path(sys.prefix))
    inside = Path(str(msgspec.__file__)).resolve().relative_to(Path(sys.prefix).resolve())
    linked = str(tmp_path / "linked" / inside)
    assert files_kept([("msgspec.so", linked, "BINARY")], lambda _: [])
    assert parts_of([linked]) == {"msgspec": [linked]}


@on_linux
def test_no_link_stays() -> None:
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    assert texts_kept([link]) == []
    assert files_kept([link], lambda _: []) == []


def test_of_qts_own_texts_the_languages_of_pairview_stay() -> None:
    folder = "PySide6/Qt/translations"
    entries = [entry(f"{folder}/{name}.qm") for name in ("qtbase_de", "qtbase_es", "qt_es")]
    entries += [entry("pairview/window/translations/pairview_es.qm"), entry("x-1.dist-info/RECORD")]
    entries += [entry("PySide6/__init__.pyc"), entry("PySide6/typesystems/core.xml")]
    stems = [Path(name).stem for name, *_ in texts_kept(entries)]
    assert stems == ["qtbase_es", "pairview_es", "__init__"]


def test_every_module_and_every_file_beside_them_goes_along() -> None:
    modules = set(bundle_sources.modules_of_ours(PACKAGE))
    assert {
        "pairview",
        "pairview.window.screens.plan_screen",
        "pairview.reports.handout",
    } <= modules
    files = {Path(source).name for source, _ in bundle_sources.files_of_ours(PACKAGE)}
    present = {file.name for file in PACKAGE.rglob("*") if file.is_file()}
    not_wanted = {name for name in present if re.search(r"\.pyc?$|^made-from|\.typed$", name)}
    assert files == present - not_wanted


def test_a_part_that_the_list_does_not_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StrangerError, match=r"pytest \(__init__\.py\)"):
        note_parts([("pytest", str(pytest.__file__), "PYMODULE")], tmp_path / "parts.json")
    assert list(tmp_path.iterdir()) == []


def test_parts_of_the_list_are_noted_and_files_of_ours_are_welcome(tmp_path: Path) -> None:
    import msgspec

    own = str(PACKAGE / "__init__.py")
    note = tmp_path / "parts.json"
    files = (own, str(msgspec.__file__))
    note_parts([(Path(file).parent.name, file, "PYMODULE") for file in files], note)
    assert json.loads(note.read_text(encoding="utf-8")) == {"msgspec": ["msgspec"]}
    assert parts_of([str(msgspec.__file__), own]) == {"msgspec": [msgspec.__file__]}


def test_a_module_that_lies_as_a_file_of_its_own_belongs_to_its_part(tmp_path: Path) -> None:
    note = tmp_path / "parts.json"
    note_parts([("click/core.pyc", str(tmp_path / "click" / "core.pyc"), "DATA")], note)
    assert json.loads(note.read_text(encoding="utf-8")) == {"click": ["click/core.pyc"]}
    note_parts([("PIL/Image.pyc", str(tmp_path / "PIL" / "Image.pyc"), "DATA")], note)
    assert json.loads(note.read_text(encoding="utf-8")) == {}  # a stand-in of ours
    with pytest.raises(StrangerError, match="pytest"):
        note_parts([("_pytest/main.pyc", str(tmp_path / "main.pyc"), "DATA")], note)


def test_what_pairview_asks_for_is_in_the_list() -> None:
    project = tomllib.loads((PACKAGE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {re.split(r"[<>=]", one)[0] for one in project["project"]["dependencies"]}
    assert {name.lower().replace("_", "-") for name in asked} <= listed_parts()


def test_the_stand_ins_hold_every_name_that_is_asked_of_them() -> None:
    """If reportlab or sqlite_utils asks for more some day, the bundle must learn it."""
    import reportlab
    import sqlite_utils

    asked = set()
    for package in (reportlab, sqlite_utils):
        for file in Path(str(package.__file__)).parent.glob("*.py"):
            if file.stem == "hookspecs":
                asked |= set(re.findall(r"\bsqlite3\.(\w+)", file.read_text(encoding="utf-8")))
    assert asked == {"Connection"}
    utils = Path(str(reportlab.__file__)).parent / "lib" / "utils.py"
    source = utils.read_text(encoding="utf-8")
    assert set(re.findall(r"\bfrom PIL import (.+)", source)) == {"Image"}


def test_windows_is_told_version_and_publisher() -> None:
    told = bundle_identity.version_resource("1.2.3")
    compile(told, "version.txt", "eval")
    assert "filevers=(1, 2, 3, 0)" in told
    assert "StringStruct('CompanyName', 'PairView maintainers')" in told


def test_macos_is_told_whose_files_cases_are() -> None:
    told = bundle_identity.info_of_macos("1.2.3")
    (kind,) = told["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["pairview"]}
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


def test_policies_on_macos_go_by_the_name_of_the_program() -> None:
    sources = [file.read_text(encoding="utf-8") for file in (PACKAGE / "store").glob("*.py")]
    assert any(f'"{bundle_identity.IDENTIFIER}"' in source for source in sources)
