"""A window on a folder of its own, with a clock that tests turn."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.rating import Level
from pairview.domain.recording import rate
from pairview.domain.seat import Seat
from pairview.window.case_page import CasePage
from pairview.window.main_window import MainWindow
from pairview.window.open_case_view import OpenCaseView
from pairview.window.screen_area import let_go_now
from pairview.window.screens import hand_over_screen
from pairview.window.screens.hand_over_screen import HandOverScreen
from pairview.window.screens.screen import Destination, Screen
from pairview.window.widgets.message_bar import MessageBar
from pairview.window.widgets.text_box import TextBox

TODAY = date(2026, 11, 21)


@dataclass
class Desk:
    """A window on a folder of its own, with a clock that tests turn."""

    window: MainWindow
    folder: Path
    seconds: float = 0.0

    @property
    def view(self) -> OpenCaseView:
        assert self.window.view is not None
        return self.window.view

    @property
    def editor(self) -> CaseEditor:
        return self.view.editor

    def place(self) -> Destination | None:
        return self.view.area.place

    def viewer(self) -> Seat | None:
        return self.editor.viewer

    @property
    def hand_over(self) -> HandOverScreen:
        screen = self.view.area.current
        assert isinstance(screen, HandOverScreen)
        return screen

    def change(self, label: str, case: Case) -> None:
        assert self.editor.change(label, case)

    def wait(self) -> None:
        QTest.qWait(hand_over_screen.DEAD_MS + 60)

    def wait_and_start(self) -> None:
        self.wait()
        for _ in range(100):  # a busy machine wakes the page later
            if self.hand_over.form.primary_button.isEnabled():
                break
            QTest.qWait(20)
        QTest.keyClick(self.hand_over.form.primary_button, Qt.Key.Key_Space)
        let_go_now()

    @property
    def page(self) -> CasePage:
        return self.window.around.page

    def message(self) -> str:
        bar = self.page.form.message_bar if self.window.view else self.start_bar()
        return bar.words.text()

    def start_bar(self) -> MessageBar:
        assert self.window.start_screen.message_bar is not None
        return self.window.start_screen.message_bar


def finish_both_turns(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    for level in (Level.ALMOST_NEVER, Level.OFTEN):
        case.wait_and_start()
        viewer = case.editor.viewer
        assert viewer is not None
        case.change("Rating", rate(case.editor.case, viewer, "begins", level))
        case.view.go(Destination.HAND_OVER)


def ratings_seen(case: Desk) -> int:
    return len(case.editor.case.ratings)


def with_purpose(case: Case, purpose: str) -> Case:
    return replace(case, agreement=replace(case.agreement, purpose=purpose))


class NoteScreen(Screen):
    """A real screen with one box, for the purpose of the pair."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.box = TextBox(self, name="Purpose")
        QVBoxLayout(self).addWidget(self.box)
        self.box.edited.connect(self._write)

    def refresh(self) -> None:
        self.box.show_text(self.editor.case.agreement.purpose)

    def flush(self) -> None:
        self.box.flush()

    def focus_first(self) -> None:
        self.box.setFocus()

    def _write(self, text: str) -> None:
        agreement = replace(self.editor.case.agreement, purpose=text)
        changed = replace(self.editor.case, agreement=agreement)
        self.editor.change("Purpose", changed, self.box.merge_key)


def show_note(desk: Desk) -> NoteScreen:
    screen = NoteScreen(desk.editor)
    desk.view.area.show(Destination.AGREE, screen)
    desk.view.show_around()
    return screen
