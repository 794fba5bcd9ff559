"""Stands where a screen will be."""

from PySide6.QtWidgets import QVBoxLayout

from pairview.case_editor import CaseEditor
from pairview.window.screens.screen import Screen
from pairview.window.theme.tokens import px
from pairview.window.widgets.screen_header import ScreenHeader


class PlaceholderScreen(Screen):
    """Says only that the screen is still to come."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        header = ScreenHeader(self)
        header.show_title(self.tr("This step is not built yet."))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(18), px(24), px(16))
        column.addWidget(header)
        column.addStretch(1)
