"""A quiet action that reads like a link."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pairview.window.widgets.buttons import LookButton


class LinkButton(LookButton):
    """Works like any button: Tab, Space, a visible focus."""

    look = "link"

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent, text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
