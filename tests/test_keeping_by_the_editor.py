"""The one door over a real file: copies, going back, passphrase, erasing for good."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pairview.case_editor import CaseEditor, Event
from pairview.domain.case import Case
from pairview.domain.counting import count_of
from pairview.domain.errors import NotErased, NotSaved, WrongPassphrase
from pairview.domain.keeping import hold
from pairview.domain.plan import Unknown
from pairview.domain.planning import put_unknown
from pairview.domain.slot import Step
from pairview.domain.statement import Statement
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import copies_beside, folder_of
from pairview.store.keys import OPEN_KEY
from pairview.store.recovery import recover
from pairview.store.recovery_code import new_recovery_code
from pairview.store.restoring import restore_copy
from tests.aes import decrypt_file
from tests.full_cases import TODAY, full_case
from tests.revealed_case import revealed_case


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "blue-kite.pairview"


@pytest.fixture
def editor(path: Path) -> Iterator[CaseEditor]:
    case = full_case()
    made = CaseEditor(case, create_case(path, case))
    yield made
    made.close()


def write(editor: CaseEditor, text: str) -> None:
    editor.change("Unknown", put_unknown(editor.case, Unknown("unknown-new", text)))


def on_disk(path: Path, passphrase: str | None = None) -> Case:
    case_file, case = open_case(path, passphrase)
    case_file.close()
    return case


def plain_bytes(folder: Path, key: bytes = OPEN_KEY) -> bytes:
    """Return everything in and below a folder, each file as it is and decrypted."""
    found = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return b"".join([*found, *(decrypt_file(key, raw) for raw in found if raw)])


def test_a_copy_is_described_without_any_text(editor: CaseEditor) -> None:
    editor.keep_copy()
    (note,) = editor.copies()
    assert (note.step, note.counts) == (full_case().progress.step, count_of(full_case()))


def test_a_copy_that_cannot_be_read_is_still_listed(editor: CaseEditor) -> None:
    editor.keep_copy()
    (note,) = editor.copies()
    note.copy.path.write_bytes(note.copy.path.read_bytes()[:5000])
    (again,) = editor.copies()
    assert (again.copy, again.step, again.counts) == (note.copy, None, None)


def test_going_back_brings_everything_back_and_can_itself_be_undone(
    editor: CaseEditor, path: Path
) -> None:
    before = editor.case
    editor.keep_copy()
    write(editor, "written later")
    later = editor.case
    editor.go_back_to(editor.copies()[0].copy)
    assert editor.case == before
    assert editor.undo_label is None
    newest = editor.copies()[0]
    editor.go_back_to(newest.copy)
    assert editor.case == later
    editor.close()
    assert on_disk(path) == later


def test_going_back_keeps_what_was_done_about_the_case_since(editor: CaseEditor) -> None:
    editor.keep_copy()
    statement = Statement("statement-new", "We see it differently.", TODAY)
    editor.change("Hold", hold(editor.case, "The family asked to see it"))
    editor.change("Statement", replace(editor.case, statements=(statement,)))
    editor.remember_place("handout", "somewhere.pdf", TODAY)
    now = editor.case
    editor.go_back_to(editor.copies()[-1].copy)
    assert editor.case.agreement.hold_reason == "The family asked to see it"
    assert editor.case.statements == (statement,)
    assert editor.case.where_it_went == now.where_it_went


def test_going_back_before_the_reveal_seals_both_views_again(path: Path) -> None:
    case = replace(revealed_case(), hypotheses=())
    sealed = replace(case, progress=replace(case.progress, revealed_on=None))
    editor = CaseEditor(sealed, create_case(path, sealed))
    editor.keep_copy()
    editor.reveal(TODAY)
    assert editor.case.ratings
    editor.go_back_to(editor.copies()[0].copy)
    assert not editor.case.is_revealed
    assert editor.case.ratings == ()
    editor.close()
    assert on_disk(path) == sealed


def test_without_room_nobody_goes_back(editor: CaseEditor, path: Path) -> None:
    editor.keep_copy()
    write(editor, "written later")
    later, copy = editor.case, editor.copies()[0].copy
    aside = folder_of(path, later.id).parent.rename(path.parent / "aside")
    (path.parent / ".pairview-copies").touch()
    with pytest.raises(NotSaved):
        editor.go_back_to(replace(copy, path=aside / copy.path.parent.name / copy.path.name))
    assert editor.case == later
    assert editor.saved


def test_a_passphrase_closes_the_case_and_every_copy(editor: CaseEditor, path: Path) -> None:
    write(editor, "marker-one")
    editor.keep_copy()
    write(editor, "marker-two")
    assert b"marker-one" in plain_bytes(path.parent)
    code = editor.set_passphrase("three blue oaks")
    assert code is not None
    assert editor.is_locked
    assert b"marker" not in plain_bytes(path.parent)
    assert [note.step is None for note in editor.copies()] == [False, False]
    write(editor, "marker-three")
    assert editor.saved
    editor.close()
    assert b"marker" not in plain_bytes(path.parent)
    assert on_disk(path, "three blue oaks").unknowns[-1].text == "marker-three"


def test_a_code_that_is_on_paper_already_becomes_the_one_of_the_case(
    editor: CaseEditor, path: Path
) -> None:
    code = new_recovery_code()
    assert editor.set_passphrase("three blue oaks", code) == code
    editor.close()
    recovered, case = recover(path, code)
    recovered.close()
    assert case == full_case()


def test_a_new_passphrase_takes_the_place_of_the_old_one(editor: CaseEditor, path: Path) -> None:
    editor.set_passphrase("oak")
    editor.keep_copy()
    editor.set_passphrase("elm")
    assert all(note.step for note in editor.copies())
    editor.close()
    with pytest.raises(WrongPassphrase):
        on_disk(path, "oak")
    assert on_disk(path, "elm") == full_case()


def test_a_passphrase_can_be_removed(editor: CaseEditor, path: Path) -> None:
    editor.set_passphrase("oak")
    assert editor.set_passphrase(None) is None
    assert all(note.step for note in editor.copies())
    assert not editor.is_locked
    assert not (folder_of(path, full_case().id) / "recovery.pairview").exists()
    editor.close()
    assert on_disk(path) == full_case()


def test_erased_words_are_in_no_file_and_in_no_undo(editor: CaseEditor, path: Path) -> None:
    write(editor, "marker-one")
    editor.keep_copy()
    without = replace(editor.case, unknowns=editor.case.unknowns[:-1])
    editor.erase(without)
    assert editor.undo_label is None
    assert editor.case == without
    assert len(editor.copies()) == 1
    assert b"marker" not in plain_bytes(path.parent)
    write(editor, "written after")
    assert editor.saved
    editor.close()
    assert b"marker" not in plain_bytes(path.parent)


def test_a_copy_that_stays_is_said_and_the_words_are_gone_from_the_case(
    editor: CaseEditor, path: Path
) -> None:
    write(editor, "marker-one")
    editor.keep_copy()
    (folder_of(path, editor.case.id) / "in-the-way").mkdir()
    told: list[Event] = []
    editor.subscribe(told.append)
    without = replace(editor.case, unknowns=())
    with pytest.raises(NotErased):
        editor.erase(without)
    assert (editor.case, editor.saved) == (without, True)
    assert told == [Event.CHANGED, Event.SAVED]
    editor.close()
    assert on_disk(path) == without


def test_a_damaged_file_that_was_set_aside_is_named_as_it_may_hold_what_was_erased(
    path: Path,
) -> None:
    case_file = create_case(path, full_case())
    case_file.keep_copy(full_case())
    case_file.close()
    path.write_bytes(path.read_bytes()[:9000])
    restore_copy(path, copies_beside(path)[0])
    case_file, case = open_case(path)
    editor = CaseEditor(case, case_file)
    without = replace(case, unknowns=())
    with pytest.raises(NotErased, match="set aside in the same folder"):
        editor.erase(without)
    assert (editor.case, editor.saved, len(editor.copies())) == (without, True, 1)
    editor.close()


def test_a_practice_case_keeps_nothing_and_stumbles_over_nothing() -> None:
    editor = CaseEditor(full_case())
    editor.keep_copy()
    assert editor.copies() == ()
    assert editor.set_passphrase("oak") is None
    assert not editor.is_locked
    editor.erase(replace(editor.case, unknowns=()))
    assert editor.case.unknowns == ()
    assert Step(editor.case.progress.step)
