"""Go back to an earlier copy: date, step and numbers of each; no text of the case."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pairview.window.forms.earlier_copies_dialog import Ui_EarlierCopiesDialog
from pairview.window.widgets.copy_list import CopyRow
from pairview.window.widgets.fitted_dialog import FittedDialog


class EarlierCopiesDialog(FittedDialog):
    """Emits `copy_chosen` with the number of a row, from 0, and closes."""

    copy_chosen = Signal(int)

    def __init__(self, parent: QWidget, rows: list[CopyRow]) -> None:
        super().__init__(parent)
        self.form = Ui_EarlierCopiesDialog()
        self.form.setupUi(self)
        self.form.foot.arrange(accept=self.form.go_back_button, cancel=self.form.close_button)
        self.form.copy_list.show_rows(rows)
        self.form.copy_list.activated.connect(self._choose)
        self.form.go_back_button.clicked.connect(self._choose)
        self.form.close_button.clicked.connect(self.close)
        for widget in (self.form.copy_list, self.form.lead_label, self.form.go_back_button):
            widget.setVisible(bool(rows))
        self.form.empty_label.setVisible(not rows)
        if rows:
            self.form.copy_list.setFocus()
        else:
            self.form.close_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be no higher than the list and its words, which know their width now."""
        super().showEvent(event)
        if (column := self.layout()) is not None:
            column.activate()
            self.resize(self.width(), column.totalHeightForWidth(self.width()))

    def _choose(self) -> None:
        number = self.form.copy_list.chosen
        if number is not None:
            self.close()
            self.copy_chosen.emit(number)
