"""The tag of a release has to agree with version and changelog."""

from pathlib import Path

import pytest

from check_tag import TagError, check_tag, main

CHANGELOG = """\
# Changelog

## Unreleased

## 1.2.0 - 2026-12-01

### Added
- A page.

## 1.1.0 - 2026-11-01
- An older page.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    package = tmp_path / "src" / "pairview"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('__version__ = "1.2.0"\n', encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    return tmp_path


def test_the_notes_are_what_the_changelog_tells_of_this_version(project: Path) -> None:
    assert check_tag("v1.2.0", project) == "### Added\n- A page.\n"


def test_another_tag_is_refused(project: Path) -> None:
    with pytest.raises(TagError, match=r"v1\.1\.0 is not that of version 1\.2\.0"):
        check_tag("v1.1.0", project)


def test_a_version_the_changelog_is_silent_about_is_refused(project: Path) -> None:
    (project / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n", encoding="utf-8")
    with pytest.raises(TagError, match="tells nothing of 1"):
        check_tag("v1.2.0", project)


def test_the_command_says_so_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["v0.0.0"]) == 1
    assert capsys.readouterr().err.startswith("The tag v0.0.0 is not that of version ")
