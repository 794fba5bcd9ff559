"""The page for IT says what the program, its installer and its policies do."""

import argparse
import re
from pathlib import Path

import pytest

import bundle_papers
from pairview import command_line
from pairview.__main__ import COMMANDS
from pairview.command_line_cases import Say
from pairview.domain.planning import DAYS_KEPT_AFTER_FOLLOW_UP, DAYS_KEPT_WITHOUT_FOLLOW_UP
from pairview.domain.policy import BOUNDS, LONGEST, NAMES, SAFE
from pairview.store.account_places import account_places
from pairview.store.copies import FOLDER, KEPT
from pairview.store.policy_places import BUNDLE_ID, LINUX_FILE, REGISTRY_KEY, files_of

PROJECT = Path(__file__).parents[2]
PAGE = PROJECT / "docs" / "for-it.md"
TEXT = PAGE.read_text(encoding="utf-8")
WORDS = " ".join(TEXT.split())
INSTALLER = "\n".join(
    file.read_text(encoding="utf-8")
    for file in sorted((PROJECT / "packaging" / "windows").glob("*.ns*"))
)


def row_of(name: str) -> str:
    (row,) = [line for line in TEXT.splitlines() if line.startswith(f"| `{name}` |")]
    return row


def test_it_is_one_page() -> None:
    assert 900 < len(re.findall(r"\S*\w\S*", TEXT)) < 1_200


def test_it_names_every_policy_and_no_other() -> None:
    named = re.findall(r"(?m)^\| `(\w+)` \|", TEXT)
    assert tuple(named) == NAMES
    for name, (low, high) in BOUNDS.items():
        assert f"{low} to {high}" in row_of(name)
    assert f"to {LONGEST['contact']} characters" in row_of("contact")
    assert f"; {KEPT} |" in row_of("copies")
    days = f"{DAYS_KEPT_AFTER_FOLLOW_UP} and {DAYS_KEPT_WITHOUT_FOLLOW_UP}"
    assert days in row_of("delete_after_days")


def test_what_a_fault_counts_as_is_told() -> None:
    strict = {name for name in NAMES if getattr(SAFE, name)}
    (told,) = re.findall(r"it counts as not set, (.*?) as true", WORDS)
    assert set(re.findall(r"`(\w+)`", told)) == strict


def test_every_command_on_it_is_one() -> None:
    parser = command_line._parser(Say())
    for words in re.findall(r"`pairview((?: [^`]+)?)`", TEXT):
        first, *rest = words.split() or ["--version"]
        assert first in {*COMMANDS, "--check", "--version"}, words
        command = _parser_of(parser, first)
        known = command.format_help() if command else parser.format_help()
        assert [option for option in rest if option.startswith("--") and option not in known] == []
    assert re.findall(r"then `(--[a-z]+)`", TEXT) == ["--yes"]


def _parser_of(parser: argparse.ArgumentParser, name: str) -> argparse.ArgumentParser | None:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found: argparse.ArgumentParser | None = action.choices.get(name)
            return found
    return None


def test_the_exit_codes_of_the_commands_are_those_of_the_program() -> None:
    told = "0 done, 1 not possible (one sentence on standard error), 2 wrong usage, 130 stopped"
    assert told in WORDS
    assert command_line.main(["--version"]) == 0
    assert command_line.main(["erase"]) == 2
    assert command_line.__doc__ is not None
    assert "130" in command_line.__doc__


def test_the_exit_codes_of_the_installer_are_its_own() -> None:
    (told,) = re.findall(r"\*\*Exit codes of the installer:\*\* (.*?) Other than", WORDS)
    codes = {int(code) for code in re.findall(r"(?:^|; )(\d+) ", told)}
    defined = re.findall(r"(?m)^!define [A-Z_]+ (\d{1,2})$", INSTALLER)
    assert codes == {0, *map(int, defined)}


@pytest.mark.parametrize(
    "switch", ["/ALLUSERS", "/CURRENTUSER", "/LANGUAGE=", "pairview-setup.log"]
)
def test_a_switch_of_the_installer_is_known_to_it(switch: str) -> None:
    assert switch in TEXT
    assert switch in INSTALLER


def test_what_the_installer_leaves_to_be_found_is_told() -> None:
    (key,) = re.findall(r'(?m)^!define KEY "(.+)"$', INSTALLER)
    assert f"`HKLM\\{key}`" in TEXT
    for name in ("Version", "InstallFolder"):
        assert f"`{name}`" in TEXT
        assert f'WriteRegStr SHCTX "${{KEY}}" "{name}"' in INSTALLER
    for place in ("$PROGRAMFILES64\\PairView", "$LOCALAPPDATA\\Programs\\PairView"):
        assert place in INSTALLER
    assert '"C:\\Program Files\\PairView\\uninstall.exe" /S' in TEXT
    assert '"%LOCALAPPDATA%\\Programs\\PairView\\uninstall.exe" /S' in TEXT
    assert "Windows 10 version 1809 or newer" in TEXT
    assert "!define OLDEST_BUILD 17763" in INSTALLER


def test_everything_lies_where_it_says() -> None:
    windows, macos, linux = (
        account_places(system, {"HOME": "/~", "LOCALAPPDATA": "/local"})
        for system in ("win32", "darwin", "linux")
    )
    for found in (macos, linux):
        assert f"`{str(found.cases).removeprefix('/')}`" in row_starting("cases")
        assert f"`{str(found.settings).removeprefix('/')}`" in row_starting("settings")
    assert windows.cases.relative_to("/local").parts == ("PairView", "Cases")
    assert "`%LOCALAPPDATA%\\PairView\\Cases`" in row_starting("cases")
    assert "`%LOCALAPPDATA%\\PairView`" in row_starting("settings")
    assert f"`HKLM\\{REGISTRY_KEY}`" in row_starting("policies")
    assert f"`{files_of('darwin')[0]}`" in row_starting("policies")
    assert f"`{LINUX_FILE}`" in row_starting("policies")
    assert f"`{FOLDER}`" in TEXT
    assert f"`{BUNDLE_ID}`" in TEXT


def row_starting(words: str) -> str:
    (row,) = [line for line in TEXT.splitlines() if re.match(rf"\| {words}[ ,|]", line)]
    return row


def test_names_of_files_are_those_that_are_made() -> None:
    packaging = PROJECT / "packaging"
    for maker, made, told in (
        (
            "build_bundle.py",
            r"pairview-\{\w+\}-linux-",
            "pairview-VERSION-linux-x86_64.tar.xz",
        ),
        ("build_deb.py", r"pairview_\{\w+\}_", "pairview_VERSION_amd64.deb"),
        (
            "windows/build.ps1",
            r"pairview-\$version-windows-x64",
            "pairview-VERSION-windows-x64.exe",
        ),
        ("macos/build.sh", r"pairview-\$version-macos-", "pairview-VERSION-macos-arm64.dmg"),
    ):
        assert re.search(made, (packaging / maker).read_text(encoding="utf-8")), maker
        assert told in TEXT


def test_the_templates_lie_beside_the_program(tmp_path: Path) -> None:
    bundle_papers._put_templates(tmp_path)
    for name in ("PairView.admx", "PairView.mobileconfig", "policy.toml"):
        assert (tmp_path / name).is_file()
        assert f"`{name}`" in TEXT
    assert (tmp_path / "es-ES" / "PairView.adml").is_file()


def test_it_links_what_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", TEXT):
        assert (PAGE.parent / target).is_file(), target
