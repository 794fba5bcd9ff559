"""The first page: a new case, the practice case, or one of the cases on this laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from pairview.window.forms.start_screen import Ui_StartScreen
from pairview.window.theme.early import NEVER, NO_FOCUS, PLAIN_TEXT
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.case_list import MOST_SEEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from pairview.window.widgets.case_list import CaseRow
    from pairview.window.widgets.case_search import CaseSearch
    from pairview.window.widgets.message import Message
    from pairview.window.widgets.message_bar import MessageBar

WIDEST = 940
NARROW = 520
"""Design pixels below which buttons stand below each other, as in half a small screen."""
BELOW_EACH_OTHER = QBoxLayout.Direction.TopToBottom
BESIDE_EACH_OTHER = QBoxLayout.Direction.LeftToRight
LEAD_WIDEST = 600
COMPACT_BELOW = 800, 480
"""Design pixels, wide and high, below which the head of the page is set smaller."""
KEPT_FREE = 96
"""Room above and below for what comes after the first picture."""
BELOW = 76
"""The part of it that stands below the list: a reminder of one line fits."""


class StartScreen(QWidget):
    """Emits what is wanted; the list comes in slices from `more(skip)`.

    Where the laptop is shared, it names no case. What comes later stands below the list, in
    `form.notes_layout`, or takes of the free room above, so that nothing on the page moves.
    """

    new_wanted = Signal()
    practice_wanted = Signal()
    open_wanted = Signal()
    case_chosen = Signal(str)
    case_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_StartScreen()
        self.form.setupUi(self)
        self.is_shared = False
        self._was_shown = False
        self._is_search_due = False
        self.message_bar: MessageBar | None = None
        self.search: CaseSearch | None = None
        for label in self._labels:
            label.setProperty("textFormat", PLAIN_TEXT)
        self.form.scroll.setProperty("horizontalScrollBarPolicy", NEVER)
        self.form.scroll.setProperty("focusPolicy", NO_FOCUS)
        self.form.case_list.setProperty("horizontalScrollBarPolicy", NEVER)
        self.form.new_button.clicked.connect(self.new_wanted)
        self.form.practice_button.clicked.connect(self.practice_wanted)
        self.form.open_button.clicked.connect(self.open_wanted)
        self.form.case_list.case_chosen.connect(self.case_chosen)
        self.form.case_list.case_dropped.connect(self.case_dropped)

    @property
    def _labels(self) -> tuple[QLabel, ...]:
        form = self.form
        about_cases = form.cases_label, form.kept_label, form.empty_label, form.shared_label
        return (form.title_label, form.lead_label, *about_cases)

    def show_cases(self, more: Callable[[int], list[CaseRow]]) -> None:
        """Show the cases of this laptop, or what to do where there are none."""
        has_cases = self.form.case_list.show_rows(more) > 0
        for widget in (self.form.case_list, self.form.cases_label, self.form.kept_label):
            widget.setVisible(has_cases)
        self.form.empty_label.setVisible(not has_cases and not self.is_shared)
        self.form.shared_label.setVisible(self.is_shared)
        if self._is_search_due:
            self.offer_search()
        self._arrange()

    def show_more(self, more: Callable[[int], list[CaseRow]]) -> None:
        """Go on with more cases than were known at first; what stands there stays."""
        before = self.form.case_list.count
        if not before:
            self.show_cases(more)
            return
        self.form.case_list.go_on(more)
        if self.search is None:
            self.offer_search()
        if before < MOST_SEEN:
            self._arrange()

    def forget_cases(self) -> None:
        """Take the list away: with a case open nobody needs the names of the others."""
        self.form.case_list.show_rows(lambda _skip: [])

    def show_message(self, message: Message) -> None:
        """Show a message above the page."""
        from pairview.window.widgets.message_bar import MessageBar

        if self.message_bar is None:
            self.message_bar = MessageBar(self)
            self.form.bar_layout.addWidget(self.message_bar)
            self.message_bar.appeared.connect(self._arrange)
            self.message_bar.put_away.connect(self._arrange)
        self.message_bar.show_message(message)

    def focus_first(self) -> None:
        """Put the keyboard on the button most people want."""
        self.form.new_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._arrange()
        elif event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        """Take every length anew, from the size of the page and of its text."""
        if not self._was_shown:
            return  # of another size than it will be: the head would be drawn twice
        form = self.form
        wide, high = COMPACT_BELOW
        compact = self.width() < px(wide) or self.height() < px(high)
        self._set_head(compact=compact)
        for row in (form.button_layout, form.list_head_layout):
            row.setDirection(BELOW_EACH_OTHER if self.width() < px(NARROW) else BESIDE_EACH_OTHER)
        form.case_list.set_tight(tight=compact)
        width = min(self.width() - 2 * px(24), px(WIDEST))
        side = (self.width() - width) // 2
        for part in (form.column, form.notes):
            part.setFixedWidth(max(0, width))
        words = width - form.mark.width() - form.head_layout.spacing()
        free, turned = max(0, words - px(LEAD_WIDEST)), self.isRightToLeft()
        form.lead_label.setContentsMargins(free if turned else 0, 0, 0 if turned else free, 0)
        for label in (form.empty_label, form.shared_label):
            label.setMargin(px(20))
        above = self._free_above(width) - self._arrange_bar(side, width)
        left, right = (0, side) if turned else (side, 0)
        form.rows_layout.setContentsMargins(left, max(px(12), above), right, px(16))

    def offer_search(self) -> None:
        """Offer to search a list of which a part is out of sight, after the first picture."""
        self._is_search_due = True
        many = self.form.case_list.count > MOST_SEEN
        if many and self.search is None:
            from pairview.window.widgets.case_search import CaseSearch

            self.search = CaseSearch(self, self.form.case_list)
            self.form.list_head_layout.addWidget(self.search)
        if self.search is not None:
            self.search.clear()
            self.search.setVisible(many)

    def _set_head(self, *, compact: bool) -> None:
        form = self.form
        set_look(form.title_label, "title" if compact else "cover")
        form.mark.set_size(small=compact)
        form.head_layout.setSpacing(px(18 if compact else 38))
        form.words_layout.setSpacing(px(4))
        form.button_layout.setSpacing(px(12))
        form.column_layout.setSpacing(px(6 if compact else 10))
        form.head_space.changeSize(0, px(2 if compact else 12))
        form.list_space.changeSize(0, px(4 if compact else 12))
        form.cases_label.setMinimumHeight(px(36))
        if self.search is not None:
            self.search.rescale()

    def _free_above(self, width: int) -> int:
        """Let the list have as many rows as fit; return the room above the page, by eye."""
        form = self.form
        form.case_list.show_at_most(0)
        form.column_layout.invalidate()
        fixed = form.column_layout.totalHeightForWidth(width)
        free = self.height() - fixed - px(KEPT_FREE)
        left = free + px(KEPT_FREE) - form.case_list.show_within(free)
        form.column_layout.invalidate()
        return min(left * 2 // 5, left - px(BELOW))

    def _arrange_bar(self, side: int, width: int) -> int:
        """Return the height that a message takes at the top, 0 without one."""
        bar, layout = self.message_bar, self.form.bar_layout
        if bar is None or bar.message is None:
            layout.setContentsMargins(0, 0, 0, 0)
            return 0
        layout.setContentsMargins(side, px(10), side, 0)
        bar.fit(width)
        return px(10) + bar.heightForWidth(width)
