"""A Windows laptop as Wine has it, and an installer made from a stand-in for the bundle."""

import os
import resource
import signal
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"
SCRIPT = PACKAGING / "windows" / "pairview.nsi"
FOR_ALL = "C:\\Program Files\\PairView"
UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\PairView"
SLEEPER = """
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "{out}"
Section
  Sleep 60000
SectionEnd
"""


@dataclass(frozen=True)
class Outcome:
    code: int
    said: str


@dataclass(frozen=True)
class Laptop:
    """Everything that happens in one Wine prefix; Windows paths in, Windows values out."""

    prefix: Path

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        return kept | {
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "LC_ALL": "C.UTF-8",
        }

    def start(self) -> None:
        """Make the laptop and put Windows 10 on it."""
        self._serve("-p60")  # stays a minute after a program, which makes the next one faster
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")

    def run(self, *words: str | Path, before: Callable[[], None] | None = None) -> Outcome:
        # Wine would quote a word with spaces, and NSIS knows no quotes around /D= and _?=.
        apart = [part for word in words for part in _parts(word)]
        # Into a file: Wine's services keep a pipe open for seconds after the program has ended.
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(
                ["wine", *apart],
                env=self.environment,
                stdout=subprocess.DEVNULL,
                stderr=said,
                check=False,
                timeout=180,
                preexec_fn=before,
            )
            said.seek(0)
            return Outcome(done.returncode, said.read().decode("cp1252").strip())

    def run_without_room(self, *words: str | Path, room: int) -> Outcome:
        """Run it while no file may grow beyond so many bytes."""

        def bound() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

        return self.run(*words, before=bound)

    def open(self, program: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["wine", program], env=self.environment)

    def end(self) -> None:
        self._serve("-k")

    def _serve(self, switch: str) -> None:
        subprocess.run(["wineserver", switch], env=self.environment, check=False, timeout=180)

    def uninstall(self, folder: str) -> Outcome:
        """Uninstall and wait for it."""
        return self.run(f"{folder}\\uninstall.exe", "/S", f"_?={folder}")

    def path(self, windows_path: str) -> Path:
        drive, rest = windows_path.split("\\", 1)
        return self.prefix / f"drive_{drive[0].lower()}" / rest.replace("\\", "/")

    def account(self) -> Path:
        """Return the folder of the account, with its AppData."""
        folders = (self.prefix / "drive_c" / "users").iterdir()
        return next(folder for folder in folders if folder.name != "Public")

    def values(self, key: str) -> dict[str, str]:
        """Return what stands in a key, nothing where there is none."""
        query = ["wine", "reg", "query", key]
        found = subprocess.run(
            query,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=180,
        )
        lines = [line.split("    ") for line in found.stdout.decode("cp437").splitlines()]
        return {line[1]: line[3].strip() for line in lines if len(line) == 4}


def _parts(word: str | Path) -> list[str | Path]:
    unquoted = isinstance(word, str) and word.startswith(("/D=", "_?="))
    return [*str(word).split(" ")] if unquoted else [word]


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder by its place in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def make_bundle(folder: Path, **inner: bytes) -> Path:
    """Write a folder that looks like the bundle: programs that only sleep, and inner files."""
    (folder / "_internal").mkdir(parents=True)
    (folder / "licences").mkdir()
    script = folder.parent / f"{folder.name}-sleeper.nsi"
    script.write_text(SLEEPER.format(out=folder / "pairview.exe"), encoding="utf-8")
    subprocess.run(["makensis", "-V1", script], check=True)
    (folder / "pairview-command.exe").write_bytes((folder / "pairview.exe").read_bytes())
    (folder / "licences" / "Qt.txt").write_text("LGPL", encoding="utf-8")
    for name, content in inner.items():
        (folder / "_internal" / name).write_bytes(content)
    return folder


def make_installer(bundle: Path, out: Path, version: str, **defines: str) -> Path:
    """Compile the installer's script; warnings are errors."""
    where = {"FOLDER": str(bundle), "OUTFILE": str(out)}
    defines = {"VERSION": version, "TARGET": "amd64-unicode", **where, **defines}
    given = [f"-D{name}={value}" for name, value in defines.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *given, str(SCRIPT)]
    subprocess.run(command, check=True)
    return out
