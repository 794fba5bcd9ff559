"""Deleting a case takes everything PairView made of it, and nothing else, and says what is left."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pairview.domain.case import Case
from pairview.domain.errors import MissingCase, NotACase, NotErased, OnHold, OpenElsewhere
from pairview.domain.keeping import hold
from pairview.reports.plain_text import case_as_markdown
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import FOLDER, folder_of
from pairview.store.erasing import Deletion, belongings, delete_case
from pairview.store.keys import passphrase_key
from pairview.store.recovery_copy import RECOVERY
from tests.hardship import nobody_special
from tests.revealed_case import revealed_case

OTHERS = ("letter.txt", "blue-kite-2.pairview", "blue-kite-damaged.pairview", "blue-kite.md")
UNTIL = "2026-11-21T104203-until-2027-01-20.pairview"
HELD = "2026-11-21T104204-hold.pairview"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed case in a folder where other things lie too."""
    folder = tmp_path / "Cases"
    folder.mkdir()
    for name in OTHERS:
        (folder / name).write_text("not of this case")
    path = folder / "blue-kite.pairview"
    create_case(path, revealed_case()).close()
    return path


def case_in(path: Path) -> Case:
    case_file, case = open_case(path)
    case_file.close()
    return case


def with_copies(path: Path, *names: str) -> tuple[Path, ...]:
    """Lay copies beside a case; returns where."""
    folder = folder_of(path, case_in(path).id)
    folder.mkdir(parents=True)
    return tuple(Path(shutil.copy(path, folder / name)) for name in names)


def files_below(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*")}


def test_a_case_goes_with_all_that_was_made_of_it_and_nothing_else(path: Path) -> None:
    copies = with_copies(path, UNTIL, RECOVERY, ".pairview-0011aabb0011aabb.new")
    beside = [
        path.with_name(name)
        for name in (
            "blue-kite-damaged-2026-11-21-1944.pairview",
            "blue-kite-damaged-2026-11-21-1944-2.pairview-journal",
            "blue-kite.pairview-journal-0011aabb.old",
            ".pairview-0011aabb0011aabb.new-journal",
        )
    ]
    for file in beside:
        shutil.copy(path, file)
    deletion = delete_case(path)
    assert set(deletion.removed) == {path, *copies, *beside}
    assert deletion.left == ()
    assert files_below(path.parent) == set(OTHERS)


def test_documents_go_where_they_were_chosen_and_are_ours(path: Path, tmp_path: Path) -> None:
    ours, gone = tmp_path / "ours.md", tmp_path / "gone.md"
    ours.write_text(case_as_markdown(case_in(path)))
    strange = path.with_name("blue-kite.md")
    deletion = delete_case(path, [ours, gone, strange])
    assert set(deletion.removed) == {path, ours}
    assert deletion.left == (strange,)
    assert "Blue Kite" not in "".join(
        file.read_text() for file in tmp_path.rglob("*") if file.is_file()
    )


def test_a_case_on_hold_stays(path: Path) -> None:
    (copy,) = with_copies(path, UNTIL)
    case_file, case = open_case(path)
    case_file.save(case, hold(case, "A parent asked to see it."))
    case_file.close()
    with pytest.raises(OnHold):
        delete_case(path)
    assert path.exists()
    assert copy.exists()


@pytest.mark.parametrize("state", ["locked", "damaged", "gone"])
def test_what_cannot_be_read_is_held_where_its_newest_copy_was(path: Path, state: str) -> None:
    with_copies(path, UNTIL, HELD)
    if state == "damaged":
        path.write_bytes(path.read_bytes()[:5000])
    else:
        path.unlink()
    if state == "locked":
        create_case(path, revealed_case(), passphrase_key("open sesame")).close()
    with pytest.raises(OnHold):
        delete_case(path)
    shutil.rmtree(path.parent / FOLDER)
    if state == "gone":
        with pytest.raises(MissingCase):
            delete_case(path)
    else:
        assert delete_case(path) == Deletion((path,), ())


def test_copies_of_another_case_of_that_name_stay(path: Path) -> None:
    other = folder_of(path, "another case") / UNTIL
    other.parent.mkdir(parents=True)
    shutil.copy(path, other)
    assert belongings(path, case_in(path)) == ()
    assert delete_case(path).removed == (path,)
    assert other.exists()


def test_of_a_locked_case_only_its_own_copies_go(path: Path) -> None:
    other = folder_of(path, "another case") / HELD
    other.parent.mkdir(parents=True)
    path.rename(other)
    create_case(path, revealed_case(), passphrase_key("open sesame")).close()
    own = folder_of(path, "its id") / UNTIL
    own.parent.mkdir()
    shutil.copy(path, own)
    assert delete_case(path) == Deletion((own, path), ())
    assert other.exists()


def test_what_was_set_aside_under_an_earlier_name_goes_too(path: Path) -> None:
    aside = path.with_name("green-lamp-damaged-2026-11-21-1944.pairview")
    shutil.copy(path, aside)
    journal = Path(shutil.copy(path, aside.with_name(f"{aside.name}-journal")))
    other = path.with_name("red-boat-damaged-2026-11-21-1944.pairview")
    create_case(other, revealed_case()).close()
    assert delete_case(path) == Deletion((aside, journal, path), ())
    assert other.exists()


def test_what_a_deletion_left_of_a_case_can_be_deleted_again(path: Path) -> None:
    (copy,) = with_copies(path, UNTIL)
    path.unlink()
    assert delete_case(path) == Deletion((copy,), ())
    assert files_below(path.parent) == set(OTHERS)


def test_a_case_that_is_open_stays(path: Path) -> None:
    case_file, _case = open_case(path)
    with pytest.raises(OpenElsewhere):
        delete_case(path)
    case_file.close()
    assert path.exists()


def test_what_is_no_case_stays(path: Path) -> None:
    letter = path.with_name("letter.txt")
    with pytest.raises(NotACase):
        delete_case(letter)
    with pytest.raises(MissingCase):
        delete_case(path.with_name("missing.pairview"))
    link = path.with_name("link.pairview")
    link.symlink_to(path)
    with pytest.raises(NotErased, match="link"):
        delete_case(link)
    assert path.exists()


def test_a_link_in_the_place_of_the_copies_is_not_followed(path: Path, tmp_path: Path) -> None:
    (copy,) = with_copies(path, UNTIL)
    elsewhere = (path.parent / FOLDER).rename(tmp_path / "elsewhere")
    (path.parent / FOLDER).symlink_to(elsewhere)
    assert delete_case(path) == Deletion((path,), ())
    assert (elsewhere / copy.parent.name / UNTIL).exists()


@pytest.fixture
def shared(path: Path) -> Iterator[Path]:
    """The case where an account without rights finds it."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "Cases"
        shutil.copytree(path.parent, folder)
        for place in (folder.parent, folder):
            place.chmod(0o777)
        (folder / path.name).chmod(0o666)
        yield folder / path.name
        folder.chmod(0o777)


def test_in_a_read_only_folder_nothing_is_touched(shared: Path) -> None:
    copies = with_copies(shared, UNTIL)
    copies[0].parent.chmod(0o777)
    shared.parent.chmod(0o555)
    before = files_below(shared.parent)
    with nobody_special(), pytest.raises(NotErased, match="Nothing was deleted"):
        delete_case(shared)
    assert files_below(shared.parent) == before


def test_what_could_not_be_deleted_is_named_and_the_case_goes_last(shared: Path) -> None:
    (copy,) = with_copies(shared, UNTIL)
    copy.parent.chmod(0o555)
    with nobody_special():
        deletion = delete_case(shared)
    assert deletion == Deletion((shared,), (copy,))
    assert delete_case(shared) == Deletion((copy,), ())


def test_a_folder_of_copies_that_cannot_be_looked_into_is_named(shared: Path) -> None:
    (copy,) = with_copies(shared, UNTIL)
    copy.parent.chmod(0)
    with nobody_special():
        deletion = delete_case(shared)
    assert deletion == Deletion((shared,), (copy.parent,))


def test_a_case_that_stays_keeps_its_journal(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = path.with_name(f"{path.name}-journal")
    unlink = Path.unlink

    def taken_by_another_program(file: Path, missing_ok: bool = False) -> None:
        if file == path:
            journal.touch()
            raise PermissionError
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", taken_by_another_program)
    assert delete_case(path) == Deletion((), (path,))
    monkeypatch.undo()
    assert journal.exists()
    assert delete_case(path).left == ()


def test_what_vanishes_meanwhile_is_not_missed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copies = with_copies(path, UNTIL, RECOVERY)
    unlink = Path.unlink

    def vanishing(file: Path, missing_ok: bool = False) -> None:
        if file.name == RECOVERY:
            unlink(file)
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", vanishing)
    assert delete_case(path) == Deletion((copies[0], path), ())
