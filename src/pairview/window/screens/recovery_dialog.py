"""Brings the recovery page onto paper, right before a passphrase takes hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from pairview.content.language import language_in_use
from pairview.domain.errors import PairViewError
from pairview.store.recovery_code import GROUP, plain_letters
from pairview.window import file_dialogs
from pairview.window.document_files import document_stem
from pairview.window.forms.recovery_dialog import Ui_RecoveryDialog
from pairview.window.screens.paper_choice import remembered_paper
from pairview.window.theme.tokens import px
from pairview.window.widgets.fitted_dialog import FittedDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pairview.reports.paper import Paper

RECOVERY_PAGE = "recovery-page"


class RecoveryDialog(FittedDialog):
    """Emits `saved` with the place of a saved page. Accepted once `take_hold` has set it.

    `make_page` gives the page as PDF; `take_hold` sets the passphrase and may raise: then the
    sentence is shown and the dialog stays. Closed, it sets nothing. The code itself is shown on
    wish only: somebody else may see the screen, and what is typed shows that there is a page.
    """

    saved = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        code: str,
        make_page: Callable[[Paper], bytes],
        take_hold: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.form = Ui_RecoveryDialog()
        self.form.setupUi(self)
        self.settle()
        self._code = code
        self._make_page = make_page
        self._take_hold = take_hold
        form = self.form
        form.code_label.hide()
        form.check_line.setMaximumWidth(px(180))
        form.foot.arrange(
            accept=form.done_button, other=form.later_button, cancel=form.cancel_button
        )
        form.print_button.clicked.connect(self._print)
        form.save_button.clicked.connect(self._save)
        form.show_button.clicked.connect(self._show_code)
        form.check_line.textChanged.connect(self._compare)
        form.check_line.returnPressed.connect(form.done_button.click)
        form.later_button.clicked.connect(self._finish)
        form.done_button.clicked.connect(self._finish)
        form.cancel_button.clicked.connect(self.reject)
        self._compare("")
        form.print_button.setFocus()

    def _compare(self, typed: str) -> None:
        letters, wanted = plain_letters(typed), self._code[:GROUP]
        self.form.done_button.setEnabled(letters == wanted)
        apart = not wanted.startswith(letters)
        words = self.tr("That is not how this code begins.") if apart else ""
        self.form.match_label.setText(self.tr("That is it.") if letters == wanted else words)

    def _show_code(self) -> None:
        self.form.code_label.setText(self._code)
        self.form.code_label.show()
        self.form.show_button.setEnabled(False)
        self.form.check_line.setFocus()

    def _save(self) -> None:
        from pairview.store.whole_file import write_whole

        name = f"{document_stem(RECOVERY_PAGE, language_in_use())}.pdf"
        path = file_dialogs.ask_to_save_pdf(self, file_dialogs.documents_folder() / name)
        if path is None:
            return
        try:
            write_whole(path, self._make_page(remembered_paper()))
        except PairViewError as error:
            self._tell(self.form.done_label.say_undone, str(error))
            return
        self.saved.emit(str(path))
        words = self.tr("Saved as {name}. Print it, then delete the file: it opens the case.")
        self._tell(self.form.done_label.say_done, words.format(name=path.name))

    def _print(self) -> None:
        from pairview.window.document_printing import new_printer, print_pdf

        paper = remembered_paper()
        printer = new_printer(paper, 1, document_stem(RECOVERY_PAGE, language_in_use()))
        if not file_dialogs.ask_how_to_print(self, printer):
            return
        try:
            print_pdf(self._make_page(paper), printer)
        except PairViewError as error:
            self._tell(self.form.done_label.say_undone, str(error))
            return
        words = self.tr("Sent to the printer. Take it from the tray.")
        self._tell(self.form.done_label.say_done, words)

    def _finish(self) -> None:
        """Set the passphrase; only now is anything written."""
        self.form.done_label.say_done(self.tr("One moment..."))
        self.repaint()  # the file and its copies are written anew
        try:
            self._take_hold()
        except PairViewError as error:
            self._tell(self.form.done_label.say_undone, str(error))
            return
        self.accept()

    def _tell(self, say: Callable[[str], None], words: str) -> None:
        say(words)
        self.form.check_line.setFocus()
