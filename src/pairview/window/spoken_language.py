"""The language of the window: of our own words, of Qt's, and of dates and numbers.

What domain and content say follows `pairview.content.language`, which is set here too. English is
spoken without asking `pairview.content`, which takes 2 ms of the first picture.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

FOLDER = Path(__file__).parent / "translations"
OURS = "pairview"
OF_QT = ("qtbase",)
"""The parts of Qt whose words are seen: its dialogs, and the names of keys."""
ENGLISH = "en"
_NO_LANGUAGE = "C"
"""What a system without one says."""

_spoken: list[QTranslator] = []


def language_wanted(laid_down: str = "", chosen: str = "") -> str:
    """Return the code of the language to speak: of the policy, as chosen, or of the system."""
    named = [code for code in (laid_down, chosen) if code]
    wanted = [*named, *QLocale.system().uiLanguages(), _NO_LANGUAGE]
    if wanted[0].replace("_", "-").partition("-")[0] in {ENGLISH, _NO_LANGUAGE}:
        return ENGLISH
    from pairview.content import languages
    from pairview.content.language import best_of

    return best_of(wanted, languages())


def speak_in_window(language: str) -> None:
    """Speak a language from now on; what is on screen hears of it by `LanguageChange`."""
    if _spoken or language != ENGLISH:
        from pairview.content.language import speak

        speak(language)
    QLocale.setDefault(locale_of(language, QLocale.system()))
    while _spoken:
        QCoreApplication.removeTranslator(_spoken.pop())
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = [] if language == ENGLISH else [(f"{part}_{language}", of_qt) for part in OF_QT]
    for name, folder in [*files, (f"{OURS}_{language}", str(FOLDER))]:
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _spoken.append(translator)


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how dates are written: as the country does it, in the words of the language."""
    spoken, _, country = system.name().partition("_")
    if spoken == language or (language, spoken) == (ENGLISH, _NO_LANGUAGE):
        return system
    return QLocale(f"{language}_{country}" if country else language)
