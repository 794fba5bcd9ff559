"""The window as people meet it: start, turns, hand-over, reveal, hiding, undo, saving in words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.rating import Level
from pairview.domain.recording import describe_classroom, name_first_theory, rate
from pairview.domain.seat import Classroom, Seat
from pairview.store.case_file import open_case
from pairview.store.exchange import case_from_json
from pairview.window import file_dialogs
from pairview.window.case_page import CasePage
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.open_case_view import OpenCaseView
from pairview.window.recent_cases import RecentCases
from pairview.window.screen_area import let_go_now
from pairview.window.screens import hand_over_screen
from pairview.window.screens.hand_over_screen import DEAD_MS, HandOverScreen
from pairview.window.screens.screen import Destination, Screen
from pairview.window.theme import paint
from pairview.window.widgets.message_bar import MessageBar
from pairview.window.widgets.text_box import TextBox

TODAY = date(2026, 11, 21)
SECRET = "Maybe it is the seat by the door"


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
        QTest.keyClick(self.hand_over.form.primary_button, Qt.Key.Key_Space)
        let_go_now()

    @property
    def page(self) -> CasePage:
        assert self.window.case_page is not None
        return self.window.case_page

    def message(self) -> str:
        bar = self.page.form.message_bar if self.window.view else self.start_bar()
        return bar.words.text()

    def start_bar(self) -> MessageBar:
        assert self.window.start_screen.message_bar is not None
        return self.window.start_screen.message_bar


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(hand_over_screen, "DEAD_MS", 20)
    shelf = CaseShelf(tmp_path / "Cases", RecentCases(tmp_path / "recent.txt"))
    window = MainWindow(
        shelf, tmp_path / "settings.ini", now=lambda: made.seconds, today=lambda: TODAY
    )
    made = Desk(window, tmp_path)
    qtbot.addWidget(window)
    window.resize(1280, 640)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield made
    window.close()


@pytest.fixture
def case(desk: Desk) -> Desk:
    desk.window.new_case()
    for seat, label in ((Seat.A, "Maths"), (Seat.B, "PE")):
        labelled = describe_classroom(desk.editor.case, Classroom(seat, label))
        desk.change("Class label", labelled)
    return desk


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


def everything_said(window: QWidget) -> str:
    """Return all that a screen reader could find in the window, hidden or not."""
    said: list[str] = [window.windowTitle()]

    def walk(item: QAccessibleInterface | None) -> None:
        if item is None or not item.isValid():
            return
        said.extend(item.text(kind) for kind in (TEXT.Name, TEXT.Value, TEXT.Description))
        for number in range(item.childCount()):
            walk(item.child(number))

    walk(QAccessible.queryAccessibleInterface(window))
    return "\n".join(said)


TEXT = QAccessible.Text


def test_the_first_start_says_what_to_do(desk: Desk) -> None:
    assert desk.window.start_screen.form.empty_label.isVisible()
    assert desk.window.case_page is None
    assert desk.window.windowTitle() == "PairView"


def test_a_new_case_is_on_the_disk_at_once_and_named_after_its_words(desk: Desk) -> None:
    QTest.mouseClick(desk.window.start_screen.form.new_button, Qt.MouseButton.LeftButton)
    name = desk.editor.case.agreement.code_name
    (file,) = (desk.folder / "Cases").glob("*.pairview")
    assert file.stem == name.lower().replace(" ", "-")
    assert desk.window.windowTitle() == f"{name} - PairView"
    assert desk.place() is Destination.AGREE


def test_an_unrevealed_case_opens_on_the_hand_over_screen(case: Desk) -> None:
    case.window.show_start()
    case.window.start_screen.form.case_list.setFocus()
    QTest.keyClick(case.window.start_screen.form.case_list, Qt.Key.Key_Return)
    assert case.hand_over.form.title_label.text() == "Maths begins"


def test_a_button_of_the_hand_over_is_dead_for_a_moment(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert DEAD_MS == 700
    monkeypatch.setattr(hand_over_screen, "DEAD_MS", DEAD_MS)
    case.view.go(Destination.HAND_OVER)
    button = case.hand_over.form.primary_button
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(case.hand_over, key)
        QTest.keyClick(button, key)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert case.viewer() is None
    case.wait()
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert case.viewer() is Seat.A
    assert case.place() is Destination.RATINGS


def test_nothing_of_the_other_seat_is_in_the_window_in_a_turn(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.change("First theory", name_first_theory(case.editor.case, Seat.A, SECRET))
    case.change("Purpose", with_purpose(case.editor.case, "watch and compare"))
    label = QPushButton(SECRET, case.view.area.current)
    label.show()
    assert SECRET in everything_said(case.window)
    assert case.editor.undo_label is not None
    case.view.go(Destination.HAND_OVER)
    let_go_now()
    assert SECRET not in everything_said(case.window)
    assert not case.window.form.undo_action.isEnabled()
    case.wait_and_start()
    assert case.viewer() is Seat.B
    assert SECRET not in everything_said(case.window)
    assert not case.window.form.undo_action.isEnabled()
    assert SECRET not in repr(case.editor.case)


def with_purpose(case: Case, purpose: str) -> Case:
    return replace(case, agreement=replace(case.agreement, purpose=purpose))


def test_a_look_at_step_1_does_not_end_a_turn(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go_to_step(1)
    assert case.place() is Destination.AGREE
    case.view.go(Destination.HAND_OVER)
    assert case.place() is Destination.RATINGS
    assert case.editor.case.progress.finished == ()


def test_the_first_can_change_something_before_the_reveal(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.HAND_OVER)
    case.wait()
    assert case.hand_over.form.first_link.text() == "Maths needs to change something"
    QTest.mouseClick(case.hand_over.form.first_link, Qt.MouseButton.LeftButton)
    assert case.viewer() is Seat.A
    assert case.editor.case.progress.finished == ()


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


def test_one_joint_act_opens_both_views(case: Desk) -> None:
    finish_both_turns(case)
    assert ratings_seen(case) == 0
    case.wait_and_start()
    assert case.editor.case.progress.revealed_on == TODAY
    assert ratings_seen(case) == 2
    assert case.place() is Destination.CONTRAST


def test_notes_can_be_changed_after_the_reveal(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go_to_step(2)
    case.wait()
    QTest.mouseClick(case.hand_over.form.second_button, Qt.MouseButton.LeftButton)
    assert case.viewer() is Seat.B
    case.view.go(Destination.HAND_OVER)
    assert case.place() is Destination.CONTRAST
    assert case.viewer() is None


def test_steps_behind_the_reveal_say_why_they_are_closed(case: Desk) -> None:
    case.view.go(Destination.WEIGH)
    assert case.message() == "Opens when both of you have finished recording."
    bar = case.page.form.message_bar
    assert bar.grab().toImage().pixelColor(bar.width() // 2, 3) == paint.colour("surface")
    QTest.keySequence(case.window, QKeySequence(QKeySequence.StandardKey.Print))
    assert case.message() == "The handout opens when both of you have finished recording."
    assert case.place() is Destination.AGREE


def test_export_waits_for_the_reveal_and_then_writes_the_whole_case(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = case.folder / "out.json"
    monkeypatch.setattr(file_dialogs, "ask_to_save_json", lambda _parent, _suggested: target)
    case.window.form.export_action.trigger()
    assert case.message().endswith(".")
    assert not target.exists()
    finish_both_turns(case)
    case.wait_and_start()
    case.window.form.export_action.trigger()
    assert case.message().startswith("Exported.")
    assert len(case_from_json(target.read_bytes()).ratings) == 2


def test_undo_takes_back_whole_steps_with_a_field_in_focus(case: Desk) -> None:
    box = show_note(case).box
    for words in ("to see ", "more"):
        QTest.keyClicks(box, words)
        box.flush()
    assert case.window.form.undo_action.text() == "&Undo: Purpose"
    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.Undo))
    assert box.toPlainText() == ""
    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.Redo))
    assert box.toPlainText() == "to see more"


def test_save_answers_in_words_and_hands_in_what_is_typed(case: Desk) -> None:
    box = show_note(case).box
    QTest.keyClicks(box, "to see more")
    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.Save))
    assert case.message() == "Everything is saved."
    assert case.editor.case.agreement.purpose == "to see more"
    assert case.page.form.rail.saved.text().startswith("Saved ")


def test_hiding_hands_in_and_shows_nothing_of_the_case(case: Desk) -> None:
    box = show_note(case).box
    QTest.keyClicks(box, "to see more")
    case.seconds = 30
    QTest.keyClick(case.window, Qt.Key.Key_F9)
    assert case.editor.case.agreement.purpose == "to see more"
    shown = [w for w in case.window.findChildren(QWidget) if w.isVisible()]
    name = case.editor.case.agreement.code_name
    assert not any(name in str(widget.property("text")) for widget in shown)
    assert case.window.windowTitle() == "PairView"
    assert not case.window.form.undo_action.isEnabled()
    case.seconds = 600
    QTest.keyClick(case.window, Qt.Key.Key_F9)
    assert box.isVisible()
    assert box.hasFocus()
    assert case.view.clock.words() == "01:30 left"


def test_closing_keeps_the_case_and_puts_it_on_the_list(case: Desk) -> None:
    box = show_note(case).box
    QTest.keyClicks(box, "last words")
    case.window.show_start()
    (file,) = (case.folder / "Cases").glob("*.pairview")
    case_file, kept = open_case(file)
    case_file.close()
    assert kept.agreement.purpose == "last words"
    row = case.window.start_screen.form.case_list.model().index(0, 0)
    assert row.data() == kept.agreement.code_name


def test_what_is_no_case_is_said_and_the_start_page_stays(desk: Desk) -> None:
    other = desk.folder / "letter.pairview"
    other.write_text("Dear colleague")
    desk.window.open_case(other)
    assert desk.window.view is None
    assert desk.message().endswith(".")
    assert desk.window.start_screen.isVisible()


def test_a_case_that_cannot_be_saved_is_not_closed_without_a_word(case: Desk) -> None:
    (file,) = (case.folder / "Cases").glob("*.pairview")
    file.write_bytes(b"something else wrote here")
    case.change("Purpose", with_purpose(case.editor.case, "not on the disk"))
    assert case.message().startswith("Not saved yet: ")
    assert case.page.form.rail.saved.text() == "Not saved yet"
    case.window.close()
    assert case.window.isVisible()
    assert "the last changes are lost" in case.message()
    buttons = case.page.form.message_bar.findChildren(QPushButton)
    leave = next(b for b in buttons if b.text() == "Close without saving")
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert case.window.view is None


def test_the_window_comes_back_where_it_was(desk: Desk, qtbot: QtBot) -> None:
    desk.window.setGeometry(QRect(20, 30, 930, 560))
    desk.window.close()
    again = MainWindow(desk.window._shelf, desk.folder / "settings.ini")
    qtbot.addWidget(again)
    assert again.height() == 560


def test_everything_that_takes_the_keyboard_has_a_name(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in case.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(TEXT.Name).strip()
    ]
    assert nameless == []


def test_the_practice_case_says_that_nothing_is_kept(desk: Desk) -> None:
    QTest.mouseClick(desk.window.start_screen.form.practice_button, Qt.MouseButton.LeftButton)
    assert desk.editor.case.is_revealed
    assert desk.page.form.rail.saved.text() == "Practice only"
    QTest.keySequence(desk.window, QKeySequence(QKeySequence.StandardKey.Save))
    assert desk.message() == "This is a practice case: nothing of it is kept."
    assert not (desk.folder / "Cases").exists()
