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


def move(widget: QWidget, to: QLayout) -> None:
    """Take a widget out of the layout where it stands, and add it to another one."""
    holds = _holding(widget)
    if holds is not None:
        take_out(holds, widget)
    to.addWidget(widget)


def _holding(widget: QWidget) -> QLayout | None:
    """Return the layout that a widget stands in, however deep within that of its parent."""
    around = widget.parentWidget()
    waiting = [around.layout()] if around is not None else []
    while waiting:
        layout = waiting.pop()
        if layout is not None and layout.indexOf(widget) >= 0:
            return layout
        if layout is not None:
            waiting += [part for part in parts(layout) if isinstance(part, QLayout)]
    return None


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
