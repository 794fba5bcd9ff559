"""What the two will ask, with three questions that fit the open hypotheses at hand."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_id
from pairview.domain.items import find
from pairview.domain.offers import hypotheses_fitting, offered_questions
from pairview.domain.plan import BankQuestion, Question
from pairview.domain.planning import move_question, put_question, remove_question
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.window.screens.own_question_hint import OwnQuestionHint
from pairview.window.screens.plan_parts import WhoRow
from pairview.window.screens.plan_row import FoldingRow, RowsPanel, focus_beside
from pairview.window.screens.question_bank_dialog import QuestionBankDialog
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.school_questions import questions_to_choose
from pairview.window.theme.tokens import px
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.more import More
from pairview.window.widgets.offer_button import OfferButton
from pairview.window.widgets.plan_note import Note
from pairview.window.widgets.row_list import RowList
from pairview.window.widgets.text_box import TextBox


class QuestionFields(QWidget):
    """Who asks, when and where, and how to begin; in a short slot the last two wait."""

    def __init__(self, watch: SafetyWatch, *, short: bool) -> None:
        super().__init__()
        self.who = WhoRow(self.tr("Who asks?"))
        self.when_where = TextBox(min_lines=1, max_lines=3)
        self.when_where.set_words(self.tr("When and where"), self.tr("When and where?"))
        self.opening = TextBox(min_lines=1, max_lines=3)
        self.opening.set_words(self.tr("Opening line"), self.tr("How will you begin?"))
        self.more = More(self)
        watch.watch(self.when_where, self.opening)
        self._lay_out(short=short)

    def _lay_out(self, *, short: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, px(4), px(4))
        column.setSpacing(px(8))
        column.addWidget(self.who, 0, Qt.AlignmentFlag.AlignLeft)
        place = self.more.body if short else column
        place.addWidget(self.when_where)
        place.addWidget(self.opening)
        self.more.setVisible(short)
        column.addWidget(self.more)

    def show_question(self, case: Case, item: Question) -> None:
        """Show a question."""
        self.who.show_who(case, item.who)
        self.when_where.show_text(item.when_where)
        self.opening.show_text(item.opening)


class QuestionRow(FoldingRow[QuestionFields]):
    """One question: its words, who asks, when and where, and how to begin."""

    def __init__(self, watch: SafetyWatch, *, short: bool) -> None:
        super().__init__(
            watch,
            self.tr("Question"),
            self.tr("What will you ask?"),
            IconButton("cross", self.tr("Remove this question")),
            lambda: QuestionFields(watch, short=short),
        )

    @property
    def who(self) -> WhoRow:
        """Who asks."""
        return self.fields.who

    @property
    def when_where(self) -> TextBox:
        """When and where."""
        return self.fields.when_where

    @property
    def opening(self) -> TextBox:
        """How to begin."""
        return self.fields.opening

    def flush(self) -> None:
        super().flush()
        if self._fields is not None:
            self._fields.when_where.flush()
            self._fields.opening.flush()

    def show_question(self, case: Case, item: Question) -> None:
        """Show a question."""
        self.fill_by(lambda fields: fields.show_question(case, item))
        if self.shows_already(item.text, item, case.classrooms):
            return
        label = self.show_whose(case, item.who)
        asks = self.tr("{room} asks").format(room=label) if item.who else self.tr("both ask")
        chips = (asks, item.when_where) if item.when_where else (asks,)
        self.show_words(Note(item.text, chips, below=item.opening))


class QuestionsPanel(RowsPanel[QuestionRow]):
    """Questions of the pair, offers, and the way to the whole bank."""

    def __init__(self, editor: CaseEditor, watch: SafetyWatch) -> None:
        super().__init__(editor, watch)
        self._drafts: dict[str, Question] = {}
        self.bank: QuestionBankDialog | None = None
        self.list_rows(self._make_row)
        offers = QVBoxLayout()
        self.own_hint = OwnQuestionHint(self)
        self.column.addWidget(self.own_hint)
        self.column.addLayout(offers)
        self.offers = RowList[OfferButton](offers, self._make_offer)
        self.own_button = LinkButton(self, self.tr("Own question"))
        self.own_button.clicked.connect(self._add)
        count = len(self._known)
        self.bank_link = LinkButton(self, self.tr("All %n questions", "", count))
        self.bank_link.clicked.connect(self._open_bank)

    @property
    def _known(self) -> tuple[BankQuestion, ...]:
        return questions_to_choose()

    def refresh(self) -> None:
        """Show the questions of the case and what is offered."""
        case = self.case
        for item_id in tuple(self._drafts):
            if find(case.questions, item_id):
                del self._drafts[item_id]
        items = {item.id: item for item in (*case.questions, *self._drafts.values())}
        self.rows.show_ids(tuple(items))
        for item_id, item in items.items():
            if row := self.rows.row(item_id):
                row.show_question(case, item)
        self._show_offers(case)

    def close_bank(self) -> None:
        """Close the bank, where it is open."""
        if self.bank is not None:
            self.bank.close()

    def _show_offers(self, case: Case) -> None:
        offers = {question.id: question for question in offered_questions(case, self._known)}
        self.offers.show_ids(tuple(offers))
        for question_id, question in offers.items():
            if button := self.offers.row(question_id):
                button.show_offer(question_id, question.text, self._lead(case, question))

    def _lead(self, case: Case, question: BankQuestion) -> str:
        numbers = [str(number) for number in hypotheses_fitting(case, question)]
        if not numbers:
            return self.tr("group: {group}").format(group=question.group)
        return self.tr("fits {numbers}").format(numbers=", ".join(numbers))

    def _make_row(self, item_id: str) -> QuestionRow:
        row = QuestionRow(self.watch, short=self.case.agreement.slot is Slot.SHORT)
        row.box.edited.connect(lambda text: self._put(item_id, row.box.merge_key, text=text))
        row.assigned.connect(lambda who: self._put(item_id, who=who))
        row.made.connect(lambda: self._listen_to(item_id, row.fields))
        self.follow(row, item_id)
        return row

    def _listen_to(self, item_id: str, fields: QuestionFields) -> None:
        when, opening = fields.when_where, fields.opening
        fields.who.who_chosen.connect(lambda who: self._put(item_id, who=who))
        when.edited.connect(lambda text: self._put(item_id, when.merge_key, when_where=text))
        opening.edited.connect(lambda text: self._put(item_id, opening.merge_key, opening=text))

    def _make_offer(self, question_id: str) -> OfferButton:
        button = OfferButton()
        button.clicked.connect(lambda: self.take(question_id))
        return button

    def _put(self, item_id: str, merge_key: str | None = None, **edits: str | Seat | None) -> None:
        saved = find(self.case.questions, item_id)
        item = saved or self._drafts.get(item_id, Question(item_id))
        if "text" in edits and item.bank is None:
            self.own_hint.say_once(self.editor)
        edited = replace(item, **edits)  # type: ignore[arg-type]  # fields of Question, by name
        if saved or edited.text:
            self.editor.change(
                self.tr("Plan a question"), put_question(self.case, edited), merge_key
            )
        else:
            self._drafts[item_id] = edited
            self.refresh()

    def _add(self) -> None:
        draft = Question(new_id())
        self._drafts[draft.id] = draft
        self.own_hint.say_once(self.editor)
        self.begin_row(draft.id)

    def remove_item(self, item_id: str) -> None:
        number = self.rows.place_of(item_id)
        self._drafts.pop(item_id, None)
        self.editor.change(self.tr("Remove a question"), remove_question(self.case, item_id))
        self.refresh()
        focus_beside(self.rows.rows, number, self.own_button)

    def move_item(self, item_id: str, by: int) -> None:
        self.flush()
        self.editor.change(self.tr("Move a question"), move_question(self.case, item_id, by))

    def take(self, question_id: str) -> None:
        """Take a question of the bank over; its words can be changed."""
        found = find(self._known, question_id)
        if found is not None:
            new = Question(new_id(), found.text, found.id)
            self.editor.change(self.tr("Plan a question"), put_question(self.case, new))
            if row := self.rows.row(new.id):
                row.unfold()

    def _open_bank(self) -> None:
        chosen = {item.bank for item in self.case.questions}
        self.bank = QuestionBankDialog(self, self._known, chosen)
        self.bank.question_chosen.connect(self.take)
        self.bank.form.filter_line.textChanged.connect(self.watch.look)
        self.bank.destroyed.connect(self._forget_bank)
        self.bank.show()

    def _forget_bank(self) -> None:
        self.bank = None
