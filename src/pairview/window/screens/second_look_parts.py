"""What the parts of the second look share: in which sitting they write, and on which day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.items import find
from pairview.domain.looking_again import looks_by_date
from pairview.domain.second_look import SecondLook
from pairview.domain.second_sitting import last_sitting, sitting_on
from pairview.window.screens.plan_parts import PlanPanel
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.digit_row import digit_at
from pairview.window.widgets.link_button import LinkButton

ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

Edit = Callable[[Case, SecondLook], Case]


class Sitting:
    """The sitting that is written in now: that of today, or the last one where they go on with it.

    It is chosen anew each day, so that a window left open for weeks begins another.
    """

    def __init__(self, editor: CaseEditor) -> None:
        self.editor = editor
        self.calendar = date.today
        self._kept: SecondLook | None = None
        self._chosen_on: date | None = None

    def today(self) -> date:
        """Return the day it is."""
        return self.calendar()

    @property
    def look(self) -> SecondLook:
        """The sitting as it is in the case, or the fresh one that is not in it yet."""
        case, today, kept = self.editor.case, self.today(), self._kept
        last = last_sitting(case)
        is_over = last is not None and kept is not None and last.id != kept.id
        if kept is None or self._chosen_on != today or (is_over and not self._is_fresh(kept)):
            kept = sitting_on(case, today)
        elif is_over and last is not None and last.held_on == today:
            kept = last
        self._kept, self._chosen_on = kept, today
        return find(case.second_looks, kept.id) or SecondLook(kept.id, kept.held_on)

    @property
    def is_begun(self) -> bool:
        """True where something was said in it."""
        return not self._is_fresh(self.look)

    @property
    def earlier(self) -> tuple[SecondLook, ...]:
        """The sittings before it, the earliest first."""
        now = self.look
        return tuple(look for look in looks_by_date(self.editor.case) if look.id != now.id)

    def keep(self, look: SecondLook | None) -> None:
        """Write in this sitting for today; None begins that of today."""
        self._kept, self._chosen_on = look, self.today()

    def change(self, label: str, edit: Edit, merge_key: str | None = None) -> bool:
        """Edit the case in this sitting; False where a bound refuses it."""
        return self.editor.change(label, edit(self.editor.case, self.look), merge_key)

    def _is_fresh(self, look: SecondLook) -> bool:
        return find(self.editor.case.second_looks, look.id) is None


def days_words(days: list[date]) -> str:
    """Return days as one names them in a sentence, the last after "and"."""
    *first, last = [long_day_words(day) for day in days] or [""]
    both = QCoreApplication.translate("SecondLook", "{first} and {last}")
    return both.format(first=", ".join(first), last=last) if first else last


class SittingPanel(PlanPanel):
    """One part of the page, which writes in the sitting of now."""

    def __init__(self, sitting: Sitting, watch: SafetyWatch) -> None:
        super().__init__(sitting.editor, watch)
        self.sitting = sitting


class RestLink(LinkButton):
    """Below the first rows of a long list: shows the others, which few pairs have.

    Emits `wanted` with the number of the first row that was not shown.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget, most: int) -> None:
        super().__init__(parent)
        self._most = most
        self._shows_all = False
        self.hide()
        self.clicked.connect(self._show_all)

    def at_most(self, there: int) -> int:
        """Return how many rows to show of those there are, and offer the rest."""
        left = 0 if self._shows_all else max(0, there - self._most)
        self.show_text(self.tr("Show %n more", "", left))
        self.setVisible(left > 0)
        return there - left

    def _show_all(self) -> None:
        self._shows_all = True
        self.wanted.emit(self._most)


class NumberedChoice(ChoiceRow):
    """A row of answers that the keys 1, 2 and 3 choose too; Delete takes the answer back."""

    line_wanted = Signal()
    """Enter on an answer that was given: to say more about it."""

    def let_follow(self, line: QWidget) -> None:
        """Let Enter lead from the answers to the line about them, as Tab does."""
        self.line_wanted.connect(lambda: line.setFocus(Qt.FocusReason.TabFocusReason))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            typed = digit_at(event.nativeScanCode(), QGuiApplication.platformName())
            number = typed or event.text()
            if number.isdecimal() and 0 < int(number) <= len(self._segments):
                self._segments[int(number) - 1].setFocus()
                self._choose(self._segments[int(number) - 1].value)
                return True
            if Qt.Key(event.key()) in ENTERS and self.choice is not None:
                self.line_wanted.emit()
                return True
        return super().eventFilter(watched, event)
