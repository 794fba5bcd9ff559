"""Walks the accessible tree for what takes the keyboard and has no name."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

WITHOUT = {QAccessible.Role.ScrollBar, QAccessible.Role.Grip, QAccessible.Role.Splitter}


def nameless(widget: QWidget) -> list[str]:
    """Return the path of every focusable, visible thing without a name."""
    return [
        path
        for thing, path in _walk(QAccessible.queryAccessibleInterface(widget), "")
        if thing.state().focusable
        and not thing.state().invisible
        and thing.role() not in WITHOUT
        and not thing.text(QAccessible.Text.Name).strip()
    ]


def _walk(thing: QAccessibleInterface, path: str) -> Iterator[tuple[QAccessibleInterface, str]]:
    here = f"{path} > {thing.role().name} {thing.text(QAccessible.Text.Name)[:30]}"
    yield thing, here
    for number in range(thing.childCount()):
        child = thing.child(number)
        if child.isValid():
            yield from _walk(child, here)
