"""Every language says each sentence of English with its blanks, and Spanish as teachers do."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from pairview.content import FOLDER, languages
from pairview.domain.wording import PLACEHOLDER

OTHERS = [language for language in languages() if language != "en"]
FILES = sorted(path.name for path in (FOLDER / "en/wording").glob("*.toml"))
OF_PYTHON = re.compile(r"%(?:\(\w+\))?[srd]")
"""Blanks that argparse fills."""

BEGINS_OTHERWISE = {
    "page.month": "months and days begin small in Spanish",
    "page.weekday": "months and days begin small in Spanish",
    "facilitator.if": "a question of its own, not the end of the head over it",
    "handout.look_for_empty": "the class stands behind a word",
    "plain_text.effort": "the class stands behind a word",
    "plain_text.not_known": "not the I that is always a capital",
    "relationship_check.met_and_beside": "the number stands at the end",
    "relationship_check.met_only": "the number stands at the end",
    "relationship_check.beside_only": "the number stands at the end",
    "room_summary.left_out_folder": "the number stands behind a word",
    "worksheet.retell_begins": "the class stands behind a word",
    "worksheet.hypotheses_subtitle": "the class stands behind a word",
}
"""Where a capital, or its want, would be wrong in another language."""


def read(language: str, file: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / language / "wording" / file).read_text("utf-8"))


def forms(value: str | dict[str, str]) -> dict[str, str]:
    """Return the forms of a text; one that needs no plural has one form without a name."""
    return value if isinstance(value, dict) else {"": value}


def pairs(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield "file.key" with the sentence in English and in another language, for each form."""
    for file in FILES:
        english, other = read("en", file), read(language, file)
        for key, value in english.items():
            twins = forms(value)
            for form, text in forms(other[key]).items():
                yield f"{file.removesuffix('.toml')}.{key}", twins.get(form, str(value)), text


def begins_small(text: str) -> bool:
    first = text.lstrip("«¿“")[0]
    return first.isalpha() and first.islower()


def test_there_is_another_language() -> None:
    assert "es" in OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_every_file_of_english_is_there_and_no_other(language: str) -> None:
    assert sorted(path.name for path in (FOLDER / language / "wording").iterdir()) == FILES


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", OTHERS)
def test_a_file_has_the_keys_of_english_in_their_order(language: str, file: str) -> None:
    assert list(read(language, file)) == list(read("en", file))


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", OTHERS)
def test_a_plural_of_english_is_one_everywhere(language: str, file: str) -> None:
    """Another language may need forms where English needs none: "1 distinta", "2 distintas"."""
    other = read(language, file)
    for key, value in read("en", file).items():
        wanted = {"one", "other"} if isinstance(value, dict) else {""}
        assert set(forms(other[key])) in (wanted, {"one", "other"}), key


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_has_the_blanks_of_its_twin(language: str) -> None:
    for key, english, other in pairs(language):
        assert {*PLACEHOLDER.findall(other)} == {*PLACEHOLDER.findall(english)}, key
        assert sorted(OF_PYTHON.findall(other)) == sorted(OF_PYTHON.findall(english)), key


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_ends_as_its_twin(language: str) -> None:
    for key, english, other in pairs(language):
        ends = [text[-1:] if text[-1:] in ".?: " else "" for text in (english, other)]
        assert ends[0] == ends[1], key


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_begins_small_where_its_twin_does(language: str) -> None:
    for key, english, other in pairs(language):
        if not re.fullmatch("|".join(rf"{name}(_\w+)?" for name in BEGINS_OTHERWISE), key):
            assert begins_small(other) == begins_small(english) or "{" in english[0] + other[
                0
            ].replace("%", "{"), key


def test_spanish_opens_what_it_closes() -> None:
    for key, _, spanish in pairs("es"):
        assert spanish.count("¿") == spanish.count("?"), key
        assert spanish.count("«") == spanish.count("»"), key
        assert not set("“”‘’!¡") & set(spanish), key


NEVER = (
    *(r"diagn[oó]stic\w*", "causas?", r"demuestra\w*", "pruebas?", r"descarta\w*", r"ganador\w*"),
    *(r"(im)?probable\w*", r"puntuaci[oó]n\w*", "puntajes?", "riesgos?", r"normal\w*"),
    *("desacuerdos?", "sesgos?", r"\w+[ao]/[ao]s?", r"\w+@\w*", "todes", "nosotr[xe]s"),
)
GENDERED = (
    *("el estudiante", "la estudiante", "un estudiante", "el alumno", "la alumna", "los alumnos"),
    *("el docente", "la docente", "los docentes", "el profesor", "la profesora", "la maestra"),
    *("ambos", "un niño", "una niña", "nuestro estudiante", "este estudiante"),
)


def test_spanish_says_nothing_that_pairview_never_says() -> None:
    never = re.compile(rf"\b(?:{'|'.join(NEVER)})(?!\w)", re.IGNORECASE)
    assert [key for key, _, spanish in pairs("es") if never.search(spanish)] == []


def test_spanish_gives_no_gender_to_student_or_teachers() -> None:
    gendered = re.compile(rf"\b(?:{'|'.join(GENDERED)})\b", re.IGNORECASE)
    found = [key for key, _, spanish in pairs("es") if gendered.search(spanish)]
    assert found == ["whole_record.cell_either_way", "whole_record.key_either_way"]


def test_no_spanish_sentence_was_left_in_english() -> None:
    left = [
        key
        for key, english, spanish in pairs("es")
        if english == spanish and re.search(r"[^\W\d_]{3}", PLACEHOLDER.sub("", english))
    ]
    assert left == []
