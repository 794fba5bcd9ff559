"""When the two look again: in one to eight weeks, or on a day of their own."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.looking_again import looks_again_on
from pairview.domain.planning import (
    WEEKS_TO_FOLLOW_UP,
    delete_after,
    follow_up_in,
)
from pairview.domain.second_sitting import plan_next_look
from pairview.window.screens.plan_parts import PlanPanel
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.date_pick import DatePick, long_day_words
from pairview.window.widgets.wrap_label import WrapLabel, plain_label

WEEKS = range(1, 9)


class FollowUpPanel(PlanPanel):
    """Weeks as one row of answers, the day itself beside a calendar."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__(editor, watch)
        self.today = date.today
        self.weeks = ChoiceRow(self)
        choices = [(str(weeks), str(weeks)) for weeks in WEEKS]
        self.weeks.set_choices(choices, self.tr("Weeks until you look again"))
        self.weeks.chosen.connect(self._choose_weeks)
        self.day = DatePick(self)
        ahead = WEEKS_TO_FOLLOW_UP * 7
        self.day.set_words(self.tr("On another day"), self.tr("We look again on"), ahead)
        self.day.chosen.connect(self._choose_day)
        self.kept_line = WrapLabel(self, look="muted")
        self.weeks_row = QWidget(self)
        row = QHBoxLayout(self.weeks_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(plain_label(self.tr("in")))
        row.addWidget(self.weeks)
        row.addWidget(plain_label(self.tr("weeks")))
        row.addStretch(1)
        self.column.addWidget(self.weeks_row)
        self.column.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.kept_line)

    def set_day(self) -> date | None:
        """Return the day that was set."""
        return looks_again_on(self.case)

    def with_day(self, day: date | None) -> Case:
        """Return the case with another day, or none."""
        return plan_next_look(self.case, day)

    def refresh(self) -> None:
        """Show the date, as weeks where it is the day offered for them."""
        case = self.case
        day = self.set_day()
        offered = (str(weeks) for weeks in WEEKS if follow_up_in(weeks, self.today()) == day)
        self.weeks.show_choice(next(offered, None))
        self.day.show_date(day)
        kept = self.tr("PairView will ask to delete this case after {day}.")
        practice = self.tr("Practice only: nothing of it is kept.")
        until = kept.format(day=long_day_words(delete_after(case)))
        self.kept_line.setText(until if self.editor.is_kept else practice)

    def _choose_weeks(self, weeks: str | None) -> None:
        day = follow_up_in(int(weeks), self.today()) if weeks else None
        self._choose_day(day)

    def _choose_day(self, day: date | None) -> None:
        self.editor.change(self.tr("Set the next date"), self.with_day(day), "follow-up")
