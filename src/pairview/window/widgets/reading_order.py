"""Tab goes where the eye goes: through a page as it is laid out at that moment.

Qt keeps Tab in the order in which widgets were made. Rows come and go here and columns move below
one another, so the order is looked up in the layouts at each press instead.
"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from pairview.window.widgets.laid_out import parts


def move_focus(pages: list[QWidget], *, forward: bool) -> bool:
    """Give the keyboard to the next thing of these pages; False where there is none."""
    if not pages:
        return False
    here = pages[0].window().focusWidget()
    stops = [one for page in pages for one in _stops(page, here)]
    where = stops.index(here) if here in stops else -1 if forward else 0
    wanted = [*stops[where + 1 :], *stops[: max(where, 0)]]
    if not wanted:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    wanted[0 if forward else -1].setFocus(reason)
    return True


def reading_order(page: QWidget) -> list[QWidget]:
    """Return what Tab reaches on a page, in the order of its layouts."""
    return list(_stops(page, None))


def _stops(widget: QWidget, here: QWidget | None) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    if widget is here or (takes_tab and widget.focusProxy() is None):
        yield widget
    for part in _parts(widget):
        yield from _stops(part, here)


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea | QStackedWidget):
        on_top = widget.widget() if isinstance(widget, QScrollArea) else widget.currentWidget()
        return [on_top] if on_top is not None else []
    if isinstance(widget, QAbstractScrollArea | QAbstractSpinBox | QComboBox):
        return []
    layout = widget.layout()
    laid_out = list(_laid_out(layout)) if layout is not None else []
    others = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    return [*laid_out, *(one for one in others if one not in laid_out)]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    held = parts(layout)
    if isinstance(layout, QGridLayout):
        held.sort(key=lambda part: _grid_place(layout, part))
    for part in held:
        if isinstance(part, QLayout):
            yield from _laid_out(part)
        else:
            yield part


def _grid_place(grid: QGridLayout, part: QWidget | QLayout) -> tuple[int, ...]:
    # Qt's type hints do not say that Python gets row, column and both spans as a tuple.
    place: Any = grid.getItemPosition(grid.indexOf(part))
    return tuple(place)
