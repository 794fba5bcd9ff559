"""File > School wording: which folder it comes from, what it holds, and what is wrong with it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from pairview.content import load_wording
from pairview.domain.errors import NotSaved
from pairview.domain.own_questions import topics_to_leave_out
from pairview.window import file_dialogs
from pairview.window.forms.school_wording_dialog import Ui_SchoolWordingDialog
from pairview.window.school_policy import laid_down
from pairview.window.school_reader import SchoolReader
from pairview.window.school_wording import in_use
from pairview.window.screens.school_questions import school_questions
from pairview.window.widgets.announce import announce
from pairview.window.widgets.fitted_dialog import FittedDialog
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.laid_out import empty
from pairview.window.widgets.wrap_label import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pairview.content.school_wording import SchoolReading
    from pairview.domain.school_wording import SchoolWording

MOST_FAULTS = 20
"""Shown here; the list that is copied has them all."""


class SchoolWordingDialog(FittedDialog):
    """Emits `taken` with a folder and what was read there, `removed` when it is not wanted.

    Whoever listens to `taken` puts it in use; what has a fault is shown and nothing is emitted.
    """

    taken = Signal(object, object)
    removed = Signal()

    def __init__(self, parent: QWidget, folder: Path | None) -> None:
        super().__init__(parent)
        self.form = Ui_SchoolWordingDialog()
        self.form.setupUi(self)
        self._lay_out_ways()
        self.settle()
        self._folder = folder
        self._faults = ""
        self._reader = SchoolReader(self)
        self.form.questions.set_text(self.tr("Show them"))
        self.form.folder_label.set_look(("small", 400), "muted")
        self.form.topics_label.setText(topics_to_leave_out(load_wording()))
        self.form.foot.arrange(cancel=self.form.close_button)
        self._connect()
        self._show_what_is_in_use()
        self._show_faults(())
        self._say_reading("")
        if folder is not None:
            self._read_again()
        self.form.choose_button.setFocus()

    def _lay_out_ways(self) -> None:
        """Set the buttons side by side; in large text they take a second line."""
        form = self.form
        row = FlowLayout(form.folder_row, gap=10)
        for button in (form.choose_button, form.again_button, form.remove_button):
            row.addWidget(button)
        row.addWidget(form.example_button)

    def _connect(self) -> None:
        form = self.form
        form.close_button.clicked.connect(self.close)
        form.choose_button.clicked.connect(self._choose)
        form.again_button.clicked.connect(self._read_again)
        form.remove_button.clicked.connect(self._remove)
        form.example_button.clicked.connect(self._save_example)
        form.copy_button.clicked.connect(self._copy)
        self._reader.was_read.connect(self._take)
        self._reader.takes_long.connect(self._say_it_takes_long)

    @property
    def is_reading(self) -> bool:
        """True until the folder has answered."""
        return self._reader.is_busy

    def say(self, words: str) -> None:
        """Say what did not work."""
        self.form.state_line.say_undone(words)

    def _choose(self) -> None:
        folder = file_dialogs.ask_for_folder(self, self.tr("Folder of the school wording"))
        if folder is not None:
            self._folder = folder
            self._read_again()

    def _save_example(self) -> None:
        """Save a file to begin with; one that is there is left alone."""
        from pairview.content.school_wording import FILE, example_of_school_wording
        from pairview.store.whole_file import write_whole

        folder = file_dialogs.ask_for_folder(self, self.tr("Folder for the example"))
        if folder is None:
            return
        if (folder / FILE).exists():
            self.say(self.tr("A school.toml is there already. Nothing was written."))
            return
        try:
            write_whole(folder / FILE, example_of_school_wording())
        except NotSaved as error:
            self.say(str(error))
            return
        words = self.tr("Saved as school.toml. Change it in a text editor, then choose its folder.")
        self.form.state_line.say_done(words)

    def _read_again(self) -> None:
        if self._folder is not None:
            self._show_faults(())
            self.form.state_line.say_done("")
            self._say_reading(self.tr("Reading the folder..."))
            self._reader.read(self._folder)
            self._show_what_is_in_use()

    def _say_it_takes_long(self) -> None:
        self._say_reading(self.tr("The folder does not answer yet. You need not wait for it."))

    def _say_reading(self, words: str) -> None:
        self.form.reading_label.setText(words)
        self.form.reading_label.setVisible(bool(words))

    def _take(self, reading: SchoolReading) -> None:
        self._say_reading("")
        if reading.wording is not None:
            self.form.state_line.say_done(self.tr("Read. It is in use from now on."))
            self.taken.emit(self._folder, reading)
        else:
            self._tell_faults(reading)
        self._show_what_is_in_use()

    def _tell_faults(self, reading: SchoolReading) -> None:
        from pairview.content.school_wording import FILE

        stays = self.tr("What was in use stays in use.") if _is_something(in_use()) else ""
        if reading.is_away:
            words = self.tr("The folder cannot be read right now.")
        else:
            words = self.tr("Nothing was taken from it.")
            self._show_faults([fault.said_of(FILE) for fault in reading.faults])
        self.say(f"{words} {stays}".strip())

    def _show_faults(self, faults: Sequence[str]) -> None:
        self._faults = "\n".join(faults)
        shown = [*faults[:MOST_FAULTS]]
        if len(faults) > MOST_FAULTS:
            shown.append(self.tr("and %n more", "", len(faults) - MOST_FAULTS))
        empty(self.form.faults_column)
        for words in shown:
            self.form.faults_column.addWidget(WrapLabel(self.form.faults, words))
        self.form.faults.setVisible(bool(faults))
        self.form.copy_button.show_text(self.tr("Copy this list"))
        self.form.copy_button.setVisible(bool(faults))
        announce(self, self._faults)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._faults)
        self.form.copy_button.show_text(self.tr("Copied"))

    def _remove(self) -> None:
        self._folder = None
        self._reader.forget()
        self._say_reading("")
        self._show_faults(())
        self.removed.emit()
        self.form.state_line.say_done(self.tr("Not in use any more. The folder stays as it is."))
        self._show_what_is_in_use()
        self.form.choose_button.setFocus()

    def _show_what_is_in_use(self) -> None:
        form, wording = self.form, in_use()
        none = self.tr("No contact. The safety banner says: ask your school whom to call.")
        contact = self.tr("Contact: {contact}").format(contact=wording.contact)
        if (policy := laid_down()) and policy.contact:
            words = self.tr("Contact, set by your school: {contact}")
            contact = words.format(contact=wording.contact)
        form.contact_label.setText(contact if wording.contact else none)
        count = len(wording.questions)
        some = self.tr("%n questions of your own", "", count)
        form.questions_label.setText(some if count else self.tr("No questions of your own."))
        form.questions.setVisible(count > 0)
        self._show_questions(wording)
        form.folder_label.show_text(str(self._folder) if self._folder else "")
        form.folder_label.setVisible(self._folder is not None)
        for button in (form.again_button, form.remove_button):
            button.setVisible(self._folder is not None)
        form.example_button.setVisible(self._folder is None)

    def _show_questions(self, wording: SchoolWording) -> None:
        body = self.form.questions.body
        empty(body)
        for group, questions in groupby(school_questions(wording), lambda one: one.group):
            body.addWidget(WrapLabel(self.form.questions.part, group, "muted"))
            for question in questions:
                body.addWidget(WrapLabel(self.form.questions.part, question.text))


def _is_something(wording: SchoolWording) -> bool:
    return bool(wording.contact or wording.questions)
