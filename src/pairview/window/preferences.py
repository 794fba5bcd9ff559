"""What PairView remembers about this laptop, and nothing about any student."""

from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

FILE = "settings.ini"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Every key and its default. `geometry` is what Qt saves of the window, in base 64."""

    version: int = 1
    geometry: str = ""
    theme: str = "light"
    shows_minutes: bool = True
    cases_folder: str = ""

    def with_geometry(self, geometry: QByteArray) -> "Preferences":
        """Return preferences that remember a window's place and size."""
        return replace(self, geometry=bytes(geometry.toBase64().data()).decode("ascii"))

    def window_geometry(self) -> QByteArray:
        """Return what the window can restore; empty at the first start."""
        return QByteArray.fromBase64(self.geometry.encode("ascii"))


def config_folder() -> Path:
    """Return the folder of the settings, on this machine and for this user."""
    where = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(where))


def load_preferences(file: Path) -> Preferences:
    """Read preferences; a key that is missing or makes no sense has its default."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    known = {field.name: getattr(Preferences(), field.name) for field in fields(Preferences)}
    for name, default in known.items():
        known[name] = _typed(settings.value(name), default)
    return Preferences(**known)


def save_preferences(file: Path, preferences: Preferences) -> None:
    """Write preferences; a folder that cannot be written is no reason to stop."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    for name, value in asdict(preferences).items():
        settings.setValue(name, value)
    settings.sync()


def _typed(value: object, default: str | bool | int) -> str | bool | int:
    if not isinstance(value, str | bool | int):
        return default
    text = str(value)
    if isinstance(default, bool):
        return text.lower() == "true" if text.lower() in {"true", "false"} else default
    if isinstance(default, int):
        return int(text) if text.isdecimal() else default
    return text
