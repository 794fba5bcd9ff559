"""What else the two views say beside the ratings, on demand, each with its empty state."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_dimensions, load_wording
from pairview.domain.case import Case
from pairview.domain.comparing import keep_guesses
from pairview.domain.contrast import (
    guesses_beside_answers,
    known_by_one,
    rooms_side_by_side,
    same_activity_other_outcome,
    strengths_both_name,
)
from pairview.domain.knowledge import Topic
from pairview.domain.seat import Seat
from pairview.domain.slot import asked_in
from pairview.window.screens.contrast_row_panel import scroll_area
from pairview.window.screens.contrast_view import activity_words
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.more import More
from pairview.window.widgets.tick_box import TickBox
from pairview.window.widgets.wrap_label import WrapLabel

Line = tuple[str, str]
"""Words in bold and words below them; either may be empty."""


class Section(More):
    """A heading that opens its lines; open at first where there are some."""

    def __init__(self, parent: QWidget, title: str, empty: str) -> None:
        super().__init__(parent, title)
        self._empty = empty
        self._lines: list[Line] | None = None
        self.labels: list[WrapLabel] = []
        self.body.setContentsMargins(px(24), 0, 0, px(6))
        self.body.setSpacing(px(2))

    def show_lines(self, lines: list[Line]) -> None:
        """Show lines, or why there are none."""
        if lines == self._lines:
            return
        if lines and not self._lines:
            self.open_up()
        self._lines = lines
        words = [(text, look) for line in lines for text, look in zip(line, LOOKS, strict=True)]
        said = [one for one in words if one[0]] or [(self._empty, "muted")]
        while len(self.labels) < len(said):
            label = WrapLabel(self.part)
            self.body.insertWidget(len(self.labels), label)
            self.labels.append(label)
        for number, label in enumerate(self.labels):
            text, look = said[number] if number < len(said) else ("", "quiet")
            set_look(label, look)
            label.setText(text)
            label.setVisible(bool(text))


LOOKS = ("strong", "quiet")


class SectionsPanel(QWidget):
    """Six sections; the guesses only where they are asked for or were made."""

    def __init__(self, editor: CaseEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        page = QWidget()
        set_look(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(4))
        self.sections = {name: Section(page, *words) for name, words in self._titles().items()}
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self.keep_box = TickBox(self.tr("Keep the guesses"), page)
        self.keep_box.clicked.connect(self._keep)
        left = Qt.AlignmentFlag.AlignLeft
        self.sections["guesses"].body.addWidget(self.keep_box, 0, left)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll_area(page))

    def _titles(self) -> dict[str, tuple[str, str]]:
        return {
            "activities": (
                self.tr("Same activity, other outcome"),
                self.tr("No activity went well in one class and was a puzzle in the other."),
            ),
            "knowledge": (
                self.tr("Only one of us knows"),
                self.tr("Nothing that only one of you wrote down."),
            ),
            "tried": (
                self.tr("Tried already"),
                self.tr("Nothing written down. What have you tried, and did it help?"),
            ),
            "rooms": (
                self.tr("Rooms side by side"),
                self.tr("Nothing about the rooms yet. It waits behind More in step 1."),
            ),
            "guesses": (
                self.tr("Guess beside answer"),
                self.tr("No guesses, or they were let go after the contrast."),
            ),
            "strengths": (
                self.tr("We both name"),
                self.tr("No strength that both of you named. What might it be?"),
            ),
        }

    def refresh(self) -> None:
        """Show what the case says now."""
        case = self._editor.case
        guesses = self._guesses(case)
        self.sections["activities"].show_lines(self._activities(case))
        self.sections["knowledge"].show_lines(self._knowledge(case))
        self.sections["tried"].show_lines(self._tried(case))
        self.sections["rooms"].show_lines(self._rooms(case))
        self.sections["guesses"].show_lines(guesses)
        self.sections["strengths"].show_lines(
            [(_labels(case).get(key, key), "") for key in strengths_both_name(case)]
        )
        asked = asked_in(case.agreement.slot).guess
        self.sections["guesses"].setVisible(asked or bool(case.guesses))
        self.keep_box.setVisible(bool(guesses))
        self.keep_box.setChecked(case.progress.keeps_guesses)

    def _activities(self, case: Case) -> list[Line]:
        lines: list[Line] = []
        for found in same_activity_other_outcome(case):
            lines.append((activity_words(case, found.a), ""))
            lines += [("", f"{case.class_label(m.seat)}: {m.saw}") for m in (found.a, found.b)]
        return lines

    def _knowledge(self, case: Case) -> list[Line]:
        topics = {
            Topic.GOOD_AT: self.tr("Good at"),
            Topic.ENJOYS: self.tr("Enjoys"),
            Topic.CARES_ABOUT: self.tr("Cares about"),
            Topic.HELPED_BY: self.tr("Helped by"),
            Topic.HOPES_FOR: self.tr("Hopes for"),
            Topic.IN_COMMON: self.tr("In common with the teacher"),
        }
        return [
            (topics[topic], f"{case.class_label(seat)}: {text}")
            for topic, seat, text in known_by_one(case)
        ]

    def _tried(self, case: Case) -> list[Line]:
        wording = load_wording()
        lines: list[Line] = []
        for tried in sorted(case.tried, key=lambda one: one.seat):
            helped = wording(f"plain_text.helped_{tried.helped}") if tried.helped else ""
            said = ", ".join(filter(None, (case.class_label(tried.seat), helped)))
            lines.append((tried.text, said))
        return lines

    def _rooms(self, case: Case) -> list[Line]:
        details = {
            "known_since": self.tr("Known since"),
            "meets": self.tr("Seen how often"),
            "size": self.tr("Class size"),
            "time_of_day": self.tr("Time of day"),
        }
        a, b = (case.class_label(seat) for seat in Seat)
        blank = self.tr("not written")
        return [
            (details[name], f"{a}: {in_a or blank}\n{b}: {in_b or blank}")
            for name, in_a, in_b in rooms_side_by_side(case)
        ]

    def _guesses(self, case: Case) -> list[Line]:
        wording = load_wording()
        words = self.tr("{who} guessed {guess}, {other} answered {answer}.")
        unanswered = wording("contrast.short_not_answered")
        labels = _labels(case)
        return [
            (
                labels.get(found.guess.dimension, found.guess.dimension),
                words.format(
                    who=case.class_label(found.guess.seat),
                    guess=wording(f"scale.{found.guess.level}"),
                    other=case.class_label(found.guess.seat.other),
                    answer=wording(f"scale.{found.answer}") if found.answer else unanswered,
                ),
            )
            for found in guesses_beside_answers(case)
        ]

    def _keep(self, keep: bool) -> None:
        self._editor.change(self.tr("Keep the guesses"), keep_guesses(self._editor.case, keep))


def _labels(case: Case) -> dict[str, str]:
    return {one.id: one.label for one in load_dimensions()}
