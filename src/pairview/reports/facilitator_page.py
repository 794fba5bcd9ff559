"""The facilitator page: steps, minutes, what to say, and what if; nothing about a student."""

from collections.abc import Iterator
from typing import Final

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.room_timer import Part, spans_of
from pairview.domain.room_words import say, what_ifs
from pairview.domain.slot import Slot
from pairview.domain.wording import Wording
from pairview.reports import styles
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.contact import contact_line
from pairview.reports.flowable import Flowable
from pairview.reports.page import WordsAlone, print_document, sheet_of
from pairview.reports.page_options import PageOptions
from pairview.reports.table import table
from pairview.reports.text import Run, paragraphs

_STEP_WIDTH: Final = 74.0
_MINUTES_WIDTH: Final = 33.0
_IF_WIDTH: Final = 112.0
_BETWEEN: Final = 18.0
_LINES: Final = range(1, 7)
_KEPT_WHOLE: Final = 300.0
_NAMES: Final = {
    Part.RECORD_FIRST: "facilitator.record_first",
    Part.RECORD_SECOND: "facilitator.record_second",
    Part.SLACK: "facilitator.slack",
    Part.SECOND_LOOK: "facilitator.second_look",
}
"""What a part is called where that is not the name of its step."""
_HAPPENS: Final = ("print", "laptop", "passphrase", "projector", "late", "early")


def make_facilitator_page(case: Case, options: PageOptions) -> bytes:
    """Return the page as PDF. Of the case only its language is looked at. Raises CannotPrint."""
    language = options.language or case.agreement.language
    wording = load_wording(language)
    footer = (wording("facilitator.footer_page"), wording("facilitator.footer_promise"))
    words = WordsAlone(wording, language)
    sheet = sheet_of(options, words, "facilitator.file_title", footer)
    return print_document(sheet, lambda: [[*_front(wording)], [*_back(wording, options.contact)]])


def _front(wording: Wording) -> Iterator[Flowable]:
    yield from paragraphs(styles.TITLE, wording("facilitator.file_title"))
    yield from paragraphs(styles.SMALL, wording("facilitator.what"))
    yield Gap(8, 6)
    yield _steps(wording)
    yield Gap(9, 8)
    yield Stack(_during(wording), keep_under=_KEPT_WHOLE)


def _back(wording: Wording, contact: str) -> Iterator[Flowable]:
    yield _what_ifs(wording, contact)
    yield Gap(12, 8)
    yield _what_happens(wording)
    yield Gap(12, 8)
    lists = [[*_heading(wording, name), *_lines(wording, name)] for name in ("before", "after")]
    yield Stack([SideBySide(lists, [None, None], _BETWEEN)], keep_under=_KEPT_WHOLE)


def _steps(wording: Wording) -> Flowable:
    rows = [_part(wording, part) for part in Part]
    slots = [str(int(slot)) for slot in Slot]
    heads = [wording("facilitator.step"), *slots, wording("facilitator.say")]
    return table(heads, rows, [_STEP_WIDTH, *[_MINUTES_WIDTH] * len(slots), None])


def _part(wording: Wording, part: Part) -> list[list[Flowable]]:
    name = wording(_NAMES.get(part, f"worksheet.steps_{part.step}"))
    said = say(wording, part, Slot.STANDARD)
    if part is Part.WEIGH:
        said = f"{said} {wording('facilitator.say_6_in_short')}"
    numbered = name if part.step is None else f"{part.step} {name}"
    cells = [paragraphs(styles.BODY, Run(numbered, bold=True))]
    told = [*(_from_to(wording, part, slot) for slot in Slot), said]
    cells += [paragraphs(styles.BODY, words) for words in told]
    return [[*cell] for cell in cells]


def _from_to(wording: Wording, part: Part, slot: Slot) -> str:
    span = spans_of(slot, looks_again=part is Part.SECOND_LOOK).get(part)
    if span is None:
        return wording("facilitator.not_done")
    return wording("facilitator.minutes", start=span[0], end=span[1])


def _during(wording: Wording) -> Iterator[Flowable]:
    yield from _heading(wording, "during")
    first, *_, last = _LINES
    columns = [
        [*_lines(wording, "during", range(start, start + 2))] for start in range(first, last, 2)
    ]
    yield SideBySide(columns, [None] * len(columns), _BETWEEN)


def _heading(wording: Wording, name: str) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, wording(f"facilitator.{name}"))


def _lines(wording: Wording, name: str, numbers: range = _LINES) -> Iterator[Flowable]:
    for number in numbers:
        yield from paragraphs(styles.BODY, wording(f"facilitator.{name}_{number}"))
        yield Gap(3)


def _what_happens(wording: Wording) -> Flowable:
    rows: list[list[list[Flowable]]] = [
        [
            [*paragraphs(styles.BODY, Run(wording(f"facilitator.happens_{name}"), bold=True))],
            [*paragraphs(styles.BODY, wording(f"facilitator.do_{name}"))],
        ]
        for name in _HAPPENS
    ]
    return table(
        [wording("facilitator.happens"), wording("facilitator.do")], rows, [_IF_WIDTH, None]
    )


def _what_ifs(wording: Wording, contact: str) -> Flowable:
    rows: list[list[list[Flowable]]] = [
        [
            [*paragraphs(styles.BODY, Run(one.question, bold=True))],
            [*paragraphs(styles.BODY, one.answer)],
        ]
        for one in what_ifs(wording)
    ]
    rows[-1][1] += contact_line(wording, contact)  # the last one is the serious one
    heads = [wording("facilitator.what_if"), wording("facilitator.say")]
    return table(heads, rows, [_IF_WIDTH, None])
