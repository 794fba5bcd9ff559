"""Which documents there are; each is read in when it is first asked for."""

from dataclasses import dataclass, fields
from enum import StrEnum
from importlib import import_module
from typing import Final

from pairview.domain.case import Case
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.making import Listener, listening
from pairview.reports.page_options import PageOptions
from pairview.reports.second_look_options import SecondLookOptions
from pairview.reports.student_card_options import StudentCardOptions
from pairview.reports.worksheet_options import WorksheetOptions


class Document(StrEnum):
    """What can be printed, as it is called on the command line."""

    HANDOUT = "handout"
    NEXT_LESSON = "next-lesson"
    WORKSHEET = "worksheet"
    STUDENT_CARD = "student-card"
    SECOND_LOOK = "second-look"
    FACILITATOR = "facilitator"
    WHOLE_RECORD = "whole-record"


@dataclass(frozen=True, slots=True)
class _Maker:
    """A function `make_...(case, options)` of a module, and what it wants to know.

    `is_blank` where it holds nothing of a case, so that it prints before the reveal too;
    `needs_case` where there is nothing to write on without one.
    """

    module: str
    function: str
    options: type[PageOptions] = PageOptions
    is_blank: bool = False
    needs_case: bool = False


_MAKERS: Final = {
    Document.HANDOUT: _Maker("handout", "make_handout", HandoutOptions),
    Document.NEXT_LESSON: _Maker("next_lesson", "make_next_lesson", needs_case=True),
    Document.WORKSHEET: _Maker("worksheet", "make_worksheet", WorksheetOptions, is_blank=True),
    Document.FACILITATOR: _Maker("facilitator_page", "make_facilitator_page", is_blank=True),
    Document.WHOLE_RECORD: _Maker("whole_record", "make_whole_record", needs_case=True),
    Document.STUDENT_CARD: _Maker("student_card", "make_student_card", StudentCardOptions),
    Document.SECOND_LOOK: _Maker(
        "second_look_sheet", "make_second_look_sheet", SecondLookOptions, needs_case=True
    ),
}


def options_of(document: Document) -> type[PageOptions]:
    """Return what a document wants to know."""
    return _MAKERS[document].options


def is_blank(document: Document) -> bool:
    """Return True where a document holds nothing of a case, so that it always prints."""
    return _MAKERS[document].is_blank


def needs_case(document: Document) -> bool:
    """Return True where a document says nothing without a case."""
    return _MAKERS[document].needs_case


def names_contact(document: Document) -> bool:
    """Return True where a document says whom to call when someone could be unsafe."""
    return document in (Document.WORKSHEET, Document.FACILITATOR)


def make_document(
    document: Document, case: Case, options: PageOptions, listener: Listener | None = None
) -> bytes:
    """Return a document as PDF; options of its own that are not given keep what is usual.

    Raises NotYetRevealed where it shows what is still private, CannotPrint, and Cancelled where
    `listener` gives it up.
    """
    maker = _MAKERS[document]
    if not isinstance(options, maker.options):
        shared = {field.name: getattr(options, field.name) for field in fields(PageOptions)}
        options = maker.options(**shared)
    make = getattr(import_module(f"pairview.reports.{maker.module}"), maker.function)
    with listening(listener):
        pdf: bytes = make(case, options)
    return pdf
