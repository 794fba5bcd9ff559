"""The one place that asks before a case is deleted: what goes, and what cannot be reached."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.domain.case import Case
from pairview.domain.statement import WhereItWent
from pairview.store.copies import copies_beside, copies_in, folder_of
from pairview.store.saved_documents import SavedDocuments, saved_documents
from pairview.window.forms.delete_dialog import Ui_DeleteDialog
from pairview.window.screens.document_names import document_name
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import plain
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.fitted_dialog import FittedDialog
from pairview.window.widgets.tick_box import TickBox
from pairview.window.widgets.wrap_label import WrapLabel


class Doomed(NamedTuple):
    """A case to be asked about; `documents` is None where the case cannot be read."""

    name: str
    path: Path
    copies: int
    documents: SavedDocuments | None


def doomed_case(name: str, path: Path, case: Case | None) -> Doomed:
    """Look at what there is of a case; `case` is None where it cannot be read."""
    copies = copies_in([folder_of(path, case.id)]) if case else copies_beside(path)
    return Doomed(name, path, len(copies), saved_documents(case) if case else None)


class DeleteDialog(FittedDialog):
    """Emits `delete_wanted` with the documents that were ticked, or `hold_wanted`; closes."""

    delete_wanted = Signal(list)
    hold_wanted = Signal()

    def __init__(self, parent: QWidget, doomed: Doomed) -> None:
        super().__init__(parent)
        self.form = Ui_DeleteDialog()
        self.form.setupUi(self)
        self.settle()
        for caps in (self.form.documents_caps, self.form.reach_caps):
            caps.setContentsMargins(0, px(10), 0, 0)
        self.form.foot.arrange(destructive=self.form.delete_button, cancel=self.form.keep_button)
        self._ticks: list[tuple[TickBox, Path]] = []
        self._show(doomed)
        self.form.hold_button.clicked.connect(self._hold)
        self.form.keep_button.clicked.connect(self.close)
        self.form.delete_button.clicked.connect(self._delete)
        self.form.keep_button.setFocus()

    def _show(self, doomed: Doomed) -> None:
        form, found = self.form, doomed.documents.found if doomed.documents else ()
        form.title_label.setText(self.tr("Delete {name}?").format(name=doomed.name))
        form.delete_button.show_text(self.tr("Delete {name}").format(name=doomed.name))
        form.goes_label.setText(self._what_goes(doomed))
        form.documents_caps.setVisible(bool(found))
        for went in found:
            form.documents_place.addLayout(self._document(went))
        unknown = self._what_is_unknown(doomed.documents)
        form.unknown_label.setText(unknown)
        form.unknown_label.setVisible(bool(unknown))

    def _what_goes(self, doomed: Doomed) -> str:
        file = self.tr("The case file {file}, in {folder}.")
        copies = doomed.copies
        alone = self.tr("Its place in the list of cases.")
        some = self.tr("Its place in the list of cases, and %n copies beside it.", "", copies)
        rest = some if copies else alone
        return f"{file.format(file=doomed.path.name, folder=doomed.path.parent)}\n{rest}"

    def _document(self, went: WhereItWent) -> QVBoxLayout:
        name, day = document_name(went.document), long_day_words(went.saved_on)
        tick = TickBox(plain(f"{name}, {day}"))
        tick.setAccessibleDescription(went.place)
        place = WrapLabel(self, went.place, "muted")
        place.setContentsMargins(px(30), 0, 0, px(4))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(tick)
        column.addWidget(place)
        self._ticks.append((tick, Path(went.place)))
        return column

    def _what_is_unknown(self, documents: SavedDocuments | None) -> str:
        if documents is None:
            return self.tr("Which documents were saved stands inside the case and cannot be read.")
        if not documents.out_of_reach:
            return ""
        head = self.tr("Not there any more, or not made by PairView:")
        lines = [
            f"{document_name(went.document)}, {long_day_words(went.saved_on)}: {went.place}"
            for went in documents.out_of_reach
        ]
        return "\n".join((head, *lines))

    def _hold(self) -> None:
        self.close()
        self.hold_wanted.emit()

    def _delete(self) -> None:
        chosen = [path for tick, path in self._ticks if tick.isChecked()]
        self.close()
        self.delete_wanted.emit(chosen)
