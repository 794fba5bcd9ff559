"""What a layout holds, asked without `itemAt`.

Qt deletes the items of a layout without telling PySide, which keeps what `itemAt` returned. The
next thing that Qt makes at such an address is taken for a QWidgetItem: an error, or the end.
"""

from PySide6.QtWidgets import QLayout, QWidget


def parts(layout: QLayout) -> list[QWidget | QLayout]:
    """Return its widgets and inner layouts in their order; gaps are left out."""
    around = layout.parentWidget()
    near = [*(around.children() if around is not None else ()), *layout.children()]
    found = [(layout.indexOf(one), one) for one in near if isinstance(one, QWidget | QLayout)]
    found.sort(key=lambda place: place[0])
    return [one for number, one in found if number >= 0]


def empty(layout: QLayout) -> None:
    """Take everything out; the widgets go with the next events."""
    for part in parts(layout):
        if isinstance(part, QWidget):
            layout.removeWidget(part)
            part.hide()
            part.deleteLater()
    while layout.takeAt(0) is not None:
        pass  # gaps
