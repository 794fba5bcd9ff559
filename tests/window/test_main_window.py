"""The window as people meet it: turns, undo, saving in words, closing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pairview.domain.seat import Seat
from pairview.store.case_file import open_case
from pairview.store.exchange import case_from_json
from pairview.window import file_dialogs
from pairview.window.main_window import MainWindow
from pairview.window.screen_area import let_go_now
from pairview.window.screens.read_back_screen import ReadBackScreen
from pairview.window.screens.screen import Destination
from pairview.window.screens.weigh_screen import WeighScreen
from pairview.window.theme import paint
from pairview.window.widgets import reading_order
from pairview.window.widgets.link_button import LinkButton
from tests.window.desk import Desk, finish_both_turns, show_note, with_purpose


def test_a_new_case_is_on_the_disk_at_once_and_named_after_its_words(desk: Desk) -> None:
    QTest.mouseClick(desk.window.start_screen.form.new_button, Qt.MouseButton.LeftButton)
    name = desk.editor.case.agreement.code_name
    (file,) = (desk.folder / "Cases").glob("*.pairview")
    assert file.stem == name.lower().replace(" ", "-")
    assert desk.window.windowTitle() == f"{name} - PairView"
    assert desk.place() is Destination.AGREE


def test_a_look_at_step_1_does_not_end_a_turn(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go_to_step(1)
    assert case.place() is Destination.AGREE
    case.view.go(Destination.HAND_OVER)
    assert case.place() is Destination.RATINGS
    assert case.editor.case.progress.finished == ()


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
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda _parent, _suggested: target)
    case.window.form.export_action.trigger()
    assert case.message().endswith(".")
    assert not target.exists()
    finish_both_turns(case)
    case.wait_and_start()
    case.window.form.export_action.trigger()
    assert case.message().startswith("Exported.")
    assert len(case_from_json(target.read_bytes()).ratings) == 2
    to_read = case.folder / "out.md"
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda _parent, _suggested: to_read)
    case.window.form.export_action.trigger()
    assert to_read.read_text(encoding="utf-8").startswith("# What is recorded about")


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


def test_undo_takes_back_the_very_first_letters_at_once(desk: Desk) -> None:
    desk.window.open_practice()
    box = show_note(desk).box
    before = box.toPlainText()
    QTest.keyClicks(box, "zq")
    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.Undo))
    assert box.toPlainText() == before


def test_save_answers_in_words_and_hands_in_what_is_typed(case: Desk) -> None:
    box = show_note(case).box
    QTest.keyClicks(box, "to see more")
    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.Save))
    assert case.message() == "Everything is saved."
    assert case.editor.case.agreement.purpose == "to see more"
    assert case.page.form.rail.saved.text().startswith("Saved ")


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


def test_a_case_that_cannot_be_saved_is_not_closed_without_a_word(case: Desk) -> None:
    (file,) = (case.folder / "Cases").glob("*.pairview")
    file.write_bytes(b"something else wrote here")
    case.change("Purpose", with_purpose(case.editor.case, "not on the disk"))
    assert case.message().startswith("Not saved")
    assert case.message().endswith("Your words are safe in this window.")
    assert case.message().count("Not saved") == 1
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


def test_the_next_student_has_the_same_classes_and_the_other_begins(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    first = case.editor.case
    case.view.go(Destination.NEXT_STUDENT)
    following = case.editor.case
    assert [room.label for room in following.classrooms] == ["Maths", "PE"]
    assert (first.agreement.begins, following.agreement.begins) == (Seat.A, Seat.B)
    assert following.agreement.code_name != first.agreement.code_name
    assert (following.ratings, following.progress.finished) == ((), ())
    assert case.place() is Destination.AGREE
    assert len(list((case.folder / "Cases").glob("*.pairview"))) == 2


def test_the_next_student_stands_in_the_menu_while_a_case_is_open(desk: Desk) -> None:
    action = desk.window.form.next_student_action
    assert not action.isEnabled()
    desk.window.new_case()
    action.trigger()
    assert len(list((desk.folder / "Cases").glob("*.pairview"))) == 2


def test_hide_screen_stands_in_one_place_only(case: Desk) -> None:
    def offered() -> list[str]:
        links = case.window.findChildren(LinkButton)
        found = [link for link in links if link.text() == "Hide screen" and link.isVisible()]
        return [type(link.parent()).__name__ for link in found]

    assert offered() == ["HideCorner"]
    case.view.go(Destination.HAND_OVER)
    assert offered() == ["HideCorner"]
    case.wait_and_start()
    assert offered() == ["PrivateBanner"]
    case.view.go_to_step(1)
    assert offered() == ["HideCorner"]
    case.window.show_start()
    assert offered() == []


def test_the_way_back_from_removing_goes_with_the_next_change(desk: Desk) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.WEIGH)
    weigh = desk.view.area.current
    assert isinstance(weigh, WeighScreen)
    count = len(desk.editor.case.evidence)
    weigh.strip.remove_button.click()
    QTest.keyClick(weigh.form.table, Qt.Key.Key_F)
    assert desk.message() == ""
    weigh.strip.remove_button.click()
    bar = desk.page.form.message_bar
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Undo").click()
    assert len(desk.editor.case.evidence) == count - 1
    assert desk.message() == ""


def test_opening_the_case_that_is_open_stays_in_it(case: Desk) -> None:
    (file,) = (case.folder / "Cases").glob("*.pairview")
    view = case.view
    agreement = replace(case.editor.case.agreement, code_name="Amber Lake")
    case.change("Code name", replace(case.editor.case, agreement=agreement))
    case.window.hide_or_return()
    case.window.open_case(file)
    assert case.view is view
    assert not case.window.is_hidden


def test_the_handout_is_let_go_with_its_case(desk: Desk, qtbot: QtBot) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.READ_BACK)
    screen = desk.view.area.current
    assert isinstance(screen, ReadBackScreen)
    sheet = screen.form.preview.sheet
    qtbot.waitUntil(lambda: sheet.pages is not None)
    assert sheet.pages is not None
    document = sheet.pages._document
    desk.window.show_start()
    assert document.raw is None


def test_everything_that_takes_the_keyboard_has_a_name(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in case.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]
    assert nameless == []


def test_a_handout_saved_puts_away_that_it_could_not_be(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(Destination.READ_BACK)
    places = [case.folder / "none" / "a.pdf", case.folder / "a.pdf"]
    monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", lambda *_asked: places.pop(0))
    case.view.go_on()
    assert case.message() != ""
    case.view.go_on()
    assert case.message() == ""


def test_a_closed_case_leaves_nothing_behind_to_grow(desk: Desk) -> None:
    kept = []
    for _ in range(3):
        desk.window.open_practice()
        desk.window.show_start()
        let_go_now()
        kept.append(len(desk.page.findChildren(QObject)))
    assert kept[0] == kept[1] == kept[2]


def test_another_step_is_shown_without_a_search_for_the_next_place_of_tab(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.open_practice()
    desk.view.go(Destination.PLAN)
    assert desk.view.area.current is not None
    desk.view.area.current.focus_first()

    def unexpected(*_pages: object, **_way: object) -> bool:
        pytest.fail("Qt looked through all that can be reached by Tab")

    with monkeypatch.context() as patch:
        patch.setattr(reading_order, "move_focus", unexpected)
        desk.view.go(Destination.CONTRAST)
    screen, focused = desk.view.area.current, QApplication.focusWidget()
    assert screen is not None
    assert focused is not None
    assert screen.isAncestorOf(focused)
