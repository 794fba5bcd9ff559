"""The buttons at the foot of a dialog, in the order that people know from their system."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

Role = QDialogButtonBox.ButtonRole


class DialogFoot(QDialogButtonBox):
    """Qt knows the order of Windows, macOS, GNOME and KDE; a form only names the buttons.

    Enter never presses what takes something away: a `destructive` button is no default.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def arrange(
        self,
        *,
        cancel: QPushButton,
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
