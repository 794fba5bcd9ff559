"""What can be done with a row of the list of cases, in a menu of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget


class CaseMenu(QMenu):
    """Goes as soon as it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open_action = self.addAction(self.tr("&Open"))
        self.drop_action = self.addAction(self.tr("&Take off this list"))
