"""Step 2, third page: what one teacher knows, what was tried, and the first theory."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from pairview.case_editor import CaseEditor
from pairview.domain.items import find
from pairview.domain.knowledge import FirstTheory, Knowledge, Topic, Tried
from pairview.domain.recording import know, name_first_theory, put_tried, remove_tried
from pairview.domain.slot import asked_in
from pairview.window.forms.knowledge_screen import Ui_KnowledgeScreen
from pairview.window.screens.knowledge_topics import TopicRows
from pairview.window.screens.knowledge_tried import TriedRow, TriedRows
from pairview.window.screens.record_turn import TurnScreen
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination
from pairview.window.theme.tokens import design_width, px

LEAST_FOR_TWO, LEAST_HEIGHT = 900, 150
"""Design pixels: from which page width there are two columns, and how low they may become."""


class KnowledgeScreen(TurnScreen):
    """The last page of a turn: its primary button says that this seat has finished."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_KnowledgeScreen()
        self.form.setupUi(self)
        self.adopt(self.form.header, self.form.banner, self.form.seat_switch)
        self._is_narrow = False
        self.topics = TopicRows(self)
        self.tried = TriedRows(self)
        self.form.tried_slot.addWidget(self.tried)
        self.form.theory_box.set_lines(2, 5)
        self.form.more.set_text(self.tr("More topics"))
        self.form.tried_more.set_text(self.tr("Tried already"))
        self._watch = SafetyWatch(self)
        self._watch.watch(self.form.theory_box, *(row.box for row in self.topics.rows.values()))
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        theory = self.form.theory_box
        theory.edited.connect(self._name_theory)
        self.topics.edited.connect(self._write)
        self.topics.unknown_said.connect(self._say_unknown)
        self.tried.made.connect(self._watch_row)
        self.tried.written.connect(self._write_tried)
        self.tried.removed.connect(self._remove_tried)
        self.form.tried_more.opened.connect(lambda _opened: self.refresh())

    def refresh(self) -> None:
        case, form, seat = self.editor.case, self.form, self.seat
        label = self.label(seat)
        title = self.tr("{label}: what do you know of {student}?")
        self.show_turn(
            title.format(label=label, student=self.student),
            self.tr("A line each. “I do not know” is a good answer: it becomes a question."),
            self.tr("3 of 3 · What I know"),
        )
        asked = asked_in(case.agreement.slot)
        self._place_topics(asked.topics)
        form.more.setVisible(len(asked.topics) < len(Topic))
        for topic, row in self.topics.rows.items():
            row.show_line(find(case.knowledge, Knowledge(seat, topic).id))
        self.tried.show_tried(tuple(one for one in case.tried if one.seat is seat), seat)
        form.tried_more.setVisible(not asked.tried)
        form.tried_label.setVisible(asked.tried)
        form.tried_card.setVisible(asked.tried or form.tried_more.is_open)
        form.theory_card.setVisible(not case.is_revealed)
        self._stack()
        theory = find(case.first_theories, FirstTheory(seat).id)
        form.theory_box.show_text(theory.text if theory else "")

    def _place_topics(self, asked: tuple[Topic, ...]) -> None:
        form = self.form
        self.topics.place(asked, form.asked_slot, form.more.body)

    def fit(self, width: int) -> None:
        """Stand theory and what was tried below where two columns would be squeezed."""
        self._is_narrow = design_width(width) < LEAST_FOR_TWO
        self._stack()

    def _stack(self) -> None:
        """Two columns, unless the right one would hold nothing but a link."""
        form, direction = self.form, QBoxLayout.Direction
        holds_a_card = not (form.theory_card.isHidden() and form.tried_card.isHidden())
        beside = holds_a_card and not self._is_narrow
        form.content_row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        for column, share in enumerate((3, 2) if beside else (0, 1)):
            form.content_row.setStretch(column, share)
        form.scroll_area.setMinimumHeight(px(LEAST_HEIGHT))

    def flush(self) -> None:
        for row in self.topics.rows.values():
            row.box.flush()
        self.tried.flush()
        self.form.theory_box.flush()

    def primary_text(self) -> str:
        if self.editor.case.is_revealed:
            return self.tr("Next: Contrast")
        return self.tr("I have finished")

    def go_on(self) -> Destination | None:
        return Destination.CONTRAST if self.editor.case.is_revealed else Destination.HAND_OVER

    def go_back(self) -> Destination | None:
        return Destination.MOMENTS

    def focus_first(self) -> None:
        asked = asked_in(self.editor.case.agreement.slot).topics
        known = {line.topic for line in self.editor.case.knowledge if line.seat is self.seat}
        first = next((topic for topic in asked if topic not in known), asked[0])
        self.topics.rows[first].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, topic: Topic, text: str, merge_key: str) -> None:
        known = know(self.editor.case, self.seat, topic, text)
        self.ask(self.tr("Write what I know"), known, merge_key)

    def _say_unknown(self, topic: Topic, unknown: bool) -> None:
        self.topics.rows[topic].box.flush()
        line = find(self.editor.case.knowledge, Knowledge(self.seat, topic).id)
        text = line.text if line and not unknown else ""
        said = know(self.editor.case, self.seat, topic, text, unknown=unknown)
        self.ask(self.tr("I do not know"), said)

    def _name_theory(self, text: str) -> None:
        named = name_first_theory(self.editor.case, self.seat, text)
        self.ask(self.tr("My first theory"), named, self.form.theory_box.merge_key)

    def _watch_row(self, row: TriedRow) -> None:
        self._watch.watch(row.box)

    def _write_tried(self, tried: Tried, merge_key: str | None) -> None:
        if tried == Tried(tried.id, tried.seat):
            written = remove_tried(self.editor.case, tried.id)
        else:
            written = put_tried(self.editor.case, tried)
        self.ask(self.tr("Tried already"), written, merge_key)

    def _remove_tried(self, tried_id: str) -> None:
        self.flush()
        if self.ask(self.tr("Remove what was tried"), remove_tried(self.editor.case, tried_id)):
            self.say_removed(self.tr("Removed."))
