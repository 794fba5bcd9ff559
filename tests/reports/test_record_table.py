"""The table of the whole record: hypotheses in rows, and as many tables as its columns need."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pairview.domain.case import Case
from pairview.domain.evidence import Answer, Evidence, Fit
from pairview.domain.hypothesis import Hypothesis
from pairview.reports.whole_record import make_whole_record
from tests.reports.test_whole_record import OPTIONS, text_of

ReadPages = Callable[[bytes], list[str]]


def test_a_split_answer_is_told_in_words(river: Case, read_pages: ReadPages) -> None:
    text = text_of(read_pages, river)
    assert "Differs: the two answer differently." in text
    assert "Hypothesis 4: d (Maths: fits, PE: could go either way)" in text


def many(practice: Case, hypotheses: int, pieces: int) -> Case:
    theories = [Hypothesis(f"h{n}", f"theory {n}") for n in range(hypotheses)]
    evidence = [Evidence(f"e{n}", f"piece {n}") for n in range(pieces)]
    answers = [Answer(h.id, e.id, Fit.FITS) for h in theories for e in evidence]
    return replace(
        practice,
        hypotheses=tuple(theories),
        evidence=tuple(evidence),
        answers=tuple(answers),
        look_fors=(),
    )


@pytest.mark.parametrize(
    ("pieces", "large", "heads"),
    [
        (5, False, ["a b c d e"]),
        (8, False, ["a b c d e f g h"]),
        (9, False, ["a b c d e", "f g h i"]),
        (20, False, ["a b c d e f g", "h i j k l m n", "o p q r s t"]),
        (20, True, ["a b c d e", "f g h i j", "k l m n o", "p q r s t"]),
    ],
)
def test_a_table_that_is_too_wide_goes_on_in_another(
    practice: Case, pieces: int, large: bool, heads: list[str], read_pages: ReadPages
) -> None:
    case = many(practice, 3, pieces)
    text = text_of(read_pages, case, replace(OPTIONS, large_print=large))
    for head in heads:
        assert text.count(f"Hypothesis {head} 1 Maybe theory 0") == 1


def test_a_full_table_takes_few_pages_and_names_every_letter(
    practice: Case, read_pages: ReadPages
) -> None:
    pages = read_pages(make_whole_record(many(practice, 20, 20), OPTIONS))
    assert len(pages) < 15
    assert "t piece 19" in " ".join(pages)


def test_letters_go_on_after_z(practice: Case, read_pages: ReadPages) -> None:
    assert "ab piece 27" in text_of(read_pages, many(practice, 1, 28))


def test_a_long_hypothesis_is_whole_above_and_short_in_the_table(
    practice: Case, read_pages: ReadPages
) -> None:
    case = many(practice, 1, 20)
    case = replace(case, hypotheses=(replace(case.hypotheses[0], text="word " * 900 + "END"),))
    text = text_of(read_pages, case)
    assert text.count("END") == 1
    assert text.count("word word…") + text.count("word wor…") + text.count("word…") >= 3


def test_a_case_without_evidence_has_no_table(practice: Case, read_pages: ReadPages) -> None:
    bare = replace(practice, evidence=(), answers=())
    assert "What speaks for and against each;" in text_of(read_pages, bare)
    alone = replace(practice, hypotheses=(), answers=(), look_fors=())
    assert "Hypothesis a" not in text_of(read_pages, alone)
