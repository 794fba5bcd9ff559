"""What a file from another laptop holds, in numbers, before anything of it is kept here."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pairview.domain.case import Case
from pairview.domain.counting import count_of
from pairview.domain.seat import Seat
from pairview.window.forms.import_dialog import Ui_ImportDialog
from pairview.window.screens.copy_words import counts_words, step_words
from pairview.window.widgets.buttons import LookButton, PrimaryButton
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.fitted_dialog import FittedDialog
from pairview.window.widgets.wrap_label import WrapLabel, plain_label


class ImportDialog(FittedDialog):
    """Accepted where the pair wants the case; tells names and numbers, nothing they wrote.

    `place` is the file that the case will be kept in, None where they are asked next.
    """

    def __init__(self, parent: QWidget, case: Case, place: Path | None) -> None:
        super().__init__(parent)
        self.form = Ui_ImportDialog()
        self.form.setupUi(self)
        self.settle()
        self.form.name_label.setText(case.agreement.code_name or self.tr("A case without a name"))
        self._tell(case, place)
        self.import_button = PrimaryButton(self, self.tr("Import"))
        self.cancel_button = LookButton(self, self.tr("Cancel"))
        self.form.foot.arrange(accept=self.import_button, cancel=self.cancel_button)
        self.form.foot.accepted.connect(self.accept)
        self.form.foot.rejected.connect(self.reject)
        self.import_button.setFocus()

    def _tell(self, case: Case, place: Path | None) -> None:
        rows = (
            (self.tr("Classes"), self._classes(case)),
            (self.tr("Begun on"), long_day_words(case.agreement.created_on)),
            (self.tr("Reached"), step_words(case.progress.step)),
            (self.tr("Holds"), counts_words(count_of(case))),
            (self.tr("Will be kept"), self._kept(place)),
        )
        for name, words in rows:
            self.form.facts_form.addRow(plain_label(name, "muted"), WrapLabel(self, words))

    def _kept(self, place: Path | None) -> str:
        if place is None:
            return self.tr("where you say next")
        words = self.tr("as {file}, in the folder {folder}")
        return words.format(file=place.name, folder=place.parent.name)

    def _classes(self, case: Case) -> str:
        first, second = (case.class_label(seat) for seat in Seat)
        return self.tr("{first} and {second}").format(first=first, second=second)
