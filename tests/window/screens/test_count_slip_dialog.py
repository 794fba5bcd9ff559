"""A pair sees all that a slip holds before it is saved; the case does not learn of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_case
from pairview.domain.errors import NotYetRevealed
from pairview.store.count_slip import slip_from_json
from pairview.window import file_dialogs
from pairview.window.screens.count_slip_dialog import CountSlipDialog, offer_count_slip
from pairview.window.screens.read_back_screen import ReadBackScreen
from pairview.window.widgets.message_bar import Message
from tests.full_cases import full_case
from tests.stage import Stage
from tests.window.screens.names import nameless
from tests.window.screens.river import TODAY, river

SAVED = (
    "Saved as slip.json. It holds counts, and choices from PairView's own lists; nothing you typed."
)
SECRET = "typed-by-a-teacher"


@pytest.fixture
def places(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], list[Path]]:
    """Answer the save dialog with a path; returns the list of what was suggested."""
    suggested: list[Path] = []

    def answer(path: Path | None) -> list[Path]:
        def ask(_parent: QWidget, offered: Path) -> Path | None:
            suggested.append(offered)
            return path

        monkeypatch.setattr(file_dialogs, "ask_to_save_slip", ask)
        return suggested

    return answer


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def shown(stage: Stage, case: Case) -> CountSlipDialog:
    dialog = offer_count_slip(stage(QWidget()), case)
    QTest.qWaitForWindowExposed(dialog)
    return dialog


def test_it_tells_all_that_the_slip_holds_and_for_whom(stage: Stage) -> None:
    dialog = shown(stage, river())
    words = words_of(dialog)
    for wanted in (
        "whoever leads the workshop",
        "voluntary",
        "It holds this and nothing else:",
        "45 minutes",
        "3 things",
        "Task and learning; What I do; Peers and belonging; Feelings and meaning",
        "4 hypotheses",
        "not held yet",
        dialog.slip.number,
        "No word that you typed",
        "the system notes when the file was made",
    ):
        assert wanted in words
    assert nameless(dialog) == []


def test_nothing_typed_is_shown(stage: Stage) -> None:
    case = full_case(text=SECRET)
    case = replace(case, agreement=replace(case.agreement, practice=""))
    words = words_of(shown(stage, case))
    assert SECRET not in words
    assert "Blue Kite" not in words
    assert "an activity in your own words (without the words)" in words


def test_what_is_saved_is_what_was_shown(
    stage: Stage, places: Callable[[Path | None], list[Path]], tmp_path: Path
) -> None:
    place = tmp_path / "slip.json"
    suggested = places(place)
    dialog = shown(stage, river())
    slip, said = dialog.slip, list[str]()
    dialog.saved.connect(said.append)
    dialog.form.save_button.click()
    assert slip_from_json(place.read_bytes()) == slip
    assert [one.name for one in suggested] == [f"count-slip-{slip.number[:8]}.json"]
    assert said == [SAVED]
    QTest.qWait(0)
    assert not isValid(dialog)


def test_a_pair_that_changes_its_mind_saves_nothing(
    stage: Stage, places: Callable[[Path | None], list[Path]], tmp_path: Path
) -> None:
    places(None)
    dialog = shown(stage, river())
    assert dialog.form.cancel_button.hasFocus()
    dialog.form.save_button.click()
    assert dialog.isVisible()
    QTest.keyClick(dialog.form.cancel_button, Qt.Key.Key_Return)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_said(
    stage: Stage, places: Callable[[Path | None], list[Path]], tmp_path: Path
) -> None:
    places(tmp_path / "absent" / "slip.json")
    dialog = shown(stage, river())
    dialog.form.save_button.click()
    assert dialog.isVisible()
    assert "Not saved" in dialog.form.problem_line.text()


def test_before_the_reveal_there_is_none(stage: Stage) -> None:
    with pytest.raises(NotYetRevealed):
        offer_count_slip(stage(QWidget()), new_case(TODAY))


def test_read_back_offers_one_and_the_case_stays_as_it_is(
    stage: Stage, places: Callable[[Path | None], list[Path]], tmp_path: Path
) -> None:
    places(tmp_path / "slip.json")
    editor = CaseEditor(river())
    screen = stage.play(ReadBackScreen(editor))
    before, said = editor.case, list[Message]()
    screen.says.connect(said.append)
    screen.form.count_slip_link.click()
    (dialog,) = screen.findChildren(CountSlipDialog)
    dialog.form.save_button.click()
    assert [message.words for message in said] == [SAVED]
    assert editor.case == before, "a remembered place would tie the slip to the case"
    assert not editor.undo_label


def test_a_practice_case_offers_none_and_says_why(stage: Stage) -> None:
    case = river()
    case = replace(case, agreement=replace(case.agreement, practice="river"))
    screen = stage.play(ReadBackScreen(CaseEditor(case)))
    said = list[Message]()
    screen.says.connect(said.append)
    assert not screen.form.count_slip_link.isVisible()
    screen.form.count_slip_link.click()
    assert screen.findChildren(CountSlipDialog) == []
    assert "practice case" in said[0].words
