"""How a document prints: paper, copies, and the private parts that are off until ticked."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pairview.content.language import language_in_use
from pairview.domain.slot import Slot
from pairview.reports.documents import Document, options_of
from pairview.reports.paper import Paper
from pairview.window.school_wording import in_use
from pairview.window.screens.card_choices import CardChoices
from pairview.window.screens.document_names import section_names
from pairview.window.screens.guess_first import GuessFirst
from pairview.window.screens.language_pick import LanguagePick
from pairview.window.screens.paper_choice import (
    paper_choices,
    remember_paper,
    remembered_paper,
)
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.date_pick import DatePick
from pairview.window.widgets.link_button import EDGE
from pairview.window.widgets.more import More
from pairview.window.widgets.number_box import NumberBox
from pairview.window.widgets.tick_box import TickBox
from pairview.window.widgets.wrap_label import plain_label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pairview.domain.case import Case
    from pairview.domain.seat import Seat
    from pairview.reports.handout_options import HandoutSection
    from pairview.reports.page_options import PageOptions

DAYS_TO_ANSWER = 7
FOR_EACH_OF_US = 2
ONE_IS_ENOUGH = frozenset(
    {"next-lesson", "worksheet", "student-card", "facilitator", "whole-record"}
)
"""Documents of which nobody needs one for each teacher."""
FOR_A_ROOM = frozenset({"worksheet", "facilitator"})
"""Documents of which one printer may have to give a whole room."""
MOST_COPIES = 99

PRIVATE: dict[str, frozenset[str]] = {
    "with_readings": frozenset({"reading"}),
    "with_my_part": frozenset({"my_parts"}),
    "with_who_offered": frozenset(),
    "with_retelling": frozenset({"incident", "voice"}),
    "with_guesses": frozenset({"guesses"}),
    "with_card": frozenset({"predictions", "card_answers"}),
}
"""What each tick lets print: kinds of `domain.entries` and boxes of them."""

NEVER_PRINTED = frozenset({"first_theories", "second_looks", "look_for_outcomes", "status_changes"})


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen, to be taken up again; the paper is kept by the preferences.

    Without `slot`, and for a seat without `questions`, what the case brings holds.
    """

    slot: Slot | None = None
    ticks: frozenset[str] = frozenset()
    left_out: frozenset[HandoutSection] = frozenset()
    questions: dict[Seat, tuple[str, ...]] = field(default_factory=dict)
    answer_by: date | None = None
    copies: dict[Document, int] = field(default_factory=dict)
    languages: dict[Document, str] = field(default_factory=dict)


class DocumentChoices(QWidget):
    """Emits `changed` when the pages would come out differently.

    Asks only what the document wants to know; with `brief`, only what most pairs choose.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self.today = date.today
        self._brief = brief
        self._has_private = True
        self._is_card_back = False
        self._document = Document.HANDOUT
        self._paper = remembered_paper()
        self.paper = ChoiceRow(self)
        self.paper.set_choices(paper_choices(), self.tr("Paper"))
        self.paper.show_choice(self._paper.value)
        self.paper.chosen.connect(self._choose_paper)
        self._make_copies()
        self._make_language()
        self._slot = Slot.STANDARD
        self._own_slot: Slot | None = None
        self.slot = ChoiceRow(self)
        slots = [(str(int(one)), str(int(one))) for one in Slot]
        self.slot.set_choices(slots, self.tr("Minutes that you have"))
        self.slot.chosen.connect(self._choose_slot)
        self.show_slot(self._slot)
        self.pages = {
            "large_print": TickBox(self.tr("Large print")),
            "duplex": TickBox(self.tr("Both sides of the paper")),
        }
        self.private = More(self, self.tr("Private parts, off until ticked"))
        self.ticks = self._private_ticks()
        self.parts = More(self, self.tr("What stands in it"))
        self.sections = {section: TickBox(words) for section, words in section_names().items()}
        self._make_card_choices()
        self._lay_out()
        self.show_document(Document.HANDOUT)

    def _make_copies(self) -> None:
        self._copies: dict[Document, int] = {}
        self.copies = ChoiceRow(self)
        self.copies.set_choices([(str(n), str(n)) for n in range(1, 5)], self.tr("Copies to print"))
        self.copies.chosen.connect(self._choose_copies)
        self.many = NumberBox(self, self.tr("Copies to print"), 1, MOST_COPIES)
        self.many.changed.connect(lambda number: self._choose_copies(str(number)))

    def _make_language(self) -> None:
        self._usual_language = language_in_use()
        self._languages: dict[Document, str] = {}
        self.language_row = QWidget(self)
        self.language = LanguagePick(self.language_row, self.tr("Language of the document"))
        self.language.language_chosen.connect(self._choose_language)
        label = plain_label(self.tr("Language"))
        label.setBuddy(self.language)
        row = QHBoxLayout(self.language_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(label)
        row.addWidget(self.language)
        row.addStretch(1)
        self.language_row.setVisible(not self._brief and self.language.count() > 1)

    def _private_ticks(self) -> dict[str, TickBox]:
        """Make the ticks of what is private, by the name of the option that each sets."""
        return {
            "with_readings": TickBox(self.tr("My reading of each moment")),
            "with_my_part": TickBox(self.tr("My part")),
            "with_who_offered": TickBox(self.tr("Who offered which hypothesis")),
            "with_retelling": TickBox(self.tr("The retelling, a guess")),
            "with_guesses": TickBox(self.tr("What we guessed of each other")),
            "with_card": TickBox(self.tr("What we expected of the student card")),
        }

    def _make_card_choices(self) -> None:
        """Make what only the student card asks."""
        self.guess_first = GuessFirst(self)
        self.card = CardChoices(self)
        self.card.changed.connect(self.changed)
        self._answer_by: date | None = None
        self.answer_by = DatePick(self)
        by = self.tr("We talk about it by")
        self.answer_by.set_words(self.tr("Another day to talk about it"), by, DAYS_TO_ANSWER)
        self.answer_by_label = plain_label(by)
        self.answer_by.chosen.connect(self._choose_answer_by)

    def _lay_out(self) -> None:
        paper_row = QWidget(self)
        paper_row.setMinimumWidth(1)  # or its words side by side would hold the page as wide
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, paper_row)
        self._row.setSpacing(px(8))
        self._row.setContentsMargins(px(EDGE) if self._brief else 0, 0, 0, 0)
        self._row.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeft)
        self._copies_row = self._lay_out_copies()
        self._row.addLayout(self._copies_row)
        self.slot_row = QWidget(self)
        minutes = QHBoxLayout(self.slot_row)
        minutes.setContentsMargins(0, 0, 0, 0)
        minutes.setSpacing(px(8))
        minutes.addWidget(self.slot)
        minutes.addWidget(plain_label(self.tr("minutes")))
        minutes.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.slot_row)
        column.addWidget(paper_row)
        column.addWidget(self.language_row)
        for tick in self.pages.values():
            column.addWidget(tick)
            tick.toggled.connect(self.changed)
        column.addWidget(self.parts)
        for tick in self.sections.values():
            tick.setChecked(True)
            self.parts.body.addWidget(tick)
            tick.toggled.connect(self.changed)
        self.parts.body.setSpacing(0)
        column.addWidget(self.guess_first)
        column.addWidget(self.answer_by_label)
        column.addWidget(self.answer_by, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.card)
        column.addWidget(self.private)
        for tick in self.ticks.values():
            self.private.body.addWidget(tick)
            tick.toggled.connect(self.changed)
        self.private.body.setSpacing(0)

    def _lay_out_copies(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for widget in (self.copies, self.many, plain_label(self.tr("copies"))):
            row.addWidget(widget)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way, margins = QBoxLayout.Direction, self._row.contentsMargins()
        parts = self.paper.sizeHint().width() + self._copies_row.sizeHint().width()
        wide = parts + self._row.spacing() + margins.left() + margins.right()
        self._row.setDirection(way.LeftToRight if wide <= self.width() else way.TopToBottom)

    def show_document(self, document: Document) -> None:
        """Ask what this document wants to know; what was chosen stays chosen."""
        self._document = document
        asked = self._asked
        for name, tick in self.pages.items():
            tick.setVisible(name in asked and not self._brief)
        private = asked & {name for name in self.ticks if self._can_print(name)}
        for name, tick in self.ticks.items():
            tick.setVisible(name in private)
        self.private.setVisible(self._has_private and bool(private))
        self.parts.setVisible("sections" in asked and not self._brief)
        is_card = "questions" in asked and not self._brief
        self.card.setVisible(is_card)
        self.guess_first.setVisible(is_card and self.guess_first.has_case)
        self._show_answer_by()
        self.language.show_language(self.chosen_language)
        self.slot_row.setVisible("slot" in asked)
        self._show_copies()

    def ask_nothing_private(self) -> None:
        """Where there is no case, nothing private can be printed."""
        self._has_private = False
        self.show_document(self._document)

    def show_case(self, case: Case) -> None:
        """Begin with the minutes of the case; offer what was expected of a card that is back."""
        self.show_slot(case.agreement.slot)
        self._usual_language = case.agreement.language
        self._is_card_back = any(card.answered_on is not None for card in case.check_cards)
        self.show_document(self._document)

    def _can_print(self, tick: str) -> bool:
        return self._is_card_back or tick != "with_card"

    def show_slot(self, slot: Slot) -> None:
        """Choose the minutes without telling anyone."""
        self._slot = slot
        self.slot.show_choice(str(int(slot)))

    @property
    def chosen_language(self) -> str:
        """The code of the language of the document: that of the case, or another one."""
        return self._languages.get(self._document, self._usual_language)

    @property
    def chosen_copies(self) -> int:
        """How many to print."""
        usual = 1 if self._document in ONE_IS_ENOUGH else FOR_EACH_OF_US
        return self._copies.get(self._document, usual)

    @property
    def chosen(self) -> Chosen:
        """All that was chosen, also for documents that are not shown now."""
        ticks = (self.pages | self.ticks).items()
        return Chosen(
            self._own_slot,
            frozenset(name for name, tick in ticks if tick.isChecked()),
            frozenset(one for one, tick in self.sections.items() if not tick.isChecked()),
            self.card.changed_questions,
            self._answer_by,
            dict(self._copies),
            dict(self._languages),
        )

    def take_up(self, chosen: Chosen) -> None:
        """Show what was chosen before, and open the folds in which something was."""
        self._own_slot = chosen.slot
        self.show_slot(chosen.slot or self._slot)
        for name, tick in (self.pages | self.ticks).items():
            tick.setChecked(name in chosen.ticks)
        for section, tick in self.sections.items():
            tick.setChecked(section not in chosen.left_out)
        self.card.take_up(chosen.questions)
        self._answer_by = chosen.answer_by
        self.answer_by.show_date(chosen.answer_by)
        self._copies = dict(chosen.copies)
        self._languages = dict(chosen.languages)
        self.private.open_up(not chosen.ticks.isdisjoint(self.ticks))
        self.parts.open_up(bool(chosen.left_out))
        self.show_document(self._document)

    def options(self) -> PageOptions:
        """Return what was chosen, of what the document wants to know."""
        ticked = {name: tick.isChecked() for name, tick in (self.pages | self.ticks).items()}
        chosen: dict[str, Any] = {
            "today": self.today(),
            "paper": self._paper,
            "language": self._languages.get(self._document),
            "contact": in_use().contact,
            "slot": self._slot,
            "sections": frozenset(one for one, tick in self.sections.items() if tick.isChecked()),
            "questions": self.card.chosen,
            "answer_by": self._answer_by,
            **ticked,
        }
        asked = self._asked
        return options_of(self._document)(
            **{name: value for name, value in chosen.items() if name in asked}
        )

    def left_out(self) -> frozenset[str]:
        """Return the kinds of entries, and the boxes of entries, that do not print as it is."""
        unticked = (PRIVATE[name] for name, tick in self.ticks.items() if not tick.isChecked())
        return NEVER_PRINTED.union(*unticked)

    @property
    def _asked(self) -> frozenset[str]:
        return frozenset(field.name for field in fields(options_of(self._document)))

    def _choose_language(self, code: str) -> None:
        self._languages[self._document] = code
        self.changed.emit()

    def _choose_copies(self, copies: str | None) -> None:
        if copies:
            self._copies[self._document] = int(copies)
        self._show_copies()

    def _show_copies(self) -> None:
        is_many = self._document in FOR_A_ROOM
        self.copies.setVisible(not is_many)
        self.many.setVisible(is_many)
        self.copies.show_choice(str(self.chosen_copies))
        self.many.show_number(self.chosen_copies)

    def _choose_answer_by(self, day: date | None) -> None:
        self._answer_by = day
        self._show_answer_by()
        self.changed.emit()

    def _show_answer_by(self) -> None:
        """Once a day stands there it needs words beside it; the link says them itself."""
        is_asked = "answer_by" in self._asked and not self._brief
        self.answer_by.setVisible(is_asked)
        self.answer_by_label.setVisible(is_asked and self._answer_by is not None)

    def _choose_slot(self, minutes: str | None) -> None:
        before = self._slot
        self.show_slot(Slot(int(minutes)) if minutes else before)
        if self._slot is not before:
            self._own_slot = self._slot
            self.changed.emit()

    def _choose_paper(self, paper: str | None) -> None:
        if paper is None:
            self.paper.show_choice(self._paper.value)
            return
        self._paper = Paper(paper)
        remember_paper(self._paper)
        self.changed.emit()
