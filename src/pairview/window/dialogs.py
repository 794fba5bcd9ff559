"""The few windows that open above the main window, one small function each."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from pairview import __version__
from pairview.window.dialog_memory import nothing_noted
from pairview.window.file_dialogs import documents_folder


@nothing_noted()
def ask_for_case(parent: QWidget, folder: Path) -> Path | None:
    """Ask which case file to open; None when nothing was chosen."""
    kind = _tr("PairView cases (*.pairview)")
    name, _kind = QFileDialog.getOpenFileName(parent, _tr("Open a case"), str(folder), kind)
    return Path(name) if name else None


@nothing_noted()
def ask_to_import(parent: QWidget) -> Path | None:
    """Ask which document to read a case from; None when nothing was chosen."""
    title, kind = _tr("Import a case"), _tr("JSON, from PairView (*.json)")
    name, _kind = QFileDialog.getOpenFileName(parent, title, str(documents_folder()), kind)
    return Path(name) if name else None


def close_dialogs(window: QWidget) -> bool:
    """Close every dialog and menu above a window, as Escape would; False where there was none."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
    for dialog in dialogs:
        dialog.close()
    return bool(dialogs)


def show_about(parent: QWidget) -> None:
    """Say what PairView is and which version this is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(_tr("About PairView"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"PairView {__version__}")
    box.setInformativeText(
        _tr(
            "Two teachers, one student, two classes. PairView opens no network connection; "
            "a case stays on this laptop until you print, save or carry it elsewhere."
        )
        + "\n\n"
        + _tr(
            "PairView is under the Apache License 2.0. What it is made of, and under which "
            "licences, is in the folder licences that comes with it."
        )
    )
    box.open()


def show_keys(parent: QWidget) -> None:
    """Show every key, screen by screen."""
    from pairview.window.screens.keys_dialog import KeysDialog

    KeysDialog(parent).open()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Dialogs", words)
