"""What an hour writes and takes away again: temporary files, journals, locks."""

import re
import shutil
from pathlib import Path

import pytest

from tests.flows.test_footprint import play

CALLS = "open,openat,creat,rename,renameat,renameat2,link,linkat"
WRITES = re.compile(r"O_CREAT|O_WRONLY|O_RDWR|O_TMPFILE|(?:creat|rename\w*|link\w*)\(")
SYSTEM = ("/dev/", "/proc/", "/sys/")
CASE = r"Cases/(?:\.pairview-[0-9a-f]{16}\.new|[a-z-]+\.pairview)(?:-journal)?"
COPY = r"Cases/\.pairview-copies/.+"
SETTINGS = r"PairView(?:/(?:settings\.ini|open)(?:\.lock|\.\w{6})?|/recent_cases\.(?:new|txt))?"
DIALOGS = r"xdg_config_home(?:/QtProject\.conf(?:\.lock|\.\w{6})?)?"
DOCUMENT = r"Documents/(?:\.pairview-[0-9a-f]{16}\.new|handout\.pdf|export\.json)"
EXPECTED = re.compile(rf"(?:^|/)(?:{CASE}|{COPY}|{SETTINGS}|{DIALOGS}|{DOCUMENT})$")
"""Cases and their journals, settings with the lock and temporary name of Qt, what they saved."""


@pytest.mark.long
@pytest.mark.skipif(shutil.which("strace") is None, reason="nothing here watches a process")
def test_nothing_else_is_written_in_passing(tmp_path: Path) -> None:
    home, trace = tmp_path / "home", tmp_path / "trace.txt"
    home.mkdir()
    play(home, under=("strace", "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(trace)))
    written = {
        path
        for line in trace.read_text(errors="replace").splitlines()
        if WRITES.search(line) and "ENOENT" not in line
        for path in re.findall(r'"([^"]+)"', line)
        if not path.startswith(SYSTEM)
    }
    assert any(path.endswith(".pairview-journal") for path in written), "nothing was watched"
    inside = {path for path in written if path.startswith(str(home))}
    assert written - inside == set()
    assert sorted(path for path in inside if not EXPECTED.search(path)) == []
