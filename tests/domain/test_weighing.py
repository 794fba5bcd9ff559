from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pairview.content import load_wording
from pairview.domain import weighing
from pairview.domain.case import Case, new_case
from pairview.domain.contrast import ContrastRow
from pairview.domain.evidence import Evidence, Fit, Source
from pairview.domain.explaining import answer, answer_apart, put_evidence, put_hypothesis
from pairview.domain.hypothesis import Expectation, Hypothesis
from pairview.domain.rating import Level, Rating
from pairview.domain.seat import Classroom, Seat
from pairview.domain.sentences import column_sentence, maybe, row_remarks, row_sentence
from pairview.domain.weighing import Stand, Table
from tests.case_strategies import TODAY, revealed_cases

WORDS = load_wording()
FITS, AGAINST, EITHER = Fit.FITS, Fit.AGAINST, Fit.EITHER_WAY
DIFFER = (ContrastRow("start", Rating(Seat.A, "start", Level.ALMOST_NEVER),
                      Rating(Seat.B, "start", Level.OFTEN)),)  # fmt: skip
ALIKE = (ContrastRow("start", Rating(Seat.A, "start", Level.OFTEN),
                     Rating(Seat.B, "start", Level.OFTEN)),)  # fmt: skip


def table_of(*rows: str, sources: str = "") -> Case:
    """One word of letters for each hypothesis: f a e, . blank, d seen differently, 1 by one."""
    case = new_case(TODAY)
    case = replace(case, classrooms=(Classroom(Seat.A, "Maths"), Classroom(Seat.B, "PE")))
    kinds = {"a": Source.SEEN_BY_A, "b": Source.SEEN_BY_B, "s": Source.SAID_BY_STUDENT}
    for number in range(len(rows[0])):
        source = kinds.get(sources[number : number + 1], Source.SEEN_BY_BOTH)
        case = put_evidence(case, Evidence(f"e{number}", f"evidence {number}", source))
    for name, row in enumerate(rows):
        case = put_hypothesis(case, Hypothesis(f"h{name}", f"hypothesis {name}"))
        for number, letter in enumerate(row):
            case = filled(case, f"h{name}", f"e{number}", letter)
    return case


def filled(case: Case, hypothesis: str, evidence: str, letter: str) -> Case:
    if letter == "d":
        return answer_apart(case, hypothesis, evidence, FITS, AGAINST)
    if letter == "1":
        return answer_apart(case, hypothesis, evidence, FITS, None)
    return answer(case, hypothesis, evidence, {"f": FITS, "a": AGAINST, "e": EITHER}.get(letter))


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("fffaee..", "3 fit, 1 counts against, 2 either way, 2 not considered, of 8."),
        ("f", "1 fits, of 1."),
        ("aa.", "2 count against, 1 not considered, of 3."),
        ("d1", "1 seen differently, 1 answered by one of us, of 2."),
        ("", ""),
    ],
)
def test_a_row_is_counted_with_its_denominator(row: str, sentence: str) -> None:
    assert row_sentence(Table(table_of(row)), "h0", WORDS) == sentence


@pytest.mark.parametrize(
    ("a", "b", "stand"),
    [
        (FITS, FITS, Stand.FITS),
        (FITS, AGAINST, Stand.SEEN_DIFFERENTLY),
        (None, AGAINST, Stand.BY_ONE),
        (None, None, Stand.NOT_CONSIDERED),
    ],
)
def test_a_split_cell_stands_as_its_halves_do(a: Fit | None, b: Fit | None, stand: Stand) -> None:
    case = answer_apart(table_of("."), "h0", "e0", a, b)
    cell = Table(case).cell("h0", "e0")
    assert cell.stand is stand
    assert cell.is_split == (a is not None or b is not None)
    assert cell.halves == (a, b)


def test_what_they_answered_together_each_of_them_said() -> None:
    case = answer(table_of("."), "h0", "e0", FITS)
    cell = Table(case).cell("h0", "e0")
    assert cell.halves == (FITS, FITS)
    assert not cell.is_split


@given(revealed_cases())
def test_the_counts_of_a_row_add_up_to_its_columns(case: Case) -> None:
    table = Table(case)
    for hypothesis in case.hypotheses:
        found = weighing.count_row(table, hypothesis.id)
        parts = (found.fits, found.against, found.either_way, found.seen_differently,
                 found.by_one, found.not_considered)  # fmt: skip
        assert sum(parts) == found.of == len(case.evidence)


@given(revealed_cases(), st.data())
def test_a_blank_never_helps_a_hypothesis(case: Case, data: st.DataObject) -> None:
    assume(case.answers)
    gone = data.draw(st.sampled_from(case.answers))
    blanked = answer(case, gone.hypothesis, gone.evidence, None)
    before = weighing.count_row(Table(case), gone.hypothesis)
    after = weighing.count_row(Table(blanked), gone.hypothesis)
    assert after.fits <= before.fits
    assert after.not_considered == before.not_considered + 1
    assert after.of == before.of


@given(revealed_cases())
def test_a_blank_column_changes_no_sentence_but_its_denominator(case: Case) -> None:
    assume(case.evidence)
    wider, before = Table(put_evidence(case, Evidence("new"))), Table(case)
    for hypothesis in case.hypotheses:
        old = weighing.count_row(before, hypothesis.id)
        new = weighing.count_row(wider, hypothesis.id)
        assert replace(new, of=old.of, not_considered=old.not_considered) == old
        remarks = [row_remarks(t, hypothesis, DIFFER, case, WORDS) for t in (before, wider)]
        assert remarks[0] == remarks[1]
    for evidence in case.evidence:
        sentences = [column_sentence(t, evidence, WORDS) for t in (before, wider)]
        assert sentences[0] == sentences[1]


@pytest.mark.parametrize(
    ("rows", "not_told_apart"),
    [
        (("f", "a"), [False, False]),
        (("ff", "fa"), [False, False]),
        (("f.", "fa"), [True, True]),
        ((".f", "a.", "f."), [True, False, False]),
        (("ff", "ff"), [True, True]),
    ],
)
def test_a_row_outside_every_telling_column_is_not_told_apart(
    rows: tuple[str, ...], not_told_apart: list[bool]
) -> None:
    table = Table(table_of(*rows))
    found = [weighing.not_told_apart(table, h.id) for h in table.hypotheses]
    assert found == not_told_apart


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (("f", "f"), "Fits all of them; does not help choose."),
        (("a", "a", "."), "Counts against all of them; does not help choose."),
        (("e", "e"), "Could go either way for all; does not help choose."),
        (("d", "d"), "Seen differently for all; does not help choose."),
        (("f", "a"), ""),
        (("f", "."), ""),
        (("f", "1"), ""),
    ],
)
def test_a_column_with_one_answer_for_all_does_not_help_choose(
    rows: tuple[str, ...], sentence: str
) -> None:
    table = Table(table_of(*rows))
    assert column_sentence(table, table.evidence[0], WORDS) == sentence


@pytest.mark.parametrize(
    ("row", "sources", "remarks"),
    [
        ("ff", "aa", ["Rests on Maths only."]),
        ("f.", "b.", ["Rests on PE only.", "Rests on a single piece of evidence."]),
        ("ff", "ab", ["Rests on both classes."]),
        ("ff", "ss", []),
        ("ff", "as", []),
        ("fff", "abs", ["Rests on both classes."]),
        ("fa", "as", ["Rests on Maths only.", "Rests on a single piece of evidence."]),
        ("aa", "ab", []),
    ],
)
def test_where_a_hypothesis_rests_is_said(row: str, sources: str, remarks: list[str]) -> None:
    case = table_of(row, "a" * len(row) if row[0] == "f" else "f" * len(row), sources=sources)
    said = row_remarks(Table(case), case.hypotheses[0], (), case, WORDS)
    assert said == remarks


@pytest.mark.parametrize(
    ("expects", "rows", "words"),
    [
        (Expectation.SAME, DIFFER, "It expects the same in both classes"),
        (Expectation.DIFFERENT, ALIKE, "It expects the classes to differ"),
        (Expectation.SAME, ALIKE, ""),
        (Expectation.DIFFERENT, DIFFER, ""),
        (Expectation.CANNOT_SAY, DIFFER, ""),
        (Expectation.DIFFERENT, (), ""),
    ],
)
def test_a_hypothesis_against_the_views_has_something_to_explain(
    expects: Expectation, rows: tuple[ContrastRow, ...], words: str
) -> None:
    case = table_of(".")
    hypothesis = replace(case.hypotheses[0], expects=expects)
    said = " ".join(row_remarks(Table(case), hypothesis, rows, case, WORDS))
    assert words in said
    assert ("has something to explain" in said) == bool(words)


def test_without_columns_nothing_is_said() -> None:
    case = table_of("")
    assert row_remarks(Table(case), case.hypotheses[0], DIFFER, case, WORDS) == []


def test_a_hypothesis_reads_as_maybe_and_an_unwritten_one_as_nothing() -> None:
    assert maybe(Hypothesis("h", "a friend is there"), "", WORDS) == "Maybe a friend is there"
    assert maybe(Hypothesis("h"), "", WORDS) == ""
