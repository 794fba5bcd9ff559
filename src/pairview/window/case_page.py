"""The page of an open case: rail, message bar, the screens, foot."""

from PySide6.QtWidgets import QWidget

from pairview.window.forms.case_page import Ui_CasePage


class CasePage(QWidget):
    """Built when the first case is opened: the start page must not wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_CasePage()
        self.form.setupUi(self)
