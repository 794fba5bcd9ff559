"""What the documents that a case remembers are called on screen."""

from PySide6.QtCore import QCoreApplication


def document_name(document: str) -> str:
    """Return the name of a kind of document, or the word itself where it is not known."""
    known = {
        "handout": _tr("Handout"),
        "export": _tr("Export"),
        "copy": _tr("Copy of the case"),
        "recovery page": _tr("Recovery page"),
    }
    return known.get(document, document)


def _tr(words: str) -> str:
    return QCoreApplication.translate("DocumentNames", words)
