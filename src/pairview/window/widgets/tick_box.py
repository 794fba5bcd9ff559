"""A box to tick whose edge can be seen: the style's own is paler than three to one."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from pairview.window.theme.tokens import px
from pairview.window.widgets.icons import draw_icon


class TickBox(QCheckBox):
    """The style sheet draws the box, this the tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(place, option, self))
        edge = px(2)
        draw_icon(QPainter(self), "tick", box.adjusted(edge, edge, -edge, -edge), "on_accent", 2)
