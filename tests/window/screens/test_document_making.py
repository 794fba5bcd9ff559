"""A document is made once for what is wanted; meanwhile the window lives, and may give it up."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event, active_count, current_thread, main_thread

import pytest
from PySide6.QtTest import QTest

from pairview.domain.case import Case, new_case
from pairview.domain.planning import remember_place
from pairview.reports.documents import Document
from pairview.reports.handout_options import HandoutOptions
from pairview.window.screens.document_making import DocumentMaking, Wanted
from pairview.window.widgets.page_preview import PagePreview
from pairview.window.widgets.progress_row import AFTER_MS
from tests.flows.hands import wait_until
from tests.stage import Stage
from tests.window.screens.river import TODAY, river

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Desk:
    """A preview, and what is wanted to stand in it."""

    def __init__(self, preview: PagePreview) -> None:
        self.preview = preview
        self.case: Case | None = river()
        self.options = HandoutOptions(TODAY)
        self.making = DocumentMaking(preview, self._wanted)
        self.said: list[str] = []
        self.making.said.connect(self.said.append)
        self.given: list[bytes] = []

    def _wanted(self) -> Wanted | None:
        if self.case is None:
            return None
        return Wanted(Document.HANDOUT, self.case, self.options)

    def give(self) -> None:
        self.making.give_to(self.given.append)

    @property
    def says(self) -> str:
        return self.preview.count.text()


@pytest.fixture
def desk() -> Iterator[Desk]:
    stage = Stage()
    yield Desk(stage(PagePreview(), 690, 510))
    stage.clear()


def long_case() -> Case:
    case = river()
    told = [f"Looks up {n} times and writes. " * 150 for n in range(40)]
    moments = (replace(case.moments[0], id=f"m{n}", saw=saw) for n, saw in enumerate(told))
    return replace(case, moments=tuple(moments))


def held_until(go_on: Event) -> HandoutOptions:
    """Return options that keep the thread that makes a document waiting, but never the window."""

    class Held(HandoutOptions):
        def __getattribute__(self, name: str) -> object:
            if name == "large_print" and current_thread() is not main_thread():
                go_on.wait(20)
            return super().__getattribute__(name)

    return Held(TODAY)


def test_what_stands_there_is_not_made_again(desk: Desk) -> None:
    desk.making.make_now()
    shown = desk.preview.sheet.pages
    assert desk.says == "2 pages"
    desk.making.make()
    assert desk.case is not None
    desk.case = replace(desk.case)
    desk.making.make()
    assert not desk.making.is_busy
    assert desk.preview.sheet.pages is shown


def test_it_is_given_to_whoever_asks_as_soon_as_it_is_there(desk: Desk) -> None:
    desk.case = long_case()
    desk.give()
    wait_until(lambda: desk.given != [], seconds=20)
    assert desk.given == [desk.making.pdf]
    desk.give()
    assert len(desk.given) == 2


def test_the_first_pages_show_while_the_rest_is_made(desk: Desk) -> None:
    desk.case = long_case()
    seen: list[int] = []
    show = desk.preview.show_pdf

    def watch(pdf: bytes | None, says: str = "") -> None:
        show(pdf, says)
        seen.append(len(desk.preview.sheet.boxes))

    desk.preview.show_pdf = watch  # type: ignore[method-assign]
    desk.making.make()
    wait_until(lambda: desk.making.pdf is not None, seconds=20)
    assert seen[-1] > 8
    assert seen[:-1] in ([2], [])  # a quick machine is done before anybody asks
    assert desk.says == f"Page 1 of {seen[-1]}"


def test_all_pages_show_in_the_end_also_where_they_are_what_they_were(desk: Desk) -> None:
    desk.making.make_now()
    first = desk.making.pdf
    desk.case = long_case()
    desk.making.make_now()
    pages = len(desk.preview.sheet.boxes)
    desk.case = remember_place(desk.case, "handout", "a.pdf", TODAY)
    desk.making.make()
    desk.making._work.showed_first.emit(first)
    assert len(desk.preview.sheet.boxes) < pages
    wait_until(lambda: desk.making.pdf is not None, seconds=20)
    assert len(desk.preview.sheet.boxes) == pages


def test_cancel_appears_and_leaves_nothing(desk: Desk) -> None:
    go_on, threads = Event(), active_count()
    desk.options = held_until(go_on)
    progress = desk.preview.progress
    progress._timer.setInterval(0)
    desk.give()
    assert desk.given == []
    wait_until(progress.isVisible)
    assert progress.label.text().startswith("Making the pages")
    progress.cancel_button.click()
    assert not progress.isVisible()
    assert not desk.making.is_busy
    go_on.set()
    wait_until(lambda: active_count() == threads)
    QTest.qWait(50)
    assert desk.given == []
    assert desk.preview.sheet.boxes == []
    assert desk.says == "Given up. Choose it again to make it."


def test_nothing_appears_where_it_is_quick(desk: Desk) -> None:
    desk.making.make_now()
    QTest.qWait(AFTER_MS + 50)
    assert desk.preview.progress.isHidden()


def test_the_sentence_why_not_stands_there_and_is_said_to_whoever_asked(desk: Desk) -> None:
    desk.case = new_case(TODAY, "Blue Kite")
    desk.making.make_now()
    assert desk.said == []
    assert "finish recording first" in desk.says
    desk.give()
    wait_until(lambda: desk.said != [])
    assert desk.said == [desk.says]
    assert desk.given == []


def test_where_nothing_is_wanted_nothing_stands(desk: Desk) -> None:
    desk.making.make_now()
    desk.case = None
    desk.making.make()
    assert desk.preview.sheet.boxes == []
    assert desk.making.pdf is None
