"""A case that is damaged or gone: the newest good copy is offered, and no file is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from pairview.domain.case import Case, new_case
from pairview.domain.moment import Moment
from pairview.domain.rating import Level
from pairview.domain.recording import put_moment, rate
from pairview.domain.seat import Seat
from pairview.domain.slot import Step
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import copies_beside
from pairview.window.screen_area import let_go_now
from tests.window.desk import TODAY, Desk

DAMAGED = "This case file is damaged: some of it was changed or is missing."
NO_COPY = "There is no earlier copy of it. The file was left as it is."


def kept_case() -> Case:
    case = rate(new_case(TODAY, "Blue Kite"), Seat.A, "begins", Level.OFTEN)
    case = put_moment(case, Moment("m", Seat.B, saw="looks at the desk"))
    return replace(case, progress=replace(case.progress, step=Step.RECORD))


@pytest.fixture
def path(desk: Desk) -> Path:
    (desk.folder / "Cases").mkdir()
    return desk.folder / "Cases" / "blue-kite.pairview"


def make(path: Path, *, copies: int = 1, passphrase: str | None = None) -> None:
    """Make a case with so many copies, the newest of which holds one rating and one moment."""
    first = new_case(TODAY, "Blue Kite")
    case = replace(kept_case(), id=first.id)
    case_file = create_case(path, first)
    if copies > 1:
        case_file.keep_copy(first)
    case_file.save(first, case)
    if copies:
        case_file.keep_copy(case)
    if passphrase:
        case_file.set_passphrase(case, passphrase)
    case_file.close()


def damage(path: Path) -> bytes:
    raw = bytearray(path.read_bytes())
    raw[5000] ^= 1
    path.write_bytes(raw)
    return bytes(raw)


def press(desk: Desk) -> None:
    (button,) = [
        one for one in desk.start_bar().findChildren(QPushButton) if one.text() == "Open that copy"
    ]
    button.click()
    let_go_now()


def test_damage_is_said_and_the_newest_good_copy_offered(desk: Desk, path: Path) -> None:
    make(path)
    raw = damage(path)
    desk.window.open_case(path)
    assert desk.message().startswith(f"{DAMAGED} The newest good copy is from ")
    assert desk.message().endswith(": step 2, 1 rating, 1 moment.")
    assert "desk" not in desk.message()
    assert path.read_bytes() == raw


def test_the_copy_takes_its_place_and_the_damaged_file_is_kept(desk: Desk, path: Path) -> None:
    make(path)
    raw = damage(path)
    desk.window.open_case(path)
    press(desk)
    assert desk.editor.saved
    (aside,) = path.parent.glob("blue-kite-damaged-*.pairview")
    assert aside.read_bytes() == raw
    assert desk.message().startswith("This is the copy from ")
    assert desk.message().endswith(
        f"The file that could not be opened is kept beside it as {aside.name}."
    )
    desk.window.show_start()
    case_file, case = open_case(path)
    case_file.close()
    assert (len(case.ratings), len(case.moments)) == (1, 1)


def test_a_case_that_is_gone_comes_back_from_its_copy(desk: Desk, path: Path) -> None:
    make(path)
    path.unlink()
    desk.window.open_case(path)
    assert desk.message().startswith("There is no case file of that name. The newest good copy")
    press(desk)
    assert desk.message().startswith("This is the copy from ")
    assert "kept beside" not in desk.message()
    assert path.exists()


def test_an_emptied_file_counts_as_lost_where_a_copy_is(desk: Desk, path: Path) -> None:
    make(path)
    path.write_bytes(b"")
    desk.window.open_case(path)
    assert "The newest good copy is from " in desk.message()
    press(desk)
    assert desk.window.view is not None


def test_a_damaged_copy_is_passed_over(desk: Desk, path: Path) -> None:
    make(path, copies=2)
    damage(path)
    damage(copies_beside(path)[0].path)
    desk.window.open_case(path)
    assert desk.message().endswith(": step 1, nothing written yet.")


def test_where_no_copy_is_good_that_is_said(desk: Desk, path: Path) -> None:
    make(path)
    damage(path)
    damage(copies_beside(path)[0].path)
    desk.window.open_case(path)
    said = "None of its earlier copies can be read. Everything was left as it is."
    assert desk.message() == f"{DAMAGED} {said}"


def test_damage_without_a_copy_leaves_the_file_and_says_so(desk: Desk, path: Path) -> None:
    make(path, copies=0)
    raw = damage(path)
    desk.window.open_case(path)
    assert desk.message() == f"{DAMAGED} {NO_COPY}"
    assert path.read_bytes() == raw


def test_what_is_no_case_and_never_was_gets_its_sentence_alone(desk: Desk, path: Path) -> None:
    path.write_text("Dear colleague")
    desk.window.open_case(path)
    assert desk.message() == "This file is not a PairView case."
    desk.window.open_case(path.parent)
    assert desk.message() == "This is a folder and not a case file."
    desk.window.open_case(path.with_name("none.pairview"))
    assert desk.message() == ("There is no case file of that name. There is no copy of it here.")
    desk.window.open_case(desk.folder / "none" / "none.pairview")
    assert desk.message().endswith("was a stick pulled out?")


def test_of_a_locked_copy_only_the_date_is_known(desk: Desk, path: Path) -> None:
    make(path, passphrase="two kites")
    path.unlink()
    desk.window.open_case(path)
    assert desk.message().endswith("; the passphrase opens it.")
    press(desk)
    assert path.exists()
    assert desk.window.view is None


def test_a_damaged_case_with_a_passphrase_comes_back_locked(desk: Desk, path: Path) -> None:
    make(path, passphrase="two kites")
    raw = damage(path)
    desk.window.cases.open_case(path, "two kites")
    assert desk.message().startswith(f"{DAMAGED} The newest copy is from ")
    assert desk.message().endswith("; the passphrase opens it.")
    press(desk)
    (aside,) = path.parent.glob("blue-kite-damaged-*.pairview")
    assert aside.read_bytes() == raw
    desk.window.cases.open_case(path, "two kites")
    assert desk.editor.is_locked
    desk.window.show_start()
    assert desk.message().endswith(f"kept beside it as {aside.name}.")


def test_a_file_that_is_well_again_is_opened_and_not_replaced(desk: Desk, path: Path) -> None:
    make(path)
    away = path.rename(path.with_name("away"))
    desk.window.open_case(path)
    away.rename(path)
    press(desk)
    assert desk.window.view is not None
    assert list(path.parent.glob("*damaged*")) == []
    assert desk.message() == ""


def test_where_it_cannot_be_put_back_everything_stays(desk: Desk, path: Path) -> None:
    make(path)
    raw = damage(path)
    desk.window.open_case(path)
    copy = copies_beside(path)[0].path
    copy.unlink()
    copy.mkdir()
    press(desk)
    assert desk.message().startswith("Not saved")
    assert path.read_bytes() == raw


def test_where_the_copy_went_away_the_next_one_is_offered(desk: Desk, path: Path) -> None:
    make(path, copies=2)
    damage(path)
    desk.window.open_case(path)
    copies_beside(path)[0].path.unlink()
    press(desk)
    assert desk.message().endswith(": step 1, nothing written yet.")
    copies_beside(path)[0].path.unlink()
    press(desk)
    assert desk.message() == f"{DAMAGED} {NO_COPY}"
