"""The system libraries that Qt needs on Linux: which are missing, and how to install them."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

TO_DRAW = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FOR_A_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def has_display() -> bool:
    """Say whether a window can be shown; Windows and macOS always have a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages() -> list[str]:
    """Return the Debian packages that are needed here and not installed."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = TO_DRAW | (FOR_A_WINDOW if has_display() else {})
    missing = [package for library, package in wanted.items() if not _can_load(library)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def install(packages: list[str]) -> bool:
    """Install packages where that is possible, else print the line to type; True when installed."""
    apt_get = shutil.which("apt-get")
    if apt_get is None:
        names = ", ".join(packages)
        print(f"PairView needs libraries that this system lacks. Debian calls them: {names}")
        return False
    if os.geteuid() != 0:
        print("PairView needs a few libraries of the system. Please type once:")
        print(f"  sudo apt-get install {' '.join(_present_name(package) for package in packages)}")
        return False
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([apt_get, "update", "-qq"], env=quiet, check=True)
    names_here = [_present_name(package) for package in packages]
    command = [
        apt_get,
        "install",
        "-qq",
        "--yes",
        "--no-install-recommends",
        *names_here,
    ]
    subprocess.run(command, env=quiet, check=True, stdout=subprocess.DEVNULL)
    return True


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _present_name(package: str) -> str:
    """Return the name that this release uses: some carry t64 since Debian 13 and Ubuntu 24.04."""
    newer = f"{package}t64"
    answer = subprocess.run(["apt-cache", "show", newer], capture_output=True, check=False)
    return newer if answer.returncode == 0 and answer.stdout else package
