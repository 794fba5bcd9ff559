"""One hypothesis on a card: Maybe, what would make us drop it, and what the slot asks besides."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.evidence import Evidence
from pairview.domain.explaining import (
    line_against,
    put_hypothesis,
    remove_hypothesis,
    say_against,
)
from pairview.domain.flow import begins_row
from pairview.domain.hypothesis import Expectation, Hypothesis, Status
from pairview.domain.items import find
from pairview.domain.seat import Seat
from pairview.domain.slot import asked_in
from pairview.window.screens.hypothesis_details import (
    ExpectsRow,
    HypothesisDetails,
    field_label,
)
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.calm_box import CalmBox
from pairview.window.widgets.card import Card
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.more import MoreButton
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel

OFFERS: dict[Seat | None, Seat | None] = {Seat.A: Seat.B, Seat.B: None, None: Seat.A}
"""Who comes next when the words "from Maths" are pressed."""
NAME_WIDTH = 110


class HypothesisCard(Card):
    """Edits the hypothesis of its id; shows one again only when it is another value."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._editor = editor
        self._watch = watch
        self._shown: tuple[object, ...] = ()
        asked = asked_in(editor.case.agreement.slot)
        self.caps = WrapLabel(self, look="caps")
        self.from_button = LinkButton(self)
        self.more_button = MoreButton(self, self.tr("More"))
        self.remove_button = IconButton("cross", self.tr("Remove this hypothesis"), self)
        self.maybe_box = maybe_box(self)
        self.drop_box = CalmBox(
            self,
            name=self.tr("We would drop it if"),
            placeholder=self.tr("... we saw what, where?"),
            min_lines=1,
            max_lines=4,
        )
        self.against_label = field_label(self, self.tr("Against it, so far"))
        self.against_box = TextBox(self, min_lines=1, max_lines=4)
        self.expects_row = ExpectsRow(self) if asked.expects else None
        self.details: HypothesisDetails | None = None
        self._against_asked = not asked.table
        self._lay_out()
        self._connect()
        self.more_button.setChecked(asked.lens)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self.caps, 1)
        for button in (self.from_button, self.more_button, self.remove_button):
            head.addWidget(button)
        fields = QGridLayout()
        fields.setHorizontalSpacing(px(8))
        fields.setVerticalSpacing(px(4))
        top = Qt.AlignmentFlag.AlignTop
        rows = [
            (field_label(self, self.tr("Maybe"), "strong"), self.maybe_box),
            (field_label(self, self.tr("Drop it if")), self.drop_box),
            (self.against_label, self.against_box),
        ]
        for number, (label, box) in enumerate(rows):
            fields.addWidget(label, number, 0, top)
            fields.addWidget(box, number, 1, top)
        for part in (self.against_label, self.against_box):
            part.setVisible(self._against_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 6, 12, 10)
        self._column.setSpacing(px(4))
        self._column.addLayout(head)
        self._column.addLayout(fields)
        if self.expects_row is not None:
            self._column.addWidget(self.expects_row)
        self._column.addStretch(1)

    def _connect(self) -> None:
        self.maybe_box.edited.connect(
            lambda text: self._edit(
                self.tr("Word a hypothesis"), "text", text, self.maybe_box.merge_key
            )
        )
        self.drop_box.edited.connect(
            lambda text: self._edit(
                self.tr("What would drop it"), "drop_if", text, self.drop_box.merge_key
            )
        )
        if self.expects_row is not None:
            self.expects_row.chosen.connect(
                lambda value: self._edit(self.tr("Same or different"), "expects", value, None)
            )
        self.against_box.edited.connect(self._say_against)
        self.from_button.clicked.connect(self._change_offer)
        self.more_button.toggled.connect(self._open_details)
        self.remove_button.clicked.connect(self._remove)
        self._watch.watch(self.maybe_box, self.drop_box, self.against_box)

    def show_hypothesis(self, hypothesis: Hypothesis, number: int, case: Case) -> None:
        """Show a hypothesis as the one of that number."""
        against = self._against(case, hypothesis)
        shown = (hypothesis, number, against, case.classrooms, bool(case.second_looks))
        if shown == self._shown:
            return
        self._shown = shown
        self.caps.setText(self._title(hypothesis, number))
        self.setAccessibleName(self.caps.text())
        self._show_offer(hypothesis, case)
        self.maybe_box.show_text(hypothesis.text)
        self.drop_box.show_text(hypothesis.drop_if)
        self.against_box.show_text(against.text if against else "")
        if self.expects_row is not None:
            self.expects_row.show_expectation(hypothesis.expects)
        if self.details is not None:
            self.details.show_hypothesis(hypothesis, looked_again=bool(case.second_looks))

    def _title(self, hypothesis: Hypothesis, number: int) -> str:
        title = self.tr("HYPOTHESIS {number}").format(number=number)
        stands = {
            Status.CHECK_FIRST: self.tr("WORTH CHECKING FIRST"),
            Status.SET_ASIDE: self.tr("SET ASIDE FOR NOW"),
        }
        return f"{title} · {stands[hypothesis.status]}" if hypothesis.status in stands else title

    def _show_offer(self, hypothesis: Hypothesis, case: Case) -> None:
        seat = hypothesis.offered_by
        whole = case.class_label(seat) if seat else self.tr("both")
        metrics = QFontMetrics(paint.font("base", 500))
        name = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, px(NAME_WIDTH))
        words = self.tr("from {who}")
        self.from_button.show_text(words.format(who=name))
        self.from_button.setAccessibleName(words.format(who=whole))
        self.from_button.setToolTip(self.tr("Press to change who offered it"))
        colleague = case.class_label(begins_row(seat, case))
        self.against_box.set_words(
            self.tr("Against it so far, says {who}").format(who=colleague),
            self.tr("{who}: one line").format(who=colleague),
        )

    def flush(self) -> None:
        """Hand in what still stands in the boxes of the card."""
        for box in self.findChildren(TextBox):
            box.flush()
        if self.details is not None:
            self.details.reason_line.flush()

    def _hypothesis(self) -> Hypothesis | None:
        return find(self._editor.case.hypotheses, self.key)

    def _edit(self, label: str, field: str, value: object, merge_key: str | None) -> None:
        hypothesis = self._hypothesis()
        if hypothesis is None:
            return
        if field == "expects" and value is not None:
            value = Expectation(str(value))
        changes: dict[str, object] = {field: value}
        edited = replace(hypothesis, **changes)  # type: ignore[arg-type]  # one of its fields
        self._editor.change(label, put_hypothesis(self._editor.case, edited), merge_key)

    def _change_offer(self) -> None:
        hypothesis = self._hypothesis()
        if hypothesis is not None:
            offered = OFFERS[hypothesis.offered_by]
            self._edit(self.tr("Who offered it"), "offered_by", offered, None)

    def _against(self, case: Case, hypothesis: Hypothesis) -> Evidence | None:
        colleague = begins_row(hypothesis.offered_by, case)
        return line_against(case, hypothesis, colleague) or line_against(
            case, hypothesis, colleague.other
        )

    def _say_against(self, text: str) -> None:
        hypothesis, case = self._hypothesis(), self._editor.case
        if hypothesis is None:
            return
        colleague = begins_row(hypothesis.offered_by, case)
        if line_against(case, hypothesis, colleague.other):
            colleague = colleague.other
        said = say_against(case, hypothesis, colleague, text)
        self._editor.change(self.tr("Against it so far"), said, self.against_box.merge_key)

    def _open_details(self, opened: bool) -> None:
        if opened and self.details is None:
            lacks_expects = self.expects_row is None
            self.details = HypothesisDetails(self._edit, self._watch, expects=lacks_expects)
            self._column.insertWidget(self._column.count() - 1, self.details)
            hypothesis = self._hypothesis()
            if hypothesis is not None:
                looked_again = bool(self._editor.case.second_looks)
                self.details.show_hypothesis(hypothesis, looked_again=looked_again)
        if self.details is not None:
            self.details.setVisible(opened)

    def _remove(self) -> None:
        self.flush()
        removed = remove_hypothesis(self._editor.case, self.key)
        self._editor.change(self.tr("Remove a hypothesis"), removed)


def maybe_box(parent: QWidget) -> CalmBox:
    """Return the box that goes on from "Maybe"."""
    box = CalmBox(parent, placeholder="...", max_lines=4)
    box.setAccessibleName(QCoreApplication.translate("HypothesisCard", "Maybe"))
    box.setFont(paint.font("base", 600))
    return box
