"""A folder from which copies go elsewhere is known by its marks, and others are left in peace."""

import ctypes
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

from pairview.store.synced_places import is_on_network, is_share, synced_by

MOUNTS = r"""
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 21 0:35 / /media/school\040drive rw - cifs //server/notes rw
41 21 0:36 / /media/school\040drive/stick rw - vfat /dev/sdb1 rw
42 21 0:37 / /mnt/nfs rw - nfs4 server:/notes rw
43 21 0:38 / /mnt/ssh rw - fuse.sshfs server:/notes rw
44 21 0:39 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
half a line
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - School", "OneDrive"),
        ("Library/CloudStorage/OneDrive-School", "OneDrive"),
        ("Dropbox (Ourselves)", "Dropbox"),
        ("Library/CloudStorage/GoogleDrive-a@b.example", "Google Drive"),
        ("My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Cases", None),
        ("Dropbox notes of old", None),
    ],
)
def test_a_synced_folder_is_known_by_its_name(
    tmp_path: Path, folder: str, service: str | None
) -> None:
    place = tmp_path / folder / "PairView"
    place.mkdir(parents=True)
    assert synced_by(place / "blue-kite.pairview") == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".tmp.driveupload", "Google Drive"),
        (".sync_0123abcd.db", "Nextcloud/ownCloud"),
        ("._sync_0123abcd.db", "Nextcloud/ownCloud"),
        (".stfolder", "Syncthing"),
        ("desktop.ini", None),
    ],
)
def test_a_synced_folder_of_any_name_is_known_by_what_lies_in_it(
    tmp_path: Path, mark: str, service: str | None
) -> None:
    (tmp_path / "Notes" / "PairView").mkdir(parents=True)
    (tmp_path / "Notes" / mark).touch()
    assert synced_by(tmp_path / "Notes" / "PairView" / "blue-kite.pairview") == service


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_windows_tells_where_one_drive_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    assert synced_by(tmp_path / "elsewhere" / "a" / "blue-kite.pairview") == "OneDrive"
    assert synced_by(tmp_path / "here" / "blue-kite.pairview") is None


def test_a_link_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Cases").symlink_to(tmp_path / "Dropbox")
    assert synced_by(tmp_path / "Cases" / "blue-kite.pairview") == "Dropbox"


def test_a_link_in_a_circle_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to(tmp_path / "two")
    (tmp_path / "two").symlink_to(tmp_path / "one")
    assert synced_by(tmp_path / "one" / "blue-kite.pairview") is None


def test_a_folder_that_cannot_be_looked_into_is_no_reason_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_arguments: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "glob", closed)
    assert synced_by(tmp_path / "blue-kite.pairview") is None


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/media/school drive/blue-kite.pairview", True),
        ("/media/school drive/stick/blue-kite.pairview", False),
        ("/mnt/nfs/a/b.pairview", True),
        ("/mnt/ssh/b.pairview", True),
        ("/run/user/1000/gvfs/smb/b.pairview", True),
        ("/mnt/b.pairview", False),
    ],
)
def test_linux_tells_what_lies_on_a_network(tmp_path: Path, path: str, remote: bool) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS, encoding="utf-8")
    assert is_on_network(Path(path), mounts) == remote


def test_where_nothing_tells_what_is_mounted_nothing_is_said(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path, tmp_path / "none")


def test_the_temporary_folder_of_the_tests_is_on_no_network(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path / "blue-kite.pairview")


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        (r"\\server\notes\a.pairview", True),
        (r"//server/notes/a.pairview", True),
        (r"\\?\UNC\server\notes\a.pairview", True),
        (r"\\?\C:\notes\a.pairview", False),
        (r"C:\notes\a.pairview", False),
    ],
)
def test_a_share_of_windows_is_known_by_its_path(path: str, remote: bool) -> None:
    assert is_share(PureWindowsPath(path)) == remote


class _DrivePath(type(Path())):  # type: ignore[misc]  # Path picks its class by the system
    drive = "N:"


@pytest.mark.parametrize(("kind", "remote"), [(4, True), (3, False)])
def test_windows_tells_which_drives_are_mapped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: int, remote: bool
) -> None:
    asked: list[str] = []

    def drive_type(root: str) -> int:
        asked.append(root)
        return kind

    kernel = SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW=drive_type))
    monkeypatch.setattr(ctypes, "windll", kernel, raising=False)
    assert is_on_network(_DrivePath("/notes"), tmp_path / "none") == remote
    assert asked == ["N:\\"]
