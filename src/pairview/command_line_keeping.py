"""The two commands that take cases off the disk: `pairview delete` and `pairview purge`."""

import argparse
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pairview.command_line_cases import Command, Say, is_agreed, shown
from pairview.command_line_usage import value_name
from pairview.content import load_wording
from pairview.domain.errors import NotErased

if TYPE_CHECKING:
    from pairview.store.erasing import Deletion
    from pairview.store.purging import Purge, Stayed
    from pairview.store.saved_documents import SavedDocuments


def describe_delete(parser: argparse.ArgumentParser, say: Say) -> Command:
    """Add what `pairview delete` takes; returns what does it."""
    parser.add_argument("case", type=Path, metavar=value_name("case"), help=say("case"))
    parser.add_argument("--documents", action="store_true", help=_text("documents"))
    parser.add_argument("--yes", action="store_true", help=_text("yes"))
    return _delete


def describe_purge(parser: argparse.ArgumentParser, _say: Say) -> Command:
    """Add what `pairview purge` takes; returns what does it."""
    parser.add_argument("folder", type=Path, metavar=value_name("folder"), help=_text("folder"))
    parser.add_argument("--dry-run", action="store_true", help=_text("dry_run"))
    return _purge


def _text(name: str, **values: str | int) -> str:
    return load_wording()(f"command_line_keeping.{name}", **values)


def _delete(options: argparse.Namespace) -> None:
    from pairview.store.erasing import case_that_may_go, delete_case
    from pairview.store.saved_documents import saved_documents

    path = options.case.absolute()
    case = case_that_may_go(path)
    documents = saved_documents(case) if case else None
    if not (options.yes or is_agreed(_text, _text("answer_delete"))):
        raise NotErased(_text("not_wanted"))
    found = documents.found if documents else ()
    chosen = [Path(went.place) for went in found] if options.documents else []
    deletion = delete_case(path, chosen)
    _tell(deletion)
    _tell_of_reach(documents, deletion)
    _fail_where_left(deletion.left)


def _tell(done: "Deletion | Purge") -> None:
    for path in done.removed:
        print(_text("deleted", path=shown(path)))
    for path in done.left:
        print(_text("left", path=shown(path)))


def _tell_of_reach(documents: "SavedDocuments | None", deletion: "Deletion") -> None:
    if documents is None:
        print(_text("unknown_documents"))
    else:
        known = {*deletion.removed, *deletion.left}
        for went in documents.found:
            if Path(went.place) not in known:
                print(_text("document_stays", path=shown(Path(went.place))))
        for went in documents.out_of_reach:
            print(_text("out_of_reach", path=shown(Path(went.place))))
    print(_text("cannot_reach"))


def _purge(options: argparse.Namespace) -> None:
    from pairview.store.purging import expired, purge

    folder, today = options.folder.absolute(), date.today()
    if options.dry_run:
        found = expired(folder, today)
        copies = [copy.path for orphan in found.orphans for copy in orphan.copies]
        for path in (*found.cases, *copies):
            print(_text("would_delete", path=shown(path)))
        _tell_what_stays(found.stayed, any_due=bool(found.cases or copies))
        return
    done = purge(folder, today)
    _tell(done)
    _tell_what_stays(done.stayed, any_due=bool(done.removed or done.left))
    _fail_where_left(done.left)


def _tell_what_stays(stayed: "Iterable[Stayed]", *, any_due: bool) -> None:
    for path, why in stayed:
        print(_text("stays", path=shown(path), why=why))
    if not any_due:
        print(_text("nothing_due"))


def _fail_where_left(left: Iterable[Path]) -> None:
    if tuple(left):
        raise NotErased(_text("not_all"))
