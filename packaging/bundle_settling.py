"""Take out of a built folder what tells of the machine and the minute that built it."""

import os
import py_compile
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

PROGRAMS = ("pairview", "pairview.exe", "pairview-command.exe")
ELF = b"\x7fELF"
BESIDE_ITSELF = b"$ORIGIN"
SYSTEMS = Path("/usr")
NO_NOTES = "build_time_vars = {}\n"


def settle(folder: Path, time: int) -> None:
    """Give every file the same time, rights that let every account read it, and no builder."""
    if sys.platform == "linux":
        for library in libraries_in(folder):
            _forget_builder(library)
        for notes in folder.glob("_internal/_sysconfigdata*.pyc"):
            _empty_notes(notes)
    programs = {folder / name for name in PROGRAMS}
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
            os.utime(path, (time, time))


def libraries_in(folder: Path) -> Iterator[Path]:
    """Yield the programs and libraries of Linux in a folder, in the order of their names."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(ELF)) == ELF:
                    yield path


def _forget_builder(library: Path) -> None:
    """Let a library look beside itself, where it named a folder of the Python that built it.

    Otherwise whoever owns a folder of that name on another laptop could lay libraries there.
    """
    content = library.read_bytes()
    named = f"{sys.base_prefix}/lib".encode()
    if sys.base_prefix.startswith(str(SYSTEMS)) or named + b"\0" not in content:
        return
    library.chmod(0o644)
    library.write_bytes(content.replace(named + b"\0", BESIDE_ITSELF.ljust(len(named) + 1, b"\0")))


def _empty_notes(compiled: Path) -> None:
    """Empty the notes on how Python was built; `sysconfig` only asks that they are there."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "notes.py"
        source.write_text(NO_NOTES, encoding="utf-8")
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(source), str(compiled), "notes.py", True, invalidation_mode=mode)
