"""Later facts are read one at a time, weighed by keys or mouse, and then it is said what moved."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pairview.case_editor import CaseEditor
from pairview.content import load_later_facts, load_openings, load_practice_case, practice_names
from pairview.domain.case import new_case
from pairview.domain.evidence import Evidence, Fit
from pairview.domain.explaining import remove_evidence
from pairview.window.screens.later_facts_screen import LaterFactsScreen
from pairview.window.screens.screen import Destination
from pairview.window.widgets.evidence_data import Spot
from pairview.window.widgets.noted_line import NotedLine
from tests.stage import Stage
from tests.window.screens.names import nameless
from tests.window.screens.river import TODAY

FACTS = load_later_facts("river")


@pytest.fixture
def editor() -> CaseEditor:
    return CaseEditor(load_practice_case("river", TODAY))


@pytest.fixture
def screen(stage: Stage, editor: CaseEditor) -> LaterFactsScreen:
    return stage.play(LaterFactsScreen(editor))


def press(screen: LaterFactsScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.form.table, key)


def words(screen: LaterFactsScreen) -> str:
    """Return all that stands on the page, and what a screen reader finds in the table."""
    labels = [label for label in screen.findChildren(QLabel) if label.isVisible()]
    table = screen.form.table.shown
    heads = [*(row.text + row.remarks for row in table.rows), *(c.text for c in table.columns)]
    return "\n".join([*(label.text() for label in labels), *heads])


def given(editor: CaseEditor, fact: int) -> list[Fit]:
    made = next(item for item in editor.case.evidence if item.from_fact == FACTS[fact].id)
    return [one.fit for one in editor.case.answers if one.evidence == made.id]


def test_before_the_first_fact_there_is_what_would_make_you_drop_each(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    assert screen.primary_text() == "Read the first fact"
    shown = words(screen)
    for held in editor.case.hypotheses:
        assert f"You drop it if {held.drop_if}." in shown
    assert not screen.form.table.isVisible()
    assert nameless(screen) == []
    assert screen.go_back() is Destination.PLAN


def test_the_lens_stands_beside_each_hypothesis_as_the_writer_names_lenses(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    screen.go_on()
    assert screen.form.table.shown.rows[0].counts == "Feelings and meaning ·"
    screen.go_on()
    notes = [line.note.text() for line in screen.findChildren(NotedLine) if line.note.text()]
    assert len(notes) == len(editor.case.hypotheses)
    assert "Feelings and meaning" in notes


@pytest.mark.parametrize("name", practice_names())
def test_a_fact_not_reached_stands_nowhere(stage: Stage, name: str) -> None:
    facts = load_later_facts(name)
    screen = stage.play(LaterFactsScreen(CaseEditor(load_practice_case(name, TODAY))))
    for number in range(len(facts) + 1):
        seen = f"{words(screen)} {screen.editor.case!r} {vars(screen)!r}"
        for fact in facts[number:]:
            assert fact.text not in seen
        screen.go_on()
        if number < len(facts):
            assert facts[number].text in words(screen)
        screen.go_on()


def test_what_it_moved_is_said_only_after_it_was_weighed(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    assert screen.go_on() is None
    assert screen.form.table.hasFocus()
    assert "Gained" not in words(screen)
    everything = " ".join(label.text() for label in screen.findChildren(QLabel))
    assert "The person who wrote this case" not in everything
    press(screen, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_F)
    assert given(editor, 0) == [Fit.AGAINST, Fit.EITHER_WAY, Fit.FITS]
    assert "Gained" not in words(screen)
    assert screen.primary_text() == "See what it moved"
    rested: list[None] = []
    screen.rests_on_primary.connect(lambda: rested.append(None))
    screen.go_on()
    held = [hypothesis.text for hypothesis in editor.case.hypotheses]
    said = words(screen)
    order = ("Gained: this fact fits", held[2], "Lost ground: this fact counts against", "hates")
    places = [said.index(part) for part in order]
    assert places == sorted(places)
    assert "The person who wrote this case had in mind that it speaks for" in said
    assert rested == [None]


def test_the_writer_speaks_after_the_first_answer_only(screen: LaterFactsScreen) -> None:
    waits = "How the person who wrote this case read it stands here after your first answer."
    screen.go_on()
    screen.go_on()
    assert screen.form.writer_label.text() == waits
    QTest.mouseClick(screen.form.answers_link, Qt.MouseButton.LeftButton)
    press(screen, Qt.Key.Key_E)
    screen.go_on()
    assert screen.form.writer_label.text().startswith("The person who wrote this case had in mind")
    screen.go_on()
    screen.go_on()
    assert screen.form.writer_label.text() == waits, "each fact waits for an answer of its own"


def test_an_answer_is_changed_where_it_was_given(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    screen.go_on()
    press(screen, Qt.Key.Key_F)
    screen.go_on()
    QTest.mouseClick(screen.form.answers_link, Qt.MouseButton.LeftButton)
    assert screen.form.table.hasFocus()
    press(screen, Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_A)
    assert given(editor, 0) == [Fit.AGAINST]


def test_the_mouse_answers_too_and_a_pair_may_see_it_differently(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    screen.go_on()
    table = screen.form.table
    cell = table.grid.cell(1, 0).center()
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(cell)
    )
    assert table.spot == Spot(1, 0)
    press(screen, Qt.Key.Key_S, Qt.Key.Key_F, Qt.Key.Key_A)
    assert given(editor, 0) == [Fit.FITS, Fit.AGAINST]
    screen.go_on()
    assert "You see it differently\nMaybe River needs to move" in words(screen)


def test_after_the_third_it_says_what_moved_over_all_and_leads_to_the_plan(
    screen: LaterFactsScreen,
) -> None:
    for last in (False, False, True):
        screen.go_on()
        press(screen, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_F)
        screen.go_on()
        asks = "See what all of them moved" if last else "Read the next fact"
        assert screen.primary_text() == asks
    screen.go_on()
    said = words(screen)
    assert "Lost ground: 3 count against, of 3." in said
    assert "Gained: 3 fit, of 3." in said
    assert "Not considered with any of them." in said
    assert screen.primary_text() == "Back to the plan"
    assert screen.go_on() is Destination.PLAN


def test_how_to_begin_the_talk_is_read_line_by_line_and_none_is_marked(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    for _ in range(7):
        screen.go_on()
    before = editor.case
    QTest.mouseClick(screen.form.talk_link, Qt.MouseButton.LeftButton)
    lines = load_openings("river")
    assert all(line.text in words(screen) for line in lines)
    assert not any(line.comment in words(screen) for line in lines)
    for button, line in zip(screen.openings.buttons, lines, strict=True):
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert line.comment in words(screen)
        assert line.text in button.accessibleName()
    QTest.keyClick(screen.openings.buttons[0], Qt.Key.Key_Space)
    assert lines[0].comment not in words(screen)
    assert nameless(screen) == []
    assert editor.case is before
    assert screen.go_back() is None
    assert "WHAT ALL OF THEM MOVED" in words(screen)
    QTest.mouseClick(screen.form.talk_link, Qt.MouseButton.LeftButton)
    assert len(screen.openings.buttons) == 3
    assert screen.go_on() is Destination.PLAN


def test_back_goes_through_what_was_read_and_on_reveals_nothing_anew(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    for _ in range(7):
        screen.go_on()
    read = editor.case.evidence
    back = []
    while (place := screen.go_back()) is None:
        back.append(screen.form.fact_caps.text()[:11] + str(screen.form.table.isVisible()))
    assert place is Destination.PLAN
    assert len(back) == 6
    assert back[::2] == ["FACT 3 OF 3False", "FACT 2 OF 3False", "FACT 1 OF 3False"]
    for _ in range(6):
        screen.go_on()
    assert editor.case.evidence == read


def test_it_opens_again_where_the_pair_stopped(
    stage: Stage, screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    screen.go_on()
    screen.go_on()
    screen.go_on()
    again = stage.play(LaterFactsScreen(editor))
    assert again.form.fact_label.text() == FACTS[1].text
    assert again.form.table.hasFocus()


def test_another_look_leaves_people_where_they_are(
    stage: Stage, screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    screen.go_on()
    press(screen, Qt.Key.Key_Down, Qt.Key.Key_Down)
    screen.go_on()
    again = stage.play(LaterFactsScreen(editor))
    again.return_to(screen.spot())
    assert again.primary_text() == "Read the next fact"
    assert again.key_hints()[-1] == (("Alt+Right",), "go on")
    assert again.form.table.spot == Spot(2, 0)


def test_undo_takes_a_fact_away_and_it_comes_again(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    screen.go_on()
    editor.undo()
    assert FACTS[0].text not in words(screen)
    assert screen.primary_text() == "Read the first fact"
    screen.go_on()
    assert screen.form.fact_label.text() == FACTS[0].text


def test_a_fact_taken_out_of_the_table_comes_again_in_its_place(
    screen: LaterFactsScreen, editor: CaseEditor
) -> None:
    for _ in range(7):
        screen.go_on()
    made = next(item for item in editor.case.evidence if item.from_fact == FACTS[1].id)
    editor.change("Remove", remove_evidence(editor.case, made.id))
    assert screen.form.fact_caps.text().startswith("FACT 3 OF 3")
    screen.go_on()
    screen.go_on()
    assert FACTS[1].text in words(screen)


def test_a_full_table_takes_no_fact_and_says_so(stage: Stage, editor: CaseEditor) -> None:
    many = tuple(Evidence(f"e{number}", "x") for number in range(20))
    full = CaseEditor(replace(editor.case, evidence=many, answers=()))
    screen = stage.play(LaterFactsScreen(full))
    assert screen.go_on() is None
    assert full.case.evidence == many
    assert full.why_refused
    assert screen.primary_text() == "Read the first fact"


def test_without_a_hypothesis_there_is_nothing_to_weigh_against(
    stage: Stage, editor: CaseEditor
) -> None:
    bare = replace(editor.case, hypotheses=(), answers=())
    screen = stage.play(LaterFactsScreen(CaseEditor(bare)))
    screen.go_on()
    assert "NO HYPOTHESIS TO WEIGH IT AGAINST YET" in words(screen)
    assert [words for _, words in screen.key_hints()] == ["go on"]


def test_a_case_of_ones_own_has_no_later_facts(stage: Stage) -> None:
    own = new_case(TODAY, "Blue Kite")
    strange = replace(own, agreement=replace(own.agreement, practice="../river"))
    for case in (own, strange):
        screen = stage.play(LaterFactsScreen(CaseEditor(case)))
        assert screen.primary_text() == "Back to the plan"
        assert screen.go_on() is Destination.PLAN


def test_the_page_scrolls_and_never_the_table_inside_it(
    editor: CaseEditor, screen: LaterFactsScreen
) -> None:
    screen.go_on()
    table = screen.form.table
    table.resize(table.width(), table.minimumSizeHint().height())
    assert len(table.shown.rows) == len(editor.case.hypotheses)
    assert table.verticalScrollBar().maximum() == 0
    table.resize(table.width(), table.height() - 40)
    assert table.verticalScrollBar().maximum() > 0
