"""Widgets made late belong where their row stands: Qt puts them last in the order of Tab."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


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


def put_part_after(place: QWidget, part: QWidget) -> None:
    """Let Tab reach a part, with all that it holds and in its own order, right after `place`."""
    inside = {part, *part.findChildren(QWidget)}
    chain = [part]
    following = part.nextInFocusChain()
    while following is not None and following is not part:
        if following in inside and not _belongs_to_a_field(following):
            chain.append(following)
        following = following.nextInFocusChain()
    put_after(place, chain)


def _belongs_to_a_field(widget: QWidget) -> bool:
    """Say whether a widget is the inside of a field: what is done to it is done to the field."""
    return widget.focusProxy() is not None or isinstance(widget.parent(), QAbstractScrollArea)
