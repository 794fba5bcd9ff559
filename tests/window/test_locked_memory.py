"""After locking, nothing in PairView holds on to the case."""

import gc
from pathlib import Path

from pairview.domain.case import Case
from pairview.store.case_file import create_case
from tests.flows.hands import wait_until
from tests.revealed_case import revealed_case
from tests.window.at_the_lock import WORDS
from tests.window.desk import Desk


def cases_in_memory(case_id: str) -> int:
    gc.collect()
    return sum(type(one) is Case and one.id == case_id for one in gc.get_objects())


def test_a_locked_case_is_let_go_of(desk: Desk, tmp_path: Path) -> None:
    path, case = tmp_path / "blue-kite.pairview", revealed_case()
    case_id = case.id
    case_file = create_case(path, case)
    case_file.set_passphrase(case, WORDS)
    case_file.close()
    del case, case_file
    window = desk.window
    window.cases.open_case(path, WORDS)
    assert window.view is not None
    for step in (3, 5, 6, 7, 8):
        window.view.go_to_step(step)
    assert cases_in_memory(case_id)
    window.around.lock.lock()
    wait_until(lambda: not cases_in_memory(case_id), 5)
