from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.domain.case import new_case
from pairview.domain.evidence import Answer, Fit, Source
from pairview.domain.explaining import put_hypothesis
from pairview.domain.flow import reveal
from pairview.domain.hypothesis import Status
from pairview.domain.seat import Seat
from pairview.domain.second_sitting import move_hypothesis, say_why, sitting_on
from pairview.window.screens.screen import Destination
from pairview.window.screens.weigh_screen import WeighScreen
from pairview.window.widgets.evidence_data import Spot
from pairview.window.widgets.message_bar import Message
from tests.flows.hands import rest_a_moment
from tests.stage import Stage
from tests.window.screens.names import nameless
from tests.window.screens.river import TODAY, river


@pytest.fixture
def editor() -> CaseEditor:
    return CaseEditor(river())


def open_screen(stage: Stage, editor: CaseEditor) -> WeighScreen:
    screen = WeighScreen(editor)
    editor.subscribe(lambda _event: screen.refresh())
    stage(screen)
    screen.refresh()
    screen.focus_first()
    return screen


@pytest.fixture
def screen(stage: Stage, editor: CaseEditor) -> WeighScreen:
    return open_screen(stage, editor)


def names(screen: WeighScreen) -> list[str]:
    tree = QAccessible.queryAccessibleInterface(screen.form.table)
    return [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]


def press(screen: WeighScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.form.table, key)


def test_the_first_visit_opens_the_table_with_columns_ready(
    screen: WeighScreen, editor: CaseEditor
) -> None:
    texts = [item.text for item in editor.case.evidence]
    assert len(texts) == 4
    assert "in Maths almost never, in PE almost always" in texts[2]
    assert [column.text for column in screen.form.table.shown.columns] == texts
    assert screen.form.stack.currentWidget() is screen.form.table_page
    assert screen.form.table.hasFocus()


def test_keys_answer_the_case_and_the_row_says_its_counts(
    screen: WeighScreen, editor: CaseEditor
) -> None:
    press(screen, Qt.Key.Key_F, Qt.Key.Key_A)
    first, second = editor.case.evidence[:2]
    assert editor.case.answers == (
        Answer("h0", first.id, Fit.FITS),
        Answer("h0", second.id, Fit.AGAINST),
    )
    assert screen.form.table.shown.rows[0].counts == (
        "1 fits, 1 counts against, 2 not considered, of 4."
    )
    assert any(
        name.endswith("Laughs at own mistakes and tries again.: counts against")
        for name in names(screen)
    )


def test_seeing_it_differently_keeps_both_answers(screen: WeighScreen, editor: CaseEditor) -> None:
    press(screen, Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_F)
    assert {(a.seat, a.fit) for a in editor.case.answers} == {
        (Seat.A, Fit.AGAINST),
        (Seat.B, Fit.FITS),
    }


def test_a_column_that_fits_all_says_that_it_does_not_help_choose(screen: WeighScreen) -> None:
    for _ in range(4):
        press(screen, Qt.Key.Key_F, Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert "does not help choose" in screen.form.table.shown.columns[0].remark
    assert "does not help choose" in screen.strip.column_line.text


def test_the_colleague_who_did_not_offer_it_begins_the_row(screen: WeighScreen) -> None:
    assert screen.strip.row_line.text.startswith("PE begins this row.")
    press(screen, Qt.Key.Key_Down)
    assert screen.strip.row_line.text.startswith("Maths begins this row.")


def test_an_answer_is_one_step_of_undo(screen: WeighScreen, editor: CaseEditor) -> None:
    press(screen, Qt.Key.Key_F)
    editor.undo()
    assert not editor.case.answers
    assert names(screen)[6].endswith("not considered")


def test_evidence_is_added_from_what_was_recorded(screen: WeighScreen, editor: CaseEditor) -> None:
    screen.add_button.click()
    offers = [button for button in screen.panel.offer_buttons if button.isVisible()]
    assert [offer.words for offer in offers] == [
        "adds to shared talk or play: in Maths now and then, in PE almost always",
        "Explains the method to one partner, quietly and in full.",
        "First to call out plays; stays to carry mats.",
    ]
    offers[1].click()
    assert editor.case.evidence[-1].source is Source.SEEN_BY_A
    assert len([button for button in screen.panel.offer_buttons if button.isVisible()]) == 2
    screen.panel.back_button.click()
    assert len(screen.form.table.shown.columns) == 5


def test_a_new_piece_is_a_column_from_the_first_key_on(
    screen: WeighScreen, editor: CaseEditor
) -> None:
    screen.add_button.click()
    QTest.keyClicks(screen.panel.box, "Sits at the back")
    screen.flush()
    screen.panel.source_pick.setCurrentIndex(3)
    screen.panel.source_pick.activated.emit(3)
    assert editor.case.evidence[-1].text == "Sits at the back"
    assert editor.case.evidence[-1].source is Source.SAID_BY_STUDENT
    assert screen.go_on() is Destination.PLAN


def test_a_piece_left_blank_is_taken_away(screen: WeighScreen, editor: CaseEditor) -> None:
    screen.add_button.click()
    QTest.keyClicks(screen.panel.box, "x")
    screen.flush()
    QTest.keyClick(screen.panel.box, Qt.Key.Key_Backspace)
    assert screen.go_back() is None
    assert len(editor.case.evidence) == 4
    assert screen.go_back() is Destination.HYPOTHESES


def test_the_current_column_can_be_edited(screen: WeighScreen, editor: CaseEditor) -> None:
    screen.form.table.go_to(Spot(0, 1))
    screen.strip.edit_button.click()
    assert screen.panel.box.toPlainText() == "Laughs at own mistakes and tries again."
    screen.panel.box.moveCursor(screen.panel.box.textCursor().MoveOperation.End)
    QTest.keyClicks(screen.panel.box, " Twice.")
    screen.flush()
    assert editor.case.evidence[1].text.endswith("tries again. Twice.")


def test_a_column_removed_by_mistake_comes_back(screen: WeighScreen, editor: CaseEditor) -> None:
    said: list[Message] = []
    screen.says.connect(said.append)
    press(screen, Qt.Key.Key_F, Qt.Key.Key_Left)
    screen.strip.remove_button.click()
    left = editor.case
    assert (len(left.evidence), len(left.answers)) == (3, 0)
    assert isinstance(said[0], Message)
    said[0].actions[0][1]()
    assert len(editor.case.evidence) == 4
    assert len(editor.case.answers) == 1


def test_more_than_ten_pieces_get_a_kind_word(screen: WeighScreen) -> None:
    screen.add_button.click()
    for number in range(8):
        screen.panel.another_button.click()
        QTest.keyClicks(screen.panel.box, f"piece {number}")
        screen.flush()
    assert screen.panel.room_line.text().startswith("More than ten")


def test_a_case_without_hypotheses_says_what_comes(stage: Stage) -> None:
    case = new_case(TODAY, "Blue Kite")
    screen = open_screen(stage, CaseEditor(reveal(case, TODAY)))
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    assert screen.form.stack.currentWidget() is screen.form.empty_page
    assert "Write a hypothesis first" in screen.form.empty_label.text()
    assert screen.key_hints() == []
    screen.form.hypotheses_link.click()
    assert wanted == [Destination.HYPOTHESES]


def test_what_was_set_aside_says_so_and_keeps_its_place(stage: Stage) -> None:
    case = river()
    first = replace(case.hypotheses[0], status=Status.SET_ASIDE)
    screen = open_screen(stage, CaseEditor(put_hypothesis(case, first)))
    assert screen.form.table.shown.rows[0].remarks.endswith("Set aside for now.")
    because = replace(first, status_reason="River waits in PE too")
    screen.editor.change("Status", put_hypothesis(case, because))
    remarks = screen.form.table.shown.rows[0].remarks
    assert remarks.endswith("Set aside for now, because River waits in PE too")


def test_what_a_second_look_set_aside_gives_the_reason_of_that_look(stage: Stage) -> None:
    case = river()
    look = sitting_on(case, TODAY)
    case = move_hypothesis(case, look, case.hypotheses[0].id, Status.SET_ASIDE)
    case = say_why(case, look, case.hypotheses[0].id, "it made no difference")
    screen = open_screen(stage, CaseEditor(case))
    remarks = screen.form.table.shown.rows[0].remarks
    assert remarks.endswith("Set aside for now, because it made no difference")


def test_everything_that_takes_the_keyboard_has_a_name(screen: WeighScreen) -> None:
    screen.add_button.click()
    assert nameless(screen) == []
    screen.panel.back_button.click()
    assert nameless(screen) == []


def test_the_box_for_new_evidence_comes_first_where_room_is_little(screen: WeighScreen) -> None:
    screen.add_button.click()
    panel = screen.panel
    for width, beside in ((588, False), (1149, True), (588, False)):
        screen.fit(width)
        rest_a_moment()
        offer = panel.offer_buttons[0]
        box = panel.box.mapTo(panel, panel.box.rect().topLeft())
        first = offer.mapTo(panel, offer.rect().topLeft())
        assert (box.x() > first.x() + offer.width()) is beside
        assert beside or box.y() < first.y()


def test_the_page_is_no_higher_than_the_table_once_evidence_is_added(screen: WeighScreen) -> None:
    before = screen.form.stack.minimumSizeHint().height()
    screen.add_button.click()
    screen.panel.leave()
    assert screen.form.stack.currentWidget() is screen.form.table_page
    assert screen.form.stack.minimumSizeHint().height() == before


def test_from_the_second_look_it_leads_back_there(screen: WeighScreen, stage: Stage) -> None:
    screen.come_from(Destination.SECOND_LOOK)
    anew = open_screen(stage, screen.editor)
    anew.return_to(screen.spot())
    for one in (screen, anew):
        assert one.primary_text() == "Back to the second look"
        assert (one.go_on(), one.go_back()) == (Destination.SECOND_LOOK,) * 2
    screen.come_from(Destination.PLAN)
    assert (screen.go_on(), screen.go_back()) == (Destination.PLAN, Destination.HYPOTHESES)
