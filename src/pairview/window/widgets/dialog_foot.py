"""The buttons at the foot of a dialog, in the order that people know from their system."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

Role = QDialogButtonBox.ButtonRole


class DialogFoot(QDialogButtonBox):
    """Qt knows the order of Windows, macOS, GNOME and KDE; a form only names the buttons.

    No button is the default: Enter presses what has the keyboard, and a field says itself what
    Enter does there. So it never presses what takes something away.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:  # or Qt makes the first button the default
            return QWidget.event(self, event)
        return super().event(event)

    def arrange(
        self,
        *,
        cancel: QPushButton | None = None,
        accept: QPushButton | None = None,
        destructive: QPushButton | None = None,
        other: QPushButton | None = None,
        beside: tuple[QPushButton, ...] = (),
    ) -> None:
        """Take the buttons in; those `beside` stand apart from the others."""
        roles = (
            (accept, Role.AcceptRole),
            (destructive, Role.DestructiveRole),
            (other, Role.ActionRole),
            (cancel, Role.RejectRole),
            *((button, Role.ResetRole) for button in beside),
        )
        for button, role in roles:
            if button is not None:
                self.addButton(button, role)
