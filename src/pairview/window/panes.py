"""Go > Next, Back, Next part: by steps, and round page, foot, rail and a message."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from pairview.window.case_page import CasePage
from pairview.window.forms.main_window import Ui_MainWindow
from pairview.window.widgets.reading_order import reading_order


class Panes(QObject):
    """Ways about the page of a case: the last field of a plan would be 60 Tabs from the rail."""

    def __init__(
        self,
        window: Ui_MainWindow,
        page: CasePage,
        begin_page: Callable[[], None],
        go_next: Callable[[], bool],
    ) -> None:
        super().__init__(page)
        self._form = page.form
        self._begin_page = begin_page
        self._go_next = go_next
        self._left: QWidget | None = None
        window.next_pane_action.triggered.connect(lambda: self._move(1))
        window.previous_pane_action.triggered.connect(lambda: self._move(-1))
        window.next_action.triggered.connect(self._next)
        window.back_action.triggered.connect(lambda: self._press(page.form.foot.back_button))

    def _next(self) -> None:
        button = self._form.foot.primary_button
        if button.isVisible() and not self._go_next():
            button.click()

    def _press(self, button: QPushButton) -> None:
        if button.isVisible():
            button.click()

    def _move(self, by: int) -> None:
        form, here = self._form, QApplication.focusWidget()
        every: tuple[QWidget, ...] = (form.area, form.foot, form.rail, form.message_bar)
        panes = [pane for pane in every if reading_order(pane)]
        if not panes or here is None:
            return
        if form.area.isAncestorOf(here):
            self._left = here
        now = next((n for n, pane in enumerate(panes) if pane.isAncestorOf(here)), -by)
        self._enter(panes[(now + by) % len(panes)])

    def _enter(self, pane: QWidget) -> None:
        form, stops = self._form, reading_order(pane)
        firsts: dict[QWidget, QWidget | None] = {
            form.area: self._left,
            form.foot: form.foot.primary_button,
            form.rail: form.rail.current_button,
        }
        first = firsts.get(pane)
        if first in stops:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        elif pane is form.area:
            self._begin_page()
            if not pane.isAncestorOf(QApplication.focusWidget() or self._form.foot):
                stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)
