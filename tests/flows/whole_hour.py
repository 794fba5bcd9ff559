"""Plays a whole hour in a PairView that was started as people start it; run in a child process.

Usage: python -m tests.flows.whole_hour DOCUMENTS [delete]
With `delete`, the one case there is is opened and deleted; its documents are kept.
"""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from pairview import __main__
from pairview.window.main_window import MainWindow
from pairview.window.screens.delete_dialog import DeleteDialog
from tests.flows.hands import Hands, settle
from tests.flows.pair import Pair
from tests.flows.writers import A, B, Writers


class StartedPair(Pair):
    """Two teachers at a window that is open already."""

    def __init__(self, window: MainWindow) -> None:
        Hands.__init__(self, window)


def answer_with(path: Path) -> None:
    """Choose a file in the dialog that opens next, as by hand."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, answer)
            return
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)


def started_pair() -> Pair:
    """Return two teachers at the window of this process."""
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    window.resize(1280, 640)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.qWait(50)
    return StartedPair(window)


def play(documents: Path) -> None:
    """Go from the start page to the saved handout and back, and close the window."""
    writers = Writers(started_pair())
    form = writers.pair.window.form
    writers.agree()
    for marker in (A, B):
        writers.begin_turn()
        writers.record(marker)
        writers.copy_and_finish()
    writers.begin_turn()
    writers.explain()
    answer_with(documents / "handout.pdf")
    writers.pair.save_pdf()
    answer_with(documents / "export.json")
    form.export_action.trigger()
    form.close_case_action.trigger()
    settle()
    writers.pair.window.close()


def delete() -> None:
    """Open the case on top of the list, delete it, close the window."""
    pair = started_pair()
    pair.open_first_case()
    pair.window.form.delete_case_action.trigger()
    settle()
    (dialog,) = pair.seen(DeleteDialog)
    pair.click_on(dialog.form.delete_button)
    settle()
    pair.window.close()


def started_as() -> str:
    """Return what other users of the laptop can read about this process."""
    listed = Path("/proc/self/cmdline")
    return repr(listed.read_bytes() if listed.exists() else sys.argv)


def main() -> int:
    """Start PairView; where it would wait for people, play them, with every log switched on."""
    logging.basicConfig(level=logging.DEBUG)
    logging.getLogger("hour").debug("every log is on")
    documents = Path(sys.argv[1])

    def played(*_application: object) -> int:
        if "delete" in sys.argv:
            delete()
        else:
            play(documents)
        sys.stdout.write(f"started as {started_as()}\nplayed\n")
        return 0

    setattr(QApplication, "exec", played)  # noqa: B010  mypy lets no method be assigned
    return __main__.main([])


if __name__ == "__main__":
    sys.exit(main())
