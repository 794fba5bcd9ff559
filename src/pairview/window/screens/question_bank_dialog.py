"""All questions of the bank in their groups, to read through or to filter."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from pairview.domain.plan import BankQuestion
from pairview.window.forms.question_bank_dialog import Ui_QuestionBankDialog
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.fitted_dialog import FittedDialog


class QuestionBankDialog(FittedDialog):
    """Emits `question_chosen` with the id of a question; stays open for another one."""

    question_chosen = Signal(str)

    def __init__(
        self, parent: QWidget, bank: Iterable[BankQuestion], taken: Collection[str | None]
    ) -> None:
        super().__init__(parent)
        self.form = Ui_QuestionBankDialog()
        self.form.setupUi(self)
        self.form.foot.arrange(accept=self.form.take_button, cancel=self.form.close_button)
        pad = f"padding: {px(5)}px {px(8)}px;"
        self.form.question_list.setStyleSheet(f"QListView::item {{ {pad} }}")
        self._fill(bank, taken)
        self.form.filter_line.textChanged.connect(self._filter)
        self.form.question_list.itemActivated.connect(self._take)
        self.form.question_list.itemSelectionChanged.connect(self._show_live)
        self.form.take_button.clicked.connect(self._take)
        self.form.close_button.clicked.connect(self.close)
        self._filter("")

    def _fill(self, bank: Iterable[BankQuestion], taken: Collection[str | None]) -> None:
        group = ""
        for question in bank:
            if question.group != group:
                group = question.group
                self._add(group, None)
            item = self._add(question.text, question.id)
            if question.id in taken:
                item.setHidden(True)
                item.setData(Qt.ItemDataRole.UserRole, "")

    def _add(self, words: str, question_id: str | None) -> QListWidgetItem:
        item = QListWidgetItem(words, self.form.question_list)
        if question_id is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setFont(paint.font("small", 600))
            item.setForeground(paint.brush("muted"))
        item.setData(Qt.ItemDataRole.UserRole, question_id)
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.form.filter_line.hasFocus():
            self._enter_list()
            return
        super().keyPressEvent(event)

    def _enter_list(self) -> None:
        """Go to the first question shown; the list alone would begin at a hidden one."""
        shown = [i for i in self._items() if not i.isHidden() and i.data(Qt.ItemDataRole.UserRole)]
        if shown:
            self.form.question_list.setCurrentItem(shown[0])
        self.form.question_list.setFocus()

    def _items(self) -> list[QListWidgetItem]:
        return [self.form.question_list.item(n) for n in range(self.form.question_list.count())]

    def _filter(self, wanted: str) -> None:
        """Hide what does not hold the words, and groups that are left empty."""
        words = wanted.casefold().split()
        shown, head, below = 0, None, 0
        for item in self._items():
            question_id = item.data(Qt.ItemDataRole.UserRole)
            if question_id is None:
                if head is not None:
                    head.setHidden(below == 0)
                head, below = item, 0
                continue
            fits = bool(question_id) and all(w in item.text().casefold() for w in words)
            item.setHidden(not fits)
            below += fits
            shown += fits
        if head is not None:
            head.setHidden(below == 0)
        self.form.count_label.setText(self.tr("%n questions", "", shown))
        self._show_live()

    @property
    def _selected(self) -> list[QListWidgetItem]:
        return [item for item in self.form.question_list.selectedItems() if not item.isHidden()]

    def _show_live(self) -> None:
        self.form.take_button.setEnabled(bool(self._selected))

    def _take(self) -> None:
        for item in self._selected:
            if question_id := item.data(Qt.ItemDataRole.UserRole):
                item.setData(Qt.ItemDataRole.UserRole, "")
                self._filter(self.form.filter_line.text())
                self.question_chosen.emit(question_id)
