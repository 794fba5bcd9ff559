"""River's handout beside a bare canvas that draws the same glyphs at the same places."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from io import BytesIO
from typing import Any, Final
from unittest.mock import patch

from figure import Figure, ratio
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from pairview.content import load_practice_case
from pairview.reports import fonts
from pairview.reports.handout import HandoutOptions, make_handout
from pairview.reports.paper import Paper

ROUNDS = 7
TIMES_BARE = 3.0
TODAY: Final = date(2026, 11, 23)
Glyphs = tuple[float, float, str, float, str]
"""Left, baseline, font, size, text."""


def figures() -> Iterator[Figure]:
    """Make both in turn, after a warm-up, in one process."""
    case = load_practice_case("river", TODAY)
    options = HandoutOptions(TODAY)
    handout = partial(make_handout, case, options)
    bare = partial(_replay, _record(handout))
    _time(handout)
    _time(bare)
    rounds = [(_time(handout), _time(bare)) for _ in range(ROUNDS)]
    ours, theirs = [pair[0] for pair in rounds], [pair[1] for pair in rounds]
    yield Figure("River's handout, to a bare canvas", ratio(ours, theirs), TIMES_BARE, "x")


def _time(make: Callable[[], bytes]) -> float:
    began = time.perf_counter()
    make()
    return time.perf_counter() - began


def _record(make: Callable[[], bytes]) -> list[list[Glyphs]]:
    """Return what the handout draws on each page, by listening while it is drawn."""
    pages: list[list[Glyphs]] = [[]]
    text: Any = PDFTextObject
    form, show = text._formatText, Canvas.showPage  # noqa: SLF001 - every string passes there

    def hear(self: Any, words: str, above: float = 0) -> None:
        left, bottom = self._canvas.absolutePosition(self._x, self._y + above)
        pages[-1].append((left, bottom, self._fontname, self._fontsize, words))

    def hear_line(self: Any, words: str) -> Any:
        hear(self, words, self._leading)
        return form(self, words)

    def hear_and_go_on(self: Any, words: str) -> None:
        hear(self, words)
        self._code.append(f"{form(self, words)} Tj")
        self._x += fonts.width_of(words, self._fontname, self._fontsize)

    def turn(self: Canvas) -> None:
        pages.append([])
        show(self)

    with (
        patch.multiple(text, _formatText=hear_line, textOut=hear_and_go_on),
        patch.object(Canvas, "showPage", turn),
    ):
        make()
    return [glyphs for glyphs in pages if glyphs]


def _replay(pages: list[list[Glyphs]]) -> bytes:
    rl_config.useA85 = 0
    stream = BytesIO()
    canvas = Canvas(
        stream,
        pagesize=Paper.A4.size,
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.REGULAR,  # type: ignore[arg-type]  # the stubs say float
    )
    for glyphs in pages:
        for x, y, font, size, text in glyphs:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
