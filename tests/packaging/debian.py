"""A bare Debian in a folder, as root, for packages to be installed in."""

import os
import shutil
import subprocess
from pathlib import Path

RELEASE = "bookworm"
WHERE = "PAIRVIEW_BARE_DEBIAN"
"""Names a folder with such a system, which is copied then; else one is fetched."""
VARIABLES = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
INSTALL = "apt-get install -qq -y --no-install-recommends"
ITS_OWN = ("/proc", "/sys", "/dev", "/run", "/tmp", "/var/cache", "/var/lib", "/var/log")
"""Folders that change by themselves when anything is installed."""
IS_POSSIBLE = (
    os.name == "posix"
    and os.geteuid() == 0
    and bool(shutil.which("debootstrap") or os.environ.get(WHERE))
)


class Debian:
    """Commands run in it see its files, its processes and the network, and no Python."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, script: str, *, lang: str = "C.UTF-8") -> subprocess.CompletedProcess[str]:
        """Run a script of bash that ends at the first failure."""
        system = f"'{self.folder}'"
        inside = f'mount -t proc proc {system}/proc && exec chroot {system} bash -euc "$0"'
        return subprocess.run(
            ["unshare", "--mount", "--pid", "--fork", "bash", "-euc", inside, script],
            env=VARIABLES | {"LANG": lang}, capture_output=True, text=True, timeout=900,
            stdin=subprocess.DEVNULL, check=False,
        )  # fmt: skip

    def do(self, script: str) -> str:
        """Run a script that must go well; returns what it says."""
        done = self.run(script)
        assert done.returncode == 0, f"{script}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        return done.stdout

    def bring(self, file: Path, to: str = "/srv") -> str:
        """Copy a file or a folder into the system; returns where it lies there."""
        target = self.folder / to.lstrip("/") / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        if file.is_dir():
            shutil.copytree(file, target, dirs_exist_ok=True)
        else:
            shutil.copy2(file, target)
        return f"{to}/{file.name}"

    def files(self) -> set[str]:
        """Return every file and folder that does not change by itself."""
        kept = " ".join(f"-path {folder} -prune -o" for folder in ITS_OWN)
        return set(self.do(f"find / -xdev {kept} -print").splitlines())


def bare_debian(folder: Path) -> Debian:
    """Fetch or copy a system that has nothing but what Debian cannot do without."""
    target = folder / "debian"
    ready = os.environ.get(WHERE)
    if ready:
        subprocess.run(["cp", "-a", ready, target], check=True)
    else:
        fetch = ["debootstrap", "--variant=minbase", RELEASE, str(target)]
        subprocess.run(fetch, check=True, capture_output=True, timeout=1200)
    shutil.copy("/etc/resolv.conf", target / "etc" / "resolv.conf")
    (target / "etc" / "apt" / "apt.conf.d" / "90tests").write_text(
        'Acquire::Check-Valid-Until "false";\nAcquire::Check-Date "false";\n'
        'APT::Sandbox::User "root";\n'
    )
    return Debian(target)
