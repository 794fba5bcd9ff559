"""One quiet hint below a box: a word and the question it raises, never red, never a block."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.wrap_label import WrapLabel


@dataclass(frozen=True, slots=True)
class Hint:
    """`words` as they were typed, and the question that leads back to what was seen."""

    id: str
    words: str
    question: str


class HintLine(QWidget):
    """Shows the first of some hints; emits `kept` with its id when people keep their words."""

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = WrapLabel(self, look="muted")
        self.keep_button = LinkButton(self, self.tr("Keep it"))
        self.keep_button.clicked.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(2), 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.label, 1)
        row.addWidget(self.keep_button)
        self.keep_button.ensurePolished()
        self.setMinimumHeight(self.keep_button.sizeHint().height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._hint: Hint | None = None
        self._rest = ""
        self.keep_button.hide()

    def set_rest(self, words: str) -> None:
        """Set what stands here while there is no hint."""
        self._rest = words
        if self._hint is None:
            self.label.setText(words)

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show one hint; its room stays when there is none, so that nothing jumps."""
        hint = hints[0] if hints else None
        if hint == self._hint:
            return
        self._hint = hint
        self.label.setText(f"“{hint.words}”: {hint.question}" if hint else self._rest)
        self.keep_button.setVisible(hint is not None)
        if hint:
            name = self.tr("Keep it: {words}")
            self.keep_button.setAccessibleName(name.format(words=hint.words))
            announce(self, self.label.text())

    def _keep(self) -> None:
        if self._hint is not None:
            self.kept.emit(self._hint.id)
