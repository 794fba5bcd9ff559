from dataclasses import replace

import pytest

from pairview.content import load_wording
from pairview.domain import sentences
from pairview.domain.case import Case, new_case
from pairview.domain.contrast import ContrastRow, Counts
from pairview.domain.difference import Puzzle
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.rating import Dimension, Level, Rating
from pairview.domain.seat import Classroom, Seat
from tests.case_strategies import TODAY

WORDS = load_wording()
START = Dimension("start", "starts within two minutes", "starts", "low", "high", True, "start soon")


@pytest.fixture
def case() -> Case:
    rooms = (Classroom(Seat.A, "Maths"), Classroom(Seat.B, "PE"))
    return replace(new_case(TODAY), classrooms=rooms)


def row(a: str | None, b: str | None) -> ContrastRow:
    return ContrastRow(
        "start",
        Rating(Seat.A, "start", Level(a)) if a else None,
        Rating(Seat.B, "start", Level(b)) if b else None,
    )


@pytest.mark.parametrize(
    ("a", "b", "sentence", "short"),
    [
        (
            "1",
            "5",
            ("In Maths almost never, in PE almost always: starts within two minutes. "
            "What is different there?"),
            "seen differently",
        ),
        (
            "X",
            "4",
            ("Starts within two minutes: only PE had a chance to see it. "
            "What would Maths need to see?"),
            "only PE can see it",
        ),
        ("3", "3", "In both classes about half the time: starts within two minutes.", "the same"),
        ("X", "X", ("Starts within two minutes: nobody knows yet. "
         "Where could one of you see it?"), "nobody knows yet"),
        ("4", None, "Starts within two minutes: not answered by both of you.", "not answered"),
    ],
)  # fmt: skip
def test_a_row_is_said_in_a_sentence_and_in_few_words(
    case: Case, a: str | None, b: str | None, sentence: str, short: str
) -> None:
    assert sentences.contrast_sentence(row(a, b), START, case, WORDS) == sentence
    assert sentences.short_contrast(row(a, b), case, WORDS) == short


def test_typed_braces_in_a_class_label_come_out_as_typed(case: Case) -> None:
    odd = replace(case, classrooms=(Classroom(Seat.A, "{b} <i>"), Classroom(Seat.B, "PE")))
    assert "In {b} <i> almost never" in sentences.contrast_sentence(
        row("1", "5"), START, odd, WORDS
    )


def test_counts_leave_out_what_is_not_there() -> None:
    said = sentences.counts_sentence(Counts(2, 5, 1, 0, 0), WORDS)
    assert said == "2 about the same, 5 seen differently, 1 seen by one of us."
    assert sentences.counts_sentence(Counts(0, 0, 0, 0, 0), WORDS) == ""


@pytest.mark.parametrize("n", [1, 2])
def test_what_nobody_knows_is_counted_in_a_whole_phrase(n: int) -> None:
    said = sentences.counts_sentence(Counts(3, 0, 0, n, 0), WORDS)
    assert said == f"3 about the same, {n} that nobody knows yet."


@pytest.mark.parametrize(
    ("a", "b", "puzzle"),
    [
        ("1", "5", Puzzle("start soon", "the class is Maths", "start soon", "the class is PE")),
        ("5", "2", Puzzle("start soon", "the class is PE", "start soon", "the class is Maths")),
        ("3", "4", None),
        ("X", "4", None),
    ],
)
def test_the_puzzle_is_offered_from_a_difference(
    case: Case, a: str, b: str, puzzle: Puzzle | None
) -> None:
    assert sentences.ready_puzzle(row(a, b), START, case, WORDS) == puzzle


def test_where_high_is_the_hard_end_the_pair_words_the_puzzle(case: Case) -> None:
    plain = replace(START, infinitive="")
    offered = sentences.ready_puzzle(row("5", "1"), plain, case, WORDS)
    assert offered == Puzzle("", "the class is Maths", "", "the class is PE")


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("1", "5", "something in PE makes it easier to start soon"),
        ("5", "2", "something in Maths makes it easier to start soon"),
        ("3", "4", ""),
        ("X", "4", ""),
    ],
)
def test_a_hypothesis_begins_from_a_difference(case: Case, a: str, b: str, words: str) -> None:
    assert sentences.ready_hypothesis(row(a, b), START, case, WORDS) == words
    plain = replace(START, infinitive="")
    assert sentences.ready_hypothesis(row(a, b), plain, case, WORDS) == ""


def test_a_row_is_spoken_with_both_classes(case: Case) -> None:
    said = sentences.spoken_row(row("1", "5"), START, case, WORDS)
    assert said == "starts: Maths almost never, PE almost always, seen differently"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("the board is far", "Maybe the board is far"),
        ("maybe so", "maybe so"),
        ("Maybe so", "Maybe so"),
        ("", ""),
        ("Hates my subject", "Maybe: Hates my subject"),
        ("A friend is there", "Maybe: A friend is there"),
        ("Bluer is better", "Maybe: Bluer is better"),
        ("Ängste", "Maybe: Ängste"),
        ("Blue Kite hates maths", "Maybe Blue Kite hates maths"),
        ("Blue's seat is too far back", "Maybe Blue's seat is too far back"),
        ("I talk too fast", "Maybe I talk too fast"),
        ("I'm too far away", "Maybe I'm too far away"),
        ("PE is early", "Maybe PE is early"),
        ("TV-nights", "Maybe TV-nights"),
        ("\u24b6 is the seat", "Maybe \u24b6 is the seat"),
        ("7b is loud", "Maybe 7b is loud"),
        ('"No" is heard', 'Maybe "No" is heard'),
    ],
)
def test_maybe_is_said_once_and_parts_from_a_sentence(typed: str, read: str) -> None:
    assert sentences.maybe(Hypothesis("h", typed), "Blue Kite", WORDS) == read


def test_without_a_code_name_a_capital_begins_a_sentence() -> None:
    assert sentences.maybe(Hypothesis("h", "Blue is calm"), "", WORDS) == "Maybe: Blue is calm"


def test_a_difference_becomes_a_column_in_words(case: Case) -> None:
    said = sentences.difference_column(row("1", "5"), START, case, WORDS)
    assert said == "starts: in Maths almost never, in PE almost always"


@pytest.mark.parametrize(
    ("rating", "words"),
    [
        (None, ""),
        (Rating(Seat.A, "start", Level.OFTEN), ""),
        (
            Rating(Seat.A, "start", Level.OFTEN, None, True, Level.ABOUT_HALF),
            "changed after we talked (before: about half the time)",
        ),
        (
            Rating(Seat.A, "start", Level.OFTEN, None, True),
            "changed after we talked (before: not answered)",
        ),
    ],
)
def test_a_rating_moved_by_the_talk_says_so(rating: Rating | None, words: str) -> None:
    assert sentences.changed_words(rating, WORDS) == words


def test_a_rating_taken_back_reads_as_not_answered() -> None:
    assert sentences.level_words(Rating(Seat.A, "start", None), WORDS) == "not answered"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("el texto es largo", "Quizá el texto es largo"),
        ("Odia mi clase", "Quizá: Odia mi clase"),
        ("quizás la mesa", "quizás la mesa"),
        ("Tal vez, la hora", "Tal vez, la hora"),
        ("A lo mejor es el ruido", "A lo mejor es el ruido"),
        ("a lo mejorcito", "Quizá a lo mejorcito"),
        ("", ""),
    ],
)
def test_spanish_has_several_words_for_maybe(typed: str, read: str) -> None:
    assert sentences.maybe(Hypothesis("h", typed), "Blue Kite", load_wording("es")) == read
