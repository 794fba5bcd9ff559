"""A box for words that reads as text once something stands in it, until it is gone into."""

from PySide6.QtWidgets import QWidget

from pairview.window.theme.looks import set_state
from pairview.window.widgets.text_box import TextBox


class CalmBox(TextBox):
    """Its edge is quiet while it holds words, and as strong as that of any field while empty."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        min_lines: int = 1,
        max_lines: int = 3,
    ) -> None:
        super().__init__(
            parent, name=name, placeholder=placeholder, min_lines=min_lines, max_lines=max_lines
        )
        self._was_empty = True
        self.document().contentsChanged.connect(self._calm)

    def _calm(self) -> None:
        is_empty = self.document().isEmpty()
        if is_empty != self._was_empty:
            self._was_empty = is_empty
            set_state(self, "calm", not is_empty)
