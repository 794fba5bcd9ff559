"""A case deleted by clicks is in no file of the laptop any more, byte by byte."""

import shutil
from pathlib import Path

import pytest

from pairview.domain.moment import Kind, Moment
from pairview.domain.recording import put_moment
from pairview.domain.seat import Seat
from pairview.store.case_file import create_case
from pairview.store.keys import MARK
from pairview.window import file_dialogs
from pairview.window.screens.delete_dialog import DeleteDialog
from pairview.window.screens.screen import Destination
from pairview.window.widgets.tick_box import TickBox
from tests.desk import everything_said
from tests.flows.hands import settle
from tests.flows.pair import Pair
from tests.revealed_case import revealed_case

MARKER = "DELETE-THESE-WORDS"
NAME = "Blue Kite"
LEFT_OVER = {"blue-kite-damaged-2026-11-21-1944.pairview", ".pairview-0011aabb0011aabb.new"}
EXPORTED = {"kite.json", "kite.md"}


def keep_a_case(folder: Path) -> Path:
    """Lay a case with two copies, one set aside, and what a crash left, into a folder."""
    folder.mkdir()
    path = folder / "blue-kite.pairview"
    case = put_moment(revealed_case(), Moment("m9", Seat.A, Kind.PUZZLE, saw=MARKER))
    case_file = create_case(path, case)
    for purpose in ("first", "second"):
        after = put_moment(case, Moment("m8", Seat.A, Kind.PUZZLE, saw=f"{MARKER} {purpose}"))
        case_file.save(case, after)
        case_file.keep_copy(after)
        case = after
    case_file.close()
    for name in LEFT_OVER:
        shutil.copy(path, folder / name)
    return path


def files_of_the_case(folder: Path) -> set[str]:
    """Return the names of files that hold the words or the name, or are a case at all."""
    words = (MARKER.encode(), MARKER.encode("utf-16-le"), NAME.encode(), MARK)
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {path.name for path, raw in files.items() if any(word in raw for word in words)}


def export_to(pair: Pair, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda _parent, _offered: path)
    pair.window.form.export_action.trigger()


def test_after_deletion_no_file_holds_a_word_of_the_case(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair.window.open_case(keep_a_case(pair.folder / "Cases"))
    for name in EXPORTED:
        export_to(pair, pair.folder / name, monkeypatch)
    assert files_of_the_case(pair.folder) > {*LEFT_OVER, "blue-kite.pairview", *EXPORTED}

    pair.window.form.keeping_action.trigger()
    assert pair.window.view is not None
    assert pair.window.view.area.place is Destination.KEEPING
    pair.click("delete_button")
    (dialog,) = pair.seen(DeleteDialog)
    for tick in dialog.findChildren(TickBox):
        pair.click_on(tick)
    pair.click_on(dialog.form.delete_button)
    settle()

    assert files_of_the_case(pair.folder) == set()
    assert list((pair.folder / "Cases").iterdir()) == []
    said = everything_said(pair.window)
    assert said.count(NAME) == said.count(f"{NAME} has been deleted, with its copies.") > 0
