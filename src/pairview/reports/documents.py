"""Which documents there are; each is read in when it is first asked for."""

from dataclasses import dataclass, fields
from enum import StrEnum
from importlib import import_module
from typing import Final

from pairview.domain.case import Case
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.page_options import PageOptions


class Document(StrEnum):
    """What can be printed, as it is called on the command line."""

    HANDOUT = "handout"


@dataclass(frozen=True, slots=True)
class _Maker:
    """A function `make_...(case, options)` of a module, and what it wants to know."""

    module: str
    function: str
    options: type[PageOptions] = PageOptions


_MAKERS: Final = {
    Document.HANDOUT: _Maker("handout", "make_handout", HandoutOptions),
}


def make_document(document: Document, case: Case, options: PageOptions) -> bytes:
    """Return a document as PDF; options of its own that are not given keep what is usual.

    Raises NotYetRevealed where it shows what is still private, and CannotPrint.
    """
    maker = _MAKERS[document]
    if not isinstance(options, maker.options):
        shared = {field.name: getattr(options, field.name) for field in fields(PageOptions)}
        options = maker.options(**shared)
    make = getattr(import_module(f"pairview.reports.{maker.module}"), maker.function)
    pdf: bytes = make(case, options)
    return pdf
