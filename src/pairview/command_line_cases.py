"""What the commands share: their sentences, files by name, and a case behind its passphrase."""

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from pairview.command_line_usage import value_name
from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.errors import BadPassphrase, NeedsPassphrase, NotErased, WrongPassphrase

LONGEST_PASSPHRASE = 5_000
"""Characters; a file that is no passphrase at all is not read to its end."""

Command: TypeAlias = Callable[[argparse.Namespace], None]


class Say:
    """The sentences of the command line."""

    def __init__(self) -> None:
        self._wording = load_wording()

    def __call__(self, name: str, **values: str | int) -> str:
        return self._wording(f"command_line.{name}", **values)


class MixedParser(argparse.ArgumentParser):
    """Takes what may be left out also after the options: `print handout -o OUT.pdf CASE`."""

    _is_mixing = False

    def parse_known_args(  # type: ignore[override] # every way it is called is one of these
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        if self._is_mixing:
            return super().parse_known_args(args, namespace)
        self._is_mixing = True
        self.usage = self.usage or self._plain_usage()
        return self.parse_known_intermixed_args(args, namespace)

    def _plain_usage(self) -> str:
        """Return the usage without its first word; argparse itself cuts as much as "usage: "."""
        formatter = self._get_formatter()
        formatter.add_usage(None, self._actions, self._mutually_exclusive_groups, prefix="")
        return formatter.format_help().strip()


def tell_saved(path: Path) -> None:
    """Say on standard output what was saved, under the name that was given."""
    print(Say()("saved", path=shown(path)))


def shown(path: Path) -> str:
    """Return a path that this terminal can print; one from a file could hold anything."""
    return as_printable(str(path))


def as_printable(text: str) -> str:
    """Return a text as this terminal can print it."""
    whole = text if text.isprintable() else ascii(text)
    encoding = sys.stdout.encoding
    return whole.encode(encoding, "backslashreplace").decode(encoding)


def add_output(
    parser: argparse.ArgumentParser, told: str, *endings: str, required: bool = True
) -> None:
    """Add -o, for a name with one of the endings."""

    def output(text: str) -> Path:
        path = Path(text)
        is_named = bool(text) and (path.suffix.lower() in endings or path.is_dir())
        if not is_named:
            wording = Say()
            raise argparse.ArgumentTypeError(wording("wrong_ending", endings=", ".join(endings)))
        return path

    is_case = endings == (".pairview",)
    out = value_name("out")
    name = value_name("case") if is_case else "|".join(f"{out}{ending}" for ending in endings)
    parser.add_argument(
        "-o", dest="output", type=output, required=required, metavar=name, help=told
    )


def is_agreed(text: Callable[[str], str], word: str) -> bool:
    """Ask at a terminal with the sentence `question` for a word; a script says --yes.

    Raises NotErased with the sentence `needs_yes` where there is nobody to be asked.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise NotErased(text("needs_yes"))
    answer = ""
    with suppress(EOFError):
        answer = input(f"{text('question')} ")
    return answer.strip().casefold() == word


def add_passphrase_file(parser: argparse.ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--passphrase-file", type=Path, metavar=value_name("file"), help=say("passphrase_file")
    )


def opened_case(options: argparse.Namespace) -> Case:
    """Read the case that a command names."""
    return case_in(options.case, options.passphrase_file)


def case_in(path: Path, passphrase_file: Path | None = None) -> Case:
    """Read a case; its passphrase comes from a file or, at a terminal, from a prompt."""
    from pairview.store.case_file import open_case

    passphrase = _first_line(passphrase_file) if passphrase_file else None
    try:
        case_file, case = open_case(path, passphrase)
    except WrongPassphrase:
        raise
    except NeedsPassphrase:
        case_file, case = open_case(path, _asked_passphrase())
    case_file.close()
    return case


def _first_line(file: Path) -> str:
    """Return the first line of a file without its end; raises BadPassphrase."""
    try:
        with file.open(encoding="utf-8-sig") as lines:
            return lines.readline(LONGEST_PASSPHRASE).removesuffix("\n")
    except FileNotFoundError:
        raise BadPassphrase(Say()("passphrase_file_missing")) from None
    except UnicodeDecodeError:
        raise BadPassphrase(Say()("passphrase_file_not_readable")) from None
    except OSError:
        raise BadPassphrase(Say()("passphrase_file_closed")) from None


def _asked_passphrase() -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        with suppress(EOFError):
            return getpass(Say()("passphrase_prompt"))
    raise NeedsPassphrase(Say()("needs_passphrase"))
