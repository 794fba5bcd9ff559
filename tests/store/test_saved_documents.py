"""Only what PairView made is offered for deletion, whatever a case says about it."""

import os
from datetime import date
from pathlib import Path

import pytest

from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.domain.planning import remember_place
from pairview.reports.handout import HandoutOptions, make_handout
from pairview.reports.plain_text import case_as_markdown
from pairview.store import saved_documents as module
from pairview.store.exchange import case_as_json
from pairview.store.saved_documents import is_ours, saved_documents

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def river() -> Case:
    return load_practice_case("river", TODAY)


def made(folder: Path, case: Case) -> dict[str, Path]:
    """Write every kind of document that PairView makes of a case."""
    contents = {
        "handout.pdf": make_handout(case, HandoutOptions(TODAY)),
        "river.json": case_as_json(case),
        "RIVER.MD": case_as_markdown(case).encode(),
    }
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return {name: folder / name for name in contents}


def test_what_pairview_made_is_offered_and_what_is_gone_is_named(
    river: Case, tmp_path: Path
) -> None:
    paths = [*made(tmp_path, river).values(), tmp_path / "gone.pdf"]
    for path in paths:
        river = remember_place(river, "handout", str(path), TODAY)
    documents = saved_documents(river)
    assert [went.place for went in documents.found] == [str(path) for path in paths[:3]]
    assert [went.place for went in documents.out_of_reach] == [str(paths[3])]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("letter.pdf", b"%PDF-1.4 /Creator (Somebody)"),
        ("letter.pdf", b"/Author (PairView) /Creator (PairView)"),
        ("settings.json", b'{"format": "else"}'),
        ("README.md", b"# Everything\n\nabout us"),
        ("passwords.txt", b"/Author (PairView) /Creator (PairView)"),
        ("blue-kite.pairview", b"PairView"),
        ("empty.md", b""),
    ],
)
def test_a_file_of_another_program_is_never_offered(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert not is_ours(path)


def test_links_folders_and_pipes_are_never_offered(river: Case, tmp_path: Path) -> None:
    handout = made(tmp_path, river)["handout.pdf"]
    link = tmp_path / "link.pdf"
    link.symlink_to(handout)
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    assert [path for path in (link, folder, pipe) if is_ours(path)] == []


@pytest.mark.parametrize(
    "place",
    ["", "handout.pdf", "\\\\server\\share\\a.pdf", "//server/share/a.pdf", "/a\0.pdf"],
)
def test_a_place_that_is_none_on_this_computer_is_not_even_looked_for(place: str) -> None:
    assert not is_ours(Path(place))


def test_a_file_larger_than_any_document_is_not_read(
    river: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handout = made(tmp_path, river)["handout.pdf"]
    monkeypatch.setattr(module, "SIZE_LIMIT", handout.stat().st_size)
    assert is_ours(handout)
    monkeypatch.setattr(module, "SIZE_LIMIT", handout.stat().st_size - 1)
    assert not is_ours(handout)
