"""The command that leaves nothing of an account: `pairview erase --everything`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pairview.command_line_cases import Command, Say, is_agreed, shown
from pairview.content import load_wording
from pairview.domain.errors import NotErased

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pairview.store.erasing_everything import Everything
    from pairview.store.purging import Stayed


def describe_erase(parser: argparse.ArgumentParser, _say: Say) -> Command:
    """Add what `pairview erase` takes; returns what does it."""
    parser.add_argument(
        "--everything", action="store_true", required=True, help=_text("everything")
    )
    parser.add_argument("--documents", action="store_true", help=_text("documents"))
    parser.add_argument("--dry-run", action="store_true", help=_text("dry_run"))
    parser.add_argument("--yes", action="store_true", help=_text("yes"))
    return _erase


def _text(name: str, **values: str | int) -> str:
    return load_wording()(f"command_line_erasing.{name}", **values)


def _erase(options: argparse.Namespace) -> None:
    from pairview.store.account_places import account_places
    from pairview.store.erasing_everything import erase_everything, everything_of, is_open

    places = account_places()
    if is_open(places.lock):
        raise NotErased(_text("is_open"))
    found = everything_of(places)
    staying = () if options.documents else found.documents
    found = found._replace(documents=found.documents if options.documents else ())
    if options.dry_run or not (options.yes and found.files):
        _tell_what_would_go(found)
    if options.dry_run or not found.files:
        _tell_what_is_beyond(staying, found.unread)
        _fail_where_something_stays(found.held or found.stayed)
        return
    if not (options.yes or is_agreed(_text, _text("answer_erase"))):
        raise NotErased(_text("not_wanted"))
    done = erase_everything(places, with_documents=options.documents)
    for path in done.removed:
        print(_text("erased", path=shown(path)))
    _tell_what_stays(done.held, done.stayed, found.links)
    for path in done.left:
        print(_text("left", path=shown(path)))
    _tell_what_is_beyond(staying, found.unread)
    _fail_where_something_stays(not done.is_all)


def _tell_what_would_go(found: "Everything") -> None:
    for path in found.files:
        print(_text("would_erase", path=shown(path)))
    if not found.files:
        print(_text("nothing"))
    _tell_what_stays(found.held, found.stayed, found.links)


def _tell_what_stays(
    held: "Iterable[Path]", stayed: "Iterable[Stayed]", links: "Iterable[Path]"
) -> None:
    for path in held:
        print(_text("held", file=shown(Path(path.name))))
    for path, why in stayed:
        print(_text("stays", path=shown(path), why=why))
    for path in links:
        print(_text("link_stays", path=shown(path)))


def _tell_what_is_beyond(documents: "Iterable[Path]", unread: "Iterable[Path]") -> None:
    for path in documents:
        print(_text("document_stays", path=shown(path)))
    for path in unread:
        print(_text("unknown_documents", file=shown(Path(path.name))))
    print(_text("cannot_reach"))


def _fail_where_something_stays(stays: object) -> None:
    if stays:
        raise NotErased(_text("not_all"))
