"""Hide screen: takes the page on top out of the window, so that nothing of it is left there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolTip, QWidget
from shiboken6 import isValid

from pairview.window.screens.hidden_screen import HiddenScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.window.open_case_view import OpenCaseView


class Curtain(QObject):
    """The covered page keeps its words, its scrolling and the place of the keyboard.

    `view` gives the case that is open now; without one there is nothing to cover.
    """

    drawn = Signal()

    def __init__(self, pages: QStackedWidget, view: Callable[[], OpenCaseView | None]) -> None:
        super().__init__(pages)
        self._pages = pages
        self._view = view
        self._covered: QWidget | None = None
        self._focused: QWidget | None = None

    @property
    def is_drawn(self) -> bool:
        """True while the neutral page stands in front."""
        return self._covered is not None

    def draw_or_open(self) -> None:
        """Draw the curtain, or open it where it is drawn."""
        if self.is_drawn:
            self.open()
        else:
            self.draw()

    def draw(self) -> None:
        """Put the neutral page in place of the one on top; open menus and lists close."""
        view = self._view()
        if view is None or self.is_drawn:
            return
        view.cover()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        self._focused = QApplication.focusWidget()
        self._cover(saved=view.editor.saved, kept=view.is_kept)
        self.drawn.emit()

    def open(self) -> None:
        """Bring the page back, with the keyboard in its place again."""
        view, covered = self._view(), self._covered
        if view is None or covered is None:
            return
        self._uncover(covered)
        view.uncover(focus=not self._focus_again())

    def _cover(self, *, saved: bool, kept: bool) -> None:
        self._covered = self._pages.currentWidget()
        front = HiddenScreen(saved=saved, kept=kept)
        front.return_wanted.connect(self.open)
        self._pages.addWidget(front)
        self._pages.setCurrentWidget(front)
        front.form.return_button.setFocus()
        if self._covered is not None:
            self._pages.removeWidget(self._covered)
            self._covered.setParent(None)

    def _uncover(self, covered: QWidget) -> None:
        front, self._covered = self._pages.currentWidget(), None
        self._pages.addWidget(covered)
        self._pages.setCurrentWidget(covered)
        if front is not None:
            self._pages.removeWidget(front)
            front.deleteLater()

    def _focus_again(self) -> bool:
        focused, self._focused = self._focused, None
        if focused is None or not isValid(focused) or not focused.isVisible():
            return False
        focused.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        return focused.hasFocus()
