"""A passphrase set in the window closes every file on the laptop, and is itself in none."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from pairview.domain.slot import Slot
from pairview.store.keys import OPEN_KEY
from pairview.window.open_case_view import OpenCaseView
from tests.aes import decrypt_file
from tests.flows.hands import wait_until
from tests.flows.pair import Pair
from tests.window.at_the_lock import WORDS, set_passphrase, try_passphrase

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MARKER = "zanzibarfield"


def files_below(folder: Path) -> Iterator[Path]:
    yield from (path for path in folder.rglob("*") if path.is_file())


def opens_without_a_passphrase(path: Path) -> bool:
    with closing(dbapi2.connect(path)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{OPEN_KEY.hex()}'\"")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema")
        except dbapi2.DatabaseError:
            return False
    return True


def readable(folder: Path) -> list[str]:
    """Return the names of files in which anyone finds the marker, or that anyone can open."""
    return [
        path.name
        for path in files_below(folder)
        if MARKER.encode() in (raw := path.read_bytes())
        or (path.suffix == ".pairview" and MARKER.encode() in decrypt_file(OPEN_KEY, raw))
        or (path.suffix == ".pairview" and opens_without_a_passphrase(path))
    ]


def the_case(pair: Pair) -> OpenCaseView:
    assert pair.window.view is not None
    return pair.window.view


@pytest.fixture
def laptop(pair: Pair) -> Pair:
    """Return the start page of a laptop with a case and a copy of it, both readable."""
    pair.new_case()
    pair.agree(Slot.SHORT, "Maths", "PE", purpose=f"to see more of the {MARKER}")
    the_case(pair).editor.keep_copy()
    pair.window.show_start()
    assert len(readable(pair.folder)) > 1
    return pair


def test_nothing_is_left_that_anyone_could_read(laptop: Pair) -> None:
    laptop.open_first_case()
    code = set_passphrase(laptop.window)
    laptop.window.show_start()
    assert len([path for path in files_below(laptop.folder) if path.suffix == ".pairview"]) > 1
    assert readable(laptop.folder) == []
    for path in files_below(laptop.folder):
        raw = path.read_bytes()
        for secret in (WORDS, code, code.replace("-", "")):
            assert secret.encode() not in raw, path.name


def test_the_next_day_it_opens_with_the_passphrase_only(laptop: Pair) -> None:
    laptop.open_first_case()
    set_passphrase(laptop.window)
    laptop.come_back()
    laptop.open_first_case()
    try_passphrase(laptop.window, "red ladder")
    assert "does not open" in laptop.texts
    try_passphrase(laptop.window, WORDS)
    assert MARKER in the_case(laptop).editor.case.agreement.purpose


def test_what_is_written_after_it_was_set_is_closed_too(laptop: Pair) -> None:
    laptop.open_first_case()
    set_passphrase(laptop.window)
    wait_until(laptop.primary_button.isEnabled)
    laptop.click("Back to step 1")
    laptop.write("purpose_line", f"another {MARKER}")
    laptop.window.show_start()
    assert readable(laptop.folder) == []
