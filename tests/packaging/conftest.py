"""A bundle for the tests that are marked `package`, built once, and hands to play in it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import build_bundle

HERE = Path(__file__).parent
OF_HANDS = (
    "hands",
    "_internal/tests/**/*.pyc",
    "_internal/PySide6/QtTest.abi3.so",
    "_internal/PySide6/Qt/lib/libQt6Test.so.6",
)
"""What hands have that the bundle has not; everything else they take from it."""


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that is handed out; never change it."""
    return build_bundle.build_folder(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def hands(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What lies beside the files of the bundle for it to be played by hands."""
    folder = tmp_path_factory.mktemp("hands")
    options = ["--noconfirm", "--log-level=ERROR", f"--distpath={folder}", f"--workpath={folder}/w"]
    command = [sys.executable, "-m", "PyInstaller", *options, str(HERE / "hands.spec")]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    made, kept = folder / "hands", folder / "kept"
    for pattern in OF_HANDS:
        for path in made.glob(pattern):
            target = kept / path.relative_to(made)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)
    assert os.access(kept / "hands", os.X_OK)
    return kept


@pytest.fixture
def playable(bundle: Path, hands: Path, tmp_path: Path) -> Path:
    """The bundle in a folder of an awkward name, with the hands."""
    folder = tmp_path / "Büro für Größe, niño y 日本" / "PairView"
    shutil.copytree(bundle, folder)
    shutil.copytree(hands, folder, dirs_exist_ok=True)
    return folder
