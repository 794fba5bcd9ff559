"""Both guess alone, the card is printed, two weeks later both cards come back and are compared."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget

from pairview.domain.sight import as_seen_by
from pairview.reports.documents import Document
from pairview.store.case_file import create_case
from pairview.window import file_dialogs
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.recent_cases import RecentCases
from tests.desk import SMALLEST
from tests.flows.hands import Hands, settle, wait_until
from tests.flows.pages import words_of
from tests.flows.pair import Pair
from tests.revealed_case import revealed_case

GIVEN, BACK = date(2026, 11, 23), date(2026, 12, 7)


class DatedPair(Pair):
    """A pair whose laptop shows the day that a test sets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.day = GIVEN
        Hands.__init__(self, self._open())

    def come_back(self) -> None:
        self.leave()
        self.window = self._open()

    def _open(self) -> MainWindow:
        shelf = CaseShelf(self.folder / "Cases", RecentCases(self.folder / "recent.txt"))
        window = MainWindow(shelf, self.folder / "settings.ini", today=lambda: self.day)
        window.resize(*SMALLEST)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        QTest.qWait(0)
        return window

    def open_the_case(self) -> None:
        self.window.cases.open_case(self.file)
        settle()


@pytest.fixture
def dated(tmp_path: Path) -> Iterator[DatedPair]:
    folder = tmp_path / "Cases"
    folder.mkdir()
    create_case(folder / "blue-kite.pairview", revealed_case()).close()
    made = DatedPair(tmp_path)
    yield made
    made.leave()


def choose_the_card(pair: Pair) -> None:
    """Open the documents and go down to the student card."""
    pair.window.form.documents_action.trigger()
    settle()
    rows = pair.find("document_list", QListView)
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(len(Document)):
        if pair.seen_called("Maths guesses now"):
            return
        pair.press(Qt.Key.Key_Down)
        settle()
    raise AssertionError("the student card offers no guess")


def guess(pair: Pair, label: str, keys: str) -> None:
    pair.click(f"{label} guesses now")
    pair.window.activateWindow()  # a window manager does it once a dialog is closed
    assert QTest.qWaitForWindowActive(pair.window)
    pair.take_over(f"Only {label}")
    pair.type(keys)
    pair.finish_turn()
    settle()


def export(pair: Pair, path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda *_: path)
    pair.window.form.export_action.trigger()
    settle()
    return path.read_bytes()


def to_second_look(pair: Pair) -> None:
    pair.click_step("Second look")
    wait_until(lambda: bool(pair.seen_called("More")))
    pair.unfold("More")


def guess_and_print(pair: DatedPair, card: Path) -> None:
    """Both guess alone and save the card; nothing of it is left in the window."""
    pair.open_the_case()
    pair.click_step("Plan")
    choose_the_card(pair)
    guess(pair, "Maths", "442s")
    guess(pair, "PE", "55555")
    assert not pair.can_undo
    wait_until(pair.find("save_button", QWidget).isEnabled)
    pair.click("save_button")
    wait_until(card.exists)
    pair.click("close_button")
    assert "Your guesses" not in pair.everything_said


def enter(pair: Pair, label: str, done: Callable[[], None]) -> str:
    """Enter a card, and let its teacher read it; return what stands there."""
    done()
    assert "You expected" not in pair.everything_said
    pair.click(f"I teach {label}. Show it")
    return pair.texts


def test_guessed_alone_printed_and_two_weeks_later_compared(
    dated: DatedPair, tmp_path: Path, handout_goes_to: Callable[[Path], None]
) -> None:
    handout_goes_to(tmp_path / "card.pdf")
    guess_and_print(dated, tmp_path / "card.pdf")
    dated.day = BACK
    dated.come_back()
    dated.open_the_case()
    to_second_look(dated)
    assert "Maths: the card of" in dated.texts
    dated.click("Enter a card that came back")
    dated.type("43")
    dated.press(Qt.Key.Key_Down)
    dated.type("1")
    maths = enter(dated, "Maths", lambda: dated.go_on("All of the card is entered"))
    assert "As you expected: often." in maths
    assert "Skipped. You expected “now and then”. It was a guess." in maths
    dated.click("PE")
    while dated.focused.accessibleName() != "The card":
        dated.press(Qt.Key.Key_Tab)
    dated.type("1")
    pe = enter(dated, "PE", lambda: dated.press(Qt.Key.Key_Return))
    assert "a higher step than Blue Kite marked: “almost never”." in pe
    assert "As you expected" not in pe
    dated.go_on("Back to the second look")
    assert "You expected" not in dated.everything_said
    dated.leave()
    kept = dated.case_on_disk()
    assert {card.answered_on for card in kept.check_cards} == {BACK}
    assert (len(kept.predictions), len(kept.card_answers)) == (8, 4)


def test_before_the_card_is_back_what_was_guessed_is_in_no_file(
    dated: DatedPair,
    tmp_path: Path,
    handout_goes_to: Callable[[Path], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    handout_goes_to(tmp_path / "card.pdf")
    guess_and_print(dated, tmp_path / "card.pdf")
    (page,) = words_of(tmp_path / "card.pdf")
    assert "fairly sure" not in page
    exported = json.loads(export(dated, tmp_path / "out.json", monkeypatch))["case"]
    assert (len(exported["check_cards"]), exported["predictions"]) == (2, [])
    assert b"expected to say" not in export(dated, tmp_path / "out.md", monkeypatch)
    dated.leave()
    kept = dated.case_on_disk()
    assert len(kept.predictions) == 8
    assert as_seen_by(kept, None).predictions == ()


def test_skipping_the_guess_prints_the_card_as_before(
    dated: DatedPair, tmp_path: Path, handout_goes_to: Callable[[Path], None]
) -> None:
    pair = dated
    pair.open_the_case()
    choose_the_card(pair)
    pair.click("Maths guesses now")
    wait_until(pair.find("Not now", QWidget).isEnabled)
    pair.click("Not now")
    handout_goes_to(tmp_path / "card.pdf")
    wait_until(pair.find("save_button", QWidget).isEnabled)
    pair.click("save_button")
    wait_until((tmp_path / "card.pdf").exists)
    pair.click("close_button")
    pair.leave()
    kept = pair.case_on_disk()
    assert (kept.check_cards, kept.predictions) == ((), ())
