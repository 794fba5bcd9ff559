"""The numbers used before the namespace Qt is loaded are Qt's own."""

from PySide6.QtCore import Qt

from pairview.window.theme import early


def test_the_early_numbers_are_those_of_qt() -> None:
    flag, role = Qt.AlignmentFlag, Qt.ItemDataRole
    assert early.ALIGN_RIGHT == flag.AlignRight.value
    assert early.ALIGN_MIDDLE == flag.AlignVCenter.value
    assert early.ALIGN_CENTRE == flag.AlignCenter.value
    assert early.DISPLAY_ROLE == role.DisplayRole.value
    assert early.ACCESSIBLE_TEXT_ROLE == role.AccessibleTextRole.value
