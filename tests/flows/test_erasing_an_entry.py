"""An entry erased on its screen is in no file beside the case any more, byte by byte."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pairview.domain.case import Case
from pairview.domain.explaining import evidence_from_moment, put_evidence
from pairview.domain.moment import Kind, Moment
from pairview.domain.recording import put_moment
from pairview.domain.seat import Seat
from pairview.store.case_file import create_case, open_case
from pairview.store.copies import FOLDER
from pairview.store.keys import OPEN_KEY, SALT_SIZE, passphrase_key
from pairview.window.screens.screen import Destination
from pairview.window.screens.statements_screen import StatementsScreen
from tests.aes import decrypt_file
from tests.desk import everything_said
from tests.flows.hands import settle
from tests.flows.pair import Pair
from tests.revealed_case import revealed_case

MARKER = "ERASE-THESE-WORDS"
KEPT = "KEEP-THESE-WORDS"
STATED = "He says it was somebody else."
PASSPHRASE = "a long walk home"


def with_moment(case: Case, words: str) -> Case:
    case = put_moment(case, Moment("m-wrong", Seat.A, Kind.PUZZLE, saw=words))
    return put_moment(case, Moment("m-right", Seat.B, Kind.STRENGTH, saw=KEPT))


def case_of_two_copies(pair: Pair) -> None:
    """Put a case into the folder of the laptop whose copies hold the words, and open it."""
    folder = pair.folder / "Cases"
    folder.mkdir()
    case = with_moment(revealed_case(), f"{MARKER} " * 40)
    path = folder / "blue-kite.pairview"
    case_file = create_case(path, case)
    case_file.keep_copy(case)
    reworded = with_moment(case, f"{MARKER} in other words")
    case_file.save(case, reworded)
    case_file.keep_copy(reworded)
    case_file.close()
    pair.window.open_case(path)


def statements_screen(pair: Pair) -> StatementsScreen:
    pair.window.form.statements_action.trigger()
    view = pair.window.view
    assert view is not None
    assert view.area.place is Destination.STATEMENTS
    assert isinstance(view.area.current, StatementsScreen)
    return view.area.current


def files_with_the_words(folder: Path, passphrase: str | None, code: str | None) -> list[str]:
    """Return the names of files that hold the words, each decrypted page by page."""
    found = []
    for path in sorted(file for file in folder.rglob("*") if file.is_file()):
        raw = path.read_bytes()
        assert MARKER.encode() not in raw
        secret = code if path.name == "recovery.pairview" else passphrase
        key = passphrase_key(secret, raw[:SALT_SIZE]).key if secret else OPEN_KEY
        text = decrypt_file(key, raw)
        assert KEPT.encode() in text, path.name
        if MARKER.encode() in text:
            found.append(path.name)
    return found


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["open", "with a passphrase"])
def test_no_file_holds_an_erased_entry(pair: Pair, passphrase: str | None) -> None:
    case_of_two_copies(pair)
    view, folder = pair.window.view, pair.folder / "Cases"
    assert view is not None
    editor = view.editor
    (wrong,) = [moment for moment in editor.case.moments if moment.id == "m-wrong"]
    assert editor.change("Evidence", put_evidence(editor.case, evidence_from_moment(wrong)))
    for place in (Destination.HYPOTHESES, Destination.WEIGH, Destination.READ_BACK):
        view.go(place)
    code = editor.set_passphrase(passphrase)
    assert files_with_the_words(folder / FOLDER, passphrase, code)
    statements_screen(pair)
    pair.write("search_line", MARKER)
    pair.press(Qt.Key.Key_Down)
    settle()
    pair.write("A statement", STATED)
    pair.click("Erase this entry...")
    pair.click("Erase for good")
    pair.write("search_line", KEPT)
    assert editor.saved
    assert not pair.can_undo
    assert MARKER not in everything_said(pair.window)
    pair.leave()
    assert files_with_the_words(folder, passphrase, code) == []
    case_file, case = open_case(pair.file, passphrase)
    case_file.close()
    assert [statement.text for statement in case.statements] == [STATED]
    assert MARKER not in repr(case)
