"""Which packages of Debian and Ubuntu the bundle needs, found in its own libraries.

Since Debian 13 and Ubuntu 24.04 some names carry t64; a name for both is an alternative.
"""

import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from bundle_settling import libraries_in

PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6 (>= 2.35)",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libc.so.6": "libc6 (>= 2.35)",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6 (>= 2.35)",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libm.so.6": "libc6 (>= 2.35)",
    "libpthread.so.0": "libc6 (>= 2.35)",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
ALSO = ("xkb-data",)
"""Read by libxkbcommon, which is in the bundle."""
NOT_EVERYWHERE = {
    "libqgtk3.so": (),
    "libcupsprintersupport.so": ("libcups2t64 | libcups2",),
    "libqwayland.so": ("libwayland-client0", "libwayland-cursor0"),
}
"""Plugins that Qt does without where a desktop has not what they need, and what brings it."""
OF_WAYLAND = "libwayland-"
NEEDED = "NEEDED"


class UnknownLibraryError(Exception):
    """The bundle asks for a library of the system that no package is named for."""


def needs_of(folder: Path) -> tuple[str, ...]:
    """Return the packages without which the bundle does not start.

    Raises UnknownLibraryError, naming the library and what asks for it.
    """
    libraries = {path.name: path for path in libraries_in(folder)}
    packages = set(ALSO)
    for name, path in sorted(libraries.items()):
        if name in NOT_EVERYWHERE:
            continue
        for needed in needed_by(path):
            if needed in libraries or needed.startswith(OF_WAYLAND):
                continue
            if needed not in PACKAGES:
                raise UnknownLibraryError(
                    f"{name} asks for {needed}, which no package is named for"
                )
            packages.add(PACKAGES[needed])
    return tuple(sorted(packages))


def wishes_of(folder: Path) -> tuple[str, ...]:
    """Return the packages that a desktop has anyway, and a bare system need not have."""
    present = {path.name for path in folder.rglob("*.so")}
    wished = {one for name in NOT_EVERYWHERE.keys() & present for one in NOT_EVERYWHERE[name]}
    return tuple(sorted(wished))


def needed_by(path: Path) -> Iterator[str]:
    """Yield the libraries that a file names as needed."""
    done = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        if line.split()[:1] == [NEEDED]:
            yield line.split()[1]


def one_line(packages: Iterable[str]) -> str:
    return ", ".join(packages)
