"""A checker of tags from elsewhere finds no error in any document.

outloud is not one of our parts: its licence is the AGPL and it is large. It is installed for this
test alone, into a folder that goes with the test.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.reports.documents import Document, make_document
from pairview.reports.page_options import PageOptions
from tests.full_cases import full_case
from tests.reports.conftest import MET
from tests.reports.tagged import Tagged

pytestmark = pytest.mark.long

OUTLOUD = "outloud==0.2.1"
CLAIMED_NOWHERE = "DOC-012"
"""It wants the file to claim the standard PDF/UA; we say "tagged" and claim no more."""
PROSE_AS_ARTIFACT = "TAG-002"
"""It takes the head of a table, set again on the next page, for prose that nobody would hear."""


@pytest.fixture(scope="session")
def outloud(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("outloud")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    install = [str(folder / "bin" / "python"), "-m", "pip", "install", "-q", OUTLOUD]
    installed = subprocess.run(install, capture_output=True, check=False)
    if installed.returncode:
        pytest.skip(f"{OUTLOUD} cannot be installed here; no index of packages was reached")
    return folder / "bin" / "outloud"


@pytest.mark.parametrize(
    "case", [load_practice_case("river", MET), full_case()], ids=["river", "full"]
)
@pytest.mark.parametrize("document", Document)
def test_outloud_finds_no_error(
    document: Document, case: Case, outloud: Path, tmp_path: Path
) -> None:
    pdf = make_document(document, case, PageOptions(MET))
    (tmp_path / "document.pdf").write_bytes(pdf)
    command = [str(outloud), "--json", "-", "--skip", CLAIMED_NOWHERE, "--fail-on", "never"]
    command.append(str(tmp_path / "document.pdf"))
    (said,) = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["results"]
    assert said["stats"]["tagged"]
    tagged = Tagged(pdf)
    errors = [one for one in said["findings"] if one["severity"] == "error"]
    assert [one for one in errors if not _is_a_head_set_again(one, tagged)] == []


def _is_a_head_set_again(found: dict[str, Any], tagged: Tagged) -> bool:
    if found["rule"] != PROSE_AS_ARTIFACT:
        return False
    marked = tagged.marked(found["page"] - 1)
    heads = [one for one in marked if one.properties.get("/Subtype") == "/Header"]
    return int(found["count"]) <= len(heads)
