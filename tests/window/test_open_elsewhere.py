"""A case that another PairView has open: said at once, not looked into, free after a crash."""

import time
from pathlib import Path

from pairview.store.case_file import create_case
from tests.desk import everything_said
from tests.living import living, next_line
from tests.revealed_case import revealed_case
from tests.window.desk import Desk

OPEN = "def act(): print('open', flush=True)"


def test_the_second_pairview_says_so_and_the_case_opens_after_the_first_has_crashed(
    desk: Desk, tmp_path: Path
) -> None:
    path, case = tmp_path / "blue-kite.pairview", revealed_case()
    create_case(path, case).close()
    with living(tmp_path / "first", OPEN, str(path)) as first:
        assert next_line(first) == "open"
        raw, began = path.read_bytes(), time.monotonic()
        desk.window.open_case(path)
        assert time.monotonic() - began < 0.5
        assert desk.message() == "This case is open in another PairView; close it there first."
        assert desk.window.view is None
        assert case.agreement.code_name not in everything_said(desk.window)
        assert path.read_bytes() == raw
        first.kill()
        first.wait()
    desk.window.open_case(path)
    assert desk.editor.case.ratings == case.ratings
