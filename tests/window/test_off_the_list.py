"""What was taken off the list is remembered by digits that say nothing."""

from pathlib import Path

from pairview.window.off_the_list import OffTheList


def test_a_file_that_was_taken_off_is_known_again(tmp_path: Path) -> None:
    off = OffTheList(tmp_path / "deep" / "off.txt")
    off.add(str(tmp_path / "blue-kite.pairview"))
    is_off = off.reader()
    assert is_off(str(tmp_path / "blue-kite.pairview"), 5.0)
    assert not is_off(str(tmp_path / "red-door.pairview"), 5.0)
    assert "kite" not in (tmp_path / "deep" / "off.txt").read_text()


def test_after_clearing_only_what_changed_since_counts(tmp_path: Path) -> None:
    off = OffTheList(tmp_path / "off.txt")
    off.add("blue-kite.pairview")
    off.add_all(100.0)
    is_off = off.reader()
    assert is_off("blue-kite.pairview", 100.0)
    assert not is_off("blue-kite.pairview", 100.5)


def test_a_file_that_makes_no_sense_leaves_nothing_out(tmp_path: Path) -> None:
    (tmp_path / "off.txt").write_bytes(b"before then\n\xff\n")
    assert not OffTheList(tmp_path / "off.txt").reader()("blue-kite.pairview", 1.0)
    (tmp_path / "taken").write_text("a file")
    OffTheList(tmp_path / "taken" / "off.txt").add("blue-kite.pairview")
