"""What the student said, below the questions that were to be asked, and the thing to remember."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.case import Case
from pairview.domain.plan import Question
from pairview.domain.second_sitting import write_remember, write_said
from pairview.window.screens.plan_parts import letters
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.second_look_parts import Sitting, SittingPanel
from pairview.window.theme.tokens import px
from pairview.window.widgets.date_pick import day_words
from pairview.window.widgets.row_list import RowList
from pairview.window.widgets.seat_mark import SeatMark
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel


class AskedRow(QWidget):
    """A question of the plan, to read while its answer is written down."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = SeatMark(self, 16)
        self.words = WrapLabel(self, look="quiet")
        self._shown: tuple[object, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_question(self, case: Case, item: Question) -> None:
        """Show a question and whose it is."""
        if (item, case.classrooms) == self._shown:
            return
        self._shown = (item, case.classrooms)
        label = case.class_label(item.who) if item.who else self.tr("both")
        self.mark.show_seat(item.who, letters(case)[item.who] if item.who else "", label)
        self.words.setText(item.text)


class SaidPanel(SittingPanel):
    """One box for all of it: nobody sorts what a student says by question."""

    def __init__(self, sitting: Sitting, watch: SafetyWatch) -> None:
        super().__init__(sitting, watch)
        asked = QVBoxLayout()
        self.column.addLayout(asked)
        self.asked = RowList[AskedRow](asked, lambda _item_id: AskedRow())
        self.earlier = WrapLabel(self, look="muted")
        self.box = TextBox(self, min_lines=2, max_lines=8)
        self.box.edited.connect(self._write)
        watch.watch(self.box)
        self.column.addWidget(self.earlier)
        self.column.addWidget(self.box)

    def refresh(self) -> None:
        """Show the questions, and what was said."""
        case = self.case
        items = {item.id: item for item in case.questions if item.text}
        self.asked.show_ids(tuple(items))
        for item_id, item in items.items():
            row = self.asked.row(item_id)
            if row is not None:
                row.show_question(case, item)
        show_earlier(self.earlier, self.sitting, "student_said")
        student = case.agreement.code_name or self.tr("the student")
        name = self.tr("What {student} said").format(student=student)
        self.box.set_words(name, self.tr("In their own words, as near as you can."))
        self.box.show_text(self.sitting.look.student_said)

    def flush(self) -> None:
        """Hand in what still stands in the box."""
        self.box.flush()

    def _write(self, text: str) -> None:
        self.sitting.change(
            self.tr("What was said"),
            lambda case, look: write_said(case, look, text),
            self.box.merge_key,
        )


class RememberPanel(SittingPanel):
    """One thing to come back to weeks later: what students notice of being remembered."""

    def __init__(self, sitting: Sitting, watch: SafetyWatch) -> None:
        super().__init__(sitting, watch)
        self.earlier = WrapLabel(self, look="muted")
        self.box = TextBox(self, min_lines=1, max_lines=4)
        self.box.set_words(
            self.tr("Remember this"), self.tr("One thing to come back to: a match, a song, a day")
        )
        self.box.edited.connect(self._write)
        watch.watch(self.box)
        self.column.addWidget(self.earlier)
        self.column.addWidget(self.box)

    def refresh(self) -> None:
        """Show what to come back to, and what was to be remembered from earlier looks."""
        show_earlier(self.earlier, self.sitting, "remember")
        self.box.show_text(self.sitting.look.remember)

    def flush(self) -> None:
        """Hand in what still stands in the box."""
        self.box.flush()

    def _write(self, text: str) -> None:
        self.sitting.change(
            self.tr("Remember this"),
            lambda case, look: write_remember(case, look, text),
            self.box.merge_key,
        )


def show_earlier(label: WrapLabel, sitting: Sitting, name: str) -> None:
    """Show what a box held in the sitting before, so that they come back to it."""
    written = [look for look in sitting.earlier if getattr(look, name)]
    words = ""
    if written:
        day = day_words(written[-1].held_on, sitting.today())
        words = f"{day}: {getattr(written[-1], name)}"
    label.setText(words)
    label.setVisible(bool(words))
