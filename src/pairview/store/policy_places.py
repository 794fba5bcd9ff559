r"""Where each system has its policies, and whether there are any; a start asks no more than that.

Windows: values below `Software\Policies\PairView`, of the machine and then of the account.
macOS: managed preferences of the machine and then of the account. Linux: `/etc/pairview`. No
argument, setting or variable of an account names another place: whoever may not lay a policy down
must not be able to take it away.
"""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

LINUX_FILE: Final = Path("/etc/pairview/policy.toml")
BUNDLE_ID: Final = "org.pairview.PairView"
REGISTRY_KEY: Final = "Software\\Policies\\PairView"
HIVES: Final = {"HKLM": "HKEY_LOCAL_MACHINE", "HKCU": "HKEY_CURRENT_USER"}

Registry: TypeAlias = Callable[[str], Mapping[str, object] | None]
"""Returns the values below `REGISTRY_KEY` of a hive, None where there is no such key."""


def is_laid_down(system: str = sys.platform, root: Path = Path("/")) -> bool:
    """Say whether a system, named as in `sys.platform`, has any policy to read."""
    if system == "win32":
        return any(map(_has_values, HIVES.values()))
    return any(map(os.path.lexists, files_of(system, root)))


def files_of(system: str, root: Path = Path("/")) -> tuple[Path, ...]:
    """Return the files of a system that may hold policies; the first that names a key decides."""
    if system != "darwin":
        return (root / LINUX_FILE.relative_to("/"),)
    managed = root / "Library" / "Managed Preferences"
    return managed / f"{BUNDLE_ID}.plist", managed / _account() / f"{BUNDLE_ID}.plist"


def _account() -> str:
    """Return who is logged in as the system knows it; a variable could say anything."""
    import pwd

    return pwd.getpwuid(os.getuid()).pw_name


def registry_values(hive: str) -> Mapping[str, object] | None:
    """Return what Windows has for us below a hive; raises OSError where it may not be read."""
    from importlib import import_module

    winreg: Any = import_module("winreg")
    access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
    try:
        with winreg.OpenKey(getattr(winreg, hive), REGISTRY_KEY, 0, access) as key:
            count = winreg.QueryInfoKey(key)[1]
            found = [winreg.EnumValue(key, number) for number in range(count)]
    except FileNotFoundError:
        return None
    return {name.lower(): value for name, value, _kind in found if name}


def _has_values(hive: str) -> bool:
    try:
        return registry_values(hive) is not None
    except OSError:
        return True
