"""How long from starting to the first picture of the start page, beside a bare window.

With fifty cases opened lately, and with ten thousand more in the folder; started as people start
it. What the folder costs is measured too: how long the window stands still while it is listed.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from figure import Figure, ratio

from pairview.window import NAME

ROUNDS = 7
CASES = 50
MANY_CASES = 10_000
TIMES_BARE = 1.3
MEGABYTES_ABOVE = 12.0
FRAME = 16.0
SLOW = {"reportlab", "sqlite_utils", "sqlcipher3", "pypdfium2"}

TELL = """
def tell():
    pages = int(open("/proc/self/statm").read().split()[1]) if os.path.exists("/proc") else 0
    print(json.dumps([time.monotonic(), pages * 4096 / 1e6, list(sys.modules)]), flush=True)
    os._exit(0)
"""
BARE = f"""
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
{TELL}
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell)
        return False
app = QApplication([])
window = QMainWindow()
window.menuBar().addMenu("File").addAction("Quit")
window.setCentralWidget(QLabel("Two teachers, one student, two classes."))
window.resize(1366, 690)
waiting = FirstPaint(window)
window.installEventFilter(waiting)
window.show()
app.exec()
"""
OURS = f"""
import json, os, sys, time
from pairview import __main__, window
{TELL}
window._after_first_paint = tell
__main__.main([])
"""
LISTED = """
import json, os, time
from pairview import __main__, window
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
beats = []
def look():
    tops = QApplication.topLevelWidgets()
    top = next(widget for widget in tops if hasattr(widget, "folder_rows"))
    top.folder_rows.look()
    beat = QTimer(top)
    beat.timeout.connect(lambda: note(top))
    beat.start(0)
def note(top):
    beats.append(time.monotonic())
    if not top.folder_rows.is_looking:
        longest = max(later - sooner for sooner, later in zip(beats, beats[1:]))
        print(json.dumps([0, longest * 1000, []]), flush=True)
        os._exit(0)
window._after_first_paint = lambda: QTimer.singleShot(3000, look)
__main__.main([])
"""

Start = tuple[float, float, list[str]]


def figures() -> Iterator[Figure]:
    """Start all in turn, each from a warm cache, in the home of nobody."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        _fill(many / "data" / NAME / "Cases")
        bare, ours, filled = [], [], []
        for _ in range(ROUNDS + 1):
            bare.append(_start(BARE, few))
            ours.append(_start(OURS, few))
            filled.append(_start(OURS, many))
        listed = [_start(LISTED, many) for _ in range(ROUNDS)]
    yield from _beside(bare[1:], ours[1:], f"{CASES} cases")
    yield from _beside(bare[1:], filled[1:], f"{MANY_CASES:,} more in the folder")
    yield Figure("slow libraries imported by then", len(SLOW & set(ours[-1][2])), 0.0)
    still = median(run[1] for run in listed)
    yield Figure("the window stands still while they are listed", still, FRAME, "ms")


def _beside(bare: list[Start], ours: list[Start], cases: str) -> Iterator[Figure]:
    times = ratio([run[0] for run in ours], [run[0] for run in bare])
    yield Figure(f"first picture to a bare window, {cases}", times, TIMES_BARE, "x")
    above = median(run[1] for run in ours) - median(run[1] for run in bare)
    yield Figure(f"memory above the bare window, {cases}", above, MEGABYTES_ABOVE, "MB")


def _fill(folder: Path) -> None:
    folder.mkdir(parents=True)
    for number in range(MANY_CASES):
        (folder / f"calm-harbour-{number}.pairview").touch()


def _start(program: str, home: Path) -> Start:
    """Return seconds to the first picture, megabytes, and the modules imported by then."""
    variables = os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # installed modules are compiled already
    _remember_cases(home / "config")
    began = time.monotonic()
    run = subprocess.run(
        [sys.executable, "-c", program], env=variables, capture_output=True, text=True, check=False
    )
    try:
        shown, megabytes, modules = json.loads(run.stdout)
    except json.JSONDecodeError:
        raise SystemExit(run.stderr) from None
    return shown - began, megabytes, modules


def _remember_cases(config: Path) -> None:
    from PySide6.QtCore import QCoreApplication

    from pairview.window.preferences import config_folder
    from pairview.window.recent_cases import FILE, RecentCase, RecentCases

    os.environ["XDG_CONFIG_HOME"] = str(config)
    QCoreApplication.setApplicationName(NAME)
    recent = RecentCases(config_folder() / FILE)
    if recent.read():
        return
    config.mkdir(parents=True)
    for number in range(CASES):
        case = f"{config}/case-{number}.pairview"
        Path(case).touch()
        recent.put(RecentCase(case, f"Blue Kite {number}", number % 8 + 1, "2026-11-21T10:42"))
