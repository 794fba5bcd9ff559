"""Three ways to begin the talk with a made-up student, each with what it may do; none is right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.practice import OpeningLine
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel


class OpeningLines(QWidget):
    """What a line may do is said once somebody asks; nothing of it is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[LinkButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))

    def show_lines(self, lines: Sequence[OpeningLine]) -> None:
        """Show the lines, once; they do not change while the case is open."""
        if self.buttons:
            return
        for line in lines:
            self._add(line)

    def _add(self, line: OpeningLine) -> None:
        said = WrapLabel(self, f"“{line.text}”", "strong")
        comment = WrapLabel(self, line.comment)
        comment.hide()
        button = LinkButton(self, self.tr("What it may do"))
        button.setAccessibleName(self.tr("What it may do: {line}").format(line=line.text))
        button.clicked.connect(lambda: self._show(button, comment))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(said, 1)
        head.addWidget(button)
        place = QVBoxLayout()
        place.setSpacing(px(2))
        place.addLayout(head)
        place.addWidget(comment)
        self._column.addLayout(place)
        self.buttons.append(button)

    def _show(self, button: LinkButton, comment: WrapLabel) -> None:
        comment.setVisible(comment.isHidden())
        button.setText(self.tr("What it may do") if comment.isHidden() else self.tr("Put it away"))
        if comment.isVisible():
            announce(self, comment.text())
