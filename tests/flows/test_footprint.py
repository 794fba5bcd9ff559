"""What an hour with PairView leaves on a laptop: these files and no other."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from pairview.store.case_file import create_case, open_case
from pairview.store.connection import connect
from pairview.store.keys import OPEN_KEY
from tests.children import DIE_IN_MID_SAVE, SOURCES, run
from tests.flows.writers import BOTH, A, B
from tests.full_cases import full_case

PROJECT = Path(__file__).parents[2]
MARKER = re.compile(rf"(?:{A}|{B}|{BOTH})\d*", re.IGNORECASE)
WAYS = ("utf-8", "utf-16-le", "utf-16-be")
CASE, COPY = "Cases/NAME.pairview", "copies of NAME"
WRITTEN = {CASE, "PairView/settings.ini", "PairView/recent_cases.txt"}
"""What PairView itself writes: in the folder for cases, and in that for settings."""
MAY_BE_THERE = {COPY}
CHOSEN = {"Documents/handout.pdf", "Documents/export.json"}
"""What the pair saved where they wanted it."""


@dataclass(frozen=True)
class Laptop:
    """A home that was empty before, and what the child process said."""

    home: Path
    said: str

    def files(self) -> list[Path]:
        """Return every file below the home, the temporary folder and what is hidden included."""
        return sorted(path for path in self.home.rglob("*") if not path.is_dir())

    @property
    def case_file(self) -> Path:
        (found,) = self.home.rglob("Cases/*.pairview")
        return found


@pytest.fixture(scope="module")
def laptops(tmp_path_factory: pytest.TempPathFactory) -> tuple[Laptop, Laptop]:
    """Return a laptop as an hour left it, and the same after the case was deleted."""
    home = tmp_path_factory.mktemp("home")
    said = play(home)
    before = tmp_path_factory.mktemp("before") / "home"
    shutil.copytree(home, before, symlinks=True)
    return Laptop(before, said), Laptop(home, play(home, "delete"))


@pytest.fixture(scope="module")
def laptop(laptops: tuple[Laptop, Laptop]) -> Laptop:
    return laptops[0]


def play(home: Path, *words: str, under: tuple[str, ...] = ()) -> str:
    """Play in a child process that knows no folder but those below `home`."""
    told = subprocess.run(
        [
            *under,
            sys.executable,
            "-B",
            "-m",
            "tests.flows.whole_hour",
            str(home / "Documents"),
            *words,
        ],
        env=environment(home),
        cwd=home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 0, told.stderr[-2000:]
    assert told.stdout.splitlines()[-1] == "played"
    return told.stdout + told.stderr


def environment(home: Path) -> dict[str, str]:
    temporary = ("TMPDIR", "TEMP", "TMP", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA")
    kinds = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    folders = {name: home / name.lower() for name in (*temporary, *kinds)}
    for folder in (*folders.values(), home / "Documents"):
        folder.mkdir(exist_ok=True, mode=0o700)
    folders |= {"HOME": home, "USERPROFILE": home}
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    paths = os.pathsep.join([str(SOURCES), str(PROJECT)])
    named = {name: str(folder) for name, folder in folders.items()}
    return kept | named | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}


def names(laptop: Laptop) -> set[str]:
    """Return what lies there, each as its folder and name, the case by another name."""
    stem = laptop.case_file.stem
    return {
        COPY
        if path.parts[-3:-1] == (".pairview-copies", path.parent.name)
        and path.parent.name.startswith(f"{stem}~")
        else f"{path.parent.name}/{path.name}".replace(stem, "NAME")
        for path in laptop.files()
    }


def markers_in(path: Path) -> set[str]:
    raw = path.read_bytes()
    texts = [raw.decode(way, "ignore") for way in WAYS]
    texts += [raw[1:].decode(way, "ignore") for way in WAYS[1:]]
    return {word for text in texts for word in MARKER.findall(text)}


def test_the_files_of_an_hour_are_these_and_no_other(laptop: Laptop) -> None:
    assert names(laptop) - MAY_BE_THERE == WRITTEN | CHOSEN


def test_after_deletion_only_what_the_pair_saved_is_left(laptops: tuple[Laptop, Laptop]) -> None:
    before, after = laptops
    left = {f"{path.parent.name}/{path.name}" for path in after.files()}
    assert left == CHOSEN | {"PairView/settings.ini"}
    assert {path.name for path in after.files() if markers_in(path)} == {"export.json"}
    assert MARKER.findall(after.said) == []
    stem = before.case_file.stem
    assert [path.name for path in after.home.rglob("*") if stem in path.name] == []


def test_only_what_the_pair_saved_holds_their_words_in_plain(laptop: Laptop) -> None:
    found = {path.name for path in laptop.files() if markers_in(path)}
    assert found == {"export.json"}


def test_the_case_file_holds_them_behind_its_key(laptop: Laptop) -> None:
    case_file, case = open_case(laptop.case_file)
    case_file.close()
    found = {word.rstrip("0123456789") for word in MARKER.findall(repr(case))}
    assert found == {A, B, BOTH}


def test_no_file_name_carries_them(laptop: Laptop) -> None:
    assert MARKER.findall("\n".join(str(path) for path in laptop.files())) == []


def test_no_log_and_no_message_carries_them(laptop: Laptop) -> None:
    assert "DEBUG:hour:every log is on" in laptop.said
    assert MARKER.findall(laptop.said) == []


def test_the_arguments_of_the_process_carry_nothing_of_them(laptop: Laptop) -> None:
    (line,) = [line for line in laptop.said.splitlines() if line.startswith("started as ")]
    assert MARKER.findall(line) == []


def test_what_a_pdf_says_of_itself_names_nobody(laptop: Laptop) -> None:
    case_file, case = open_case(laptop.case_file)
    case_file.close()
    with pikepdf.open(laptop.home / "Documents" / "handout.pdf") as pdf:
        said = {str(key): str(value) for key, value in pdf.docinfo.items()}
        about = pdf.Root.get("/Metadata")
        packet = bytes(about.read_bytes()).decode("utf-8", "ignore") if about is not None else ""
    assert said["/Title"] == "Our hypotheses"
    assert MARKER.findall(f"{said} {packet}") == []
    assert case.agreement.code_name not in f"{said} {packet}"


def test_a_journal_left_by_a_crash_holds_no_word_in_plain(tmp_path: Path) -> None:
    path = tmp_path / "case.pairview"
    case = full_case()
    marked = tuple(replace(one, saw=f"{A}{number}") for number, one in enumerate(case.moments))
    create_case(path, replace(case, moments=marked)).close()
    run(DIE_IN_MID_SAVE, path)
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size > 0
    assert [one.name for one in tmp_path.iterdir() if markers_in(one)] == []


def test_the_database_keeps_what_it_sorts_in_memory(tmp_path: Path) -> None:
    create_case(tmp_path / "case.pairview", full_case()).close()
    connection = connect(tmp_path / "case.pairview", OPEN_KEY)
    built_with = {row[0] for row in connection.execute("PRAGMA compile_options")}
    connection.close()
    assert built_with & {"TEMP_STORE=2", "TEMP_STORE=3"}
