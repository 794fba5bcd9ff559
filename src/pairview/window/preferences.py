"""What PairView remembers about this laptop, and nothing about any student."""

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

FILE = "settings.ini"
SYSTEM_THEME = "system"
SYSTEM_LANGUAGE = ""
MOST_WARNED = 50


class Preferences(NamedTuple):
    """Every key and its default.

    `geometry` is what Qt saves of the window, in base 64; `paper` "" stands for what the
    country prints on; `warned_folders` holds digests of folders, of which it was said once that
    they are synced. `theme` is a name of `tokens.PALETTES`, or what the system says;
    `text_size` is one of `tokens.TEXT_SIZES`. After `lock_after_minutes` without anybody a case
    is locked; 0 is never. On a `shared_laptop` no list of cases is kept. In `school_folder` lies
    the wording that the school adds. `language` is the code of the one chosen, or what the
    system says.
    """

    version: int = 1
    geometry: str = ""
    theme: str = SYSTEM_THEME
    text_size: int = 100
    cases_folder: str = ""
    paper: str = ""
    warned_folders: str = ""
    lock_after_minutes: int = 10
    shared_laptop: bool = False
    school_folder: str = ""
    language: str = SYSTEM_LANGUAGE

    def with_geometry(self, geometry: QByteArray) -> "Preferences":
        """Return preferences that remember a window's place and size."""
        return self._replace(geometry=bytes(geometry.toBase64().data()).decode("ascii"))

    def with_paper(self, paper: str) -> "Preferences":
        """Return preferences that remember the paper chosen last."""
        return self._replace(paper=paper)

    def with_warned_folder(self, digest: str) -> "Preferences":
        """Return preferences that remember the folders warned of last, this one among them."""
        known = [*self.warned_folders.split(), digest][-MOST_WARNED:]
        return self._replace(warned_folders=" ".join(known))

    def window_geometry(self) -> QByteArray:
        """Return what the window can restore; empty at the first start."""
        return QByteArray.fromBase64(self.geometry.encode("ascii", "ignore"))


def config_folder() -> Path:
    """Return the folder of the settings, on this machine and for this user."""
    where = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(where))


def load_preferences(file: Path) -> Preferences:
    """Read preferences; a key that is missing or makes no sense has its default."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    defaults: tuple[str | int, ...] = Preferences()
    values = zip(Preferences._fields, defaults, strict=True)
    read = (_typed(settings.value(name), default) for name, default in values)
    return _known(Preferences._make(read))


def _known(preferences: Preferences) -> Preferences:
    from pairview.window.theme.tokens import TEXT_SIZES

    if preferences.text_size in TEXT_SIZES:
        return preferences
    return preferences._replace(text_size=TEXT_SIZES[0])


def save_preferences(file: Path, preferences: Preferences) -> None:
    """Write preferences; a folder that cannot be written is no reason to stop."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    for name, value in preferences._asdict().items():
        settings.setValue(name, value)
    settings.sync()


def _typed(value: object, default: str | int) -> str | int:
    if not isinstance(value, str | int):
        return default
    text = str(value)
    if isinstance(default, bool):
        return text.lower() == "true"
    if isinstance(default, int):
        return int(text) if re.fullmatch("[0-9]{1,4}", text) else default
    return text
