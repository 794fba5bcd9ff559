"""The minutes of an open case: counted for the step on screen and shown in the rail."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pairview.case_editor import CaseEditor
from pairview.domain.slot import Step, asked_in, slack
from pairview.window.screens.step_names import step_name
from pairview.window.step_clock import Pace, StepClock
from pairview.window.widgets.announce import announce
from pairview.window.widgets.step_rail import StepRail


class StepMinutes(QObject):
    """Half the minutes of Record belong to each seat; `now` gives seconds that only grow."""

    def __init__(self, rail: StepRail, editor: CaseEditor, now: Callable[[], float]) -> None:
        super().__init__(rail)
        self.clock = StepClock(now)
        self._rail = rail
        self._editor = editor
        self._step = Step.AGREE
        self._counted = ""
        self._last_left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show)

    def close(self) -> None:
        """Count no longer, and leave nothing of the case in the rail."""
        self._tick.stop()
        self._rail.clock.show_minutes("", "", 0)
        self.deleteLater()

    def count(self, step: Step) -> None:
        """Go on with the minutes of a step, as many as the slot gives now."""
        slot = self._editor.case.agreement.slot
        minutes = asked_in(slot).minutes_of(step)
        self._step = step
        self.clock.slack_minutes = slack(slot)
        is_turn = step is Step.RECORD and self._editor.viewer is not None
        part = f"{step}{self._editor.viewer}" if is_turn else str(step)
        self.clock.begin(part, minutes // 2 if is_turn else minutes)
        if part != self._counted:
            self._counted, self._last_left = part, self.clock.left + 1
        self._show()
        if not self._tick.isActive():
            self._tick.start()

    def cover(self) -> None:
        """Stand still: nothing of a step is on screen; the rail stays as it is below a cover."""
        self._tick.stop()
        self.clock.cover()

    def put_away(self) -> None:
        """Stand still, and show none: the screen on top gives no minutes."""
        self.cover()
        self._show()

    def set_pace(self, pace: Pace) -> None:
        """Pause, talk freely, put the minutes away, or count again."""
        self.clock.set_pace(pace)
        self._show()

    def add(self) -> None:
        """Take two more minutes for the part on screen."""
        self.clock.add_minutes(2)
        self._show()

    def _show(self) -> None:
        rail, clock = self._rail, self.clock
        counting = clock.pace is Pace.COUNTING
        is_over = clock.shown and counting and clock.left < 0
        rail.show_minutes(shown=clock.shown, is_resting=not counting, is_over=is_over)
        if not clock.shown:
            return
        rail.clock.show_minutes(self._part(), clock.words(), clock.share, clock.short())
        slack = self.tr("{n} min slack").format(n=clock.slack)
        rail.slack.setText("" if self._step is Step.SECOND_LOOK else slack)  # weeks later
        if counting:
            self._tell()

    def _part(self) -> str:
        name, viewer = step_name(self._step), self._editor.viewer
        if self._step is Step.RECORD and viewer is not None:
            return f"{name}, {self._editor.case.class_label(viewer)}"
        return name

    def _tell(self) -> None:
        """Say what is left as it is passed: a busy laptop may never show that very second."""
        before, self._last_left = self._last_left, self.clock.left
        told = {
            120: self.tr("Two minutes left for this part."),
            0: self.tr("Time for this part is over. Move on when you are ready."),
        }
        for left, words in told.items():
            if before > left >= self._last_left:
                announce(self._rail.clock, words)
