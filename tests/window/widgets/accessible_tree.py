"""What a screen reader finds in a window: the tree of names, roles and states."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def walk(item: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """Yield what can be found, parents first, but for what is not to be seen."""
    if item is None or not item.isValid() or item.state().invisible:
        return
    yield item
    for number in range(item.childCount()):
        yield from walk(item.child(number))


def tree(widget: QWidget) -> list[QAccessibleInterface]:
    """Return all that can be found below a widget."""
    return list(walk(QAccessible.queryAccessibleInterface(widget)))


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
