"""A facilitator shows each practice case to its last fact with the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pairview.command_line import main
from pairview.content import later_facts_of, load_later_facts, practice_names
from pairview.content.language import language_in_use, speak
from pairview.domain.case import Case
from pairview.domain.evidence import Fit
from pairview.window.screens.screen import Destination
from tests.flows.hands import settle
from tests.flows.typist import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ANSWERS = {"f": Fit.FITS, "a": Fit.AGAINST, "e": Fit.EITHER_WAY}
KEYS = "faefa"
MOST_KEYS = 12


@pytest.fixture
def typist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Typist]:
    def no_mouse(*_arguments: object, **_others: object) -> None:
        pytest.fail("something was clicked")

    monkeypatch.setattr(QTest, "mouseClick", no_mouse)
    made = Typist(tmp_path)
    yield made
    made.leave()


def words(typist: Typist) -> str:
    return "\n".join(label.text() for label in typist.seen(QLabel))


def case_of(typist: Typist) -> Case:
    view = typist.window.view
    assert view is not None
    return view.editor.case


def answers_to(case: Case, fact: str) -> list[Fit]:
    made = next(item.id for item in case.evidence if item.from_fact == fact)
    order = [hypothesis.id for hypothesis in case.hypotheses]
    given = [answer for answer in case.answers if answer.evidence == made]
    return [answer.fit for answer in sorted(given, key=lambda one: order.index(one.hypothesis))]


def read_every_fact(typist: Typist, name: str, back: str) -> None:
    """Read, weigh and look at what moved, to the last fact and back to where they came from."""
    facts, held = load_later_facts(name), len(case_of(typist).hypotheses)
    for number, fact in enumerate(facts):
        everything = typist.everything_said
        assert [later.id for later in facts[number:] if later.text in everything] == []
        typist.go_on("Read the next fact" if number else "Read the first fact")
        assert fact.text in words(typist)
        typist.weigh(KEYS[:held])
        assert answers_to(case_of(typist), fact.id) == [ANSWERS[key] for key in KEYS[:held]]
        typist.go_on("See what it moved")
        assert "Gained: this fact fits" in words(typist)
        assert "The person who wrote this case" in words(typist)
    typist.go_on("See what all of them moved")
    assert "Gained: 3 fit, of 3." in words(typist)
    typist.go_on(back)


@pytest.mark.parametrize("name", practice_names())
def test_a_practice_case_is_run_to_its_last_fact_by_keyboard(typist: Typist, name: str) -> None:
    typist.practise(name)
    for step in ("Retell", "Hypotheses", "Weigh", "Plan"):
        typist.go_on(f"Next: {step}")
    typist.click("What was found out later")
    read_every_fact(typist, name, "Back to the plan")
    assert typist.title == "What will you look for, and what will you ask?"
    case = case_of(typist)
    assert [item.from_fact for item in case.evidence if item.from_fact] == [
        fact.id for fact in load_later_facts(name)
    ]
    assert [way for way in typist.ways if way.keys > MOST_KEYS] == []
    assert not list(typist.folder.rglob("*.pairview"))


def test_a_practice_case_kept_in_a_file_shows_its_facts_too(typist: Typist) -> None:
    path = typist.folder / "Cases" / "sol.pairview"
    path.parent.mkdir(parents=True, exist_ok=True)
    assert main(["practice", "Sol", "-o", str(path)]) == 0
    typist.window.open_case(path)
    settle()
    assert "Note 6 of 6" in words(typist)
    typist.window.form.later_facts_action.trigger()
    read_every_fact(typist, "sol", "Back to reading back")
    typist.come_back()
    case = typist.case_on_disk()
    assert len([item for item in case.evidence if item.from_fact]) == 3
    typist.open_first_case()
    view = typist.window.view
    assert view is not None
    view.go(Destination.LATER_FACTS)
    settle()
    assert "FACT 3 OF 3" in words(typist)


@pytest.fixture
def terminal_in_spanish(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = language_in_use()
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    yield
    speak(before)


@pytest.mark.usefixtures("terminal_in_spanish")
def test_a_practice_case_is_written_in_the_language_of_the_terminal_and_stays_in_it(
    typist: Typist, capsys: pytest.CaptureFixture[str]
) -> None:
    path = typist.folder / "Cases" / "river.pairview"
    path.parent.mkdir(parents=True, exist_ok=True)
    assert main(["practice"]) == 0
    assert "Educación física" in capsys.readouterr().out
    assert main(["practice", "River", "-o", str(path)]) == 0
    speak("en")
    typist.window.open_case(path)
    settle()
    case = case_of(typist)
    facts = [fact.text for fact in later_facts_of(case)]
    assert case.agreement.language == "es"
    assert case.agreement.purpose == "Averiguar qué ayuda a River a empezar."
    assert facts == [fact.text for fact in load_later_facts("river", "es")]
    typist.window.form.later_facts_action.trigger()
    typist.go_on("Read the first fact")
    assert facts[0] in words(typist)
    assert facts[0] in [item.text for item in case_of(typist).evidence]
