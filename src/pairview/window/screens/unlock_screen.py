"""The page in front of a locked case: the passphrase, or the recovery code."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pairview.window.forms.unlock_screen import Ui_UnlockScreen
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.icons import Icon
from pairview.window.widgets.link_button import EDGE

CODE_LOOKS = "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"


class UnlockScreen(QWidget):
    """Knows no case: only the code name that its file is called after stands here."""

    passphrase_given = Signal(str)
    code_given = Signal(str)
    left = Signal()

    def __init__(self, code_name: str) -> None:
        super().__init__()
        self.form = Ui_UnlockScreen()
        self.form.setupUi(self)
        form = self.form
        form.head_row.insertWidget(0, Icon("lock", "text", 30))
        form.name_label.setText(code_name)
        self._take_size()
        form.code_line.setPlaceholderText(CODE_LOOKS)
        self._asks_for_code = False
        form.show_box.toggled.connect(form.passphrase_line.show_letters)
        for line in (form.passphrase_line, form.code_line):
            line.returnPressed.connect(self._open)
            line.textEdited.connect(lambda _text: self.say(""))
        form.open_button.clicked.connect(self._open)
        form.back_button.clicked.connect(self.left)
        form.code_button.clicked.connect(lambda: self._ask(code=not self._asks_for_code))
        self._ask(code=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._take_size()
        elif event.type() is QEvent.Type.LanguageChange:
            name = self.form.name_label.text()
            self.form.retranslateUi(self)
            self.form.name_label.setText(name)
            self._name_secret()

    def _take_size(self) -> None:
        form = self.form
        for part in (
            *(form.head_row, form.name_label, form.secret_label),
            *(form.line_row, form.message_label, form.button_row),
        ):
            part.setContentsMargins(px(EDGE), 0, 0, 0)  # flush with the tick box and the link
        form.column.setFixedWidth(px(490 + EDGE))

    def say(self, words: str) -> None:
        """Say in a sentence why the case did not open; what was typed stays, to be mended."""
        self.form.message_label.setText(words)
        if words:
            self._set_live(True)
            announce(self, words)
            self.focus_first()

    def forget(self) -> None:
        """Empty both lines: who typed there has gone away."""
        for line in (self.form.passphrase_line, self.form.code_line):
            line.clear()
        self.form.show_box.setChecked(False)
        self.say("")

    def focus_first(self) -> None:
        """Put the keyboard into the line, and let the next key replace what stands there."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    @property
    def _line(self) -> QLineEdit:
        return self.form.code_line if self._asks_for_code else self.form.passphrase_line

    def _ask(self, *, code: bool) -> None:
        form = self.form
        self._asks_for_code = code
        self._name_secret()
        form.code_line.setVisible(code)
        form.passphrase_line.setVisible(not code)
        form.show_box.setVisible(not code)
        self.say("")
        self.focus_first()

    def _name_secret(self) -> None:
        code = self._asks_for_code
        self.form.secret_label.setText(self.tr("Recovery code") if code else self.tr("Passphrase"))
        self.form.code_button.show_text(
            self.tr("I know the passphrase") if code else self.tr("I have the recovery code")
        )

    def _open(self) -> None:
        text = self._line.text()
        if not text or not self.form.open_button.isEnabled():
            return
        self.form.message_label.setText(self.tr("Opening..."))
        self._set_live(False)
        self.repaint()  # the key of a passphrase takes a moment to be made, on purpose
        (self.code_given if self._asks_for_code else self.passphrase_given).emit(text)

    def _set_live(self, live: bool) -> None:
        for button in (self.form.open_button, self.form.back_button, self.form.code_button):
            button.setEnabled(live)
