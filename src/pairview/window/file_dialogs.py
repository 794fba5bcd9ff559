"""Dialogs for files and printers, one small function each, so that a test can stand in."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from pairview.window.dialog_memory import nothing_noted

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def documents_folder() -> Path:
    """Return the folder that a first document is offered for: one that is there."""
    where = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(where)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def ask_to_save_pdf(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to save a document; None when nothing was chosen."""
    return _ask_to_save(parent, suggested, _tr("Save PDF"), {_tr("PDF (*.pdf)"): ".pdf"})


def ask_to_export(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to export a case to, as .json or .md; None when nothing was chosen."""
    kinds = {
        _tr("JSON, for PairView (*.json)"): ".json",
        _tr("Markdown, to read (*.md)"): ".md",
    }
    return _ask_to_save(parent, suggested, _tr("Export case"), kinds)


def ask_to_save_slip(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to save a count slip, such as a stick; None when nothing was chosen."""
    kinds = {_tr("Count slip (*.json)"): ".json"}
    return _ask_to_save(parent, suggested, _tr("Save count slip"), kinds)


@nothing_noted()
def ask_for_slips(parent: QWidget) -> Path | None:
    """Ask in which folder the count slips of a room lie; None when nothing was chosen."""
    title, folder = _tr("Folder of count slips"), str(documents_folder())
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_to_save_report(parent: QWidget) -> Path | None:
    """Ask where to save a report on an error; None when nothing was chosen."""
    suggested = documents_folder() / "pairview-report.txt"
    kinds = {_tr("Text (*.txt)"): ".txt"}
    return _ask_to_save(parent, suggested, _tr("Save report"), kinds)


@nothing_noted()
def ask_to_save_case(parent: QWidget, suggested: Path, title: str = "") -> Path | None:
    """Ask where to keep a case; the dialog offers nothing to be overwritten, nor does the store."""
    title = title or _tr("Save a copy elsewhere")
    kind = _tr("PairView cases (*.pairview)")
    option = QFileDialog.Option.DontConfirmOverwrite
    name, _kind = QFileDialog.getSaveFileName(parent, title, str(suggested), kind, kind, option)
    if not name:
        return None
    ending = suggested.suffix
    return Path(name if name.lower().endswith(ending) else f"{name}{ending}")


@nothing_noted()
def ask_for_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder that is there; None when nothing was chosen."""
    name = QFileDialog.getExistingDirectory(parent, title, str(documents_folder()))
    return Path(name) if name else None


@nothing_noted()
def _ask_to_save(
    parent: QWidget, suggested: Path, title: str, endings: dict[str, str]
) -> Path | None:
    """Ask where to save; the name ends as the kind says that was chosen in the dialog."""
    kinds = {ending: kind for kind, ending in endings.items()}
    first = kinds[suggested.suffix.lower()]
    name, kind = QFileDialog.getSaveFileName(
        parent, title, str(suggested), ";;".join(endings), first
    )
    if not name:
        return None
    path, ending = Path(name), endings.get(kind, suggested.suffix)
    if path.suffix.lower() == ending:
        return path
    named = path.with_name((path.stem if path.suffix.lower() in kinds else path.name) + ending)
    return _ask_to_save(parent, named, title, endings) if named.exists() else named


def ask_how_to_print(parent: QWidget, printer: "QPrinter") -> bool:
    """Let the pair choose printer and copies; False when they changed their mind."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return bool(chosen)


def _tr(words: str) -> str:
    return QCoreApplication.translate("FileDialogs", words)
