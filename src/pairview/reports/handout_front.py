"""Page 1 of the handout: what is held open, the puzzle, the two views in words and marks."""

from collections.abc import Iterable, Iterator
from typing import Final

from pairview.domain.contrast import (
    ContrastRow,
    Seen,
    counts,
    goes_well_in,
    largest_first,
    strengths_both_name,
    tell_the_same_story,
)
from pairview.domain.gaps import HYPOTHESES_ASKED
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.knowledge import Topic
from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.domain.sentences import changed_words, counts_sentence
from pairview.reports import styles
from pairview.reports.boxes import Gap, SideBySide, Stack
from pairview.reports.chart import Chart, ChartRow, Scale
from pairview.reports.chart_words import blank_chart_in_words, chart_in_words
from pairview.reports.flowable import Flowable
from pairview.reports.handout_moments import moments_of_both
from pairview.reports.handout_options import HandoutOptions, HandoutSection
from pairview.reports.handout_plan import look_again
from pairview.reports.marks import SEATS, Mark
from pairview.reports.prose import BASELINE
from pairview.reports.statements import statements_on, statements_on_each
from pairview.reports.tags import Element, a_list, list_item
from pairview.reports.text import Run, aside, dotted, one_line, paragraphs, width_of_words
from pairview.reports.words import Words, ended, strung_together
from pairview.reports.writing_lines import WritingLines

_LEGEND_AT_MOST: Final = 90.0
_GOES_WELL_TOPICS: Final = (Topic.GOOD_AT, Topic.ENJOYS, Topic.HELPED_BY)


def front(words: Words, options: HandoutOptions) -> list[Flowable]:
    """Return what stands on page 1."""
    usual = (styles.SECTION_GAP, styles.SECTION_STRETCH)
    sections: list[tuple[HandoutSection, tuple[float, float], Iterable[Flowable]]] = [
        (HandoutSection.HELD_OPEN, (9, 3), _held_open(words)),
        (HandoutSection.PUZZLE, usual, _puzzle(words)),
        (HandoutSection.TWO_VIEWS, usual, _contrast(words)),
        (HandoutSection.MOMENTS, usual, _moments(words, options)),
        (HandoutSection.GOES_WELL, (6, 6), _goes_well(words)),
    ]
    parts: list[Flowable] = [*_head(words, options)]
    for section, (white, stretch), told in sections:
        if section in options.sections:
            parts += [Gap(white, stretch), *told]
    return parts


def _moments(words: Words, options: HandoutOptions) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, words("handout.moments"))
    yield moments_of_both(words, options)


def _head(words: Words, options: HandoutOptions) -> Iterator[Flowable]:
    named = words.case.agreement.code_name
    yield from paragraphs(styles.TITLE, words("handout.title" if named else "handout.file_title"))
    rooms = words("handout.rooms", a=words.room(Seat.A), b=words.room(Seat.B))
    met = words.case.progress.revealed_on or options.today
    said = [rooms, words.day(met)]
    if options.today != met:
        said.append(words("handout.printed", day=words.day(options.today)))
    yield from paragraphs(styles.SMALL, dotted(said))
    purpose = words.case.agreement.purpose
    if purpose:
        yield from paragraphs(styles.SMALL, words("handout.purpose", purpose=purpose))


def _held_open(words: Words) -> Iterator[Flowable]:
    written = words.case.written_hypotheses
    lines: list[Flowable] = [*paragraphs(styles.COLUMN_HEAD, words("handout.held_open")), Gap(1)]
    items = a_list()
    lines += [_maybe_line(words, items, n, h) for n, h in enumerate(written, start=1)]
    for number in range(len(written) + 1, HYPOTHESES_ASKED + 1):
        lines.append(WritingLines(1, f"{number}   {words('handout.maybe')}", bold=True))
    lines += [Gap(4), *look_again(words)]
    yield Stack(lines, pad=(12, 8), framed=True)


def _maybe_line(words: Words, items: Element, number: int, hypothesis: Hypothesis) -> Flowable:
    status = words("handout.set_aside") if hypothesis.status is Status.SET_ASIDE else ""
    text = paragraphs(styles.LEAD, words.maybe(hypothesis), aside(status))
    cells = [paragraphs(styles.LEAD_BOLD, str(number)), text]
    return SideBySide(cells, [16, None], elements=list_item(items))


def _puzzle(words: Words) -> Iterator[Flowable]:
    yield from paragraphs(styles.HEADING, words("handout.puzzle"))
    puzzle = words.case.puzzle
    if puzzle.is_blank:
        blanks = ("hard_to", "hard_when", "can", "can_when")
        lines = [WritingLines(1, words(f"handout.puzzle_{blank}")) for blank in blanks]
        for left, right in (lines[:2], lines[2:]):
            yield SideBySide([[left], [right]], [None, None], 10)
        return
    sentence = words(
        "handout.puzzle_sentence",
        hard_to=_filled(words, puzzle.hard_to),
        hard_when=_filled(words, puzzle.hard_when),
        can=_filled(words, puzzle.can),
        can_when=_filled(words, puzzle.can_when),
    )
    yield from paragraphs(styles.BODY, sentence)
    yield from statements_on(words, "puzzle", "puzzle")


def _filled(words: Words, blank: str) -> str:
    return blank.strip().rstrip(".") or words("handout.puzzle_open")


def _contrast(words: Words) -> Iterator[Flowable]:
    rows = largest_first(words.rows)
    blank = not any(rating.level for rating in words.case.ratings)
    yield _legend(words, "" if blank else counts_sentence(counts(rows), words.wording))
    heads = tuple(words(f"scale.head_{level}") for level in Level)
    says = blank_chart_in_words(words, rows) if blank else chart_in_words(words, rows)
    yield Chart(Scale(heads, for_the_pen=blank), [_chart_row(words, row) for row in rows], says)
    yield from statements_on_each(words, "ratings", (rating.id for rating in words.case.ratings))
    both = _both_see(words)
    if both:
        yield Gap(4, 2)
        yield from paragraphs(styles.BODY, *both)


def _legend(words: Words, counted: str) -> Flowable:
    heading = words("handout.contrast")
    cells: list[Iterable[Flowable]] = [paragraphs(styles.HEADING, heading)]
    widths: list[float | None] = [width_of_words(heading, styles.HEADING) + 14]
    for seat in Seat:
        label = one_line(words.room(seat))
        size = styles.KEY.fontSize
        label_cell = [_down_to_heading(size), *paragraphs(styles.KEY, label)]
        cells += [[_down_to_heading(size), Mark(SEATS[seat])], label_cell]
        widths += [14, min(width_of_words(label, styles.KEY) + 12, _LEGEND_AT_MOST)]
    small = styles.SMALL_RIGHT.fontSize
    cells.append([_down_to_heading(small), *paragraphs(styles.SMALL_RIGHT, counted)])
    return SideBySide(cells, [*widths, None], 4, keeps_with_next=True)


def _down_to_heading(size: float) -> Gap:
    """Return the white that sets a smaller line on the baseline of the heading beside it."""
    return Gap(BASELINE * (styles.HEADING.fontSize - size))


def _chart_row(words: Words, row: ContrastRow) -> ChartRow:
    levels = {seat: row.level(seat) for seat in Seat}
    missing = [seat for seat in Seat if levels[seat] is None]
    unanswered = [words("contrast.short_not_answered")] if missing else []
    if len(missing) == 1:
        unanswered.insert(0, words("handout.not_answered", room=words.room(missing[0])))
    changed = ((seat, changed_words(row.rating(seat), words.wording)) for seat in Seat)
    notes = tuple(f"{words.room(seat)}: {note}" for seat, note in changed if note)
    return ChartRow(words.label(row.dimension), levels, tuple(unanswered), notes)


def _both_see(words: Words) -> list[Run | str]:
    alike = [row.dimension for row in words.rows if row.seen in (Seen.THE_SAME, Seen.CLOSE)]
    said: list[Run | str] = []
    for name, dimensions in (
        ("both_see", alike),
        ("both_strengths", strengths_both_name(words.case)),
    ):
        if dimensions:
            labels = strung_together(words.label(dimension) for dimension in dimensions)
            said += [Run(words(f"handout.{name}"), bold=True), f" {ended(labels)} "]
    if tell_the_same_story(words.rows):
        said.append(words("contrast.same_story"))
    return said


def _activities(words: Words) -> Iterator[str]:
    """Return where it goes well, with the class where only one named it."""
    for name, seats in goes_well_in(words.case).items():
        rooms = [words.room(seat) for seat in seats]
        said = words.activity(name)
        yield said if len(rooms) > 1 else f"{said} ({rooms[0]})"


def _goes_well(words: Words) -> Iterator[Flowable]:
    found = [("goes_well", strung_together(_activities(words)))]
    for topic in _GOES_WELL_TOPICS:
        lines = [line for line in words.case.knowledge if line.topic is topic and line.text]
        lines.sort(key=lambda line: line.seat)
        said = (f"{line.text} ({words.room(line.seat)})" for line in lines)
        found.append((topic.value, strung_together(said)))
    if not any(text for _, text in found):
        yield WritingLines(1, words("handout.goes_well"), bold=True, more=2)
        return
    runs: list[Run | str] = []
    for name, text in found:
        if text:
            runs += [Run(words(f"handout.{name}"), bold=True), f" {ended(text)} "]
    yield from paragraphs(styles.BODY, *runs)
    yield from statements_on_each(words, "knowledge", told_where_it_goes_well(words))


def told_where_it_goes_well(words: Words) -> list[str]:
    """Return the ids of what is known that stands under where it goes well."""
    return [
        line.id for line in words.case.knowledge if line.text and line.topic in _GOES_WELL_TOPICS
    ]
