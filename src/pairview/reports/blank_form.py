"""What a blank form is made of: its words, lines with labels, boxes to tick and boxes for a pen."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from reportlab.lib.styles import ParagraphStyle

from pairview.content import load_activities, load_dimensions
from pairview.domain.rating import Dimension, Level
from pairview.domain.seat import Seat
from pairview.domain.slot import Asked, Slot, Step, asked_in
from pairview.domain.wording import Wording
from pairview.reports import marks, styles
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.prose import DOT
from pairview.reports.text import Run, aside, paragraphs, width_of_words
from pairview.reports.writing_lines import BoxesToTick, WritingLines

PEN_BOX: Final = 29.0
"""Least width of a box to put a cross in, in points: the words of the scale stand over it."""
BETWEEN_BOXES: Final = 2.0
"""Between things to choose from."""
_IN_BOX: Final = 3.5
_UP_IN_BOX: Final = 2.0
"""The white below figures that sets them in the middle of a box: nothing of them hangs down."""
_GROUP_WIDTH: Final = 94.0
_TICK_BOX: Final = 26.0
_ONTO_LINE: Final = styles.LINE_HEIGHT - styles.BODY.leading - 2.5
"""The white over a line of words or boxes that sets it on the baseline of a ruled line's label."""


@dataclass(frozen=True)
class Form:
    """What a blank form asks, and the words it asks it with. It knows nothing of any case."""

    wording: Wording
    language: str
    slot: Slot
    is_large: bool = False
    contact: str = ""

    def __call__(self, words_id: str, **values: str | int) -> str:
        """Return words of the worksheet."""
        return self.wording(f"worksheet.{words_id}", **values)

    @property
    def asked(self) -> Asked:
        """What the slot asks."""
        return asked_in(self.slot)

    @property
    def is_short(self) -> bool:
        """True for the shortest slot, in which some fields wait behind More."""
        return self.slot is Slot.SHORT

    def by_slot(self, *counts: int) -> int:
        """Return the one of three counts that is meant for this slot, the shortest first."""
        return counts[list(Slot).index(self.slot)]

    @property
    def dimensions(self) -> list[Dimension]:
        """Return the dimensions that the slot asks, in their order."""
        bank = load_dimensions(self.language)
        return [one for one in bank if one.short or self.asked.all_dimensions]

    def scale(self) -> list[str]:
        """Return the words over the five steps and X."""
        return [self.wording(f"scale.head_{level}") for level in Level]

    @property
    def scale_style(self) -> ParagraphStyle:
        """Return the look of the words over the scale: small where one is wider than a box."""
        words = " ".join(self.scale()).split()
        widest = max(width_of_words(word, styles.SCALE_HEAD) for word in words)
        return styles.SCALE_HEAD if widest <= PEN_BOX else styles.NARROW_HEAD

    @property
    def box_width(self) -> float:
        """Return how wide a box for a cross is: no word of the scale over it is broken."""
        words = " ".join(self.scale()).split()
        widest = max(width_of_words(word, self.scale_style) for word in words)
        return max(PEN_BOX, widest + 0.5)

    def activities(self) -> Iterator[Flowable]:
        """Yield the bank of activities as small print, a group to a row."""
        yield from paragraphs(styles.HINT, Run(self("paper_activities"), bold=True))
        bank = groupby(load_activities(self.language), key=lambda activity: activity.group)
        for group, activities in bank:
            texts = DOT.join(activity.text for activity in activities)
            cells = [paragraphs(styles.SMALL, words) for words in (group, texts)]
            yield Gap(3)
            yield SideBySide(cells, [_GROUP_WIDTH, None], 8)

    def step(self, step: Step) -> list[Flowable]:
        """Return the line over a step."""
        return hint(self.step_words(step))

    def step_words(self, step: Step) -> str:
        """Return the number, name and minutes of a step, of a turn in step 2."""
        name, minutes = self(f"steps_{int(step)}"), self.asked.minutes_of(step)
        if step is Step.RECORD:
            minutes //= len(Seat)
        return self("paper_step_minutes", step=int(step), name=name, n=minutes)

    def head(self, name: str, *, style: ParagraphStyle = styles.HEADING) -> list[Flowable]:
        """Return the heading of a screen and what stands below it, without a class in them."""
        title = paragraphs(style, self(f"{name}_title"))
        return [*title, *hint(self(f"{name}_subtitle")), Gap(3)]


def line(label: str, count: int = 1, more: int = 0) -> WritingLines:
    """Return ruled lines under a label."""
    return WritingLines(count, label, bold=True, more=more)


def hint(words: str) -> list[Flowable]:
    """Return a small line that says how to fill in what follows."""
    return [*paragraphs(styles.HINT, words)]


def subheading(words: str, beside: str = "") -> list[Flowable]:
    """Return a heading within a screen, perhaps with a few small words behind it."""
    return list(paragraphs(styles.COLUMN_HEAD, words, aside(beside)))


def two_lines(*labels: str) -> Flowable:
    """Return labelled lines beside each other."""
    return SideBySide([[line(label)] for label in labels], [None] * len(labels), 12)


def boxes_width(words: Iterable[str]) -> float:
    """Return how wide boxes to tick are with their words."""
    return sum(width_of_words(word, styles.LABEL) + _TICK_BOX for word in words)


def choice(label: str, words: Sequence[str]) -> Flowable:
    """Return boxes to tick behind a label."""
    named = width_of_words(label, styles.BODY, bold=True) + 8
    named_by = paragraphs(styles.BODY, Run(label, bold=True))
    cells: list[Iterable[Flowable]] = [named_by, [BoxesToTick(words)]]
    return Stack([Gap(_ONTO_LINE), SideBySide(cells, [named, None])])


def line_and_boxes(
    label: str, words: Sequence[str], above: str = "", *, count: int = 1
) -> Flowable:
    """Return a labelled line with boxes to tick at its end, perhaps a small word above them."""
    boxes: list[Flowable] = [BoxesToTick(words)]
    over: list[Flowable] = [*paragraphs(styles.SMALL, above)] or [Gap(_ONTO_LINE)]
    width = boxes_width(words)
    return SideBySide([[line(label, count)], [*over, *boxes]], [None, width], 12)


def tick(words: str) -> Flowable:
    """Return a box to tick in front of words that may take several lines."""
    return SideBySide([[marks.Mark(marks.box)], paragraphs(styles.BODY, words)], [13, None], 4)


def seat_line(seat: Seat, parts: Iterable[Flowable]) -> Flowable:
    """Return parts to write on behind the mark of a seat."""
    mark = marks.Mark(marks.SEATS[seat], leading=styles.LINE_HEIGHT, on_line=True, says=seat.value)
    return SideBySide([[mark], parts], [14, None], 4)


def pen_box(words: str = "") -> list[Flowable]:
    """Return a box for a cross, perhaps with what it means within it."""
    meaning: list[Flowable] = [*paragraphs(styles.SCALE_HEAD, words)]
    within = meaning or [Gap(styles.SCALE_HEAD.leading)]
    return [Stack([*within, Gap(_UP_IN_BOX)], pad=(0, _IN_BOX), framed=True)]


def scale_boxes() -> list[list[Flowable]]:
    """Return a box for each of the five steps and for X."""
    return [pen_box(level.value) for level in Level]
