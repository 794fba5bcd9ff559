"""Where PairView keeps things for an account, for commands that know no Qt.

The window asks Qt's standard paths; a test compares the two.
"""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from pairview.store.policies import policy_in_force

NAME: Final = "PairView"
SETTINGS: Final = "settings.ini"
_RECENT: Final = "recent_cases.txt"
KEPT_BESIDE: Final = (
    SETTINGS,
    _RECENT,
    "recent_cases.new",
    "off_the_list.txt",
    "off_the_list.new",
    "school.toml",
    "come-forward",
    "open.lock",
)
"""Every file that PairView makes in the folder of the settings."""

_ESCAPED: Final = re.compile(r"\\(x[0-9a-fA-F]{1,4}|.)")
_MEANT: Final = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}


class AccountPlaces(NamedTuple):
    """The folder of the settings, and the folder for cases; either may not be there."""

    settings: Path
    cases: Path

    @property
    def lock(self) -> Path:
        """The file that says which PairView is open."""
        return self.settings / "open.lock"

    def recent_cases(self) -> tuple[Path, ...]:
        """Return the case files on the list of the start page, wherever they lie."""
        try:
            lines = (self.settings / _RECENT).read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError):
            return ()
        return tuple(Path(line.partition("\t")[0]) for line in lines if "\t" in line)


def account_places(
    system: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> AccountPlaces:
    """Return the places of whoever runs this."""
    settings, data = _folders(system, environment)
    chosen = policy_in_force().cases_folder or _chosen_in(settings / SETTINGS)
    return AccountPlaces(settings, Path(chosen) if chosen else data / "Cases")


def _folders(system: str, environment: Mapping[str, str]) -> tuple[Path, Path]:
    """Return where settings and data of this program lie, as Qt has it."""
    home = Path(environment.get("HOME") or Path.home())
    if system == "win32":
        local = Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
        return local / NAME, local / NAME
    if system == "darwin":
        library = home / "Library"
        return library / "Preferences" / NAME, library / "Application Support" / NAME
    config = _absolute(environment.get("XDG_CONFIG_HOME")) or home / ".config"
    data = _absolute(environment.get("XDG_DATA_HOME")) or home / ".local" / "share"
    return config / NAME, data / NAME


def _absolute(text: str | None) -> Path | None:
    """Return a folder of a variable; one that is no whole path counts as none."""
    return Path(text) if text and Path(text).is_absolute() else None


def _chosen_in(settings: Path) -> str:
    """Return the folder for cases that people chose, as Qt wrote it down, or ""."""
    try:
        text = settings.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    found = re.search(r'(?m)^cases_folder=(?:"(.*)"|(.*))$', text)
    written = (found[1] or found[2] or "") if found else ""
    return _ESCAPED.sub(_unescaped, written)


def _unescaped(found: re.Match[str]) -> str:
    sign = found[1]
    return chr(int(sign[1:], 16)) if sign[1:] else _MEANT.get(sign, sign)
