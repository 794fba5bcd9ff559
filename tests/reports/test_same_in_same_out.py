"""The same case gives the same bytes everywhere, and nothing about the file names anybody."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from pairview.domain.case import Case
from pairview.reports.documents import Document, is_blank, make_document
from pairview.reports.page_options import PageOptions
from tests.marked_cases import with_every_text
from tests.reports.conftest import MET

MAKE_ALL = """
import os, sys, time
from datetime import date
from hashlib import sha256
from pairview.content import load_practice_case
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from tests.marked_cases import with_every_text
if hasattr(time, "tzset"):
    time.tzset()
day = date(2026, 11, 23)
case = load_practice_case("river", day)
for document in list(Document)[::-1] if "others first" in sys.argv else []:
    for words in ("مرحبا بالعالم", "हिन्दी क्षत्रिय", "a<b>\\u202eжзийк € \\U0001f600"):
        make_document(document, with_every_text(case, words), PageOptions(day))
for document in list(Document)[::-1] if "others first" in sys.argv else Document:
    print(document, sha256(make_document(document, case, PageOptions(day))).hexdigest())
"""
SURROUNDINGS = (
    ("", {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1", "LC_ALL": "C"}),
    ("others first", {"TZ": "America/Lima", "PYTHONHASHSEED": "2"}),
)
NAMED = "Quillfeather"


@pytest.fixture(scope="module")
def made_elsewhere() -> list[dict[str, str]]:
    """What each document came to in processes with other surroundings and other documents."""
    return [dict(line.rsplit(" ", 1) for line in _run(*one)) for one in SURROUNDINGS]


def _run(order: str, surroundings: dict[str, str]) -> list[str]:
    paths = {"PYTHONPATH": os.pathsep.join([str(Path.cwd()), *sys.path])}
    return subprocess.run(
        [sys.executable, "-c", MAKE_ALL, order],
        env={**os.environ, **paths, **surroundings},
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.splitlines()


@pytest.mark.parametrize("document", Document)
def test_the_same_case_gives_the_same_bytes(
    document: Document, practice: Case, made_elsewhere: list[dict[str, str]]
) -> None:
    made = [make_document(document, practice, PageOptions(MET)) for _ in range(2)]
    assert made[0] == made[1]
    here = sha256(made[0]).hexdigest()
    assert [elsewhere[document] for elsewhere in made_elsewhere] == [here, here]


@pytest.mark.parametrize("document", Document)
def test_another_day_or_another_word_gives_other_bytes(document: Document, practice: Case) -> None:
    told = with_every_text(practice, "other words")
    made = {make_document(document, case, PageOptions(MET)) for case in (practice, told)}
    assert len(made) == (1 if is_blank(document) else 2)


@pytest.mark.parametrize("document", Document)
def test_nothing_about_the_file_names_anybody(document: Document, practice: Case) -> None:
    case = with_every_text(practice, NAMED)
    case = replace(case, agreement=replace(case.agreement, code_name=NAMED))
    with pikepdf.open(BytesIO(make_document(document, case, PageOptions(MET)))) as pdf:
        told = list(_about(pdf))
    assert len(told) > 2
    for text in told:
        assert NAMED not in text
        assert case.id not in text
        assert str(Path.cwd()) not in text
        assert "/tmp" not in text


def _about(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Yield what a shelf of files shows of one without opening its pages."""
    for value in pdf.docinfo.values():
        yield str(value)
    if "/Metadata" in pdf.Root:
        yield pdf.Root.Metadata.read_bytes().decode("utf-8")
    assert "/Names" not in pdf.Root, "a file within the file has a name of its own"
