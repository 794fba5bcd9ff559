"""Qt notes on the disk which folders its file dialogs saw; after ours everything is as before."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QSettings

GROUP = "FileDialog"


@contextmanager
def nothing_noted() -> Iterator[None]:
    """Take back what dialogs note meanwhile; what other programs noted before stays.

    Stands before a function, too: `@nothing_noted()`.
    """
    settings = _notes_of_qt()
    file = Path(settings.fileName())
    was_there, before = file.exists(), _notes(settings)
    try:
        yield
    finally:
        settings = _notes_of_qt()
        for key in settings.allKeys():
            if key.startswith(f"{GROUP}/") and key not in before:
                settings.remove(key)
        for key, value in before.items():
            settings.setValue(key, value)
        settings.sync()
        if not was_there and not settings.allKeys():
            with suppress(OSError):
                file.unlink(missing_ok=True)


def _notes_of_qt() -> QSettings:
    """Return where QFileDialog writes: a file of the user, or the registry."""
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def _notes(settings: QSettings) -> dict[str, object]:
    return {key: settings.value(key) for key in settings.allKeys() if key.startswith(f"{GROUP}/")}
