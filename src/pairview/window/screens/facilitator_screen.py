"""The minutes of a room in large type, with what to say: for a projector, without any case."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from pairview.content import load_wording
from pairview.domain.room_words import say, what_ifs
from pairview.domain.slot import Slot, Step, asked_in
from pairview.window.forms.facilitator_screen import Ui_FacilitatorScreen
from pairview.window.screens.room_course import (
    cells_of,
    next_words,
    part_name,
    slack_minutes,
    who_words,
)
from pairview.window.screens.safety_watch import whom_to_call
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.buttons import LookButton
from pairview.window.widgets.chips import Chip
from pairview.window.widgets.choice_row import Segment
from pairview.window.widgets.digit_row import digit_at
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.wrap_label import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from pairview.domain.room_timer import RoomTimer
    from pairview.window.screens.room_minutes import RoomMinutes

SESSION, LATER = "session", "later"
DESIGN = 1280, 610
"""Pixels, wide and high, for which the sizes below are made; they grow with the window."""
TITLE, STATE, LINE, SAID, STRIP = 66, 27, 27, 62, 16
"""Letters of the step, of what it is at, of the lines below the minutes, of what to say."""
TOLD_AT = 120
"""Seconds left at which a screen reader says so."""
WIDE_ENOUGH_FOR_HINTS = 1100
"""Design pixels below which the keys stand on the page of keys only."""
HALF_A_MINUTE = timedelta(seconds=30)
STEADY = timedelta(seconds=20)
"""By how much the end may waver before another time is shown."""


def time_of_day() -> datetime:
    """Return what the clock on the wall says."""
    return datetime.now()


class FacilitatorScreen(QWidget):
    """Emits `left`. Looks at the clock once a second, and only while it is on screen.

    `is_saved` says whether all of the case behind it is on the disk.
    """

    left = Signal()
    most_width = 0

    def __init__(self, minutes: RoomMinutes, is_saved: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._minutes = minutes
        self._is_saved = is_saved
        self._wording = load_wording()
        self._what_ifs = what_ifs(self._wording)
        self._what_if: int | None = None
        self._end: datetime | None = None
        self._last_left = 0
        self.form = Ui_FacilitatorScreen()
        self.form.setupUi(self)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._pass_second)
        sitting = FlowLayout(self.form.sitting_row)
        for widget in (self.form.kind_row, self.form.slot_row, self.form.anew_button):
            sitting.addWidget(widget)
        self.chips = self._make_chips()
        self.form.leave_key.show_key("Esc")
        stays = self.form.leave_key.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.form.leave_key.setSizePolicy(stays)
        self.form.close_hint.show_hints([(("Esc",), self.tr("close"))])
        self.form.hints.show_hints(
            [
                (("Space",), self.tr("start, pause")),
                (("left", "right"), self.tr("back, next")),
                (("+",), self.tr("2 min")),
                (("F11",), self.tr("full screen")),
            ]
        )
        self._connect()
        self._show_kind()
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard where Space starts and pauses."""
        self.form.pause_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, _width: int) -> None:
        """Nothing moves below anything else: letters follow the window instead."""

    def refresh(self) -> None:
        """Show where the room is now."""
        form, timer, now = self.form, self._minutes.timer, self._minutes.now()
        left = timer.seconds_left(now)
        form.title_label.show_words(part_name(timer.part))
        form.state_label.show_words(self._notice(timer, left) or who_words(timer.part))
        share = timer.share_spent(timer.part, now)
        over = timer.seconds_over(now)
        form.clock.show_time(left or -over, share, is_resting=not timer.is_counting)
        form.next_label.show_words(next_words(timer))
        form.until_label.show_words(self._until(timer, now))
        form.strip.show_cells(cells_of(timer, now))
        unsaved = "" if self._is_saved() else self.tr("Something is not saved yet")
        form.unsaved_label.setText(unsaved)
        self._show_buttons(timer)
        self._show_said()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._last_left = self._minutes.timer.seconds_left(self._minutes.now())
        self._pass_second()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_size()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "chips"):
            self.form.leave_key.show_key("Esc")
            self._take_size()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Left and Right go from step to step, where Qt goes from button to button."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            arrow = self._arrow(event.key())
            if arrow is not None:
                self._press(arrow, event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        form = self.form
        digit = digit_at(event.nativeScanCode(), QGuiApplication.platformName()) or event.text()
        arrow = self._arrow(event.key())
        if arrow is not None:
            self._press(arrow, event)
        elif event.key() == Qt.Key.Key_Space:
            self._press(form.pause_button, event)
        elif event.text() in {"+", "="}:
            self._press(form.more_button, event)
        elif event.key() == Qt.Key.Key_Escape:
            self._close_or_leave()
        elif digit in {chip.value for chip in self.chips}:
            self.chips[int(digit) - 1].click()
        else:
            super().keyPressEvent(event)

    def _close_or_leave(self) -> None:
        """Close the what-if that is open; only then leave, which may bring a case back."""
        if self._what_if is None:
            self.left.emit()
        else:
            self._open_what_if(self._what_if)

    def _arrow(self, key: int) -> LookButton | None:
        """Return what an arrow presses, or a presenter's remote."""
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if not self.isLeftToRight():
            ahead, back = back, ahead
        if key in {ahead, Qt.Key.Key_PageDown}:
            return self.form.next_button
        return self.form.back_button if key in {back, Qt.Key.Key_PageUp} else None

    def _press(self, button: LookButton, event: QKeyEvent) -> None:
        """Press it once, however long the key is held."""
        if not event.isAutoRepeat():
            button.click()

    def _connect(self) -> None:
        form, minutes = self.form, self._minutes
        for button, act in (
            (form.back_button, minutes.go_back),
            (form.pause_button, minutes.start_or_pause),
            (form.next_button, minutes.go_on),
            (form.more_button, minutes.add_minutes),
            (form.anew_button, minutes.begin_anew),
        ):
            button.clicked.connect(partial(self._act, act))
        form.leave_button.clicked.connect(self.left)
        form.more_button.setAccessibleName(self.tr("+2 min for this step"))
        kinds = [(SESSION, self.tr("Session")), (LATER, self.tr("Second look"))]
        form.kind_row.set_choices(kinds, self.tr("Which sitting"))
        form.kind_row.chosen.connect(self._choose_kind)
        form.slot_row.chosen.connect(self._choose_slot)
        self._give_keyboard_back(form.kind_row)
        pressed: list[QPushButton] = [*self.findChildren(LookButton), *self.chips]
        for one in pressed:
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space with the pause
            one.installEventFilter(self)

    def _make_chips(self) -> list[Chip]:
        form, row = self.form, self.form.foot_row
        flow = FlowLayout(row)
        for button in (form.back_button, form.pause_button, form.next_button, form.more_button):
            flow.addWidget(button)
        what_if = plain_label(self._wording("facilitator.what_if"), "quiet")
        what_if.setContentsMargins(px(16), 0, 0, 0)
        flow.addWidget(what_if)
        chips = []
        for number, one in enumerate(self._what_ifs):
            chip = Chip(str(number + 1), f"{number + 1}  {one.short}", row)
            chip.setAccessibleName(f"{chip.words}: {self._question(number)}")
            chip.clicked.connect(partial(self._open_what_if, number))
            flow.addWidget(chip)
            chips.append(chip)
        return chips

    def _give_keyboard_back(self, row: QWidget) -> None:
        """Let a click on an answer leave the keyboard where Space starts and pauses."""
        for segment in row.findChildren(Segment):
            segment.clicked.connect(self.focus_first)

    def _act(self, act: Callable[[], None], _on: bool = False) -> None:
        before = self._minutes.timer
        act()
        timer = self._minutes.timer
        self._what_if = None if timer.part is not before.part else self._what_if
        self._last_left = timer.seconds_left(self._minutes.now())
        self._pass_second()
        if timer.part is not before.part:
            self._announce_part(timer)
        elif timer.is_counting is not before.is_counting:
            announce(self, self.tr("Going on") if timer.is_counting else self.tr("Paused"))
        elif timer.added != before.added:
            announce(self, self.tr("{n} min for this step").format(n=timer.minutes_of(timer.part)))

    def _announce_part(self, timer: RoomTimer) -> None:
        told = [part_name(timer.part), who_words(timer.part), next_words(timer)]
        announce(self, ". ".join(words for words in told if words))

    def _pass_second(self) -> None:
        """Show another second and wait for the next; a screen reader hears two of them."""
        timer, now = self._minutes.timer, self._minutes.now()
        before, self._last_left = self._last_left, timer.seconds_left(now)
        self.refresh()
        if before > TOLD_AT >= self._last_left and timer.is_counting:
            announce(self, self.tr("Two minutes left for this step."))
        elif before > 0 == self._last_left:
            announce(self, self._notice(timer, 0))
        if self.isVisible():
            self._tick.start(round(1000 * timer.until_next_second(now)) + 5)

    def _choose_kind(self, kind: str | None) -> None:
        if kind is not None:
            self._minutes.choose(looks_again=kind == LATER)
        self._end = None
        self._what_if = None
        self._show_kind()
        self._pass_second()

    def _choose_slot(self, slot: str | None) -> None:
        if slot is not None:
            self._minutes.take_slot(Slot(int(slot)))
        self._end = None
        self.form.slot_row.show_choice(str(int(self._minutes.timer.slot)))
        self._pass_second()

    def _show_kind(self) -> None:
        again = self._minutes.looks_again
        self.form.kind_row.show_choice(LATER if again else SESSION)
        row, words = self.form.slot_row, self.tr("{n} min")
        choices = [
            (str(int(slot)), words.format(n=_minutes_of(slot, looks_again=again))) for slot in Slot
        ]
        row.set_choices(choices, self.tr("Minutes"))
        row.show_choice(str(int(self._minutes.timer.slot)))
        self._give_keyboard_back(row)

    def _show_buttons(self, timer: RoomTimer) -> None:
        form = self.form
        words = self.tr("Go on") if timer.is_begun else self.tr("Start")
        words = self.tr("Pause") if timer.is_counting else words
        if words != form.pause_button.text():
            form.pause_button.show_text(words)
        form.back_button.setEnabled(timer.previous_part is not None)
        form.next_button.setEnabled(timer.next_part is not None)
        form.more_button.setEnabled(timer.takes_more)
        takes_back = self._minutes.can_take_back
        words = self.tr("Take that back") if takes_back else self.tr("From the start")
        if words != form.anew_button.text():
            form.anew_button.show_text(words)
        may = timer.is_begun and not timer.is_counting
        form.anew_button.setVisible(takes_back or may)

    def _notice(self, timer: RoomTimer, left: int) -> str:
        if not timer.is_begun:
            return self.tr("Start when the room is ready.")
        if not timer.is_counting:
            return self.tr("Paused")
        if left:
            return ""
        if timer.next_part is None:
            return self.tr("The time is over. Finish when you are ready.")
        return self.tr("Time to move on when you are ready.")

    def _until(self, timer: RoomTimer, now: float) -> str:
        """Return when the sitting ends by the clock on the wall, and how much slack is in it."""
        end = time_of_day() + timedelta(seconds=timer.ends_in(now))
        if self._end is None or abs(end - self._end) > STEADY:
            self._end = end
        slack = slack_minutes(timer, now)
        words = self.tr("Until {time}")
        if not timer.is_begun:
            words = self.tr("Until {time} if you start now")
        elif slack and timer.next_part is not None:
            words = self.tr("Until {time}, with {n} min slack")
        return words.format(time=f"{self._end + HALF_A_MINUTE:%H:%M}", n=slack)

    def _open_what_if(self, number: int) -> None:
        self._what_if = None if self._what_if == number else number
        self._show_said()
        form = self.form
        announce(self, f"{form.say_heading.text()} {form.say_label.text()}")

    def _show_said(self) -> None:
        form, timer, number = self.form, self._minutes.timer, self._what_if
        form.close_hint.setVisible(number is not None)
        form.leave_key.setVisible(number is None)
        for chip in self.chips:
            chip.setChecked(number is not None and chip is self.chips[number])
        if number is None:
            form.say_heading.show_words(self._wording("facilitator.say"))
            form.say_label.show_words(say(self._wording, timer.part, timer.slot))
        else:
            form.say_heading.show_words(self._question(number))
            form.say_label.show_words(self._answer(number))

    def _answer(self, number: int) -> str:
        """Return what helps then; what is serious ends with whom to call."""
        asked = self._what_ifs[number]
        if asked is self._what_ifs[-1]:
            return f"{asked.answer}\n{whom_to_call(self._wording)}"
        return asked.answer

    def _question(self, number: int) -> str:
        asked = self._what_ifs[number].question
        return self._wording("facilitator.what_if_asked", question=asked)

    def _take_size(self) -> None:
        """Let letters grow with the window, and with the text size as far as there is room."""
        form = self.form
        grown = min(self.width() / DESIGN[0], self.height() / DESIGN[1])
        for label, size, weight, lines in (
            (form.title_label, TITLE, 600, 1),
            (form.state_label, STATE, 500, 1),
            (form.next_label, LINE, 500, 1),
            (form.until_label, LINE, 400, 1),
            (form.say_heading, STATE, 600, 1),
            (form.say_label, SAID, 500, 0),
        ):
            label.set_largest(round(size * grown), weight=weight, lines=lines)
        form.hints.setVisible(design_width(self.width()) >= WIDE_ENOUGH_FOR_HINTS)
        form.strip.set_largest(max(px(12), round(STRIP * grown)))


def _minutes_of(slot: Slot, *, looks_again: bool) -> int:
    return asked_in(slot).minutes_of(Step.SECOND_LOOK) if looks_again else int(slot)
