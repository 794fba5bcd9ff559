"""What happens at an unexpected error: save what can be saved, say so, go on.

Python would print the text of the error, which may hold what people typed. Here nothing is
printed, and the report is written nowhere unless somebody asks for it.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from pairview.window.crash_report import report_of
from pairview.window.screens.crash_dialog import CrashDialog

if TYPE_CHECKING:
    from pairview.window.main_window import MainWindow


class CrashWatch(QObject):
    """Shows one dialog at a time; what goes wrong meanwhile is counted."""

    _met = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: CrashDialog | None = None
        self._met.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Hear of every error that nobody caught, in any thread."""
        sys.excepthook = lambda _kind, error, _trace: self.meet(error)
        threading.excepthook = lambda what: self.meet(what.exc_value)
        sys.unraisablehook = lambda what: self._meet_late(what.exc_value)

    def meet(self, error: BaseException | None) -> None:
        """Report an error, from whichever thread, as soon as Qt comes to it."""
        if error is None:
            return
        if not isValid(self) or _is_at_an_end():
            report_at_the_end(error)
        else:
            self._met.emit(report_of(error))

    def _meet_late(self, error: BaseException | None) -> None:
        """Report an error of something that goes, unless everything goes."""
        if isValid(self) and not _is_at_an_end():
            self.meet(error)

    def _tell(self, report: str) -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.count_another()
        else:
            self._dialog = CrashDialog(self._window, report, saved=self._save())
            self._dialog.quit_wanted.connect(self._quit)
            self._dialog.show()

    def _save(self) -> bool:
        """Save what can be saved; what goes wrong in doing so is not reported."""
        view = self._window.view
        if view is None:
            return True
        is_whole = True
        for act in (view.flush, view.editor.retry):
            try:
                act()
            except Exception:
                is_whole = False
        return is_whole and view.editor.saved

    def _quit(self) -> None:
        try:
            self._window.close()
        except Exception:
            self._window.hide()
            QApplication.exit(1)


def _is_at_an_end() -> bool:
    """Say whether Qt will never come to anything any more: the main thread has left its loop."""
    in_main_thread = threading.current_thread() is threading.main_thread()
    return in_main_thread and QThread.currentThread().loopLevel() == 0


def report_at_the_end(error: BaseException) -> None:
    """Report an error that PairView cannot go on after."""
    report = report_of(error)
    sys.stderr.write(f"{report}\n")
    if QApplication.instance() is not None:
        dialog = CrashDialog(None, report, saved=True)
        dialog.leave_no_way_on()
        dialog.exec()
        QApplication.exit(1)
