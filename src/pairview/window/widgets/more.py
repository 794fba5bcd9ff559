"""More: what the slot does not ask waits behind it, on the same screen."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.window.theme.looks import set_state
from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon
from pairview.window.widgets.link_button import EDGE, LinkButton
from pairview.window.widgets.wrap_label import WrapLabel


class MoreButton(LinkButton):
    """A link with an arrow in front that points down while its part is open."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent, text)
        self.setCheckable(True)
        set_state(self, "unfolds", "true")

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(px(4), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = px(14)
        left = px(2) if self.isLeftToRight() else self.width() - px(2) - side
        box = QRectF(left, (self.height() - side) / 2, side, side)
        shut = "unfold" if self.isLeftToRight() else "unfold_left"
        draw_icon(QPainter(self), "fold" if self.isChecked() else shut, box, "accent")


class More(QWidget):
    """A link that opens what stands below it; closed at first.

    Put widgets into `body`, a layout. `opened` says whether people opened or closed it.
    """

    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.button = MoreButton(self, text or self.tr("More"))
        self.note = WrapLabel(self, look="muted")
        left, right = (px(EDGE), 0) if self.isLeftToRight() else (0, px(EDGE))
        self.note.setContentsMargins(left, 0, right, 0)
        self.note.hide()
        self.part = QWidget(self)
        self.part.hide()
        self.body = QVBoxLayout(self.part)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.button, 0)
        column.addWidget(self.note)
        column.addWidget(self.part)
        self.button.toggled.connect(self.part.setVisible)
        self.button.clicked.connect(self.opened)

    def set_text(self, text: str) -> None:
        """Set the words of the link."""
        self.button.show_text(text)

    def show_note(self, words: str) -> None:
        """Say below the link what waits behind it; nothing hides the line."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def open_up(self, opened: bool = True) -> None:
        """Open or close it without telling anyone."""
        self.button.setChecked(opened)

    @property
    def is_open(self) -> bool:
        """True while what stands below is shown."""
        return self.button.isChecked()
