"""A case on a real file lives through two second looks, weeks apart, with the clock moved on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.domain.evidence import Source
from pairview.domain.flow import reach
from pairview.domain.hypothesis import Status
from pairview.domain.items import find
from pairview.domain.planning import delete_after
from pairview.domain.second_look import Outcome
from pairview.domain.slot import Step
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.store.case_file import create_case
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.screens.second_look_row import SeenRow
from pairview.window.screens.second_look_stand import StandRow
from pairview.window.widgets.case_list import CaseList, CaseRows
from pairview.window.widgets.step_button import StepButton
from tests.desk import open_window
from tests.flows.hands import wait_until
from tests.flows.pages import words_of
from tests.flows.pair import Pair

Key = Qt.Key
TALK = date(2026, 11, 23)
FIRST, SECOND = date(2026, 12, 14), date(2027, 1, 11)
MINUTES, BOARD, TABLE = "minutes-to-first-line", "play-on-the-board", "other-table"
LINE = "Eight minutes from the board, under one when told aloud."
SAID = "When the board is full I do not know where to look."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class LaterPair(Pair):
    """The pair, on a laptop whose day the test sets; it is closed between two days."""

    def __init__(self, folder: Path) -> None:
        self.day = TALK
        super().__init__(folder)
        self.come_back_on(TALK)

    def come_back_on(self, day: date) -> None:
        """Close the window and open PairView again on another day."""
        self.leave()
        self.day = day
        self.window = open_window(self.folder, lambda: self.day)

    @property
    def row(self) -> str:
        """What the start page says of the case."""
        cases = self.find("case_list", CaseList)
        model = cases.model()
        assert isinstance(model, CaseRows)
        return model.rows[0].step

    @property
    def message(self) -> str:
        """What the bar above the page says."""
        bar = self.window.around.page.form.message_bar
        return bar.words.text() if bar.isVisible() else ""

    @property
    def due(self) -> str:
        """The small line below the last step of the rail."""
        return self.seen(StepButton)[-1].step.line

    def look_for_row(self, number: int) -> SeenRow:
        return self.seen(SeenRow)[number - 1]

    def stand_row(self, number: int) -> StandRow:
        wait_until(lambda: len(self.seen(StandRow)) == 5)
        return self.seen(StandRow)[number - 1]

    @property
    def sheet(self) -> str:
        """What the second-look sheet of the file on disk says."""
        options = PageOptions(self.day)
        pdf = self.folder / "sheet.pdf"
        pdf.write_bytes(make_document(Document.SECOND_LOOK, self.case_on_disk(), options))
        return " ".join(words_of(pdf))


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[LaterPair]:
    folder = tmp_path / "Cases"
    folder.mkdir()
    talked = reach(load_practice_case("river", TALK), Step.READ_BACK)
    talked = replace(talked, agreement=replace(talked.agreement, practice=""))
    create_case(folder / "river.pairview", talked).close()
    made = LaterPair(tmp_path)
    yield made
    made.leave()


def test_two_second_looks_are_offered_written_and_kept(pair: LaterPair) -> None:
    not_yet_due(pair)
    before = pair.case_on_disk()
    first_look(pair)
    once = first_look_is_kept(pair, before)
    between_the_looks(pair)
    second_look(pair)
    twice = second_look_is_kept(pair, once)
    ended(pair, twice)


def not_yet_due(pair: LaterPair) -> None:
    pair.come_back_on(date(2026, 12, 13))
    wait_until(lambda: bool(pair.seen(CaseList)))
    pair.open_first_case()
    assert (pair.message, pair.due) == ("", "Mon 14 Dec")
    pair.come_back_on(date(2026, 12, 13))
    assert pair.row == "Step 8, Read back · looks again Mon 14 Dec"
    pair.leave()


def first_look(pair: LaterPair) -> None:
    pair.come_back_on(FIRST)
    assert pair.row == "Look again, today"
    pair.open_first_case()
    assert pair.message == "You set 14 December 2026 to look again: this is the second look."
    assert pair.title == "What have you seen of River since then?"
    pair.click("Go to where you stopped")
    assert (pair.title, pair.message) == ("Read it back to each other, then take it with you", "")
    pair.click_step("Second look")
    assert pair.clock.startswith("Second look")
    pair.press(Key.Key_1)
    pair.press(Key.Key_Tab)
    pair.type(LINE)
    pair.click("unclear", pair.look_for_row(2))
    pair.click("not seen", pair.look_for_row(3))
    pair.click_on(pair.look_for_row(1).table_link)
    pair.write("What River said", SAID)
    pair.write("Remember this", "The handball match on Saturday.")
    pair.click("set aside for now", pair.stand_row(4))
    pair.write("Why hypothesis 4 stands so", "the table made no difference", pair.stand_row(4))
    pair.click("4", pair.find("Weeks until you look again", QWidget))
    assert (
        "Hypothesis 4, on 14 December: from open to set aside, "
        "because the table made no difference."
    ) in pair.texts
    assert pair.due == "Mon 11 Jan"
    pair.click_on(pair.look_for_row(1).table_link)
    assert pair.title == "If this hypothesis were right, would we expect to see this?"
    pair.go_on("Back to the second look")
    assert pair.title == "What have you seen of River since then?"
    pair.click_step("Weigh")
    pair.go_on("Back to the second look")
    pair.click_step("Plan")
    pair.click_step("Weigh")
    pair.go_on("Next: Plan")
    pair.leave()


def first_look_is_kept(pair: LaterPair, before: Case) -> Case:
    case = pair.case_on_disk()
    (look,) = case.second_looks
    assert (look.held_on, look.next_on, look.ended) == (FIRST, SECOND, False)
    assert (look.student_said, look.remember) == (SAID, "The handball match on Saturday.")
    said = {one.look_for: (one.outcome, one.line) for one in case.look_for_outcomes}
    assert said == {
        MINUTES: (Outcome.SEEN, LINE),
        BOARD: (Outcome.UNCLEAR, ""),
        TABLE: (Outcome.NOT_SEEN, ""),
    }
    new = case.evidence[-1]
    assert (new.text.startswith(f"Seen: {LINE} ("), new.source) == (True, Source.SEEN_BY_A)
    assert not any(answer.evidence == new.id for answer in case.answers)
    (change,) = case.status_changes
    assert (change.hypothesis, change.before, change.after) == (
        "one-friend",
        Status.OPEN,
        Status.SET_ASIDE,
    )
    nothing_earlier_changed(before, case)
    assert delete_after(case) == date(2027, 1, 25)
    sheet = pair.sheet
    for words in (LINE, SAID, "The handball match on Saturday.", "Monday 11 January 2027"):
        assert words in sheet
    assert "Set aside, because the table made no difference." in sheet
    return case


def nothing_earlier_changed(before: Case, now: Case) -> None:
    """Every entry of before stands in now, but for the status of hypotheses."""
    for name in ("moments", "ratings", "differences", "look_fors", "questions", "plan", "answers"):
        assert getattr(now, name) == getattr(before, name)
    for name in ("second_looks", "look_for_outcomes", "status_changes", "evidence"):
        assert getattr(now, name)[: len(getattr(before, name))] == getattr(before, name)
    for then in before.hypotheses:
        held = find(now.hypotheses, then.id)
        assert held is not None
        assert replace(held, status=then.status) == then


def between_the_looks(pair: LaterPair) -> None:
    pair.come_back_on(date(2027, 1, 10))
    assert pair.row == "Step 7, Plan · looks again Mon 11 Jan"
    pair.open_first_case()
    assert (pair.message, pair.due) == ("", "Mon 11 Jan")
    pair.click_step("Second look")
    assert "Go on with the look of 14 December 2026" in [
        button.text() for button in pair.seen(type(pair.look_for_row(1).table_link))
    ]
    pair.click_step("Plan")
    pair.leave()


def second_look(pair: LaterPair) -> None:
    pair.come_back_on(date(2027, 1, 12))
    assert pair.row == "Look again, Mon 11 Jan"
    pair.open_first_case()
    assert pair.message == "You set 11 January 2027 to look again: this is the second look."
    assert pair.look_for_row(2).earlier.text() == "Mon 14 Dec: unclear"
    assert "Mon 14 Dec: The handball match on Saturday." in pair.texts
    pair.click("seen", pair.look_for_row(2))
    pair.write("What was seen or heard: " + pair.look_for_row(2).words.text(), "River moved first.")
    assert "Then: set aside for now, because the table made no difference" in pair.texts
    pair.click("still open", pair.stand_row(4))
    pair.click_on(pair.checkbox(""))
    pair.click("Print the second-look sheet")
    (dialog,) = pair.seen(DocumentsDialog)
    assert dialog.documents[dialog.form.document_list.currentIndex().row()] is Document.SECOND_LOOK
    dialog.close()
    pair.go_on("Finish")
    assert pair.row == "Ended today"
    pair.leave()


def second_look_is_kept(pair: LaterPair, once: Case) -> Case:
    case = pair.case_on_disk()
    nothing_earlier_changed(once, case)
    later = case.second_looks[-1]
    assert (later.held_on, later.ended, later.next_on) == (date(2027, 1, 12), True, None)
    assert case.look_for_outcomes[-1].line == "River moved first."
    change = case.status_changes[-1]
    assert (change.before, change.after, change.why) == (Status.SET_ASIDE, Status.OPEN, "")
    assert delete_after(case) == date(2027, 1, 26)
    sheet = pair.sheet
    for words in (LINE, "River moved first.", "We ended here on 12 January 2027."):
        assert words in sheet
    return case


def ended(pair: LaterPair, twice: Case) -> None:
    pair.come_back_on(date(2027, 1, 20))
    assert pair.row == "Ended Tue 12 Jan"
    pair.open_first_case()
    assert (pair.message, pair.due) == ("", "")
    assert "You ended on 12 January 2027." in pair.texts
    pair.unfold("Earlier looks: 12 January 2027 and 14 December 2026")
    for words in (LINE, SAID, "River moved first.", "The handball match on Saturday."):
        assert words in pair.texts
    pair.leave()
    assert pair.case_on_disk() == twice
