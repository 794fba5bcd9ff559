"""What can be done with the minutes: pause, two more, talk freely, none at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from pairview.window.forms.main_window import Ui_MainWindow
    from pairview.window.step_clock import Pace
    from pairview.window.step_minutes import StepMinutes
    from pairview.window.widgets.step_rail import StepRail


class MinutesMenu(QObject):
    """The menu View > Minutes, which a press on the minutes in the rail opens too."""

    def __init__(
        self, form: Ui_MainWindow, rail: StepRail, minutes: Callable[[], StepMinutes | None]
    ) -> None:
        super().__init__(form.menu_bar)
        self._form = form
        self._minutes = minutes
        self._clock = rail.clock
        self._clock.clicked.connect(self._open_at_clock)
        self._rests = (form.pause_action, form.talk_freely_action)
        for action in self._rests:
            action.triggered.connect(lambda on, action=action: self._choose(action, on))
        form.show_minutes_action.setChecked(True)
        form.show_minutes_action.triggered.connect(self._show_or_put_away)
        form.more_minutes_action.triggered.connect(self._add)
        rail.minutes_row.rest_wanted.connect(self._rest_or_go_on)
        rail.minutes_row.more_wanted.connect(self._add)

    def begin_anew(self) -> None:
        """Forget pause, talking freely and off: the minutes of the next case count."""
        self._end_rests()
        self._form.show_minutes_action.setChecked(True)

    def _end_rests(self) -> None:
        for action in self._rests:
            action.setChecked(False)

    def _rest_or_go_on(self) -> None:
        resting = [action for action in self._rests if action.isChecked()]
        (resting or [self._form.pause_action])[0].trigger()

    def _choose(self, action: QAction, on: bool) -> None:
        from pairview.window.step_clock import Pace

        self._end_rests()
        action.setChecked(on)
        self._form.show_minutes_action.setChecked(True)
        rest = Pace.PAUSED if action is self._form.pause_action else Pace.TALKING
        self._set(rest if on else Pace.COUNTING)

    def _show_or_put_away(self, on: bool) -> None:
        from pairview.window.step_clock import Pace

        self._end_rests()
        self._set(Pace.COUNTING if on else Pace.OFF)

    def _add(self) -> None:
        if (minutes := self._minutes()) is not None:
            minutes.add()

    def _set(self, pace: Pace) -> None:
        if (minutes := self._minutes()) is not None:
            minutes.set_pace(pace)

    def _open_at_clock(self) -> None:
        self._form.minutes_menu.popup(self._clock.mapToGlobal(self._clock.rect().topLeft()))
