"""Step 2, first page: how often one teacher sees each thing; in 90 minutes also a guess."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut

from pairview.case_editor import CaseEditor
from pairview.content import load_dimensions, load_wording
from pairview.domain.contrast import dimensions_asked
from pairview.domain.items import find
from pairview.domain.moment_places import moment_about, write_moment
from pairview.domain.rating import Dimension, Guess, Level, Rating, Sightings
from pairview.domain.recording import guess, rate, say_sightings
from pairview.domain.slot import asked_in
from pairview.window.forms.ratings_screen import Ui_RatingsScreen
from pairview.window.screens.record_turn import BEGUN, TurnScreen
from pairview.window.screens.screen import Destination, KeyHint
from pairview.window.widgets.more import MoreButton
from pairview.window.widgets.rating_rows import LEVELS, ScaleRow, ScaleWords

if TYPE_CHECKING:
    from enum import StrEnum


class RatingsScreen(TurnScreen):
    """The rating scale, first for what was seen, then for what the colleague will say."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_RatingsScreen()
        self.form.setupUi(self)
        self.more_button = MoreButton(self, self.tr("More"))
        self.form.header.add_button(self.more_button)
        self.adopt(self.form.header, self.form.banner, self.form.seat_switch)
        self._guessing = False
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        rows = self.form.scale.rows
        rows.rated.connect(self._rate)
        rows.sightings_said.connect(self._count)
        rows.finished.connect(self._finish)
        rows.moment_wanted.connect(self._begin_moment)
        self.more_button.clicked.connect(self._show_all)
        for level in LEVELS:
            shortcut = QShortcut(QKeySequence(f"Alt+{level.value}"), self)
            shortcut.activated.connect(lambda level=level: rows.rate(level))

    def refresh(self) -> None:
        case, label = self.editor.case, self.label(self.seat)
        self._guessing = self._guessing and not case.is_revealed
        if self._guessing:
            title = self.tr("{label}: what will {other} say of {student}?")
            subtitle = self.tr("A quick guess for each line. It is shown beside the answer.")
            place = self.tr("1 of 3 · Guess")
        else:
            title = self.tr("{label}: what have you seen of {student}?")
            subtitle = self.tr("The last two weeks. “No chance to see it” is a good answer.")
            place = self.tr("1 of 3 · Ratings")
        other = self.label(self.seat.other)
        filled = title.format(label=label, other=other, student=self.student)
        self.show_turn(filled, subtitle, place)
        self.more_button.setVisible(not asked_in(case.agreement.slot).all_dimensions)
        self._show_scale()

    def _show_scale(self) -> None:
        self.form.scale.show_words(self._words(), self.seat, is_guess=self._guessing)
        bank = load_dimensions()
        shown = dimensions_asked(self.editor.case, bank, everything=self._everything)
        as_row = self._guess_row if self._guessing else self._rating_row
        self.form.scale.show_rows(tuple(as_row(dimension) for dimension in shown))

    @property
    def _everything(self) -> bool:
        asked = asked_in(self.editor.case.agreement.slot)
        return asked.all_dimensions or self.more_button.isChecked()

    @property
    def _guess_comes_next(self) -> bool:
        return not self._guessing and not self.editor.case.is_revealed and self._everything

    def _words(self) -> ScaleWords:
        wording = load_wording()
        heads = {level: wording(f"scale.head_{level.value}") for level in LEVELS}
        if self._guessing:
            name = self.tr("What {other} will say")
            question = self.tr("What will {other} say, how often?")
            other = self.label(self.seat.other)
            return ScaleWords(
                name.format(other=other), question.format(other=other), heads, self.tr("no guess")
            )
        question = self.tr("How often, when there was a chance to see it?")
        words = ScaleWords(self.tr("Ratings"), question, heads, self.tr("not rated"))
        return self._with_sightings(words) if self._everything else words

    def _with_sightings(self, words: ScaleWords) -> ScaleWords:
        said: dict[StrEnum, str] = {
            Sightings.FEW: self.tr("few"),
            Sightings.SOME: self.tr("some"),
            Sightings.MANY: self.tr("many"),
        }
        head = self.tr("Sightings")
        return ScaleWords(words.name, words.question, words.heads, words.unrated, head, said)

    def _rating_row(self, dimension: Dimension) -> ScaleRow:
        held = find(self.editor.case.ratings, Rating(self.seat, dimension.id, None).id)
        rating = held or Rating(self.seat, dimension.id, None)
        return ScaleRow(
            dimension.id,
            dimension.text,
            dimension.low,
            dimension.high,
            rating.level,
            rating.sightings,
            self._changed(rating) if rating.changed_after_reveal else "",
            rating.first_level,
        )

    def _changed(self, rating: Rating) -> str:
        if rating.first_level is None:
            return self.tr("changed after we talked; no answer at first")
        wording = load_wording()
        first = wording(f"scale.{rating.first_level.value}")
        return self.tr("changed after we talked; at first: {first}").format(first=first)

    def _guess_row(self, dimension: Dimension) -> ScaleRow:
        held = find(self.editor.case.guesses, Guess(self.seat, dimension.id, Level.NO_CHANCE).id)
        level = held.level if held else None
        return ScaleRow(dimension.id, dimension.text, dimension.low, dimension.high, level)

    def words_after_reveal(self) -> str:
        return self.tr("A rating changed now is marked “changed after we talked”.")

    def primary_text(self) -> str:
        if self._guess_comes_next:
            other = self.label(self.seat.other)
            return self.tr("Next: what will {other} say").format(other=other)
        return self.tr("Next: moments")

    def go_on(self) -> Destination | None:
        if not self._guess_comes_next:
            return Destination.MOMENTS
        self._turn_page(guessing=True)
        return None

    def has_back(self) -> bool:
        return True

    def go_back(self) -> Destination | None:
        if not self._guessing:
            return Destination.AGREE
        self._turn_page(guessing=False)
        return None

    def key_hints(self) -> list[KeyHint]:
        hints: list[KeyHint] = [(("1", "to", "5", "X"), self.tr("rate and move on"))]
        if self._everything and not self._guessing:
            hints.append((("S",), self.tr("few, some, many sightings")))
        if not self._guessing:
            hints.append((("M",), self.tr("write a moment")))
        return hints

    def focus_first(self) -> None:
        self.form.scale.setFocus()

    def spot(self) -> object:
        return self._guessing, self.more_button.isChecked(), self.form.scale.rows.chosen_number

    def return_to(self, spot: Any) -> None:
        self._guessing, is_all_shown, row = spot
        self.more_button.setChecked(is_all_shown)
        self.refresh()
        self.form.scale.rows.move_to(row)
        self.foot_changed.emit()

    def _turn_page(self, *, guessing: bool) -> None:
        self._guessing = guessing
        self.refresh()
        self.form.scale.rows.start()
        self.form.scale.setFocus()
        self.foot_changed.emit()

    def _show_all(self) -> None:
        self.refresh()
        self.form.scale.setFocus()
        self.foot_changed.emit()

    def _finish(self) -> None:
        place = self.go_on()
        if place is not None:
            self.wants.emit(place)

    def _rate(self, dimension: str, level: Level | None) -> None:
        label = self.tr("Guess") if self._guessing else self.tr("Rate")
        edit = guess if self._guessing else rate
        self.ask(label, edit(self.editor.case, self.seat, dimension, level))

    def _begin_moment(self, dimension: str) -> None:
        if self._guessing:
            return
        moment = moment_about(self.editor.case, self.seat, dimension)
        begun = write_moment(self.editor.case, moment)
        if self.ask(self.tr("Begin a moment"), begun):
            BEGUN[self.editor] = moment.id
            self.wants.emit(Destination.MOMENTS)

    def _count(self, dimension: str, sightings: Sightings | None) -> None:
        edited = say_sightings(self.editor.case, self.seat, dimension, sightings)
        self.ask(self.tr("How many sightings"), edited)
