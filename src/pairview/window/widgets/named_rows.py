"""The model of a list of few rows: a name to find each by, and what a screen reader says of it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


class NamedRow(Protocol):
    """What a row has to tell of itself."""

    @property
    def name(self) -> str:
        """The words that typing finds it by."""

    @property
    def said(self) -> str:
        """What a screen reader says."""


class NamedRows(QAbstractListModel):
    """Rows that are all there from the start and stay as they are."""

    def __init__(self, rows: Sequence[NamedRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._named = rows

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._named)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        row = self._named[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        return row.said if role == Qt.ItemDataRole.AccessibleTextRole else None
