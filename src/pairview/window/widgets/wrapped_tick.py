"""A box to tick beside words of any length: the style's own never wraps them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.tick_box import TickBox
from pairview.window.widgets.wrap_label import WrapLabel

SIDE, PADDING, BESIDE = 16, 4, 8
EDGES = 6
"""As the style sheet has a box to tick: its side, padding and gap at 100 %, both edges in pixels.

Without words of its own the box keeps their gap, and a frame round it would touch those beside it.
"""


class WrappedTick(QWidget):
    """The words tick the box too. Emits `toggled`."""

    toggled = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TickBox(self)
        self.box.setAccessibleName(" ".join(text.split()))
        self.label = WrapLabel(self, text)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.setContentsMargins(0, px(4), 0, px(4))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(BESIDE))
        self.box.setFixedWidth(px(SIDE + 2 * PADDING) + EDGES)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.box.toggled.connect(self.toggled)

    @property
    def is_ticked(self) -> bool:
        """True while it is ticked."""
        return self.box.isChecked()

    def show_ticked(self, ticked: bool) -> None:
        """Tick it or not without telling anyone."""
        self.box.blockSignals(True)
        self.box.setChecked(ticked)
        self.box.blockSignals(False)

    def let_tick(self, free: bool, why_not: str = "") -> None:
        """Say whether it can be ticked now; a screen reader hears why not."""
        self.setEnabled(free)
        self.box.setAccessibleDescription("" if free else why_not)
        set_look(self.label, "" if free else "quiet")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_within = self.rect().contains(event.position().toPoint())
        if is_within and event.button() is Qt.MouseButton.LeftButton:
            self.box.click()
