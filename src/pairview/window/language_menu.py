"""View > Language: as the system says, or as chosen; each language calls itself by its name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup

from pairview.content.language import language_in_use
from pairview.window.preferences import SYSTEM_LANGUAGE, load_preferences, save_preferences
from pairview.window.spoken_language import language_wanted, speak_in_window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu


class LanguageMenu(QObject):
    """Read when it opens. Keeps the choice for this laptop.

    Emits `changing` while everything still stands, and `changed` when another language is spoken.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, menu: QMenu, settings: Path) -> None:
        super().__init__(menu)
        self._menu = menu
        self._settings = settings
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        from pairview.content import languages
        from pairview.window.screens.language_pick import language_name

        chosen = load_preferences(self._settings).language
        names = {code: language_name(code) for code in languages()}
        self._menu.clear()
        group = QActionGroup(self._menu)
        offers = {SYSTEM_LANGUAGE: self.tr("As the &system")}
        taken = {letter_of(offers[SYSTEM_LANGUAGE])}
        for code, words in (offers | names).items():
            label = words if code not in names else with_letter(words, taken)
            action = self._menu.addAction(label, partial(self._choose, code))
            action.setCheckable(True)
            action.setChecked(code == (chosen if chosen in names else SYSTEM_LANGUAGE))
            group.addAction(action)

    def _choose(self, code: str) -> None:
        preferences = load_preferences(self._settings)
        save_preferences(self._settings, preferences._replace(language=code))
        language = language_wanted(chosen=code)
        if language != language_in_use():
            self.changing.emit()
            speak_in_window(language)
            self.changed.emit()


def with_letter(name: str, taken: set[str]) -> str:
    """Underline the first letter of a name that no other has taken, and take it."""
    place = next((n for n, one in enumerate(name) if one.lower() not in taken), 0)
    taken.add(name[place].lower())
    return f"{name[:place]}&{name[place:]}"


def letter_of(words: str) -> str:
    """Return the letter that is underlined."""
    return words.partition("&")[2][:1].lower()
