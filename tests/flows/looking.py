"""What a careful eye finds wrong with what stands in a window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QScrollArea, QWidget

from pairview.window.widgets.buttons import PrimaryButton
from pairview.window.widgets.text_box import TextBox


def faults(window: QWidget) -> list[str]:
    """Return a sentence for each fault of what can be seen now."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    return [
        *(f"{_called(w)} takes the keyboard and has no name" for w in shown if _is_nameless(w)),
        *(f"{_called(w)} is clipped" for w in shown if _is_clipped(w)),
        *(f"{_called(w)} is too wide" for w in shown if _is_too_wide(w)),
        *(f"{_called(w)} reads markup" for w in window.findChildren(QLabel) if _reads_markup(w)),
        *(f"{_called(w)} has a markup tip" for w in shown if "<" in w.toolTip()),
        *_primary_faults(shown),
    ]


def _called(widget: QWidget) -> str:
    words = widget.accessibleName() or widget.objectName()
    if isinstance(widget, QLabel | QPushButton):
        words = words or widget.text()
    return f"{type(widget).__name__} {words[:40]!r}"


def _is_nameless(widget: QWidget) -> bool:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    said = QAccessible.queryAccessibleInterface(widget)
    return not said.text(QAccessible.Text.Name).strip()


def _is_clipped(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, TextBox) and not widget.toPlainText():
        room = widget.viewport().rect()
        wrap = Qt.TextFlag.TextWordWrap.value
        needed = widget.fontMetrics().boundingRect(room, wrap, widget.placeholderText())
        return needed.height() > room.height() + 1
    if isinstance(widget, QPushButton) and widget.text():
        words = widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&"))
        return words > widget.width() or widget.fontMetrics().height() > widget.height()
    return False


def _is_too_wide(widget: QWidget) -> bool:
    """Say whether a page hides something at its side, with a scroll bar or without one."""
    if isinstance(widget, QScrollArea):
        return widget.horizontalScrollBar().maximum() > 0
    above = widget.parentWidget()
    if above is None or widget.isWindow() or _is_below(above, QComboBox):
        return False
    return widget.x() < 0 or widget.x() + widget.width() > above.width()


def _is_below(widget: QWidget, kind: type[QWidget]) -> bool:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, kind):
        above = above.parentWidget()
    return above is not None


def _reads_markup(label: QLabel) -> bool:
    """Say whether a label would, whatever it shows now."""
    return label.textFormat() is not Qt.TextFormat.PlainText


def _primary_faults(shown: list[QWidget]) -> list[str]:
    primary = [widget for widget in shown if isinstance(widget, PrimaryButton)]
    return [] if len(primary) == 1 else [f"{len(primary)} primary buttons are to be seen"]
