"""When a copy of the open case is kept: on opening, every ten minutes of change, for a new date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pairview.case_editor import Event
from pairview.domain.errors import StoreError
from pairview.domain.keeping import kept_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.case_editor import CaseEditor

SOON_MS = 400
"""After the first picture of the case, so that opening does not wait."""
EVERY_SECONDS = 600.0
LOOK_MS = 15_000


class CopyClock(QObject):
    """Emits `failed` once where no copy can be kept. `now` gives seconds that only grow."""

    failed = Signal()

    def __init__(self, parent: QObject, editor: CaseEditor, now: Callable[[], float]) -> None:
        super().__init__(parent)
        self._editor = editor
        self._now = now
        self._kept_at = now()
        self._changed = False
        self._until = kept_until(editor.case)
        self._said = False
        self._end_listening = editor.subscribe(self._hear)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._keep)
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self.look)

    def begin(self, *, fresh: bool) -> None:
        """Begin with a copy of the case as it was opened; a `fresh` one holds nothing yet."""
        self._kept_at = self._now()
        self._ticks.start(LOOK_MS)
        if not fresh:
            self._first.start(SOON_MS)

    def end(self) -> None:
        """Keep no more copies: the file is about to be closed.

        The newest one knows a hold, or another date to keep the case until: it may be all that
        can be read of them without the passphrase, or once the case is gone.
        """
        if self._until != kept_until(self._editor.case):
            self._keep()
        self._first.stop()
        self._ticks.stop()
        self._end_listening()

    def look(self) -> None:
        """Keep a copy where ten minutes went by and something changed in them."""
        if self._changed and self._now() - self._kept_at >= EVERY_SECONDS:
            self._keep()

    def _keep(self) -> None:
        if not self._editor.saved:
            return  # that is said already, and comes first
        self._kept_at, self._changed = self._now(), False
        try:
            self._editor.keep_copy()
        except StoreError:
            self._changed = True
            if not self._said:
                self._said = True
                self.failed.emit()

    def _hear(self, event: Event) -> None:
        self._changed = self._changed or event is Event.CHANGED
