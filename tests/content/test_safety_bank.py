"""The safety bank hears what must be heard and leaves sport, drama and jokes alone."""

import tomllib
from pathlib import Path

import pytest

from pairview.content import load_safety_phrases
from pairview.domain.phrase import find_spans
from pairview.domain.safety import SafetyPhrase, find_safety_phrases

EXAMPLES = tomllib.loads(Path(__file__).with_name("safety_examples.toml").read_text("utf-8"))
BANK = load_safety_phrases("en")


def test_there_are_enough_examples_of_both_kinds() -> None:
    assert min(len(EXAMPLES["unsafe"]), len(EXAMPLES["safe"])) >= 60


@pytest.mark.parametrize("text", EXAMPLES["unsafe"])
def test_what_may_be_unsafe_raises_the_banner(text: str) -> None:
    assert find_safety_phrases(text, BANK)


@pytest.mark.parametrize("text", EXAMPLES["safe"])
def test_a_false_alarm_does_not(text: str) -> None:
    assert find_safety_phrases(text, BANK) == ()


@pytest.mark.parametrize("phrase", BANK, ids=lambda phrase: phrase.id)
def test_every_phrase_of_the_bank_has_an_example(phrase: SafetyPhrase) -> None:
    texts = EXAMPLES["unsafe"]
    assert any(list(find_spans(text, phrase.phrases, phrase.unless)) for text in texts)


def test_the_answer_is_ids_in_the_order_of_the_bank_each_once() -> None:
    text = "He wants to die. He hits me. He hits me again."
    assert find_safety_phrases(text, BANK) == ("hurts_me", "wants_to_die")
