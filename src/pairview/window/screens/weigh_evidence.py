"""Where evidence comes from: what the pair recorded, or a line of their own with its source."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.bounds import EVIDENCE
from pairview.domain.case import Case, new_id
from pairview.domain.evidence import Evidence, Source
from pairview.domain.evidence_offers import MANY_COLUMNS, offered_differences, offered_moments
from pairview.domain.explaining import evidence_from_moment, put_evidence, remove_evidence
from pairview.domain.items import find
from pairview.window.screens.weigh_table import contrast_rows, difference_wording, source_sentence
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.buttons import LookButton
from pairview.window.widgets.card import Card
from pairview.window.widgets.laid_out import parts, take_out
from pairview.window.widgets.offer_button import OfferButton
from pairview.window.widgets.pick_box import PickBox
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel

BESIDE = 760
"""Pixels at 100 % from which the two cards stand beside each other."""


class EvidencePanel(QWidget):
    """Adds columns and edits one; what is typed is a column from the first key on."""

    done = Signal()

    def __init__(self, editor: CaseEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.evidence_id: str | None = None
        self._offers: dict[str, Evidence] = {}
        self.box = TextBox(self, min_lines=3, max_lines=8)
        self.box.set_words(self.tr("What was seen or heard"), self.tr("What would a camera show?"))
        self.box.edited.connect(self._write)
        self.source_pick = PickBox(self)
        self.source_pick.setAccessibleName(self.tr("How do you know it?"))
        self.source_pick.activated.connect(self._choose_source)
        self.another_button = LookButton(self, self.tr("Write another"))
        self.another_button.clicked.connect(lambda: self.edit(None))
        self.back_button = LookButton(self, self.tr("Back to the table"))
        self.back_button.clicked.connect(self.leave)
        self.title = WrapLabel(self, look="heading")
        self.room_line = WrapLabel(self, look="muted")
        self.none_left = WrapLabel(self, look="quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        self._cards = QHBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(px(16))
        self._cards.addWidget(self._offers_card(), 3)
        self._own = self._own_card()
        self._cards.addWidget(self._own, 2)

    def fit(self, width: int) -> None:
        """Both cards stand beside each other, or the one that is written in above the other."""
        beside = design_width(width) >= BESIDE
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        take_out(self._cards, self._own)
        self._cards.insertWidget(1 if beside else 0, self._own, 2 if beside else 0)

    def _offers_card(self) -> Card:
        card = Card(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(px(18), px(14), px(10), px(10))
        column.addWidget(WrapLabel(card, self.tr("From what you recorded"), "heading"))
        column.setSpacing(px(8))
        self._offer_column = QVBoxLayout()
        self._offer_column.setContentsMargins(0, 0, px(8), 0)
        self._offer_column.setSpacing(px(8))
        self._offer_column.addWidget(self.none_left)
        self._offer_column.addStretch(1)
        column.addLayout(self._offer_column, 1)
        return card

    def _own_card(self) -> Card:
        card = Card(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(px(18), px(14), px(18), px(14))
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addWidget(self.box)
        column.addWidget(WrapLabel(card, self.tr("How do you know it?"), "muted"))
        column.addWidget(self.source_pick)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.another_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.room_line)
        column.addStretch(1)
        return card

    def minimumSizeHint(self) -> QSize:
        """Ask for the height that is needed at this width; a stack asks for no width."""
        high = self._cards.totalMinimumHeightForWidth(self.width())
        return QSize(super().minimumSizeHint().width(), high)

    def edit(self, evidence_id: str | None) -> None:
        """Show one piece of evidence to edit, or an empty box for a new one."""
        self.box.flush()
        self.evidence_id = evidence_id
        self.refresh()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go back to the table; a piece left blank is taken away."""
        self.box.flush()
        item = self._item()
        if item is not None and not item.text:
            self._change(self.tr("Remove evidence"), remove_evidence(self.editor.case, item.id))
        self.evidence_id = None
        self.done.emit()

    def flush(self) -> None:
        """Hand in what still stands in the box."""
        self.box.flush()

    def refresh(self) -> None:
        """Show what can be added and what is edited."""
        case = self.editor.case
        item = self._item()
        self.title.setText(self.tr("Edit evidence") if item else self.tr("Something else"))
        self.box.show_text(item.text if item else "")
        self._show_sources(case, item.source if item else Source.SEEN_BY_BOTH)
        room = len(case.evidence) < EVIDENCE
        self.box.setEnabled(room or item is not None)
        self.another_button.setVisible(item is not None)
        self.room_line.setText(self._room_words(len(case.evidence)))
        self._show_offers(case, room=room)

    def _room_words(self, count: int) -> str:
        if count >= EVIDENCE:
            return self.tr("The table holds up to %n pieces of evidence.", "", EVIDENCE)
        if count > MANY_COLUMNS:
            return self.tr("More than ten is a lot to weigh. Which would you miss least?")
        return ""

    def _show_sources(self, case: Case, chosen: Source) -> None:
        words = [source_sentence(case, source) for source in Source]
        if [self.source_pick.itemText(n) for n in range(self.source_pick.count())] != words:
            self.source_pick.clear()
            for source, text in zip(Source, words, strict=True):
                self.source_pick.addItem(text, source.value)
        self.source_pick.setCurrentIndex(list(Source).index(chosen))

    def _show_offers(self, case: Case, *, room: bool) -> None:
        word = difference_wording(case)
        both = self.tr("Seen differently")
        offers = [
            (both, Evidence(new_id(), word(row.dimension), from_dimension=row.dimension))
            for row in offered_differences(case, contrast_rows(case))
        ]
        offers += [
            (case.class_label(moment.seat), evidence_from_moment(moment))
            for moment in offered_moments(case)
        ]
        offers = offers if room else []
        self.none_left.setText("" if offers else self._none_words(room=room))
        self.none_left.setVisible(not offers)
        self._offers = {e.from_dimension or e.from_moment or "": e for _, e in offers}
        self._fill_buttons(offers)

    def _none_words(self, *, room: bool) -> str:
        if not room:
            return ""
        return self.tr("Differences and moments you recorded and that are not in the table yet.")

    def _fill_buttons(self, offers: list[tuple[str, Evidence]]) -> None:
        buttons = self.offer_buttons
        while len(buttons) < len(offers):
            button = OfferButton(self, most_lines=4)
            button.clicked.connect(self._take_offer)
            self._offer_column.insertWidget(self._offer_column.count() - 1, button)
            buttons.append(button)
        for button, (lead, item) in zip(buttons, offers, strict=False):
            button.show_offer(item.from_dimension or item.from_moment or "", item.text, lead)
        for number, button in enumerate(buttons):
            button.setVisible(number < len(offers))

    @property
    def offer_buttons(self) -> list[OfferButton]:
        """Every button of the list, those not needed now hidden."""
        return [one for one in parts(self._offer_column) if isinstance(one, OfferButton)]

    def _take_offer(self) -> None:
        button = self.sender()
        if isinstance(button, OfferButton) and (item := self._offers.get(button.value)):
            self._change(self.tr("Add evidence"), put_evidence(self.editor.case, item))

    def _write(self, text: str) -> None:
        item = self._item()
        if item is None:
            source = Source(self.source_pick.currentData())
            item = Evidence(new_id(), source=source)
            self.evidence_id = item.id
        written = put_evidence(self.editor.case, replace(item, text=text))
        if not self._change(self.tr("Write evidence"), written, self.box.merge_key):
            self.evidence_id = item.id if find(self.editor.case.evidence, item.id) else None

    def _choose_source(self) -> None:
        if (item := self._item()) is not None:
            source = Source(self.source_pick.currentData())
            edited = put_evidence(self.editor.case, replace(item, source=source))
            self._change(self.tr("Choose a source"), edited)

    def _item(self) -> Evidence | None:
        return find(self.editor.case.evidence, self.evidence_id) if self.evidence_id else None

    def _change(self, label: str, case: Case, merge_key: str | None = None) -> bool:
        return self.editor.change(label, case, merge_key)
