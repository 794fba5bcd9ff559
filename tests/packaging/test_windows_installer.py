"""The Windows installer, driven under Wine with a stand-in for the bundle."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("drives Wine", allow_module_level=True)

from tests.windows_laptop import (
    FOR_ALL,
    UNINSTALL,
    Laptop,
    Outcome,
    files_in,
    make_bundle,
    make_installer,
)

pytestmark = [
    pytest.mark.package,
    pytest.mark.skipif(
        not (shutil.which("makensis") and shutil.which("wine")), reason="needs makensis and wine"
    ),
]
OLD, NEW = "1.9.0", "1.10.0"
CASE = b"what two teachers typed"
BIG = 3_000_000
OWN_CERTIFICATE = "openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=Owner -days 2"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an older and a newer installer."""
    folder = tmp_path_factory.mktemp("shelf")
    older = make_bundle(folder / "older", **{"a.dll": b"old", "gone.dll": b"old"})
    newer = make_bundle(folder / "newer", **{"a.dll": b"new", "big.dll": os.urandom(BIG)})
    make_installer(older, folder / "pairview-old.exe", OLD)
    make_installer(newer, folder / "pairview-new.exe", NEW)
    make_installer(newer, folder / "pairview-huge.exe", NEW, EXTRA_KB="2000000000")
    make_installer(older, folder / "pairview-teacher.exe", OLD, PRETEND_ACCOUNT="User")
    return folder


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    laptop = Laptop(tmp_path_factory.mktemp("wine"))
    laptop.start()
    yield laptop
    laptop.end()


@pytest.fixture
def laptop(prefix: Laptop) -> Iterator[Laptop]:
    """A laptop without PairView, before and after."""
    yield prefix
    for root in ("HKLM", "HKCU"):
        folder = prefix.values(f"{root}\\Software\\PairView").get("InstallFolder")
        if folder:
            prefix.uninstall(folder)
            until_gone(prefix.path(f"{folder}\\uninstall.exe"))
            shutil.rmtree(prefix.path(folder), ignore_errors=True)


def install(laptop: Laptop, shelf: Path, which: str, *switches: str) -> Outcome:
    return laptop.run(shelf / f"pairview-{which}.exe", "/S", *switches)


def until_gone(path: Path) -> None:
    """Wait for an uninstaller that goes on by itself in a copy of its own."""
    end = time.monotonic() + 60
    while path.exists() and time.monotonic() < end:
        time.sleep(0.1)
    assert not path.exists()


def test_a_silent_install_for_everyone_can_be_detected(laptop: Laptop, shelf: Path) -> None:
    assert install(laptop, shelf, "old") == Outcome(0, "")
    assert laptop.values("HKLM\\Software\\PairView") == {"Version": OLD, "InstallFolder": FOR_ALL}
    known = laptop.values(f"HKLM\\{UNINSTALL}")
    assert int(known.pop("EstimatedSize"), 16) > 100
    assert known == {
        "DisplayName": "PairView",
        "DisplayVersion": OLD,
        "DisplayIcon": f"{FOR_ALL}\\pairview.exe",
        "Publisher": "PairView maintainers",
        "InstallLocation": FOR_ALL,
        "UninstallString": f'"{FOR_ALL}\\uninstall.exe"',
        "QuietUninstallString": f'"{FOR_ALL}\\uninstall.exe" /S',
        "NoModify": "0x1",
        "NoRepair": "0x1",
    }
    assert laptop.values("HKCU\\Software\\PairView") == {}


def test_every_file_of_the_bundle_arrives_and_nothing_else(laptop: Laptop, shelf: Path) -> None:
    install(laptop, shelf, "old")
    there = files_in(laptop.path(FOR_ALL))
    assert there.pop("uninstall.exe")
    assert there == files_in(shelf / "older")
    beside = [path.name for path in laptop.path(FOR_ALL).parent.glob("PairView*")]
    assert beside == ["PairView"]


def test_a_double_click_on_a_case_opens_it_and_the_start_menu_has_pairview(
    laptop: Laptop, shelf: Path
) -> None:
    install(laptop, shelf, "old")
    classes = "HKLM\\Software\\Classes"
    assert laptop.values(f"{classes}\\.pairview") == {"(Default)": "PairView.Case"}
    assert laptop.values(f"{classes}\\PairView.Case\\shell\\open\\command") == {
        "(Default)": f'"{FOR_ALL}\\pairview.exe" "%1"'
    }
    menu = laptop.path("C:\\ProgramData\\Microsoft\\Windows\\Start Menu\\Programs\\PairView.lnk")
    assert menu.exists()


def test_one_account_installs_without_an_administrator(laptop: Laptop, shelf: Path) -> None:
    assert install(laptop, shelf, "teacher", "/CURRENTUSER") == Outcome(0, "")
    roaming = laptop.account() / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    assert (roaming / "PairView.lnk").exists()
    assert (laptop.account() / "AppData/Local/Programs/PairView/pairview.exe").exists()
    assert laptop.values(f"HKCU\\{UNINSTALL}")["DisplayVersion"] == OLD
    assert laptop.values("HKLM\\Software\\PairView") == {}


def test_for_everyone_needs_an_administrator(laptop: Laptop, shelf: Path) -> None:
    outcome = install(laptop, shelf, "teacher", "/ALLUSERS")
    assert outcome.code == 13
    assert outcome.said == (
        "Installing for everyone needs an administrator; "
        "/CURRENTUSER installs for this account only."
    )
    assert not laptop.path(FOR_ALL).exists()


def test_a_folder_may_have_spaces_and_umlauts(laptop: Laptop, shelf: Path) -> None:
    folder = "C:\\Schule für Übung\\Pair View ñ"
    assert install(laptop, shelf, "old", f"/D={folder}") == Outcome(0, "")
    assert laptop.values("HKLM\\Software\\PairView")["InstallFolder"] == folder
    assert laptop.path(f"{folder}\\_internal\\a.dll").read_bytes() == b"old"
    assert laptop.uninstall(folder) == Outcome(0, "")
    until_gone(laptop.path(folder))


def test_a_folder_may_end_in_a_backslash(laptop: Laptop, shelf: Path) -> None:
    assert install(laptop, shelf, "old", "/D=C:\\Own place\\") == Outcome(0, "")
    assert laptop.values("HKLM\\Software\\PairView")["InstallFolder"] == "C:\\Own place"
    assert laptop.uninstall("C:\\Own place\\") == Outcome(0, "")
    assert laptop.values("HKLM\\Software\\PairView") == {}
    until_gone(laptop.path("C:\\Own place"))


def test_a_newer_version_takes_the_place_of_an_older_one(laptop: Laptop, shelf: Path) -> None:
    folder = "C:\\Own place\\PairView"
    install(laptop, shelf, "old", f"/D={folder}")
    laptop.path(f"{folder}\\blue-kite.pairview").write_bytes(CASE)
    assert install(laptop, shelf, "new") == Outcome(0, "")
    there = files_in(laptop.path(folder))
    assert there.pop("uninstall.exe")
    assert there == {**files_in(shelf / "newer"), "blue-kite.pairview": CASE}
    assert laptop.values(f"HKLM\\{UNINSTALL}")["DisplayVersion"] == NEW
    assert [path.name for path in laptop.path(folder).parent.iterdir()] == ["PairView"]


def test_the_same_version_may_be_installed_again(laptop: Laptop, shelf: Path) -> None:
    install(laptop, shelf, "old")
    laptop.path(f"{FOR_ALL}\\_internal\\a.dll").write_bytes(b"damaged")
    assert install(laptop, shelf, "old") == Outcome(0, "")
    assert laptop.path(f"{FOR_ALL}\\_internal\\a.dll").read_bytes() == b"old"


def test_a_move_to_another_folder_leaves_only_what_people_put_there(
    laptop: Laptop, shelf: Path
) -> None:
    install(laptop, shelf, "old")
    laptop.path(f"{FOR_ALL}\\blue-kite.pairview").write_bytes(CASE)
    assert install(laptop, shelf, "new", "/D=C:\\Elsewhere") == Outcome(0, "")
    assert files_in(laptop.path(FOR_ALL)) == {"blue-kite.pairview": CASE}
    assert laptop.path("C:\\Elsewhere\\pairview.exe").exists()
    shutil.rmtree(laptop.path(FOR_ALL))


def test_an_older_version_does_not_replace_a_newer_one(laptop: Laptop, shelf: Path) -> None:
    install(laptop, shelf, "new")
    before = files_in(laptop.path(FOR_ALL))
    outcome = install(laptop, shelf, "old")
    assert outcome == Outcome(
        11, "Version 1.10.0 of PairView is installed, which is newer than 1.9.0; "
        "it was left as it is.",
    )  # fmt: skip
    assert files_in(laptop.path(FOR_ALL)) == before


def test_a_running_program_is_neither_replaced_nor_removed(laptop: Laptop, shelf: Path) -> None:
    install(laptop, shelf, "old")
    before = files_in(laptop.path(FOR_ALL))
    program = laptop.open(f"{FOR_ALL}\\pairview.exe")
    try:
        assert laptop.run("cmd", "/c", "ver").code == 0  # by now the program runs
        sentence = "PairView is open; close it on every account of this laptop, then try again."
        assert install(laptop, shelf, "new") == Outcome(10, sentence)
        assert laptop.uninstall(FOR_ALL) == Outcome(10, sentence)
        assert files_in(laptop.path(FOR_ALL)) == before
    finally:
        program.kill()
        program.wait()
    assert install(laptop, shelf, "new") == Outcome(0, "")


def test_a_folder_that_cannot_be_renamed_keeps_the_old_copy(laptop: Laptop, shelf: Path) -> None:
    install(laptop, shelf, "old")
    before = files_in(laptop.path(FOR_ALL))
    in_the_way = laptop.path(f"{FOR_ALL}-setup-old")
    in_the_way.write_text("a file where the old folder has to go", encoding="utf-8")
    assert install(laptop, shelf, "new") == Outcome(
        10, "Something has the folder of PairView open; close it, then try again."
    )
    assert files_in(laptop.path(FOR_ALL)) == before
    assert not laptop.path(f"{FOR_ALL}-setup-new").exists()
    assert laptop.values("HKLM\\Software\\PairView")["Version"] == OLD
    in_the_way.unlink()


def test_a_new_copy_that_cannot_take_its_place_leaves_what_is_there(
    laptop: Laptop, shelf: Path
) -> None:
    in_the_way = laptop.path(FOR_ALL)
    in_the_way.write_text("a file where the folder has to go", encoding="utf-8")
    assert install(laptop, shelf, "old").code == 2
    assert in_the_way.read_text(encoding="utf-8") == "a file where the folder has to go"
    assert [path.name for path in in_the_way.parent.glob("PairView*")] == ["PairView"]
    assert laptop.values("HKLM\\Software\\PairView") == {}
    in_the_way.unlink()


def test_without_room_on_the_disk_nothing_is_touched(laptop: Laptop, shelf: Path) -> None:
    install(laptop, shelf, "old")
    before = files_in(laptop.path(FOR_ALL).parent)
    outcome = install(laptop, shelf, "huge")
    assert outcome.code == 12
    assert outcome.said.endswith("MB free on this disk; nothing was changed.")
    assert files_in(laptop.path(FOR_ALL).parent) == before
    assert not laptop.path(f"{FOR_ALL}-setup-new").exists()


def test_a_disk_that_fills_up_meanwhile_keeps_the_old_copy(laptop: Laptop, shelf: Path) -> None:
    install(laptop, shelf, "old")
    before = files_in(laptop.path(FOR_ALL).parent)
    outcome = laptop.run_without_room(shelf / "pairview-new.exe", "/S", room=BIG // 2)
    assert outcome == Outcome(
        2, "PairView could not be written to the disk; what was there before is still there."
    )
    assert files_in(laptop.path(FOR_ALL).parent) == before
    assert laptop.values("HKLM\\Software\\PairView")["Version"] == OLD


def test_a_folder_with_other_files_is_left_alone(laptop: Laptop, shelf: Path) -> None:
    photos = laptop.path("C:\\Photos")
    photos.mkdir(exist_ok=True)
    (photos / "class.jpg").write_bytes(b"a photo")
    outcome = install(laptop, shelf, "old", "/D=C:\\Photos")
    assert outcome == Outcome(14, "C:\\Photos holds other files; please choose a new folder.")
    assert files_in(photos) == {"class.jpg": b"a photo"}


def test_what_an_uninstall_left_is_no_hindrance(laptop: Laptop, shelf: Path) -> None:
    laptop.path(FOR_ALL).mkdir()
    laptop.path(f"{FOR_ALL}\\uninstall.exe").write_bytes(b"still in use")
    assert install(laptop, shelf, "old") == Outcome(0, "")
    assert laptop.uninstall(FOR_ALL).code == 0
    until_gone(laptop.path(FOR_ALL))


def test_two_switches_that_exclude_each_other_are_told(laptop: Laptop, shelf: Path) -> None:
    outcome = install(laptop, shelf, "old", "/ALLUSERS", "/CURRENTUSER")
    assert outcome == Outcome(15, "/ALLUSERS and /CURRENTUSER exclude each other.")


def test_a_windows_that_is_too_old_is_told_in_spanish_too(laptop: Laptop, shelf: Path) -> None:
    laptop.run("winecfg", "-v", "win7")
    try:
        outcome = install(laptop, shelf, "old", "/LANGUAGE=es")
    finally:
        laptop.run("winecfg", "-v", "win10")
    assert outcome == Outcome(
        16, "PairView necesita Windows 10 versión 1809 o posterior, de 64 bits."
    )


def test_a_refusal_is_kept_in_a_file_until_it_works(laptop: Laptop, shelf: Path) -> None:
    log = laptop.account() / "Temp" / "pairview-setup.log"
    install(laptop, shelf, "old", "/ALLUSERS", "/CURRENTUSER")
    assert log.read_text("utf-16") == "15 /ALLUSERS and /CURRENTUSER exclude each other.\n"
    install(laptop, shelf, "old")
    assert not log.exists()


def test_an_install_that_was_cut_off_between_two_renamings_is_mended(
    laptop: Laptop, shelf: Path
) -> None:
    install(laptop, shelf, "old")
    before = files_in(laptop.path(FOR_ALL))
    laptop.path(FOR_ALL).rename(laptop.path(f"{FOR_ALL}-setup-old"))
    assert install(laptop, shelf, "huge").code == 12
    assert files_in(laptop.path(FOR_ALL)) == before


def test_uninstalling_leaves_cases_settings_and_policies(laptop: Laptop, shelf: Path) -> None:
    install(laptop, shelf, "old")
    ours = laptop.account() / "AppData" / "Local" / "PairView" / "Cases"
    ours.mkdir(parents=True, exist_ok=True)
    cases = [ours / "blue-kite.pairview", laptop.path(f"{FOR_ALL}\\green-fox.pairview")]
    for case in cases:
        case.write_bytes(CASE)
    policy = "HKLM\\Software\\Policies\\PairView"
    laptop.run("reg", "add", policy, "/v", "Language", "/d", "es", "/f")
    laptop.run(f"{FOR_ALL}\\uninstall.exe", "/S")
    until_gone(laptop.path(f"{FOR_ALL}\\uninstall.exe"))
    assert [case.read_bytes() for case in cases] == [CASE, CASE]
    assert laptop.values(policy) == {"Language": "es"}
    assert files_in(laptop.path(FOR_ALL)) == {"green-fox.pairview": CASE}
    assert laptop.values("HKLM\\Software\\PairView") == {}
    assert laptop.values(f"HKLM\\{UNINSTALL}") == {}
    assert laptop.values("HKLM\\Software\\Classes\\.pairview") == {}
    assert not list(laptop.path("C:\\ProgramData").rglob("PairView.lnk"))
    shutil.rmtree(laptop.path(FOR_ALL))


def test_an_uninstall_starts_nothing_that_others_could_have_laid_down(
    laptop: Laptop, shelf: Path
) -> None:
    install(laptop, shelf, "old")
    before = files_in(laptop.account() / "Temp")
    assert laptop.uninstall(FOR_ALL) == Outcome(0, "")
    until_gone(laptop.path(f"{FOR_ALL}\\uninstall.exe"))
    names = set(files_in(laptop.account() / "Temp")) - set(before)
    assert all(re.fullmatch(r"ns\w+\.tmp", name) for name in names), names


def test_the_script_also_makes_the_installer_that_nsis_makes_on_windows(
    shelf: Path, tmp_path: Path
) -> None:
    made = make_installer(shelf / "older", tmp_path / "pairview-32.exe", OLD, TARGET="x86-unicode")
    content = made.read_bytes()
    machine = int.from_bytes(content[60:64], "little") + 4
    assert content[machine : machine + 2] == b"\x4c\x01"  # i386


@pytest.mark.skipif(not shutil.which("osslsigncode"), reason="needs osslsigncode")
def test_the_uninstaller_is_signed_as_it_is_made(
    laptop: Laptop, shelf: Path, tmp_path: Path
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [*OWN_CERTIFICATE.split(), "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    sign = tmp_path / "sign.sh"
    sign.write_text(
        f'osslsigncode sign -certs {certificate} -key {key} -in "$1" -out "$1.signed" '
        '>/dev/null && mv "$1.signed" "$1"\n',
        encoding="utf-8",
    )
    signed = make_installer(
        shelf / "older", tmp_path / "pairview-signed.exe", OLD, SIGN=f"sh {sign}"
    )
    assert laptop.run(signed, "/S") == Outcome(0, "")
    uninstaller = laptop.path(f"{FOR_ALL}\\uninstall.exe")
    told = subprocess.run(
        ["osslsigncode", "verify", "-CAfile", certificate, "-in", uninstaller],
        capture_output=True,
        check=False,
    )
    assert b"Signature verification: ok" in told.stdout
