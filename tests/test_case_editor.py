"""The one door: what it shows, saves, takes back and refuses."""

from dataclasses import replace
from pathlib import Path

import pytest

from pairview.case_editor import CaseEditor, Event
from pairview.domain.case import TEXT_LIMIT, Case, new_case
from pairview.domain.errors import NotSaved
from pairview.domain.plan import Unknown
from pairview.domain.planning import put_unknown
from pairview.domain.rating import Level
from pairview.domain.rating_again import rate_again
from pairview.domain.recording import name_first_theory, rate
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.slot import Step
from tests.case_strategies import TODAY
from tests.revealed_case import revealed_case


class Page:
    """A place with room or without, that holds what was written last."""

    def __init__(self) -> None:
        self.written: Case | None = None
        self.full = False
        self.closed = False

    def save(self, before: Case, after: Case) -> None:
        if self.full:
            raise NotSaved("The disk is full.")
        assert self.written in {None, before}
        self.written = after

    def copy_to(self, path: Path, case: Case) -> "Page":
        other = Page()
        other.full = path.name == "full"
        other.save(case, case)
        return other

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def editor(page: Page) -> CaseEditor:
    return CaseEditor(new_case(TODAY, "Blue Kite"), page)


def events_of(editor: CaseEditor) -> list[Event]:
    told: list[Event] = []
    editor.subscribe(told.append)
    return told


def seats_rated(editor: CaseEditor) -> set[Seat]:
    return {rating.seat for rating in editor.case.ratings}


def unknown(editor: CaseEditor, text: str) -> Case:
    return put_unknown(editor.case, Unknown("u", text))


def test_a_change_is_shown_saved_and_announced(editor: CaseEditor, page: Page) -> None:
    told = events_of(editor)
    assert editor.change("Add", unknown(editor, "sight"))
    assert told == [Event.CHANGED, Event.SAVED]
    assert page.written == editor.case
    assert editor.saved


def test_a_change_to_the_same_case_is_none(editor: CaseEditor) -> None:
    told = events_of(editor)
    assert editor.change("Nothing", replace(editor.case))
    assert told == []
    assert editor.undo_label is None


def test_undo_and_redo_are_saved_too(editor: CaseEditor, page: Page) -> None:
    start = editor.case
    editor.change("Add", unknown(editor, "sight"))
    assert editor.undo_label == "Add"
    editor.undo()
    assert page.written == editor.case == start
    assert editor.redo_label == "Add"
    editor.redo()
    assert editor.case.unknowns
    editor.redo()
    assert editor.case.unknowns


def test_typing_in_one_visit_is_one_step(editor: CaseEditor) -> None:
    start = editor.case
    for text in ("s", "si", "sight"):
        editor.change("Type", unknown(editor, text), merge_key="visit")
    editor.undo()
    assert editor.case == start


def test_a_failed_save_keeps_the_change_and_says_why(editor: CaseEditor, page: Page) -> None:
    told = events_of(editor)
    page.full = True
    editor.change("Add", unknown(editor, "sight"))
    assert told == [Event.CHANGED, Event.NOT_SAVED]
    assert editor.case.unknowns
    assert not editor.saved
    assert editor.why_not_saved == "The disk is full."
    assert not editor.retry()
    page.full = False
    assert editor.retry()
    assert page.written == editor.case
    assert editor.why_not_saved is None


def test_closing_saves_what_was_left_and_lets_go(editor: CaseEditor, page: Page) -> None:
    page.full = True
    editor.change("Add", unknown(editor, "sight"))
    page.full = False
    editor.close()
    assert page.written == editor.case
    assert page.closed


def test_a_case_goes_on_in_another_place(editor: CaseEditor, page: Page) -> None:
    page.full = True
    editor.begin_turn(Seat.A)
    editor.change("Rate", rate(editor.case, Seat.A, "start", Level.OFTEN))
    editor.finish_turn()
    with pytest.raises(NotSaved):
        editor.save_elsewhere(Path("full"))
    assert (editor.saved, page.closed) == (False, False)
    told = events_of(editor)
    editor.save_elsewhere(Path("stick"))
    assert told == [Event.SAVED]
    assert (editor.saved, editor.why_not_saved, page.closed) == (True, None, True)
    place = editor._place
    assert isinstance(place, Page)
    assert place.written is not None
    assert len(place.written.ratings) == 1
    editor.change("Add", unknown(editor, "sight"))
    assert len(place.written.unknowns) == 1


def test_a_case_kept_nowhere_stays_so(tmp_path: Path) -> None:
    CaseEditor(new_case(TODAY)).save_elsewhere(tmp_path / "practice.pairview")
    assert list(tmp_path.iterdir()) == []


def test_what_is_too_much_is_refused_in_a_sentence(editor: CaseEditor) -> None:
    told = events_of(editor)
    before = editor.case
    assert not editor.change("Add", unknown(editor, "x" * (TEXT_LIMIT + 1)))
    assert told == [Event.REFUSED]
    assert editor.case is before
    assert "5000 characters" in (editor.why_refused or "")


def test_in_a_turn_nothing_of_the_other_seat_is_at_hand(editor: CaseEditor, page: Page) -> None:
    editor.begin_turn(Seat.A)
    editor.change("Rate", rate(editor.case, Seat.A, "start", Level.OFTEN))
    editor.finish_turn()
    assert seats_rated(editor) == set()
    editor.begin_turn(Seat.B)
    assert editor.viewer is Seat.B
    editor.change("Rate", rate(editor.case, Seat.B, "start", Level.ALMOST_NEVER))
    assert seats_rated(editor) == {Seat.B}
    assert page.written is not None
    assert len(page.written.ratings) == 2


def test_undo_is_emptied_at_hand_over_and_reveal(editor: CaseEditor) -> None:
    for seat in Seat:
        editor.begin_turn(seat)
        assert editor.undo_label is None
        editor.change("Rate", rate(editor.case, seat, "start", Level.OFTEN))
        editor.finish_turn()
        assert editor.undo_label is None
    editor.reveal(TODAY)
    editor.undo()
    assert editor.case.is_revealed
    assert len(editor.case.ratings) == 2


def test_a_turn_opened_again_is_unfinished_until_it_ends(editor: CaseEditor) -> None:
    for seat in Seat:
        editor.begin_turn(seat)
        editor.finish_turn()
    editor.begin_turn(Seat.A)
    editor.reveal(TODAY)
    assert not editor.case.is_revealed


def test_finishing_without_a_turn_does_nothing(editor: CaseEditor) -> None:
    editor.finish_turn()
    assert editor.case.progress.finished == ()


def test_step_5_unseals_the_first_theories_once(editor: CaseEditor) -> None:
    editor.begin_turn(Seat.A)
    editor.change("Name", name_first_theory(editor.case, Seat.A, "hates maths"))
    editor.finish_turn()
    editor.begin_turn(Seat.B)
    editor.finish_turn()
    editor.reveal(TODAY)
    assert editor.case.first_theories == ()
    editor.open_hypotheses()
    assert [h.text for h in editor.case.hypotheses] == ["hates maths"]
    told = events_of(editor)
    editor.open_hypotheses()
    assert told == []


def test_a_listener_that_leaves_hears_no_more(editor: CaseEditor) -> None:
    told: list[Event] = []
    leave = editor.subscribe(told.append)
    leave()
    editor.change("Add", unknown(editor, "sight"))
    assert told == []


def test_without_a_place_everything_counts_as_saved(tmp_path: Path) -> None:
    editor = CaseEditor(new_case(TODAY))
    editor.change("Add", unknown(editor, "sight"))
    assert editor.saved
    editor.close()
    assert list(tmp_path.iterdir()) == []


def test_the_step_on_screen_is_saved_but_no_step_of_undo(editor: CaseEditor, page: Page) -> None:
    editor.reach(Step.RECORD)
    assert page.written is not None
    assert page.written.progress.step is Step.RECORD
    assert editor.case.progress.step is Step.RECORD
    assert editor.undo_label is None


def test_undo_and_redo_stay_at_the_step_on_screen(editor: CaseEditor, page: Page) -> None:
    editor.change("Write", put_unknown(editor.case, Unknown("u", "sight")))
    editor.reach(Step.RECORD)
    editor.undo()
    assert editor.case.progress.step is Step.RECORD
    editor.redo()
    assert editor.case.unknowns
    assert page.written == editor.case
    assert editor.case.progress.step is Step.RECORD


def test_undo_does_not_forget_where_a_document_went(page: Page) -> None:
    editor = CaseEditor(new_case(TODAY), page)
    editor.change("Write", put_unknown(editor.case, Unknown("u", "sight")))
    editor.remember_place("handout", "blue-kite-handout.pdf", TODAY)
    assert editor.undo_label == "Write"
    editor.undo()
    assert not editor.case.unknowns
    assert [went.place for went in editor.case.where_it_went] == ["blue-kite-handout.pdf"]
    assert page.written == editor.case


def test_a_sitting_taken_back_stays_while_a_colleague_has_begun_alone() -> None:
    look = SecondLook("s", TODAY)
    editor = CaseEditor(replace(revealed_case(), second_looks=(look,)))
    editor.look_as(Seat.A)
    editor.change("Rate", rate_again(editor.case, look, Seat.A, "start", Level.OFTEN))
    assert editor.look_to_rate(TODAY) == look
    editor.look_as(None)
    assert editor.looks_left_half_way() == (look,)
    assert editor.case.later_ratings == ()
    editor.change("Take back", replace(editor.case, second_looks=()))
    assert editor.case.second_looks == (look,)
    editor.erase(replace(editor.case, second_looks=()))
    editor.look_as(Seat.A)
    assert editor.case.later_ratings == ()
    assert editor.looks_left_half_way() == ()
