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
from figure import Figure, ratio

from pairview.content import load_practice_case
from pairview.reports.fonts import FOLDER
from pairview.reports.handout import HandoutOptions, make_handout

ROUNDS = 11
TIMES_BARE = 1.5
OURS = ["-m", "pairview", "print", "handout", "-o", "ours.pdf"]
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
    today = date.today()
    handout = make_handout(load_practice_case("river", today), HandoutOptions(today))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = {face: str(FOLDER / f"{face}.ttf") for face in (REGULAR, BOLD)}
        (folder / "glyphs.json").write_text(json.dumps([files, glyphs_of(handout)]))
        (folder / "bare.py").write_text(BARE)
        times = [
            (_time(OURS, folder), _time(["bare.py", "glyphs.json"], folder))
            for _ in range(ROUNDS + 1)
        ][1:]
    ours, bare = [list(taken) for taken in zip(*times, strict=True)]
    yield Figure("cold `pairview print handout`, to a bare one", ratio(ours, bare), TIMES_BARE, "x")


def _time(arguments: list[str], folder: Path) -> float:
    variables = os.environ | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # installed modules are compiled already
    began = time.monotonic()
    subprocess.run([sys.executable, *arguments], cwd=folder, env=variables, check=True)
    return time.monotonic() - began
