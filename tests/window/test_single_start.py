"""A second start brings the first window forward; a crash leaves nothing to unlock."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pairview.domain.case import new_case
from pairview.store.case_file import create_case
from pairview.window.coming_forward import ComesForward
from pairview.window.single_start import LOCK, SingleStart
from tests.living import home_of_nobody, living, next_line, own_words
from tests.window.desk import TODAY

pytestmark = pytest.mark.qt_log_ignore("does not support raise")

FIRST = """
def act():
    main = main_window()
    main.showMinimized()
    print("open", flush=True)
    timer = QTimer(main)
    def look():
        if not main.isMinimized() and main.isActiveWindow():
            print("forward", flush=True)
            timer.stop()
    timer.timeout.connect(look)
    timer.start(20)
"""
"""Puts its window away and says when it stands in front again."""

OPEN = "def act(): print('open', flush=True)"

SECOND_WITH_BOX = """
from PySide6.QtWidgets import QMessageBox
from pairview.window import single_start
single_start.WAIT_SECONDS = 0.3
def close(box):
    print(box.text(), flush=True)
    return 0
QMessageBox.exec = close
"""
"""Reads the box aloud instead of waiting for somebody to close it."""


def second_start(home: Path) -> tuple[subprocess.CompletedProcess[str], float]:
    """Start PairView as people do; returns how that ended and the seconds it took."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "pairview"],
        env=home_of_nobody(home), capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip
    return done, time.monotonic() - began


def test_a_second_start_brings_the_first_window_forward_and_ends(tmp_path: Path) -> None:
    with living(tmp_path, FIRST) as first:
        assert next_line(first) == "open"
        for _ in range(2):
            second, seconds = second_start(tmp_path)
            assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
            assert seconds < 2.5
        assert next_line(first) == "forward"
        assert first.poll() is None
    assert [path.name for path in config(tmp_path).iterdir()] == [LOCK]


def test_after_a_crash_nothing_has_to_be_unlocked(tmp_path: Path) -> None:
    with living(tmp_path, OPEN) as first:
        assert next_line(first) == "open"
        first.kill()
        first.wait()
    assert (config(tmp_path) / LOCK).exists()
    with living(tmp_path, OPEN) as again:
        assert next_line(again) == "open"
        again.terminate()
        assert again.wait(timeout=10) == 0
    assert not (config(tmp_path) / LOCK).exists()


def test_a_second_start_with_a_case_opens_its_own_window(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, new_case(TODAY, "Blue Kite")).close()
    with living(tmp_path, OPEN) as first:
        assert next_line(first) == "open"
        with living(tmp_path, OPEN, str(path)) as second:
            assert next_line(second) == "open"
            third, _seconds = second_start(tmp_path)
            assert third.returncode == 0
            assert [one.poll() for one in (first, second)] == [None, None]


def test_a_first_window_that_does_not_answer_is_said_to_be_open(tmp_path: Path) -> None:
    with living(tmp_path, OPEN) as first:
        assert next_line(first) == "open"
        first.send_signal(signal.SIGSTOP)
        with living(tmp_path, SECOND_WITH_BOX) as second:
            said = second.communicate(timeout=20)
            assert second.returncode == 0
            assert said[0] == "PairView is open already.\n"
            assert own_words(said[1]) == ["PairView is open already."]
        assert [path.name for path in config(tmp_path).iterdir()] == [LOCK]


def test_where_the_settings_cannot_be_written_every_start_is_the_first(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    start = SingleStart(tmp_path / "file" / "config")
    assert start.is_first()
    assert not start.holds_claim
    assert not start.ask_to_come_forward()


def test_the_claim_of_another_laptop_does_not_keep_us_out(tmp_path: Path) -> None:
    first, second = SingleStart(tmp_path), SingleStart(tmp_path)
    assert first.is_first()
    assert not second.is_first()
    lock = (tmp_path / LOCK).read_text(encoding="utf-8").splitlines()
    lock[2] = "another-laptop"
    (tmp_path / LOCK).write_text("\n".join([*lock, ""]), encoding="utf-8")
    assert second.is_first()
    assert not second.holds_claim


def test_a_request_made_while_the_first_was_starting_is_answered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    start = SingleStart(tmp_path)
    assert start.is_first()
    window = QWidget()
    qtbot.addWidget(window)
    start.request.touch()
    ComesForward(start, window)
    assert window.isVisible()
    assert not start.request.exists()


def test_a_request_left_by_a_crash_is_taken_away(tmp_path: Path) -> None:
    start = SingleStart(tmp_path)
    start.request.touch()
    assert start.is_first()
    assert not start.request.exists()


@pytest.mark.parametrize("is_watched", [True, False])
def test_a_request_is_seen_even_where_the_system_tells_of_no_new_files(
    qtbot: QtBot, tmp_path: Path, is_watched: bool
) -> None:
    start = SingleStart(tmp_path)
    assert start.is_first()
    window = QWidget()
    qtbot.addWidget(window)
    watch = ComesForward(start, window)
    if is_watched:
        watch._timer.stop()
    else:
        watch._watcher.removePaths(watch._watcher.directories())
        watch._timer.setInterval(20)
    start.request.touch()
    qtbot.waitUntil(window.isVisible)
    assert not start.request.exists()


def config(home: Path) -> Path:
    return home / "xdg_config_home" / "PairView"
