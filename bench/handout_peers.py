"""River's handout beside what other tools take for the same words, without its chart and tables.

The others are fetched for the benchmark only, into a cache outside of the project.
"""

import atexit
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from html import escape
from importlib import import_module
from itertools import groupby
from pathlib import Path
from shutil import rmtree, which
from typing import Final

from bare_canvas import BOLD, glyphs_of
from figure import Figure, ratio
from handout import TODAY, in_turn

from pairview.content import load_practice_case
from pairview.reports import fonts
from pairview.reports.handout import HandoutOptions, make_handout

ROUNDS = 5
AHEAD = 1.0
PACKAGES: Final = ("fpdf2", "weasyprint", "typst")
FAMILY: Final = "Noto Sans"
FILES: Final = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


@dataclass(frozen=True)
class Line:
    """A line of words as it stands in the handout; `size` in points."""

    text: str
    size: float
    bold: bool


def figures() -> Iterator[Figure]:
    """Make each in turn with ours, warm, in one process; LibreOffice is started each time."""
    ours = partial(make_handout, load_practice_case("river", TODAY), HandoutOptions(TODAY))
    lines = list(_lines(ours()))
    _fetch()
    for name, (prepare, limit) in PEERS.items():
        try:
            make = prepare(lines)
            make()
        except (ImportError, OSError, subprocess.SubprocessError):
            yield Figure(f"handout: {name} is not installed here", 0)
            continue
        times = in_turn(ours, make, rounds=ROUNDS)
        yield Figure(f"River's handout to {name}", ratio(*times), limit, "x")


def _lines(pdf: bytes) -> Iterator[Line]:
    for page in glyphs_of(pdf):
        for _, shown in groupby(page, lambda glyphs: glyphs[1]):
            parts = list(shown)
            text = " ".join(text.strip() for *_, text in parts)
            yield Line(text, max(part[3] for part in parts), parts[0][2] == BOLD)


def _fetch() -> None:
    """Install what is missing of the others; without an index they are left out."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "pairview-bench"
    for package in PACKAGES:
        target = folder / package
        if not target.exists():
            command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(target)]
            subprocess.run([*command, package], capture_output=True, check=False)
        sys.path.append(str(target))


def _fpdf2(lines: list[Line]) -> Callable[[], bytes]:
    fpdf = import_module("fpdf")

    def make() -> bytes:
        pdf = fpdf.FPDF(unit="pt", format="A4")
        pdf.add_font(FAMILY, "", fonts.FOLDER / FILES[0])
        pdf.add_font(FAMILY, "B", fonts.FOLDER / FILES[1])
        pdf.add_page()
        for line in lines:
            pdf.set_font(FAMILY, "B" if line.bold else "", line.size)
            pdf.multi_cell(0, line.size * 1.2, line.text, new_x="LMARGIN", new_y="NEXT")
        return bytes(pdf.output())

    return make


def _html(lines: list[Line]) -> str:
    said = "".join(
        f'<p style="font-size:{line.size:g}pt;font-weight:{700 if line.bold else 400}">'
        f"{escape(line.text)}</p>"
        for line in lines
    )
    faces = "".join(
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};"
        f"src:url('{(fonts.FOLDER / file).as_uri()}')}}"
        for weight, file in zip((400, 700), FILES, strict=True)
    )
    page = f"@page{{size:A4;margin:20mm}}body{{font-family:'{FAMILY}'}}p{{margin:0}}"
    return f"<html><head><style>{faces}{page}</style></head><body>{said}</body></html>"


def _weasyprint(lines: list[Line]) -> Callable[[], bytes]:
    weasyprint = import_module("weasyprint")

    logging.getLogger("fontTools").setLevel(logging.ERROR)
    html = _html(lines)
    return lambda: bytes(weasyprint.HTML(string=html).write_pdf())


def _qt(lines: list[Line]) -> Callable[[], bytes]:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QFontDatabase, QPageSize, QPdfWriter, QTextDocument
    from PySide6.QtWidgets import QApplication

    keep = [QApplication.instance() or QApplication([])]
    for file in FILES:
        QFontDatabase.addApplicationFont(str(fonts.FOLDER / file))
    html = _html(lines)

    def make() -> bytes:
        buffer = QBuffer(keep[0])
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        document = QTextDocument()
        document.setHtml(html)
        document.print_(writer)
        del writer
        return bytes(buffer.data().data())

    return make


def _libreoffice(lines: list[Line]) -> Callable[[], bytes]:
    program = which("soffice") or which("libreoffice")
    if program is None:
        raise FileNotFoundError
    folder = Path(tempfile.mkdtemp())
    atexit.register(rmtree, folder, ignore_errors=True)
    (folder / "handout.html").write_text(_html(lines), encoding="utf-8")
    command = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "pdf:writer_web_pdf_Export", "handout.html"]

    def make() -> bytes:
        subprocess.run(command, cwd=folder, capture_output=True, check=True)
        return (folder / "handout.pdf").read_bytes()

    return make


def _typst(lines: list[Line]) -> Callable[[], bytes]:
    typst = import_module("typst")

    source = f'#set page("a4")\n#set text(font: "{FAMILY}")\n#set par(spacing: 0.4em)\n' + "".join(
        f"#par(text(size: {line.size:g}pt, weight: {700 if line.bold else 400}, "
        f'"{_for_typst(line.text)}"))\n'
        for line in lines
    )
    made = iter(range(sys.maxsize))

    def make() -> bytes:
        # It remembers what it set before; a number in the text keeps the comparison fair.
        changed = f"{source}#par[{next(made)}]".encode()
        compiler = typst.Compiler(changed, font_paths=[str(fonts.FOLDER)])
        return bytes(compiler.compile(format="pdf"))

    return make


def _for_typst(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


Prepare = Callable[[list[Line]], Callable[[], bytes]]
PEERS: Final[dict[str, tuple[Prepare, float | None]]] = {
    "fpdf2": (_fpdf2, AHEAD),
    "WeasyPrint": (_weasyprint, AHEAD),
    "QTextDocument and QPdfWriter": (_qt, AHEAD),
    "LibreOffice": (_libreoffice, AHEAD),
    "typst, for comparison": (_typst, None),
}
