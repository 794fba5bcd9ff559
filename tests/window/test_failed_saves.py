"""A save that fails: said in words, tried again, and the pair can go on in another place."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pairview.domain.case import Case
from pairview.store.case_file import CaseFile, open_case
from pairview.window import file_dialogs, save_retry
from tests.hardship import nobody_special
from tests.window.desk import Desk, NoteScreen, show_note

WORDS = "not on the disk yet"
SAFE = " Your words are safe in this window."


def path_of(desk: Desk) -> Path:
    assert desk.window.cases.path is not None
    return desk.window.cases.path


def away(desk: Desk) -> Path:
    return desk.folder / "away"


def fill_the_disk(desk: Desk) -> None:
    place = desk.editor._place
    assert isinstance(place, CaseFile)
    assert place._connection is not None
    (pages,) = place._connection.execute("PRAGMA page_count").fetchone()
    place._connection.execute(f"PRAGMA max_page_count = {pages}")


def move_the_file(desk: Desk) -> None:
    path_of(desk).rename(away(desk))


def pull_the_stick(desk: Desk) -> None:
    path_of(desk).parent.rename(away(desk))


def leave_it(_desk: Desk) -> None:
    """A disk that was full has room again when the file is opened anew."""


def put_the_file_back(desk: Desk) -> None:
    away(desk).rename(path_of(desk))


def put_the_stick_back(desk: Desk) -> None:
    away(desk).rename(path_of(desk).parent)


@pytest.mark.parametrize(
    ("break_it", "mend_it", "why"),
    [
        (fill_the_disk, leave_it, "Not saved: the disk or stick is full."),
        (move_the_file, put_the_file_back, "Not saved. There is no case file of that name."),
        (
            pull_the_stick,
            put_the_stick_back,
            "Not saved. The folder of this case is not there; was a stick pulled out?",
        ),
    ],
)
def test_why_is_said_the_words_stay_and_it_is_tried_again_by_itself(
    case: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    break_it: Callable[[Desk], None],
    mend_it: Callable[[Desk], None],
    why: str,
) -> None:
    monkeypatch.setattr(save_retry, "EVERY_MS", 60)
    reopen(case)
    note = show_note(case)
    break_it(case)
    write(note, WORDS * 250)
    assert case.message() == why + SAFE
    assert note.box.toPlainText() == WORDS * 250
    mend_it(case)
    qtbot.waitUntil(lambda: case.editor.saved)
    assert case.page.form.message_bar.message is None
    assert case.page.form.rail.saved.text().startswith("Saved ")
    path = path_of(case)
    case.window.show_start()
    assert on_disk(path).agreement.purpose == WORDS * 250


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    """Let nothing be written in the folder of a case, not even by root."""
    path.chmod(0o444)
    path.parent.chmod(0o555)
    with nobody_special():
        yield
    path.parent.chmod(0o755)
    path.chmod(0o644)


@pytest.fixture
def open_to_all(case: Desk) -> Iterator[Path]:
    """The case, open where every account may read it; pytest's own folders are closed to others."""
    old = path_of(case)
    case.window.show_start()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / old.name
        shutil.copy(old, path)
        case.window.open_case(path)
        yield path
        case.window.end()


def test_a_folder_that_became_read_only_is_said(case: Desk, open_to_all: Path) -> None:
    place = case.editor._place
    assert isinstance(place, CaseFile)
    place.close()
    with read_only(open_to_all):
        write(show_note(case), WORDS)
        assert case.message() == "Not saved: nothing may be written in this folder." + SAFE
    assert case.window.save_now()


def test_a_bar_put_away_comes_back_with_the_next_change_only(
    case: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save_retry, "EVERY_MS", 20)
    reopen(case)
    note = show_note(case)
    move_the_file(case)
    write(note, WORDS)
    QTest.mouseClick(case.page.form.message_bar.close_button, Qt.MouseButton.LeftButton)
    qtbot.wait(100)
    assert case.message() == ""
    write(note, " and more")
    assert case.message().startswith("Not saved.")
    put_the_file_back(case)


def test_another_reason_is_said_by_itself(
    case: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save_retry, "EVERY_MS", 20)
    reopen(case)
    note = show_note(case)
    move_the_file(case)
    write(note, WORDS)
    path_of(case).parent.rename(case.folder / "pulled")
    qtbot.waitUntil(lambda: "was a stick pulled out?" in case.message())


def test_try_again_saves_at_once(case: Desk) -> None:
    note = show_note(case)
    move_the_file(case)
    write(note, WORDS)
    put_the_file_back(case)
    choose(case, "Try again")
    assert case.editor.saved


def test_the_case_goes_on_in_the_place_that_is_chosen(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = path_of(case), case.folder / "stick" / "rescued.pairview"
    new.parent.mkdir()
    note = show_note(case)
    before = old.read_bytes()
    old.rename(away(case))
    write(note, WORDS)
    answer_with(monkeypatch, new)
    choose(case, "Save a copy elsewhere...")
    assert case.message().startswith(f"Saved in {new.parent}.")
    assert case.editor.saved
    write(note, " and more")
    assert case.editor.saved
    case.window.show_start()
    assert on_disk(new).agreement.purpose == f"{WORDS} and more"
    assert away(case).read_bytes() == before
    assert [one.path for one in case.window._shelf.recent.read()] == [str(new), str(old)]


def test_a_name_that_is_taken_is_refused_and_the_offer_stays(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = case.folder / "taken.pairview"
    taken.write_bytes(b"someone's")
    move_the_file(case)
    write(show_note(case), WORDS)
    answer_with(monkeypatch, taken)
    choose(case, "Save a copy elsewhere...")
    assert case.message().startswith("There is a file of that name already; choose another name.")
    assert taken.read_bytes() == b"someone's"
    answer_with(monkeypatch, case.folder / "free.pairview")
    choose(case, "Save a copy elsewhere...")
    assert case.editor.saved


def test_choosing_no_place_leaves_everything_as_it_was(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_the_file(case)
    write(show_note(case), WORDS)
    said = case.message()
    answer_with(monkeypatch, None)
    choose(case, "Save a copy elsewhere...")
    assert case.message() == said


def test_closing_asks_and_a_place_elsewhere_lets_it_close(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = case.folder / "rescued.pairview"
    move_the_file(case)
    write(show_note(case), WORDS)
    case.window.close()
    assert case.window.isVisible()
    assert "the last changes are lost" in case.message()
    answer_with(monkeypatch, new)
    choose(case, "Save a copy elsewhere...")
    assert case.window.view is None
    assert on_disk(new).agreement.purpose == WORDS


def test_a_case_that_can_only_be_read_can_go_on_elsewhere(
    case: Desk, open_to_all: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = case.folder / "own.pairview"
    case.window.show_start()
    with read_only(open_to_all):
        case.window.open_case(open_to_all)
    assert case.message() == "You are looking at a copy. Changes are not kept."
    answer_with(monkeypatch, new)
    choose(case, "Save a copy elsewhere...")
    write(show_note(case), WORDS)
    case.window.show_start()
    assert on_disk(new).agreement.purpose == WORDS


def reopen(desk: Desk) -> None:
    """Open the case anew, so that it takes over what a test has set."""
    path = path_of(desk)
    desk.window.show_start()
    desk.window.open_case(desk.window._shelf.folder / path.name)
    if desk.window.view is None:
        (renamed,) = desk.window._shelf.folder.glob("*.pairview")
        desk.window.open_case(renamed)


def write(note: NoteScreen, words: str) -> None:
    note.box.insertPlainText(words)
    note.box.flush()


def choose(desk: Desk, words: str) -> None:
    QTest.qWait(0)
    buttons = desk.page.form.message_bar.findChildren(QPushButton)
    (button,) = [one for one in buttons if one.text() == words and one.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    def ask(_parent: QWidget, suggested: Path) -> Path | None:
        assert suggested.suffix == ".pairview"
        assert not suggested.exists()
        return path

    monkeypatch.setattr(file_dialogs, "ask_to_save_case", ask)


def on_disk(path: Path) -> Case:
    case_file, case = open_case(path)
    case_file.close()
    return case


def test_the_title_is_marked_while_saving_fails_and_not_where_it_is_hidden(case: Desk) -> None:
    reopen(case)
    note = show_note(case)
    name = case.editor.case.agreement.code_name
    move_the_file(case)
    write(note, WORDS)
    assert case.window.isWindowModified()
    assert case.window.windowTitle() == f"{name}[*] - PairView"
    case.window.hide_or_return()
    assert not case.window.isWindowModified()
    assert case.window.windowTitle() == "PairView"
    case.window.hide_or_return()
    put_the_file_back(case)
    assert case.window.save_now()
    assert not case.window.isWindowModified()
    assert case.window.windowTitle() == f"{name} - PairView"
