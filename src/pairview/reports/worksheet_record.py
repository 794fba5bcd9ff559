"""Step 2 on paper: what one teacher fills in alone, on a sheet of their own."""

from collections.abc import Iterator
from typing import Final

from pairview.domain.moment import Kind, LessonPart
from pairview.domain.rating import Dimension
from pairview.domain.seat import Seat
from pairview.domain.slot import Step
from pairview.reports import marks, styles
from pairview.reports.blank_form import (
    BETWEEN_BOXES,
    Form,
    choice,
    hint,
    line,
    line_and_boxes,
    pen_box,
    scale_boxes,
    subheading,
    two_lines,
)
from pairview.reports.boxes import Gap, Rule, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.page import OwnSheet
from pairview.reports.prose import DOT
from pairview.reports.table import table
from pairview.reports.text import paragraphs

_SIGHTINGS_WIDTH: Final = 40.0
_KEPT_WHOLE: Final = 480.0
"""Below the height of the lowest page there is: Letter at large print."""
_TRIED_ROWS: Final = 3
_TO_THE_FOOT: Final = 700.0
"""So much more than any other gap may stretch that it takes the room that is left."""


def own_sheet(form: Form, seat: Seat) -> OwnSheet:
    """Return the sheet of one teacher."""
    return OwnSheet(
        [
            *_head(form, seat),
            *_ratings(form),
            *(_guess(form, seat) if form.asked.guess else ()),
            _between(),
            *_moments(form, seat),
            _between(),
            Stack(_knowledge(form, seat), keep_under=_KEPT_WHOLE),
            *_theory(form),
        ]
    )


def _between() -> Flowable:
    return Gap(styles.SECTION_GAP, styles.SECTION_STRETCH)


def _named(form: Form, seat: Seat, name: str) -> str:
    return form(name, room=seat.value, other=seat.other.value)


def _head(form: Form, seat: Seat) -> Iterator[Flowable]:
    title = paragraphs(styles.TITLE, _named(form, seat, "ratings_title"))
    mark = marks.Mark(marks.SEATS[seat], styles.TITLE.fontSize, styles.TITLE.leading)
    yield SideBySide([[mark], title], [marks.WIDEST, None], 6)
    private = f"{_named(form, seat, 'ratings_private')} {form('paper_fold')}"
    yield from hint(f"{form.step_words(Step.RECORD)}{DOT}{private}")
    yield two_lines(form("agree_class"), form("agree_student"))
    yield Gap(6, 4)


def _ratings(form: Form) -> Iterator[Flowable]:
    words = [form("ratings_subtitle"), form("ratings_question")]
    if form.asked.sightings:
        words.insert(1, form("paper_sightings"))
    heads, widths = ["\n".join(words), *form.scale()], [None, *[form.box_width] * 6]
    looks = [styles.EXAMPLE, *[form.scale_style] * 6]
    if form.asked.sightings:
        heads, widths = [*heads, form("ratings_sightings")], [*widths, _SIGHTINGS_WIDTH]
        looks.append(form.scale_style)
    sightings = [pen_box] if form.asked.sightings else []
    rows = [
        [_asked(one, "\n" if sightings else DOT), *scale_boxes(), *(box() for box in sightings)]
        for one in form.dimensions
    ]
    yield table(heads, rows, widths, gap=BETWEEN_BOXES, head_styles=looks)


def _asked(dimension: Dimension, between: str) -> list[Flowable]:
    """Return what is asked with an example of both ends, in a line or, in the long slot, in two."""
    ends = f"1: {dimension.low}{between}5: {dimension.high}"
    below = Gap(1 if between == DOT else 0)
    return [*paragraphs(styles.LABEL, dimension.text), *paragraphs(styles.EXAMPLE, ends), below]


def _guess(form: Form, seat: Seat) -> Iterator[Flowable]:
    yield _between()
    yield Stack(_guess_grid(form, seat), keep_under=_KEPT_WHOLE)


def _guess_grid(form: Form, seat: Seat) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, _named(form, seat, "guess_title"))
    yield from hint(form("guess_subtitle"))
    yield Gap(3)
    heads = [_named(form, seat, "guess_question"), *form.scale()]
    looks = [styles.EXAMPLE, *[form.scale_style] * 6]
    asked = [[Gap(3), *paragraphs(styles.LABEL, one.text)] for one in form.dimensions]
    rows = [[words, *scale_boxes()] for words in asked]
    widths = [None, *[form.box_width] * 6]
    yield table(heads, rows, widths, gap=BETWEEN_BOXES, head_styles=looks)


def _moments(form: Form, seat: Seat) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, _named(form, seat, "moments_title"))
    yield from hint(form("moments_subtitle"))
    for kind, count in zip(Kind, form.asked.moments, strict=True):
        for number in range(count):
            yield Gap(3, 14)
            yield Stack(_moment(form, kind, another=number > 0), keep_under=_KEPT_WHOLE)


def _moment(form: Form, kind: Kind, *, another: bool) -> Iterator[Flowable]:
    if kind is Kind.NEUTRAL:
        yield choice(form("moments_neutral"), [form(f"moments_is_{kind}") for kind in Kind])
    else:
        name = f"moments_another_{kind}" if another else f"moments_{kind}"
        yield from subheading(form(name), form(f"moments_{kind}_words"))
    yield line(form("moments_saw"), form.by_slot(2, 4, 2))
    parts = [form(f"moments_part_{part}") for part in LessonPart]
    yield line_and_boxes(form("moments_doing"), parts, form("moments_part"))
    if form.asked.before_and_after:
        yield line(form("moments_before"))
        yield line(form("moments_after"))
        yield line(form("moments_how_often"))
    yield line(form("moments_reading"))


def _knowledge(form: Form, seat: Seat) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, _named(form, seat, "knowledge_title"))
    yield from hint(form("knowledge_subtitle"))
    lines, unknown = form.by_slot(1, 3, 1), [form("knowledge_unknown")]
    for topic in form.asked.topics:
        yield line_and_boxes(form(f"knowledge_{topic}"), unknown, count=lines)
    if form.asked.tried:
        yield Gap(4)
        words = [form(f"knowledge_{name}") for name in ("helped", "did_not", "unclear")]
        for number in range(_TRIED_ROWS):
            yield line_and_boxes(form("knowledge_tried") if number == 0 else "", words)


def _theory(form: Form) -> Iterator[Flowable]:
    """Yield what stays with a teacher until step 5: at the foot, to be folded away."""
    yield Gap(4, _TO_THE_FOOT)
    words = f"{form('knowledge_theory_words')} {form('paper_fold_theory')}"
    parts = [Rule(1, 3, 0.8, styles.INK), *hint(words), line(form("knowledge_theory"), more=2)]
    yield Stack(parts, keep_under=_KEPT_WHOLE)
