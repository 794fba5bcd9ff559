"""What the class was doing: the usual activities at hand, the whole bank behind a link."""

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.moment import Activity
from pairview.window.theme.tokens import px
from pairview.window.widgets.chips import ChipRow
from pairview.window.widgets.more import MoreButton
from pairview.window.widgets.wrap_label import plain_label

USUAL = (
    "silent_work",
    "pair_work",
    "teacher_talk",
    "movement",
    "group_free",
    "class_questions",
    "team_game",
    "arriving",
)
"""In an order in which they take two lines where the window is small."""


class ActivityPanel(QWidget):
    """Emits `chosen` with the id of an activity or None, `own_edited` with own words."""

    chosen = Signal(object)
    own_edited = Signal(str)

    def __init__(self, bank: tuple[Activity, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {activity.id: activity.text for activity in bank}
        self._shown: tuple[str, ...] = ()
        self.more_button = MoreButton(self, self.tr("More activities"))
        self.usual = ChipRow(self)
        self.usual.offer_other(self.tr("Own words"), self.tr("what the class was doing"))
        self.bank = QWidget(self)
        self.bank.hide()
        self.rows = [self.usual, *self._bank_rows(bank)]
        for row in self.rows:
            row.chosen.connect(self._choose)
        self.usual.other_edited.connect(self.own_edited)
        self.more_button.toggled.connect(self.bank.setVisible)
        self._lay_out()

    def _bank_rows(self, bank: tuple[Activity, ...]) -> list[ChipRow]:
        column = QVBoxLayout(self.bank)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        rows: list[ChipRow] = []
        for group, activities in groupby(bank, key=lambda activity: activity.group):
            row = ChipRow(self.bank)
            row.set_chips([(one.id, one.text) for one in activities], group)
            column.addWidget(plain_label(group, "caps"))
            column.addWidget(row)
            rows.append(row)
        return rows

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("What the class was doing"), "strong"))
        head.addStretch(1)
        head.addWidget(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self.usual)
        column.addWidget(self.bank)

    def show_activity(self, activity: str | None, own: str) -> None:
        """Show what the case holds; one that is not usual joins the usual ones."""
        shown = USUAL if activity in (*USUAL, None) else (*USUAL, str(activity))
        if shown != self._shown:
            self._shown = shown
            chips = [(one, self._words.get(one, one)) for one in shown]
            self.usual.set_chips(chips, self.tr("What the class was doing"))
        for row in self.rows:
            row.show_chosen((activity,) if activity else (), own if row is self.usual else "")

    def flush(self) -> None:
        """Hand in own words that still stand in the line."""
        self.usual.flush()

    def _choose(self, values: tuple[str, ...]) -> None:
        self.chosen.emit(values[0] if values else None)
