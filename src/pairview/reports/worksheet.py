"""The worksheet: the steps on paper, for rooms without laptops and for the one who waits."""

from collections.abc import Iterator

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.flow import steps_shown
from pairview.domain.seat import Seat
from pairview.domain.slot import Step
from pairview.reports import styles
from pairview.reports.blank_form import Form, choice, line, seat_line, tick
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.page import Section, print_document, sheet_of
from pairview.reports.table import table
from pairview.reports.text import paragraphs
from pairview.reports.worksheet_joint import together
from pairview.reports.worksheet_options import WorksheetOptions
from pairview.reports.worksheet_record import own_sheet

_KEPT_WHOLE = 350.0
_STEP_WIDTH = 84.0
_WHO_WIDTH = 62.0
_MINUTES_WIDTH = 50.0


def make_worksheet(case: Case, options: WorksheetOptions) -> bytes:
    """Return the blank form of a slot as PDF. Of the case only time and language are looked at.

    Raises CannotPrint where it cannot be laid out.
    """
    language = options.language or case.agreement.language
    slot = options.slot or case.agreement.slot
    form = Form(load_wording(language), language, slot, options.large_print, options.contact)
    footer = (form("paper_footer_standing"), form("paper_footer_private"))
    sheet = sheet_of(options, form, "worksheet.paper_file_title", footer)
    return print_document(sheet, lambda: _sections(form))


def _sections(form: Form) -> list[Section]:
    return [
        list(_front(form)),
        *(own_sheet(form, seat) for seat in Seat),
        *together(form),
    ]


def _front(form: Form) -> Iterator[Flowable]:
    yield from paragraphs(styles.TITLE, form("paper_title", n=int(form.slot)))
    for name in ("what", "alone", "skip"):
        yield Gap(3)
        yield from paragraphs(styles.BODY, form(f"paper_{name}"))
    yield Gap(14, 10)
    yield from _agree(form)
    yield Gap(14, 10)
    heading = paragraphs(styles.HEADING, form("paper_steps"))
    yield Stack([*heading, _steps(form)], keep_under=_KEPT_WHOLE)
    yield Gap(12, 10)
    yield from form.activities()


def _agree(form: Form) -> Iterator[Flowable]:
    yield from form.step(Step.AGREE)
    yield from form.head("agree")
    rooms = [[seat_line(seat, [line(form("agree_class"))])] for seat in Seat]
    yield SideBySide(rooms, [None, None], 16)
    yield line(form("agree_student"))
    yield choice(form("agree_begins"), [seat.value for seat in Seat])
    yield Gap(8)
    yield tick(form("agree_promise"))
    yield line(form("agree_purpose"))


def _minutes(form: Form, step: Step) -> str:
    """Return "5 + 5" where each has half of them alone: so many stand on each own sheet."""
    minutes = form.asked.minutes_of(step)
    if step is Step.RECORD:
        return form("paper_minutes_each", n=minutes // len(Seat))
    return str(minutes)


def _steps(form: Form) -> Flowable:
    rows = []
    for step in steps_shown(form.slot):
        who = form("paper_in_turn" if step is Step.RECORD else "paper_both")
        name, leaves = form(f"steps_{int(step)}"), form(f"paper_leaves_{int(step)}")
        texts = (f"{int(step)} {name}", leaves, who, _minutes(form, step))
        rows.append([paragraphs(styles.BODY, text) for text in texts])
    heads = [form(f"paper_{name}") for name in ("step", "leaves", "who", "minutes")]
    return table(heads, rows, [_STEP_WIDTH, None, _WHO_WIDTH, _MINUTES_WIDTH])
