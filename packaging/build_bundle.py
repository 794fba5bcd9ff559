"""Build what PairView is handed out as: a folder that needs no Python, packed for this system.

dist/pairview holds it; on Linux dist/pairview-VERSION-linux-MACHINE.tar.xz and, where dpkg-deb
is there, dist/pairview_VERSION_ARCHITECTURE.deb are made of it. The same sources and parts make
the same bytes: no time but that of the last commit goes in.
"""

import argparse
import json
import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

import build_deb
import build_fonts
import build_forms
import build_icons
import build_translations
from bundle_papers import put_papers
from bundle_settling import settle
from bundle_sources import BUILDS
from bundle_words import HOW_TO_START

PROJECT = Path(__file__).resolve().parent.parent
BUILD, DIST = PROJECT / "build", PROJECT / "dist"
SPEC = PROJECT / "packaging" / "pairview.spec"
MOST_MEGABYTES = 55
STRIPPED_TIME = 1_790_000_000
"""Where neither git nor SOURCE_DATE_EPOCH tells a time."""


class BundleError(Exception):
    """The bundle is not fit to be handed out; the text says why."""


def build_folder(dist: Path = DIST) -> Path:
    """Make dist/pairview anew and start all of it once; returns it.

    Raises BundleError where it does not start; the folder is then gone again.
    """
    compile_everything()
    folder = dist / "pairview"
    shutil.rmtree(folder, ignore_errors=True)
    run_pyinstaller(dist)
    parts = set(json.loads((BUILD / "parts.json").read_text(encoding="utf-8")))
    put_papers(folder, parts | BUILDS, HOW_TO_START)
    settle(folder, time_of_sources())
    try:
        check(folder)
    except BundleError:
        shutil.rmtree(folder)
        raise
    return folder


def compile_everything() -> None:
    """Bring forms, fonts, translations and icons up to date."""
    BUILD.mkdir(exist_ok=True)
    build_forms.compile_all()
    build_fonts.build_all()
    build_translations.compile_all()
    build_icons.build_all()


def run_pyinstaller(dist: Path) -> None:
    """Gather the folder; what PyInstaller warns about is in build/pairview/warn-pairview.txt."""
    options = ["--noconfirm", "--log-level=ERROR", f"--distpath={dist}", f"--workpath={BUILD}"]
    command = [sys.executable, "-m", "PyInstaller", *options, str(SPEC)]
    done = subprocess.run(command, env=reproducibly(), stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise BundleError("PyInstaller stopped; the lines above say why.")


def reproducibly() -> dict[str, str]:
    """Return variables under which tools write no time of theirs, and no order of chance."""
    return os.environ | {
        "SOURCE_DATE_EPOCH": str(time_of_sources()),
        "PYTHONHASHSEED": "1",
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",  # a start is quicker; all is packed anyway
    }


def time_of_sources() -> int:
    """Return the seconds that go into archives: as asked for, else those of the last commit."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return int(asked)
    git = ["git", "-C", str(PROJECT), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(git, capture_output=True, text=True, check=False)
    except OSError:
        return STRIPPED_TIME
    return int(done.stdout) if done.stdout.strip().isdigit() else STRIPPED_TIME


def check(folder: Path) -> None:
    """Start the bundle once in the home of nobody, without Python and without a display."""
    name = "pairview-command.exe" if os.name == "nt" else "pairview"
    with TemporaryDirectory(prefix="pairview-") as home:
        kept = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP") if key in os.environ}
        variables = kept | {"HOME": home, "LANG": "C.UTF-8", "LOCALAPPDATA": home}
        done = subprocess.run(
            [folder / name, "--check"], env=variables, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise BundleError(f"The bundle does not start: {done.stderr.strip() or done.returncode}")


def pack(folder: Path) -> Path:
    """Pack the folder into a .tar.xz beside it; returns that."""
    from pairview import __version__

    name = f"pairview-{__version__}-linux-{platform.machine()}"
    archive = folder.parent / f"{name}.tar.xz"
    new = archive.with_suffix(".new")
    with lzma.open(new, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        tar.add(folder, name, filter=_of_nobody)
    return refuse_too_large(new).replace(archive)


def _of_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built it and when; tarfile adds in the order of names."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = time_of_sources()
    return member


def refuse_too_large(file: Path) -> Path:
    """Return the file; raises BundleError, and deletes it, where a school's line would choke."""
    size = file.stat().st_size / 1e6
    if size > MOST_MEGABYTES:
        file.unlink()
        raise BundleError(f"{size:.0f} MB to download are more than {MOST_MEGABYTES}.")
    return file


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python3 run.py bundle", description=__doc__)
    parser.add_argument("--folder", action="store_true", help="only the folder, nothing packed")
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(PROJECT / "src"))
    from pairview import __version__

    try:
        folder = build_folder()
        made = [folder]
        if sys.platform == "linux" and not options.folder:
            made.append(pack(folder))
            if shutil.which("dpkg-deb"):
                made.append(
                    refuse_too_large(build_deb.build(folder, time_of_sources(), __version__))
                )
    except (BundleError, build_deb.DebError) as error:
        print(error, file=sys.stderr)
        return 1
    for path in made:
        print(f"{path.relative_to(PROJECT)}  {megabytes(path):.1f} MB")
    return 0


def megabytes(path: Path) -> float:
    """Return how much a file, or all in a folder, holds."""
    files = [file for file in path.rglob("*") if file.is_file()] if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files) / 1e6


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
