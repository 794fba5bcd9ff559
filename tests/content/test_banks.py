"""Every bank is whole, fits its place and says nothing that PairView never says."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pairview import content
from pairview.content import (
    FOLDER,
    load_activities,
    load_code_names,
    load_dimensions,
    load_lenses,
    load_prompts,
    load_questions,
    load_relationship,
    load_safety_phrases,
    load_word_hints,
)
from pairview.domain.plan import BankQuestion

GOLDEN = tomllib.loads(Path(__file__).with_name("golden_ids.toml").read_text("utf-8"))
LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/dimensions.toml"))
BANKS = {
    (language, name): getattr(content, f"load_{name}")(language)
    for language in LANGUAGES
    for name in GOLDEN
}
in_every_language = pytest.mark.parametrize("language", LANGUAGES)

NEVER_SAID = {
    "en": (
        r"diagnos\w*|causes?|caused|proves?|proof of|rules? out|winner|likely|scor\w+|risks?|"
        r"normal|disagree\w*|bias\w*"
    ),
    "es": (
        r"diagn[oó]stic\w*|causas?|demuestra\w*|prueban?|descarta\w*|ganador\w*|(im)?probable\w*|"
        r"puntuaci\w*|puntajes?|riesgos?|(a)?normal\w*|desacuerdos?|sesg\w*"
    ),
}
NOT_OURS = {"en": "not ours to say", "es": "no nos toca decirlo"}
"""What says that a label is not taken has to name it."""
LETTERS = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100)))) | set(
    "\u2018\u2019\u201c\u201d\u2013\u2014\u2026"
)


def texts_of(value: Any) -> Iterator[str]:
    """Yield what people read of a value: no ids, and of a hint or safety phrase no phrases."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts_of(item)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts_of(item)
    elif is_dataclass(value):
        hidden = {"id", "lens", "lenses", "kind", "phrases", "unless"}
        for field in fields(value):
            if field.name not in hidden:
                yield from texts_of(getattr(value, field.name))


def shown_texts() -> dict[tuple[str, str], list[str]]:
    shown = {key: list(texts_of(bank)) for key, bank in BANKS.items()}
    for path in sorted(FOLDER.glob("*/wording/*.toml")):
        key = path.parts[-3], path.name
        shown[key] = list(texts_of(tomllib.loads(path.read_text("utf-8"))))
    for language in LANGUAGES:
        for name in content.practice_names(language):
            case = content.load_practice_case(name, date(2026, 3, 2), language)
            told = content.load_later_facts(name, language), content.load_openings(name, language)
            shown[language, name] = [*texts_of(case), *texts_of(told)]
    return shown


SHOWN = shown_texts()


@pytest.mark.parametrize(("language", "name"), SHOWN)
def test_no_text_says_what_pairview_never_says(language: str, name: str) -> None:
    never = re.compile(rf"\b({NEVER_SAID[language]})\b", re.IGNORECASE)
    said = [text for text in SHOWN[language, name] if never.search(text)]
    # The one hint about other people's labels has to name what it will not take.
    assert [text for text in said if NOT_OURS[language] not in text] == []


@pytest.mark.parametrize(("language", "name"), SHOWN)
def test_no_text_raises_its_voice_or_leaves_the_font(language: str, name: str) -> None:
    for text in SHOWN[language, name]:
        assert "!" not in text
        assert set(text) <= LETTERS, text


@pytest.mark.parametrize(("language", "name"), BANKS)
def test_ids_that_case_files_hold_never_change(language: str, name: str) -> None:
    assert {entry.id for entry in BANKS[language, name]} == set(GOLDEN[name])


@pytest.mark.parametrize(("language", "name"), BANKS)
def test_a_bank_is_the_same_in_every_language_but_for_its_texts(language: str, name: str) -> None:
    def bones(entry: Any) -> list[Any]:
        named = ("id", "kind", "lens", "lenses", "about_us", "short", "case", "step")
        return [getattr(entry, field, None) for field in named]

    bank, english = BANKS[language, name], BANKS["en", name]
    assert list(map(bones, bank)) == list(map(bones, english))
    for field in ("group", "stem", "steps", "infinitive"):
        values = [getattr(entry, field, "") for entry in bank]
        twins = [getattr(entry, field, "") for entry in english]
        assert len(set(zip(values, twins, strict=True))) == len(set(twins)) == len(set(values))


@pytest.mark.parametrize(("language", "name"), BANKS)
def test_no_text_of_a_bank_stands_there_twice(language: str, name: str) -> None:
    texts = [entry.text for entry in BANKS[language, name] if hasattr(entry, "text")]
    assert len(set(texts)) == len(texts)


def test_every_bank_of_english_is_there_in_every_language() -> None:
    for language in LANGUAGES:
        files = {path.name for path in (FOLDER / language).glob("*.toml")}
        assert files == {path.name for path in (FOLDER / "en").glob("*.toml")}


def test_the_banks_have_the_sizes_that_were_agreed() -> None:
    dimensions = load_dimensions()
    assert len(dimensions) == 16
    short = [dimension.id for dimension in dimensions if dimension.short]
    assert short == ["start", "stay", "join", "ask", "peers", "interest", "settle", "correct"]
    assert (len(load_activities()), len(load_lenses())) == (27, 8)
    assert (len(load_prompts()), len(load_questions())) == (45, 64)


@in_every_language
def test_a_dimension_fits_its_row_its_chart_and_its_sentence(language: str) -> None:
    for dimension in load_dimensions(language):
        assert len(dimension.text) <= 48
        assert len(dimension.label) <= 34
        assert max(len(dimension.low), len(dimension.high)) <= 40
        for text in (dimension.text, dimension.label, dimension.low, dimension.high):
            assert text[0].islower()
            assert text[-1].isalnum()


def test_what_a_dimension_says_is_in_the_third_person_and_its_infinitive_is_not() -> None:
    for dimension in load_dimensions("en"):
        verb = dimension.text.split()[0]
        assert verb.endswith("s")
        assert not dimension.infinitive.startswith(f"{verb} ")
    without = [item.id for item in load_dimensions("en") if not item.infinitive]
    assert without == ["interrupt", "withdraw"]


def test_what_a_dimension_says_in_spanish_has_its_infinitive() -> None:
    for dimension in load_dimensions("es"):
        verb, infinitive = dimension.text.split()[0], dimension.infinitive.partition(" ")[0]
        assert not re.search(r"[aei]r(se|lo)?$", verb)
        assert not infinitive or re.search(r"[aeií]r(se|lo)?$", infinitive)


@pytest.mark.parametrize(
    "bank", [load(language) for load in (load_activities, load_questions) for language in LANGUAGES]
)
def test_the_entries_of_a_group_stand_together(bank: tuple[Any, ...]) -> None:
    changes = sum(one.group != next_one.group for one, next_one in pairwise(bank))
    assert changes == len({entry.group for entry in bank}) - 1


@in_every_language
def test_an_activity_stands_inside_a_sentence(language: str) -> None:
    for activity in load_activities(language):
        assert activity.text[0].islower()
        assert len(activity.text) <= 40


@in_every_language
def test_prompts_go_on_from_maybe_and_every_lens_has_five_or_six(language: str) -> None:
    for prompt in load_prompts(language):
        assert prompt.text[0].islower() or prompt.text.startswith("I ")
        assert prompt.text[-1].isalpha()
        assert len(prompt.text) <= 70
    counts = Counter(prompt.lens for prompt in load_prompts(language))
    assert set(counts) == {lens.id for lens in load_lenses(language)}
    assert set(counts.values()) == {5, 6}


def test_task_room_and_us_are_the_lenses_that_adults_can_change_first() -> None:
    about_us = {lens.id for lens in load_lenses() if lens.about_us}
    assert about_us == {"task", "class", "what_i_do", "between_us"}


@pytest.mark.parametrize(
    "question",
    [question for language in LANGUAGES for question in load_questions(language)],
    ids=lambda question: question.id,
)
def test_a_question_asks_and_fits_one_line_and_a_lens(question: BankQuestion) -> None:
    assert question.text.endswith("?")
    assert len(question.text) <= 80
    assert not re.search(r"why (didn't|don't) you|por qué no", question.text, re.IGNORECASE)
    assert 1 <= len(question.lenses) == len(set(question.lenses)) <= 3


def test_every_lens_has_enough_questions_to_choose_from() -> None:
    fitting = Counter(lens for question in load_questions() for lens in question.lenses)
    assert min(fitting[lens.id] for lens in load_lenses()) >= 8


def test_a_spanish_question_opens_and_closes_each_of_its_questions() -> None:
    for (language, _), bank in BANKS.items():
        told = [getattr(entry, "question", entry) for entry in bank] if language == "es" else ()
        for text in texts_of(tuple(told)):
            assert text.count("¿") == text.count("?"), text


def test_no_spanish_text_tells_a_gender_by_a_sign() -> None:
    for (language, _), texts in SHOWN.items():
        if language == "es":
            assert not [text for text in texts if re.search(r"@|o/a\b|\(a\)|o\(as?\)", text)]


@in_every_language
def test_five_items_ask_in_words_of_five_steps(language: str) -> None:
    items = load_relationship(language)
    assert len(items) == 5
    for item in items:
        assert item.question.endswith("?")
        assert item.text[0].islower()
        assert len(item.question) <= 80
        assert all(len(step) <= 20 and step[0].islower() for step in item.steps)
    assert len({(item.stem, item.steps) for item in items}) == 2


@in_every_language
def test_there_are_enough_code_names_and_no_word_is_both(language: str) -> None:
    names = load_code_names(language)
    assert min(len(names.adjectives), len(names.nouns)) >= 40
    assert not set(names.adjectives) & set(names.nouns)
    for word in (*names.adjectives, *names.nouns):
        assert re.fullmatch(r"[A-Z][a-z]{2,11}", word)
    assert {"en": "Blue Kite", "es": "Cometa Azul"}[language] in names


def test_a_spanish_adjective_has_one_form_for_both_genders() -> None:
    colours = {"Cobalto", "Topacio", "Zafiro", "Cuarzo"}
    both = (
        r"(.*(e|l|ul|ar|nte|an)|Aguamarina|Lavanda|Magenta|Malaquita|Obsidiana|Tornasol|Turquesa)"
    )
    for adjective in load_code_names("es").adjectives:
        assert adjective in colours or re.fullmatch(both, adjective), adjective


@pytest.mark.parametrize(
    "entry",
    [
        entry
        for language in LANGUAGES
        for entry in (*load_word_hints(language), *load_safety_phrases(language))
    ],
)
def test_a_phrase_ends_in_a_word_and_is_written_small(entry: Any) -> None:
    for phrase in (*entry.phrases, *entry.unless):
        assert not phrase.endswith(("?", "_", "|"))
        assert "<" not in phrase
        assert not re.search(r"(^|[\s|])(\||\?)", phrase)


@pytest.mark.parametrize("name", [*GOLDEN, "code_names"])
def test_a_bank_is_read_once_and_kept(name: str) -> None:
    load = getattr(content, f"load_{name}")
    assert load() is load()
