"""Whoever waits for a document hears how far it is, sees its first pages, and may give it up."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Event, Thread

import pytest

from pairview.domain.case import Case
from pairview.domain.errors import Cancelled, NotYetRevealed
from pairview.reports.documents import Document, is_blank, make_document, options_of
from pairview.reports.handout_options import HandoutOptions
from pairview.reports.page import FIRST_PAGES, LONG_FROM
from pairview.reports.page_options import PageOptions
from tests.reports.conftest import MET


@dataclass
class Waiting:
    """Gives up after so many pages."""

    gives_up_at: tuple[int, int] | None = None
    heard: list[tuple[int, int]] = field(default_factory=list)
    first: list[bytes] = field(default_factory=list)

    def went_on(self, done: int, total: int) -> None:
        self.heard.append((done, total))
        if (done, total) == self.gives_up_at:
            raise Cancelled

    def first_pages(self, pdf: bytes) -> None:
        self.first.append(pdf)


@pytest.fixture
def long_case(practice: Case) -> Case:
    moment = replace(practice.moments[0], saw="Looks up and writes a line. " * 1500)
    return replace(practice, moments=(moment, *practice.moments[1:]))


OPTIONS = PageOptions(MET)


def test_pages_are_counted_while_they_are_laid_out_and_drawn(practice: Case) -> None:
    waiting = Waiting()
    made = make_document(Document.HANDOUT, practice, OPTIONS, waiting)
    assert waiting.heard == [(0, 0), (1, 0), (2, 0), (1, 2), (2, 2)]
    assert waiting.first == []
    assert made == make_document(Document.HANDOUT, practice, OPTIONS)
    assert len(waiting.heard) == 5, "nobody listens any more"


def test_the_first_pages_of_a_long_document_come_early_and_change_nothing(
    long_case: Case, read_pages: Callable[[bytes], list[str]]
) -> None:
    waiting = Waiting()
    made = make_document(Document.HANDOUT, long_case, OPTIONS, waiting)
    pages = read_pages(made)
    assert len(pages) >= LONG_FROM
    (first,) = waiting.first
    assert read_pages(first) == pages[:FIRST_PAGES]
    assert made == make_document(Document.HANDOUT, long_case, OPTIONS)


@pytest.mark.parametrize("moment", [(0, 0), (1, 0), (1, 2)])
def test_given_up_it_is_not_made(practice: Case, moment: tuple[int, int]) -> None:
    waiting = Waiting(gives_up_at=moment)
    with pytest.raises(Cancelled):
        make_document(Document.HANDOUT, practice, OPTIONS, waiting)
    assert waiting.heard[-1] == moment
    assert make_document(Document.HANDOUT, practice, HandoutOptions(MET)).startswith(b"%PDF")


@pytest.mark.parametrize("document", Document)
def test_before_the_reveal_only_what_is_blank_prints(document: Document, practice: Case) -> None:
    assert issubclass(options_of(document), PageOptions)
    early = replace(practice, progress=replace(practice.progress, revealed_on=None))
    if is_blank(document):
        assert make_document(document, early, OPTIONS).startswith(b"%PDF")
    else:
        with pytest.raises(NotYetRevealed):
            make_document(document, early, OPTIONS)


def test_a_long_text_that_has_to_be_shaped_can_be_given_up_before_its_first_page(
    practice: Case,
) -> None:
    agreement = replace(practice.agreement, purpose="שלום")
    waiting = Waiting()
    make_document(Document.HANDOUT, replace(practice, agreement=agreement), OPTIONS, waiting)
    assert waiting.heard == [(0, 0), (0, 0), (1, 0), (2, 0), (1, 2), (2, 2)]


def test_documents_asked_for_at_once_are_made_one_after_the_other(practice: Case) -> None:
    half_made, goes_on = Event(), Event()

    @dataclass
    class Slow(Waiting):
        def went_on(self, done: int, total: int) -> None:
            super().went_on(done, total)
            half_made.set()
            assert goes_on.wait(60)

    first, second = Slow(), Waiting()
    asked = [
        Thread(target=make_document, args=(Document.HANDOUT, practice, OPTIONS, waiting))
        for waiting in (first, second)
    ]
    asked[0].start()
    assert half_made.wait(60)
    asked[1].start()
    asked[1].join(0.1)
    assert second.heard == [], "reportlab's fonts would mix what two documents read of them"
    goes_on.set()
    for thread in asked:
        thread.join()
    assert first.heard == second.heard
