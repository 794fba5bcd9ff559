"""The facilitator page: steps, minutes, what to say, and what if; nothing about a student."""

from collections.abc import Iterator
from typing import Final

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.slot import Slot, Step, asked_in, slack
from pairview.domain.wording import Wording
from pairview.reports import styles
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.page import Sheet, print_document
from pairview.reports.page_options import PageOptions
from pairview.reports.table import table
from pairview.reports.text import Run, paragraphs

SECOND_LOOK_MINUTES: Final = {Slot.SHORT: 5, Slot.STANDARD: 10, Slot.LONG: 20}
_STEP_WIDTH: Final = 74.0
_MINUTES_WIDTH: Final = 20.0
_IF_WIDTH: Final = 112.0
_LINES: Final = 4
_KEPT_WHOLE: Final = 300.0
_WHAT_IFS: Final = ("little", "one", "odd", "same")
_SERIOUS: Final = ("banner_stop", "banner_proof")


def make_facilitator_page(case: Case, options: PageOptions) -> bytes:
    """Return the page as PDF. Of the case only its language is looked at. Raises CannotPrint."""
    language = options.language or case.agreement.language
    wording = load_wording(language)
    sheet = Sheet(
        options.paper,
        wording,
        language,
        wording("facilitator.file_title"),
        (wording("facilitator.footer_page"), wording("facilitator.footer_promise")),
        options.large_print,
        options.duplex,
    )
    return print_document(sheet, lambda: [list(_page(wording))])


def _page(wording: Wording) -> Iterator[Flowable]:
    yield from paragraphs(styles.TITLE, wording("facilitator.file_title"))
    yield from paragraphs(styles.SMALL, wording("facilitator.what"))
    yield Gap(8, 6)
    yield _steps(wording)
    yield Gap(9, 8)
    columns = [[*_list(wording, name)] for name in ("before", "during", "after")]
    row = SideBySide(columns, [None, None, None], styles.COLUMN_GAP)
    yield Stack([row], keep_under=_KEPT_WHOLE)
    yield Gap(9, 8)
    yield _what_ifs(wording)


def _steps(wording: Wording) -> Flowable:
    rows = [_step(wording, step) for step in Step if step is not Step.SECOND_LOOK]
    left_over = [str(slack(slot)) for slot in Slot]
    rows.append(_row(wording, "left_over", wording("facilitator.left_over"), left_over))
    later = [str(minutes) for minutes in SECOND_LOOK_MINUTES.values()]
    rows.append(_row(wording, "9", f"9 {wording('facilitator.second_look')}", later))
    slots = [str(int(slot)) for slot in Slot]
    heads = [wording("facilitator.step"), *slots, wording("facilitator.say")]
    return table(heads, rows, [_STEP_WIDTH, *[_MINUTES_WIDTH] * len(slots), None])


def _step(wording: Wording, step: Step) -> list[list[Flowable]]:
    number = int(step)
    planned = [asked_in(slot).minutes_of(step) for slot in Slot]
    minutes = [str(count) if count else wording("facilitator.not_done") for count in planned]
    return _row(wording, str(number), f"{number} {wording(f'worksheet.steps_{number}')}", minutes)


def _row(wording: Wording, name: str, step: str, minutes: list[str]) -> list[list[Flowable]]:
    said = (*minutes, wording(f"facilitator.say_{name}"))
    cells = [paragraphs(styles.BODY, Run(step, bold=True))]
    cells += [paragraphs(styles.BODY, text) for text in said]
    return [[*cell] for cell in cells]


def _list(wording: Wording, name: str) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, wording(f"facilitator.{name}"))
    for number in range(1, _LINES + 1):
        yield from paragraphs(styles.BODY, wording(f"facilitator.{name}_{number}"))
        yield Gap(3)


def _what_ifs(wording: Wording) -> Flowable:
    answers = {name: wording(f"facilitator.then_{name}") for name in _WHAT_IFS}
    answers["serious"] = " ".join(wording(f"safety.{name}") for name in _SERIOUS)
    rows = [
        [
            paragraphs(styles.BODY, Run(wording(f"facilitator.if_{name}"), bold=True)),
            paragraphs(styles.BODY, answer),
        ]
        for name, answer in answers.items()
    ]
    heads = [wording("facilitator.what_if"), wording("facilitator.say")]
    return table(heads, rows, [_IF_WIDTH, None])
