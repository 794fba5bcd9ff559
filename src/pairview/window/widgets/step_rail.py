"""The rail on the left: which student, which step, how long, and that all is saved."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.clock_button import ClockButton
from pairview.window.widgets.icons import Icon
from pairview.window.widgets.laid_out import drop
from pairview.window.widgets.minutes_row import MinutesRow
from pairview.window.widgets.step_button import RailStep, State, StepButton
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

WIDTH = 217
FOLDED = 52


class StepRail(QFrame):
    """Emits `step_chosen` with the number of a step."""

    step_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "rail")
        self.is_folded = False
        self._is_saved = True
        self._head = QWidget(self)
        self._caps = WrapLabel(self, look="caps")
        self._foot_words = QWidget(self)
        self.code_name = WrapLabel(self, look="heading")
        self.clock = ClockButton(self)
        self.minutes_row = MinutesRow(self)
        self._has_minutes = True
        self.slack = plain_label("", "small")
        self.saved = WrapLabel(self, look="muted")
        self._saved_icon = Icon("saved", "accent", 18)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self._buttons: list[StepButton] = []
        self._lay_out()
        self._take_size()
        self._speak()

    def _speak(self) -> None:
        self._caps.setText(self.tr("STUDENT (CODE NAME)"))

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(10, 0, 10, 14)
        head.setSpacing(2)
        head.addWidget(self._caps)
        head.addWidget(self.code_name)
        column.addWidget(self._head)
        column.addLayout(self._steps)
        column.addStretch(1)
        column.addWidget(self.clock)
        column.addWidget(self.minutes_row)
        words = self._words = QHBoxLayout(self._foot_words)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self.saved, 1)
        words.addWidget(self.slack)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(6)
        self._foot.addWidget(self._saved_icon)
        self._foot.addWidget(self._foot_words, 1)
        column.addLayout(self._foot)

    def fold(self, *, is_folded: bool) -> None:
        """Show marks alone, or marks and words."""
        if is_folded is not self.is_folded:
            self.is_folded = is_folded
            self._take_size()

    def show_minutes(self, *, shown: bool, is_resting: bool = False, is_over: bool = False) -> None:
        """Show or put away what belongs to the minutes, and how they stand."""
        self._has_minutes = shown
        self.clock.setVisible(shown)
        self.slack.setVisible(shown)
        self.minutes_row.show_time(is_resting=is_resting, is_over=is_over)
        self._offer_minutes_row()

    def _offer_minutes_row(self) -> None:
        """Offer it where there is room below the steps; the menu of the clock has it always."""
        row, column = self.minutes_row, self._column
        taken = column.minimumSize().height()
        if not row.isHidden():
            taken -= row.minimumSizeHint().height()
        fits = taken + row.sizeHint().height() <= self.height()
        offered = self._has_minutes and not self.is_folded and fits
        focused = QApplication.focusWidget()
        if not offered and focused is not None and row.isAncestorOf(focused):
            self.clock.setFocus()
        row.setVisible(offered)

    def _break_foot(self) -> None:
        """Let the slack stand below where a word of what is saved would be cut beside it."""
        metrics = self.saved.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self.saved.text().split()), default=0)
        room = self._foot_words.width() - self.slack.sizeHint().width() - self._words.spacing()
        beside = self.slack.isHidden() or longest <= room
        way = QBoxLayout.Direction
        self._words.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # other words leave other room
            self._break_foot()
            self._offer_minutes_row()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_minutes_row()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._take_size()
        elif event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def _take_size(self) -> None:
        side = 5 if self.is_folded else 10
        self.setFixedWidth(px(FOLDED if self.is_folded else WIDTH))
        self._column.setContentsMargins(side, 16, side, 14)
        self._foot.setContentsMargins(side, 8, side, 0)
        self._head.setVisible(not self.is_folded)
        self._foot_words.setVisible(not self.is_folded)
        self.clock.fold(is_folded=self.is_folded)
        self.minutes_row.rescale()
        for button in self._buttons:
            button.fold(is_folded=self.is_folded)

    def show_steps(self, code_name: str, steps: list[RailStep]) -> None:
        """Show the student's code name and every step of the slot."""
        self.code_name.setText(code_name)
        if [step.number for step in steps] != [button.step.number for button in self._buttons]:
            self._build(steps)
        for button, step in zip(self._buttons, steps, strict=True):
            if button.step != step:
                button.show_step(step)

    @property
    def current_button(self) -> StepButton | None:
        """The step that is on screen."""
        return next((one for one in self._buttons if one.step.state is State.CURRENT), None)

    def show_saved(self, words: str, *, saved: bool) -> None:
        """Say in words whether everything is saved, aloud only where that is news."""
        if saved is not self._is_saved:
            self._is_saved = saved
            announce(self.saved, words)
        self.saved.setText(words)
        name = words  # ours: whether it is saved, and when
        self._saved_icon.setToolTip(name)
        self._saved_icon.show_icon("saved" if saved else "clock", "accent" if saved else "warn")

    def _build(self, steps: list[RailStep]) -> None:
        for button in self._buttons:
            drop(self._steps, button)
        last = len(steps) - 1
        self._buttons = [
            StepButton(step, first=number == 0, last=number == last, parent=self)
            for number, step in enumerate(steps)
        ]
        for button in self._buttons:
            button.fold(is_folded=self.is_folded)
            button.clicked.connect(self._clicked)
            self._steps.addWidget(button)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, StepButton):
            self.step_chosen.emit(button.step.number)
