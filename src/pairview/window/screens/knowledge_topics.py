"""What a teacher knows, a line on each topic; not knowing is an answer and becomes a question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.domain.knowledge import Knowledge, Topic
from pairview.window.theme.tokens import px
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.tick_box import TickBox
from pairview.window.widgets.wrap_label import plain_label

LEAST_WORDS = 140
"""Design pixels."""


class TopicRow(QWidget):
    """One topic. Emits `edited` with a text and a merge key, `unknown_said` with a bool."""

    edited = Signal(str, str)
    unknown_said = Signal(bool)

    def __init__(self, words: str) -> None:
        super().__init__()
        label = plain_label(words, "strong")
        self._label = label
        self.box = TextBox(self, name=words, min_lines=1, max_lines=4)
        self.unknown_box = TickBox(self.tr("I do not know"), self)
        self.unknown_box.setAccessibleName(self.tr("{topic}: I do not know").format(topic=words))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        label.setFixedHeight(self.box.height())
        beside = QVBoxLayout()
        beside.setContentsMargins(0, px(4), 0, 0)
        beside.addWidget(self.unknown_box)
        beside.addStretch(1)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.box, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside)
        self.box.edited.connect(lambda text: self.edited.emit(text, self.box.merge_key))
        self.unknown_box.clicked.connect(self.unknown_said)

    @property
    def words_width(self) -> int:
        """Return how wide the words of the topic are, in pixels."""
        return self._label.sizeHint().width()

    def give_words(self, width: int) -> None:
        """Let the boxes of all rows begin at one place."""
        self._label.setFixedWidth(width)

    def show_line(self, line: Knowledge | None) -> None:
        """Show what the case holds on this topic."""
        self.box.show_text(line.text if line else "")
        unknown = line is not None and line.unknown
        self.unknown_box.setChecked(unknown)
        self.box.set_words("", self.tr("becomes a question") if unknown else "")


class TopicRows(QWidget):
    """Every topic; `place` puts those that are asked apart from those that wait behind More."""

    edited = Signal(object, str, str)
    """Topic, text, merge key."""
    unknown_said = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            Topic.GOOD_AT: self.tr("Is good at"),
            Topic.ENJOYS: self.tr("Enjoys"),
            Topic.CARES_ABOUT: self.tr("Cares about"),
            Topic.HELPED_BY: self.tr("Is helped by"),
            Topic.HOPES_FOR: self.tr("Hopes for"),
            Topic.IN_COMMON: self.tr("In common with me"),
        }
        self.rows = {topic: TopicRow(words[topic]) for topic in Topic}
        wide = max(px(LEAST_WORDS), *(row.words_width for row in self.rows.values()))
        for row in self.rows.values():
            row.give_words(wide)
        self._asked: tuple[Topic, ...] | None = None
        for topic, row in self.rows.items():
            row.edited.connect(lambda text, key, topic=topic: self.edited.emit(topic, text, key))
            row.unknown_said.connect(
                lambda unknown, topic=topic: self.unknown_said.emit(topic, unknown)
            )
        self.hide()

    def place(self, asked: tuple[Topic, ...], shown: QVBoxLayout, waiting: QVBoxLayout) -> None:
        """Put the rows where the slot wants them."""
        if asked == self._asked:
            return
        self._asked = asked
        for topic, row in self.rows.items():
            (shown if topic in asked else waiting).addWidget(row)
