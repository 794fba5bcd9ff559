"""What a layout holds, and taking it out, without leaving an item to Python.

Qt deletes the items of a layout without telling PySide, which keeps what `itemAt` returned, and
the items of every layout that was laid into another one. The next thing that Qt makes at such an
address is taken for a QWidgetItem: an error, or the end of the program.
"""

from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import delete


def parts(layout: QLayout) -> list[QWidget | QLayout]:
    """Return its widgets and inner layouts in their order; gaps are left out."""
    around = layout.parentWidget()
    near = [*(around.children() if around is not None else ()), *layout.children()]
    found = [(layout.indexOf(one), one) for one in near if isinstance(one, QWidget | QLayout)]
    found.sort(key=lambda place: place[0])
    return [one for number, one in found if number >= 0]


def take_out(layout: QLayout, widget: QWidget) -> None:
    """Take a widget out, as `removeWidget` does, where it is in."""
    item = layout.takeAt(layout.indexOf(widget))
    if item is not None:
        delete(item)


def drop(layout: QLayout, widget: QWidget) -> None:
    """Take a widget out for good; it goes with the next events."""
    take_out(layout, widget)
    widget.hide()
    widget.deleteLater()


def empty(layout: QLayout) -> None:
    """Drop every widget, and take out the gaps."""
    for part in parts(layout):
        if isinstance(part, QWidget):
            drop(layout, part)
    while layout.takeAt(0) is not None:
        pass
