"""Trying again by itself: every ten seconds, only while something is not on the disk."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_case
from pairview.domain.errors import NotSaved
from pairview.domain.plan import Unknown
from pairview.domain.planning import put_unknown
from pairview.window.save_retry import EVERY_MS, SaveRetry
from tests.window.desk import TODAY


class Stick:
    """A place that may be pulled out."""

    def __init__(self) -> None:
        self.is_in = False
        self.tries = 0

    def save(self, _before: Case, _after: Case) -> None:
        self.tries += 1
        if not self.is_in:
            raise NotSaved("The stick is gone.")

    def copy_to(self, _path: Path, _case: Case) -> "Stick":
        return self

    def close(self) -> None:
        pass


def test_it_is_tried_every_ten_seconds_until_it_has_worked(qtbot: QtBot) -> None:
    stick = Stick()
    editor = CaseEditor(new_case(TODAY), stick)
    above = QObject()
    retry = SaveRetry(editor, above)
    (timer,) = retry.findChildren(QTimer)
    assert (timer.interval(), timer.isActive()) == (10_000, False)
    assert EVERY_MS == 10_000
    timer.setInterval(10)
    editor.change("Add", put_unknown(editor.case, Unknown("u", "sight")))
    qtbot.waitUntil(lambda: stick.tries >= 3)
    stick.is_in = True
    qtbot.waitUntil(lambda: editor.saved)
    assert not timer.isActive()


def test_once_closed_it_is_not_tried_again() -> None:
    stick = Stick()
    editor = CaseEditor(new_case(TODAY), stick)
    above = QObject()
    retry = SaveRetry(editor, above)
    editor.change("Add", put_unknown(editor.case, Unknown("u", "sight")))
    retry.close()
    editor.change("Add", put_unknown(editor.case, Unknown("u", "hearing")))
    (timer,) = retry.findChildren(QTimer)
    assert not timer.isActive()
