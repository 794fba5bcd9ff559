"""Thought starters by lens: eight places to look, a handful of prompts in each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pairview.content import load_lenses, load_prompts
from pairview.window.theme.tokens import px
from pairview.window.widgets.card import Card
from pairview.window.widgets.chips import ChipRow
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.offer_button import OfferButton
from pairview.window.widgets.wrap_label import WrapLabel

COLUMNS = 2


class LensPrompts(Card):
    """Emits `taken` with the id of a prompt; `closed` when it is put away.

    The prompts are in the `language` of the case, as one that is taken stands in it.
    """

    taken = Signal(str)
    closed = Signal()

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._prompts = load_prompts(language)
        lenses = load_lenses()
        self.lens_chips = ChipRow(self)
        self.lens_chips.set_chips([(lens.id, lens.name) for lens in lenses], self.tr("Lens"))
        self.close_button = IconButton("cross", self.tr("Close the prompts"), self)
        self.offers: list[OfferButton] = []
        self._grid = QGridLayout()
        self._lay_out()
        self.lens_chips.chosen.connect(self._choose)
        self.close_button.clicked.connect(self.closed)
        self.show_lens(lenses[0].id)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(
            WrapLabel(self, self.tr("Maybe ... Choose one to begin with, then change it."), "quiet")
        )
        head.addWidget(self.close_button)
        self._grid.setSpacing(px(6))
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(px(18), px(8), px(12), px(12))
        column_of_all.setSpacing(px(8))
        column_of_all.addLayout(head)
        column_of_all.addWidget(self.lens_chips)
        column_of_all.addLayout(self._grid)

    @property
    def lens(self) -> str:
        """The lens whose prompts are shown."""
        return next(iter(self.lens_chips.values), "")

    def show_lens(self, lens: str) -> None:
        """Show the prompts of a lens."""
        self.lens_chips.show_chosen((lens,))
        found = [prompt for prompt in self._prompts if prompt.lens == lens]
        while len(self.offers) < len(found):
            offer = OfferButton(self)
            offer.clicked.connect(lambda _checked=False, offer=offer: self.taken.emit(offer.value))
            self._grid.addWidget(offer, len(self.offers) // COLUMNS, len(self.offers) % COLUMNS)
            self.offers.append(offer)
        for number, offer in enumerate(self.offers):
            offer.setVisible(number < len(found))
            if number < len(found):
                offer.show_offer(found[number].id, found[number].text)

    def _choose(self, values: tuple[str, ...]) -> None:
        if values:
            self.show_lens(values[0])
        else:
            self.closed.emit()
