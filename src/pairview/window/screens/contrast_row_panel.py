"""The panel beside the contrast: one row with both teachers' moments and the pair's sorting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_wording
from pairview.domain.comparing import note_difference, sort_difference
from pairview.domain.contrast import ContrastRow, Seen
from pairview.domain.difference import Difference, SortedAs
from pairview.domain.items import find
from pairview.domain.rating import Dimension
from pairview.domain.sentences import contrast_sentence
from pairview.window.screens.contrast_view import (
    first_of_each,
    moments_beside,
    notes,
    sightings_words,
)
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.buttons import OutlinedButton
from pairview.window.widgets.chips import Chip, ChipRow
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.moment_note import NoteColumn
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel


class RowPanel(QWidget):
    """Shows the chosen row; asks for a puzzle or a hypothesis made from it."""

    puzzle_wanted = Signal()
    hypothesis_wanted = Signal()

    def __init__(self, editor: CaseEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._dimension = ""
        self._shows_all = False  # at first one moment of each class
        self.sentence = WrapLabel(self, look="strong")
        self.sightings = WrapLabel(self, look="muted")
        self.row_notes = NoteColumn(self)
        self.other_notes = NoteColumn(self)
        self.moments_label = WrapLabel(self, look="caps")
        self.all_button = LinkButton(self, self.tr("Show all moments"))
        self.sort_row = ChipRow(self)
        self.note_box = TextBox(
            self,
            name=self.tr("Note on this row"),
            placeholder=self.tr("A note, if you like"),
            min_lines=1,
            max_lines=4,
        )
        self.puzzle_button = LinkButton(self, self.tr("Make it the puzzle"))
        self.hypothesis_button = OutlinedButton(self, self.tr("Start a hypothesis from this"))
        self._lay_out()
        self.sort_row.chosen.connect(self._sort)
        self.note_box.edited.connect(self._note)
        self.puzzle_button.clicked.connect(self.puzzle_wanted)
        self.hypothesis_button.clicked.connect(self.hypothesis_wanted)
        self.all_button.clicked.connect(self._show_all)

    def _lay_out(self) -> None:
        page = QWidget()
        set_look(page, "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, px(8), 0)
        self._column.setSpacing(px(6))
        for part in (
            self.sentence,
            self.sightings,
            self.row_notes,
            self.moments_label,
            self.other_notes,
            self.all_button,
            self.note_box,
        ):
            self._column.addWidget(part)
        self._column.setAlignment(self.all_button, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.area = scroll_area(page)
        acting = QWidget(self)  # a layout of ours below another loses its items in the end
        start = FlowLayout(acting)
        start.addWidget(self.hypothesis_button)
        start.addWidget(self.puzzle_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.area, 1)
        column.addWidget(self.sort_row)
        column.addWidget(acting)

    def name_choices(self, student: str) -> None:
        """Set the words of the sorting, which name the student."""
        words = {
            SortedAs.ACTS_DIFFERENTLY: self.tr("{student} acts differently there"),
            SortedAs.JUDGED_DIFFERENTLY: self.tr("We may judge it differently"),
            SortedAs.NOT_KNOWN: self.tr("Do not know yet"),
        }
        choices = [(kind.value, said.format(student=student)) for kind, said in words.items()]
        self.sort_row.set_chips(choices, self.tr("What do you make of it?"))

    def show_row(self, row: ContrastRow, dimension: Dimension) -> None:
        """Show a row of the case; a note still in the box goes to the row it was written for."""
        if row.dimension != self._dimension:
            self.note_box.flush()
            self._dimension = row.dimension
            self._shows_all = False
            self.area.verticalScrollBar().setValue(0)
        case = self._editor.case
        wording = load_wording()
        self.sentence.setText(contrast_sentence(row, dimension, case, wording))
        sightings = sightings_words(case, row)
        self.sightings.setText(sightings)
        self.sightings.setVisible(bool(sightings))
        self._row = row
        self._show_moments(row)
        sorted_now = find(case.differences, row.dimension) or Difference(row.dimension)
        self.sort_row.show_chosen((sorted_now.sorted_as.value,) if sorted_now.sorted_as else ())
        self.note_box.show_text(sorted_now.note)
        differs = row.seen is Seen.DIFFERENTLY
        self.sort_row.setVisible(differs or sorted_now.sorted_as is not None)
        self.puzzle_button.setVisible(differs)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do about the row."""
        chips = self.sort_row.findChildren(Chip) if self.sort_row.isVisible() else []
        first: QWidget = chips[0] if chips else self.note_box
        first.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(first)

    def _show_moments(self, row: ContrastRow) -> None:
        case = self._editor.case
        showing, others = moments_beside(case, row.dimension)
        every = len(showing) + len(others)
        if not self._shows_all:
            showing, others = first_of_each(showing), first_of_each(others)
        self.row_notes.show_notes(notes(case, showing, row))
        self.other_notes.show_notes(notes(case, others))
        self.all_button.show_text(self.tr("Show all %n moments", "", every))
        self.all_button.setVisible(len(showing) + len(others) < every)
        words = self.tr("OTHER MOMENTS") if showing else self.tr("MOMENTS")
        nothing = self.tr("NO MOMENTS WRITTEN")
        self.moments_label.setText(words if others else nothing)
        self.moments_label.setVisible(bool(others) or not showing)

    def _show_all(self) -> None:
        self._shows_all = True
        self._show_moments(self._row)

    def _sort(self, values: tuple[str, ...]) -> None:
        kind = SortedAs(values[0]) if values else None
        case = sort_difference(self._editor.case, self._dimension, kind)
        self._editor.change(self.tr("Sort a difference"), case)

    def _note(self, text: str) -> None:
        case = note_difference(self._editor.case, self._dimension, text)
        key = f"{self.note_box.merge_key}-{self._dimension}"
        self._editor.change(self.tr("Note on a difference"), case, key)


def scroll_area(page: QWidget) -> QScrollArea:
    """Return a page that scrolls up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
