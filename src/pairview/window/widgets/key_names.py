"""What keys are called on the keyboards of a language; Qt asks here first for its shortcuts too."""

from PySide6.QtCore import QCoreApplication


def key_name(key: str) -> str:
    """Return how "Ctrl", "Del" or "Alt+Enter" is called; what is no name stays as it is."""
    if key == "+":
        return key
    names = _names()
    return "+".join(names.get(part, part) for part in key.split("+"))


def _names() -> dict[str, str]:
    return {
        "Ctrl": _tr("Ctrl"),
        "Shift": _tr("Shift"),
        "Enter": _tr("Enter"),
        "Return": _tr("Return"),
        "Del": _tr("Del"),
        "Delete": _tr("Delete"),
        "Backspace": _tr("Backspace"),
        "Space": _tr("Space"),
        "Esc": _tr("Esc"),
        "Ins": _tr("Ins"),
        "PgUp": _tr("PgUp"),
        "PgDown": _tr("PgDown"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("QShortcut", words)
