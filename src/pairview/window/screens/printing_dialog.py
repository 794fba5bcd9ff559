"""What the dialogs with a page beside their choices share: its foot, and what the foot does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pairview.window.widgets.fitted_dialog import FittedDialog
from pairview.window.widgets.reading_order import move_focus

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.window.forms.documents_dialog import Ui_DocumentsDialog
    from pairview.window.forms.room_summary_dialog import Ui_RoomSummaryDialog
    from pairview.window.screens.document_delivery import DocumentDelivery
    from pairview.window.screens.document_making import DocumentMaking


class PrintingDialog(FittedDialog):
    """Prints, saves or opens what `making` makes, by `delivery`; both are there before the foot."""

    making: DocumentMaking
    delivery: DocumentDelivery

    def connect_foot(self, form: Ui_DocumentsDialog | Ui_RoomSummaryDialog) -> None:
        """Let the buttons work, and say below them what became of it."""
        form.foot.arrange(
            accept=form.print_button,
            cancel=form.close_button,
            beside=(form.save_button, form.open_button),
        )
        form.close_button.clicked.connect(self.close)
        form.save_button.clicked.connect(lambda: self._give(self.delivery.save))
        form.open_button.clicked.connect(lambda: self._give(self.delivery.open))
        form.print_button.clicked.connect(self.print_shown)
        for part in (self.making, self.delivery):
            part.said.connect(form.done_label.say_undone)
        self.delivery.done.connect(form.done_label.say_done)

    def shown_document(self) -> str:
        """Return the document that shows, or its name."""
        raise NotImplementedError

    def print_shown(self) -> None:
        """Print what shows, as it was chosen."""
        raise NotImplementedError

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus([self], forward=forward)

    def _give(self, take: Callable[[str, bytes], object]) -> None:
        self.making.give_to(partial(take, self.shown_document()))
