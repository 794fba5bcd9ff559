"""Lines and shapes as the operators of the page itself.

reportlab's canvas keeps count of colour and transparency at each of them; a handout draws some two
hundred. Each shape here says itself how it is drawn and leaves nothing for the next to rely on.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str

_ROUND: Final = 0.5523
"""Where the handles of a quarter of a circle stand, in radii."""
_QUARTERS: Final = (
    ((1, _ROUND), (_ROUND, 1), (0, 1)),
    ((-_ROUND, 1), (-1, _ROUND), (-1, 0)),
    ((-1, -_ROUND), (-_ROUND, -1), (0, -1)),
    ((_ROUND, -1), (1, -_ROUND), (1, 0)),
)
Segment = tuple[float, float, float, float]


@cache
def _color(color: Color) -> str:
    return str(fp_str(color.red, color.green, color.blue))


def _draw(canvas: Any, *operators: str) -> None:
    canvas._code.append(" ".join(operators))  # noqa: SLF001 - no method of the canvas does it


def pen(canvas: Any, color: Color, weight: float) -> None:
    """Choose the colour and the weight, in points, of the lines that follow."""
    _draw(canvas, _color(color), f"RG {weight} w")


def fill(canvas: Any, color: Color) -> None:
    """Choose the colour within the shapes that follow."""
    _draw(canvas, _color(color), "rg")


def lines(canvas: Any, segments: Iterable[Segment]) -> None:
    """Draw lines, each from a point to a point."""
    _draw(canvas, *(f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l" for a, b, c, d in segments), "S")


def polygon(canvas: Any, points: Iterable[tuple[float, float]]) -> None:
    """Draw a shape with corners, filled and with a line around it."""
    (x, y), *others = points
    _draw(canvas, f"{x:.2f} {y:.2f} m", *(f"{a:.2f} {b:.2f} l" for a, b in others), "b")


def circle(canvas: Any, x: float, y: float, radius: float, *, stroked: bool) -> None:
    """Draw a filled circle, with or without a line around it."""
    quarters = (
        " ".join(f"{x + radius * a:.2f} {y + radius * b:.2f}" for a, b in quarter)
        for quarter in _QUARTERS
    )
    _draw(
        canvas,
        f"{x + radius:.2f} {y:.2f} m",
        *(f"{q} c" for q in quarters),
        "b" if stroked else "f",
    )
