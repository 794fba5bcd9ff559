"""Corrections and a family's statements beside what they concern; a wrong entry erased."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.entries import Entry, find_entry
from pairview.domain.erasing import without_entries
from pairview.domain.errors import NotErased, PairViewError
from pairview.window.forms.statements_screen import Ui_StatementsScreen
from pairview.window.screens.entry_rows import WHOLE_CASE, EntryTexts, entry_rows
from pairview.window.screens.erase_card import EraseCard
from pairview.window.screens.rail_steps import present_place
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, Screen
from pairview.window.screens.statement_rows import StatementRows
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.message import Kind, Message

LEAST_FOR_TWO = 820
"""Design pixels of the page below which the entries stand above what is said about one."""
LIST_WIDTH, WIDEST = 384, 900
LEAST_HEIGHT, NARROW_HEIGHT = 220, 320
MOST = 16_777_215


class StatementsScreen(Screen):
    """Pick an entry on the left; say or erase on the right.

    Before the reveal the pair sees no entry of a seat, so none is offered here either.
    """

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_StatementsScreen()
        self.form.setupUi(self)
        self._chosen = WHOLE_CASE
        watch = SafetyWatch(self)
        self.statements = StatementRows(editor, watch)
        self.erase_card = EraseCard(self)
        self.form.statements_place.addWidget(self.statements)
        self.form.erase_place.addWidget(self.erase_card)
        self._set_up()
        self._connect(watch)
        self.refresh()

    def _set_up(self) -> None:
        form = self.form
        form.header.show_title(
            self.tr("Corrections and statements"),
            self.tr(
                "How the family or the student sees it, printed beside what it concerns. A wrong "
                "entry can be erased."
            ),
        )
        form.search_line.set_words(
            self.tr("Search the entries"), self.tr("Search, such as a word that was written")
        )

    def _connect(self, watch: SafetyWatch) -> None:
        form = self.form
        form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        form.search_line.textChanged.connect(lambda _text: self._show_rows())
        form.search_line.installEventFilter(self)
        watch.watch(form.search_line)
        form.entry_list.chosen.connect(self._choose)
        self.erase_card.erase_wanted.connect(self._erase)
        self.erase_card.asked.connect(lambda: QTimer.singleShot(0, self, self._show_question))

    def refresh(self) -> None:
        case = self.editor.case
        self.form.header.offer_handout(case.is_revealed)
        if self._chosen != WHOLE_CASE and self._entry() is None:
            self._show_on(WHOLE_CASE)
        self._show_rows()
        self._show_entry()
        self.statements.refresh()

    def fit(self, width: int) -> None:
        """Put the entries on the left, or above where room is short."""
        form, direction = self.form, QBoxLayout.Direction
        narrow = design_width(width) < LEAST_FOR_TWO
        form.two_columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        form.entry_list.setMinimumSize(0 if narrow else px(LIST_WIDTH), px(LEAST_HEIGHT))
        form.entry_list.setMaximumSize(
            MOST if narrow else px(LIST_WIDTH), px(LEAST_HEIGHT) if narrow else MOST
        )
        form.search_line.setMaximumWidth(MOST if narrow else px(LIST_WIDTH))
        form.scroll.setMinimumHeight(px(NARROW_HEIGHT if narrow else LEAST_HEIGHT))
        form.scroll_page.setMaximumWidth(px(WIDEST))

    def flush(self) -> None:
        self.statements.flush()

    def spot(self) -> object:
        return self.form.search_line.text(), self._chosen

    def return_to(self, spot: Any) -> None:
        words, chosen = spot
        self.form.search_line.setText(words)
        self._choose(chosen)

    def focus_first(self) -> None:
        self.form.search_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down lead from the search to what was found."""
        is_down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if is_down and event.type() is QEvent.Type.KeyPress:
            self.form.entry_list.enter()
            return True
        return super().eventFilter(watched, event)

    def primary_text(self) -> str:
        return self.tr("Done")

    def go_on(self) -> Destination | None:
        return present_place(self.editor.case)

    def go_back(self) -> Destination | None:
        return present_place(self.editor.case)

    def _choose(self, reference: str) -> None:
        self.flush()
        self._show_on(reference)
        self._show_entry()

    def _show_on(self, reference: str) -> None:
        """Open an entry: the statements on it, or the one statement that was chosen."""
        self._chosen = reference
        entry = self._entry()
        if entry is not None and entry.shelf.field == "statements":
            self.statements.show_on(entry.item.concerns, entry.item.id)
        else:
            self.statements.show_on(None if reference == WHOLE_CASE else reference)

    def _entry(self) -> Entry | None:
        return find_entry(self.editor.case, self._chosen)

    def _show_rows(self) -> None:
        wanted = self.form.search_line.text()
        self.form.entry_list.show_entries(entry_rows(self.editor.case, wanted), self._chosen)

    def _show_entry(self) -> None:
        case, entry, form = self.editor.case, self._entry(), self.form
        texts = EntryTexts(case)
        about = entry
        if entry is not None and entry.shelf.field == "statements":
            about = find_entry(case, entry.item.concerns)
        form.kind_label.setText(texts.kind(about) if about else self.tr("The case as a whole"))
        form.words_label.setText(texts.line(about, "\n") if about else "")
        form.words_label.setVisible(about is not None)
        form.say_label.setText(self.tr("What is said about it"))
        self.erase_card.show_entry(case, entry, lambda one: f"{texts.kind(one)}: {texts.line(one)}")

    def _show_question(self) -> None:
        """Scroll to the buttons, once the question has its place on the page."""
        self.form.scroll_column.activate()
        above: QWidget | None = self.form.scroll_page
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(self.erase_card.erase_button)
            above = above.parentWidget()

    def _erase(self, references: tuple[str, ...]) -> None:
        self.flush()
        said = Message(self._erased(), Kind.INFO, seconds=20)
        try:
            self.editor.erase(without_entries(self.editor.case, references))
        except NotErased as error:
            said = Message(str(error), Kind.ADVICE)
        except PairViewError as error:
            self.says.emit(Message(str(error), Kind.ADVICE))
            return
        self.erased.emit()
        self.refresh()
        self.focus_first()
        self.says.emit(said)

    def _erased(self) -> str:
        said = self.tr("Erased from the case and its earlier copies.")
        places = len(self.editor.case.where_it_went)
        if not places:
            return said
        some = self.tr("%n documents were saved before: Keeping this case says where.", "", places)
        return f"{said} {some}"
