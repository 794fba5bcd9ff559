"""The commands that work without a window. No Qt in here, and slow parts are loaded when needed.

Exit code 0: done. 1: an expected failure, one sentence on standard error, nothing half-written.
2: wrong usage. 130: stopped with Ctrl+C.
"""

import argparse
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from pairview import __version__
from pairview.command_line_cases import (
    Command,
    MixedParser,
    Say,
    add_output,
    add_passphrase_file,
    case_in,
    opened_case,
    tell_saved,
)
from pairview.command_line_counting import (
    check_counting,
    describe_count_slip,
    describe_room_summary,
)
from pairview.command_line_erasing import describe_erase
from pairview.command_line_keeping import describe_delete, describe_purge
from pairview.command_line_policy import describe_policy, fail_where_broken
from pairview.command_line_printing import describe_print
from pairview.command_line_school import describe_school_wording
from pairview.command_line_usage import speak_usage, value_name
from pairview.content import (
    PRACTICE,
    languages,
    load_practice_case,
    load_wording,
    practice_names,
)
from pairview.content.language import best_of, speak, wanted_by_environment
from pairview.domain.case import Case
from pairview.domain.errors import NotAllowed, PairViewError
from pairview.domain.sight import as_seen_by, left_behind, left_behind_words
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from pairview.store.policies import check_export, policy_in_force

_OTHER_SCRIPTS = "שלום سلام नमस्ते"
"""What only libraries can print that no other text needs."""


def main(arguments: Sequence[str]) -> int:
    """Do one command; `arguments` are the words after "pairview"."""
    speak_here()
    try:
        options = _parser(Say()).parse_args(arguments)
        options.command(options)
    except SystemExit as usage:
        return usage.code if isinstance(usage.code, int) else 2
    except PairViewError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def speak_here() -> None:
    """Speak the language that is laid down, or else that of the terminal.

    Windows has one for the account instead.
    """
    wanted = [policy_in_force().language, *wanted_by_environment()]
    if not any(wanted) and sys.platform == "win32":
        import ctypes
        import locale

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        wanted = [locale.windows_locale.get(number, "")]
    speak(best_of(wanted, languages()))
    speak_usage()


def usage(why: str, **values: str) -> str:
    """Return a sentence of `command_line_usage` of the wording."""
    return load_wording()(f"command_line_usage.{why}", **values)


def _parser(say: Say) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("pairview", description=say("about"), allow_abbrev=False)
    parser.set_defaults(command=lambda _: parser.error(say("no_command")))
    number = f"PairView {__version__}"
    parser.add_argument("--version", action="version", version=number, help=usage("version"))
    parser.add_argument(
        "--check", action="store_const", dest="command", const=_check, help=say("check")
    )
    commands = parser.add_subparsers(metavar=value_name("command"), parser_class=MixedParser)
    for name, describe in _COMMANDS.items():
        command = commands.add_parser(name, help=say(name), allow_abbrev=False)
        command.set_defaults(command=describe(command, say))
    return parser


def _describe_practice(parser: argparse.ArgumentParser, say: Say) -> Command:
    parser.add_argument("name", nargs="?", metavar=value_name("name"), help=say("practice_name"))
    add_output(parser, say("new_case"), ".pairview", required=False)

    def command(options: argparse.Namespace) -> None:
        if options.name is None:
            _list_practice()
        elif options.output is None:
            parser.error(say("needs_output"))
        else:
            case = load_practice_case(options.name.lower(), date.today())
            _keep(options.output, case)
            tell_saved(options.output)

    return command


def _list_practice() -> None:
    wording = load_wording()
    for name in practice_names():
        print(f"{name:6} {wording(f'practice.about_{name}')}")


def _describe_export(parser: argparse.ArgumentParser, say: Say) -> Command:
    parser.add_argument("case", type=Path, metavar=value_name("case"), help=say("case"))
    add_output(parser, say("export_output"), ".json", ".md")
    add_passphrase_file(parser, say)
    return _export


def _describe_import(parser: argparse.ArgumentParser, say: Say) -> Command:
    parser.add_argument(
        "file", type=Path, metavar=f"{value_name('in')}.json", help=say("import_file")
    )
    add_output(parser, say("new_case"), ".pairview")
    return _import


def _describe_verify(parser: argparse.ArgumentParser, say: Say) -> Command:
    parser.add_argument("case", type=Path, metavar=value_name("case"), help=say("case"))
    add_passphrase_file(parser, say)
    return _verify


def _describe_schema(_parser: argparse.ArgumentParser, _say: Say) -> Command:
    return _schema


_COMMANDS: dict[str, Callable[[argparse.ArgumentParser, Say], Command]] = {
    "practice": _describe_practice,
    "print": describe_print,
    "count-slip": describe_count_slip,
    "room-summary": describe_room_summary,
    "export": _describe_export,
    "import": _describe_import,
    "verify": _describe_verify,
    "delete": describe_delete,
    "purge": describe_purge,
    "school-wording": describe_school_wording,
    "erase": describe_erase,
    "policy": describe_policy,
    "schema": _describe_schema,
}


def _keep(path: Path, case: Case) -> None:
    from pairview.store.case_file import create_case

    create_case(path, case).close()


def _export(options: argparse.Namespace) -> None:
    from pairview.store.whole_file import write_whole

    check_export()
    case = opened_case(options)
    write_whole(options.output, _exported(case, options.output.suffix.lower()))
    tell_saved(options.output)
    if behind := left_behind(case):
        print(left_behind_words(behind, load_wording()))


def _exported(case: Case, ending: str) -> bytes:
    if ending == ".json":
        from pairview.store.exchange import case_as_json

        return case_as_json(case)
    from pairview.reports.plain_text import case_as_markdown

    return case_as_markdown(case).encode()


def _import(options: argparse.Namespace) -> None:
    from pairview.store.exchange import case_from_file

    if policy_in_force().passphrase_required:
        raise NotAllowed(Say()("import_in_window"))
    _keep(options.output, case_from_file(options.file))
    tell_saved(options.output)


def _verify(options: argparse.Namespace) -> None:
    say = Say()
    case = opened_case(options)
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
        case, *_ = [load_practice_case(name, date.today()) for name in PRACTICE]
        case_file = create_case(path, case)
        case_file.save(case, replace(case, unknowns=()))
        case_file.close()
        again = case_in(path)
        case_from_json(_exported(again, ".json"))
        _exported(again, ".md")
        for document in Document:
            make_document(document, again, PageOptions(date.today()))
        other = replace(again.agreement, purpose=_OTHER_SCRIPTS)
        make_document(
            Document.WHOLE_RECORD, replace(again, agreement=other), PageOptions(date.today())
        )
        check_counting(again, Path(folder) / "slips")
    fail_where_broken()
    print(Say()("checked"))
