"""What each of the two will look for, and ready-made look-fors to take over."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import load_dimensions, load_wording
from pairview.domain.case import Case, new_id
from pairview.domain.items import find
from pairview.domain.offers import LookForOffer, OfferKind, offered_look_fors
from pairview.domain.plan import LookFor
from pairview.domain.planning import move_look_for, put_look_for, remove_look_for
from pairview.domain.seat import Seat
from pairview.window.screens.plan_parts import (
    ActivityPick,
    WhoRow,
    activity_words,
)
from pairview.window.screens.plan_row import FoldingRow, RowsPanel, focus_beside
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.theme.tokens import px
from pairview.window.widgets.date_pick import DatePick, day_words
from pairview.window.widgets.flow_layout import FlowLayout
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.offer_button import OfferButton
from pairview.window.widgets.plan_note import Note
from pairview.window.widgets.row_list import RowList
from pairview.window.widgets.wrap_label import plain_label

OFFERS_SHOWN = 2
GAP = 10


class LookForFields(QWidget):
    """Who looks, during which activity, by when."""

    def __init__(self, watch: SafetyWatch) -> None:
        super().__init__()
        self.who = WhoRow(self.tr("Who looks?"))
        self.activity = ActivityPick(watch.watch)
        self.by = DatePick()
        self.by.set_words(self.tr("By when?"), self.tr("By when"), 7)
        flow = FlowLayout(self, gap=GAP)
        for widget in (self.who, self.activity, self.by):
            flow.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """Give the activity what who and when leave of the line."""
        taken = self.who.sizeHint().width() + self.by.sizeHint().width() + 2 * px(GAP)
        self.activity.take_width(self.width() - taken - 4)

    def show_look_for(self, case: Case, item: LookFor) -> None:
        """Show a look-for."""
        self.who.show_who(case, item.who)
        self.activity.show_activity(item.activity, item.own_activity)
        self.by.show_date(item.by)
        self.share_room()


class LookForRow(FoldingRow[LookForFields]):
    """One look-for: what, who, during which activity, by when."""

    def __init__(self, watch: SafetyWatch) -> None:
        super().__init__(
            watch,
            self.tr("Look for"),
            self.tr("What would you see or hear?"),
            IconButton("cross", self.tr("Remove this look-for")),
            lambda: LookForFields(watch),
        )
        self.checks = plain_label("", "muted")
        self.checks.hide()
        self.side.addWidget(self.checks)

    @property
    def who(self) -> WhoRow:
        """Who looks."""
        return self.fields.who

    @property
    def activity(self) -> ActivityPick:
        """During which activity."""
        return self.fields.activity

    @property
    def by(self) -> DatePick:
        """By when."""
        return self.fields.by

    def fields_below(self) -> tuple[QWidget, ...]:
        return (self.fields, self.checks) if self.checks.text() else (self.fields,)

    def hide_fields(self) -> None:
        self.checks.hide()
        super().hide_fields()

    def flush(self) -> None:
        super().flush()
        if self._fields is not None:
            self._fields.activity.flush()

    def show_look_for(self, case: Case, item: LookFor) -> None:
        """Show a look-for."""
        self.fill_by(lambda fields: fields.show_look_for(case, item))
        if self.shows_already(item.text, item, case.classrooms, case.hypotheses):
            return
        label = self.show_whose(case, item.who)
        number = case.number_of(item.hypothesis)
        self.checks.setText(self.tr("checks {n}").format(n=number) if number else "")
        day = self.tr("by {day}").format(day=day_words(item.by)) if item.by else ""
        activity = item.own_activity or activity_words(case, item.activity)
        chips = tuple(words for words in (activity, day) if words)
        self.show_words(Note(item.text, chips, self.checks.text()), label)


class LookForsPanel(RowsPanel[LookForRow]):
    """The look-fors; each class has a line to begin with, kept only once it is written on."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__(editor, watch)
        self._drafts: dict[str, LookFor] = {}
        self._written: list[LookFor] = []
        """Lines that were written on: undo makes them empty again, and they keep their focus."""
        self.list_rows(self._make_row)
        offers = QVBoxLayout()
        self.column.addLayout(offers)
        self.offers = RowList[OfferButton](offers, self._make_offer)
        self.add_button = LinkButton(self, self.tr("Add a look-for"))
        self.add_button.clicked.connect(self._add)

    def refresh(self) -> None:
        """Show the look-fors of the case, a line for each class without one, and offers."""
        case = self.case
        self._drop_drafts(case)
        for seat in Seat:
            self._give_line(case, seat)
        drafts = sorted(self._drafts.values(), key=lambda item: item.who or "both")
        items = {item.id: item for item in (*case.look_fors, *drafts)}
        self.rows.show_ids(tuple(items))
        for item_id, item in items.items():
            if row := self.rows.row(item_id):
                row.show_look_for(case, item)
                row.remove_button.setVisible(bool(find(case.look_fors, item_id)) or not item.who)
        self._show_offers(case)

    def _drop_drafts(self, case: Case) -> None:
        covered = {seat for item in case.look_fors for seat in ([item.who] if item.who else Seat)}
        for item in tuple(self._drafts.values()):
            row = self.rows.row(item.id)
            busy = row is not None and (row.box.hasFocus() or row.box.toPlainText())
            saved = find(case.look_fors, item.id) is not None
            if saved or (item.who in covered and not busy):
                del self._drafts[item.id]
                self._written.append(item)

    def _give_line(self, case: Case, seat: Seat) -> None:
        lines = (*case.look_fors, *self._drafts.values())
        if any(item.who in {seat, None} for item in lines):
            return
        used = (item for item in self._written if item.who is seat)
        again = next((item for item in used if find(case.look_fors, item.id) is None), None)
        if again is not None:
            self._drafts[again.id] = again
        else:
            self._draft(seat)

    def _draft(self, who: Seat | None) -> LookFor:
        draft = LookFor(new_id(), who=who)
        self._drafts[draft.id] = draft
        return draft

    def _show_offers(self, case: Case) -> None:
        planned = {item.text for item in case.look_fors}
        free = [o for o in offered_look_fors(case) if self._words(case, o) not in planned]
        offers = {_key(offer): offer for offer in free[:OFFERS_SHOWN]}
        self.offers.show_ids(tuple(offers))
        for key, offer in offers.items():
            if button := self.offers.row(key):
                button.show_offer(key, self._words(case, offer), self._lead(case, offer))

    def _lead(self, case: Case, offer: LookForOffer) -> str:
        if offer.kind is OfferKind.WATCH_THE_SAME_WAY:
            return self.tr("judged differently")
        number = case.number_of(offer.hypothesis)
        return self.tr("would make you drop {n}").format(n=number)

    def _words(self, case: Case, offer: LookForOffer) -> str:
        if offer.dimension is None:
            return offer.text
        language = case.agreement.language
        found = find(load_dimensions(language), offer.dimension)
        label = found.label if found else offer.dimension
        return load_wording(language)("contrast.watch_the_same_way", label=label)

    def _make_row(self, item_id: str) -> LookForRow:
        row = LookForRow(self.watch)
        row.box.edited.connect(
            lambda text: self._put(self._item(item_id), row.box.merge_key, text=text)
        )
        row.assigned.connect(lambda who: self._put(self._item(item_id), who=who))
        row.made.connect(lambda: self._listen_to(item_id, row.fields))
        self.follow(row, item_id)
        return row

    def _listen_to(self, item_id: str, fields: LookForFields) -> None:
        fields.who.who_chosen.connect(lambda who: self._put(self._item(item_id), who=who))
        fields.activity.chosen.connect(
            lambda activity, own: self._put(
                self._item(item_id),
                f"activity-{item_id}" if own else None,
                activity=activity,
                own_activity=own,
            )
        )
        fields.by.chosen.connect(
            lambda day: self._put(self._item(item_id), f"by-{item_id}", by=day)
        )

    def _make_offer(self, _key_of_offer: str) -> OfferButton:
        button = OfferButton()
        button.clicked.connect(lambda: self._take(button.value))
        return button

    def _item(self, item_id: str) -> LookFor:
        return find(self.case.look_fors, item_id) or self._drafts.get(item_id, LookFor(item_id))

    def _put(
        self,
        item: LookFor,
        merge_key: str | None = None,
        **edits: str | Seat | date | None,
    ) -> None:
        edited = replace(item, **edits)  # type: ignore[arg-type]  # fields of LookFor, by name
        if edited.text or find(self.case.look_fors, item.id):
            self.editor.change(
                self.tr("Plan a look-for"), put_look_for(self.case, edited), merge_key
            )
        else:
            self._drafts[item.id] = edited
            self.refresh()

    def _add(self) -> None:
        draft = self._draft(None)
        self.begin_row(draft.id)

    def remove_item(self, item_id: str) -> None:
        number = self.rows.place_of(item_id)
        self._drafts.pop(item_id, None)
        changed = remove_look_for(self.case, item_id)
        self.editor.change(self.tr("Remove a look-for"), changed)
        self.refresh()
        focus_beside(self.rows.rows, number, self.add_button)

    def move_item(self, item_id: str, by: int) -> None:
        self.flush()
        self.editor.change(self.tr("Move a look-for"), move_look_for(self.case, item_id, by))

    def _take(self, key: str) -> None:
        case = self.case
        offer = next((o for o in offered_look_fors(case) if _key(o) == key), None)
        if offer is not None:
            new = LookFor(new_id(), self._words(case, offer), hypothesis=offer.hypothesis)
            self.editor.change(self.tr("Plan a look-for"), put_look_for(case, new))
            if row := self.rows.row(new.id):
                row.unfold()


def _key(offer: LookForOffer) -> str:
    return f"{offer.kind}-{offer.hypothesis or offer.dimension}"
