"""Sentences are filled from named values, and typed text comes out as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.domain.wording import Wording

WORDING = Wording(
    {
        "contrast.counts": "{same} about the same, {apart} seen differently.",
        "handout.title": "Our hypotheses: {student}",
        "time.left": {"one": "One minute left.", "other": "{n} minutes left."},
        "time.counted": {"one": "{n} moment of {student}", "other": "{n} moments of {student}"},
    }
)


def test_named_values_take_the_places_of_their_names() -> None:
    text = WORDING("contrast.counts", same=2, apart=5)
    assert text == "2 about the same, 5 seen differently."


@pytest.mark.parametrize(
    ("n", "text"), [(0, "0 minutes left."), (1, "One minute left."), (2, "2 minutes left.")]
)
def test_n_chooses_the_form_and_is_a_value_too(n: int, text: str) -> None:
    assert WORDING("time.left", n=n) == text


@pytest.mark.parametrize("typed", ["{n}", "{student}", "{}", "{{", "}", r"\1", r"\g<0>", "%s", ""])
def test_typed_text_is_never_read_as_a_template(typed: str) -> None:
    assert WORDING("handout.title", student=typed) == f"Our hypotheses: {typed}"
    assert WORDING("time.counted", n=3, student=typed) == f"3 moments of {typed}"


@given(st.text())
def test_any_text_comes_out_as_typed(typed: str) -> None:
    assert WORDING("handout.title", student=typed) == f"Our hypotheses: {typed}"


def test_an_unknown_id_is_a_bug_that_names_the_id() -> None:
    with pytest.raises(KeyError, match=r"^'contrast\.absent'$"):
        WORDING("contrast.absent", student="Blue Kite")


@pytest.mark.parametrize("template_id", ["handout.title", "time.left", "time.counted"])
def test_a_missing_value_names_the_id_and_nothing_typed(template_id: str) -> None:
    with pytest.raises(KeyError) as caught:
        WORDING(template_id, other="Blue Kite")
    assert str(caught.value) == f"'{template_id}'"


def test_values_that_a_form_does_not_use_are_left_aside() -> None:
    assert WORDING("time.left", n=1, student="Blue Kite") == "One minute left."


def test_the_ids_are_those_of_the_templates() -> None:
    assert WORDING.ids() == {"contrast.counts", "handout.title", "time.left", "time.counted"}
