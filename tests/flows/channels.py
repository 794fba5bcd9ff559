"""What each channel of a window carries: everything that could bring a word to somebody else."""

from collections.abc import Iterator

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextEdit, QWidget

from pairview.window.widgets.page_preview import PagePreview
from tests.flows.pair import Pair

ASKED_BY_INPUT_METHODS = (
    Qt.InputMethodQuery.ImSurroundingText,
    Qt.InputMethodQuery.ImTextBeforeCursor,
    Qt.InputMethodQuery.ImTextAfterCursor,
)


def titles(_pair: Pair) -> str:
    """Return what the taskbar and the window switcher show."""
    windows = QApplication.topLevelWidgets()
    return "\n".join(f"{one.windowTitle()}\n{one.windowIconText()}" for one in windows)


def menus(pair: Pair) -> str:
    """Return every entry of every menu, as it stands when the menu opens: undo and recent too."""
    for menu in (pair.window.form.recent_menu, pair.window.form.go_menu):
        if menu.isEnabled():
            menu.aboutToShow.emit()
    said = []
    for action in pair.window.findChildren(QAction):
        tips = action.toolTip(), action.statusTip(), action.whatsThis()
        said += [action.text(), action.iconText(), *tips]
    return "\n".join(said)


def recent_file(pair: Pair) -> str:
    """Return the list of cases as it lies on the disk."""
    file = pair.folder / "recent.txt"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def settings_file(pair: Pair) -> str:
    """Return what is remembered about the window, as far as it is written already."""
    file = pair.folder / "settings.ini"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def tips(_pair: Pair) -> str:
    """Return every tip and note of every widget there is, shown or not."""
    said = []
    for widget in QApplication.allWidgets():
        said += [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
    return "\n".join(said)


def clipboard(_pair: Pair) -> str:
    """Return what can be pasted, in whatever form; what is selected, where that can be pasted."""
    board = QGuiApplication.clipboard()
    modes = [board.Mode.Clipboard, *[board.Mode.Selection] * board.supportsSelection()]
    held = [_of_mime(board.mimeData(mode)) for mode in modes]
    return "\n".join(held)


def accessible_tree(_pair: Pair) -> str:
    """Return all that a screen reader finds, from the application down."""
    application = QApplication.instance()
    assert application is not None
    return "\n".join(_said_by(QAccessible.queryAccessibleInterface(application)))


def _said_by(item: QAccessibleInterface | None) -> Iterator[str]:
    if item is None or not item.isValid():
        return
    for kind in QAccessible.Text:
        if kind is not QAccessible.Text.UserText:
            yield item.text(kind)
    texts = item.textInterface()
    if texts is not None:
        yield texts.text(0, texts.characterCount())
    for number in range(item.childCount()):
        yield from _said_by(item.child(number))


def input_methods(_pair: Pair) -> str:
    """Return what a keyboard with suggestions may ask of every widget."""
    asked = (w.inputMethodQuery(q) for w in _within_reach() for q in ASKED_BY_INPUT_METHODS)
    return "\n".join(str(answer) for answer in asked if answer)


def drags(_pair: Pair) -> str:
    """Return what would be dragged out of every box and list, whole."""
    said = []
    for widget in _within_reach():
        if isinstance(widget, QTextEdit):
            said.append(widget.document().toPlainText())
        elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            rows = [model.index(row, 0) for row in range(model.rowCount())]
            said.append(_of_mime(model.mimeData(rows)))
    return "\n".join(said)


def previews(pair: Pair) -> str:
    """Return what the preview of a document says, and whether there are pictures of it."""
    found = pair.window.findChildren(PagePreview)
    return "\n".join(f"{one.text} {one.sheet.pages is not None}" for one in found)


def refused_papers(pair: Pair) -> str:
    """Ask for what may not be had yet, and return what is said; empty where nothing is refused."""
    view, form, said = pair.window.view, pair.window.form, []
    if view is not None and not view.editor.case.is_revealed:
        for action in (form.export_action, form.make_handout_action):
            action.trigger()
            said.append(view.message_bar.words.text())
            view.message_bar.clear()
    return "\n".join(said)


def names_of_objects(pair: Pair) -> str:
    """Return what tools that look into a program are told of it."""
    everything = [pair.window, *pair.window.findChildren(QObject)]
    said = [one.objectName() for one in everything]
    said += [one.windowRole() for one in everything if isinstance(one, QWidget)]
    return "\n".join(said)


def _within_reach() -> list[QWidget]:
    """Return every widget of a window that the system knows; a covered page is in none."""
    return [one for one in QApplication.allWidgets() if one.window().windowHandle() is not None]


def _of_mime(data: QMimeData | None) -> str:
    """Return everything that is offered for pasting or dropping, in whatever form."""
    if data is None:
        return ""
    return "\n".join(_bytes_of(data.data(one)) for one in data.formats())


def _bytes_of(data: QByteArray) -> str:
    """Return bytes as text, in the ways Qt writes it down: UTF-8, and UTF-16 at any place."""
    raw = bytes(data.data())
    ways = raw.decode("utf-8", "replace"), *(raw[n:].decode("utf-16-be", "replace") for n in (0, 1))
    return "\n".join(ways)
