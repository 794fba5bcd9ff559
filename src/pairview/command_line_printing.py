"""The command that makes a document: `pairview print`."""

import argparse
from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any, Final

from pairview.command_line_cases import (
    Command,
    Say,
    add_output,
    add_passphrase_file,
    as_printable,
    opened_case,
    tell_saved,
)
from pairview.command_line_page import add_page, page_chosen
from pairview.command_line_school import school_wording_in
from pairview.command_line_usage import value_name
from pairview.content import load_questions, load_wording
from pairview.content.language import language_in_use
from pairview.domain.card import CARD_QUESTIONS
from pairview.domain.case import Case
from pairview.domain.flow import blank_case
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot
from pairview.reports.documents import (
    Document,
    make_document,
    names_contact,
    needs_case,
    options_of,
)
from pairview.reports.handout_options import HandoutSection
from pairview.store.policies import policy_in_force

_TICKS: Final = ("readings", "my-part", "guesses", "who-offered", "retelling", "card")
"""What is private and prints with the handout, or the second-look sheet, only where asked for."""


def describe_print(parser: argparse.ArgumentParser, say: Say) -> Command:
    """Add what `pairview print` takes; returns what does it."""
    _describe_document(parser, say)
    parser.add_argument(
        "case", nargs="?", type=Path, metavar=value_name("case"), help=say("print_case")
    )
    add_output(parser, say("output"), ".pdf")
    add_page(parser, say, say("language"))
    slots = [int(slot) for slot in Slot]
    parser.add_argument("--slot", type=int, choices=slots, help=say("slot"))
    sections = [*map(str, HandoutSection)]
    parser.add_argument("--without", action="append", choices=sections, help=say("without"))
    parser.add_argument("--with", dest="ticks", action="append", choices=_TICKS, help=say("with"))
    _describe_card(parser, say)
    _describe_school(parser, say)
    add_passphrase_file(parser, say)

    def command(options: argparse.Namespace) -> None:
        document = Document(options.document)
        if options.case is None and needs_case(document):
            parser.error(say("needs_case", document=document))
        if options.case is None and options.ticks:
            parser.error(say("with_needs_case"))
        if options.school_wording and not names_contact(document):
            parser.error(say("not_of_this", option="--school-wording", document=document))
        chosen = _chosen(options)
        known = {field.name for field in fields(options_of(document))}
        for name, (option, _) in chosen.items():
            if name not in known:
                parser.error(say("not_of_this", option=option, document=document))
        case = opened_case(options) if options.case else _blank()
        if refused := _refuse_questions(case, options.question or (), say):
            parser.error(refused)
        _print(options, case, {name: value for name, (_, value) in chosen.items()})

    return command


def _blank() -> Case:
    """Return what a page to be written on is made of, in the language of the terminal."""
    return blank_case(date.today(), language_in_use())


def _describe_document(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the name of the document; another word is said to be none, and no more of argparse."""
    names = [*map(str, Document)]

    def document_name(word: str) -> str:
        if word not in names:
            parser.error(say("no_document", word=as_printable(word), names=", ".join(names)))
        return word

    parser.add_argument("document", type=document_name, choices=names, help=say("document"))


def _describe_card(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add what only the student card takes."""

    def day(words: str) -> date:
        try:
            return date.fromisoformat(words)
        except ValueError:
            raise argparse.ArgumentTypeError(say("not_a_day")) from None

    parser.add_argument(
        "--question", action="append", metavar=value_name("id"), help=say("question")
    )
    parser.add_argument("--answer-by", type=day, metavar=value_name("day"), help=say("answer_by"))


def _describe_school(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add whom to call, for the documents that name it."""
    words = say("school_wording")
    parser.add_argument("--school-wording", type=Path, metavar=value_name("folder"), help=words)


def _chosen(options: argparse.Namespace) -> dict[str, tuple[str, Any]]:
    """Return what only some documents know: field of its options, as it was given, and value."""
    chosen: dict[str, tuple[str, Any]] = {}
    if options.slot:
        chosen["slot"] = ("--slot", Slot(options.slot))
    if options.without:
        left = frozenset(HandoutSection) - {HandoutSection(name) for name in options.without}
        chosen["sections"] = ("--without", left)
    for tick in options.ticks or ():
        chosen[f"with_{tick.replace('-', '_')}"] = ("--with", True)
    if options.question:
        asked = dict.fromkeys(Seat, tuple(options.question))
        chosen["questions"] = ("--question", asked)
    if options.answer_by:
        chosen["answer_by"] = ("--answer-by", options.answer_by)
    if options.school_wording:
        contact = school_wording_in(options.school_wording).contact
        chosen["contact"] = ("--school-wording", contact)
    if (laid_down := policy_in_force().contact) and names_contact(Document(options.document)):
        chosen["contact"] = ("--school-wording", laid_down)
    return chosen


def _refuse_questions(case: Case, asked: Sequence[str], say: Say) -> str | None:
    """Return why a card cannot ask these, None where it can."""
    if len(set(asked)) > CARD_QUESTIONS:
        return say("card_is_full")
    known = {item.id for item in load_questions(case.agreement.language)}
    known |= {item.id for item in case.questions if item.text.strip()}
    unknown = [name for name in asked if name not in known]
    return say("no_question", id=unknown[0]) if unknown else None


def _print(options: argparse.Namespace, case: Case, chosen: dict[str, Any]) -> None:
    from pairview.store.whole_file import write_whole

    document = Document(options.document)
    wanted = options_of(document)(**page_chosen(options), **chosen)
    pdf = make_document(document, case, wanted)
    if document is Document.WHOLE_RECORD:
        print(load_wording()("whole_record.before_making"))
    write_whole(options.output, pdf)
    tell_saved(options.output)
