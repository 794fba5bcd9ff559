"""Before, after and how often: asked in 90 minutes, behind More otherwise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pairview.domain.moment import Moment
from pairview.window.theme.tokens import px
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import plain_label


class ContextPanel(QWidget):
    """Emits `edited` with the name of a field of a moment, its text and a merge key."""

    edited = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, TextBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        asked = (
            ("before", self.tr("Just before")),
            ("after", self.tr("Just after")),
            ("how_often", self.tr("How often")),
        )
        for row, (name, words) in enumerate(asked):
            box = TextBox(self, name=words, min_lines=1, max_lines=4)
            box.edited.connect(
                lambda text, name=name, box=box: self.edited.emit(name, text, box.merge_key)
            )
            self.boxes[name] = box
            grid.addWidget(plain_label(words, "strong"), row, 0)
            grid.addWidget(box, row, 1)

    def show_moment(self, moment: Moment) -> None:
        """Show what the moment holds."""
        for name, box in self.boxes.items():
            box.show_text(getattr(moment, name))

    def flush(self) -> None:
        """Hand in what still stands in fields."""
        for box in self.boxes.values():
            box.flush()
