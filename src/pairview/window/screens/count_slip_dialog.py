"""All that a count slip holds, in words, before a pair saves one for the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from pairview.content import load_dimensions, load_slip_banks, load_wording
from pairview.domain.count_slip import count_slip, slip_lines
from pairview.domain.errors import PairViewError
from pairview.store.count_slip import slip_name, write_slip
from pairview.window import file_dialogs
from pairview.window.forms.count_slip_dialog import Ui_CountSlipDialog
from pairview.window.theme.tokens import px
from pairview.window.widgets.fitted_dialog import FittedDialog
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pairview.domain.case import Case
    from pairview.domain.count_slip import CountSlip


def offer_count_slip(parent: QWidget, case: Case) -> CountSlipDialog:
    """Show the slip of a case. Raises NoSlip or NotYetRevealed where it gives none."""
    slip = count_slip(case, load_dimensions(), load_slip_banks(), load_wording())
    dialog = CountSlipDialog(parent, slip)
    dialog.open()
    return dialog


class CountSlipDialog(FittedDialog):
    """Emits `saved` with a sentence; the case does not learn of it.

    A slip tells nothing of whose it is. A place that the case remembered would tie the two, so a
    slip is not among what deleting a case can remove.
    """

    saved = Signal(str)

    def __init__(self, parent: QWidget, slip: CountSlip) -> None:
        super().__init__(parent)
        self.slip = slip
        self._say = load_wording()
        self.form = form = Ui_CountSlipDialog()
        form.setupUi(self)
        self.settle()
        for name, words in slip_lines(slip, load_slip_banks(), self._say):
            label = plain_label(name, "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside the first line of many
            label.setContentsMargins(0, px(1), 0, 0)
            form.facts_form.addRow(label, WrapLabel(self, words))
        form.whom_label.setText(self._say("count_slip.for_whom"))
        form.holds_label.setText(self._say("count_slip.holds"))
        form.not_label.setText(self._say("count_slip.holds_not"))
        form.left_label.setText(self._say("count_slip.left"))
        form.foot.arrange(accept=form.save_button, cancel=form.cancel_button)
        form.save_button.clicked.connect(self._save)
        form.foot.rejected.connect(self.reject)
        form.cancel_button.setFocus()

    def _save(self) -> None:
        suggested = file_dialogs.documents_folder() / slip_name(self.slip)
        path = file_dialogs.ask_to_save_slip(self, suggested)
        if path is None:
            return
        try:
            write_slip(path, self.slip)
        except PairViewError as error:
            self.form.problem_line.say_undone(str(error))
            return
        self.saved.emit(self._say("count_slip.saved", name=path.name))
        self.accept()
