"""The puzzle sentence with its four blanks."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.comparing import word_puzzle
from pairview.window.screens.contrast_row_panel import scroll_area
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel


class PuzzlePanel(QWidget):
    """Four boxes between the words of the sentence."""

    def __init__(self, editor: CaseEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._labels: dict[str, WrapLabel] = {}
        self.boxes: dict[str, TextBox] = {}
        page = QWidget()
        set_look(page, "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, px(8), 0)
        self._column.setSpacing(px(6))
        self._column.addWidget(WrapLabel(page, self.tr("The puzzle in one sentence"), "heading"))
        hint = self.tr("Pick a row and make it the puzzle, or write it here. Then read it aloud.")
        self._column.addWidget(WrapLabel(page, hint, "quiet"))
        for part in ("hard_to", "hard_when", "can", "can_when"):
            self._add_blank(part)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll_area(page))

    def _add_blank(self, part: str) -> None:
        self._labels[part] = WrapLabel(self, look="strong")
        box = TextBox(self, placeholder="...", min_lines=1, max_lines=5)
        box.edited.connect(lambda text: self._write(part, text))
        self.boxes[part] = box
        self._column.addWidget(self._labels[part])
        self._column.addWidget(box)

    def refresh(self) -> None:
        """Show the puzzle of the case."""
        case = self._editor.case
        student = case.agreement.code_name or self.tr("the student")
        before = {
            "hard_to": self.tr("It is hard for {student} to").format(student=student),
            "hard_when": self.tr("when"),
            "can": self.tr("while {student} can").format(student=student),
            "can_when": self.tr("when"),
        }
        for part, box in self.boxes.items():
            words = before[part]
            self._labels[part].setText(words)
            box.setAccessibleName(words)
            box.show_text(getattr(case.puzzle, part))

    def _write(self, part: str, text: str) -> None:
        case = self._editor.case
        puzzle = replace(case.puzzle, **{part: text})
        key = self.boxes[part].merge_key
        self._editor.change(self.tr("Word the puzzle"), word_puzzle(case, puzzle), key)
