"""View > Theme and View > Text size: how the window looks, as the system says or as chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication

from pairview.window.preferences import SYSTEM_THEME, load_preferences, save_preferences
from pairview.window.theme import apply_theme, paint
from pairview.window.theme.tokens import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    PALETTES,
    TEXT_SIZES,
    Palette,
    text_scale,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from pairview.window.forms.main_window import Ui_MainWindow


class Appearance(QObject):
    """Applies theme and text size, and keeps the choice for this laptop.

    Emits `changing` while everything still stands, and `changed` with the new look.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, form: Ui_MainWindow, settings: Path) -> None:
        super().__init__(form.menu_bar)
        self._settings = settings
        preferences = load_preferences(settings)
        self._theme, self._text_size = preferences.theme, preferences.text_size
        self._themes = self._offer_themes(form.theme_menu)
        self._steps: list[QAction] = []
        self._sizes = self._offer_sizes(form.text_size_menu)
        self.speak()
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow)
        self.follow()

    def speak(self) -> None:
        """Name every choice in the language in use."""
        for theme, words in self._theme_words().items():
            self._themes[theme].setText(words)
        for size, action in self._sizes.items():
            action.setText(self.tr("{n} %").format(n=size))
        for action, words in zip(self._steps, self._step_words(), strict=True):
            action.setText(words)

    def follow(self) -> None:
        """Look as chosen, or as the system says now."""
        chosen = self._theme if self._theme in PALETTES else SYSTEM_THEME
        self._themes[chosen].setChecked(True)
        self._sizes[self._text_size].setChecked(True)
        palette = PALETTES.get(chosen) or _palette_of_system()
        scale = self._text_size / 100
        app = QApplication.instance()
        if (palette, scale) == (paint.palette(), text_scale()):
            return
        if isinstance(app, QApplication):
            self.changing.emit()
            apply_theme(app, palette, scale)
            self.changed.emit()

    def _offer_themes(self, menu: QMenu) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions = {name: menu.addAction("") for name in self._theme_words()}
        for name, action in actions.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._choose_theme, name))
        return actions

    def _theme_words(self) -> dict[str, str]:
        return {
            SYSTEM_THEME: self.tr("As the &system"),
            LIGHT.name: self.tr("&Light"),
            DARK.name: self.tr("&Dark"),
            HIGH_CONTRAST.name: self.tr("&High contrast"),
        }

    def _step_words(self) -> tuple[str, str, str]:
        return self.tr("&Larger"), self.tr("&Smaller"), self.tr("&Normal")

    def _offer_sizes(self, menu: QMenu) -> dict[int, QAction]:
        group = QActionGroup(self)
        actions = {size: menu.addAction("") for size in TEXT_SIZES}
        for size, action in actions.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._choose_size, size))
        menu.addSeparator()
        key = QKeySequence.StandardKey
        for step, keys in (
            (1, [*QKeySequence.keyBindings(key.ZoomIn), _with_ctrl("=")]),
            (-1, QKeySequence.keyBindings(key.ZoomOut)),
            (0, [_with_ctrl("0")]),
        ):
            action = menu.addAction("", partial(self._change_size, step))
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
            self._steps.append(action)
        return actions

    def _choose_theme(self, name: str) -> None:
        self._theme = name
        self._keep()

    def _choose_size(self, per_cent: int) -> None:
        self._text_size = per_cent
        self._keep()

    def _change_size(self, step: int) -> None:
        """Take the next size up or down, as far as there is one; step 0 is the size of always."""
        place = TEXT_SIZES.index(self._text_size) + step if step else 0
        self._choose_size(TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)])

    def _keep(self) -> None:
        preferences = load_preferences(self._settings)
        kept = preferences._replace(theme=self._theme, text_size=self._text_size)
        save_preferences(self._settings, kept)
        self.follow()


def _palette_of_system() -> Palette:
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _with_ctrl(key: str) -> QKeySequence:
    return QKeySequence(f"Ctrl+{key}")
