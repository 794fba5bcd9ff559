"""Sets, changes or removes the passphrase of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from pairview.domain.errors import PairViewError
from pairview.window.forms.passphrase_dialog import Ui_PassphraseDialog
from pairview.window.school_policy import laid_down
from pairview.window.widgets.announce import announce
from pairview.window.widgets.fitted_dialog import FittedDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class PassphraseDialog(FittedDialog):
    """Emits `chosen` with a passphrase, or `removed`; a passphrase takes hold with its page only.

    `take` is given the passphrase, or None to remove it; where it raises, the sentence
    is shown and the dialog stays. After a recovery there is no way to go on without one.
    """

    chosen = Signal(str)
    removed = Signal()

    def __init__(
        self,
        parent: QWidget,
        take: Callable[[str | None], object],
        *,
        is_locked: bool,
        recovered: bool = False,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_PassphraseDialog()
        self.form.setupUi(self)
        self.settle()
        self._take_it = take
        self._has_said_what_removing_means = False
        form = self.form
        form.title_label.setText(self._title(is_locked=is_locked, recovered=recovered))
        form.lead_label.setText(self._lead(is_locked=is_locked, recovered=recovered))
        form.foot.arrange(
            accept=form.set_button, cancel=form.cancel_button, beside=(form.remove_button,)
        )
        form.remove_button.setVisible(is_locked and not recovered and not _is_required())
        self._lines = (form.passphrase_line, form.again_line)
        for line in self._lines:
            line.textChanged.connect(self._look)
            form.show_box.toggled.connect(line.show_letters)
        form.set_button.clicked.connect(self._set)
        form.remove_button.clicked.connect(self._ask_to_remove)
        form.cancel_button.clicked.connect(self.reject)
        form.passphrase_line.returnPressed.connect(form.again_line.setFocus)
        form.again_line.returnPressed.connect(self._set)
        self._look()
        form.passphrase_line.setFocus()

    def _title(self, *, is_locked: bool, recovered: bool) -> str:
        if recovered:
            return self.tr("The code is right. Now choose a new passphrase")
        if is_locked:
            return self.tr("Change the passphrase of this case")
        return self.tr("Close this case with a passphrase")

    def _lead(self, *, is_locked: bool, recovered: bool) -> str:
        if recovered or is_locked:
            words = self.tr("The old passphrase and the old recovery page open nothing after that.")
            stays = self.tr("Set by your school: a case is not without a passphrase.")
            return f"{words} {stays}" if _is_required() else words
        return self.tr(
            "The case file and its copies can then be read only with the passphrase, or with the "
            "recovery page, which comes next. Handouts and exports are not locked by it."
        )

    def say_required(self) -> None:
        """Say that the school asks for it, and what closing the dialog does."""
        self.form.title_label.setText(self.tr("First a passphrase for this case"))
        words = self.tr(
            "Set by your school: every case has a passphrase. The two of you share it. The "
            "recovery page, which comes next, is the only other way in. Without a passphrase the "
            "case is closed again."
        )
        self.form.lead_label.setText(words)
        self.form.cancel_button.show_text(self.tr("Close the case"))

    def _look(self) -> None:
        """Show the button live once both lines say the same."""
        first, again = (line.text() for line in self._lines)
        self.form.set_button.setEnabled(bool(first) and first == again)
        apart = bool(again) and not first.startswith(again) and first != again
        self.form.message_label.setText(self.tr("The two are not the same yet.") if apart else "")

    def _set(self) -> None:
        if self.form.set_button.isEnabled():
            self._take(self.form.passphrase_line.text())

    def _ask_to_remove(self) -> None:
        """Say what removing means; the next press does it."""
        if self._has_said_what_removing_means:
            self._take(None)
            return
        self._has_said_what_removing_means = True
        words = self.tr("Without a passphrase whoever comes to this laptop can open the case.")
        self.form.message_label.setText(words)
        self.form.remove_button.show_text(self.tr("Yes, remove it"))
        announce(self, words)

    def _take(self, passphrase: str | None) -> None:
        message = self.form.message_label
        message.setText(self.tr("One moment..."))
        self.repaint()  # the file and its copies are written anew
        try:
            self._take_it(passphrase)
        except PairViewError as error:
            message.setText(str(error))
            announce(self, str(error))
            return
        self.accept()
        if passphrase is None:
            self.removed.emit()
        else:
            self.chosen.emit(passphrase)


def _is_required() -> bool:
    policy = laid_down()
    return policy is not None and policy.passphrase_required
