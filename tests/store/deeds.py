"""The deeds that write: each is done whole, or refused with the case as it was.

Run as a program it does each on a folder of its own and says "done" or "refused", so that the
system below it can be made to fail.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pairview.domain.case import Case
from pairview.domain.errors import NeedsPassphrase, NotErased, PairViewError
from pairview.domain.plan import Unknown
from pairview.store.case_file import CaseFile, create_case, open_case
from pairview.store.copies import copies_beside
from pairview.store.erasing import delete_case
from pairview.store.exchange import case_as_json, case_from_json
from pairview.store.restoring import restore_copy

NAME = "blue-kite.pairview"
FIRST, PASSPHRASE = "two grey owls", "three blue oaks"


def with_marker(case: Case) -> Case:
    """Return the case with one entry more, which `erase` takes away."""
    return replace(case, unknowns=(*case.unknowns, Unknown("new", "written last " * 300)))


def save(folder: Path) -> None:
    """Save a change."""
    with opened(folder) as (case_file, case):
        case_file.save(case, replace(case, moments=(), evidence=(), answers=()))


def copy(folder: Path) -> None:
    """Keep a good copy."""
    with opened(folder) as (case_file, case):
        case_file.keep_copy(case)


def lock(folder: Path) -> None:
    """Set a passphrase."""
    with opened(folder) as (case_file, case):
        case_file.set_passphrase(case, PASSPHRASE)


def relock(folder: Path) -> None:
    """Set a passphrase and change it."""
    with opened(folder) as (case_file, case):
        case_file.set_passphrase(case, FIRST)
        case_file.set_passphrase(case, PASSPHRASE)


def erase(folder: Path) -> None:
    """Erase what `with_marker` wrote."""
    with opened(folder) as (case_file, case):
        case_file.erase(case, replace(case, unknowns=case.unknowns[:-1]))


def restore(folder: Path) -> None:
    """Put the newest copy in the place of the case."""
    restore_copy(folder / NAME, copies_beside(folder / NAME)[0])


def take_in(folder: Path) -> None:
    """Make a case of an exported one."""
    case = case_from_json((folder / "case.json").read_bytes())
    create_case(folder / "taken-in.pairview", case).close()


def delete(folder: Path) -> None:
    """Delete the case and all that belongs to it."""
    if delete_case(folder / NAME).left:
        raise NotErased("Something is left.")


DEEDS: dict[str, Callable[[Path], None]] = {
    deed.__name__: deed for deed in (save, copy, lock, relock, erase, restore, take_in, delete)
}


@contextmanager
def opened(folder: Path) -> Iterator[tuple[CaseFile, Case]]:
    """Open the case of a folder, and close it whatever happens."""
    case_file, case = open_case(folder / NAME)
    try:
        yield case_file, case
    finally:
        case_file.close()


def prepare(folder: Path, case: Case) -> None:
    """Fill a folder with a case that has one entry more than its only copy, and a document."""
    folder.mkdir()
    case_file = create_case(folder / NAME, case)
    case_file.keep_copy(case)
    case_file.save(case, with_marker(case))
    case_file.close()
    (folder / "case.json").write_bytes(case_as_json(case))


def check(folder: Path, deed: str, case: Case, *, done: bool) -> None:
    """Assert that the deed is done whole, or that the case is as it was."""
    before, path = with_marker(case), folder / NAME
    if deed == "delete":
        if done:
            assert [found.name for found in folder.iterdir()] == ["case.json"]
        else:
            assert not path.exists() or _content(path) == before
        return
    after = {"save": replace(before, moments=(), evidence=(), answers=()), "erase": case}
    after["restore"] = case
    passphrase = PASSPHRASE if deed in {"lock", "relock"} and done else None
    if deed == "relock" and not done and not _opens(path):
        passphrase = FIRST
    found = _content(path, passphrase)
    # A save may fail after all of it was written, and trying again sees that it is there; an
    # entry may be gone from the case while a copy stays, which is then said.
    reached = deed in {"save", "erase"} and not done and found == after[deed]
    assert reached or found == (after.get(deed, before) if done else before)
    if deed == "take_in":
        assert (folder / "taken-in.pairview").exists() is done
    is_erased = deed == "erase" and found == case  # a copy that stayed went with this opening
    if is_erased or (deed in {"lock", "relock"} and done):
        assert not any(_shows(found, before) for found in folder.rglob("*.pairview"))
    copies = copies_beside(path)
    assert done or is_erased or _content(copies[-1].path, passphrase) == case
    assert not list(folder.rglob("*.new*"))


def _content(path: Path, passphrase: str | None = None) -> Case:
    case_file, case = open_case(path, passphrase)
    case_file.close()
    return case


def _opens(path: Path) -> bool:
    try:
        _content(path)
    except NeedsPassphrase:
        return False
    return True


def _shows(path: Path, case: Case) -> bool:
    try:
        return _content(path) == case
    except NeedsPassphrase:
        return False


def do_each(folder: Path) -> None:
    """Do each deed that has a folder of its own here, in a process, and say how it ended."""
    for name, deed in DEEDS.items():
        if (folder / name).exists():
            if not os.fork():
                try:
                    deed(folder / name)
                except PairViewError:
                    os._exit(_say(name, "refused"))
                os._exit(_say(name, "done"))
            os.wait()


def _say(name: str, ending: str) -> int:
    os.write(1, f"{name} {ending} {os.getpid()}\n".encode())
    return 0


if __name__ == "__main__":
    do_each(Path(sys.argv[1]))
