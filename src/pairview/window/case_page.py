"""The page of an open case: rail, message bar, the screens, foot."""

from PySide6.QtWidgets import QWidget

from pairview.window.forms.case_page import Ui_CasePage
from pairview.window.theme.tokens import px


class CasePage(QWidget):
    """Built when the first case is opened: the start page must not wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_CasePage()
        self.form.setupUi(self)
        self.form.message_bar.appeared.connect(lambda: self._leave_room(px(12)))
        self.form.message_bar.put_away.connect(lambda: self._leave_room(0))

    def _leave_room(self, above: int) -> None:
        """Leave room above the message bar only while it is there."""
        side = px(24)
        self.form.message_layout.setContentsMargins(side, above, side, 0)
