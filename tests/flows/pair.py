"""Two teachers at one laptop: what they do at each step, by clicks and keys alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from shiboken6 import isValid

from pairview.content import load_activities, load_questions, practice_names
from pairview.domain.case import Case
from pairview.domain.knowledge import Topic
from pairview.domain.moment import Kind, LessonPart, Moment
from pairview.domain.slot import Slot
from pairview.store.case_file import open_case
from pairview.window.main_window import MainWindow
from pairview.window.screen_area import let_go_now
from pairview.window.screens.hypothesis_card import HypothesisCard
from pairview.window.screens.plan_look_fors import LookForRow
from pairview.window.screens.plan_questions import QuestionRow
from pairview.window.screens.question_bank_dialog import QuestionBankDialog
from pairview.window.widgets.buttons import PrimaryButton
from pairview.window.widgets.case_list import CaseList
from pairview.window.widgets.contrast_chart import ContrastChart
from pairview.window.widgets.evidence_table import EvidenceTable
from pairview.window.widgets.offer_button import OfferButton
from pairview.window.widgets.step_button import StepButton
from pairview.window.widgets.step_rail import StepRail
from tests.desk import everything_said, open_window
from tests.flows.hands import Hands, settle, wait_until

Key = Qt.Key
TOPICS = {
    Topic.GOOD_AT: "Is good at",
    Topic.ENJOYS: "Enjoys",
    Topic.CARES_ABOUT: "Cares about",
    Topic.HELPED_BY: "Is helped by",
    Topic.HOPES_FOR: "Hopes for",
    Topic.IN_COMMON: "In common with me",
}
KINDS = {Kind.STRENGTH: "a strength", Kind.PUZZLE: "a puzzle", Kind.NEUTRAL: "neither"}


@dataclass(frozen=True)
class Known:
    """A line of what a teacher knows; without words it is "I do not know"."""

    topic: Topic
    words: str = ""


class Pair(Hands):
    """Opens the window at once. A step begins where the last one ended."""

    window: MainWindow

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(open_window(folder))

    # The window

    def leave(self) -> None:
        """Close the window, as at the end of the hour."""
        if isValid(self.window):
            self.window.close()
            self.window.deleteLater()
            let_go_now()

    def come_back(self) -> None:
        """Close the window and open PairView again."""
        self.leave()
        self.window = open_window(self.folder)

    @property
    def file(self) -> Path:
        """The one case file of this laptop."""
        (path,) = (self.folder / "Cases").glob("*.pairview")
        return path

    def case_on_disk(self) -> Case:
        """Read the case from its file; the window must have let go of it."""
        case_file, case = open_case(self.file)
        case_file.close()
        return case

    @property
    def title(self) -> str:
        """The large line of the screen."""
        (label,) = [one for one in self.seen(QLabel) if one.property("look") in {"title", "cover"}]
        return label.text()

    @property
    def saved(self) -> str:
        """What the rail says about saving."""
        return self.find("rail", StepRail).saved.text()

    @property
    def code_name(self) -> str:
        """The code name at the top of the rail."""
        return self.find("rail", StepRail).code_name.text()

    @property
    def clock(self) -> str:
        """What the rail says about the minutes."""
        return self.find("rail", StepRail).clock.accessibleName()

    def note_of(self, step: str) -> str:
        """The small line below a step of the rail."""
        (note,) = [one.step.line for one in self.seen(StepButton) if one.step.name == step]
        return note

    @property
    def can_undo(self) -> bool:
        return self.window.form.undo_action.isEnabled()

    @property
    def everything_said(self) -> str:
        """All that is in the window for anyone to find."""
        return everything_said(self.window)

    def seen_called(self, *names: str) -> list[QWidget]:
        """Return what is to be seen under any of these names."""
        return [one for one in self.seen(QWidget) if one.accessibleName() in names]

    @property
    def steps(self) -> list[str]:
        """The steps of the rail."""
        return [button.step.name for button in self.seen(StepButton)]

    def open_first_case(self) -> None:
        """Open the case on top of the list of the start page."""
        cases = self.find("case_list", CaseList)
        cases.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(Key.Key_Home, Key.Key_Return)
        settle()

    def click_step(self, name: str) -> None:
        """Click on a step of the rail."""
        settle()
        (button,) = [one for one in self.seen(StepButton) if one.step.name == name]
        self.click_on(button)

    @property
    def primary_button(self) -> PrimaryButton:
        """The one primary button to be seen."""
        (button,) = self.seen(PrimaryButton)
        return button

    def go_on(self, words: str) -> None:
        """Click the primary button, which must say these words, if need be once work is done."""
        wait_until(lambda: self.primary_button.accessibleName() == words)
        self.click_on(self.primary_button)

    # 1 Agree, and whose turn it is

    def new_case(self) -> None:
        self.click("new_button")

    def practise(self, name: str) -> None:
        """Choose a made-up student from the lines below the button."""
        self.click("practice_button")
        menu = self.window.form.practice_menu
        for _ in range(practice_names().index(name)):
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
        settle()

    def agree(self, slot: Slot, a: str, b: str, *, name: str = "", purpose: str = "") -> None:
        """Name the two classes by keys, choose the time, promise."""
        self.type(a)
        self.press(Key.Key_Return)
        self.type(b)
        self.press(Key.Key_Return, Key.Key_Space)
        self.click(f"{int(slot)} minutes")
        if name:
            self.write("name_line", name)
        if purpose:
            self.write("purpose_line", purpose)
        self.go_on("Next: Record")

    def take_over(self, title: str) -> None:
        """Wait until the hand-over page is awake and begin with Enter."""
        assert self.title == title
        wait_until(self.primary_button.isEnabled)
        self.press(Key.Key_Return)
        QTest.qWait(0)

    def finish_turn(self) -> None:
        """Say "I have finished"; the screens of the turn go at once."""
        self.go_on("I have finished")
        QTest.qWait(0)

    def reveal(self) -> None:
        """Open both views together."""
        self.take_over("You have both finished")

    # 2 Record

    def rate(self, keys: str) -> None:
        """Rate with one key each, from the first row down."""
        self.type(keys)

    def write_moment(self, moment: Moment) -> None:
        """Fill the place the editor stands at."""
        self.write("saw_box", moment.saw)
        kinds = self.seen_called("What it shows")
        if kinds:
            self.click(KINDS[moment.kind], kinds[0])
        if moment.activity:
            self.choose_activity(moment.activity)
        if moment.part:
            self.choose_part(moment.part)
        if moment.reading:
            self.unfold("My reading of it, kept apart")
            self.write("My reading of it", moment.reading)

    def choose_activity(self, activity: str) -> None:
        words = next(one.text for one in load_activities("en") if one.id == activity)
        usual = self.find("What the class was doing", QWidget)
        if not [one for one in self.seen(QWidget, usual) if one.accessibleName() == words]:
            self.unfold("More activities")
            self.click(words)
            self.unfold("More activities", False)
        else:
            self.click(words, usual)

    def choose_part(self, part: LessonPart) -> None:
        self.click(part.value, self.find("part_choice", QWidget))

    def unfold(self, words: str, opened: bool = True, within: QWidget | None = None) -> None:
        """Open or close what stands behind a link."""
        button = self.find(words, QWidget, within)
        if button.property("checked") is not opened:
            self.click_on(button)

    def next_moment(self) -> None:
        """Go on as the foot says: Ctrl and Enter."""
        self.press(Key.Key_Return, control=True)

    def know(self, lines: Iterable[Known]) -> None:
        for line in lines:
            topic = TOPICS[line.topic]
            if line.words:
                self.write(topic, line.words)
            else:
                self.click(f"{topic}: I do not know")

    def name_first_theory(self, words: str) -> None:
        self.write("theory_box", words)

    # 3 Contrast

    def choose_row(self, dimension: str) -> None:
        """Walk the chart with the arrow keys to a row."""
        chart = self.find("chart", ContrastChart)
        if not chart.hasFocus():
            self.click_on(chart)
        self.press(Key.Key_Home)
        keys = [row.key for row in chart.rows]
        self.press(*[Key.Key_Down] * keys.index(dimension))
        assert chart.chosen_key == dimension

    def sort_difference(self, dimension: str, words: str, note: str = "") -> None:
        self.choose_row(dimension)
        self.click(words)
        if note:
            self.write("Note on this row", note)
            self.press(Key.Key_Escape)

    # 5 Hypotheses

    def card(self, number: int) -> HypothesisCard:
        return self.seen(HypothesisCard)[number - 1]

    def hypothesize(self, words: str) -> None:
        """Write a hypothesis on the empty card and leave it with Tab."""
        self.write("Maybe", words, self.find_add_card())
        self.press(Key.Key_Tab)

    def find_add_card(self) -> QWidget:
        (button,) = self.seen_called("A question to ask each other", "Another question")
        card = button.parentWidget()
        assert card is not None
        return card

    def drop_if(self, number: int, words: str) -> None:
        self.write("We would drop it if", words, self.card(number))

    def expect(self, number: int, words: str) -> None:
        """Say whether both classes would show the same."""
        self.click(words, self.card(number))

    # 6 Weigh

    def weigh(self, keys: str) -> None:
        """Answer cell by cell; a dot goes on without an answer, a slash to the next row."""
        table = self.find("table", EvidenceTable)
        if not table.hasFocus():
            table.setFocus(Qt.FocusReason.TabFocusReason)
        for key in keys:
            if key == ".":
                self.press(Key.Key_Right)
            elif key == "/":
                self.press(Key.Key_Down, Key.Key_Home)
            else:
                self.type(key)

    # 7 Plan

    def look_for(self, number: int, words: str) -> LookForRow:
        row = self.seen(LookForRow)[number - 1]
        self.write("Look for", words, row)
        return row

    def take_offer(self, words: str) -> None:
        """Take a ready-made sentence over."""
        (button,) = [one for one in self.seen(OfferButton) if one.words == words]
        self.click_on(button)

    def ask_from_the_bank(self, wanted: str, words: str) -> None:
        """Open the bank, look for a question by its words, take it over with Enter."""
        self.click(f"All {len(load_questions('en'))} questions")
        (bank,) = self.seen(QuestionBankDialog)
        wait_until(bank.form.filter_line.hasFocus)
        self.type(wanted)
        self.press(Key.Key_Down, Key.Key_Return)
        self.click_on(bank.form.close_button)
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        assert words in [row.box.toPlainText() for row in self.questions()]

    def meet_again_in(self, weeks: int) -> None:
        row = self.find("Weeks until you look again", QWidget)
        self.click(str(weeks), row)

    def questions(self) -> list[QuestionRow]:
        return self.seen(QuestionRow)

    # 8 Read back

    def checkbox(self, words: str) -> QCheckBox:
        (found,) = [one for one in self.seen(QCheckBox) if one.text() == words]
        return found

    def save_pdf(self) -> None:
        self.go_on("Save PDF")
        wait_until(lambda: self.primary_button.accessibleName() == "Finish", seconds=8)
