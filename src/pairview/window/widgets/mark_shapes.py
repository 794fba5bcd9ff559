"""The outlines of the two marks, apart from what they mean."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

HALO = 2.0
DIAMOND_REACH = 0.62
"""Half a diagonal, measured in diameters of the circle: both look equally large so."""


def circle(centre: QPointF, diameter: float) -> QPainterPath:
    """Return the mark of seat A."""
    path = QPainterPath()
    path.addEllipse(centre, diameter / 2, diameter / 2)
    return path


def diamond(centre: QPointF, diameter: float) -> QPainterPath:
    """Return the mark of seat B, as large to the eye as a circle of that diameter."""
    reach = diameter * DIAMOND_REACH
    corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
    path = QPainterPath()
    path.addPolygon(QPolygonF([centre + corner for corner in corners]))
    path.closeSubpath()
    return path
