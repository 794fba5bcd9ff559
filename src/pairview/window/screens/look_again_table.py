"""Then beside now, here beside there, a row for each thing rated again; and effort, unmeasured."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pairview.content import load_dimensions, load_wording
from pairview.domain.again_sentences import again_sentence, moved_words
from pairview.domain.case import Case
from pairview.domain.items import find
from pairview.domain.rating import Dimension
from pairview.domain.rating_again import Again, AgainRow, compared, effort_of
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.window.screens.plan_parts import letters
from pairview.window.theme.tokens import px
from pairview.window.widgets.course_track import CourseTrack
from pairview.window.widgets.date_pick import day_words
from pairview.window.widgets.laid_out import empty
from pairview.window.widgets.seat_mark import SeatMark
from pairview.window.widgets.wrap_label import WrapLabel


class AgainTable(QWidget):
    """One row a dimension: the marks of then and now, and from what to what in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, px(4), 0, 0)
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(10))
        for column, stretch in enumerate((5, 4, 4)):
            self._grid.setColumnStretch(column, stretch)
        self._shown: tuple[object, ...] = ()

    def show_rows(self, case: Case, rows: tuple[AgainRow, ...]) -> None:
        """Show rows as the case holds them; made anew only where something changed."""
        shown = (rows, case.classrooms, case.agreement.language)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._grid)
        for column, seat in enumerate(Seat, start=1):
            self._grid.addWidget(_head(self, case, seat), 0, column)
        for number, row in enumerate(rows, start=1):
            text = dimension_words(case, row.dimension).text
            label = WrapLabel(self, text[:1].upper() + text[1:])
            label.setContentsMargins(0, px(4), 0, 0)  # beside the middle of the marks
            self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            for column, view in enumerate(row.views, start=1):
                self._grid.addWidget(_cell(self, case, view), number, column)


class EffortLine(WrapLabel):
    """Says that they answered; what they answered stands in each teacher's private part alone.

    One answer shown is the other's to guess, and two side by side would ask who tries less: the
    next answer would be a polite one. It is of use only while nobody is measured by it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, look="muted")

    def show_look(self, case: Case, look: SecondLook | None) -> None:
        """Follow a look that both may see; None hides the line."""
        said = [seat for seat in Seat if look is not None and effort_of(case, look, seat)]
        self.setVisible(bool(said))
        answered = self.tr("Both of you said how much you tried.")
        if said != list(Seat):
            answered = self.tr("One of you answered how much you tried.")
        alone = self.tr("An answer is read again only alone, at the next look.")
        self.setText(f"{answered} {alone}" if said else "")


def rows_of(case: Case, look: SecondLook) -> tuple[AgainRow, ...]:
    """Return a row for each thing that was ever rated, in the order asked."""
    known = [one.id for one in load_dimensions()]
    named = [one.dimension for one in case.ratings]
    named += [one.dimension for one in case.later_ratings]
    return compared(case, look, dict.fromkeys((*known, *named)))


def rated_sentences(case: Case, look: SecondLook) -> list[str]:
    """Return a sentence for each thing that was rated at one look, of both classes."""
    wording = load_wording()
    sentences = [
        again_sentence(row, dimension_words(case, row.dimension).text, case, wording, _day)
        for row in rows_of(case, look)
        if any(view.now for view in row.views)
    ]
    return [sentence[:1].upper() + sentence[1:] for sentence in sentences]


def dimension_words(case: Case, name: str) -> Dimension:
    """Return a dimension; one that no bank knows is named by its id."""
    known = find(load_dimensions(), name)
    return known or Dimension(name, name, name, "", "", short=False)


def _day(day: date) -> str:
    """Return a day that keeps to one line."""
    return day_words(day).replace(" ", "\N{NO-BREAK SPACE}")


def _head(parent: QWidget, case: Case, seat: Seat) -> QWidget:
    head = QWidget(parent)
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    mark = SeatMark(head, 20)
    mark.show_seat(seat, letters(case)[seat])
    row.addWidget(mark)
    row.addWidget(WrapLabel(head, case.class_label(seat), "strong"), 1)
    return head


def _cell(parent: QWidget, case: Case, view: Again) -> QWidget:
    cell = QWidget(parent)
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    track = CourseTrack(cell)
    between = tuple(one.level for one in view.between)
    track.show_course(view.seat, letters(case)[view.seat], view.then, view.now, between)
    words = moved_words(view, load_wording(), _day)
    column.addWidget(track)
    column.addWidget(WrapLabel(cell, words[:1].upper() + words[1:], "quiet"))
    column.addStretch(1)
    return cell
