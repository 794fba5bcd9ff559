"""Running text that is more than one letter after the other: any script, in either direction."""

from reportlab.pdfgen.canvas import Canvas

from pairview.reports.direction import is_mirrored
from pairview.reports.glyph_operators import GlyphOperators
from pairview.reports.making import tell_again
from pairview.reports.prose import Prose
from pairview.reports.shaped_lines import ShapedLine, shaped_lines


class ShapedProse(Prose):
    """Text as Prose has it, set as its script asks; a line that runs to the left begins right."""

    _lines: list[ShapedLine] | None  # type: ignore[assignment]  # lines of its own kind

    def _broken(self, width: float) -> list[ShapedLine]:  # type: ignore[override]  # the same
        tell_again()
        return list(shaped_lines(self.segments, width))

    def _draw_lines(self, canvas: Canvas, x: float, baseline: float) -> None:
        text = GlyphOperators(canvas)
        mirrored = is_mirrored(canvas)
        for line in self._lines or []:
            share = self._share_before(mirrored or line.runs_left)
            indent = share * (self.width - line.width) - line.hangs
            text.show_line(x + indent, baseline, line.parts)
            baseline -= self.style.leading
        text.end()
