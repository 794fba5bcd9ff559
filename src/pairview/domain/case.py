"""A case: one student seen by one pair, as a tree of values that never change in place."""

import os
from dataclasses import dataclass, field
from datetime import date

from pairview.domain.difference import Difference, Puzzle
from pairview.domain.evidence import Answer, Evidence
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.knowledge import FirstTheory, Knowledge, Tried
from pairview.domain.moment import Moment
from pairview.domain.plan import LookFor, Plan, Question, SmallChange, Unknown
from pairview.domain.rating import Guess, Rating
from pairview.domain.relationship import CardAnswer, CheckCard, Prediction
from pairview.domain.retelling import MyPart, Retelling
from pairview.domain.seat import Classroom, Seat
from pairview.domain.second_look import (
    Effort,
    LaterRating,
    LookForOutcome,
    SecondLook,
    StatusChange,
)
from pairview.domain.slot import Slot, Step
from pairview.domain.statement import Statement, WhereItWent

TEXT_LIMIT = 5_000
"""Characters in one box."""

NAME_LIMIT = 40
"""Characters in the code name and in a class label: they stand in sentences and over columns."""


def new_id() -> str:
    """Return 16 hexadecimal digits that no other item will have."""
    return os.urandom(8).hex()


@dataclass(frozen=True, slots=True)
class Agreement:
    """What holds for the whole case, set in step 1; `begins` is the seat that records first.

    `practice` names the made-up case that this one is; nothing for a student of theirs.
    """

    code_name: str = ""
    slot: Slot = Slot.STANDARD
    language: str = "en"
    created_on: date = date.min
    begins: Seat = Seat.A
    promised: bool = False
    purpose: str = ""
    grade_band: str = ""
    hold_reason: str = ""
    practice: str = ""
    slip_number: str = field(default="", compare=False)
    """Drawn by chance for the count slips: two of a case are known by it, nothing else bears it. It
    is no part of what was agreed, so it does not make one case unlike another."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the pair is. `finished` holds the seats that said they are done recording."""

    step: Step = Step.AGREE
    finished: tuple[Seat, ...] = ()
    revealed_on: date | None = None
    hypotheses_opened: bool = False
    table_opened: bool = False
    keeps_guesses: bool = False
    nudges_put_away: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """Everything the pair recorded. Each tuple keeps the order in which it was written."""

    id: str
    agreement: Agreement = Agreement()
    progress: Progress = Progress()
    classrooms: tuple[Classroom, ...] = (Classroom(Seat.A), Classroom(Seat.B))
    ratings: tuple[Rating, ...] = ()
    moments: tuple[Moment, ...] = ()
    knowledge: tuple[Knowledge, ...] = ()
    tried: tuple[Tried, ...] = ()
    first_theories: tuple[FirstTheory, ...] = ()
    guesses: tuple[Guess, ...] = ()
    differences: tuple[Difference, ...] = ()
    puzzle: Puzzle = Puzzle()
    retelling: Retelling = Retelling()
    my_parts: tuple[MyPart, ...] = ()
    hypotheses: tuple[Hypothesis, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    answers: tuple[Answer, ...] = ()
    plan: Plan = Plan()
    look_fors: tuple[LookFor, ...] = ()
    questions: tuple[Question, ...] = ()
    small_changes: tuple[SmallChange, ...] = ()
    unknowns: tuple[Unknown, ...] = ()
    second_looks: tuple[SecondLook, ...] = ()
    look_for_outcomes: tuple[LookForOutcome, ...] = ()
    status_changes: tuple[StatusChange, ...] = ()
    later_ratings: tuple[LaterRating, ...] = ()
    efforts: tuple[Effort, ...] = ()
    check_cards: tuple[CheckCard, ...] = ()
    predictions: tuple[Prediction, ...] = ()
    card_answers: tuple[CardAnswer, ...] = ()
    statements: tuple[Statement, ...] = ()
    where_it_went: tuple[WhereItWent, ...] = ()

    @property
    def is_revealed(self) -> bool:
        """True once both teachers have opened both views."""
        return self.progress.revealed_on is not None

    @property
    def written_hypotheses(self) -> tuple[Hypothesis, ...]:
        """Return the hypotheses that say something, numbered from 1 by their place here."""
        return tuple(hypothesis for hypothesis in self.hypotheses if hypothesis.text)

    def number_of(self, hypothesis_id: str | None) -> int | None:
        """Return the number of a hypothesis on screen and paper; None where it says nothing."""
        ids = [hypothesis.id for hypothesis in self.written_hypotheses]
        return ids.index(hypothesis_id) + 1 if hypothesis_id in ids else None

    def class_label(self, seat: Seat) -> str:
        """Return the class label of a seat, its letter where none was given, both where equal."""
        label, other = (self._label_or_letter(one) for one in (seat, seat.other))
        return f"{label} {seat}" if label.casefold() == other.casefold() else label

    def _label_or_letter(self, seat: Seat) -> str:
        return self.classroom(seat).label.strip() or seat.value

    def classroom(self, seat: Seat) -> Classroom:
        """Return the classroom of a seat."""
        return next(room for room in self.classrooms if room.seat is seat)


def new_case(
    today: date, code_name: str = "", slot: Slot = Slot.STANDARD, language: str = "en"
) -> Case:
    """Return an empty case, created today; its documents are in `language`."""
    agreed = Agreement(code_name, slot, language, today, slip_number=new_id())
    return Case(new_id(), agreed)
