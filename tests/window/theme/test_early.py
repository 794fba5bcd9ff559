"""The numbers used before the namespace Qt is loaded are Qt's own."""

from PySide6.QtCore import Qt

from pairview.window.theme import early


def test_the_early_numbers_are_those_of_qt() -> None:
    flag, role = Qt.AlignmentFlag, Qt.ItemDataRole
    assert flag.AlignRight.value == early.ALIGN_RIGHT
    assert flag.AlignVCenter.value == early.ALIGN_MIDDLE
    assert flag.AlignCenter.value == early.ALIGN_CENTRE
    assert role.DisplayRole.value == early.DISPLAY_ROLE
    assert role.AccessibleTextRole.value == early.ACCESSIBLE_TEXT_ROLE
    assert Qt.TextFormat.PlainText.value == early.PLAIN_TEXT
