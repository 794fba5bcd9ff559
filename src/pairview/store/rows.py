"""Turns the items of a case into rows and back, led by the type hints of the dataclasses.

A field of `Case` is a table of the same name: a tuple becomes one row for each item, in the
order of `position`; anything else becomes a table of one row.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from functools import cache
from types import UnionType
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

from pairview.domain.case import Case

SqlValue: TypeAlias = str | int | None


@dataclass(frozen=True, slots=True)
class Column:
    """One field. `read` raises ValueError or TypeError where no such field could be stored."""

    name: str
    write: Callable[[Any], SqlValue]
    read: Callable[[SqlValue], Any]


@dataclass(frozen=True, slots=True)
class Table:
    """One field of `Case`; `shape` is the dataclass of its items, `columns` its fields.

    A row of a list begins with id and position, a single row with the number 1. The id of an
    item is stored even where its fields make it up, so that each row has one name.
    """

    name: str
    shape: type[Any]
    columns: tuple[Column, ...]
    is_list: bool

    @property
    def names(self) -> tuple[str, ...]:
        """Return the columns in the order in which rows are written and read."""
        own = (column.name for column in self._own())
        return ("id", "position", *own) if self.is_list else ("only", *own)

    def row(self, item: Any, position: int = 1) -> tuple[SqlValue, ...]:
        """Return the values of an item."""
        own = tuple(column.write(getattr(item, column.name)) for column in self._own())
        return (item.id, position, *own) if self.is_list else (1, *own)

    def item(self, row: Sequence[SqlValue]) -> Any:
        """Return the item of a row; ValueError or TypeError where it makes none."""
        values = dict(zip(self.names, row, strict=True))
        item = self.shape(
            **{column.name: column.read(values[column.name]) for column in self.columns}
        )
        if self.is_list and item.id != values["id"]:
            raise ValueError("a row with another id than its item")
        return item

    def _own(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.name != "id")


@cache
def tables() -> tuple[Table, ...]:
    """Return every table but that of the case's own id, in the order of `Case`."""
    hints = get_type_hints(Case)
    return tuple(_table(name, hint) for name, hint in hints.items() if name != "id")


def _table(name: str, hint: Any) -> Table:
    is_list = get_origin(hint) is tuple
    shape = get_args(hint)[0] if is_list else hint
    fields = get_type_hints(shape).items()
    columns = tuple(Column(field, *_conversion(field_hint)) for field, field_hint in fields)
    return Table(name, shape, columns, is_list)


_Conversion: TypeAlias = tuple[Callable[[Any], SqlValue], Callable[[SqlValue], Any]]


def _conversion(hint: Any) -> _Conversion:
    if get_origin(hint) is UnionType:
        write, read = _conversion(next(arm for arm in get_args(hint) if arm is not type(None)))
        return (
            lambda value: None if value is None else write(value),
            lambda value: None if value is None else read(value),
        )
    if get_origin(hint) is tuple:
        return _list_conversion(get_args(hint)[0])
    if issubclass(hint, StrEnum):
        return (lambda value: str(value.value)), hint
    if issubclass(hint, IntEnum):
        return int, hint
    plain: dict[Any, _Conversion] = {
        str: (storable, _text),
        bool: (int, lambda value: bool([0, 1].index(_number(value)))),
        date: (date.isoformat, lambda value: date.fromisoformat(_text(value))),
    }
    return plain[hint]


def _list_conversion(hint: Any) -> _Conversion:
    """Short lists of ids and seats are a JSON array in a text column."""
    write, read = _conversion(hint)
    return (
        lambda values: json.dumps([write(value) for value in values], ensure_ascii=False),
        lambda text: tuple(read(value) for value in _array(text)),
    )


def storable(text: str) -> str:
    """Return the text with the two things no UTF-8 file should hold shown as a visible mark.

    They are NUL, and halves of a surrogate pair as a broken paste can bring them.
    """
    if "\0" not in text and text.isascii():
        return text
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", "\ufffd")


def _text(value: SqlValue) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _number(value: SqlValue) -> int:
    if not isinstance(value, int):
        raise TypeError("no number")
    return value


def _array(value: SqlValue) -> list[Any]:
    try:
        array = json.loads(_text(value))
    except RecursionError:
        raise ValueError("nested too deep") from None
    if not isinstance(array, list):
        raise TypeError("no list")
    return array
