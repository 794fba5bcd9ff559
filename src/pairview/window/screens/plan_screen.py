"""Step 7: what each will look for and ask, and when the two look again."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from pairview.case_editor import CaseEditor
from pairview.domain.seat import Seat
from pairview.domain.slot import asked_in
from pairview.window.forms.plan_screen import Ui_PlanScreen
from pairview.window.screens.plan_changes import OtherAdultPanel, SmallChangesPanel
from pairview.window.screens.plan_follow_up import FollowUpPanel
from pairview.window.screens.plan_look_fors import LookForsPanel
from pairview.window.screens.plan_parts import LABEL_WIDTH, PlanPanel
from pairview.window.screens.plan_questions import QuestionsPanel
from pairview.window.screens.plan_row import PlanRow
from pairview.window.screens.plan_unknowns import UnknownsPanel, carry_gaps
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.card import Card
from pairview.window.widgets.laid_out import move, take_out
from pairview.window.widgets.short_label import short_label
from pairview.window.widgets.wrap_label import WrapLabel

TWO_COLUMNS, BAND_ACROSS, THREE_COLUMNS = 760, 1000, 1400
"""Widths of the page, in pixels at 100 %."""


class PlanScreen(Screen):
    """One page; what the slot does not ask waits behind More at its end."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_PlanScreen()
        self.form.setupUi(self)
        watch = SafetyWatch(self)
        self.look_fors = LookForsPanel(editor, watch)
        self.questions = QuestionsPanel(editor, watch)
        self.changes = SmallChangesPanel(editor, watch)
        self.unknowns = UnknownsPanel(editor, watch)
        self.follow_up = FollowUpPanel(editor, watch)
        self.other_adult = OtherAdultPanel(editor, watch)
        self._place_panels()
        self.form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        self.refresh()

    @property
    def panels(self) -> tuple[PlanPanel, ...]:
        """Every part of the page."""
        return (
            self.look_fors,
            self.questions,
            self.changes,
            self.unknowns,
            self.follow_up,
            self.other_adult,
        )

    def _place_panels(self) -> None:
        form = self.form
        form.look_for_head.addWidget(self.look_fors.add_button)
        form.ask_head.addWidget(self.questions.own_button)
        form.ask_head.addWidget(self.questions.bank_link)
        form.look_for_place.addWidget(self.look_fors)
        form.ask_place.addWidget(self.questions)
        form.change_place.addWidget(self.changes)
        form.unknown_place.addWidget(self.unknowns)
        form.again_place.addWidget(self.follow_up)
        asked = asked_in(self.editor.case.agreement.slot)
        if not asked.small_change:
            move(form.change_card, form.more.body)
        other = self._other_adult_card()
        if asked.whole_plan:
            form.again_place.addWidget(other)
            form.more.hide()
        else:
            form.more.body.addWidget(other)
            whom, change = (
                self.tr("More: another adult to ask"),
                self.tr("More: a small change, another adult"),
            )
            form.more.set_text(whom if asked.small_change else change)

    def _other_adult_card(self) -> Card:
        card = Card(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(px(16), px(12), px(12), px(12))
        column.addWidget(WrapLabel(card, self.tr("Another adult to ask"), "strong"))
        column.addWidget(self.other_adult)
        return card

    def fit(self, width: int) -> None:
        """One column below the other in little room; the band beside them where there is much."""
        form, room = self.form, design_width(width)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        form.two_columns.setDirection(across if room >= TWO_COLUMNS else down)
        form.band.setDirection(across if BAND_ACROSS <= room < THREE_COLUMNS else down)
        for layout in (form.page_column, form.two_columns):
            take_out(layout, form.band_box)
        if room >= THREE_COLUMNS:
            form.two_columns.addWidget(form.band_box, 4, Qt.AlignmentFlag.AlignTop)
        else:
            form.page_column.insertWidget(1, form.band_box)

    def refresh(self) -> None:
        case = self.editor.case
        student = case.agreement.code_name or self.tr("the student")
        self.form.header.show_title(
            self.tr("What will you look for, and what will you ask?"),
            self.tr(
                "The answers come from {student} and from your next lessons, not from us."
            ).format(student=student),
        )
        self.form.header.offer_handout(case.is_revealed)
        for panel in self.panels:
            panel.refresh()

    def flush(self) -> None:
        for panel in self.panels:
            panel.flush()

    def spot(self) -> object:
        return [number for number, row in enumerate(self._rows) if row.is_open]

    def return_to(self, spot: Any) -> None:
        for number, row in enumerate(self._rows):
            if number in spot:
                row.unfold()

    @property
    def _rows(self) -> tuple[PlanRow, ...]:
        return (*self.look_fors.rows.rows, *self.questions.rows.rows)

    def focus_first(self) -> None:
        carried = carry_gaps(self.editor.case)
        self.editor.change(self.tr("Carry over what we do not know"), carried)
        rows = self.look_fors.rows.rows
        if rows:
            rows[0].focus_in()

    def primary_text(self) -> str:
        return self.tr("Next: Read back")

    def key_hints(self) -> list[KeyHint]:
        case = self.editor.case
        if not (case.look_fors or case.questions):
            return []
        whose = [short_label(case.class_label(seat), LABEL_WIDTH) for seat in Seat]
        return [
            (("Enter",), self.tr("change it")),
            (("Ctrl+1",), whose[0]),
            (("Ctrl+2",), whose[1]),
            (("Alt+", "up", "down"), self.tr("move it")),
        ]

    def go_on(self) -> Destination | None:
        return Destination.READ_BACK

    def go_back(self) -> Destination | None:
        asked = asked_in(self.editor.case.agreement.slot)
        return Destination.WEIGH if asked.table else Destination.HYPOTHESES

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.questions.close_bank()
