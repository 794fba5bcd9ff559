"""The window speaks the language of the policy, of the choice, or of the system."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from pairview.content.language import language_in_use
from pairview.window import spoken_language
from pairview.window.spoken_language import language_wanted, locale_of, speak_in_window


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_in_window("en")
    qapp.processEvents()


@pytest.fixture
def _there_is_spanish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pairview.content.languages", lambda: ("en", "es"))


def of_the_system(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setenv("LC_ALL", code)
    monkeypatch.setenv("LANGUAGE", "")


@pytest.mark.usefixtures("_there_is_spanish")
@pytest.mark.parametrize(
    ("laid_down", "chosen", "spoken"),
    [
        ("es", "en", "es"),
        ("", "es", "es"),
        ("", "es-MX", "es"),
        ("", "", "en"),
        ("tlh", "es", "es"),
        ("", "tlh", "en"),
        ("", "%s\n", "en"),
    ],
)
def test_a_policy_comes_before_a_choice_and_nonsense_counts_for_nothing(
    laid_down: str, chosen: str, spoken: str
) -> None:
    assert language_wanted(laid_down, chosen) == spoken


@pytest.mark.usefixtures("_there_is_spanish")
def test_without_a_choice_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    for code, spoken in (("es_MX.UTF-8", "es"), ("de_DE.UTF-8", "en"), ("en_GB.UTF-8", "en")):
        of_the_system(monkeypatch, code)
        assert language_wanted() == spoken


def test_qt_and_content_speak_the_same() -> None:
    speak_in_window("es")
    assert language_in_use() == "es"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    speak_in_window("en")
    assert language_in_use() == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert len(spoken_language._spoken) == 1


@pytest.mark.parametrize(
    ("language", "system", "written"),
    [("es", "en_US", "es_US"), ("en", "en_GB", "en_GB"), ("es", "C", "es_ES"), ("en", "C", "C")],
)
def test_days_are_written_as_the_country_does_in_the_words_of_the_language(
    language: str, system: str, written: str
) -> None:
    assert locale_of(language, QLocale(system)).name() == written


def test_a_language_written_to_the_left_turns_the_window(qapp: QApplication) -> None:
    speak_in_window("ar")
    qapp.processEvents()
    assert qapp.isRightToLeft()
    speak_in_window("en")
    qapp.processEvents()
    assert not qapp.isRightToLeft()
