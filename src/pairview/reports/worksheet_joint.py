"""Steps 3 to 8 on paper: what the two fill in together, once both sheets are open."""

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from pairview.content import load_lenses, load_questions
from pairview.domain.explaining import READY_COLUMNS
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot, Step
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
    seat_line,
    subheading,
    tick,
)
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.contact import contact_line
from pairview.reports.flowable import Flowable
from pairview.reports.page import Section
from pairview.reports.prose import DOT
from pairview.reports.table import table
from pairview.reports.text import Run, paragraphs
from pairview.reports.writing_lines import BoxesToTick, WritingLines

_HYPOTHESES: Final = {Slot.SHORT: 3, Slot.STANDARD: 4, Slot.LONG: 5}
_QUESTIONS: Final = {Slot.SHORT: 4, Slot.STANDARD: 6, Slot.LONG: 6}
_SORT_WIDTH: Final = 48.0
_NUMBER_WIDTH: Final = 22.0
_SOURCE_WIDTH: Final = 150.0
_CELL_HEIGHT: Final = 18.0
_SPLIT_CELL_HEIGHT: Final = 28.0
"""In the long slot both may answer apart, one letter beside the other."""
_EVIDENCE: Final = {Slot.SHORT: 0, Slot.STANDARD: READY_COLUMNS, Slot.LONG: READY_COLUMNS + 2}
_KEPT_WHOLE: Final = 300.0


def together(form: Form) -> list[Section]:
    """Return steps 3 to 8: a page each where there is much time, else two to a page."""
    contrast, retell = [*_contrast(form), *_puzzle(form)], [*_retell(form)]
    hypotheses = [*_hypotheses(form)]
    weigh = [*_weigh(form)] if form.asked.table else []
    plan = [*_plan(form), Gap(9, styles.SECTION_STRETCH), *_read_back(form)]
    if form.slot is Slot.LONG:
        return [contrast, retell, hypotheses, weigh, plan]
    between = Gap(9, styles.SECTION_STRETCH)
    return [[*contrast, between, *retell], [*hypotheses, between, *weigh], plan]


def _contrast(form: Form) -> Iterator[Flowable]:
    yield from form.step(Step.CONTRAST)
    yield from paragraphs(styles.HEADING, form("contrast_title"))
    yield from hint(form("contrast_steam"))
    copied = form("paper_copy", a=Seat.A.value, b=Seat.B.value)
    sorts = [form(f"contrast_{name}") for name in ("acts", "judged", "not_known")]
    named = DOT.join(f"{letter}: {words}" for letter, words in zip("abc", sorts, strict=True))
    sorted_as = form("paper_sort", sorts=named) if form.is_large else form("paper_tick")
    yield from hint(f"{copied} {sorted_as}")
    yield Gap(3)
    yield _marks_to_copy(form, [form("paper_letter")] if form.is_large else sorts)


def _marks_to_copy(form: Form, sorts: list[str]) -> Flowable:
    """Return rows for both marks, with boxes to sort each; in large print there is room for one."""
    heads = [form("ratings_question"), *form.scale(), *sorts]
    looks = [styles.EXAMPLE, *[form.scale_style] * (len(heads) - 1)]
    sort_width = _SORT_WIDTH if sorts[1:] else form.box_width
    widths = [None, *[form.box_width] * len(form.scale()), *[sort_width] * len(sorts)]
    sort_box = _small_box if sorts[1:] else pen_box
    rows = [
        [
            [Gap(3), *paragraphs(styles.BODY, one.label)],
            *scale_boxes(),
            *(sort_box() for _ in sorts),
        ]
        for one in form.dimensions
    ]
    return table(heads, rows, widths, gap=BETWEEN_BOXES, head_styles=looks)


def _small_box() -> list[Flowable]:
    return [marks.Mark(marks.box, 12, 19)]


def _puzzle(form: Form) -> Iterator[Flowable]:
    yield Gap(8, 4)
    yield from subheading(form("contrast_puzzle"))
    for name in ("hard_to", "hard_when", "can", "can_when"):
        yield WritingLines(form.by_slot(2, 1, 2), form(f"contrast_{name}"))


def _retell(form: Form) -> Iterator[Flowable]:
    yield Stack(_spoken(form), keep_under=_KEPT_WHOLE)
    if form.asked.retelling:
        yield line(form("retell_incident"), 6)
        yield line(form("retell_told"), 8)
    if form.asked.my_part:
        yield Gap(6)
        yield from subheading(form("retell_part"))
        yield from hint(form("retell_part_hint"))
        for seat in Seat:
            label = form("retell_part_line", room=seat.value)
            yield seat_line(seat, [WritingLines(form.by_slot(1, 2, 3), label)])


def _spoken(form: Form) -> Iterator[Flowable]:
    yield from form.step(Step.RETELL)
    yield from form.head("retell")
    first, second = Seat.A.value, Seat.B.value
    for name in ("tell", "voice", "listen"):
        yield from paragraphs(styles.BODY, form(f"retell_{name}", room=first, other=second))
    yield from paragraphs(styles.SMALL, form("retell_guess"))


def _hypotheses(form: Form) -> Iterator[Flowable]:
    yield from form.step(Step.HYPOTHESES)
    yield from paragraphs(styles.HEADING, form("hypotheses_title"))
    yield from hint(form("hypotheses_subtitle", room=Seat.B.value))
    named = DOT.join(lens.name for lens in load_lenses(form.language))
    yield from hint(form("paper_lenses", lenses=named))
    for number in range(1, _HYPOTHESES[form.slot] + 1):
        yield Gap(2, 8)
        numeral = marks.Numeral(number, on_line=True)
        row = SideBySide([[numeral], [*_hypothesis(form)]], [_NUMBER_WIDTH, None])
        yield Stack([row], keep_under=_KEPT_WHOLE)


def _hypothesis(form: Form) -> Iterator[Flowable]:
    offered = [form(f"hypotheses_from_{who}") for who in ("a", "b", "both")]
    yield line(form("hypotheses_maybe"), form.by_slot(2, 1, 2))
    yield from _drop_if(form, offered)
    if form.is_short:
        yield line(form("hypotheses_against"), 2)
    if form.asked.expects:
        answers = [
            form(f"hypotheses_expects_{name}") for name in ("same", "different", "cannot_say")
        ]
        yield choice(form("hypotheses_expects"), answers)
    if form.asked.lens:
        lens, kindest = line(form("hypotheses_lens")), line(form("hypotheses_kindest"))
        yield SideBySide([[lens], [kindest]], [150, None], 12)


def _drop_if(form: Form, offered: list[str]) -> Iterator[Flowable]:
    label, count = form("hypotheses_drop_if"), form.by_slot(2, 1, 1)
    if form.is_large:
        yield line(label, count)
        yield from (Gap(7), BoxesToTick(offered))
    else:
        yield line_and_boxes(label, offered, count=count)


def _weigh(form: Form) -> Iterator[Flowable]:
    yield from form.step(Step.WEIGH)
    yield from form.head("weigh")
    yield from _evidence(form)
    yield Gap(4)
    yield from hint(form("paper_answers"))
    yield from hint(form("paper_row"))
    yield Gap(3)
    letters = ascii_lowercase[: _EVIDENCE[form.slot]]
    height = _SPLIT_CELL_HEIGHT if form.slot is Slot.LONG else _CELL_HEIGHT
    rows = [
        [[Gap(2), *paragraphs(styles.LEAD_BOLD, f"{number}")], *(_cell(height) for _ in letters)]
        for number in range(1, _HYPOTHESES[form.slot] + 1)
    ]
    looks = [styles.COLUMN_HEAD, *[styles.SCALE_HEAD] * len(letters)]
    widths = [70, *[None] * len(letters)]
    yield table([form("steps_5"), *letters], rows, widths, gap=4, head_styles=looks)


def _cell(height: float) -> list[Flowable]:
    return [Stack([Gap(height)], framed=True)]


def _evidence(form: Form) -> Iterator[Flowable]:
    sources = form("paper_sources", a=Seat.A.value, b=Seat.B.value)
    seen = [*subheading(form("weigh_seen")), *hint(form("weigh_seen_words"))]
    source = [*subheading(form("weigh_source")), *hint(sources)]
    yield SideBySide([seen, source], [None, _SOURCE_WIDTH], 12, keeps_with_next=True)
    lines = form.by_slot(1, 1, 2)
    for letter in ascii_lowercase[: _EVIDENCE[form.slot]]:
        cells = [[line(letter, lines)], [WritingLines(lines)]]
        yield SideBySide(cells, [None, _SOURCE_WIDTH], 12)


def _plan(form: Form) -> Iterator[Flowable]:
    yield from form.step(Step.PLAN)
    yield from form.head("plan")
    yield from subheading(form("plan_look_for"), form("plan_look_for_words"))
    for seat in Seat:
        parts = [line(seat.value, form.by_slot(3, 2, 2)), *_where(form)]
        yield Stack([seat_line(seat, parts)], keep_under=_KEPT_WHOLE)
    yield Gap(8, 4)
    yield from _ask(form)
    if form.asked.small_change:
        yield Gap(8, 4)
        yield from _changes(form)
    if form.asked.whole_plan:
        yield line(form("plan_other_adult"))
        yield line(form("plan_unknown"), 1, more=3)
    yield Gap(4, 4)
    yield line(form("plan_again"))


def _where(form: Form) -> list[Flowable]:
    cells = [[line(form("plan_activity"))], [line(form("plan_by"))]]
    return [SideBySide(cells, [None, 130], 12)]


def _ask(form: Form) -> Iterator[Flowable]:
    yield from subheading(form("plan_ask"), form("plan_ask_words"))
    yield from hint(form("paper_questions"))
    for question in load_questions(form.language)[: _QUESTIONS[form.slot]]:
        yield Gap(1)
        yield tick(question.text)
    yield WritingLines(1, more=1)
    who = [Seat.A.value, Seat.B.value, form("plan_both")]
    yield choice(form("plan_who_asks"), who)
    if not form.is_short:
        yield line(form("plan_when_where"))
        yield line(form("plan_opening"))


def _changes(form: Form) -> Iterator[Flowable]:
    yield from subheading(form("plan_change"), form("plan_change_words"))
    for seat in Seat:
        label = form("plan_change_in", room=seat.value)
        yield seat_line(seat, [WritingLines(1, label)])
    yield line(form("plan_notice"), more=1)


def _read_back(form: Form) -> Iterator[Flowable]:
    yield from form.step(Step.READ_BACK)
    yield from form.head("read_back")
    question = Run(form.wording("safety.question"), bold=True)
    yield from paragraphs(styles.BODY, question)
    answer = f"{form.wording('safety.question_yes')}. {form('paper_not_written')}"
    yield from paragraphs(styles.BODY, answer)
    yield from contact_line(form.wording, form.contact)
    yield Gap(4)
    yield from paragraphs(styles.BODY, form("paper_after"))
