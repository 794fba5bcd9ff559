"""Step 9: what was seen since, what the student said, and what moved."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.looking_again import is_due
from pairview.domain.moved_sentences import moved_sentences
from pairview.domain.second_sitting import is_set_back, last_sitting
from pairview.domain.slot import asked_in
from pairview.window.forms.second_look_screen import Ui_SecondLookScreen
from pairview.window.screens.check_panel import CheckPanel
from pairview.window.screens.look_again_panel import LookAgainPanel
from pairview.window.screens.plan_parts import PlanPanel
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.screens.second_look_earlier import EarlierLooks
from pairview.window.screens.second_look_next import NextLookPanel
from pairview.window.screens.second_look_parts import Sitting, days_words
from pairview.window.screens.second_look_said import RememberPanel, SaidPanel
from pairview.window.screens.second_look_seen import SeenPanel
from pairview.window.screens.second_look_stand import StandPanel
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.buttons import OutlinedButton
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.laid_out import empty, move
from pairview.window.widgets.message_bar import Kind, Message
from pairview.window.widgets.wrap_label import WrapLabel

BESIDE = 760
"""Pixels at 100 % of the page from which its columns stand beside each other."""
WAY_SECONDS = 15
ROW_ROOM, BAND_ROOM = 150, 380
SOON_MS = 30
"""What stands below the fold is made after the first picture: opening it stays quick."""
ABOVE = 12
"""Pixels at 100 % left above what is scrolled to."""
LATE = ("next", "again", "check")


class SecondLookScreen(Screen):
    """Writes in the sitting of today; what was said in earlier ones is only read.

    Parts that wait behind More go into `form.more_box` by `add_more`.
    """

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_SecondLookScreen()
        self.form.setupUi(self)
        watch = SafetyWatch(self)
        self._slices = QTimer(self, interval=SOON_MS)
        self._slices.timeout.connect(self._make_another)
        self.sitting = Sitting(editor)
        self.seen = SeenPanel(self.sitting, watch)
        self.said = SaidPanel(self.sitting, watch)
        self.remember = RememberPanel(self.sitting, watch)
        self.stand = StandPanel(self.sitting, watch)
        self._watch = watch
        self._is_whole = False
        self._room = (0, 0)
        self.earlier = EarlierLooks(self.form.earlier, self.sitting)
        self.panels: list[PlanPanel] = []
        self._behind_more: list[PlanPanel] = []
        self._sentences: tuple[str, ...] = ()
        self.sheet_button = OutlinedButton(self, self.tr("Second-look sheet"))
        self._place_panels()
        self._connect()
        self._show()
        self._slices.start()

    def _place_panels(self) -> None:
        form = self.form
        form.header.add_button(self.sheet_button)
        for place, panel in (
            (form.seen_place, self.seen),
            (form.said_place, self.said),
            (form.remember_place, self.remember),
            (form.stand_place, self.stand),
        ):
            place.addWidget(panel)
            self.panels.append(panel)
        move(form.more_box, form.more.body)
        form.more.hide()

    def _connect(self) -> None:
        self.form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        self.form.go_on_link.clicked.connect(self._go_on_or_begin)
        self.sheet_button.clicked.connect(self._want_sheet)
        self.seen.table_wanted.connect(lambda: self.wants.emit(Destination.WEIGH))
        self.seen.taken_up.connect(self._say_taken_up)
        self.seen.line_lost.connect(self._say_line_lost)

    @cached_property
    def next(self) -> NextLookPanel:
        """When they look again; made after the first picture, as it stands below the fold."""
        panel = NextLookPanel(self.sitting, self._watch)
        panel.sheet_wanted.connect(self._want_sheet)
        panel.keeping_wanted.connect(lambda: self.wants.emit(Destination.KEEPING))
        self.form.next_place.addWidget(panel)
        self.panels.append(panel)
        return panel

    @cached_property
    def again(self) -> LookAgainPanel:
        """Rating again and effort, behind More."""
        panel = LookAgainPanel(self.sitting, self._watch)
        panel.alone_wanted.connect(lambda: self.wants.emit(Destination.RATE_AGAIN))
        self.add_more(panel)
        return panel

    @cached_property
    def check(self) -> CheckPanel:
        """The student's cards, behind More."""
        panel = CheckPanel(self.editor, self._watch)
        panel.wants.connect(self.wants)
        self.add_more(panel)
        return panel

    def _want_sheet(self) -> None:
        self.wants.emit(Destination.SECOND_LOOK_SHEET)

    def add_more(self, panel: PlanPanel) -> None:
        """Take a part behind More: it is shown, asked to refresh, to flush and what waits."""
        self.form.more_column.addWidget(panel)
        self.form.more.show()
        self.panels.append(panel)
        self._behind_more.append(panel)

    def take_calendar(self, today: Callable[[], date]) -> None:
        is_other_day = today() != self.sitting.today()
        self.sitting.calendar = today
        if is_other_day:
            self._show()

    def refresh(self) -> None:
        self._slices.stop()
        self._is_whole = True
        self.stand.shown = len(self.editor.case.hypotheses)
        for part in LATE:
            getattr(self, part)
        self._show()

    def _make_another(self) -> None:
        """Make one more of what stands below the fold, in less than a frame each."""
        self._slices.setInterval(0)
        if self.stand.has_more:
            self.stand.shown += 1
            self.stand.refresh()
            return
        missing = next((part for part in LATE if part not in self.__dict__), None)
        if missing is not None:
            getattr(self, missing).refresh()
        else:
            self.refresh()

    def _show(self) -> None:
        case, form = self.editor.case, self.form
        student = case.agreement.code_name or self.tr("the student")
        form.header.show_title(
            self.tr("What have you seen of {student} since then?").format(student=student),
            self._then(case),
        )
        form.header.offer_handout(case.is_revealed)
        form.said_heading.setText(self.tr("What {student} said").format(student=student))
        form.seen_box.setVisible(any(item.text for item in case.look_fors))
        form.stand_box.setVisible(bool(case.written_hypotheses))
        self._show_notice(case)
        for panel in self.panels:
            panel.refresh()
        waiting = (panel.waiting() for panel in self._behind_more)
        form.more.show_note(" ".join(filter(None, waiting)))
        self._keep_room(case)
        self.form.band_box.setVisible(self._is_whole)
        if self._is_whole:
            self._show_moved(case)
        self.earlier.refresh()

    def _keep_room(self, case: Case) -> None:
        """Keep room for what is made a moment later, so that nothing is squeezed meanwhile."""
        coming = 0 if self._is_whole else 1
        rows = coming * len(case.written_hypotheses)
        room = rows * px(ROW_ROOM), coming * px(BAND_ROOM)
        if room == self._room:
            return
        self._room = room
        self.form.stand_card.setMinimumHeight(room[0])
        self.form.page_space.changeSize(0, room[1])
        self.form.page_column.invalidate()

    def _then(self, case: Case) -> str:
        talked = case.progress.revealed_on or case.agreement.created_on
        held = [look.held_on for look in self.sitting.earlier]
        first = self.tr("You talked on {day}. Write what a camera would show.")
        again = self.tr("You talked on {day} and looked again on {days}.")
        words = again if held else first
        return words.format(day=long_day_words(talked), days=days_words(held))

    def _show_notice(self, case: Case) -> None:
        form, link = self.form, self._other_look(case) or self._to_plan(case)
        lines = " ".join(self._notices(case))
        form.notice_label.setText(lines)
        form.go_on_link.show_text(link)
        form.go_on_link.setVisible(bool(link))
        form.notice_box.setVisible(bool(lines or link))

    def _notices(self, case: Case) -> Iterator[str]:
        look, last = self.sitting.look, last_sitting(case)
        day = long_day_words(look.held_on)
        sitting_is_fresh = look.held_on == self.sitting.today() and not self.sitting.is_begun
        if is_set_back(case, self.sitting.today()):
            yield self.tr(
                "The clock of this laptop stands before what you did last. What you write now is "
                "dated {day}."
            ).format(day=day)
        elif look.held_on != self.sitting.today():
            yield self.tr("You go on with the look of {day}.").format(day=day)
        if last is not None and last.ended and not self.sitting.is_begun:
            yield self.tr("You ended on {day}. What you write now begins another look.").format(
                day=long_day_words(last.held_on)
            )
        elif self._other_look(case) and sitting_is_fresh:
            yield self.tr("What you write now begins a look of today.")
        planned = (*case.look_fors, *case.questions, case.plan.follow_up_on)
        if not any(planned) and not case.written_hypotheses and last is None:
            yield self.tr(
                "Nothing was planned, so nothing has to be ticked. Write down what was said, and "
                "set a day to look again."
            )

    def _other_look(self, case: Case) -> str:
        """Return what leads to another sitting than the one written in now; empty where none."""
        last, today = last_sitting(case), self.sitting.today()
        if is_due(case, today) and not self.sitting.is_begun:
            return ""
        if last is not None and not self.sitting.is_begun:
            words = self.tr("Go on with the look of {day}")
            return words.format(day=long_day_words(last.held_on))
        is_older = last is not None and last.held_on < today
        return self.tr("Begin a new look") if is_older else ""

    def _to_plan(self, case: Case) -> str:
        """Return what leads to the plan where nothing to look for stands in it."""
        is_planned = any(item.text for item in case.look_fors)
        is_open = not (is_planned or case.second_looks)
        return self.tr("Plan one thing to look for") if is_open else ""

    def _go_on_or_begin(self) -> None:
        self.flush()
        if not self._other_look(self.editor.case):
            self.wants.emit(Destination.PLAN)
            return
        begun = self.sitting.is_begun
        self.sitting.keep(None if begun else last_sitting(self.editor.case))
        self.refresh()
        self.focus_first()

    def _show_moved(self, case: Case) -> None:
        sentences = moved_sentences(case, load_wording())
        self.form.moved_card.setVisible(bool(sentences))
        if sentences == self._sentences:
            return
        self._sentences = sentences
        place = self.form.moved_place
        empty(place)
        for sentence in sentences:
            place.addWidget(WrapLabel(self.form.moved_card, sentence))

    def fit(self, width: int) -> None:
        """One column below the other in little room."""
        form, room = self.form, design_width(width)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        form.two_columns.setDirection(across if room >= BESIDE else down)
        form.band.setDirection(across if room >= BESIDE else down)
        self.stand.fit(width)

    def flush(self) -> None:
        for panel in self.panels:
            panel.flush()

    def spot(self) -> object:
        kept = self.sitting.look if self.sitting.is_begun else None
        return kept, self.form.more.is_open, self.form.earlier.is_open

    def return_to(self, spot: Any) -> None:
        kept, more, earlier = spot
        self.sitting.keep(kept)
        self.form.more.open_up(more)
        self.form.earlier.open_up(earlier)
        self.refresh()

    def show_again(self) -> None:
        """Open what both rated again, and bring it into sight once it has its place."""
        self.refresh()
        self.form.more.open_up()
        announce(self, self.again.words.text())
        QTimer.singleShot(SOON_MS, self.again, self._scroll_to_again)

    def _scroll_to_again(self) -> None:
        around: QWidget | None = self
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            top = self.again.mapTo(self, QPoint()).y()
            around.verticalScrollBar().setValue(top - px(ABOVE))

    def focus_first(self) -> None:
        rows = self.seen.rows.rows
        if rows:
            rows[0].answer.focus_in()
        else:
            self.said.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary_text(self) -> str:
        return self.tr("Finish")

    def go_on(self) -> Destination | None:
        return Destination.START

    def go_back(self) -> Destination | None:
        return Destination.READ_BACK

    def key_hints(self) -> list[KeyHint]:
        case = self.editor.case
        if not (any(item.text for item in case.look_fors) or case.written_hypotheses):
            return []
        return [(("1", "to", "3"), self.tr("choose")), (("Delete",), self.tr("take back"))]

    def _say_taken_up(self) -> None:
        weigh = (self.tr("Weigh it now"), lambda: self.wants.emit(Destination.WEIGH))
        asked = asked_in(self.editor.case.agreement.slot)
        in_step = self.tr("It stands in the table now, not weighed yet: that is step 6.")
        words = in_step if asked.table else self.tr("It stands in the table now, not weighed yet.")
        self.says.emit(Message(words, Kind.REMOVED, (weigh,), seconds=WAY_SECONDS))

    def _say_line_lost(self) -> None:
        undo = (self.tr("Undo"), self.editor.undo)
        words = self.tr("Taken back with its line.")
        self.says.emit(Message(words, Kind.REMOVED, (undo,), seconds=WAY_SECONDS))
