"""A practice case is the same case in every language: only what people read differs."""

import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from pairview.content import FOLDER, PRACTICE, load_practice_case
from pairview.content.language import language_in_use, speak

TODAY = date(2026, 3, 2)

LANGUAGES = sorted(folder.parent.name for folder in FOLDER.glob("*/practice"))
OTHERS = [language for language in LANGUAGES if language != "en"]
READ = {
    *("purpose", "grade_band", "label", "known_since", "meets", "size", "time_of_day"),
    *("saw", "reading", "text", "note", "hard_to", "hard_when", "can", "can_when"),
    *("drop_if", "status_reason", "student_will_notice", "other_adult", "when_where"),
    *("opening", "comment"),
}
SAME = {"size"}
BANNED = (
    *("diagnóstic", "demuestra", "prueba", "descarta", "ganador", "probabl", "puntuación"),
    *("puntaje", "riesgo", "normal", "desacuerdo", "sesgo", "!", "¡", "@", "o/a", "{"),
)


@pytest.fixture
def spanish() -> Iterator[None]:
    before = language_in_use()
    speak("es")
    yield
    speak(before)


def tables(name: str, language: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / language / "practice" / f"{name}.toml").read_text("utf-8"))


def leaves(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield every value with its place: keys, and numbers within a list."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield from leaves(held, (*place, key))
    elif isinstance(value, list) and value:
        for number, held in enumerate(value):
            yield from leaves(held, (*place, str(number)))
    else:
        yield place, value


def test_there_is_more_than_one_language_and_each_has_every_case() -> None:
    assert {"en", "es"} <= {*LANGUAGES}
    for language in LANGUAGES:
        written = {path.stem for path in (FOLDER / language / "practice").glob("*.toml")}
        assert written == set(PRACTICE)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", PRACTICE)
def test_ids_links_answers_and_dates_are_those_of_the_english_case(
    name: str, language: str
) -> None:
    english, other = dict(leaves(tables(name, "en"))), dict(leaves(tables(name, language)))
    assert other.keys() == english.keys()
    for place, value in english.items():
        if place[-1] in READ - SAME:
            assert other[place], place
            assert other[place] != value, place
        else:
            assert other[place] == value, place


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", PRACTICE)
def test_a_text_that_stands_twice_in_english_stands_twice_here(name: str, language: str) -> None:
    english, other = dict(leaves(tables(name, "en"))), dict(leaves(tables(name, language)))
    for place, value in english.items():
        alike = {other[at] for at, text in english.items() if text == value and at[-1] in READ}
        assert len(alike) <= 1, place


@pytest.mark.parametrize("name", PRACTICE)
def test_the_spanish_case_says_nothing_the_program_never_says(name: str) -> None:
    read = [str(text) for place, text in leaves(tables(name, "es")) if place[-1] in READ]
    found = [(word, text) for text in read for word in BANNED if word in text.lower()]
    assert found == []
    assert [text for text in read if text.count("¿") != text.count("?")] == []


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("name", PRACTICE)
def test_a_case_is_of_the_language_in_use_or_of_the_one_asked_for(name: str) -> None:
    spoken, asked = load_practice_case(name, TODAY), load_practice_case(name, TODAY, "en")
    assert (spoken.agreement.language, asked.agreement.language) == ("es", "en")
    assert spoken.agreement.purpose.startswith("Averiguar")
    assert asked.agreement.purpose.startswith("Find out")
    assert spoken.agreement.code_name == asked.agreement.code_name == name.title()
