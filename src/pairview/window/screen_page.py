"""The page a screen lies on: scrolls up and down where text is large, and never sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from pairview.window.theme.tokens import px

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pairview.window.screens.facilitator_screen import FacilitatorScreen
    from pairview.window.screens.screen import Screen

LEAST_IN_SIGHT = 48
"""Design pixels that must show of what has the keyboard, counted from its top."""
AIR = 10
"""Design pixels below that, so that a button is not cut at its edge."""


class ScreenPage(QScrollArea):
    """Gives its screen the width there is, and at least the height that it needs at that width.

    Qt's own `widgetResizable` asks for the height a screen would like, and so would scroll screens
    that fit.
    """

    def __init__(self) -> None:
        super().__init__()
        self._screen: Screen | FacilitatorScreen | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def take(self, screen: Screen | FacilitatorScreen) -> None:
        """Show a screen; done where the page stands already, it is polished once."""
        self._screen = screen
        self.setWidget(screen)
        screen.setAutoFillBackground(False)  # Qt would paint what it thinks opaque twice
        screen.installEventFilter(self)
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            screen.fit(self._width())
            self._give_height()

    def begin_at_top(self) -> None:
        """Show the title, unless the keyboard begins below what can be seen with it."""
        self.verticalScrollBar().setValue(0)
        focused = self._screen.focusWidget() if self._screen is not None else None
        if self._screen is None or focused is None or not focused.isVisible():
            return
        top = focused.mapTo(self._screen, QPoint()).y()
        self.ensureVisible(0, top + min(px(LEAST_IN_SIGHT), focused.height()), 0, px(AIR))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self._screen:
            self._give_height()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._screen is not None:
            self._screen.fit(self._width())
            self._give_height()
        super().resizeEvent(event)

    def _give_height(self) -> None:
        if self._screen is None:
            return
        wide, high = self._width(), self.viewport().height()
        layout = self._screen.layout()
        needed = 0
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalMinimumHeightForWidth(wide)
        elif layout is not None:
            needed = layout.totalMinimumSize().height()
        self._screen.resize(wide, max(high, needed))

    def _width(self) -> int:
        most = px(self._screen.most_width) if self._screen is not None else 0
        there = self.viewport().width()
        return min(there, most) if most else there
