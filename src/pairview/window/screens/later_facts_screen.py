"""What was found out later about a made-up student: one fact at a time, weighed before it is said.

A fact that the pair has not reached stands nowhere on the page, and what a fact did is said only
once they have had the chance to answer.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QScrollArea, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import later_facts_of, load_lenses, load_openings, load_wording
from pairview.domain.evidence import Evidence
from pairview.domain.practice import LaterFact, is_weighed, next_fact, reveal_fact, revealed
from pairview.domain.practice_sentences import effect, meant_by_writer, moved_by_all
from pairview.window.forms.later_facts_screen import Ui_LaterFactsScreen
from pairview.window.screens.later_facts_words import column_alone, drop_lines, way_back
from pairview.window.screens.later_openings import OpeningLines
from pairview.window.screens.screen import Destination, KeyHint, Screen
from pairview.window.screens.table_answers import TableAnswers
from pairview.window.screens.weigh_table import source_sentence
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.evidence_data import Spot
from pairview.window.widgets.laid_out import drop
from pairview.window.widgets.noted_line import NotedLine

if TYPE_CHECKING:
    from pairview.window.widgets.wrap_label import WrapLabel

Lines = list[tuple[str, str]]
"""What stands below a heading: each line, and a quiet note after it or nothing."""
Told = tuple[tuple[LaterFact, Evidence], ...]


class Place(NamedTuple):
    """Which of the facts revealed is on the page, by its id, and whether what it did is said."""

    fact: str = ""
    is_said: bool = False
    is_talk: bool = False


BEGIN, OVER, TALK = Place(), Place(is_said=True), Place(is_said=True, is_talk=True)
"""Before the first fact; after the last, what all of them did; and how to begin the talk."""


class LaterFactsScreen(Screen):
    """Begins at the fact revealed last; nothing is scored, and any answer can be changed."""

    most_width = 1240

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_LaterFactsScreen()
        self.form.setupUi(self)
        self._facts = len(later_facts_of(editor.case))
        told = self._told()
        self._place = Place(told[-1][0].id) if told else BEGIN
        self._from = Destination.PLAN
        self._lines: list[NotedLine] = []
        form = self.form
        form.table.is_whole = True
        form.table_column.setContentsMargins(px(1), px(6), px(1), px(4))  # inside the corners
        form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        form.hypotheses_link.clicked.connect(lambda: self.wants.emit(Destination.HYPOTHESES))
        form.answers_link.clicked.connect(self.go_back)
        form.talk_link.clicked.connect(lambda: self._go_to(TALK))
        self.openings = OpeningLines(form.said_card)
        form.said_column.insertWidget(1, self.openings)
        TableAnswers(form.table, self.editor)
        self.refresh()

    def come_from(self, place: Destination) -> None:
        if place is not Destination.RATINGS:  # recording is over
            self._from = place

    def refresh(self) -> None:
        told = self._told()
        self._stay_at_what_is_told(told)
        case, form = self.editor.case, self.form
        form.header.offer_handout(case.is_revealed)
        form.header.show_title(
            self.tr("What was found out later"),
            self.tr("{name} is made up. Weigh each fact first, then see what it moved.").format(
                name=case.agreement.code_name
            ),
        )
        at_fact = bool(self._place.fact)
        weighing = at_fact and not self._place.is_said and bool(case.hypotheses)
        form.fact_card.setVisible(at_fact)
        form.table_card.setVisible(weighing)
        form.said_card.setVisible(not weighing)
        if at_fact:
            self._show_fact(*told[self._number(told)])
        self._show_said(told)
        self.foot_changed.emit()

    def _stay_at_what_is_told(self, told: Told) -> None:
        """Go to the fact told last where that of the page is gone, or where one is missing."""
        is_there = self._number(told) >= 0 or self._place == BEGIN
        is_whole = self._place in (OVER, TALK) and len(told) == self._facts
        if not (is_there or is_whole):
            self._place = Place(told[-1][0].id) if told else BEGIN

    def _number(self, told: Told) -> int:
        """Return which of the facts told is on the page, -1 where none is."""
        ids = [fact.id for fact, _ in told]
        return ids.index(self._place.fact) if self._place.fact in ids else -1

    def focus_first(self) -> None:
        works = (self.form.table, *self.openings.buttons)
        first = next((one for one in works if one.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.rests_on_primary.emit()

    def spot(self) -> object:
        return self._place, self.form.table.spot, self._from

    def return_to(self, spot: Any) -> None:
        self._place, cell, self._from = spot
        self.refresh()
        self.form.table.go_to(cell)

    def primary_text(self) -> str:
        if self._place in (OVER, TALK) or not self._facts:
            return way_back(self._from)
        if self._place == BEGIN:
            return self.tr("Read the first fact")
        if not self._place.is_said:
            return self.tr("See what it moved")
        is_last = self._after() == OVER
        return self.tr("See what all of them moved") if is_last else self.tr("Read the next fact")

    def go_on(self) -> Destination | None:
        if self._place in (OVER, TALK) or not self._facts:
            return self._from
        if self._place.fact and not self._place.is_said:
            self._go_to(Place(self._place.fact, is_said=True))
        elif (after := self._after()) is not None or (after := self._reveal()) is not None:
            self._go_to(after)
        return None

    def go_back(self) -> Destination | None:
        told = self._told()
        number = len(told) if self._place == OVER else self._number(told)
        if self._place == TALK:
            self._go_to(OVER)
        elif self._place.fact and self._place.is_said:
            self._go_to(Place(self._place.fact))
        elif number > 0:
            self._go_to(Place(told[number - 1][0].id, is_said=True))
        else:
            return self._from
        return None

    def key_hints(self) -> list[KeyHint]:
        forward = QKeySequence(QKeySequence.StandardKey.Forward)
        go_on = ((forward.toString(QKeySequence.SequenceFormat.NativeText),), self.tr("go on"))
        if not self.form.table.isVisibleTo(self):
            return [go_on]
        return [
            (("F",), self.tr("fits")),
            (("A",), self.tr("against")),
            (("E",), self.tr("either way")),
            (("S",), self.tr("we see it differently")),
            (("Del",), self.tr("not considered")),
            go_on,
        ]

    def _told(self) -> Told:
        case = self.editor.case
        return revealed(case, later_facts_of(case))

    def _after(self) -> Place | None:
        """Return what comes after the page without revealing anything; None where a fact would."""
        told = self._told()
        later = told[self._number(told) + 1 :]
        if later:
            return Place(later[0][0].id)
        return OVER if len(told) == self._facts else None

    def _reveal(self) -> Place | None:
        """Make the next fact a piece of evidence; None where the table has no room for it."""
        case = self.editor.case
        fact = next_fact(case, later_facts_of(case))
        if fact is None:
            return None
        changed = self.editor.change(self.tr("Read a later fact"), reveal_fact(case, fact))
        return Place(fact.id) if changed else None

    def _go_to(self, place: Place) -> None:
        is_other = place.fact != self._place.fact
        self._place = place
        self.refresh()
        if is_other:
            self.form.table.go_to(Spot())
        self.focus_first()
        QTimer.singleShot(0, self, self._begin_at_top)
        form = self.form
        read: list[WrapLabel | NotedLine] = []
        if form.fact_card.isVisibleTo(self):
            read += [form.fact_caps, form.fact_label]
        if place.is_said:
            read += [form.said_caps, *self._lines, form.writer_label]
        announce(self, " ".join(text for label in read if (text := label.text())))

    def _begin_at_top(self) -> None:
        """Show the fact first, where the page is too low for all of it."""
        around = self.parentWidget()
        focused: QWidget | None = self.focusWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is None:
            return
        around.verticalScrollBar().setValue(0)
        if focused is not None and focused.hasFocus():
            top = focused.mapTo(self, QPoint()).y()
            around.ensureVisible(0, top + min(px(48), focused.height()), 0, px(10))

    def _show_fact(self, fact: LaterFact, made: Evidence) -> None:
        case, form = self.editor.case, self.form
        numbers = [one.id for one in later_facts_of(case)]
        number = numbers.index(fact.id) + 1
        place = self.tr("FACT {number} OF {count}").format(number=number, count=self._facts)
        form.fact_caps.setText(f"{place} · {source_sentence(case, made.source).upper()}")
        form.fact_label.setText(fact.text)
        head = self.tr("Fact {number}").format(number=number)
        form.table.show_table(column_alone(case, made, head))

    def _show_said(self, told: Told) -> None:
        case, form, number = self.editor.case, self.form, self._number(told)
        wording = load_wording()
        lenses = load_lenses()
        groups: list[tuple[str, Lines]] = []
        writer = ""
        if self._place == TALK:
            caps = self.tr("WHICH OPENING LINE WOULD YOU USE? SAY IT TO ONE ANOTHER FIRST.")
            self.openings.show_lines(load_openings(case.agreement.practice))
            writer = self.tr("None of them is the answer, and nothing here is kept.")
        elif not case.hypotheses:
            caps = self.tr("NO HYPOTHESIS TO WEIGH IT AGAINST YET")
        elif self._place == OVER:
            caps = self.tr("WHAT ALL OF THEM MOVED, BY YOUR ANSWERS")
            groups = _plain(moved_by_all(case, [made for _, made in told], wording))
            writer = self.tr(
                "No status changes by itself: you set it in step 5. Which look-for of your plan"
                " would you keep, and which one is new?"
            )
        elif self._place == BEGIN:
            caps = self.tr("BEFORE YOU READ: WHAT WOULD MAKE YOU DROP EACH OF THEM")
            groups = _plain(drop_lines(case, wording))
        else:
            caps = self.tr("WHAT IT MOVED, BY YOUR ANSWERS")
        if self._place.fact and self._place.is_said and case.hypotheses:
            fact, made = told[number]
            groups = list(effect(case, made, lenses, wording))
            writer = wording("practice.writer_waits")
            if is_weighed(case, made):
                writer = meant_by_writer(fact, lenses, wording)
        form.said_caps.setText(caps)
        self._show_lines(groups)
        form.writer_label.setText(writer)
        form.writer_label.setVisible(bool(writer))
        self.openings.setVisible(self._place == TALK)
        form.talk_link.setVisible(self._place == OVER)
        form.answers_link.setVisible(number >= 0 and bool(case.hypotheses))

    def _show_lines(self, groups: list[tuple[str, Lines]]) -> None:
        for line in self._lines:
            drop(self.form.said_lines, line)
        self._lines = []
        for number, (heading, texts) in enumerate(groups):
            self._add_line(heading, "strong", above=px(8) if number else 0)
            for text, note in texts:
                self._add_line(text, "", note, indent=px(14))

    def _add_line(
        self, text: str, look: str, note: str = "", *, indent: int = 0, above: int = 0
    ) -> None:
        line = NotedLine(self.form.said_card, text, look, note)
        line.setContentsMargins(indent, above, 0, 0)
        self.form.said_lines.addWidget(line)
        line.show()
        self._lines.append(line)


def _plain(groups: Iterable[tuple[str, list[str]]]) -> list[tuple[str, Lines]]:
    """Return the same groups, with no note after any line."""
    return [(heading, [(text, "") for text in texts]) for heading, texts in groups]
