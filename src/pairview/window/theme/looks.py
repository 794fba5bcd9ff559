"""Give a widget one of the looks of the style sheet, also after it was shown."""

from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, look: str) -> None:
    """Set what the widget is, as named in `style_sheet`."""
    set_state(widget, "look", look)


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for and draw the widget anew."""
    before = widget.property(name)
    if before == value:
        return
    widget.setProperty(name, value)
    if before is None and not widget.window().isVisible():
        return  # it gets its looks when the window does; asking for a style loads 20 ms of Qt
    from PySide6.QtCore import Qt  # asking for it loads all of its flags

    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # what is made in a window that is shown gets them when it is shown itself
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
