"""One small reversible change in each class, how the student will notice, whom else to ask."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout

from pairview.case_editor import CaseEditor
from pairview.domain.planning import change_small_thing
from pairview.domain.seat import Seat
from pairview.window.screens.plan_parts import PlanPanel, letters
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.tokens import px
from pairview.window.widgets.calm_box import CalmBox
from pairview.window.widgets.seat_mark import SeatMark


class SmallChangesPanel(PlanPanel):
    """A box for each class, and one for how the student will notice that they are trying."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__(editor, watch)
        self.boxes: dict[Seat, CalmBox] = {}
        self.marks: dict[Seat, SeatMark] = {}
        for seat in Seat:
            self._add_box(seat)
        self.notice = CalmBox(self)
        self.notice.edited.connect(self._write_notice)
        watch.watch(self.notice)
        self.column.addWidget(self.notice)

    def _add_box(self, seat: Seat) -> None:
        box, mark = CalmBox(self), SeatMark(self, 20)
        box.edited.connect(lambda text: self._write(seat, text))
        self.watch.watch(box)
        self.boxes[seat], self.marks[seat] = box, mark
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(mark)
        row.addWidget(box, 1)
        self.column.addLayout(row)

    def refresh(self) -> None:
        """Show the changes."""
        case = self.case
        written = {change.seat: change.text for change in case.small_changes}
        for seat, box in self.boxes.items():
            label = case.class_label(seat)
            self.marks[seat].show_seat(seat, letters(case)[seat], label)
            name = self.tr("One small change in {room}").format(room=label)
            box.set_words(name, self.tr("Two weeks, easy to undo"))
            box.show_text(written.get(seat, ""))
        student = case.agreement.code_name or self.tr("the student")
        notice = self.tr("How will {student} notice that you are trying?").format(student=student)
        short = self.tr("How will {student} notice?").format(student=student)
        self.notice.set_words(notice, short)
        self.notice.show_text(case.plan.student_will_notice)

    def flush(self) -> None:
        """Hand in what still stands in fields."""
        for box in (*self.boxes.values(), self.notice):
            box.flush()

    def _write(self, seat: Seat, text: str) -> None:
        changed = change_small_thing(self.case, seat, text)
        self.editor.change(self.tr("Plan a small change"), changed, self.boxes[seat].merge_key)

    def _write_notice(self, text: str) -> None:
        plan = replace(self.case.plan, student_will_notice=text)
        label = self.tr("Write how it will be noticed")
        self.editor.change(label, replace(self.case, plan=plan), self.notice.merge_key)


class OtherAdultPanel(PlanPanel):
    """Another adult to ask."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__(editor, watch)
        self.box = CalmBox(self)
        self.box.set_words(self.tr("Another adult to ask"), self.tr("Who, and what about?"))
        self.box.edited.connect(self._write)
        watch.watch(self.box)
        self.column.addWidget(self.box)

    def refresh(self) -> None:
        """Show the other adult."""
        self.box.show_text(self.case.plan.other_adult)

    def flush(self) -> None:
        """Hand in what still stands in the box."""
        self.box.flush()

    def _write(self, text: str) -> None:
        changed = replace(self.case, plan=replace(self.case.plan, other_adult=text))
        self.editor.change(self.tr("Write whom else to ask"), changed, self.box.merge_key)
