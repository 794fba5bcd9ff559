"""The worksheet says what the screens say: each of its labels stands on the screen it copies."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.case_editor import CaseEditor
from pairview.content import languages, load_wording
from pairview.domain.case import Case, new_case
from pairview.domain.evidence import Evidence, Source
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.plan import LookFor, Question
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.domain.wording import PLACEHOLDER
from pairview.window.screens.agree_screen import AgreeScreen
from pairview.window.screens.contrast_screen import ContrastScreen
from pairview.window.screens.hypotheses_screen import HypothesesScreen
from pairview.window.screens.knowledge_screen import KnowledgeScreen
from pairview.window.screens.moments_screen import MomentsScreen
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.ratings_screen import RatingsScreen
from pairview.window.screens.read_back_screen import ReadBackScreen
from pairview.window.screens.retell_screen import RetellScreen
from pairview.window.screens.screen import Screen
from pairview.window.screens.step_names import step_name
from pairview.window.screens.weigh_screen import WeighScreen
from pairview.window.screens.weigh_table import source_words
from pairview.window.spoken_language import speak_in_window
from tests.stage import Stage

TODAY = date(2026, 11, 22)
SPOKEN = ("text", "placeholderText", "accessibleName", "toolTip")
FROM = (Seat.A, Seat.B, None)
ROOMS = {"hypotheses_subtitle": "B"}
"""Who begins a step; elsewhere A stands for the one whose turn it is."""


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.clear()


def a_case(slot: Slot) -> Case:
    """Return a case with a row of everything and no words in it."""
    case = new_case(TODAY, slot=slot)
    return replace(
        case,
        hypotheses=tuple(Hypothesis(f"h{n}", "x", seat) for n, seat in enumerate(FROM)),
        evidence=(Evidence("e", "x"),),
        look_fors=(LookFor("l"),),
        questions=(Question("q"),),
    )


def private(slot: Slot) -> CaseEditor:
    editor = CaseEditor(a_case(slot))
    editor.begin_turn(Seat.A)
    return editor


def open_to_both(slot: Slot) -> CaseEditor:
    editor = private(slot)
    editor.finish_turn()
    editor.begin_turn(Seat.B)
    editor.finish_turn()
    editor.reveal(TODAY)
    return editor


def words_on(screen: QWidget) -> set[str]:
    """Return every text that stands somewhere on a screen."""
    found = (
        getattr(part, name, "")
        for part in [screen, *screen.findChildren(QWidget)]
        for name in SPOKEN
    )
    return {str(words() if callable(words) else words) for words in found}


Show = Callable[[Screen], set[str]]


@pytest.fixture
def show(stage: Stage) -> Show:
    return lambda screen: words_on(stage.play(screen))


def agree(show: Show, slot: Slot) -> set[str]:
    return show(AgreeScreen(CaseEditor(a_case(slot))))


def ratings(show: Show, slot: Slot) -> set[str]:
    screen = RatingsScreen(private(slot))
    said = show(screen)
    words = screen.form.scale.rows.words
    return said | {words.question, words.sightings_head or ""}


def guess(show: Show, slot: Slot) -> set[str]:
    screen = RatingsScreen(private(slot))
    said = show(screen)
    screen.go_on()
    return said | words_on(screen) | {screen.form.scale.rows.words.question}


def moments(show: Show, slot: Slot) -> set[str]:
    screen = MomentsScreen(private(slot))
    said = show(screen)
    for entry in screen.form.entry_list.entries:
        screen.form.entry_list.chosen.emit(entry.id)
        said |= words_on(screen) | {entry.title}
    return said


def knowledge(show: Show, slot: Slot) -> set[str]:
    return show(KnowledgeScreen(private(slot)))


def contrast(show: Show, slot: Slot) -> set[str]:
    screen = ContrastScreen(open_to_both(slot))
    said = show(screen)
    screen.form.page_row.chosen.emit("puzzle")
    return said | words_on(screen)


def retell(show: Show, slot: Slot) -> set[str]:
    return show(RetellScreen(open_to_both(slot)))


def hypotheses(show: Show, slot: Slot) -> set[str]:
    return show(HypothesesScreen(open_to_both(slot)))


def weigh(show: Show, slot: Slot) -> set[str]:
    return show(WeighScreen(open_to_both(slot)))


def plan(show: Show, slot: Slot) -> set[str]:
    screen = PlanScreen(open_to_both(slot))
    said = show(screen)
    rows: list[Any] = [*screen.look_fors.rows.rows, *screen.questions.rows.rows]
    for row in rows:
        row.unfold()
        said |= words_on(row)
    return said


def read_back(show: Show, slot: Slot) -> set[str]:
    return show(ReadBackScreen(open_to_both(slot)))


SCREENS = {
    screen.__name__: screen
    for screen in (
        agree, ratings, guess, moments, knowledge, contrast, retell, hypotheses, weigh, plan,
        read_back,
    )
}  # fmt: skip


def labels(screen: str) -> dict[str, str]:
    """Return the labels of the worksheet that copy a screen, filled in for A."""
    wording = load_wording()
    start = f"worksheet.{screen}_"
    filled = {}
    for key in wording.ids():
        name = key.removeprefix("worksheet.")
        if key.startswith(start):
            room = ROOMS.get(name, "A")
            filled[name] = wording(key, room=room, other="B" if room == "A" else "A")
    return filled


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Speak a language for the time of a test."""
    speak_in_window(request.param)
    yield
    speak_in_window("en")
    qapp.processEvents()


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("spoken", languages(), indirect=True)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_label_stands_on_the_screen_it_copies(screen: str, show: Show) -> None:
    said = SCREENS[screen](show, Slot.LONG) | SCREENS[screen](show, Slot.SHORT)
    missing = {name: words for name, words in labels(screen).items() if words not in said}
    assert labels(screen)
    assert not missing


def test_every_word_is_a_label_of_a_screen_a_step_or_of_paper_only() -> None:
    known = ("paper_", "steps_", *(f"{screen}_" for screen in SCREENS))
    names = [key for key in load_wording().ids() if key.startswith("worksheet.")]
    assert all(name.removeprefix("worksheet.").startswith(known) for name in names)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("spoken", languages(), indirect=True)
def test_steps_are_called_as_on_the_rail() -> None:
    wording = load_wording()
    assert [wording(f"worksheet.steps_{n}") for n in range(1, 9)] == [*map(step_name, range(1, 9))]


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("spoken", languages(), indirect=True)
def test_letters_of_the_answers_are_the_keys(stage: Stage) -> None:
    screen = stage.play(WeighScreen(open_to_both(Slot.STANDARD)))
    answers = load_wording()("worksheet.paper_answers")
    hints = {keys[0]: words for keys, words in screen.key_hints()}
    *letters, blank = hints
    assert letters
    assert all(f"{letter} {hints[letter]}" in answers for letter in letters)
    assert hints[blank] in answers


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("spoken", languages(), indirect=True)
def test_sources_are_called_as_over_the_columns() -> None:
    case = new_case(TODAY)
    sources = load_wording()("worksheet.paper_sources", a="A", b="B")
    assert sources == ", ".join(source_words(case, source) for source in Source)


def test_labels_hold_no_other_blank_than_the_class() -> None:
    templates = load_wording().templates
    for screen in SCREENS:
        for name in labels(screen):
            blanks = PLACEHOLDER.findall(str(templates[f"worksheet.{name}"]))
            assert {*blanks} <= {"room", "other"}
