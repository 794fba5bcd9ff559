"""How long from starting to the first picture of the start page, beside a bare window."""

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

ROUNDS = 7
CASES = 50
TIMES_BARE = 1.4
MEGABYTES_ABOVE = 15.0
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
import pairview.window
{TELL}
pairview.window._after_first_paint = tell
pairview.window.run([])
"""


def figures() -> Iterator[Figure]:
    """Start both in turn, each from a warm cache, in the home of nobody."""
    with tempfile.TemporaryDirectory() as home:
        bare, ours = [], []
        for _ in range(ROUNDS + 1):
            bare.append(_start(BARE, Path(home)))
            ours.append(_start(OURS, Path(home)))
        bare, ours = bare[1:], ours[1:]
    yield Figure(
        f"first picture with {CASES} cases, to a bare window",
        ratio([run[0] for run in ours], [run[0] for run in bare]),
        TIMES_BARE,
        "x",
    )
    above = median(run[1] for run in ours) - median(run[1] for run in bare)
    yield Figure("memory above the bare window", above, MEGABYTES_ABOVE, "MB")
    yield Figure("slow libraries imported by then", len(SLOW & set(ours[-1][2])), 0.0)


def _start(program: str, home: Path) -> tuple[float, float, list[str]]:
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

    from pairview.window import NAME
    from pairview.window.preferences import config_folder
    from pairview.window.recent_cases import FILE, RecentCase, RecentCases

    os.environ["XDG_CONFIG_HOME"] = str(config)
    QCoreApplication.setApplicationName(NAME)
    recent = RecentCases(config_folder() / FILE)
    if recent.read():
        return
    config.mkdir()
    for number in range(CASES):
        case = f"{config}/case-{number}.pairview"
        Path(case).touch()
        recent.put(RecentCase(case, f"Blue Kite {number}", number % 8 + 1, "2026-11-21T10:42"))
