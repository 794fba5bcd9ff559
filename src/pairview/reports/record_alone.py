"""What each teacher recorded alone, as the whole record shows it: both classes side by side."""

from collections.abc import Iterable, Mapping

from pairview.domain.contrast import ContrastRow, counts
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Moment
from pairview.domain.rating import Guess
from pairview.domain.seat import Seat
from pairview.domain.sentences import counts_sentence, level_words
from pairview.reports import styles
from pairview.reports.boxes import Gap, Rule, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.record_parts import (
    NARROW_ANSWERS,
    NUMBER_WIDTH,
    WIDE_ANSWERS,
    Cells,
    Parts,
    in_class,
    in_order_of_seats,
    introduced,
    of_both_classes,
    said_of,
    stated_fact,
    subheaded,
)
from pairview.reports.statements import statements_on
from pairview.reports.tags import a_list, list_item
from pairview.reports.telling import (
    ROOM_DETAILS,
    beside_level,
    known,
    place_of,
    tried_already,
)
from pairview.reports.text import Run, aside, paragraphs
from pairview.reports.words import Words

_KEPT_WHOLE = 90.0


def rooms(words: Words) -> Parts:
    """Yield what differs between the rooms."""
    rows: list[tuple[str, Mapping[Seat, Iterable[Flowable]]]] = []
    for name in ROOM_DETAILS:
        details = {seat: str(getattr(words.case.classroom(seat), name)) for seat in Seat}
        if any(details.values()):
            cells = {seat: paragraphs(styles.BODY, text) for seat, text in details.items()}
            rows.append((words(f"whole_record.{name}"), cells))
    yield from of_both_classes(words, words("whole_record.about"), rows, WIDE_ANSWERS)
    for seat in Seat:
        yield from statements_on(words, "classrooms", seat.value)


def ratings(words: Words) -> Parts:
    """Yield every rating, also what was not answered."""
    if words.case.ratings:
        yield from introduced(words, "ratings", _ratings(words))


def _ratings(words: Words) -> Parts:
    head = words("whole_record.what_student_does")
    rows = [
        (words.dimensions[row.dimension].text, {seat: _rating(words, row, seat) for seat in Seat})
        for row in words.rows
    ]
    yield from of_both_classes(words, head, rows, NARROW_ANSWERS)
    yield Gap(2)
    yield from paragraphs(styles.BODY, counts_sentence(counts(words.rows), words.wording))


def _rating(words: Words, row: ContrastRow, seat: Seat) -> Iterable[Flowable]:
    rating = row.rating(seat)
    yield from paragraphs(styles.BODY, level_words(rating, words.wording))
    if rating:
        yield from paragraphs(styles.SMALL, beside_level(words, rating))
        yield from statements_on(words, "ratings", rating.id)


def moments(words: Words) -> Parts:
    """Yield the moments of each class."""
    told = [part for seat in Seat for part in _moments_in(words, seat)]
    yield from introduced(words, "moments", iter(told))


def _moments_in(words: Words, seat: Seat) -> Parts:
    written = [moment for moment in words.case.moments if moment.seat is seat]
    if written:
        yield from paragraphs(styles.COLUMN_HEAD, words("handout.in_room", room=words.room(seat)))
    items = a_list()
    for number, moment in enumerate(written, start=1):
        yield Rule(5, 4) if number > 1 else Gap(2)
        numeral = paragraphs(styles.BODY, Run(str(number), bold=True))
        cells: Cells = [numeral, list(_moment(words, moment))]
        row = SideBySide(cells, [NUMBER_WIDTH, None], elements=list_item(items))
        yield Stack([row], keep_under=_KEPT_WHOLE)
    if written:
        yield Gap(9)


def _moment(words: Words, moment: Moment) -> Parts:
    kind = Run(words(f"handout.kind_{moment.kind}"), bold=True)
    yield from paragraphs(styles.BODY, kind, f" {moment.saw}", aside(place_of(words, moment)))
    for name in ("before", "after", "how_often", "reading"):
        yield from said_of(words(f"plain_text.{name}"), getattr(moment, name))
    yield from statements_on(words, "moments", moment.id)


def knowledge(words: Words) -> Parts:
    """Yield what each knows of the student, topic by topic, and what they said they do not know."""
    rows: list[tuple[str, Mapping[Seat, Iterable[Flowable]]]] = []
    for topic in Topic:
        lines = [line for line in words.case.knowledge if line.topic is topic]
        told = {
            line.seat: [
                *paragraphs(styles.BODY, known(words, line)),
                *statements_on(words, "knowledge", line.id),
            ]
            for line in lines
            if line.text or line.unknown
        }
        if told:
            rows.append((words(f"whole_record.topic_{topic}"), told))
    yield from of_both_classes(words, words("whole_record.about"), rows, WIDE_ANSWERS)


def tried(words: Words) -> Parts:
    """Yield what each has tried already, and whether it helped."""
    for seat in Seat:
        lines = [
            part
            for one in words.case.tried
            if one.seat is seat
            for part in (
                *paragraphs(styles.BODY, tried_already(words, one)),
                *statements_on(words, "tried", one.id),
            )
        ]
        yield from subheaded(words("handout.in_room", room=words.room(seat)), iter(lines))


def first_theories(words: Words) -> Parts:
    """Yield each first theory once they are opened, until then that they are closed."""
    if not words.case.progress.hypotheses_opened:
        yield from paragraphs(styles.BODY, words("whole_record.first_theories_closed"))
        return
    told = [
        part
        for theory in in_order_of_seats(words.case.first_theories)
        for part in stated_fact(
            words, in_class(words, theory.seat), theory.text, "first_theories", theory.id
        )
    ]
    yield from introduced(words, "first_theories", iter(told))


def guesses(words: Words) -> Parts:
    """Yield what each guessed the other would answer."""
    by_dimension: dict[str, dict[Seat, Guess]] = {}
    for guess in words.case.guesses:
        by_dimension.setdefault(guess.dimension, {})[guess.seat] = guess
    rows = [
        (words.label(dimension), {seat: _guess(words, guess) for seat, guess in by_seat.items()})
        for dimension, by_seat in by_dimension.items()
    ]
    head = words("whole_record.what_student_does")
    table = of_both_classes(words, head, rows, NARROW_ANSWERS)
    yield from introduced(words, "guesses", table)


def _guess(words: Words, guess: Guess) -> list[Flowable]:
    return [
        *paragraphs(styles.BODY, words(f"scale.{guess.level}")),
        *statements_on(words, "guesses", guess.id),
    ]
