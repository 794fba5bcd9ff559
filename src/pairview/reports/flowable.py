"""What a page is made of: something with a height at a width, that may be split, and draws itself.

It works as reportlab's own class of the name does; to read in the package of that one takes longer
than to make a handout.
"""

from reportlab.pdfgen.canvas import Canvas


class Flowable:
    """Something that flows over pages; it is measured by `wrap` before it is split or drawn."""

    keepWithNext: bool | int = False  # noqa: N815 - the name is reportlab's own
    """True for what may not stand last on a page."""

    width: float = 0.0
    height: float = 0.0
    canv: Canvas

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the width and height it takes, in points, where so much is given."""
        return self.width, self.height

    def split(self, _width: float, _room: float) -> "list[Flowable]":
        """Return a part not higher than `room` and a part for the next page; none if it cannot."""
        return []

    def children(self) -> "list[Flowable]":
        """Return what is within it that may grow."""
        return []

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw with the lower left corner at a place; leaves the state of the page as it was."""
        canvas.saveState()
        canvas.translate(x, y)
        self.canv = canvas
        self.draw()
        del self.canv
        canvas.restoreState()

    def draw(self) -> None:
        """Draw on `self.canv`, from the lower left corner."""
