"""What the pair wrote together, as the whole record shows it, up to the hypotheses."""

from pairview.domain.hypothesis import Hypothesis
from pairview.domain.sentences import row_sentence
from pairview.domain.weighing import Table
from pairview.reports import styles
from pairview.reports.boxes import Gap, Rule, SideBySide, Stack
from pairview.reports.flowable import Flowable
from pairview.reports.record_parts import (
    NUMBER_WIDTH,
    Cells,
    Parts,
    fact,
    in_class,
    in_order_of_seats,
    introduced,
    stated_fact,
)
from pairview.reports.statements import statements_on
from pairview.reports.table import table
from pairview.reports.tags import Element, a_list, list_item
from pairview.reports.telling import (
    expectation,
    lens_name,
    puzzle_sentence,
    seat_or_both,
    sorting,
    status_because,
)
from pairview.reports.text import paragraphs
from pairview.reports.words import Words

_SORTED_SHARE = 250.0
_KEPT_WHOLE = 160.0


def differences(words: Words) -> Parts:
    """Yield how each difference was sorted, with its note."""
    rows: list[Cells] = [
        [
            paragraphs(styles.BODY, words.label(difference.dimension)),
            [
                *paragraphs(styles.BODY, sorting(words, difference)),
                *statements_on(words, "differences", difference.id),
            ],
        ]
        for difference in words.case.differences
    ]
    if rows:
        heads = [words("whole_record.what_student_does"), words("whole_record.sorted_as")]
        told = table(heads, rows, [None, _SORTED_SHARE])
        yield from introduced(words, "differences", iter([told]))


def puzzle(words: Words) -> Parts:
    """Yield the puzzle in its sentence."""
    yield from paragraphs(styles.BODY, puzzle_sentence(words))
    yield from statements_on(words, "puzzle", "puzzle")


def retelling(words: Words) -> Parts:
    """Yield the incident and the student's voice, said to be a guess."""
    told = [
        part
        for name in ("incident", "voice")
        for part in stated_fact(
            words,
            words(f"plain_text.{name}"),
            getattr(words.case.retelling, name),
            "retelling",
            name,
        )
    ]
    yield from introduced(words, "retelling", iter(told))


def my_part(words: Words) -> Parts:
    """Yield each teacher's line on their own part."""
    for part in in_order_of_seats(words.case.my_parts):
        yield from stated_fact(words, in_class(words, part.seat), part.text, "my_parts", part.id)


def hypotheses(words: Words) -> Parts:
    """Yield every hypothesis with all that was said of it."""
    told: list[Flowable] = []
    items = a_list()
    for number, hypothesis in enumerate(words.case.hypotheses):
        if number:
            told.append(Rule(3, 4))
        told.append(Stack([_hypothesis(words, items, hypothesis)], keep_under=_KEPT_WHOLE))
    yield from introduced(words, "hypotheses", iter(told))


def _hypothesis(words: Words, items: Element, hypothesis: Hypothesis) -> Flowable:
    number = words.case.number_of(hypothesis.id)
    numeral = paragraphs(styles.LEAD_BOLD, str(number or ""))
    cells: Cells = [numeral, list(_told(words, hypothesis))]
    return SideBySide(cells, [NUMBER_WIDTH, None], elements=list_item(items))


def _told(words: Words, hypothesis: Hypothesis) -> Parts:
    maybe = words.maybe(hypothesis) or words("whole_record.unwritten")
    yield from paragraphs(styles.LEAD_BOLD, maybe)
    yield Gap(2)
    facts = (
        ("plain_text.status", status_because(words, hypothesis)),
        ("plain_text.drop_if", hypothesis.drop_if),
        ("plain_text.lens", lens_name(words, hypothesis)),
        ("whole_record.expects", expectation(words, hypothesis)),
        ("plain_text.kindest_reading", hypothesis.kindest_reading),
        ("plain_text.offered_by", seat_or_both(words, hypothesis.offered_by)),
        ("whole_record.counted", row_sentence(Table(words.case), hypothesis.id, words.wording)),
    )
    for name, text in facts:
        yield from fact(words(name), text)
    yield from statements_on(words, "hypotheses", hypothesis.id)
