"""Put and take items of a case by id; every edit of a list goes through here."""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Item(Protocol):
    """Anything with a stable id."""

    @property
    def id(self) -> str:
        """Return what names the item for good."""


ItemT = TypeVar("ItemT", bound=Item)


def put(items: tuple[ItemT, ...], item: ItemT) -> tuple[ItemT, ...]:
    """Return items with `item` in the place of the one with its id, or at the end."""
    if any(old.id == item.id for old in items):
        return tuple(item if old.id == item.id else old for old in items)
    return (*items, item)


def without(items: tuple[ItemT, ...], item_id: str) -> tuple[ItemT, ...]:
    """Return items without the one of that id; the same tuple where there is none."""
    left = tuple(item for item in items if item.id != item_id)
    return items if len(left) == len(items) else left


def moved(items: tuple[ItemT, ...], item_id: str, by: int) -> tuple[ItemT, ...]:
    """Return items with the one of that id `by` places further on; it stops at either end."""
    item = find(items, item_id)
    if item is None:
        return items
    left = list(without(items, item_id))
    left.insert(max(0, items.index(item) + by), item)
    return tuple(left)


def find(items: Iterable[ItemT], item_id: str) -> ItemT | None:
    """Return the item of that id, or None."""
    return next((item for item in items if item.id == item_id), None)
