import itertools

from hypothesis import given
from hypothesis import strategies as st

from pairview.domain.case import Case, new_case
from pairview.domain.history import Change, History
from pairview.domain.plan import Unknown
from pairview.domain.planning import put_unknown
from tests.case_strategies import TODAY


def edits(texts: list[str]) -> list[Case]:
    cases = [new_case(TODAY)]
    for number, text in enumerate(texts):
        cases.append(put_unknown(cases[-1], Unknown(str(number % 3), text)))
    return cases


@given(st.lists(st.text(max_size=3)))
def test_undo_after_any_edits_gives_the_start_and_redo_the_end(texts: list[str]) -> None:
    history, cases = History(), edits(texts)
    for before, after in itertools.pairwise(cases):
        history.record(Change("edit", before, after))
    undone = [history.undo() for _ in texts]
    assert undone == cases[:-1][::-1]
    assert history.undo() is None
    assert [history.redo() for _ in texts] == cases[1:]
    assert history.redo() is None


def test_one_visit_of_a_field_is_one_step() -> None:
    history, cases = History(), edits(["h", "he", "her"])
    for before, after in itertools.pairwise(cases):
        history.record(Change("type", before, after, "visit 1"))
    assert history.undo() == cases[0]
    assert history.undo_label is None
    assert history.redo() == cases[-1]


def test_a_new_change_ends_redo() -> None:
    history, (start, one, two) = History(), edits(["a", "b"])
    history.record(Change("one", start, one))
    history.undo()
    history.record(Change("two", start, two))
    assert history.redo_label is None
    assert history.undo_label == "two"


def test_emptied_history_offers_nothing() -> None:
    history, (start, one, two) = History(), edits(["a", "b"])
    history.record(Change("one", start, one))
    history.record(Change("two", one, two))
    history.undo()
    history.empty()
    assert (history.undo(), history.redo()) == (None, None)
