"""A dialog as high as its words, whatever the text size; what does not fit scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QSizeF, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFrame,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px, text_scale
from pairview.window.widgets.context_menu import ContextKey
from pairview.window.widgets.laid_out import parts, take_out

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

Slide = QAbstractSlider.SliderAction
SCROLLS = {
    Qt.Key.Key_Down: Slide.SliderSingleStepAdd,
    Qt.Key.Key_Up: Slide.SliderSingleStepSub,
    Qt.Key.Key_PageDown: Slide.SliderPageStepAdd,
    Qt.Key.Key_PageUp: Slide.SliderPageStepSub,
}
FRAME = QSize(24, 56)
"""Pixels of the screen that borders and title of a window may take."""


class FittedDialog(QDialog):
    """Its form ends with the row of buttons, which stays in sight; the rest may scroll.

    One with a list that scrolls by itself is not settled: it keeps the proportions of its form.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ContextKey(self)
        self.scroll_area = QScrollArea()
        self.page = QWidget()
        self._width = 0
        self._is_fitted = False

    def settle(self) -> None:
        """Lay all but the foot onto the page that scrolls; call it once the form is there."""
        self._width = self.width()
        outer = self.layout()
        if not isinstance(outer, QVBoxLayout):
            return
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(outer.spacing())
        *above, foot = parts(outer)
        for part in above:
            _move_gaps(outer, column, part)
            if isinstance(part, QWidget):
                take_out(outer, part)  # else Qt keeps an old height
                column.addWidget(part)
            else:
                outer.removeItem(part)
                column.addLayout(part)
        _move_gaps(outer, column, foot)
        outer.insertWidget(0, self._dress_scroll())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_fitted:
            self._is_fitted = True
            room = self.screen().availableSize() - FRAME
            if self._width:
                self.resize(min(px(self._width), room.width()), 0)
                self._grow()
                self.page.installEventFilter(self)
            else:
                self.resize((QSizeF(self.size()) * text_scale()).toSize().boundedTo(room))
            self._stay_on_screen()
            QTimer.singleShot(0, self, self._stay_on_screen)  # only now there is a frame around it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that nothing else wants."""
        bar, action = self.scroll_area.verticalScrollBar(), SCROLLS.get(Qt.Key(event.key()))
        if action is not None and bar.maximum() > 0:
            bar.triggerAction(action)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self.page:
            self._grow()
        return super().eventFilter(watched, event)

    def _dress_scroll(self) -> QScrollArea:
        scroll = self.scroll_area
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        set_look(self.page, "page")
        scroll.setWidget(self.page)
        return scroll

    def _grow(self) -> None:
        """Be as high as the words need, as far as the screen is; labels wrap first."""
        outer, column = self.layout(), self.page.layout()
        if outer is None or column is None:
            return
        room = (self.screen().availableSize() - FRAME).height()
        for _ in range(3):
            outer.activate()
            column.activate()
            there = self.scroll_area.viewport().size()
            needed = max(
                column.totalMinimumSize().height(), column.totalHeightForWidth(there.width())
            )
            missing = max(needed - there.height(), 0)
            self.resize(self.width(), min(self.height() + missing, room))
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up or to the side where it reaches over an edge of the screen."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        frame.moveRight(min(frame.right(), room.right()))
        frame.moveBottom(min(frame.bottom(), room.bottom()))
        corner = QPoint(max(frame.left(), room.left()), max(frame.top(), room.top()))
        if corner != self.pos():
            self.move(corner)


def _move_gaps(outer: QVBoxLayout, column: QVBoxLayout, part: QWidget | QLayout) -> None:
    """Move what stands before a part: nothing but gaps is left there."""
    while outer.indexOf(part) > 0 and (gap := outer.takeAt(0)) is not None:
        column.addItem(gap)
