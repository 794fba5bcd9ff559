"""Whoever listens instead of looking finds everything, by names that fit what is to be seen."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pairview.domain.slot import Slot
from pairview.window.widgets.reading_order import reading_order
from tests.window.tour import opened, tour
from tests.window.widgets.accessible_tree import name_of, tree

ROLE, TEXT = QAccessible.Role, QAccessible.Text


@pytest.mark.parametrize("slot", list(Slot))
def test_the_names_of_every_screen_hold(slot: Slot, tmp_path: Path) -> None:
    found: list[str] = []
    with opened(tmp_path) as window:
        for place in tour(window, slot):
            found += [f"{place}: {fault}" for fault in faults(window)]
    assert not found, "\n".join(dict.fromkeys(found))


def faults(window: QWidget) -> Iterator[str]:
    for item in tree(window):
        if item.state().focusable and not item.text(TEXT.Name).strip():
            yield f"{item.role().name} takes the keyboard and has no name"
    for one, two in pairwise(reading_order(window)):
        if (name_of(one), group_of(one)) == (name_of(two), group_of(two)):
            yield f"two neighbours are called {name_of(one)!r}"
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from unlike(widget)


def unlike(widget: QWidget) -> Iterator[str]:
    """Say where words to be seen are not in the name that is spoken (WCAG 2.5.3)."""
    named: QWidget | None = None
    if isinstance(widget, QAbstractButton):
        named = widget
    elif isinstance(widget, QLabel):
        named = widget.buddy()
    if named is None or not isinstance(widget, QAbstractButton | QLabel):
        return
    seen, said = plain(widget.text()), name_of(named)
    if seen.casefold() not in said.casefold():
        yield f"{seen!r} is to be seen and {said!r} is said"


def plain(words: str) -> str:
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").strip(" .")


def group_of(widget: QWidget) -> str:
    """Return the names of the groups that a widget stands in."""
    item: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    names = []
    while item is not None and item.isValid():
        if item.role() is ROLE.Grouping:
            names.append(item.text(TEXT.Name))
        item = item.parent()
    return "/".join(names)
