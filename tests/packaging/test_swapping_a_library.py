"""The libraries under LGPL can be swapped in the built folder, as their licence grants.

Each is tried with another build of the same: what the wheel holds before it is stripped, and of
Qt and PySide another version. How to do it by hand is told where the licences are.
"""

import importlib.util
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging.laptop import home_of

pytestmark = [
    pytest.mark.package,
    pytest.mark.skipif(sys.platform != "linux", reason="what is built here is of Linux"),
]
ANOTHER = "6.11.2"
"""A version of Qt and PySide that PairView is not built with."""
BIDI = "bidi/bidi.cpython-*.so"
OF_QT = "PySide6/Qt/lib/libQt6Core.so.6"
OF_PYSIDE = "PySide6/libpyside6.abi3.so.*"
OF_SHIBOKEN = "shiboken6/libshiboken6.abi3.so.*"


@pytest.fixture
def changed(bundle: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "changed"
    shutil.copytree(bundle, folder)
    return folder


@pytest.fixture(scope="module")
def another(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The libraries of another version of Qt, PySide and shiboken."""
    folder = tmp_path_factory.mktemp("another")
    parts = [f"PySide6-Essentials=={ANOTHER}", f"shiboken6=={ANOTHER}"]
    fetch = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", str(folder)]
    done = subprocess.run([*fetch, *parts], capture_output=True, check=False, timeout=600)
    if done.returncode:
        pytest.skip("the other version cannot be fetched here")
    for wheel in folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as packed:
            libraries = [name for name in packed.namelist() if ".so" in Path(name).name]
            packed.extractall(folder, libraries)
    return folder


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [folder / "pairview", "--check"], env=home_of(folder), capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip


def installed(pattern: str) -> Path:
    """Return a library as it lies in the environment, from which the bundle was made."""
    name = pattern.partition("/")[0]
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    (found,) = Path(spec.origin).parents[1].glob(pattern)
    return found


@pytest.mark.parametrize("pattern", [BIDI, OF_QT, OF_PYSIDE, OF_SHIBOKEN])
def test_each_can_be_swapped_for_another_build(changed: Path, pattern: str) -> None:
    (library,) = (changed / "_internal").glob(pattern)
    built = library.read_bytes()
    library.write_bytes(installed(pattern).read_bytes() + b"\0changed")
    assert library.read_bytes() != built
    done = check(changed)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("pattern", [BIDI, OF_QT, OF_PYSIDE, OF_SHIBOKEN])
def test_it_is_that_file_and_no_copy_that_is_used(changed: Path, pattern: str) -> None:
    (library,) = (changed / "_internal").glob(pattern)
    library.write_bytes(b"nothing")
    assert check(changed).returncode != 0


def test_qt_with_pyside_can_be_swapped_for_another_version(
    changed: Path, hands: Path, another: Path, tmp_path: Path
) -> None:
    shutil.copytree(hands, changed, dirs_exist_ok=True)
    swapped = []
    for library in (changed / "_internal").rglob("*.so*"):
        other = another / library.relative_to(changed / "_internal")
        if other.is_file():
            shutil.copyfile(other, library)
            swapped.append(library.name)
    assert {"libQt6Core.so.6", "QtWidgets.abi3.so", "libqxcb.so"} <= set(swapped)
    assert check(changed).returncode == 0
    (tmp_path / "hour").mkdir()
    done = subprocess.run(
        [changed / "hands", tmp_path / "hour"], capture_output=True, text=True, timeout=300,
        env=home_of(tmp_path) | {"QT_QPA_PLATFORM": "offscreen"}, check=False,
    )  # fmt: skip
    assert done.stdout == f"finished by offscreen with Qt {ANOTHER}\n", done.stderr


def test_bidi_can_be_swapped_for_one_written_anew(changed: Path, tmp_path: Path) -> None:
    """Its modules are loose files, so that the part in Python can be changed as well."""
    folder = changed / "_internal" / "bidi"
    source = installed("bidi/wrapper.py").read_text(encoding="utf-8")
    (folder / "wrapper.pyc").unlink()
    (folder / "wrapper.py").write_text(f"{source}\nCHANGED = True\n", encoding="utf-8")
    done = check(changed)
    assert done.returncode == 0, done.stderr
