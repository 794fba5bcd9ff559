"""The page of an open case: rail, message bar, the screens, foot."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pairview.window.forms.case_page import Ui_CasePage
from pairview.window.theme.tokens import design_width, px

LEAST_FOR_RAIL = 1040
"""Design pixels of the window below which the words of the rail leave their room to the screen."""


class CasePage(QWidget):
    """Built when the first case is opened: the start page must not wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_CasePage()
        self.form.setupUi(self)
        self.form.message_bar.appeared.connect(lambda: self._leave_room(px(12)))
        self.form.message_bar.put_away.connect(lambda: self._leave_room(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_rail()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            if self._is_narrow():
                self._fold_rail()
            # Its words only once they have their new fonts: in the old ones the window would grow.
            QTimer.singleShot(0, self, self._fold_rail)

    def _is_narrow(self) -> bool:
        return design_width(self.width()) < LEAST_FOR_RAIL

    def _fold_rail(self) -> None:
        self.form.rail.fold(is_folded=self._is_narrow())

    def _leave_room(self, above: int) -> None:
        """Leave room above the message bar only while it is there."""
        self.form.message_layout.setContentsMargins(24, above, 24, 0)
