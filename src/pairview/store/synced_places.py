"""Tells where copies go by themselves: folders that a cloud syncs, and drives on a network.

Known marks only: the answer "none" is no promise that nobody copies the folder.
"""

import ctypes
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath
from typing import Final

_NAMES: Final = {
    "OneDrive": re.compile(r"one ?drive( - .+|-.+)?", re.IGNORECASE),
    "Dropbox": re.compile(r"dropbox( \(.+\)|-.+)?", re.IGNORECASE),
    "Google Drive": re.compile(r"(google ?drive|my drive)( - .+|-.+| \(.+\))?", re.IGNORECASE),
    "iCloud Drive": re.compile(r"mobile documents|icloud ?drive", re.IGNORECASE),
    "Nextcloud": re.compile(r"nextcloud\d*", re.IGNORECASE),
    "ownCloud": re.compile(r"owncloud\d*( - .+)?", re.IGNORECASE),
}
"""What the folders are called, macOS's `Library/CloudStorage/OneDrive-School` among them."""

_MARKS: Final = {
    "Dropbox": (".dropbox.cache",),
    "Google Drive": (".tmp.drivedownload", ".tmp.driveupload"),
    "Nextcloud/ownCloud": (".sync_*.db", "._sync_*.db"),
    "Syncthing": (".stfolder",),
}
"""Files that only the sync program puts into the folder it keeps."""

_ONE_DRIVE_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_MOUNTS: Final = Path("/proc/self/mountinfo")
_REMOTE_DRIVE: Final = 4  # DRIVE_REMOTE of GetDriveTypeW
_ON_NETWORK: Final = re.compile(
    r"nfs4?|cifs|smb3|smbfs|afs|ceph|fuse\.(sshfs|gvfsd-fuse|rclone|davfs2?|glusterfs)|davfs"
)


def synced_by(path: Path) -> str | None:
    """Return the name of what syncs the folder that a path lies in, or None where none is known."""
    folders = list(_folders(path))
    if any(folder in folders for folder in _folders_of_one_drive()):
        return "OneDrive"
    for folder in folders:
        for service, name in _NAMES.items():
            if name.fullmatch(folder.name):
                return service
        for service, marks in _MARKS.items():
            if _holds(folder, marks):
                return service
    return None


def is_on_network(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Say whether a path lies on a drive of another computer; `mounts` lists what is mounted."""
    whole = path.absolute()
    if is_share(whole) or (whole.drive and _is_mapped(whole.drive)):
        return True
    return _ON_NETWORK.fullmatch(_file_system(_resolved(whole), mounts)) is not None


def is_share(path: PurePath) -> bool:
    r"""Say whether a path of Windows names another computer: `\\server\share`."""
    drive = path.drive.replace("/", "\\").upper()
    return drive.startswith("\\\\?\\UNC\\") or (
        drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\"))
    )


def _is_mapped(drive: str) -> bool:
    windows = getattr(ctypes, "windll", None)
    return windows is not None and windows.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE


def _folders(path: Path) -> Iterator[Path]:
    """Yield the folders above a path, as it is written and as it lies, nearest first."""
    whole = path.absolute()
    yield from whole.parents
    lies = _resolved(whole)
    if lies != whole:
        yield from lies.parents


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a link in a circle
        return path


def _folders_of_one_drive() -> Iterator[Path]:
    for name in _ONE_DRIVE_VARIABLES:
        if folder := os.environ.get(name):
            yield Path(folder)


def _holds(folder: Path, marks: Sequence[str]) -> bool:
    try:
        return any(next(folder.glob(mark), None) is not None for mark in marks)
    except OSError:  # a folder that may be passed through and not looked into
        return False


def _file_system(path: Path, mounts: Path) -> str:
    """Return the kind of file system a path lies on, as Linux tells it; empty elsewhere."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    mounted: dict[Path, str] = {}
    for line in lines:
        before, _, after = line.partition(" - ")
        match before.split(" "):
            case [_id, _parent, _device, _root, place, *_options]:
                mounted[Path(_unescaped(place))] = after.split(" ")[0]
    return next((mounted[place] for place in (path, *path.parents) if place in mounted), "")


def _unescaped(field: str) -> str:
    r"""Linux writes a space in a name as \040."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)
