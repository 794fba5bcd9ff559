"""Says that something went wrong inside PairView, and lets people keep the report on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pairview.domain.errors import StoreError
from pairview.window import file_dialogs
from pairview.window.forms.crash_dialog import Ui_CrashDialog
from pairview.window.widgets.fitted_dialog import FittedDialog


class CrashDialog(FittedDialog):
    """Emits `quit_wanted` where people rather close PairView; the report is kept only if asked."""

    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None, report: str, *, saved: bool) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.form = Ui_CrashDialog()
        self.form.setupUi(self)
        form = self.form
        form.foot.arrange(
            accept=form.go_on_button,
            other=form.quit_button,
            beside=(form.copy_button, form.save_button),
        )
        self._more = 0
        kept = self.tr(
            "What you typed is saved. You can go on, or close PairView and open it again."
        )
        lost = self.tr(
            "Not everything that you typed could be saved. It may still stand in the window: "
            "go on, and copy it from there."
        )
        self.form.saved_label.setText(kept if saved else lost)
        self.form.report_box.setPlainText(report)
        self.form.copy_button.clicked.connect(self._copy)
        self.form.save_button.clicked.connect(self._save)
        self.form.quit_button.clicked.connect(self._quit)
        self.form.go_on_button.clicked.connect(self.accept)
        self.form.go_on_button.setFocus()

    def count_another(self) -> None:
        """Say that it happened again; one dialog is enough."""
        self._more += 1
        more = self.tr("%n more things went wrong since.", "", self._more)
        self.form.note_label.setText(more)

    def leave_no_way_on(self) -> None:
        """Offer to close PairView only, where there is nothing to go on with."""
        self.form.saved_label.setText(self.tr("PairView has to close."))
        self.form.go_on_button.hide()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.report_box.toPlainText())
        self.form.note_label.setText(self.tr("Copied."))

    def _save(self) -> None:
        from pairview.store.whole_file import write_whole

        path = file_dialogs.ask_to_save_report(self)
        if path is None:
            return
        try:
            write_whole(path, self.form.report_box.toPlainText().encode())
        except StoreError as error:
            self.form.note_label.setText(str(error))
        else:
            self.form.note_label.setText(self.tr("Saved."))

    def _quit(self) -> None:
        self.accept()
        self.quit_wanted.emit()
