"""Make a package of Debian and Ubuntu out of the folder of the bundle.

It holds two scripts, which refuse what would break a PairView that is open or newer. Nothing of
it runs otherwise: menu, icons and file type are found by the system's own triggers.
"""

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import build_man_page
import deb_copyright
from build_icons import FOLDER as ICONS
from deb_needs import UnknownLibraryError, needs_of, one_line, wishes_of

PROJECT = Path(__file__).resolve().parent.parent
SOURCES = PROJECT / "packaging" / "linux"
MAINTAINER = "PairView maintainers <maintainers@pairview.invalid>"
"""No address is public yet; the release check list asks for it."""
PROGRAMS = ("usr/lib/pairview/pairview", "DEBIAN/preinst", "DEBIAN/prerm")
ROOM_TO_SPARE_KB = 10 * 1024
DESCRIPTION = """\
two teachers lay their views of one student side by side
 Two teachers teach the same student, and one of them finds that student hard
 to understand. Each records, alone, how the student behaves in their own class.
 PairView lays the two views side by side, helps the pair hold several
 hypotheses at once, and prints a two-page handout of what each will look for
 and ask next.
 .
 It works on one laptop, needs no account, and opens no network connection."""


class DebError(Exception):
    """The package cannot be made; the text says why."""


def build(folder: Path, time: int, version: str) -> Path:
    """Return the package, beside the folder; `time` in seconds is that of all its files."""
    architecture = _output("dpkg", "--print-architecture")
    package = folder.parent / f"pairview_{version}_{architecture}.deb"
    with TemporaryDirectory(prefix="pairview-deb-") as temporary:
        root = Path(temporary) / "root"
        _lay_out(root, folder, version, time)
        _put_control(root, folder, version, architecture)
        _settle(root, time)
        variables = os.environ | {"SOURCE_DATE_EPOCH": str(time)}
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build"]
        done = subprocess.run(
            [*command, root, package], env=variables, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise DebError(f"dpkg-deb stopped: {done.stderr.strip()}")
    return package


def _lay_out(root: Path, folder: Path, version: str, time: int) -> None:
    share = root / "usr" / "share"
    shutil.copytree(folder, root / "usr" / "lib" / "pairview")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "pairview").symlink_to("../lib/pairview/pairview")
    _copy(SOURCES / "pairview.desktop", share / "applications")
    _copy(SOURCES / "pairview.xml", share / "mime" / "packages")
    _copy(SOURCES / "lintian-overrides", share / "lintian" / "overrides", "pairview")
    for file in ICONS.glob("*.png"):
        name, _, size = file.stem.partition("-")
        icons = share / "icons" / "hicolor" / f"{size}x{size}"
        if name == "pairview":
            _copy(file, icons / "apps", "pairview.png")
        else:
            _copy(file, icons / "mimetypes", "application-x-pairview-case.png")
    about = (SOURCES / "org.pairview.PairView.metainfo.xml").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(time, UTC)
    about = about.replace("@VERSION@", version).replace("@DATE@", f"{day:%Y-%m-%d}")
    _write(share / "metainfo" / "org.pairview.PairView.metainfo.xml", about.encode())
    for place, page in build_man_page.pages(folder / "pairview", version, day.date()).items():
        _write(share / "man" / f"{place}.gz", _zipped(page))
    papers = share / "doc" / "pairview"
    _write(papers / "changelog.gz", _zipped(_changelog(version, day)))
    _write(papers / "copyright", deb_copyright.words().encode())
    for name in ("docs", "licences", "LICENSE", "CHANGELOG.md", "SECURITY.md", "README.txt"):
        (papers / name).symlink_to(f"../../../lib/pairview/{name}")


def _put_control(root: Path, folder: Path, version: str, architecture: str) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-file.stat().st_size // 1024) for file in files)
    try:
        needs = one_line(needs_of(folder))
    except UnknownLibraryError as error:
        raise DebError(str(error)) from error
    lines = [
        "Package: pairview",
        f"Version: {version}",
        f"Architecture: {architecture}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {size}",
        f"Depends: {needs}",
        f"Recommends: {one_line(wishes_of(folder))}",
        "Section: education",
        "Priority: optional",
        f"Description: {DESCRIPTION}",
    ]
    _write(control / "control", "\n".join([*lines, ""]).encode())
    for name in ("preinst", "prerm"):
        script = (SOURCES / name).read_text(encoding="utf-8").replace("@VERSION@", version)
        script = script.replace("@NEEDED@", str(size + ROOM_TO_SPARE_KB))
        _write(control / name, script.encode())
    sums = [f"{_md5(file)}  {file.relative_to(root)}\n" for file in files]
    _write(control / "md5sums", "".join(sums).encode())


def _settle(root: Path, time: int) -> None:
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path.relative_to(root).as_posix() in PROGRAMS
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (time, time), follow_symlinks=False)
    root.chmod(0o755)


def _changelog(version: str, day: datetime) -> bytes:
    lines = (
        f"pairview ({version}) stable; urgency=medium",
        "  * What changed is in CHANGELOG.md beside this file.",
        f" -- {MAINTAINER}  {format_datetime(day)}",
    )
    return ("\n\n".join(lines) + "\n").encode()


def _copy(source: Path, folder: Path, name: str = "") -> None:
    _write(folder / (name or source.name), source.read_bytes())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def _md5(file: Path) -> str:
    import hashlib

    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
