"""Turn what was translated into what Qt reads, and bring it up to date with the program.

`compile_all` makes pairview_es.qm from resources/translations/pairview_es.ts, when that changed;
a .qm belongs to no repository. `update` enters new texts into the .ts files, and `faults` says
what a translator has still to do. English has the forms of plurals only.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from build_forms import BuildError, qt_folder
from window_texts import TextError, as_calls, texts_of

PROJECT = Path(__file__).resolve().parent.parent
TARGET = PROJECT / "src" / "pairview" / "window" / "translations"
SOURCE_LANGUAGE = "en"
MADE_FROM = "made-from.txt"
HOLE = re.compile(r"\{\w*[^{}]*\}|%n|%L?\d")
BRING_UP = "`python3 run.py translations` brings it up to date."
SHOWN = 3
"""How many texts are named where many are wrong."""


class TranslationError(Exception):
    """Translations cannot be compiled or brought up to date; the text says what is wrong."""


class Message(NamedTuple):
    """One text of a .ts file; a plural has a translation for each number of its language."""

    context: str
    source: str
    comment: str
    state: str
    is_plural: bool
    translations: tuple[str, ...]


def compile_all(project: Path = PROJECT, target: Path = TARGET) -> list[str]:
    """Bring every .qm up to date; returns the names of what was compiled."""
    sources = sorted((project / "resources" / "translations").glob("*.ts"))
    made_from = "".join(f"{_digest(source)}  {source.name}\n" for source in sources)
    stamp = target / MADE_FROM
    if stamp.exists() and stamp.read_text(encoding="utf-8") == made_from:
        return []
    target.mkdir(parents=True, exist_ok=True)
    for left_over in target.iterdir():
        left_over.unlink(missing_ok=True)
    for source in sources:
        new = target / f"{source.stem}.{os.getpid()}"
        _run("lrelease", source, "-silent", "-qm", new)
        new.replace(target / f"{source.stem}.qm")
    stamp.write_text(made_from, encoding="utf-8")
    return [f"{source.stem}.qm" for source in sources]


def update(folder: Path, project: Path = PROJECT) -> None:
    """Enter what is new into the .ts files of a folder, and take out what is gone."""
    with tempfile.TemporaryDirectory() as scratch:
        texts = Path(scratch) / "texts.py"
        texts.write_text(as_calls(texts_of(project / "src/pairview/window")), encoding="utf-8")
        forms = sorted(project.glob("ui/*.ui"))
        for file in sorted(folder.glob("*.ts")):
            options = ["-silent", "-no-obsolete", "-locations", "none"]
            if file.stem.endswith(f"_{SOURCE_LANGUAGE}"):
                options.append("-pluralonly")
            _run("lupdate", *options, texts, *forms, "-ts", file)


def faults(project: Path = PROJECT) -> Iterator[str]:
    """Say in a sentence each what is wrong with the .ts files that are kept."""
    kept = project / "resources" / "translations"
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "translations"
        shutil.copytree(kept, fresh)
        update(fresh, project)
        for file in sorted(kept.glob("*.ts")):
            # As text, because git may write other line ends.
            if file.read_text("utf-8") != (fresh / file.name).read_text("utf-8"):
                yield f"{file.name} is not up to date with the program. {BRING_UP}"
                continue
            yield from _faults_of(file)


def _faults_of(file: Path) -> Iterator[str]:
    messages = read(file)
    unfinished = [one for one in messages if one.state or not all(one.translations)]
    wrong = [one for one in messages if one not in unfinished and not _has_same_holes(one)]
    for which, why in (
        (unfinished, "to be translated"),
        (wrong, "translated with other holes than the source has"),
    ):
        if which:
            named = ", ".join(f'"{one.source[:60]}" ({one.context})' for one in which[:SHOWN])
            more = " and more" if len(which) > SHOWN else ""
            yield f"{file.name}, {why}, {len(which)} in all: {named}{more}."


def read(file: Path) -> list[Message]:
    """Return every text of a .ts file."""
    return [
        _message(context.findtext("name", ""), message)
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    if translation is None:
        raise TranslationError(f"{context}: a text has no place for a translation.")
    is_plural = message.get("numerus") == "yes"
    forms = [form.text for form in translation] if is_plural else [translation.text]
    return Message(
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        translation.get("type", ""),
        is_plural,
        tuple(form or "" for form in forms),
    )


def _has_same_holes(message: Message) -> bool:
    """Say whether what is filled in, is so in the translation too; "one note" needs no number."""
    wanted = _holes(message.source)
    for words in message.translations:
        there = _holes(words)
        if there != wanted and not (message.is_plural and there | Counter(["%n"]) == wanted):
            return False
    return True


def _holes(words: str) -> Counter[str]:
    return Counter(HOLE.findall(words))


def _digest(source: Path) -> str:
    hashed = hashlib.sha256(version("PySide6-Essentials").encode())
    hashed.update(Path(__file__).read_bytes() + source.read_bytes())
    return hashed.hexdigest()


def _run(program: str, *arguments: str | Path) -> None:
    folder = qt_folder()
    # Without /proc, as in a bare chroot, a program does not find the libraries beside it.
    environment = os.environ | {"LD_LIBRARY_PATH": str(folder / "Qt" / "lib")}
    command = [folder / (f"{program}.exe" if os.name == "nt" else program), *arguments]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", env=environment, check=False
    )
    if done.returncode or done.stderr.strip():
        raise TranslationError(f"{program}: {done.stderr.strip() or 'failed'}")


def main(arguments: list[str]) -> None:
    """Compile; with "update" bring the sources up to date, with "check" say what is wrong."""
    try:
        if "update" in arguments:
            update(PROJECT / "resources" / "translations")
        found = list(faults()) if arguments else []
        for fault in found:
            print(fault)
        compile_all()
    except (BuildError, TextError, TranslationError, ET.ParseError) as error:
        sys.exit(str(error))
    if "check" in arguments and found:
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
