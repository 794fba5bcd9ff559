"""Tries again to save, by itself, as long as something is not on the disk."""

from PySide6.QtCore import QObject, QTimer

from pairview.case_editor import CaseEditor, Event

EVERY_MS = 10_000


class SaveRetry(QObject):
    """Begins with the first save that fails and rests when one has worked."""

    def __init__(self, editor: CaseEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self.is_trying = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._try)
        self._end_listening = editor.subscribe(self._hear)

    def close(self) -> None:
        """Try no more."""
        self._timer.stop()
        self._end_listening()

    def _hear(self, event: Event) -> None:
        if event is Event.SAVED:
            self._timer.stop()
        elif event is Event.NOT_SAVED and not self._timer.isActive():
            self._timer.start()

    def _try(self) -> None:
        self.is_trying = True
        try:
            self._editor.retry()
        finally:
            self.is_trying = False
