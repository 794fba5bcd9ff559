"""What a school adds: `pairview school-wording`, and the contact of a document."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pairview.command_line_cases import Command, Say
from pairview.command_line_usage import value_name
from pairview.content import load_wording
from pairview.domain.errors import BadContent
from pairview.domain.own_questions import topics_to_leave_out
from pairview.domain.school_wording import SCHOOL

if TYPE_CHECKING:
    from pairview.domain.school_wording import SchoolWording


def describe_school_wording(parser: argparse.ArgumentParser, say: Say) -> Command:
    """Add what `pairview school-wording` takes; returns what does it."""
    words = say("school_folder")
    parser.add_argument("folder", nargs="?", type=Path, metavar=value_name("folder"), help=words)

    def command(options: argparse.Namespace) -> None:
        if options.folder is None:
            from pairview.content.school_wording import example_of_school_wording

            print(example_of_school_wording().decode(), end="")
            return
        wording = school_wording_in(options.folder)
        contact = wording.contact
        print(say("school_contact", contact=contact) if contact else say("school_no_contact"))
        print(say("school_questions", n=len(wording.questions)))
        for question in wording.questions:
            print(f"  {question.id.removeprefix(SCHOOL)}: {question.text}")
        if wording.questions:
            print(topics_to_leave_out(load_wording()))

    return command


def school_wording_in(folder: Path) -> "SchoolWording":
    """Read the wording of a school; raises BadContent with every fault in a line of its own."""
    from pairview.content.school_wording import FILE, read_school_wording

    found = read_school_wording(folder)
    if found.wording is None:
        file = str(folder / FILE)
        raise BadContent("\n".join(fault.said_of(file) for fault in found.faults))
    return found.wording
