#!/usr/bin/env python3
"""Set PairView up where it lies and start it, with nothing but Python.

python3 run.py              the window; without a display the handout of the practice case
python3 run.py test         every test
python3 run.py check        formatting, lint, types, layers, translations
python3 run.py format       format every file, and mend what ruff can mend
python3 run.py bench        the benchmarks
python3 run.py pictures     those of docs; or FOLDER [SCREEN ...] [--theme T] [--text-size N]
python3 run.py translations the texts of the window into the files for translators
python3 run.py privacy      the privacy sheet of docs, from the program's own list of fields
python3 run.py bundle       what is handed out, in dist: a folder without Python, .tar.xz and .deb
python3 run.py ARGUMENTS    anything else goes to pairview itself
"""

from __future__ import annotations  # so that an old Python gets as far as being told

import errno
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent
PACKAGING = PROJECT / "packaging"
sys.path.insert(0, str(PACKAGING))
import system_libraries  # noqa: E402  found only now

ENVIRONMENT = PROJECT / ".venv"
PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
RUN_LOCK = PROJECT / "requirements.lock"
DEV_LOCK = PROJECT / "requirements-dev.lock"
CHECK_LAYERS = "from importlinter.cli import lint_imports_command as run; run(['--no-logo'])"
FORMAT_IT = "`python3 run.py format` formats them."
PYTHON_OF_OURS = ("src", "tests", "bench", "packaging", "run.py")
CHECKED = [name for name in PYTHON_OF_OURS if (PROJECT / name).exists()]
LINES_OF_PIP = 3
SIDE_BY_SIDE = ("--numprocesses=logical", "--dist=loadfile", "--max-worker-restart=0")
NOT_FETCHED = (
    "PairView could not fetch its parts. The first start needs the internet (perhaps through your "
    "school's proxy); start it again afterwards, nothing is lost."
)
NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)
NOT_OURS = (
    "This account may not use {name}. Copy the folder of PairView, without .venv, to a place of "
    "this account, and start it there with a Python that every account may run."
)
BUILT = {
    "build_forms.py": "PairView cannot start: a form in ui is wrong; the line above names it.",
    "build_fonts.py": "PairView cannot start: build_fonts.py failed; the lines above say why.",
    "build_translations.py": "PairView cannot start: a translation is wrong; see the line above.",
}


class SetUpError(Exception):
    """Setting up needs a hand; the text says where."""


def main(arguments: list[str]) -> int:
    """Set up what the command needs, then do it; returns the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036  whoever has an older one should be told
        print("PairView needs Python 3.11 or newer.", file=sys.stderr)
        return 1
    try:
        return dispatch(arguments)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        if error.errno not in NOT_ALLOWED:
            raise
        print(NOT_OURS.format(name=error.filename), file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        words = " ".join(Path(word).name for word in error.cmd[:3])
        print(f"Setting up stopped: {words} failed.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def dispatch(arguments: list[str]) -> int:
    """Find what the arguments ask for and do it."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if not set_up([RUN_LOCK, DEV_LOCK] if command else [RUN_LOCK]):
        return 1
    if command:
        return command(arguments[1:])
    if arguments in (["--help"], ["-h"]):
        return show_help()
    if arguments or system_libraries.has_display():
        return pairview(*arguments)
    return practice_handout()


def set_up(locks: list[Path]) -> bool:
    """Bring libraries, environment and what is built up to date; False when a hand is needed."""
    missing = system_libraries.missing_packages()
    if missing and not system_libraries.install(missing):
        return False
    make_environment()
    outdated = [lock for lock in locks if not is_installed(lock)]
    if outdated:
        install(outdated)
    for script, wrong in BUILT.items():
        if python(PACKAGING / script):
            raise SetUpError(wrong)
    return True


def make_environment() -> None:
    """Create .venv, or a new one where Python has moved on since."""
    made_by = ENVIRONMENT / "made-by.txt"
    if PYTHON.exists() and made_by.exists() and made_by.read_text(encoding="utf-8") == sys.version:
        return
    print("Making the environment in .venv ...", flush=True)
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", ENVIRONMENT], check=True)
    made_by.write_text(sys.version, encoding="utf-8")


def stamp(lock: Path) -> Path:
    """Return the file that remembers which state of the list is installed."""
    return ENVIRONMENT / f"{lock.stem}.installed"


def is_installed(lock: Path) -> bool:
    """Say whether exactly this list was installed."""
    return stamp(lock).exists() and stamp(lock).read_text(encoding="utf-8") == digest(lock)


def digest(lock: Path) -> str:
    """Return the hash of a list, the same whatever line ends git wrote."""
    return hashlib.sha256(lock.read_text(encoding="utf-8").encode()).hexdigest()


def install(locks: list[Path]) -> None:
    """Install the lists, every file checked against its hash."""
    print("Installing the parts PairView is made of ...", flush=True)
    command: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    command += ["--require-hashes", "--only-binary=:all:"]
    for lock in locks:
        command += ["-r", lock]
    done = subprocess.run(command, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").splitlines()
        raise SetUpError("\n".join([*said[-LINES_OF_PIP:], NOT_FETCHED]))
    for lock in locks:
        stamp(lock).write_text(digest(lock), encoding="utf-8")


def variables() -> dict[str, str]:
    """Return the environment variables under which our own code is found."""
    return os.environ | {"PYTHONPATH": str(PROJECT / "src")}


def python(*arguments: str | Path) -> int:
    """Run the Python of .venv on the arguments; returns its exit code."""
    return subprocess.run([PYTHON, *arguments], env=variables(), check=False).returncode


def pairview(*arguments: str | Path) -> int:
    """Run PairView itself."""
    return python("-m", "pairview", *arguments)


def show_help() -> int:
    """Show the help of PairView, and then what only run.py can do."""
    code = pairview("--help")
    lines = (__doc__ or "").splitlines()
    ours = [
        line for line in lines if line.startswith(tuple(f"python3 run.py {n}" for n in COMMANDS))
    ]
    print("\nHere `python3 run.py` stands for `pairview`, and has these too:")
    print(*(f"  {line}" for line in ours), sep="\n", flush=True)
    return code


def practice_handout(folder: Path = PROJECT / "build" / "practice") -> int:
    """Without a display: make the practice case anew and print its handout."""
    folder.mkdir(parents=True, exist_ok=True)
    case, handout = folder / "river.pairview", folder / "river-handout.pdf"
    case.unlink(missing_ok=True)  # pairview itself writes over no case
    code = pairview("practice", "River", "-o", case)
    code = code or pairview("print", "handout", case, "-o", handout)
    if code == 0:
        print(f"There is no display here, so no window. The practice handout is {handout}")
    return code


def test(arguments: list[str]) -> int:
    """Run every test with coverage, each file in one of as many processes as there are cores."""
    return python("-m", "pytest", *(arguments or ["--cov", *SIDE_BY_SIDE]))


def check(_arguments: list[str]) -> int:
    """Run every check, all of them even when one fails."""
    codes = [
        int(is_untidy()),
        python("-m", "ruff", "check", *CHECKED),
        python("-m", "mypy", *CHECKED),
        python("-c", CHECK_LAYERS),
        python(PACKAGING / "build_translations.py", "check"),
    ]
    return max(codes)


def is_untidy() -> bool:
    """Say which files are not formatted, and how to mend that."""
    code = python("-m", "ruff", "format", "--check", *CHECKED)
    if code:
        print(FORMAT_IT, flush=True)
    return code != 0


def tidy(_arguments: list[str]) -> int:
    """Mend what ruff can mend, and format every file."""
    code = python("-m", "ruff", "check", "--fix", *CHECKED)
    return python("-m", "ruff", "format", *CHECKED) or code


def bench(arguments: list[str]) -> int:
    """Run the benchmarks: one line for each figure."""
    return python(PROJECT / "bench", *arguments)


def pictures(arguments: list[str]) -> int:
    """Render the pictures of docs, or screens into a folder, from the practice case."""
    return python(PACKAGING / "make_pictures.py", *arguments)


def translations(_arguments: list[str]) -> int:
    """Enter every text of the window into resources/translations, and say what is open."""
    return python(PACKAGING / "build_translations.py", "update")


def privacy(_arguments: list[str]) -> int:
    """Write the privacy sheet anew; a field without its purpose is named."""
    return python(PACKAGING / "make_privacy_sheet.py")


def bundle(arguments: list[str]) -> int:
    """Build what is handed out for this system."""
    return python(PACKAGING / "build_bundle.py", *arguments)


COMMANDS = {
    "bundle": bundle,
    "test": test,
    "check": check,
    "format": tidy,
    "bench": bench,
    "pictures": pictures,
    "privacy": privacy,
    "translations": translations,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
