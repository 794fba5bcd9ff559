"""When the pair looks again after this look, or that it ends here and what to do then."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal

from pairview.domain.case import Case
from pairview.domain.second_sitting import end_here, outcome_of, set_next_look
from pairview.window.screens.plan_follow_up import FollowUpPanel
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.second_look_parts import Sitting
from pairview.window.widgets.laid_out import take_out
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel
from pairview.window.widgets.wrapped_tick import WrappedTick


class NextLookPanel(FollowUpPanel):
    """A day, or the end: each takes the other back."""

    sheet_wanted = Signal()
    keeping_wanted = Signal()

    def __init__(self, sitting: Sitting, watch: SafetyWatch) -> None:
        super().__init__(sitting.editor, watch)
        self.sitting = sitting
        self.today = self.day.today = self._counted_from
        self.past_line = WrapLabel(self, look="quiet")
        self.open_line = WrapLabel(self, look="quiet")
        self.end_tick = WrappedTick(self.tr("We end here"), self)
        self.end_line = WrapLabel(self, look="quiet")
        self.sheet_link = LinkButton(self, self.tr("Print the second-look sheet"))
        self.keeping_link = LinkButton(self, self.tr("Keep this case, or delete it"))
        self.end_tick.toggled.connect(self._end)
        self.sheet_link.clicked.connect(self.sheet_wanted)
        self.keeping_link.clicked.connect(self.keeping_wanted)
        take_out(self.column, self.kept_line)
        start = Qt.AlignmentFlag.AlignLeft
        for widget in (self.past_line, self.end_tick, self.end_line):
            self.column.addWidget(widget)
        for link in (self.sheet_link, self.keeping_link):
            self.column.addWidget(link, 0, start)
        for line in (self.open_line, self.kept_line):
            self.column.addWidget(line)

    def _counted_from(self) -> date:
        """Return the day of the sitting, which a clock that was set back does not know."""
        return max(self.sitting.today(), self.sitting.look.held_on)

    def set_day(self) -> date | None:
        """Return the day that was set in this sitting."""
        return self.sitting.look.next_on

    def with_day(self, day: date | None) -> Case:
        """Return the case with another day, or none."""
        return set_next_look(self.case, self.sitting.look, day)

    def refresh(self) -> None:
        """Show the date, or the end and what comes after it."""
        super().refresh()
        look = self.sitting.look
        self.end_tick.show_ticked(look.ended)
        for widget in (self.weeks_row, self.day):
            widget.setVisible(not look.ended)
        is_past = look.next_on is not None and look.next_on < self.today()
        past = self.tr("That day has passed: it is offered again at once. Choose one to come.")
        self.past_line.setText(past if is_past else "")
        self.past_line.setVisible(is_past)
        self.open_line.setText(" ".join(self._left_open()))
        self.open_line.setVisible(bool(self.open_line.text()))
        after = self.tr("Take a sheet each, then decide what becomes of the case.")
        self.end_line.setText(after if look.ended else "")
        for widget in (self.end_line, self.sheet_link, self.keeping_link):
            widget.setVisible(look.ended)

    def _left_open(self) -> Iterator[str]:
        """Yield what nobody said yet in this look; it holds nothing up."""
        case, look = self.case, self.sitting.look
        if not self.sitting.is_begun:
            return
        missing = (
            case.class_label(item.who) if item.who else self.tr("Both of you")
            for item in case.look_fors
            if item.text and outcome_of(case, look, item.id) is None
        )
        if whose := ", ".join(dict.fromkeys(missing)):
            yield self.tr("{whose}: not answered yet.").format(whose=whose)
        if look.next_on is None and not look.ended:
            yield self.tr("No date is set.")

    def _end(self, ended: bool) -> None:
        words = self.tr("End here") if ended else self.tr("Go on after all")
        self.sitting.change(words, lambda case, look: end_here(case, look, ended=ended))
