import subprocess
import sys
from pathlib import Path

from tests.living import home_of_nobody

LOADED = """
import sys
from pairview.command_line import main
code = main(["--check"])
print(sorted(sys.modules.keys() & {"bidi.bidi", "uharfbuzz", "sqlcipher3", "msgspec"}))
sys.exit(code)
"""


def test_the_check_starts_what_only_some_cases_need(tmp_path: Path) -> None:
    """A bundle is handed out by what it says."""
    home = home_of_nobody(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", LOADED], env=home, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("['bidi.bidi', 'msgspec', 'sqlcipher3', 'uharfbuzz']\n")
