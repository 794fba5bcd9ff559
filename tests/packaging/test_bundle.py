"""The folder that is handed out, as it was built: `python3 run.py test -m package`."""

import filecmp
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from bundle import LONGEST, first_picture
from bundle import screen as screen_of_memory

import build_bundle
from deb_needs import needed_by
from pairview import __version__
from pairview.content import load_practice_case
from pairview.reports.documents import Document
from pairview.store.case_file import create_case
from pairview.store.keys import passphrase_key
from tests.network_filter import IS_POSSIBLE, forbid_networks
from tests.packaging.laptop import home_of

pytestmark = [
    pytest.mark.package,
    pytest.mark.skipif(sys.platform != "linux", reason="what is built here is of Linux"),
]
OF_A_NETWORK = (
    "*socket*", "*ssl*", "*asyncio*", "*Network*", "*http*", "*ftplib*", "*smtplib*",
    "*urllib/request*", "*WebEngine*", "*Quick*", "*Qml*",
)  # fmt: skip
SECRET = "four calm purple harbours"
NOT_PAIRVIEW = ("*pytest*", "*PyInstaller*", "_hypothesis*", "*fontTools*", "*pip*", "*tests*")


def run(
    folder: Path, *words: str | Path, first: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [folder / "pairview", *words], env=home_of(folder.parent), capture_output=True, text=True,
        timeout=120, check=False, preexec_fn=first,
    )  # fmt: skip


def played(folder: Path, home: Path, **variables: str) -> str:
    """Return what the hands say at the end of the main path; any failure of theirs is shown."""
    home.mkdir()
    done = subprocess.run(
        [folder / "hands", home], env=home_of(home) | variables, capture_output=True, text=True,
        timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert (home / "river.pdf").stat().st_size > 10_000
    return done.stdout


def test_it_says_its_version(bundle: Path) -> None:
    done = run(bundle, "--version")
    assert (done.returncode, done.stdout) == (0, f"PairView {__version__}\n"), done.stderr


def test_no_code_of_a_network_is_in_it(bundle: Path) -> None:
    found = [path for pattern in OF_A_NETWORK for path in bundle.rglob(pattern)]
    assert found == []
    asked = {name for path in bundle.rglob("*.so*") for name in needed_by(path)}
    assert not [name for name in asked if name.startswith(("libssl", "libQt6Network", "libcurl"))]


def test_nothing_that_only_builds_or_tests_is_in_it(bundle: Path) -> None:
    found = [path.relative_to(bundle) for one in NOT_PAIRVIEW for path in bundle.rglob(one)]
    assert [path for path in found if path.parts[0] not in {"licences", "docs"}] == []


@pytest.mark.skipif(not IS_POSSIBLE, reason="this machine has no filter that we know")
def test_all_of_it_starts_where_opening_a_network_ends_it(bundle: Path) -> None:
    done = run(bundle, "--check", first=forbid_networks)
    assert done.returncode == 0, done.stderr


def test_its_documents_are_those_of_the_source_to_the_byte(bundle: Path, tmp_path: Path) -> None:
    case = tmp_path / "river.pairview"
    create_case(case, load_practice_case("river", date.today())).close()
    variables = home_of(tmp_path) | {"PYTHONPATH": str(build_bundle.PROJECT / "src")}
    for document in Document:
        made = []
        for name, program in (
            ("bundle", [bundle / "pairview"]),
            ("source", [sys.executable, "-m", "pairview"]),
        ):
            pdf = tmp_path / f"{document.value}-{name}.pdf"
            words = [*program, "print", document.value, case, "-o", pdf]
            subprocess.run(words, check=True, capture_output=True, env=variables)
            made.append(pdf.read_bytes())
        assert made[0] == made[1], document


def test_a_passphrase_opens_a_case_in_it(bundle: Path, tmp_path: Path) -> None:
    """Making a key without OpenSSL would take Python minutes, so it must be there."""
    case, secret = tmp_path / "river.pairview", tmp_path / "secret.txt"
    secret.write_text(f"{SECRET}\n", encoding="utf-8")
    river = load_practice_case("river", date.today())
    create_case(case, river, passphrase_key(SECRET)).close()
    done = run(bundle, "verify", case, "--passphrase-file", secret)
    assert done.returncode == 0, done.stderr


def test_an_error_is_told_without_the_folders_above(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    folder = tmp_path / "b" / "pairview"
    shutil.copytree(bundle, folder)
    (folder / "_internal" / "pairview" / "content" / "en" / "dimensions.toml").unlink()
    done = run(folder, "--check")
    assert done.returncode == 1
    assert str(tmp_path) not in done.stderr


def test_two_teachers_take_river_to_a_handout_in_it(playable: Path, tmp_path: Path) -> None:
    """The hands also see, at the end, that a viewer they open would find its own libraries."""
    said = played(playable, tmp_path / "home", QT_QPA_PLATFORM="offscreen")
    assert said.startswith("finished by offscreen with Qt 6.")


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb here")
def test_its_window_is_seen_on_a_screen(bundle: Path, tmp_path: Path) -> None:
    with screen_of_memory(tmp_path) as (display, pixels):
        assert first_picture([bundle / "pairview"], display, pixels, tmp_path) < LONGEST


def test_it_runs_for_an_account_that_may_not_write_to_it(bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "read only" / "pairview"
    shutil.copytree(bundle, folder)
    for path in (*folder.rglob("*"), folder):
        path.chmod(path.stat().st_mode & ~0o222)
    try:
        assert run(folder, "--check").returncode == 0
    finally:
        for path in (folder, *folder.rglob("*")):
            if path.is_dir():
                path.chmod(0o755)


@pytest.mark.parametrize("name", ["School, District", "semi;colon", 'a "quoted" one', "it's 100%"])
def test_it_starts_in_a_folder_of_an_odd_name(bundle: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "PairView"
    shutil.copytree(bundle, folder)
    done = run(folder, "--check")
    assert done.returncode == 0, done.stderr


def test_the_same_sources_make_the_same_bytes(bundle: Path, tmp_path: Path) -> None:
    again = build_bundle.build_folder(tmp_path)
    compared = filecmp.dircmp(bundle, again)

    def differing(one: filecmp.dircmp[str]) -> list[str]:
        _, other, odd = filecmp.cmpfiles(one.left, one.right, one.common_files, shallow=False)
        return [
            *other, *odd, *one.left_only, *one.right_only,
            *(name for below in one.subdirs.values() for name in differing(below)),
        ]  # fmt: skip

    assert differing(compared) == []
    times = {path.stat().st_mtime for path in again.rglob("*") if path.is_file()}
    assert times == {build_bundle.time_of_sources()}


def test_a_bundle_that_does_not_start_is_not_handed_out(bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pairview"
    shutil.copytree(bundle, folder)
    os.truncate(folder / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6Gui.so.6", 100)
    with pytest.raises(build_bundle.BundleError, match=r"(?s)does not start: .*libQt6Gui"):
        build_bundle.check(folder)


def test_what_is_packed_can_be_unpacked_and_is_small_enough(bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pairview"
    shutil.copytree(bundle, folder)
    archive = build_bundle.pack(folder)
    assert build_bundle.megabytes(archive) <= build_bundle.MOST_MEGABYTES
    subprocess.run(["tar", "-xf", archive, "-C", tmp_path], check=True)
    unpacked = tmp_path / archive.name.removesuffix(".tar.xz")
    assert run(unpacked, "--check").returncode == 0
