"""The facilitator page: steps, minutes, what to say, and what if; nothing about a student."""

from collections.abc import Iterator
from typing import Final

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.room_words import what_ifs
from pairview.domain.slot import Slot, Step, asked_in, slack
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
_MINUTES_WIDTH: Final = 20.0
_IF_WIDTH: Final = 112.0
_LINES: Final = 6
_KEPT_WHOLE: Final = 300.0
_SAID: Final = {
    Step.RECORD: ("say_2", "say_2_turn"),
    Step.WEIGH: ("say_6", "say_6_in_short"),
    Step.SECOND_LOOK: ("say_9", "say_9_end"),
}
"""Where more than one sentence is said at a step."""


def make_facilitator_page(case: Case, options: PageOptions) -> bytes:
    """Return the page as PDF. Of the case only its language is looked at. Raises CannotPrint."""
    language = options.language or case.agreement.language
    wording = load_wording(language)
    footer = (wording("facilitator.footer_page"), wording("facilitator.footer_promise"))
    words = WordsAlone(wording, language)
    sheet = sheet_of(options, words, "facilitator.file_title", footer)
    return print_document(sheet, lambda: [list(_page(wording, options.contact))])


def _page(wording: Wording, contact: str) -> Iterator[Flowable]:
    yield from paragraphs(styles.TITLE, wording("facilitator.file_title"))
    yield from paragraphs(styles.SMALL, wording("facilitator.what"))
    yield Gap(8, 6)
    yield _steps(wording)
    yield Gap(9, 8)
    yield _what_ifs(wording, contact)
    yield Gap(9, 8)
    columns = [[*_list(wording, name)] for name in ("before", "during", "after")]
    row = SideBySide(columns, [None, None, None], styles.COLUMN_GAP)
    yield Stack([row], keep_under=_KEPT_WHOLE)


def _steps(wording: Wording) -> Flowable:
    rows = [_step(wording, step) for step in Step]
    left_over = [str(slack(slot)) for slot in Slot]
    name, keys = wording("facilitator.left_over"), ("say_left_over", "say_closing")
    rows.insert(-1, _row(wording, name, left_over, keys))
    slots = [str(int(slot)) for slot in Slot]
    heads = [wording("facilitator.step"), *slots, wording("facilitator.say")]
    return table(heads, rows, [_STEP_WIDTH, *[_MINUTES_WIDTH] * len(slots), None])


def _step(wording: Wording, step: Step) -> list[list[Flowable]]:
    number = int(step)
    is_later = step is Step.SECOND_LOOK
    name = wording("facilitator.second_look" if is_later else f"worksheet.steps_{number}")
    planned = [asked_in(slot).minutes_of(step) for slot in Slot]
    minutes = [str(count) if count else wording("facilitator.not_done") for count in planned]
    return _row(wording, f"{number} {name}", minutes, _SAID.get(step, (f"say_{number}",)))


def _row(
    wording: Wording, step: str, minutes: list[str], keys: tuple[str, ...]
) -> list[list[Flowable]]:
    said = (*minutes, " ".join(wording(f"facilitator.{key}") for key in keys))
    cells = [paragraphs(styles.BODY, Run(step, bold=True))]
    cells += [paragraphs(styles.BODY, text) for text in said]
    return [[*cell] for cell in cells]


def _list(wording: Wording, name: str) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, wording(f"facilitator.{name}"))
    for number in range(1, _LINES + 1):
        yield from paragraphs(styles.BODY, wording(f"facilitator.{name}_{number}"))
        yield Gap(3)


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
