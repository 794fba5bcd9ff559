"""A wheel holds what is not in git, so that what is installed from it starts."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

PROJECT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Build a wheel as pip would and return the names of its files."""
    folder = tmp_path_factory.mktemp("wheel")
    command: list[str | Path] = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    command += ["-d", folder]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_every_form_is_in_the_wheel(content: set[str]) -> None:
    stems = [form.stem for form in (PROJECT / "ui").glob("*.ui")]
    assert {f"pairview/window/forms/{stem}.py" for stem in stems} <= content


def test_the_translations_are_in_the_wheel(content: set[str]) -> None:
    assert "pairview/window/translations/pairview_en.qm" in content
    assert "pairview/window/translations/pairview_es.qm" in content


def test_the_fonts_and_their_licences_are_in_the_wheel(content: set[str]) -> None:
    assert "pairview/window/fonts/Inter-Regular.ttf" in content
    assert "pairview/window/fonts/Inter-LICENSE.txt" in content
    assert "pairview/reports/fonts/NotoSans-Bold.ttf" in content
    assert "pairview/reports/fonts/NotoSans-LICENSE.txt" in content


def test_every_file_of_the_package_is_in_the_wheel(content: set[str]) -> None:
    package = PROJECT / "src" / "pairview"
    files = {path for path in package.rglob("*") if path.suffix in {".py", ".toml", ".sql"}}
    assert {f"pairview/{path.relative_to(package).as_posix()}" for path in files} <= content


def test_nothing_but_the_package_is_in_the_wheel(content: set[str]) -> None:
    tops = {name.split("/")[0] for name in content}
    assert {top for top in tops if not top.startswith("pairview-")} == {"pairview"}
