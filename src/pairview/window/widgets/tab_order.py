"""Widgets made late belong where their row stands: Qt puts them last in the order of Tab."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(place: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab reach these widgets, in this order, right after the place of `place`.

    Qt passes over widgets that take no focus, so each takes it for the moment.
    """
    for widget in widgets:
        before = place.focusPolicy(), widget.focusPolicy()
        place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QWidget.setTabOrder(place, widget)
        place.setFocusPolicy(before[0])
        widget.setFocusPolicy(before[1])
        place = widget
