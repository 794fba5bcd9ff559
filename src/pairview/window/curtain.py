"""Hide screen: takes the page on top out of the window, so that nothing of it is left there."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolTip, QWidget
from shiboken6 import isValid

from pairview.window.screens.hidden_screen import HiddenScreen


class Curtain(QObject):
    """The covered page keeps its words, its scrolling and the place of the keyboard."""

    open_wanted = Signal()

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self._covered: QWidget | None = None
        self._focused: QWidget | None = None

    @property
    def is_drawn(self) -> bool:
        """True while the neutral page stands in front."""
        return self._covered is not None

    def draw(self) -> None:
        """Put the neutral page in place of the one on top; open menus and lists close."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        self._focused = QApplication.focusWidget()
        self._covered = self._pages.currentWidget()
        front = HiddenScreen()
        front.return_wanted.connect(self.open_wanted)
        self._pages.addWidget(front)
        self._pages.setCurrentWidget(front)
        front.form.return_button.setFocus()
        if self._covered is not None:
            self._pages.removeWidget(self._covered)
            self._covered.setParent(None)

    def open(self) -> bool:
        """Bring the page back; True where the keyboard is in its place again."""
        front, covered, focused = self._pages.currentWidget(), self._covered, self._focused
        self._covered = self._focused = None
        if front is None or covered is None:
            return False
        self._pages.addWidget(covered)
        self._pages.setCurrentWidget(covered)
        self._pages.removeWidget(front)
        front.deleteLater()
        if focused is None or not isValid(focused) or not focused.isVisible():
            return False
        focused.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        return focused.hasFocus()
