"""Step 2, second page: moments one teacher saw or heard, the strength first."""

from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout

from pairview.case_editor import CaseEditor
from pairview.domain.moment import Kind
from pairview.domain.moment_places import write_moment
from pairview.domain.recording import remove_moment
from pairview.domain.slot import asked_in
from pairview.window.forms.moments_screen import Ui_MomentsScreen
from pairview.window.screens.moments_drafts import MomentDrafts, MomentRow
from pairview.window.screens.moments_editor import MomentEditor
from pairview.window.screens.record_turn import BEGUN, TurnScreen
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, KeyHint
from pairview.window.theme.tokens import MOST_PIXELS, design_width, px
from pairview.window.widgets.entry_list import Entry

LEAST_FOR_BOTH, LEAST_HEIGHT = 780, 360
"""Design pixels: from which page width the list stands beside the editor, and its least height."""
LIST_WIDTHS = (265, 300)
"""Design pixels that the list is wide at least and at most where it stands beside the editor."""

KEPT: WeakKeyDictionary[CaseEditor, set[tuple[str, str]]] = WeakKeyDictionary()
"""Hints that were silenced, by the ids of moment and hint: as long as the case is open."""


class MomentsScreen(TurnScreen):
    """A list of moments and one editor that moves between them."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_MomentsScreen()
        self.form.setupUi(self)
        self.adopt(self.form.header, self.form.banner, self.form.seat_switch)
        self.moment_editor = MomentEditor(self.form, KEPT.setdefault(editor, set()), self)
        SafetyWatch(self).watch(*self.moment_editor.fields)
        self._drafts = MomentDrafts()
        self._rows: tuple[MomentRow, ...] = ()
        self._current = ""
        self._spare = 0
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        form = self.form
        self.moment_editor.edited.connect(self._write)
        form.entry_list.chosen.connect(self._open)
        form.add_button.clicked.connect(self._add)
        form.remove_button.clicked.connect(self._remove)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._go_to_next)

    def refresh(self) -> None:
        label = self.label(self.seat)
        self.show_turn(
            self.tr("{label}: which moments stay with you?").format(label=label),
            self.tr("One thing in each, as a camera would show it. A few words are enough."),
            self.tr("2 of 3 · Moments"),
        )
        self._find_rows()
        titles = self._titles()
        entries = [self._entry(row, title) for row, title in zip(self._rows, titles, strict=True)]
        self.form.entry_list.show_entries(tuple(entries), self._current)
        self._show_current(titles)

    def _find_rows(self) -> None:
        before = self._place_of_current
        self._rows = self._drafts.rows(self.editor.case, self.seat, self._spare)
        if all(row.moment.id != self._current for row in self._rows):
            self._current = self._rows[min(before, len(self._rows) - 1)].moment.id

    @property
    def _place_of_current(self) -> int:
        ids = [row.moment.id for row in self._rows]
        return ids.index(self._current) if self._current in ids else 0

    def _titles(self) -> list[str]:
        first = {Kind.STRENGTH: self.tr("A strength"), Kind.PUZZLE: self.tr("A puzzle")}
        later = {Kind.STRENGTH: self.tr("Another strength"), Kind.PUZZLE: self.tr("Another puzzle")}
        titles: list[str] = []
        for row in self._rows:
            title = first.get(row.place, self.tr("One more"))
            titles.append(later[row.place] if title in titles and row.place in later else title)
        return titles

    def _entry(self, row: MomentRow, title: str) -> Entry:
        moment = row.moment
        words = moment.saw or moment.own_activity or moment.reading
        line = words or (self.tr("begun") if row.is_stored else self.tr("nothing yet"))
        return Entry(moment.id, title, line[:80], bool(moment.saw))

    def _show_current(self, titles: list[str]) -> None:
        words = {
            Kind.STRENGTH: self.tr("Something that went well, however small."),
            Kind.PUZZLE: self.tr("Something you do not understand yet."),
            Kind.NEUTRAL: self.tr("Any other moment that stays with you."),
        }
        number = self._place_of_current
        row = self._rows[number]
        asked = asked_in(self.editor.case.agreement.slot)
        self.moment_editor.show_row(
            row, titles[number], words[row.moment.kind], context=asked.before_and_after
        )

    def fit(self, width: int) -> None:
        """Stand the list above the editor where both would be squeezed."""
        form, direction = self.form, QBoxLayout.Direction
        beside = design_width(width) >= LEAST_FOR_BOTH
        form.body_row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        least, most = LIST_WIDTHS
        form.entry_list.setMinimumWidth(px(least) if beside else 0)
        form.entry_list.setMaximumWidth(px(most) if beside else MOST_PIXELS)
        form.entry_list.setMinimumHeight(px(112))
        form.scroll_area.setMinimumHeight(0 if beside else px(LEAST_HEIGHT))

    def flush(self) -> None:
        self.moment_editor.flush()

    def primary_text(self) -> str:
        return self.tr("Next: what I know")

    def go_on(self) -> Destination | None:
        return Destination.KNOWLEDGE

    def go_back(self) -> Destination | None:
        return Destination.RATINGS

    def key_hints(self) -> list[KeyHint]:
        return [(("Ctrl", "Enter"), self.tr("next moment"))]

    def focus_first(self) -> None:
        empty = (row.moment.id for row in self._rows if not row.moment.saw)
        begun = BEGUN.pop(self.editor, None)
        self._current = begun or next(empty, self._current)
        self.refresh()
        self.form.saw_box.setFocus()

    def spot(self) -> object:
        return self._drafts, self._current, self._spare

    def return_to(self, spot: Any) -> None:
        self._drafts, self._current, self._spare = spot
        self.refresh()

    def _write(self, fields: dict[str, Any], merge_key: str | None) -> None:
        row = self._rows[self._place_of_current]
        moment = replace(row.moment, **fields)
        if not row.is_stored and "kind" in fields:
            self._drafts.call(moment.id, moment.kind)
        stays = write_moment(self.editor.case, moment)
        if not fields or stays == self.editor.case:
            self.refresh()
            return
        self.ask(self.tr("Write a moment"), stays, merge_key)

    def _open(self, moment_id: str) -> None:
        self.flush()
        self._current = moment_id
        self.refresh()
        self.form.scroll_area.verticalScrollBar().setValue(0)

    def _go_to_next(self) -> None:
        self.flush()
        later = self._rows[self._place_of_current + 1 :]
        unwritten = next((row.moment.id for row in later if not row.moment.saw), None)
        if unwritten is None:
            self.wants.emit(Destination.KNOWLEDGE)
            return
        self._open(unwritten)
        self.form.saw_box.setFocus()

    def _add(self) -> None:
        self.flush()
        if all(row.is_stored for row in self._rows):
            self._spare += 1
        self._find_rows()
        self._open(self._rows[-1].moment.id)
        self.form.saw_box.setFocus()

    def _remove(self) -> None:
        self.flush()
        without = remove_moment(self.editor.case, self._current)
        if self.ask(self.tr("Remove a moment"), without):
            self.say_removed(self.tr("Moment removed."))
