"""In Wren's case the banner of safety comes by itself, at the step where the words are read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.command_line import main
from pairview.content import load_practice_case, load_wording, practice_names
from pairview.content.language import language_in_use, speak
from pairview.domain.evidence import Evidence
from pairview.domain.explaining import put_evidence
from pairview.window.screens import safety_watch
from pairview.window.screens.screen import Destination
from pairview.window.widgets.message import Kind
from tests.flows.hands import wait_until
from tests.window.desk import TODAY, Desk


@pytest.fixture(autouse=True)
def _nothing_shown_before() -> Iterator[None]:
    yield
    safety_watch._shown.clear()


def is_raised(desk: Desk) -> bool:
    """Say whether the banner stands there once everything was read."""
    wait_until(lambda: not desk.window.around._safety._timer.isActive())
    message = desk.page.form.message_bar.message
    return message is not None and message.kind is Kind.SAFETY


def test_wren_raises_it_in_the_contrast_without_a_key(desk: Desk) -> None:
    desk.window.open_practice("wren")
    assert desk.place() is Destination.CONTRAST
    assert is_raised(desk)
    assert desk.message().startswith("Could someone be unsafe?")
    assert "raises the safety banner" in desk.page.form.practice_note.words.text()


@pytest.mark.parametrize("name", [name for name in practice_names() if name != "wren"])
def test_no_other_case_raises_it_at_any_step(desk: Desk, name: str) -> None:
    desk.window.open_practice(name)
    for place in ("contrast", "retell", "hypotheses", "weigh", "plan", "read_back"):
        desk.view.go(Destination(place))
        assert not is_raised(desk)
    desk.view.go(Destination.LATER_FACTS)
    for _ in range(7):
        desk.view.go_on()
        assert not is_raised(desk)


@pytest.fixture
def _spanish() -> Iterator[None]:
    before = language_in_use()
    speak("es")
    yield
    speak(before)


@pytest.mark.usefixtures("_spanish")
@pytest.mark.parametrize("name", practice_names())
def test_in_spanish_wren_alone_raises_it_and_it_speaks_spanish(desk: Desk, name: str) -> None:
    desk.window.open_practice(name)
    assert desk.view.editor.case.agreement.language == "es"
    assert is_raised(desk) == (name == "wren")
    if name == "wren":
        assert desk.message().startswith(load_wording("es")("safety.banner_title"))


def test_it_comes_once_for_each_case_that_is_opened(desk: Desk) -> None:
    desk.window.open_practice("wren")
    assert is_raised(desk)
    desk.page.form.message_bar.clear()
    desk.view.go(Destination.PLAN)
    desk.view.go(Destination.CONTRAST)
    assert not is_raised(desk)
    desk.window.open_practice("wren")
    assert is_raised(desk)


def test_it_comes_with_the_fact_that_holds_such_words(desk: Desk) -> None:
    desk.window.open_practice("sol")
    desk.view.go(Destination.LATER_FACTS)
    assert not is_raised(desk)
    fact = Evidence("e", "Sol said: he hits me at home.", from_fact="across-the-room")
    desk.change("Fact", put_evidence(desk.editor.case, fact))
    assert is_raised(desk)


def test_a_case_from_a_file_raises_it_too(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "wren.pairview"
    assert main(["practice", "Wren", "-o", str(path)]) == 0
    desk.window.open_case(path)
    desk.view.go(Destination.CONTRAST)
    assert is_raised(desk)


def test_what_is_read_in_a_case_of_ones_own_raises_nothing(desk: Desk) -> None:
    wren = load_practice_case("wren", TODAY)
    own = replace(wren, agreement=replace(wren.agreement, practice=""))
    desk.window.cases.show(CaseEditor(own), None)
    desk.view.go(Destination.CONTRAST)
    QTest.qWait(100)
    assert not is_raised(desk)
    assert not desk.window.form.later_facts_action.isEnabled()


def test_a_case_that_is_left_while_it_is_read_raises_nothing(desk: Desk) -> None:
    desk.window.open_practice("wren")
    desk.window.show_start()
    QTest.qWait(50)
    assert not is_raised(desk)
