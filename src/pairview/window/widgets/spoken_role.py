"""What a screen reader takes our own widgets for: a row of answers is a group, a mark a picture."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

ROLES = {
    "ChoiceRow": QAccessible.Role.Grouping,
    "CardOfClass": QAccessible.Role.Grouping,
    "ChipRow": QAccessible.Role.Grouping,
    "HypothesisCard": QAccessible.Role.Grouping,
    "HypothesisAddCard": QAccessible.Role.Grouping,
    "LookForRow": QAccessible.Role.Grouping,
    "QuestionRow": QAccessible.Role.Grouping,
    "MomentNote": QAccessible.Role.Grouping,
    "SeatMark": QAccessible.Role.Graphic,
    "HandOverMark": QAccessible.Role.Graphic,
    "KeyCap": QAccessible.Role.StaticText,
    "RoomClock": QAccessible.Role.StaticText,
    "RoomStrip": QAccessible.Role.StaticText,
    "ElidedLabel": QAccessible.Role.StaticText,
    "MessageBar": QAccessible.Role.Grouping,
    "StepRail": QAccessible.Role.Grouping,
}
"""By the name of the class; Qt takes what it does not know for a piece of a window."""

_kept: list[QAccessibleInterface] = []
"""Qt does not own what Python answers it; without this list Python would let it go."""


class _Whole(QAccessibleWidget):
    """A widget of ours as what it is."""


class _Fold(QAccessibleWidget):
    """A button that opens what stands below it, and says whether that is open."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def state(self) -> QAccessible.State:
        state = super().state()
        opened = self._button.isChecked()
        for name, holds in (("expandable", True), ("expanded", opened), ("collapsed", not opened)):
            setattr(state, name, holds)
        return state

    def actionNames(self) -> list[str]:
        return ["Press"]

    def doAction(self, name: str) -> None:
        if name == "Press":
            self._button.click()


def _make(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    made: QAccessibleInterface
    if class_name == "MoreButton" and isinstance(thing, QAbstractButton):
        made = _Fold(thing)
    elif class_name in ROLES and isinstance(thing, QWidget):
        made = _Whole(thing, ROLES[class_name])
    else:
        return None
    _kept.append(made)
    return made


def install() -> None:
    """Let Qt ask us for our own widgets; further calls change nothing."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)


_installed: list[bool] = []
