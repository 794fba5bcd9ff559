"""The rail on the left: which student, which step, how long, and that all is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.clock_button import ClockButton
from pairview.window.widgets.icons import Icon
from pairview.window.widgets.step_button import RailStep, StepButton
from pairview.window.widgets.wrap_label import WrapLabel, plain_label


class StepRail(QFrame):
    """Emits `step_chosen` with the number of a step."""

    step_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "rail")
        self.setFixedWidth(px(217))
        self.code_name = WrapLabel(self, look="heading")
        self.clock = ClockButton(self)
        self.slack = plain_label("", "small")
        self.saved = WrapLabel(self, look="muted")
        self._saved_icon = Icon("saved", "accent", 18)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self._buttons: list[StepButton] = []
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(16), px(10), px(14))
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(px(10), 0, px(10), px(14))
        head.setSpacing(px(2))
        head.addWidget(plain_label(self.tr("STUDENT (CODE NAME)"), "caps"))
        head.addWidget(self.code_name)
        column.addLayout(head)
        column.addLayout(self._steps)
        column.addStretch(1)
        column.addWidget(self.clock)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(9), px(8), px(10), 0)
        foot.setSpacing(px(6))
        foot.addWidget(self._saved_icon)
        foot.addWidget(self.saved, 1)
        foot.addWidget(self.slack)
        column.addLayout(foot)

    def show_steps(self, code_name: str, steps: list[RailStep]) -> None:
        """Show the student's code name and every step of the slot."""
        self.code_name.setText(code_name)
        if [step.number for step in steps] != [button.step.number for button in self._buttons]:
            self._build(steps)
        for button, step in zip(self._buttons, steps, strict=True):
            if button.step != step:
                button.show_step(step)

    def show_saved(self, words: str, *, saved: bool) -> None:
        """Say in words whether everything is saved."""
        self.saved.setText(words)
        self._saved_icon.show_icon("saved" if saved else "clock", "accent" if saved else "warn")

    def _build(self, steps: list[RailStep]) -> None:
        for button in self._buttons:
            self._steps.removeWidget(button)
            button.hide()
            button.deleteLater()
        last = len(steps) - 1
        self._buttons = [
            StepButton(step, first=number == 0, last=number == last, parent=self)
            for number, step in enumerate(steps)
        ]
        for button in self._buttons:
            button.clicked.connect(self._clicked)
            self._steps.addWidget(button)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, StepButton):
            self.step_chosen.emit(button.step.number)
