"""The room summary: a page for the one who led the workshop, of counts that tell of no pair."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from pairview.content import load_slip_banks, load_wording
from pairview.content.language import language_in_use
from pairview.domain.count_slip import OWN
from pairview.domain.room_summary import Few, RoomSummary, Told
from pairview.reports import styles
from pairview.reports.boxes import Gap, SideBySide, Stack, height_of, measure
from pairview.reports.days import in_words
from pairview.reports.flowable import Flowable
from pairview.reports.making import Listener, listening
from pairview.reports.page import Sheet, print_document
from pairview.reports.page_options import PageOptions
from pairview.reports.table import table
from pairview.reports.text import paragraphs, width_of_words

_COUNT_WIDTH: Final = 78.0
"""Points: "all or nearly all" stands in one line, and most names too."""
_NUMBER_WIDTH: Final = 36.0
"""Points where there are digits only, under a short word."""
_BETWEEN: Final = 24.0
_KEPT_WHOLE: Final = 300.0
_READING: Final = ("few", "order", "ask")


def make_room_summary(
    summary: RoomSummary, options: PageOptions, listener: Listener | None = None
) -> bytes:
    """Return the page as PDF; the same summary and options give the same bytes.

    Raises CannotPrint, and Cancelled where `listener` gives it up.
    """
    language = options.language or language_in_use()
    say = load_wording(language)
    sheet = Sheet(
        options.paper,
        say,
        language,
        say("room_summary.file_title"),
        (say("room_summary.footer_standing"), say("room_summary.footer_numbers")),
        options.large_print,
        options.duplex,
    )
    page = (_LargePage if options.large_print else _Page)(summary, options, sheet)
    with listening(listener):
        return print_document(sheet, lambda: [list(page.parts())])


class _Page:
    """Activities on the left, all else on the right."""

    def __init__(self, summary: RoomSummary, options: PageOptions, sheet: Sheet) -> None:
        self._summary = summary
        self._day = in_words(options.today, sheet.wording)
        self._say = sheet.wording
        self._banks = load_slip_banks(sheet.language)
        self._column = (sheet.width - _BETWEEN) / 2

    def parts(self) -> Iterator[Flowable]:
        """Yield what stands on the page."""
        pairs, day = self._summary.pairs, self._day
        put_together = self._say("room_summary.put_together", n=pairs, day=day)
        yield from paragraphs(styles.TITLE, self._say("room_summary.title"))
        yield from paragraphs(styles.LEAD, put_together)
        yield Gap(9, 8)
        yield from self._tables()

    def _tables(self) -> Iterator[Flowable]:
        left = [*self._activities()]
        right = [*self._pairs(), Gap(12), *self._lenses(), Gap(12), *self._hypotheses()]
        shorter = min(left, right, key=lambda parts: height_of(measure(parts, self._column)))
        shorter += [Gap(12), *self._reading()]
        yield SideBySide([left, right], [None, None], _BETWEEN)

    def _reading(self) -> Iterator[Flowable]:
        yield from paragraphs(styles.HEADING, self._say("room_summary.reading"))
        for name in _READING:
            yield Gap(3)
            yield from paragraphs(styles.BODY, self._say(f"room_summary.reading_{name}"))

    def _pairs(self) -> Iterator[Flowable]:
        found = self._summary
        counts = {self._say("room_summary.row_found_difference"): found.found_difference}
        for slot, count in found.slots.items():
            counts[self._say("room_summary.row_slot", minutes=int(slot))] = count
        counts[self._say("room_summary.row_looked_again")] = found.looked_again
        yield from self._head("pairs")
        yield self._table("pair", counts)
        if not isinstance(found.seen_differently, Few):
            together = self._say("room_summary.together", n=found.seen_differently)
            yield Gap(4)
            yield from paragraphs(styles.BODY, together)

    def _activity(self, name: str) -> str:
        return self._say("room_summary.own") if name == OWN else self._banks.activities[name]

    def _activities(self) -> Iterator[Flowable]:
        counts = {self._activity(one): count for one, count in self._summary.activities.items()}
        exact = {name: count for name, count in counts.items() if not isinstance(count, Few)}
        yield from self._head("activities", "activities_how")
        if exact:
            yield self._table("activity", exact, "in_pairs", self._number_width())
        elif Few.ALL_BUT_FEWER not in counts.values():
            yield from paragraphs(styles.BODY, self._say("room_summary.no_activity"))
            return
        for few in (Few.ALL_BUT_FEWER, Few.FEWER):
            names = [name for name, count in counts.items() if count is few]
            if names:
                told = self._say(f"room_summary.activities_{few}", names="; ".join(names))
                yield Gap(4)
                yield from paragraphs(styles.BODY, told)

    def _number_width(self) -> float:
        """Return how wide digits stand: the word over them is not broken."""
        head = self._say("room_summary.in_pairs")
        return max(_NUMBER_WIDTH, width_of_words(head, styles.COLUMN_HEAD) + 0.5)

    def _lenses(self) -> Iterator[Flowable]:
        counts = {self._banks.lenses[one]: n for one, n in self._summary.lenses.items()}
        yield from self._head("lenses", "lenses_how")
        yield self._table("lens", counts, "in_pairs")

    def _hypotheses(self) -> Iterator[Flowable]:
        names = ("hypotheses", "open", "check_first", "set_aside", "revised")
        rows = {self._say(f"room_summary.row_{n}"): getattr(self._summary, n) for n in names}
        yield from self._head("hypotheses")
        yield self._table("hypothesis", rows)

    def _head(self, heading: str, *hints: str) -> Iterator[Flowable]:
        yield from paragraphs(styles.HEADING, self._say(f"room_summary.{heading}"))
        for hint in hints:
            yield from paragraphs(styles.HINT, self._say(f"room_summary.{hint}"))
            yield Gap(2)

    def _table(
        self,
        what: str,
        counts: Mapping[str, Told],
        of: str = "how_many",
        width: float = _COUNT_WIDTH,
    ) -> Flowable:
        heads = [self._say(f"room_summary.{what}"), self._say(f"room_summary.{of}")]
        rows = [
            (self._cell(name), self._cell(self._words(count))) for name, count in counts.items()
        ]
        return table(heads, rows, [None, width])

    def _cell(self, words: str) -> Iterable[Flowable]:
        return paragraphs(styles.BODY, words)

    def _words(self, count: Told) -> str:
        return self._say(f"room_summary.{count}") if isinstance(count, Few) else str(count)


class _LargePage(_Page):
    """All below each other: two columns would be narrow."""

    def _tables(self) -> Iterator[Flowable]:
        yield Stack([*self._pairs()], keep_under=_KEPT_WHOLE)
        yield Gap(12)
        yield from self._activities()
        for part in (self._lenses(), self._hypotheses(), self._reading()):
            yield Gap(12)
            yield Stack([*part], keep_under=_KEPT_WHOLE)
