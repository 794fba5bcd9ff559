"""How long the bundle takes to its first picture, beside a start from source.

Both are started as people start them, in turn, on a screen of memory (Xvfb), whose pixels are
read from outside: nothing is added to either. `python3 run.py bundle --folder` comes first.
"""

import mmap
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from figure import Figure, ratio

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "dist" / "pairview"
ROUNDS = 21
TIMES_SOURCE = 1.0
LONGEST = 30.0
"""Seconds after which there is no picture to wait for."""
SCREEN = "1366x768x24"
HEAD = 4096
"""Bytes at the beginning of the screen's file that hold no pixel."""
EVERY = 997
"""One byte of so many is looked at: some 4,000, in a tenth of a millisecond."""
SETTLED = 0.3


def figures() -> Iterator[Figure]:
    """Start each in turn, after one start that fills the caches."""
    if not (FOLDER / "pairview").exists():
        raise SystemExit("There is no bundle in dist; `python3 run.py bundle --folder` builds it.")
    if shutil.which("Xvfb") is None:
        raise SystemExit("The bundle is timed on a screen of memory, for which Xvfb is missing.")
    commands: dict[str, list[Path | str]]
    commands = {"bundle": [FOLDER / "pairview"], "source": [sys.executable, "-m", "pairview"]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    with TemporaryDirectory() as folder, screen(Path(folder)) as (display, pixels):
        for _ in range(ROUNDS + 1):
            for name, command in commands.items():
                times[name].append(first_picture(command, display, pixels, Path(folder)))
    ours, theirs = times["bundle"][1:], times["source"][1:]
    yield Figure("first picture from source", min(theirs) * 1000, None, "ms")
    yield Figure("first picture from the bundle", min(ours) * 1000, None, "ms")
    yield Figure("first picture, bundle to source", ratio(ours, theirs), TIMES_SOURCE, "x")
    sizes = (file.stat().st_size for file in FOLDER.rglob("*") if file.is_file())
    yield Figure("the folder of the bundle", sum(sizes) / 1e6, None, "MB")


@contextmanager
def screen(folder: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """Open a screen of memory; gives its name, and its pixels as they change."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-fbdir", str(folder)]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        number = os.read(read, 16).decode().strip()
        with (
            (folder / "Xvfb_screen0").open("rb") as file,
            mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as pixels,
        ):
            yield f":{number}", pixels
    finally:
        os.close(read)
        server.terminate()
        server.wait()


def first_picture(
    command: list[Path | str], display: str, pixels: mmap.mmap, folder: Path
) -> float:
    """Return the seconds from the start of a program until the screen shows something."""
    variables = {
        "PATH": os.defpath,
        "DISPLAY": display,
        "LANG": "C.UTF-8",
        "HOME": str(folder / "home"),
        "PYTHONPATH": str(PROJECT / "src"),
    }
    (folder / "home").mkdir(exist_ok=True)
    empty = pixels[HEAD::EVERY]
    began = time.monotonic()
    program = subprocess.Popen(command, env=variables, stderr=subprocess.PIPE)
    try:
        while pixels[HEAD::EVERY] == empty:
            if program.poll() is not None or time.monotonic() - began > LONGEST:
                raise SystemExit(f"{command[0]} shows no picture")
            time.sleep(0.001)
        return time.monotonic() - began
    finally:
        program.terminate()
        program.communicate()
        time.sleep(SETTLED)
