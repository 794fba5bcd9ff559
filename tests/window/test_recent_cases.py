"""The list of cases knows path, code name, step and date, and stays fast when it is long."""

from datetime import date
from pathlib import Path

import pytest

from pairview.window.recent_cases import AT_ONCE, RecentCase, RecentCases
from pairview.window.recent_rows import recent_rows


def case(number: int) -> RecentCase:
    return RecentCase(f"case-{number}.pairview", f"Blue Kite {number}", 3, "2026-11-21T10:42")


@pytest.fixture
def recent(tmp_path: Path) -> RecentCases:
    return RecentCases(tmp_path / "deep" / "recent.txt")


def test_the_newest_stands_first_and_once(recent: RecentCases) -> None:
    for number in (1, 2, 1):
        recent.put(case(number))
    assert recent.read() == [case(1), case(2)]


def test_no_other_account_of_the_laptop_can_read_the_list(tmp_path: Path) -> None:
    RecentCases(tmp_path / "new" / "recent.txt").put(case(1))
    for made in (tmp_path / "new", tmp_path / "new" / "recent.txt"):
        assert made.stat().st_mode & 0o077 == 0


def test_only_a_slice_is_read_of_a_long_list(tmp_path: Path) -> None:
    recent = RecentCases(tmp_path / "recent.txt")
    recent._write([f"c{n}.pairview\tKite {n}\t2\t2026-11-21T10:42" for n in range(10_000)])
    first, second = recent.read(), recent.read(AT_ONCE)
    assert [len(first), first[0].code_name, second[0].code_name] == [50, "Kite 0", "Kite 50"]


def test_a_case_can_be_taken_off_and_all_forgotten(recent: RecentCases) -> None:
    recent.put(case(1))
    recent.put(case(2))
    recent.remove("case-2.pairview")
    assert recent.read() == [case(1)]
    recent.clear()
    assert recent.read() == []


def test_lines_that_make_no_sense_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "recent.txt"
    large = f"a.pairview\tKite\t{'9' * 5000}\tx\n"
    file.write_text(f"nonsense\na.pairview\tKite\ttwo\tx\n\t\t1\t\n{large}", encoding="utf-8")
    assert RecentCases(file).read() == []
    file.write_bytes(b"\xff\xfe\xff")
    assert RecentCases(file).read() == []


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    recent = RecentCases(tmp_path / "taken" / "recent.txt")
    recent.put(case(1))
    assert recent.read() == []


def test_a_strange_name_stays_on_its_line(recent: RecentCases) -> None:
    recent.put(RecentCase("a.pairview", "Blue\tKite\u2028II", 3, "2026-11-21T10:42"))
    recent.put(RecentCase("b\tc.pairview", "Green Lamp", 3, "2026-11-21T10:42"))
    assert [case.code_name for case in recent.read()] == ["Blue Kite II"]


def test_a_line_without_a_last_day_is_still_read(tmp_path: Path) -> None:
    file = tmp_path / "recent.txt"
    file.write_text("old.pairview\tBlue Kite\t3\t2026-11-21T10:42\n", encoding="utf-8")
    recent = RecentCases(file)
    recent.put(case(1)._replace(kept_until="2027-01-12"))
    assert [line.kept_until for line in recent.read()] == ["2027-01-12", ""]


def test_a_line_knows_the_day_of_the_next_look(recent: RecentCases) -> None:
    again = case(1)._replace(kept_until="2026-12-28", again_on="2026-12-14")
    recent.put(again)
    assert recent.read() == [again]


def test_what_is_kept_too_long_is_named_the_longest_first(recent: RecentCases) -> None:
    for number, until in enumerate(["2027-01-12", "2027-01-10", "2027-01-13", ""]):
        recent.put(case(number)._replace(kept_until=until))
    late = recent.overdue(date(2027, 1, 13))
    assert [line.kept_until for line in late] == ["2027-01-10", "2027-01-12"]


def test_a_name_of_a_file_that_is_no_text_is_not_remembered(recent: RecentCases) -> None:
    recent.put(case(1))
    recent.put(RecentCase("\udcff.pairview", "Green Lamp", 3, "2026-11-21T10:42"))
    assert recent.read() == [case(1)]


@pytest.mark.parametrize("when", ["99999999999-1-1", f"{'9' * 5000}-1-1", "2026-13-41", "soon"])
def test_a_day_that_is_none_is_left_out(recent: RecentCases, when: str) -> None:
    recent.put(case(1)._replace(when=when))
    assert [row.when for row in recent_rows(recent, 0)] == [""]
