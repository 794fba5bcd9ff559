"""`pairview print handout` from nothing, beside a process that only draws the same glyphs."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bare_canvas import BOLD, REGULAR, glyphs_of
from figure import Figure

from pairview.content import load_practice_case
from pairview.reports.fonts import FOLDER
from pairview.store.case_file import create_case

ROUNDS = 15
TIMES_BARE = 1.5
PRINT = ["-m", "pairview", "print", "handout", "-o", "ours.pdf"]
BARE = """
import json, sys
from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
with open(sys.argv[1], encoding="utf-8") as file:
    faces, pages = json.load(file)
rl_config.useA85 = 0
for name, path in faces.items():
    registerFont(TTFont(name, path))
canvas = Canvas("bare.pdf", (595.2756, 841.8898), invariant=1, pageCompression=1)
for glyphs in pages:
    for x, y, font, size, text in glyphs:
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)
    canvas.showPage()
canvas.save()
"""


def figures() -> Iterator[Figure]:
    """Start both in turn, from a warm cache, and take the time until they have ended."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "bare.py").write_text(BARE)
        blank = _to_bare(folder, PRINT)
        yield Figure("cold `pairview print handout`, to a bare one", blank, TIMES_BARE, "x")
        create_case(folder / "river.pairview", load_practice_case("river", date.today())).close()
        river = _to_bare(folder, [*PRINT[:4], "river.pairview", *PRINT[4:]])
        yield Figure("the same of River's case file", river, None, "x")


def _to_bare(folder: Path, ours: list[str]) -> float:
    _time(ours, folder)
    files = {face: str(FOLDER / f"{face}.ttf") for face in (REGULAR, BOLD)}
    pages = glyphs_of((folder / "ours.pdf").read_bytes())
    (folder / "glyphs.json").write_text(json.dumps([files, pages]))
    times: list[list[float]] = [[], []]
    for _ in range(ROUNDS + 1):
        (folder / "ours.pdf").unlink()
        for taken, command in zip(times, (ours, ["bare.py", "glyphs.json"]), strict=True):
            taken.append(_time(command, folder))
    ours_taken, bare_taken = (min(taken[1:]) for taken in times)  # what disturbs only adds
    return ours_taken / bare_taken


def _time(arguments: list[str], folder: Path) -> float:
    variables = os.environ | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # installed modules are compiled already
    began = time.monotonic()
    subprocess.run([sys.executable, *arguments], cwd=folder, env=variables, check=True)
    return time.monotonic() - began
