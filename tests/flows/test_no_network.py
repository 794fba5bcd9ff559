"""A whole case, from the two seats to the PDF, opens no socket to a network and needs none."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pairview.store.case_file import open_case
from tests.flows.pages import words_of
from tests.living import home_of_nobody, living, next_line
from tests.network_filter import IS_POSSIBLE

FORBIDDEN = """
from tests.network_filter import forbid_networks
forbid_networks()
"""

WHOLE_CASE = """
import socket, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from pairview.window import file_dialogs
from pairview.window.screens import hand_over_screen
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT

folder = Path(sys.argv[1])
application = QApplication([])
apply_theme(application, LIGHT)
hand_over_screen.DEAD_MS = 10
file_dialogs.ask_to_save_pdf = lambda _parent, _suggested: folder / "short.pdf"

from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from tests.flows import test_short_slot as short
from tests.flows.pair import Pair

pair = Pair(folder)
pair.new_case()
pair.agree(Slot.SHORT, "Art", "History")
for seat, title in ((Seat.A, "Art begins"), (Seat.B, "Pass the keyboard to History")):
    pair.take_over(title)
    short.record(pair, seat)
    pair.finish_turn()
pair.reveal()
pair.go_on("Next: Retell")
pair.go_on("Next: Hypotheses")
short.speak_against(pair)
pair.go_on("Next: Plan")
short.plan(pair)
pair.go_on("Next: Read back")
pair.save_pdf()
pair.go_on("Finish")
pair.leave()
print("finished", flush=True)
"""
"""Two teachers with twenty minutes, as in `test_short_slot`."""

OPEN_SOCKET = "import socket\nsocket.socket(socket.{family})\nprint('open', flush=True)"

needs_filter = pytest.mark.skipif(
    not IS_POSSIBLE, reason="only Linux on x86_64 and aarch64 has a filter that we know"
)


def play(folder: Path, code: str, *before: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, sys.executable, "-c", code, str(folder)],
        env=home_of_nobody(folder / "home"), capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip


def check_whole(folder: Path, done: subprocess.CompletedProcess[str]) -> None:
    assert (done.returncode, done.stdout) == (0, "finished\n"), done.stderr
    (path,) = (folder / "Cases").glob("*.pairview")
    case_file, case = open_case(path)
    case_file.close()
    assert len(case.ratings) == 16
    assert "Art" in words_of(folder / "short.pdf")[0]


@needs_filter
def test_no_socket_to_a_network_is_opened(tmp_path: Path) -> None:
    check_whole(tmp_path, play(tmp_path, FORBIDDEN + WHOLE_CASE))


@needs_filter
def test_nor_by_starting_and_ending_pairview(tmp_path: Path) -> None:
    code = f"{FORBIDDEN}\ndef act(): print('open', flush=True)"
    with living(tmp_path, code) as child:
        assert next_line(child) == "open"
        child.terminate()
        assert child.wait(timeout=20) == 0


@needs_filter
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_the_filter_would_end_a_process_that_opens_one(tmp_path: Path, family: str) -> None:
    done = play(tmp_path, FORBIDDEN + OPEN_SOCKET.format(family=family))
    assert (done.returncode, done.stdout) == (-signal.SIGSYS, "")


@needs_filter
def test_the_filter_leaves_alone_what_stays_on_the_laptop(tmp_path: Path) -> None:
    done = play(tmp_path, FORBIDDEN + OPEN_SOCKET.format(family="AF_UNIX"))
    assert (done.returncode, done.stdout) == (0, "open\n")


def without_interfaces() -> list[str]:
    """Return the words that start a command where no interface exists; empty where none can."""
    tool = shutil.which("unshare")
    for words in ([tool, "--net"], [tool, "--user", "--map-root-user", "--net"]) if tool else ():
        tried = subprocess.run([*words, "true"], capture_output=True, check=False)
        if tried.returncode == 0:
            return [str(word) for word in words]
    return []


def test_the_flow_runs_where_no_interface_exists(tmp_path: Path) -> None:
    words = without_interfaces()
    if not words:
        pytest.skip("this machine lets nobody start a process without interfaces")
    names = "import socket; print(*(name for _, name in socket.if_nameindex()))"
    left = subprocess.run(
        [*words, sys.executable, "-c", names], capture_output=True, text=True, check=True
    )
    assert left.stdout.split() in ([], ["lo"])
    check_whole(tmp_path, play(tmp_path, WHOLE_CASE, *words))
