"""The program speaks one language at a time; a case may have another."""

from collections.abc import Iterator

import pytest

from pairview.content import load_activities, load_wording
from pairview.content.language import (
    best_of,
    language_in_use,
    speak,
    wanted_by_environment,
)
from pairview.domain.errors import BadContent


@pytest.fixture(autouse=True)
def _spoken_as_before() -> Iterator[None]:
    before = language_in_use()
    yield
    speak(before)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["es"], "es"),
        (["es-MX"], "es"),
        (["es_ES.UTF-8"], "es"),
        (["ca@valencia", "ES"], "es"),
        (["de-AT", "fr"], "en"),
        (["", "C", "POSIX"], "en"),
        ([], "en"),
        (["en_GB", "es"], "en"),
    ],
)
def test_the_first_language_there_is_wording_for_is_taken(wanted: list[str], spoken: str) -> None:
    assert best_of(wanted, ("en", "es")) == spoken


def test_the_language_of_a_terminal_is_that_of_its_first_setting() -> None:
    assert wanted_by_environment({"LANG": "en_US", "LC_MESSAGES": "es_MX"}) == ["es_MX"]
    assert wanted_by_environment({"LC_ALL": "", "LANG": "fr_FR"}) == ["fr_FR"]
    assert wanted_by_environment({}) == []


def test_what_names_no_language_is_loaded_in_the_one_in_use() -> None:
    assert load_wording() is load_wording("en")
    assert load_wording() is load_wording(language="en")
    assert load_activities() is load_activities("en")
    speak("xx")
    with pytest.raises(BadContent, match="xx"):
        load_activities()
