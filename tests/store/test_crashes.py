"""What was saved survives; what failed changed nothing; what was erased is gone."""

import random
import signal
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest

from pairview.domain import recording
from pairview.domain.case import Case, new_case
from pairview.domain.errors import DamagedCase, NotSaved, StoreError
from pairview.domain.knowledge import Topic
from pairview.domain.plan import Unknown
from pairview.domain.seat import Seat
from pairview.store.case_file import CaseFile, create_case, open_case
from pairview.store.keys import OPEN_KEY
from pairview.store.saving import FileDiffersError, read_case
from tests.aes import decrypt_file
from tests.children import DIE_IN_MID_SAVE, start
from tests.full_cases import TODAY, full_case
from tests.hardship import files_of_at_most

SAVE_FOREVER = """
import sys
from dataclasses import replace
from pathlib import Path
from pairview.domain.knowledge import Knowledge, Topic
from pairview.domain.seat import Seat
from pairview.store.case_file import open_case
case_file, case = open_case(Path(sys.argv[1]))
number = int(case.agreement.code_name)
while True:
    number += 1
    text = f"{number} " * 800
    lines = tuple(Knowledge(seat, topic, text) for seat in Seat for topic in Topic)
    new = replace(case, agreement=replace(case.agreement, code_name=str(number)), knowledge=lines)
    case_file.save(case, new)
    case = new
    print(number, flush=True)
"""


def reopened(path: Path) -> Case:
    case_file, case = open_case(path)
    case_file.close()
    return case


def kill(child: subprocess.Popen[str]) -> str:
    """End the process at once and return what it still had said."""
    child.send_signal(signal.SIGKILL)
    output, _ = child.communicate()
    return output


def test_ten_kills_in_mid_save_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, new_case(TODAY, "0")).close()
    chance = random.Random(2)
    for _ in range(10):
        child = start(SAVE_FOREVER, path)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0, 0.05))
        said = kill(child).split("\n")[:-1]
        case = reopened(path)
        number = int(case.agreement.code_name)
        assert number - int(said[-1] if said else number) in (0, 1)
        assert {line.text for line in case.knowledge} == {f"{number} " * 800}
        assert len(case.knowledge) == 12


def test_a_save_that_never_ended_is_taken_back_on_opening(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case = full_case(items=20, text="long " * 900)
    create_case(path, case).close()
    raw = path.read_bytes()
    with start(DIE_IN_MID_SAVE, path) as child:
        assert child.communicate()[0] == "written\n"
    assert path.read_bytes() != raw
    assert (tmp_path / "blue-kite.pairview-journal").stat().st_size > 0
    assert reopened(path) == case


def test_erased_text_is_gone_from_file_and_journal(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    journal = tmp_path / "blue-kite.pairview-journal"
    case = new_case(TODAY, "Blue Kite")
    case_file = create_case(path, case)
    written = recording.know(case, Seat.A, Topic.ENJOYS, "erase me " * 550)
    case_file.save(case, written)
    assert b"erase me" in decrypt_file(OPEN_KEY, path.read_bytes())
    case_file.save(written, recording.know(written, Seat.A, Topic.ENJOYS, "short"))
    assert b"erase me" not in decrypt_file(OPEN_KEY, path.read_bytes())
    assert journal.read_bytes() == b""
    case_file.close()


def grown(case: Case, text: str = "long " * 900) -> Case:
    lines = (recording.know(case, seat, topic, text) for seat in Seat for topic in Topic)
    knowledge = tuple(line for known in lines for line in known.knowledge)
    return replace(case, knowledge=knowledge)


def test_a_write_that_fails_changes_nothing_and_the_next_one_works(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case = new_case(TODAY, "Blue Kite")
    case_file = create_case(path, case)
    with files_of_at_most(path.stat().st_size), pytest.raises(NotSaved, match="did not take it"):
        case_file.save(case, grown(case))
    with files_of_at_most(path.stat().st_size), pytest.raises(NotSaved):
        case_file.save(case, grown(case))
    case_file.save(case, grown(case))
    case_file.close()
    assert reopened(path) == grown(case)


def test_a_case_that_cannot_be_written_leaves_no_file(tmp_path: Path) -> None:
    with files_of_at_most(50_000), pytest.raises(NotSaved, match="did not take it"):
        create_case(tmp_path / "blue-kite.pairview", full_case())
    assert list(tmp_path.iterdir()) == []


def test_a_full_file_system_is_named(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case = new_case(TODAY, "Blue Kite")
    case_file = create_case(path, case)
    connection = case_file._connection
    assert connection is not None
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotSaved, match="the disk or stick is full"):
        case_file.save(case, grown(case))
    case_file.close()
    assert reopened(path) == case


def test_a_failed_save_that_did_reach_the_disk_counts_as_saved(tmp_path: Path) -> None:
    case_file, case = failed_once(tmp_path)
    case_file.save(replace(case, moments=()), case)
    case_file.close()
    assert reopened(case_file.path) == case


def failed_once(folder: Path) -> tuple[CaseFile, Case]:
    """Return a case file whose last save failed, and what it holds."""
    path = folder / "blue-kite.pairview"
    case_file = create_case(path, full_case())
    with files_of_at_most(path.stat().st_size), pytest.raises(NotSaved):
        case_file.save(full_case(), grown(full_case()))
    return case_file, full_case()


def test_after_a_failure_a_file_changed_by_others_is_left_alone(tmp_path: Path) -> None:
    case_file, case = failed_once(tmp_path)
    other, _ = open_case(case_file.path)
    theirs = replace(case, unknowns=())
    other.save(case, theirs)
    with pytest.raises(NotSaved, match="open already"):
        case_file.save(case, replace(case, moments=()))
    other.close()
    with pytest.raises(NotSaved, match="another program changed the case file"):
        case_file.save(case, replace(case, moments=()))
    case_file.close()
    assert reopened(case_file.path) == theirs


def test_a_file_whose_rows_make_no_case_is_not_saved_into(tmp_path: Path) -> None:
    case_file, case = failed_once(tmp_path)
    other, _ = open_case(case_file.path)
    assert other._connection is not None
    other._connection.execute("UPDATE agreement SET slot = 7")
    other.close()
    with pytest.raises(NotSaved, match="another program"):
        case_file.save(case, replace(case, moments=()))
    with pytest.raises(DamagedCase):
        open_case(case_file.path)


def test_a_case_that_was_moved_away_is_not_said_to_be_saved(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    case = full_case()
    case_file = create_case(path, case)
    path.rename(tmp_path / "elsewhere.pairview")
    with pytest.raises(NotSaved, match="There is no case file of that name"):
        case_file.save(case, replace(case, moments=()))
    (tmp_path / "elsewhere.pairview").rename(path)
    case_file.save(case, replace(case, moments=()))
    case_file.close()
    case_file.close()
    assert reopened(path).moments == ()


def test_a_case_that_another_took_the_place_of_is_left_alone(tmp_path: Path) -> None:
    path, case = tmp_path / "blue-kite.pairview", full_case()
    other_path, other = tmp_path / "other.pairview", replace(full_case(), id="another")
    case_file = create_case(path, case)
    create_case(other_path, other).close()
    other_path.replace(path)
    with pytest.raises(NotSaved, match="another program changed the case file"):
        case_file.save(case, replace(case, moments=()))
    case_file.close()
    assert reopened(path) == other


def test_closing_leaves_the_journal_of_another_file_alone(tmp_path: Path) -> None:
    path, journal = tmp_path / "blue-kite.pairview", tmp_path / "blue-kite.pairview-journal"
    case_file = create_case(path, full_case())
    case_file.save(full_case(), replace(full_case(), moments=()))
    create_case(tmp_path / "other.pairview", full_case()).close()
    (tmp_path / "other.pairview").replace(path)
    journal.write_bytes(b"needed to mend the other file")
    case_file.close()
    assert journal.read_bytes() == b"needed to mend the other file"


@pytest.mark.parametrize("table", ["moments", "agreement"])
def test_rows_taken_away_behind_our_back_stop_the_save(tmp_path: Path, table: str) -> None:
    path, case = tmp_path / "blue-kite.pairview", full_case()
    case_file = create_case(path, case)
    connection = case_file._connection
    assert connection is not None
    connection.execute(f'DELETE FROM "{table}"')
    changed = replace(case, agreement=replace(case.agreement, code_name="Red Fox"), moments=())
    with pytest.raises(NotSaved, match="another program"):
        case_file.save(case, changed)
    case_file.close()


def test_two_items_of_one_id_are_a_slip_of_ours_and_nothing_is_written(tmp_path: Path) -> None:
    path, case = tmp_path / "blue-kite.pairview", full_case()
    case_file = create_case(path, case)
    twice = (*case.unknowns, Unknown("new"), Unknown("new"))
    with pytest.raises(NotSaved, match="a reason that PairView does not know"):
        case_file.save(case, replace(case, unknowns=twice))
    case_file.close()
    assert reopened(path) == case


def test_the_error_of_the_store_is_one_the_editor_knows() -> None:
    assert issubclass(NotSaved, StoreError)
    assert not issubclass(FileDiffersError, StoreError)


def test_a_file_without_a_case_in_it_is_no_case(tmp_path: Path) -> None:
    case_file = create_case(tmp_path / "blue-kite.pairview", full_case())
    connection = case_file._connection
    assert connection is not None
    connection.execute("DELETE FROM this_case")
    with pytest.raises(ValueError, match="without a case"):
        read_case(connection)
    case_file.close()
