"""Makes the document that was chosen and shows it, without keeping the window waiting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Signal

from pairview.reports.documents import make_document
from pairview.window.background_work import BackgroundWork
from pairview.window.widgets.pdf_pages import get_ready

if TYPE_CHECKING:
    from collections.abc import Callable

    Make: TypeAlias = Callable[..., bytes]

    from pairview.domain.case import Case
    from pairview.reports.documents import Document
    from pairview.reports.making import Listener
    from pairview.reports.page_options import PageOptions
    from pairview.window.widgets.page_preview import PagePreview

WAITS_S = 0.04
"""So long the window waits itself for a document that somebody asked for: a handout is there."""


class Wanted(NamedTuple):
    """All that a document depends on."""

    document: Document
    case: Case
    options: PageOptions


def _make(make: Make, wanted: tuple[Any, ...], listener: Listener) -> bytes:
    """Make it, in a thread; the preview need not wait for what draws it, either."""
    get_ready()
    return make(*wanted, listener)


class DocumentMaking(QObject):
    """Made once for what is wanted, then kept. Emits `said` where it cannot be had.

    `wanted` tells all that it depends on now, to be given to `make` with a listener; None where
    it cannot be made.
    """

    said = Signal(str)

    def __init__(
        self,
        preview: PagePreview,
        wanted: Callable[[], tuple[Any, ...] | None],
        make: Make = make_document,
    ) -> None:
        super().__init__(preview)
        self._preview = preview
        self._wanted = wanted
        self._make = make
        self._made: tuple[tuple[Any, ...], bytes] | None = None
        self._making: tuple[Any, ...] | None = None
        self._why: tuple[tuple[Any, ...], str] | None = None
        self._then: Callable[[bytes], object] | None = None
        self._work = BackgroundWork(self)
        self._work.ended.connect(self._take)
        self._work.failed.connect(self._fail)
        self._work.showed_first.connect(self._show_first)
        self._work.went_on.connect(preview.progress.go_on)
        preview.progress.given_up.connect(self.give_up)

    @property
    def pdf(self) -> bytes | None:
        """The document as it is wanted now, None where it is not made."""
        return self._made[1] if self._made and self._made[0] == self._wanted() else None

    @property
    def is_busy(self) -> bool:
        """True while it is made."""
        return self._making is not None

    def make(self) -> None:
        """Begin to make what is wanted now, unless that is there or on its way."""
        wanted = self._wanted()
        if wanted is None:
            self.forget()
        elif self._making != wanted and not (self._made and self._made[0] == wanted):
            self._begin(wanted)

    def make_now(self) -> None:
        """Make what is wanted and wait for it."""
        self.make()
        self._work.wait()

    def give_to(self, then: Callable[[bytes], object]) -> None:
        """Give the document to a function: at once where it can be, else when it is there."""
        self.make()
        self._work.wait(WAITS_S)
        if (pdf := self.pdf) is not None:
            then(pdf)
        elif self._making is not None:
            self._then = then
        elif self._why is not None:
            self.said.emit(self._why[1])

    def forget(self) -> None:
        """Show nothing, and keep nothing."""
        self._stop()
        self._made = None
        self._preview.show_pdf(None)

    def give_up(self) -> None:
        """Stop making it; nothing of it is left."""
        if self._making is not None:
            self.forget()
            self._preview.say(self.tr("Given up. Choose it again to make it."))

    def _begin(self, wanted: tuple[Any, ...]) -> None:
        self._stop()
        self._making = wanted
        self._preview.progress.begin(self.tr("Making the pages"))
        self._work.begin(partial(_make, self._make, wanted))

    def _stop(self) -> None:
        self._work.give_up()
        self._preview.progress.end()
        self._making, self._then, self._why = None, None, None

    def _show_first(self, pdf: bytes) -> None:
        self._made = None  # what was made before is no longer what is shown
        self._preview.show_pdf(pdf, self.tr("The first pages; the others follow"))

    def _take(self, pdf: object) -> None:
        wanted, then, before = self._making, self._then, self._made
        self._stop()
        if wanted is None or not isinstance(pdf, bytes):
            return
        self._made = wanted, pdf
        if before is None or before[1] != pdf:
            self._preview.show_pdf(pdf)
        if then is not None:
            then(pdf)

    def _fail(self, why: str) -> None:
        wanted, asked = self._making, self._then is not None
        self.forget()
        if wanted is not None:
            self._why = wanted, why
        self._preview.say(why)
        if asked:
            self.said.emit(why)
