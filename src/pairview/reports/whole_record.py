"""The whole record: every field of a case, both seats, to be read by a family."""

from collections.abc import Iterator

from pairview.domain.case import Case
from pairview.domain.looking_again import looks_by_date
from pairview.domain.seat import Seat
from pairview.reports import record_after, record_alone, record_together, styles
from pairview.reports.boxes import Gap, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.page import print_document, sheet_of
from pairview.reports.page_options import PageOptions
from pairview.reports.record_parts import Parts, fact, said_of, stated_fact
from pairview.reports.record_table import evidence
from pairview.reports.telling import yes
from pairview.reports.text import dotted, paragraphs
from pairview.reports.words import Words, strung_together, words_for

_ALONE = ("rooms", "ratings", "moments", "knowledge", "tried", "first_theories", "guesses")
_TOGETHER = ("differences", "puzzle", "retelling", "my_part", "hypotheses")
_HOW_TO_READ = ("what_this_is", "how_sure", "private", "who", "wrong")


def make_whole_record(case: Case, options: PageOptions) -> bytes:
    """Return the whole record as PDF; what is sealed now is not in it.

    Raises NotYetRevealed before the reveal and CannotPrint where it cannot be laid out.
    """
    words = words_for(case, options.language)
    footer = (words("page.standing"), words("whole_record.footer"))
    sheet = sheet_of(options, words, "whole_record.file_title", footer)
    return print_document(sheet, lambda: [list(_record(words, options, sheet.width))])


def _record(words: Words, options: PageOptions, width: float) -> Iterator[Flowable]:
    yield from _head(words, options)
    yield Gap(8)
    yield _how_to_read(words)
    empty = []
    number = 0
    for title, parts in _sections(words, width):
        told = list(parts)
        if not told:
            empty.append(title)
            continue
        number += 1
        yield Gap(14)
        yield from paragraphs(styles.HEADING, f"{number}. {title}")
        yield Gap(2)
        yield from told
    if empty:
        yield Gap(12)
        yield from said_of(words("whole_record.nothing_on"), f"{strung_together(empty)}.")


def _head(words: Words, options: PageOptions) -> Iterator[Flowable]:
    yield from paragraphs(styles.TITLE, words("plain_text.title"))
    said = [words("handout.rooms", a=words.room(Seat.A), b=words.room(Seat.B))]
    opened = words.case.progress.revealed_on or options.today
    said.append(words("whole_record.met", day=words.day(opened)))
    said.append(words("handout.printed", day=words.day(options.today)))
    yield from paragraphs(styles.SMALL, dotted(said))


def _how_to_read(words: Words) -> Flowable:
    lines: list[Flowable] = []
    for name in _HOW_TO_READ:
        text = words(f"whole_record.{name}_text", a=words.room(Seat.A), b=words.room(Seat.B))
        lines += [Gap(3)] if lines else []
        lines += said_of(words(f"whole_record.{name}"), text)
    return Stack(lines, pad=(12, 9), framed=True)


def _sections(words: Words, width: float) -> Iterator[tuple[str, Parts]]:
    """Yield title and parts of every section, in the order of the steps."""
    yield words("whole_record.agreement"), _agreement(words)
    for module, names in ((record_alone, _ALONE), (record_together, _TOGETHER)):
        for name in names:
            yield words(f"whole_record.{name}"), getattr(module, name)(words)
    yield words("whole_record.evidence"), evidence(words, width)
    yield words("whole_record.plan"), record_after.plan(words)
    for look in looks_by_date(words.case):
        day = words.day(look.held_on)
        yield words("whole_record.second_look", day=day), record_after.second_look(words, look)
    if not words.case.second_looks:
        yield words("entries.second_looks"), iter(())
    if words.case.check_cards:
        yield words("whole_record.student_cards"), record_after.student_cards(words)
    yield words("whole_record.statements"), record_after.statements(words)
    yield words("whole_record.keeping"), record_after.keeping(words)


def _agreement(words: Words) -> Parts:
    agreed = words.case.agreement
    rooms = words("whole_record.two_classes", a=words.room(Seat.A), b=words.room(Seat.B))
    yield from fact(words("whole_record.code_name"), _named(words))
    yield from fact(words("whole_record.classes"), rooms)
    for name in ("purpose", "grade_band"):
        label, text = words(f"plain_text.{name}"), getattr(agreed, name)
        yield from stated_fact(words, label, text, "agreement", name)
    minutes = words("whole_record.minutes", n=int(agreed.slot))
    yield from fact(words("whole_record.time"), minutes)
    yield from fact(words("plain_text.begins"), words.room(agreed.begins))
    yield from fact(words("whole_record.promised"), yes(words, agreed.promised))


def _named(words: Words) -> str:
    return words("whole_record.code_named") if words.case.agreement.code_name else ""
