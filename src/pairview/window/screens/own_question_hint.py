"""The topics that a question to a student leaves out, said once beside a question of one's own."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_wording
from pairview.domain.own_questions import topics_to_leave_out
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.wrap_label import WrapLabel

SOON_MS = 60
"""Once the new row is laid out and has the keyboard."""
ROOM_BELOW = 8
_shown: set[str] = set()
"""The cases in which it was said; in memory only."""


class OwnQuestionHint(QWidget):
    """Away until people write a question of their own; it looks at no word and never blocks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = WrapLabel(self, look="muted")
        self.away_button = IconButton("cross", self.tr("Put these topics away"), self)
        self.away_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(2), 0, px(8), 0)
        row.setSpacing(px(8))
        row.addWidget(self.label, 1)
        row.addWidget(self.away_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say_once(self, editor: CaseEditor) -> None:
        """Show it, unless it was shown in this case before."""
        if editor.case.id in _shown:
            return
        _shown.add(editor.case.id)
        self.label.setText(topics_to_leave_out(load_wording()))
        self.show()
        announce(self, self.label.text())
        QTimer.singleShot(SOON_MS, self, self._come_into_sight)

    def _come_into_sight(self) -> None:
        """It stands below the box that is written in, which stays in sight too."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and self.isVisible():
            around.ensureWidgetVisible(self, 0, px(ROOM_BELOW))
            if (box := QApplication.focusWidget()) is not None and around.isAncestorOf(box):
                around.ensureWidgetVisible(box, 0, 0)
