"""What a hypothesis has behind More: lens, kindest reading, and where it stands."""

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from pairview.content import load_lenses
from pairview.domain.hypothesis import Expectation, Hypothesis, Status
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.looks import set_state
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.pick_box import PickBox
from pairview.window.widgets.text_box import TextBox, TextLine
from pairview.window.widgets.wrap_label import WrapLabel

Edit = Callable[[str, str, object, str | None], None]
"""Takes the label of the change, the name of the field, its new value, and a merge key."""

LABEL_WIDTH = 76
"""Pixels at 100 % for the words in front of every field of a card."""


class HypothesisDetails(QWidget):
    """Built on the first opening, because most cards never open it."""

    def __init__(self, edit: Edit, watch: SafetyWatch, *, expects: bool) -> None:
        super().__init__()
        self._edit = edit
        self.expects_row = ExpectsRow(self) if expects else None
        self.lens_box = PickBox(self)
        self.lens_box.setAccessibleName(self.tr("Lens"))
        self.lens_box.addItem(self.tr("no lens chosen"), "")
        for lens in load_lenses():
            self.lens_box.addItem(lens.name, lens.id)
        name, hint = self.tr("Kindest reading"), self.tr("What would a friend of theirs say?")
        self.kindest_box = TextBox(self, name=name, placeholder=hint, min_lines=1, max_lines=4)
        self.status_row = ChoiceRow(self)
        self.reason_line = TextLine(
            self,
            name=self.tr("Why it stands there"),
            placeholder=self.tr("... we saw or asked what?"),
        )
        self.later_line = WrapLabel(self, self.tr("How it stands is set in step 9 now."), "muted")
        self._set_choices()
        self._lay_out()
        self._connect()
        watch.watch(self.kindest_box, self.reason_line)

    def _set_choices(self) -> None:
        choices = [
            (Status.OPEN.value, self.tr("still open")),
            (Status.CHECK_FIRST.value, self.tr("worth checking first")),
            (Status.SET_ASIDE.value, self.tr("set aside for now")),
        ]
        self.status_row.set_choices(choices, self.tr("Where it stands"))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(px(8))
        form.setVerticalSpacing(px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        if self.expects_row is not None:
            form.addRow(self.expects_row)
        for words, field in (
            (self.tr("Lens"), self.lens_box),
            (self.tr("Kindest reading"), self.kindest_box),
        ):
            form.addRow(field_label(self, words), field)
        form.addRow(self.status_row)
        form.addRow(self.later_line)
        self._reason_label = field_label(self, self.tr("because"))
        form.addRow(self._reason_label, self.reason_line)

    def _connect(self) -> None:
        if self.expects_row is not None:
            self.expects_row.chosen.connect(
                lambda value: self._edit(self.tr("Same or different"), "expects", value, None)
            )
        self.lens_box.activated.connect(
            lambda _place: self._edit(
                self.tr("Choose a lens"), "lens", self.lens_box.currentData() or None, None
            )
        )
        self.kindest_box.edited.connect(
            lambda text: self._edit(
                self.tr("Kindest reading"), "kindest_reading", text, self.kindest_box.merge_key
            )
        )
        self.status_row.chosen.connect(
            lambda value: self._edit(
                self.tr("Where it stands"), "status", Status(value or Status.OPEN), None
            )
        )
        self.reason_line.edited.connect(
            lambda text: self._edit(
                self.tr("Why it stands there"), "status_reason", text, self.reason_line.merge_key
            )
        )

    def show_hypothesis(self, hypothesis: Hypothesis, *, looked_again: bool) -> None:
        """Show the fields of a hypothesis; how it stood first stays once they looked again."""
        if self.expects_row is not None:
            self.expects_row.show_expectation(hypothesis.expects)
        self.lens_box.setCurrentIndex(max(0, self.lens_box.findData(hypothesis.lens or "")))
        self.kindest_box.show_text(hypothesis.kindest_reading)
        self.status_row.show_choice(hypothesis.status.value)
        self.reason_line.show_text(hypothesis.status_reason)
        self.status_row.setVisible(not looked_again)
        self.later_line.setVisible(looked_again)
        reasons = hypothesis.status is not Status.OPEN or bool(hypothesis.status_reason)
        reasons = reasons and not looked_again
        self._reason_label.setVisible(reasons)
        self.reason_line.setVisible(reasons)


class ExpectsRow(QWidget):
    """If it were right, what both classes would show; `chosen` as of its choices."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices = ChoiceRow(self)
        words = self.tr("Both classes would show")
        self.choices.set_choices(
            [
                (Expectation.SAME.value, self.tr("the same")),
                (Expectation.DIFFERENT.value, self.tr("different")),
                (Expectation.CANNOT_SAY.value, self.tr("cannot say")),
            ],
            self.tr("If it were right, both classes would show"),
        )
        self.chosen = self.choices.chosen
        self.setToolTip(self.tr("If it were right, both classes would show"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(WrapLabel(self, words, "muted"), 1)
        row.addWidget(self.choices)

    def show_expectation(self, expects: Expectation | None) -> None:
        """Show the answer of the case."""
        self.choices.show_choice(expects.value if expects else None)


def field_label(parent: QWidget, words: str, look: str = "muted") -> WrapLabel:
    """Return the words in front of a field, all equally wide."""
    label = WrapLabel(parent, words, look)
    label.setFixedWidth(px(LABEL_WIDTH))
    label.setIndent(0)
    set_state(label, "beside", "box")
    return label
