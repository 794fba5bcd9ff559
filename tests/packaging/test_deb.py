"""The package on a bare Debian 12, as root: `python3 run.py test -m package`."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from bundle import screen as screen_of_memory

import build_bundle
import build_deb
import build_icons
from pairview import __version__
from tests.packaging.debian import INSTALL, IS_POSSIBLE, Debian, bare_debian

pytestmark = [
    pytest.mark.package,
    pytest.mark.skipif(not IS_POSSIBLE, reason="a bare Debian wants root and debootstrap"),
    pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is missing"),
]
HOME = "/srv/ana"
AS_ANA = f"runuser -u ana -- env HOME={HOME}"
AWKWARD = "/srv/Büro für Größe, niño"
OPEN = "PairView is open; close it on every account of this laptop, then try again."
OPEN_IN_SPANISH = "PairView está abierto; hay que cerrarlo en todas las cuentas"


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Debian:
    system = bare_debian(tmp_path_factory.mktemp("bare"))
    system.do(
        f"apt-get update -qq; useradd --create-home --home-dir {HOME} ana; ! command -v python3"
    )
    return system


@pytest.fixture(scope="module")
def package(bundle: Path) -> Path:
    return build_deb.build(bundle, build_bundle.time_of_sources(), __version__)


@pytest.fixture
def installed(debian: Debian, package: Path) -> Iterator[Debian]:
    debian.do(f"{INSTALL} {debian.bring(package)}")
    yield debian
    debian.do("dpkg --purge pairview")


def field(package: Path, name: str) -> str:
    asked = ["dpkg-deb", "--field", str(package), name]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_it_comes_and_goes_and_leaves_nothing_but_cases(debian: Debian, package: Path) -> None:
    needs = [one.split("|")[-1].split("(")[0] for one in field(package, "Depends").split(",")]
    debian.do(f"{INSTALL} {' '.join(needs)}")
    before = debian.files()
    debian.do(f"{INSTALL} {debian.bring(package)}; ! command -v python3")
    cases = f"{HOME}/.local/share/PairView/Cases"
    debian.do(f"{AS_ANA} sh -euc 'mkdir -p {cases}; pairview practice River -o {cases}/r.pairview'")
    debian.do("apt-get remove -qq -y pairview")
    left = debian.files() - before
    ours = {path for path in left if not path.startswith(f"{HOME}/")}
    assert ours - {"/srv", f"/srv/{package.name}"} == set()
    assert f"{cases}/r.pairview" in left
    assert before - debian.files() == set()


def test_a_teacher_makes_prints_hands_on_and_deletes_a_case(installed: Debian) -> None:
    said = installed.do(f"""cd {HOME}; {AS_ANA} bash -euc '
        pairview --check
        pairview practice River -o river.pairview
        pairview print handout river.pairview -o handout.pdf
        pairview export river.pairview -o river.json
        pairview import river.json -o again.pairview
        pairview verify again.pairview
        pairview delete again.pairview < /dev/null || pairview delete again.pairview --yes
        test ! -e again.pairview
        head -c 5 handout.pdf'""")
    assert said.endswith("%PDF-")


def test_two_teachers_take_river_to_a_handout_without_python(
    installed: Debian, hands: Path, tmp_path: Path
) -> None:
    installed.do(f"mkdir -p '{AWKWARD}'; cp -a /usr/lib/pairview '{AWKWARD}'")
    for path in hands.iterdir():
        installed.bring(path, f"{AWKWARD}/pairview")
    play = f"rm -rf {HOME}/hour; {AS_ANA} mkdir {HOME}/hour; cd {HOME}; {AS_ANA}"
    said = installed.do(f"{play} QT_QPA_PLATFORM=offscreen '{AWKWARD}/pairview/hands' hour")
    assert said.startswith("finished by offscreen")
    if shutil.which("Xvfb") and shutil.which("openbox"):
        with screen_of_memory(tmp_path) as (display, _), managed(display):
            said = installed.do(f"{play} DISPLAY={display} '{AWKWARD}/pairview/hands' hour")
        assert said.startswith("finished by xcb")
    installed.do(f"rm -rf '{AWKWARD}'; ! command -v python3")


@contextmanager
def managed(display: str) -> Iterator[None]:
    """Let windows take turns with the keys, as nobody does on a bare screen."""
    manager = subprocess.Popen(
        ["openbox"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()


def test_menu_file_type_and_manual_are_where_a_desktop_looks(installed: Debian) -> None:
    listed = installed.do("dpkg -L pairview").splitlines()
    share = "/usr/share"
    assert f"{share}/applications/pairview.desktop" in listed
    assert f"{share}/mime/packages/pairview.xml" in listed
    assert f"{share}/metainfo/org.pairview.PairView.metainfo.xml" in listed
    assert f"{share}/man/man1/pairview.1.gz" in listed
    for size in (16, 48, 256):
        folder = f"{share}/icons/hicolor/{size}x{size}"
        assert f"{folder}/apps/pairview.png" in listed
        assert f"{folder}/mimetypes/application-x-pairview-case.png" in listed
    installed.do(f"{INSTALL} shared-mime-info libglib2.0-bin desktop-file-utils man-db")
    installed.do(f"cd {HOME}; {AS_ANA} pairview practice Sol -o a.pairview; mv a.pairview sol")
    told = installed.do(f"gio info -a standard::content-type {HOME}/sol; rm {HOME}/sol")
    assert "application/x-pairview-case" in told
    assert "pairview.desktop" in installed.do("gio mime application/x-pairview-case")
    assert installed.do("desktop-file-validate /usr/share/applications/pairview.desktop") == ""
    page = installed.do("man --warnings -l /usr/share/man/man1/pairview.1.gz 2>&1")
    assert "room-summary" in page
    installed.do("cd /usr/share/doc/pairview; test -e docs/guide.md -a -e licences -a -s copyright")


def test_the_checker_of_debian_finds_no_fault(debian: Debian, package: Path) -> None:
    """What it may find, and why, is in packaging/linux/lintian-overrides."""
    debian.do(f"{INSTALL} lintian")
    done = debian.run(f"lintian --allow-root --fail-on error,warning {debian.bring(package)}")
    assert done.returncode == 0, done.stdout


# What follows is tried with a small stand-in: what dpkg does depends on the two scripts alone.


@pytest.fixture(scope="module")
def stand_in(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Packages of two versions, in which `pairview` is the program `sleep`."""
    folder = tmp_path_factory.mktemp("stand-in") / "pairview"
    folder.mkdir()
    build_icons.build_all()
    shutil.copy("/bin/sleep", folder / "pairview")
    return {version: build_deb.build(folder, 1, version) for version in ("0.1.0", "0.2.0")}


@pytest.fixture
def with_older(debian: Debian, stand_in: dict[str, Path]) -> Iterator[Debian]:
    for package in stand_in.values():
        debian.bring(package)
    debian.do("dpkg -i --force-depends /srv/pairview_0.1.0_amd64.deb")
    yield debian
    debian.do("dpkg --purge pairview")


def version_in(debian: Debian) -> str:
    return debian.do("dpkg-query -W -f '${Version} ${Status}' pairview")


def test_a_newer_version_takes_the_place_of_an_older_one(with_older: Debian) -> None:
    with_older.do("dpkg -i --force-depends /srv/pairview_0.2.0_amd64.deb")
    assert version_in(with_older) == "0.2.0 install ok installed"


def test_an_older_version_leaves_a_newer_one_as_it_is(with_older: Debian) -> None:
    with_older.do("dpkg -i --force-depends /srv/pairview_0.2.0_amd64.deb")
    done = with_older.run("dpkg -i --force-depends /srv/pairview_0.1.0_amd64.deb")
    assert done.returncode != 0
    assert "Version 0.2.0 of PairView is installed, which is newer than 0.1.0" in done.stderr
    assert version_in(with_older) == "0.2.0 install ok installed"
    with_older.do("dpkg --remove pairview; dpkg -i --force-depends /srv/pairview_0.1.0_amd64.deb")
    assert version_in(with_older).startswith("0.1.0")


@pytest.mark.parametrize(
    "what", ["-i --force-depends /srv/pairview_0.2.0_amd64.deb", "-r pairview"]
)
def test_nothing_changes_while_pairview_is_open(with_older: Debian, what: str) -> None:
    for lang, says in (("C.UTF-8", OPEN), ("es_ES.UTF-8", OPEN_IN_SPANISH)):
        done = with_older.run(f"pairview 60 & sleep 0.2; dpkg {what}", lang=lang)
        assert done.returncode != 0
        assert says in done.stderr
        assert re.fullmatch(r"0\.1\.0 \w+ ok installed", version_in(with_older))
    assert with_older.do("pairview --version").startswith("sleep")


def test_without_room_on_the_disk_the_old_one_stays(
    with_older: Debian, package: Path, tmp_path: Path
) -> None:
    """A disk of memory takes the place of /usr/lib/pairview's, with 20 MB left."""
    with_older.bring(package)
    small = tmp_path / "small"
    small.mkdir()
    used = int(with_older.do("du -xsm --exclude=/proc --exclude=/srv /").split()[0])
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={used + 60}M", "tmpfs", small], check=True)
    try:
        copy = ["cp", "-a", f"{with_older.folder}/.", str(small)]
        for brought in (with_older.folder / "srv").glob("*.deb"):
            brought.unlink()
        subprocess.run(copy, check=True)
        full = Debian(small)
        full.bring(package)
        done = full.run(f"dpkg -i --force-depends --force-downgrade /srv/{package.name}")
        assert done.returncode != 0
        assert re.search(r"PairView needs \d+ MB free on the disk of /usr/lib", done.stderr)
        assert version_in(full) == "0.1.0 install ok installed"
        assert full.do("pairview --version").startswith("sleep")
    finally:
        subprocess.run(["umount", small], check=True)


def test_two_builds_of_a_package_are_the_same(bundle: Path, package: Path, tmp_path: Path) -> None:
    first = package.read_bytes()
    again = build_deb.build(bundle, build_bundle.time_of_sources(), __version__)
    assert again.read_bytes() == first
    assert build_bundle.megabytes(again) <= build_bundle.MOST_MEGABYTES
