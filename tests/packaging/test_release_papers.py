"""What is written about a release agrees with what makes it."""

import re
from pathlib import Path

import pytest

from part_list import load_parts, version_of

PROJECT = Path(__file__).resolve().parent.parent.parent
WORKFLOW = PROJECT / ".github" / "workflows" / "release.yml"
WINDOWS = PROJECT / "packaging" / "windows"


def text_of(*names: str) -> str:
    return PROJECT.joinpath(*names).read_text(encoding="utf-8")


def test_the_page_on_licences_names_each_exchangeable_part_with_its_version() -> None:
    rows = {
        row.split("|")[1].strip(): row.split("|")[2].strip()
        for row in text_of("docs", "licences.md").splitlines()
        if row.startswith("| ") and "https://" in row
    }
    told = {
        part: version
        for parts, version in rows.items()
        for part in re.split(r", | and ", parts.partition(" (")[0])
    }
    exchangeable = [part for part in load_parts() if part.licence.startswith("LGPL")]
    assert told == {part.name: version_of(part) for part in exchangeable}


def test_every_exit_code_of_the_installer_is_explained() -> None:
    defined = re.findall(
        r"^!define [A-Z_]+ (\d+)$", text_of("packaging/windows/pairview.nsi"), re.M
    )
    explained = re.findall(r"^\| (\d+) \|", text_of("packaging", "README.md"), re.M)
    assert ["0", *defined] == explained


def test_the_installer_says_everything_in_both_languages_and_nothing_for_nothing() -> None:
    texts = (WINDOWS / "texts.nsh").read_text(encoding="utf-8")
    said = re.findall(
        r'^!insertmacro Text (\w+) *(?:\\\n *)?"(.+?)" *(?:\\\n *)?"(.+?)"$', texts, re.M
    )
    scripts = "".join(path.read_text("utf-8") for path in WINDOWS.glob("*.ns[ih]"))
    names = [name for name, _, _ in said]
    assert len(names) == texts.count("!insertmacro Text ")
    used = set(re.findall(r"\$\((\w+)\)", scripts)) | set(
        re.findall(r"(?:Head|Done) (\w+) \w+$", scripts, re.M)
    )
    used |= set(re.findall(r"(?:Head|Done) \w+ (\w+)$", scripts, re.M))
    assert [name for name in names if name not in used] == []
    for _, english, spanish in said:
        assert english != spanish or "/" in english or english == "Folder"
        assert set(re.findall(r"\$\w+", english)) == set(re.findall(r"\$\w+", spanish))


def test_the_workflow_starts_only_what_is_there() -> None:
    text = WORKFLOW.read_text(encoding="utf-8").replace("\\", "/")
    named = set(re.findall(r"\b(?:packaging|tests|\.ci)/[\w./-]+", text)) | {"run.py"}
    assert [name for name in sorted(named) if not (PROJECT / name).exists()] == []


@pytest.mark.parametrize("name", ["release.yml"])
def test_the_workflow_uses_only_actions_of_its_host_by_version(name: str) -> None:
    used = re.findall(r"uses: (\S+)", WORKFLOW.with_name(name).read_text(encoding="utf-8"))
    assert used
    assert [action for action in used if not re.fullmatch(r"actions/[\w-]+@v\d+", action)] == []
    assert "pypi" not in WORKFLOW.read_text(encoding="utf-8").lower()
