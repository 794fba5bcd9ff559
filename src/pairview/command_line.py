"""The commands that work without a window. No Qt in here, and slow parts are loaded when needed.

Exit code 0: done. 1: an expected failure, one sentence on standard error, nothing half-written.
2: wrong usage. 130: stopped with Ctrl+C.
"""

import argparse
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from pairview import __version__
from pairview.command_line_keeping import describe_delete, describe_purge
from pairview.content import languages, load_practice_case, load_wording, practice_names
from pairview.domain.case import Case, new_case
from pairview.domain.errors import BadPassphrase, NeedsPassphrase, PairViewError, WrongPassphrase
from pairview.domain.flow import finish_turn, reveal
from pairview.domain.seat import Seat
from pairview.domain.sight import as_seen_by
from pairview.domain.slot import Slot
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.reports.paper import Paper
from pairview.reports.worksheet_options import WorksheetOptions

LONGEST_PASSPHRASE = 5_000
"""Characters; a file that is no passphrase at all is not read to its end."""

_Command: TypeAlias = Callable[[argparse.Namespace], None]


def main(arguments: Sequence[str]) -> int:
    """Do one command; `arguments` are the words after "pairview"."""
    try:
        options = _parser(_Say()).parse_args(arguments)
        options.command(options)
    except SystemExit as usage:
        return usage.code if isinstance(usage.code, int) else 2
    except PairViewError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


class _Say:
    """The sentences of the command line."""

    def __init__(self) -> None:
        self._wording = load_wording()

    def __call__(self, name: str, **values: str | int) -> str:
        return self._wording(f"command_line.{name}", **values)


def _parser(say: _Say) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("pairview", description=say("about"), allow_abbrev=False)
    parser.set_defaults(command=lambda _: parser.error(say("no_command")))
    parser.add_argument("--version", action="version", version=f"PairView {__version__}")
    parser.add_argument(
        "--check", action="store_const", dest="command", const=_check, help=say("check")
    )
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, describe in _COMMANDS.items():
        command = commands.add_parser(name, help=say(name), allow_abbrev=False)
        command.set_defaults(command=describe(command, say))
    return parser


def _describe_practice(parser: argparse.ArgumentParser, say: _Say) -> _Command:
    parser.add_argument("name", nargs="?", metavar="NAME", help=say("practice_name"))
    _add_output(parser, say("new_case"), ".pairview", required=False)

    def command(options: argparse.Namespace) -> None:
        if options.name is None:
            print(*practice_names(), sep="\n")
        elif options.output is None:
            parser.error(say("needs_output"))
        else:
            case = load_practice_case(options.name.lower(), date.today())
            _keep(options.output, case)

    return command


def _describe_print(parser: argparse.ArgumentParser, say: _Say) -> _Command:
    parser.add_argument("document", choices=[*map(str, Document)], help=say("document"))
    parser.add_argument("case", nargs="?", type=Path, metavar="CASE", help=say("print_case"))
    _add_output(parser, say("output"), ".pdf")
    papers = [paper.value for paper in Paper]
    parser.add_argument("--paper", choices=papers, default=papers[0], help=say("paper"))
    parser.add_argument("--language", choices=languages(), help=say("language"))
    parser.add_argument("--large-print", action="store_true", help=say("large_print"))
    parser.add_argument("--duplex", action="store_true", help=say("duplex"))
    slots = [int(slot) for slot in Slot]
    parser.add_argument("--slot", type=int, choices=slots, help=say("slot"))
    _add_passphrase_file(parser, say)
    return _print


def _describe_export(parser: argparse.ArgumentParser, say: _Say) -> _Command:
    parser.add_argument("case", type=Path, metavar="CASE", help=say("case"))
    _add_output(parser, say("export_output"), ".json", ".md")
    _add_passphrase_file(parser, say)
    return _export


def _describe_import(parser: argparse.ArgumentParser, say: _Say) -> _Command:
    parser.add_argument("file", type=Path, metavar="IN.json", help=say("import_file"))
    _add_output(parser, say("new_case"), ".pairview")
    return _import


def _describe_verify(parser: argparse.ArgumentParser, say: _Say) -> _Command:
    parser.add_argument("case", type=Path, metavar="CASE", help=say("case"))
    _add_passphrase_file(parser, say)
    return _verify


def _describe_schema(_parser: argparse.ArgumentParser, _say: _Say) -> _Command:
    return _schema


_COMMANDS: dict[str, Callable[[argparse.ArgumentParser, _Say], _Command]] = {
    "practice": _describe_practice,
    "print": _describe_print,
    "export": _describe_export,
    "import": _describe_import,
    "verify": _describe_verify,
    "delete": describe_delete,
    "purge": describe_purge,
    "schema": _describe_schema,
}


def _add_output(
    parser: argparse.ArgumentParser, told: str, *endings: str, required: bool = True
) -> None:
    """Add -o, for a name with one of the endings."""

    def output(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() not in endings and not path.is_dir():
            wording = _Say()
            raise argparse.ArgumentTypeError(wording("wrong_ending", endings=", ".join(endings)))
        return path

    is_case = endings == (".pairview",)
    name = "CASE" if is_case else "|".join(f"OUT{ending}" for ending in endings)
    parser.add_argument(
        "-o", dest="output", type=output, required=required, metavar=name, help=told
    )


def _add_passphrase_file(parser: argparse.ArgumentParser, say: _Say) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=say("passphrase_file"))


def _keep(path: Path, case: Case) -> None:
    from pairview.store.case_file import create_case

    create_case(path, case).close()


def _case_in(path: Path, passphrase_file: Path | None = None) -> Case:
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
    except (OSError, UnicodeDecodeError):
        raise BadPassphrase(_Say()("passphrase_file_not_readable")) from None


def _asked_passphrase() -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        with suppress(EOFError):
            return getpass(_Say()("passphrase_prompt"))
    raise NeedsPassphrase(_Say()("needs_passphrase"))


def _opened(options: argparse.Namespace) -> Case:
    return _case_in(options.case, options.passphrase_file)


def _print(options: argparse.Namespace) -> None:
    from pairview.store.whole_file import write_whole

    case = _opened(options) if options.case else _blank_case()
    chosen = WorksheetOptions(
        date.today(),
        Paper(options.paper),
        options.language,
        large_print=options.large_print,
        duplex=options.duplex,
        slot=Slot(options.slot) if options.slot else None,
    )
    write_whole(options.output, make_document(Document(options.document), case, chosen))


def _blank_case() -> Case:
    """Return a case in which nobody wrote anything, so that it prints as lines to write on."""
    case = new_case(date.today())
    for seat in Seat:
        case = finish_turn(case, seat)
    return reveal(case, date.today())


def _export(options: argparse.Namespace) -> None:
    from pairview.store.whole_file import write_whole

    case = _opened(options)
    write_whole(options.output, _exported(case, options.output.suffix.lower()))


def _exported(case: Case, ending: str) -> bytes:
    if ending == ".json":
        from pairview.store.exchange import case_as_json

        return case_as_json(case)
    from pairview.reports.plain_text import case_as_markdown

    return case_as_markdown(case).encode()


def _import(options: argparse.Namespace) -> None:
    from pairview.store.exchange import case_from_file

    _keep(options.output, case_from_file(options.file))


def _verify(options: argparse.Namespace) -> None:
    say = _Say()
    case = _opened(options)
    print(say("is_whole"))
    if not case.is_revealed:
        print(say("prints_later"))
        return
    shown = replace(as_seen_by(case, None), where_it_went=())  # places are never printed
    missing = sorted(_unprintable(shown))
    print(say("does_not_print", n=len(missing)) if missing else say("all_prints"))
    for character in missing:
        print(f"  U+{ord(character):04X} {unicodedata.name(character, say('unnamed'))}")


def _unprintable(value: Any) -> frozenset[str]:
    """Return the characters of every text within a value that print as a mark only."""
    from pairview.reports.text import unprintable

    return unprintable("\n".join(_texts(value)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def _schema(_options: argparse.Namespace) -> None:
    from pairview.store.exchange import case_schema

    print(case_schema().decode(), end="")


def _check(_options: argparse.Namespace) -> None:
    """Start everything but the window once, as a bundle does before it is handed out."""
    from tempfile import TemporaryDirectory

    from pairview.store.case_file import create_case
    from pairview.store.exchange import case_from_json

    with TemporaryDirectory(prefix="pairview-") as folder:
        path = Path(folder) / "check.pairview"
        case = load_practice_case(practice_names()[0], date.today())
        case_file = create_case(path, case)
        case_file.save(case, replace(case, unknowns=()))
        case_file.close()
        again = _case_in(path)
        case_from_json(_exported(again, ".json"))
        _exported(again, ".md")
        for document in Document:
            make_document(document, again, PageOptions(date.today()))
    print(_Say()("checked"))
