"""At a second look: one teacher alone rates the same things once more, and says how much it tried.

The first ratings are not shown here: an answer that leans on an earlier one says less of today.
"""

from datetime import date
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy

from pairview.case_editor import CaseEditor
from pairview.content import load_dimensions, load_wording
from pairview.domain.five_steps import FiveSteps
from pairview.domain.looking_again import looks_by_date
from pairview.domain.rating import Dimension, Level
from pairview.domain.rating_again import (
    asked_again,
    effort_of,
    finish_again,
    is_done_again,
    level_again,
    rate_again,
    say_effort,
)
from pairview.domain.seat import Seat
from pairview.window.forms.rate_again_screen import Ui_RateAgainScreen
from pairview.window.screens.rated_look import rated_look
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.widgets.date_pick import day_words
from pairview.window.widgets.more import MoreButton
from pairview.window.widgets.rating_rows import LEVELS, ScaleRow, ScaleWords
from pairview.window.widgets.seat_mark import initials
from pairview.window.widgets.short_label import short_label

NAME_WIDTH = 280
"""Pixels at 100 %: a title of two names stands in one or two lines."""
EFFORT = "effort"


class RateAgainScreen(Screen):
    """Two pages: the ratings, then effort. Both wait for the colleague."""

    most_width = 1240

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_RateAgainScreen()
        self.form.setupUi(self)
        self.more_button = MoreButton(self, self.tr("More"))
        self.form.header.add_button(self.more_button)
        self.look = rated_look(editor, date.today())
        self._at_effort = False
        self.form.effort_scale.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum
        )
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        form = self.form
        form.banner.hide_wanted.connect(lambda: self.wants.emit(Destination.HIDE))
        form.scale.rows.rated.connect(self._rate)
        form.scale.rows.finished.connect(self._finish)
        form.effort_scale.rows.rated.connect(self._say_effort)
        form.effort_scale.rows.finished.connect(self._finish)
        form.effort_scale.rows.width_changed.connect(self._fit_effort)
        self.more_button.clicked.connect(self._show_all)
        for level in LEVELS:
            shortcut = QShortcut(QKeySequence(f"Alt+{level.value}"), self)
            shortcut.activated.connect(lambda level=level: self._rate_by_key(level))

    @property
    def seat(self) -> Seat:
        """Whose answers stand on the screen."""
        return self.editor.viewer or self.editor.case.agreement.begins

    def refresh(self) -> None:
        case, seat, form = self.editor.case, self.seat, self.form
        letters = dict(zip(Seat, initials(*map(case.class_label, Seat)), strict=True))
        form.header.show_seat(seat, letters[seat], case.class_label(seat))
        title, subtitle, place = self._head()
        label = short_label(case.class_label(seat), NAME_WIDTH, "title")
        form.header.show_title(title.format(label=label, student=self._student), subtitle)
        form.header.show_place(place)
        form.banner.show_words(seat, self._covered().format(label=label))
        for part in (form.effort_scale, form.earlier_label, form.purpose_label):
            part.setVisible(self._at_effort)
        form.scale.setVisible(not self._at_effort)
        self.more_button.setVisible(not self._at_effort)
        if self._at_effort:
            self._show_effort()
        else:
            self._show_scale()

    @property
    def _student(self) -> str:
        code_name = self.editor.case.agreement.code_name or self.tr("this student")
        return short_label(code_name, NAME_WIDTH, "title")

    def _covered(self) -> str:
        if self._at_effort:
            return self.tr("Only {label} reads this on screen, now and later.")
        return self.tr("Only for {label} until both of you have finished.")

    def _head(self) -> tuple[str, str, str]:
        if self._at_effort:
            return (
                self.tr("{label}: how much did you try?"),
                self.tr("It is yours to know. Leave it out if you like."),
                self.tr("2 of 2 · Effort"),
            )
        return (
            self.tr("{label}: what do you see of {student} now?"),
            self.tr("The last two weeks. What you said at first is not shown: it would pull you."),
            self.tr("1 of 2 · Rating again"),
        )

    def _show_scale(self) -> None:
        case = self.editor.case
        wording = load_wording()
        heads = {level: wording(f"scale.head_{level.value}") for level in LEVELS}
        question = self.tr("How often, when there was a chance to see it?")
        words = ScaleWords(self.tr("Ratings of now"), question, heads, self.tr("not rated"))
        self.form.scale.show_words(words, self.seat)
        bank = load_dimensions()
        shown = asked_again(case, self.seat, bank, everything=self.more_button.isChecked())
        self.form.scale.show_rows(tuple(map(self._row, shown)))

    def _row(self, dimension: Dimension) -> ScaleRow:
        level = level_again(self.editor.case, self.look, self.seat, dimension.id)
        return ScaleRow(dimension.id, dimension.text, dimension.low, dimension.high, level)

    def _show_effort(self) -> None:
        case, form = self.editor.case, self.form
        wording = load_wording()
        steps = dict(zip(LEVELS, FiveSteps, strict=False))
        words = {level: wording(f"entries.effort_{step}") for level, step in steps.items()}
        heads = {level: word[:1].upper() + word[1:] for level, word in words.items()}
        asked = self.tr("How much did you try to see it as {student} does?")
        asked = asked.format(student=self._student)
        form.effort_scale.show_words(
            ScaleWords(self.tr("Effort"), "", heads, self.tr("not answered")), self.seat
        )
        said = effort_of(case, self.look, self.seat)
        level = LEVELS[said - 1] if said else None
        form.effort_scale.show_rows((ScaleRow(EFFORT, asked, level=level),))
        self._fit_effort()
        form.earlier_label.setText(self._earlier_effort() if said else "")
        form.earlier_label.setVisible(bool(form.earlier_label.text()))
        form.purpose_label.setText(
            self.tr(
                "It is never for judging staff, and nobody's answer is laid beside a colleague's:"
                " both of you read only that you answered. It stays in the case file, and no page"
                " prints it."
            )
        )

    def _earlier_effort(self) -> str:
        """Return what the seat said at earlier looks; only now, as it would pull the answer."""
        case = self.editor.case
        wording = load_wording()
        said = [
            self.tr("on {day} {effort}").format(
                day=day_words(look.held_on), effort=wording(f"entries.effort_{step}")
            )
            for look in looks_by_date(case)
            if look.id != self.look.id and (step := effort_of(case, look, self.seat))
        ]
        return self.tr("You said before: {said}.").format(said=", ".join(said)) if said else ""

    def _fit_effort(self) -> None:
        scale = self.form.effort_scale
        scale.area.setFixedHeight(scale.rows.height())

    def primary_text(self) -> str:
        return self.tr("I have finished") if self._at_effort else self.tr("Next: effort")

    def go_on(self) -> Destination | None:
        if not self._at_effort:
            self._turn_page(at_effort=True)
            return None
        if is_done_again(self.editor.case, self.look, self.seat.other):
            return Destination.HAND_OVER  # the joint act that opens both finishes this one too
        done = finish_again(self.editor.case, self.look, self.seat)
        is_kept = self.editor.change(self.tr("Finish"), done)
        return Destination.HAND_OVER if is_kept else None

    def go_back(self) -> Destination | None:
        if not self._at_effort:
            return Destination.SECOND_LOOK
        self._turn_page(at_effort=False)
        return None

    def key_hints(self) -> list[KeyHint]:
        if self._at_effort:
            return [(("1", "to", "5"), self.tr("answer"))]
        return [(("1", "to", "5", "X"), self.tr("rate and move on"))]

    def focus_first(self) -> None:
        scale = self.form.effort_scale if self._at_effort else self.form.scale
        scale.setFocus()

    def spot(self) -> object:
        return self._at_effort, self.more_button.isChecked(), self.form.scale.rows.chosen_number

    def return_to(self, spot: Any) -> None:
        self._at_effort, is_all_shown, row = spot
        self.more_button.setChecked(is_all_shown)
        self.refresh()
        self.form.scale.rows.move_to(row)
        self.foot_changed.emit()

    def _turn_page(self, *, at_effort: bool) -> None:
        self._at_effort = at_effort
        self.refresh()
        self.focus_first()
        self.foot_changed.emit()

    def _show_all(self) -> None:
        self.refresh()
        self.form.scale.setFocus()

    def _finish(self) -> None:
        place = self.go_on()
        if place is not None:
            self.wants.emit(place)

    def _rate_by_key(self, level: Level) -> None:
        rows = (self.form.effort_scale if self._at_effort else self.form.scale).rows
        if level in rows.words.heads:
            rows.rate(level)

    def _rate(self, dimension: str, level: Level | None) -> None:
        if self.editor.viewer is not None:
            edited = rate_again(self.editor.case, self.look, self.seat, dimension, level)
            self.editor.change(self.tr("Rate again"), edited)

    def _say_effort(self, _row: str, level: Level | None) -> None:
        step = FiveSteps(int(level.value)) if level else None
        if self.editor.viewer is not None:
            edited = say_effort(self.editor.case, self.look, self.seat, step)
            self.editor.change(self.tr("Effort"), edited)
