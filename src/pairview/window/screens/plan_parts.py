"""What the parts of the plan share: the panel, the choice of who, the pick of an activity."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from pairview.case_editor import CaseEditor
from pairview.content import load_activities
from pairview.domain.case import Case
from pairview.domain.items import find
from pairview.domain.seat import Seat
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.pick_box import PickBox
from pairview.window.widgets.seat_mark import initials
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.text_box import TextLine

BOTH = "both"
LABEL_WIDTH = 112
"""Pixels at 100 % for a class label: both of them and "both" stand beside the activity."""


class PlanPanel(QWidget):
    """One part of the plan, in a column; its heading stands in the form."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__()
        self.editor = editor
        self.watch = watch
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(8))

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self.editor.case

    def refresh(self) -> None:
        """Show the case."""

    def flush(self) -> None:
        """Hand in what still stands in fields."""

    def waiting(self) -> str:
        """Return what waits in it, worth a line where it is folded away; empty where nothing."""
        return ""


def letters(case: Case) -> dict[Seat, str]:
    """Return the letter in the mark of each seat."""
    return dict(
        zip(Seat, initials(case.class_label(Seat.A), case.class_label(Seat.B)), strict=True)
    )


def activity_words(case: Case, activity: str | None) -> str:
    """Return an activity of the bank in words, nothing where it is any."""
    found = find(load_activities(), activity) if activity else None
    return found.text if found else activity or ""


class WhoRow(ChoiceRow):
    """One class, the other, or both; both is what stands where nobody was chosen."""

    who_chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._labels: tuple[str, ...] = ()
        self.chosen.connect(self._tell)

    def show_who(self, case: Case, who: Seat | None) -> None:
        """Show who it is, by class label."""
        labels = tuple(case.class_label(seat) for seat in Seat)
        if labels != self._labels:
            self._labels = labels
            choices = [
                (seat.value, short_label(label, LABEL_WIDTH))
                for seat, label in zip(Seat, labels, strict=True)
            ]
            self.set_choices([*choices, (BOTH, self.tr("both"))], self._name)
        self.show_choice(who.value if who else BOTH)

    def _tell(self, value: str | None) -> None:
        self.who_chosen.emit(None if value in {None, BOTH} else Seat(value))


class _ElidedPick(PickBox):
    """Cuts a long answer with dots; the list that unfolds shows it whole."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.width() - px(46)
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = text


class ActivityPick(QWidget):
    """An activity of the bank, or one in their own words; emits (id or None, own words)."""

    chosen = Signal(object, str)

    def __init__(self, register: Callable[[TextLine], None]) -> None:
        super().__init__()
        self.pick = _ElidedPick(self)
        self.pick.setAccessibleName(self.tr("During which activity?"))
        self.own = TextLine(self, name=self.tr("Own activity"), placeholder=self.tr("Which one?"))
        self.own.setMinimumWidth(px(150))
        register(self.own)
        self._fill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(self.pick)
        row.addWidget(self.own)
        self.pick.activated.connect(self._activated)
        self.own.edited.connect(lambda text: self.chosen.emit(None, text))

    def _fill(self) -> None:
        self.pick.addItem(self.tr("any activity"), None)
        group = ""
        for activity in load_activities():
            if activity.group != group:
                self.pick.insertSeparator(self.pick.count())
                group = activity.group
            self.pick.addItem(activity.text, activity.id)
        self.pick.insertSeparator(self.pick.count())
        self.pick.addItem(self.tr("other ..."), "")
        longest = max(len(self.pick.itemText(n)) for n in range(self.pick.count()))
        self.pick.view().setMinimumWidth(px(7.2 * longest))

    def show_activity(self, activity: str | None, own: str) -> None:
        """Show the activity of the case."""
        open_own = bool(own) or self.own.hasFocus()
        where = self.pick.findData("" if open_own else activity)
        self.pick.setCurrentIndex(max(0, where))
        self.own.show_text(own)
        self.own.setVisible(open_own)

    def take_width(self, room: int) -> None:
        """Be as wide as the room in the line allows, or narrow enough for the next line."""
        least, most = px(130), px(260)
        wide = max(least, min(most, room))
        if self.pick.width() != wide:
            self.pick.setFixedWidth(wide)

    def flush(self) -> None:
        """Hand in own words that are still in the line."""
        self.own.flush()

    def _activated(self) -> None:
        activity = self.pick.currentData()
        self.own.setVisible(activity == "")
        if activity == "":
            self.own.setFocus()
        else:
            self.own.show_text("")
            self.chosen.emit(activity, "")
