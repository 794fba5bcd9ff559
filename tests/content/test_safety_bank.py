"""The safety bank hears what must be heard and leaves sport, drama and jokes alone."""

import tomllib
import unicodedata
from pathlib import Path

import pytest

from pairview.content import FOLDER, load_safety_phrases
from pairview.content.word_banks import read_safety_phrases
from pairview.domain.phrase import find_spans
from pairview.domain.safety import SafetyPhrase, find_safety_phrases

HERE = Path(__file__).parent
LANGUAGES = {"en": "safety_examples.toml", "es": "safety_examples_es.toml"}
EXAMPLES = {
    code: tomllib.loads((HERE / name).read_text("utf-8")) for code, name in LANGUAGES.items()
}
BANKS = {code: load_safety_phrases(code) for code in LANGUAGES}
OWN = {code: read_safety_phrases(FOLDER / code / "safety.toml") for code in LANGUAGES}


def examples(kind: str) -> list[tuple[str, str]]:
    return [(code, text) for code, told in EXAMPLES.items() for text in told[kind]]


def test_every_language_there_is_has_examples() -> None:
    assert {path.parent.name for path in FOLDER.glob("*/safety.toml")} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_examples_of_both_kinds(language: str) -> None:
    told = EXAMPLES[language]
    assert min(len(told["unsafe"]), len(told["safe"])) >= 60
    assert all(len(set(texts)) == len(texts) for texts in told.values())


@pytest.mark.parametrize(("language", "text"), examples("unsafe"))
def test_what_may_be_unsafe_raises_the_banner_whatever_language_the_case_has(
    language: str, text: str
) -> None:
    assert find_safety_phrases(text, OWN[language])
    for bank in BANKS.values():
        assert find_safety_phrases(text, bank)


@pytest.mark.parametrize(("language", "text"), examples("safe"))
def test_a_false_alarm_does_not_in_any_language(language: str, text: str) -> None:
    for bank in BANKS.values():
        assert find_safety_phrases(text, bank) == ()


@pytest.mark.parametrize("text", EXAMPLES["es"]["unsafe"])
def test_spanish_is_heard_without_its_accents_and_in_capitals(text: str) -> None:
    bare = "".join(
        sign for sign in unicodedata.normalize("NFD", text) if unicodedata.category(sign) != "Mn"
    )
    for typed in (bare, text.upper(), unicodedata.normalize("NFD", text)):
        assert find_safety_phrases(typed, BANKS["es"]), typed


@pytest.mark.parametrize(
    ("language", "phrase"),
    [(code, phrase) for code, bank in OWN.items() for phrase in bank],
    ids=lambda item: getattr(item, "id", item),
)
def test_every_phrase_of_the_bank_has_an_example(language: str, phrase: SafetyPhrase) -> None:
    texts = EXAMPLES[language]["unsafe"]
    assert any(list(find_spans(text, phrase.phrases, phrase.unless)) for text in texts)


def test_the_answer_is_ids_in_the_order_of_the_bank_each_once() -> None:
    text = "He wants to die. He hits me. Se quiere morir. He hits me again."
    for bank in BANKS.values():
        assert find_safety_phrases(text, bank) == ("hurts_me", "wants_to_die")
