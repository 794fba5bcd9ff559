"""The steps of the macOS build, with stand-ins for the programs that only a Mac has."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parent.parent.parent / "packaging" / "macos"
NOTE = 'echo "$(basename "$0") $*" >> "$NOTES"\n'
BUILD = """\
mkdir -p dist/pairview/licences dist/pairview/docs dist/PairView.app/Contents/Resources
for name in README.txt LICENSE CHANGELOG.md SECURITY.md; do echo > dist/pairview/$name; done
mkdir -p dist/PairView.app/Contents/Frameworks/Qt.framework
echo > dist/PairView.app/Contents/Frameworks/Qt.framework/inner.dylib
echo > dist/PairView.app/Contents/Frameworks/bidi.so
"""
IMAGE = 'for last; do :; done; echo > "$last"\n'
PROGRAMS = {"python3": BUILD, "codesign": "", "hdiutil": IMAGE, "xcrun": "", "spctl": ""}

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("bash"), reason="needs bash"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a space in its path, whose build only makes empty files."""
    project = tmp_path / "Pair View"
    shutil.copytree(SCRIPTS, project / "packaging" / "macos")
    (project / "src" / "pairview").mkdir(parents=True)
    (project / "src" / "pairview" / "__init__.py").write_text('__version__ = "1.2.0"\n')
    programs = {project / "bin" / name: words for name, words in PROGRAMS.items()}
    programs[project / ".venv" / "bin" / "python"] = ""
    for program, words in programs.items():
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/bash\n{NOTE}{words}", encoding="utf-8")
        program.chmod(0o755)
    return project


def build(project: Path, **variables: str) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    notes = project / "notes.txt"
    path = f"{project / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", project / "packaging" / "macos" / "build.sh"],
        env={"PATH": path, "NOTES": str(notes), **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    return done, notes.read_text(encoding="utf-8").splitlines()


def images(project: Path) -> list[str]:
    return [path.name for path in (project / "dist" / "release").glob("*.dmg")]


def test_without_a_certificate_the_image_says_that_it_is_unsigned(project: Path) -> None:
    done, notes = build(project)
    assert images(project) == [f"pairview-1.2.0-macos-{os.uname().machine}-unsigned.dmg"]
    assert done.stderr == "This image is unsigned: macOS will warn about it.\n"
    assert [line for line in notes if line.startswith(("codesign", "xcrun"))] == []
    assert (project / "dist" / "PairView.app" / "Contents" / "Resources" / "licences").is_dir()


def test_with_one_everything_is_signed_from_the_inside_out(project: Path) -> None:
    done, notes = build(project, PAIRVIEW_IDENTITY="Developer ID Application: Owner")
    signed = [line.rpartition(" ")[2] for line in notes if "--options runtime" in line]
    inside = "dist/PairView.app/Contents/Frameworks"
    assert set(signed[:2]) == {f"{inside}/Qt.framework/inner.dylib", f"{inside}/bidi.so"}
    assert signed[2:] == [f"{inside}/Qt.framework", "dist/PairView.app"]
    assert images(project) == [f"pairview-1.2.0-macos-{os.uname().machine}-not-notarized.dmg"]
    assert done.stderr == "This image is not notarized: macOS will warn about it.\n"


def test_with_a_profile_it_is_notarized_and_stapled(project: Path) -> None:
    done, notes = build(project, PAIRVIEW_IDENTITY="Owner", PAIRVIEW_NOTARY="owner")
    assert [line.split()[1] for line in notes if line.startswith("xcrun")] == [
        "notarytool",
        "stapler",
    ]
    assert images(project) == [f"pairview-1.2.0-macos-{os.uname().machine}.dmg"]
    assert done.stderr == ""
