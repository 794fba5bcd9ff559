"""What the school's IT lays down: `pairview policy`, and what `--check` says of it."""

import argparse
from pathlib import Path

from pairview.command_line_cases import Command, Say, as_printable, shown
from pairview.command_line_usage import value_name
from pairview.content import load_wording
from pairview.domain.errors import BadContent
from pairview.domain.policy import NAMES, PolicyReading
from pairview.store.policies import reading_in_force, reading_of, sentence_of, toml_source


def describe_policy(parser: argparse.ArgumentParser, _say: Say) -> Command:
    """Add what `pairview policy` takes; returns what does it."""
    parser.add_argument(
        "file", nargs="?", type=Path, metavar=value_name("file"), help=_text("file")
    )
    return _policy


def fail_where_broken(reading: PolicyReading | None = None) -> None:
    """Raise BadContent with every fault of the policies in a line of its own."""
    faults = (reading or reading_in_force()).faults
    if faults:
        raise BadContent("\n".join(sentence_of(fault) for fault in faults))


def _policy(options: argparse.Namespace) -> None:
    if options.file is None:
        reading = reading_in_force()
        print(_text("in_force") if reading.places else _text("none"))
    else:
        reading = _tried(options.file)
        print(_text("tried", path=shown(options.file)))
    width = max(map(len, NAMES))
    for name, value in reading.policy._asdict().items():
        line = f"  {name:{width}}  {_words(value)}"
        place = reading.places.get(name, "")
        print(f"{line}  ({as_printable(place)})" if place and options.file is None else line)
    fail_where_broken(reading)


def _tried(file: Path) -> PolicyReading:
    """Read a file of policies that is in force nowhere, to look at before it is handed out."""
    source = toml_source(file)
    if source is None:
        raise BadContent(_text("no_file"))
    if any(fault.why == "no_toml" for fault in source.faults):
        raise BadContent(_text("no_toml"))
    return reading_of([source])


def _words(value: object) -> str:
    if value in (None, False, ""):
        return _text("not_set")
    return "true" if value is True else as_printable(str(value))


def _text(name: str, **values: str | int) -> str:
    return load_wording()(f"command_line_policy.{name}", **values)
