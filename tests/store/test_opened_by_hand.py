"""A case can be opened without PairView, by the very lines that SECURITY.md gives."""

import re
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from pairview.store.case_file import create_case
from pairview.store.keys import FileKey, open_key, passphrase_key
from tests.full_cases import full_case

SECURITY = Path(__file__).resolve().parents[2] / "SECURITY.md"
LINES = re.findall(r"^    (PRAGMA key = .+;)", SECURITY.read_text(encoding="utf-8"), re.MULTILINE)

SETTINGS = {
    "cipher": "AES-256-CBC",
    "cipher_page_size": "4096",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_kdf_algorithm": "PBKDF2_HMAC_SHA512",
    "kdf_iter": "256000",
}


def opened_by_hand(path: Path, line: str) -> list[tuple[str]]:
    with closing(dbapi2.connect(path)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(line)
        rows: list[tuple[str]] = connection.execute("SELECT code_name FROM agreement").fetchall()
        return rows


@pytest.mark.parametrize(
    ("file_key", "line"),
    [(open_key(), LINES[0]), (passphrase_key("the passphrase"), LINES[1])],
    ids=["without a passphrase", "with one"],
)
def test_the_lines_of_security_open_a_case(tmp_path: Path, file_key: FileKey, line: str) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case(), file_key).close()
    assert opened_by_hand(path, line) == [("Blue Kite",)]


def test_the_open_key_does_not_open_a_case_with_a_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case(), passphrase_key("the passphrase")).close()
    with pytest.raises(dbapi2.DatabaseError):
        opened_by_hand(path, LINES[0])


def test_the_settings_are_those_that_security_names(tmp_path: Path) -> None:
    path = tmp_path / "blue-kite.pairview"
    create_case(path, full_case()).close()
    with closing(dbapi2.connect(path)) as connection:
        connection.execute(LINES[0])
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in SETTINGS]
    assert found == list(SETTINGS.values())
