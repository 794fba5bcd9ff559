"""Rating again, behind More of the second look: how to begin, and then beside now for both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pairview.content import load_wording
from pairview.domain.rating_again import (
    AgainRow,
    is_done_again,
    is_shown_again,
    reopen_again,
    show_what_there_is,
    waiting_again,
)
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.second_sitting import last_sitting
from pairview.window.screens.look_again_table import (
    AgainTable,
    EffortLine,
    dimension_words,
    rows_of,
)
from pairview.window.screens.rated_look import rate_in
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.second_look_parts import Sitting, SittingPanel
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import OutlinedButton
from pairview.window.widgets.card import Card
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.link_button import EDGE, LinkButton
from pairview.window.widgets.wrap_label import WrapLabel


class LookAgainPanel(SittingPanel):
    """Emits `alone_wanted` where a seat goes to rate alone."""

    alone_wanted = Signal()

    def __init__(self, sitting: Sitting, watch: SafetyWatch) -> None:
        super().__init__(sitting, watch)
        self.card = Card(self)
        self.column.addWidget(self.card)
        self.heading = WrapLabel(self, self.tr("Rating again"), "strong")
        self.words = WrapLabel(self, look="quiet")
        self.begin_button = OutlinedButton(self)
        self.change_link = LinkButton(self)
        self.show_link = LinkButton(self, self.tr("Show what there is"))
        self.table = AgainTable(self)
        self.others = WrapLabel(self, look="muted")
        self.effort = EffortLine(self)
        self.earlier_line = WrapLabel(self, look="muted")
        self.earlier_link = LinkButton(self, self.tr("Show what there is"))
        self._lay_out()
        self.begin_button.clicked.connect(self._begin)
        self.change_link.clicked.connect(self._reopen)
        self.show_link.clicked.connect(lambda: self._show(self.look))
        self.earlier_link.clicked.connect(self._show_earlier)

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setContentsMargins(px(EDGE), 0, 0, 0)
        ways.setSpacing(px(16))
        for button in (self.begin_button, self.change_link, self.show_link):
            ways.addWidget(button)
        ways.addStretch(1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(px(16 - EDGE), px(12), px(16), px(12))
        column.setSpacing(px(8))
        lines = (self.heading, self.words, self.others, self.effort, self.earlier_line)
        for part in (*lines, self.table):
            part.setContentsMargins(px(EDGE), 0, 0, 0)  # flush with the links
        for words in (self.heading, self.words):
            column.addWidget(words)
        column.addLayout(ways)
        column.addWidget(self.table)
        column.addWidget(self.others)
        column.addWidget(self.effort)
        column.addWidget(self.earlier_line)
        column.addWidget(self.earlier_link, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def look(self) -> SecondLook:
        """The sitting in which they rate: the last one while one of them waits, else that of now.

        The second of them may come on another day than the first.
        """
        last = last_sitting(self.case)
        is_left = last is not None and last in self.editor.looks_left_half_way()
        return last if last is not None and is_left else self.sitting.look

    def refresh(self) -> None:
        """Show how far they are, and once both are done then beside now."""
        look = self.look
        is_shown = is_shown_again(look)
        rows = rows_of(self.case, look) if is_shown else ()
        self._show_ways(look, is_shown=is_shown)
        self.table.setVisible(any(row.is_rated_again for row in rows))
        self.table.show_rows(self.case, tuple(row for row in rows if row.is_rated_again))
        self._show_others(rows)
        self.effort.show_look(self.case, look if is_shown else None)
        self._name_earlier(look)

    def waiting(self) -> str:
        if self.look not in self.editor.looks_left_half_way():
            return ""
        seats = waiting_again(self.case, self.look)
        labels = self.tr(" and ").join(map(self.case.class_label, seats))
        return self.tr("Rating again waits for {labels}.").format(labels=labels)

    def _show_ways(self, look: SecondLook, *, is_shown: bool) -> None:
        case, waiting = self.case, waiting_again(self.case, look)
        done = [seat for seat in Seat if is_done_again(case, look, seat)]
        one_is_done = len(done) == 1
        self.begin_button.setVisible(not is_shown)
        self.change_link.setVisible(one_is_done)
        self.show_link.setVisible(one_is_done)
        if one_is_done:
            labels = {
                "done": case.class_label(done[0]),
                "other": case.class_label(waiting[0]),
            }
            words = self.tr("{done} has finished; what was said there waits for {other}.")
            if self.editor.begun_again(look):
                words = self.tr("{done} has finished, {other} has begun; what they said is kept.")
            begin = self.tr("Pass the keyboard to {other}")
            change = self.tr("{done} needs to change something")
            self.change_link.show_text(change.format(**labels))
            self.begin_button.show_text(begin.format(**labels))
            self.words.setText(words.format(**labels))
            return
        self.begin_button.show_text(self.tr("Rate again, each alone"))
        self.words.setText(self._words(look, is_shown=is_shown))

    def _words(self, look: SecondLook, *, is_shown: bool) -> str:
        if is_shown and any(row.is_rated_again for row in rows_of(self.case, look)):
            return self.tr(
                "Hollow is then, filled is now. A step up or down in one class is no finding by"
                " itself: ask each other what you saw."
            )
        if is_shown:
            return self.tr("Neither of you rated again at this look.")
        begun = [self.case.class_label(seat) for seat in self.editor.begun_again(look)]
        if len(begun) == 1:
            return self.tr("{label} has begun; what was said is kept.").format(label=begun[0])
        if begun:
            return self.tr("Both of you have begun; what you said is kept.")
        return self.tr(
            "Each of you rates the same things once more, alone; then you see then beside now."
            " About two minutes each, beside the minutes of this look; you can also do it on the"
            " day before. One of you alone may do it too."
        )

    def _show_others(self, rows: tuple[AgainRow, ...]) -> None:
        """Name what was rated at first and not again."""
        wording = load_wording()
        others = [row.dimension for row in rows if not row.is_rated_again]
        labels = ", ".join(dimension_words(self.case, name).label for name in others)
        self.others.setVisible(0 < len(others) < len(rows))
        self.others.setText(wording("rating_again.others", labels=labels))

    def _name_earlier(self, look: SecondLook) -> None:
        """Offer to show what one of them said at a look that went by."""
        left = [one for one in self.editor.looks_left_half_way() if one.id != look.id]
        self.earlier_line.setVisible(bool(left))
        self.earlier_link.setVisible(bool(left))
        if left:
            words = self.tr("At the look of {day} only one of you rated again.")
            self.earlier_line.setText(words.format(day=long_day_words(left[0].held_on)))

    def _begin(self) -> None:
        rate_in(self.editor, self.look)
        self.alone_wanted.emit()

    def _reopen(self) -> None:
        for seat in Seat:
            edited = reopen_again(self.case, self.look, seat)
            self.editor.change(self.tr("Go on rating"), edited)
        self._begin()

    def _show(self, look: SecondLook) -> None:
        self.editor.change(self.tr("Show ratings"), show_what_there_is(self.case, look))
        self.editor.look_as(None)

    def _show_earlier(self) -> None:
        left = [one for one in self.editor.looks_left_half_way() if one.id != self.look.id]
        for look in left[:1]:
            self._show(look)
