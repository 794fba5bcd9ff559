"""Step 3: the two views side by side, and what the pair makes of the differences."""

from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_dimensions, load_wording
from pairview.domain.case import new_id
from pairview.domain.comparing import word_puzzle
from pairview.domain.contrast import ContrastRow, counts, tell_the_same_story
from pairview.domain.explaining import put_hypothesis
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.items import find
from pairview.domain.rating import Dimension
from pairview.domain.recording import drop_guesses
from pairview.domain.seat import Seat
from pairview.domain.sentences import counts_sentence, ready_hypothesis, ready_puzzle
from pairview.domain.wording import Wording
from pairview.window.forms.contrast_screen import Ui_ContrastScreen
from pairview.window.screens.contrast_puzzle_panel import PuzzlePanel
from pairview.window.screens.contrast_row_panel import RowPanel
from pairview.window.screens.contrast_sections import SectionsPanel
from pairview.window.screens.contrast_view import contrast_of, heads, letters_of, view_rows
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.theme import paint
from pairview.window.theme.tokens import MOST_PIXELS, design_width, px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.contrast_rows import ContrastRows
from pairview.window.widgets.text_box import TextBox

PANEL_LEAST, PANEL_SHARE, PANEL_MOST, PANEL_HEIGHT = 392, 0.35, 480, 460
LEAST_FOR_BOTH = 960
LEGEND_WIDTH = 170
"""Design pixels: how wide and high the panel is, from which page it stands beside the chart."""
LONGEST_NAME = 20
"""Characters of a code name that fit into an answer of the panel."""


class ContrastScreen(Screen):
    """Chart or table on the left; the chosen row, the puzzle and the rest on the right."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self._by_size = True
        self._as_table = False
        self._page = "row"
        self.form = Ui_ContrastScreen()
        self.form.setupUi(self)
        self.order_row = ChoiceRow(self)
        self.form.header.add_button(self.order_row)
        self.row_panel = RowPanel(editor, self)
        self._pages: dict[str, QWidget] = {"row": self.row_panel}
        self.form.panel_column.addWidget(self.row_panel, 1)
        self.watch = SafetyWatch(self)
        self.watch.watch(self.row_panel.note_box)
        self._set_up()
        self._connect()
        self.refresh()

    @cached_property
    def puzzle_panel(self) -> PuzzlePanel:
        """The sentence with its blanks; made when it is first wanted, as most look at rows."""
        panel = self._pages["puzzle"] = PuzzlePanel(self.editor, self)
        self.watch.watch(*panel.boxes.values())
        self.form.panel_column.addWidget(panel, 1)
        return panel

    @cached_property
    def sections_panel(self) -> SectionsPanel:
        """What else there is; made when it is first wanted."""
        panel = self._pages["also"] = SectionsPanel(self.editor, self)
        self.form.panel_column.addWidget(panel, 1)
        return panel

    def _set_up(self) -> None:
        form, case = self.form, self.editor.case
        form.a_mark.set_size(18)
        form.b_mark.set_size(18)
        size, asked = self.tr("Largest first"), self.tr("As asked")
        self.order_row.set_choices([("size", size), ("asked", asked)], self.tr("Order"))
        twins = [("chart", self.tr("Chart")), ("table", self.tr("Table"))]
        form.twin_row.set_choices(twins, self.tr("Show as"))
        pages = [
            ("row", self.tr("This row")),
            ("puzzle", self.tr("The puzzle")),
            ("also", self.tr("Side by side")),
        ]
        form.page_row.set_choices(pages, self.tr("Show beside the chart"))
        name = case.agreement.code_name
        fits = 0 < len(name) <= LONGEST_NAME
        self.row_panel.name_choices(name if fits else self.tr("The student"))
        form.minute.hide()
        for rows, name in (
            (form.chart, self.tr("The two views as a chart")),
            (form.table, self.tr("The two views in words")),
        ):
            rows.setAccessibleName(name)
            rows.show_heads(heads(load_wording()))

    def _connect(self) -> None:
        form = self.form
        form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        form.minute.put_away.connect(form.minute.hide)
        self.order_row.chosen.connect(self._order)
        form.twin_row.chosen.connect(self._twin)
        form.page_row.chosen.connect(self._show_page)
        self.row_panel.puzzle_wanted.connect(self._make_puzzle)
        self.row_panel.hypothesis_wanted.connect(self._start_hypothesis)
        for rows in (form.chart, form.table):
            rows.row_chosen.connect(self._choose)
            rows.entered.connect(self._enter_panel)
            for key, act in (("H", self._start_hypothesis), ("T", self._swap_twin)):
                shortcut = QShortcut(QKeySequence(key), rows)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(act)
        back = QShortcut(QKeySequence("Esc"), form.panel_card)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.focus_first)

    def offer_minute(self) -> None:
        """Offer a minute to let off steam: once, right after the reveal."""
        self.form.minute.show()

    def refresh(self) -> None:
        form, case = self.form, self.editor.case
        form.header.offer_handout(case.is_revealed)
        wording = load_wording()
        self._found = contrast_of(case, by_size=self._by_size)
        subtitle = counts_sentence(counts(self._found.rows), wording)
        if tell_the_same_story(self._found.rows):
            student = case.agreement.code_name or self.tr("the student")
            subtitle += " " + wording("contrast.same_story", student=student)
        form.header.show_title(self.tr("Where do your views differ?"), subtitle)
        self.order_row.show_choice("size" if self._by_size else "asked")
        form.twin_row.show_choice("table" if self._as_table else "chart")
        form.page_row.show_choice(self._page)
        form.chart_scroll.setVisible(not self._as_table)
        form.table_scroll.setVisible(self._as_table)
        self._show_classes()
        shown = view_rows(case, self._found, grouped=self._by_size)
        for rows in (form.chart, form.table):
            rows.show_rows(shown)
        self._refresh_panel()

    def _show_classes(self) -> None:
        form, case = self.form, self.editor.case
        letters = letters_of(case)
        labels = (case.class_label(Seat.A), case.class_label(Seat.B))
        for rows in (form.chart, form.table):
            rows.show_classes(labels, letters)
        form.a_mark.show_seat(Seat.A, letters[0], labels[0])
        form.b_mark.show_seat(Seat.B, letters[1], labels[1])
        _elide(form.a_label, labels[0])
        _elide(form.b_label, labels[1])

    def _refresh_panel(self) -> None:
        shown = self._panel()
        for page in self._pages.values():
            page.setVisible(page is shown)

    def _panel(self) -> QWidget:
        """Return the panel on top, showing the case as it is now."""
        if self._page == "puzzle":
            self.puzzle_panel.refresh()
            return self.puzzle_panel
        if self._page == "also":
            self.sections_panel.refresh()
            return self.sections_panel
        row = self._found.row(self._rows.chosen_key or "")
        if row is not None:
            self.row_panel.show_row(row, self._found.dimensions[row.dimension])
        return self.row_panel

    @property
    def _rows(self) -> ContrastRows:
        return self.form.table if self._as_table else self.form.chart

    def fit(self, width: int) -> None:
        """Stand the panel beside the chart, or below it where both would be squeezed."""
        form, room = self.form, design_width(width)
        beside = room >= LEAST_FOR_BOTH
        direction = QBoxLayout.Direction
        form.body_row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        panel = min(max(round(room * PANEL_SHARE), PANEL_LEAST), PANEL_MOST)
        form.panel_card.setMinimumWidth(px(panel) if beside else 0)
        form.panel_card.setMaximumWidth(px(panel) if beside else MOST_PIXELS)
        form.panel_card.setMinimumHeight(0 if beside else px(PANEL_HEIGHT))
        for scroll, rows in ((form.chart_scroll, form.chart), (form.table_scroll, form.table)):
            scroll.setMinimumHeight(0 if beside else rows.minimumSizeHint().height())

    def flush(self) -> None:
        for box in self.findChildren(TextBox):
            box.flush()

    def spot(self) -> object:
        minute = self.form.minute
        left = minute.seconds_left if minute.is_running else 0
        offered = not minute.isHidden()
        return self._by_size, self._as_table, self._page, self._rows.chosen_key, offered, left

    def return_to(self, spot: Any) -> None:
        self._by_size, self._as_table, page, key, offered, left = spot
        self.form.minute.setVisible(offered)
        if offered and left:
            self.form.minute.go_on(left)
        self.refresh()
        self._choose(key or "")
        self._show_page(page)
        self.focus_first()

    def focus_first(self) -> None:
        self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary_text(self) -> str:
        return self.tr("Next: Retell")

    def go_on(self) -> Destination | None:
        self._let_guesses_go()
        return Destination.RETELL

    def go_back(self) -> Destination | None:
        return Destination.AGREE

    def key_hints(self) -> list[KeyHint]:
        return [
            (("up", "down"), self.tr("move between rows")),
            (("G",), self.tr("next difference")),
            (("T",), self.tr("chart or table")),
            (("H",), self.tr("start a hypothesis")),
        ]

    def _choose(self, key: str) -> None:
        for rows in (self.form.chart, self.form.table):
            rows.choose(key)
        scroll = self.form.table_scroll if self._as_table else self.form.chart_scroll
        box = self._rows.row_rect(self._rows.chosen_number)
        scroll.ensureVisible(0, box.center().y(), 0, box.height())
        self._page = "row"
        self.form.page_row.show_choice(self._page)
        self._refresh_panel()

    def _enter_panel(self) -> None:
        self._show_page("row")
        self.row_panel.focus_first()

    def _order(self, choice: str | None) -> None:
        self._by_size = choice != "asked" if choice else self._by_size
        self.refresh()

    def _twin(self, choice: str | None) -> None:
        self._as_table = choice == "table" if choice else self._as_table
        self.refresh()

    def _swap_twin(self) -> None:
        self._twin("chart" if self._as_table else "table")
        self.focus_first()

    def _show_page(self, page: str | None) -> None:
        self._page = page or self._page
        self.form.page_row.show_choice(self._page)
        self._refresh_panel()

    def _make_puzzle(self) -> None:
        case = self.editor.case
        row = self._found.row(self._rows.chosen_key or "")
        if row is not None:
            dimension, wording = self._words_to_keep(row)
            puzzle = ready_puzzle(row, dimension, case, wording)
            if puzzle is not None:
                self.editor.change(self.tr("Make it the puzzle"), word_puzzle(case, puzzle))
        self._show_page("puzzle")

    def _start_hypothesis(self) -> None:
        row = self._found.row(self._rows.chosen_key or "")
        if row is None:
            return
        self.flush()
        self.editor.open_hypotheses()
        self._let_guesses_go()
        case = self.editor.case
        dimension, wording = self._words_to_keep(row)
        text = ready_hypothesis(row, dimension, case, wording)
        added = put_hypothesis(case, Hypothesis(new_id(), text))
        if self.editor.change(self.tr("Start a hypothesis"), added):
            self.wants.emit(Destination.HYPOTHESES)

    def _words_to_keep(self, row: ContrastRow) -> tuple[Dimension, Wording]:
        """Return a dimension and the sentences for what is kept in the case, in its language."""
        language = self.editor.case.agreement.language
        dimension = find(load_dimensions(language), row.dimension)
        return dimension or self._found.dimensions[row.dimension], load_wording(language)

    def _let_guesses_go(self) -> None:
        self.editor.change(self.tr("Let the guesses go"), drop_guesses(self.editor.case))


def _elide(label: QLabel, words: str) -> None:
    metrics = QFontMetrics(paint.font("base", 600))
    label.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, px(LEGEND_WIDTH)))
    label.setAccessibleName(words)
