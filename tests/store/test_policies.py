import os
import plistlib
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any

import pytest

from pairview.content import FOLDER
from pairview.domain.policy import (
    NAMES,
    SAFE,
    Policy,
    PolicyFault,
    PolicyReading,
    policy,
    read_policies,
)
from pairview.store import policies
from pairview.store.policies import (
    LIMIT,
    policy_in_force,
    reading_in_force,
    reading_of,
    sentence_of,
    sources_of,
    told_in_short,
)
from pairview.store.policy_places import (
    BUNDLE_ID,
    LINUX_FILE,
    REGISTRY_KEY,
    Registry,
    is_laid_down,
)


def on_linux(root: Path, text: str | bytes) -> PolicyReading:
    file = root / LINUX_FILE.relative_to("/")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return reading_of(sources_of("linux", root=root), {})


def test_a_system_without_policies_lays_nothing_down(tmp_path: Path) -> None:
    for system in ("linux", "darwin"):
        assert sources_of(system, root=tmp_path) == ()
    assert sources_of("win32", lambda _hive: None) == ()
    assert reading_of(()) == PolicyReading()


def test_a_file_where_the_folder_should_be_is_no_policy(tmp_path: Path) -> None:
    (tmp_path / "etc").write_text("")
    assert sources_of("linux", root=tmp_path) == ()


def test_linux_has_a_file_of_lines(tmp_path: Path) -> None:
    reading = on_linux(tmp_path, "# of our school\ncopies = 3\nno_export = true\n")
    assert reading.policy == Policy(copies=3, no_export=True)
    assert set(reading.places.values()) == {str(tmp_path / "etc" / "pairview" / "policy.toml")}
    assert on_linux(tmp_path, b"\xef\xbb\xbfcopies = 4").policy == Policy(copies=4)
    assert on_linux(tmp_path, "") == PolicyReading()


def test_a_line_with_a_slip_frees_nobody_of_the_others(tmp_path: Path) -> None:
    reading = on_linux(tmp_path, "copies = 3\nno_export: true\nlanguage = es'\nshared_laptop=true")
    place = str(tmp_path / "etc" / "pairview" / "policy.toml")
    assert reading.policy == Policy(copies=3, no_export=True, shared_laptop=True)
    assert reading.faults == (
        PolicyFault("no_export", place, "no_value", 2),
        PolicyFault("language", place, "no_value", 3),
    )


def test_of_a_key_that_stands_there_twice_the_first_counts(tmp_path: Path) -> None:
    reading = on_linux(tmp_path, "no_export = false\nno_export = true\n= 3\n" + "[" * 5_000)
    assert reading.policy == Policy()
    assert [(fault.key, fault.low) for fault in reading.faults] == [
        ("no_export", 2),
        ("", 3),
        ("", 4),
    ]


def test_what_is_no_utf_8_concerns_its_line_only(tmp_path: Path) -> None:
    reading = on_linux(tmp_path, b"copies = 3\ncontact = 'Frau M\xfcller'\n")
    assert reading.policy == Policy(copies=3)
    assert [(fault.key, fault.low) for fault in reading.faults] == [("contact", 2)]


def test_a_file_that_is_too_large_or_no_file_lays_down_what_is_safe(tmp_path: Path) -> None:
    assert on_linux(tmp_path, b"#" * LIMIT).policy == Policy()
    assert on_linux(tmp_path, b"#" * (LIMIT + 1)).policy == SAFE
    (tmp_path / "etc" / "pairview" / "policy.toml").unlink()
    (tmp_path / "etc" / "pairview" / "policy.toml").mkdir()
    assert reading_of(sources_of("linux", root=tmp_path)).policy == SAFE


def test_a_file_that_may_not_be_read_lays_down_what_is_safe(tmp_path: Path) -> None:
    circle = tmp_path / "etc" / "pairview" / "policy.toml"
    circle.parent.mkdir(parents=True)
    circle.symlink_to(circle)  # also whoever may read everything cannot read it
    reading = reading_of(sources_of("linux", root=tmp_path))
    assert reading.policy == SAFE
    assert reading.faults == (PolicyFault("", str(circle), "unreadable"),)


def managed(root: Path, *below: str, **values: object) -> None:
    file = root.joinpath("Library", "Managed Preferences", *below, f"{BUNDLE_ID}.plist")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(plistlib.dumps(values))


def test_macos_has_managed_preferences_of_machine_and_account(tmp_path: Path) -> None:
    import pwd

    account = pwd.getpwuid(os.getuid()).pw_name
    managed(tmp_path, copies=3, PayloadUUID="1")
    managed(tmp_path, account, copies=9, language="en", no_export=True)
    reading = reading_of(sources_of("darwin", root=tmp_path))
    assert reading.policy == Policy(copies=3, language="en", no_export=True)
    assert (reading.faults, Path(reading.places["language"]).parent.name) == ((), account)


@pytest.mark.parametrize("raw", [b"", b"<plist>", plistlib.dumps(["no_export"])])
def test_what_is_no_property_list_lays_down_what_is_safe(tmp_path: Path, raw: bytes) -> None:
    managed(tmp_path)
    file = next(tmp_path.rglob("*.plist"))
    file.write_bytes(raw)
    reading = reading_of(sources_of("darwin", root=tmp_path))
    assert reading.policy == SAFE
    assert reading.faults == (PolicyFault("", str(file), "no_plist"),)
    file.unlink()
    file.mkdir()
    assert reading_of(sources_of("darwin", root=tmp_path)).faults[0].why == "unreadable"


def hives(machine: dict[str, object], account: dict[str, object] | None = None) -> Registry:
    values = {"HKEY_LOCAL_MACHINE": machine, "HKEY_CURRENT_USER": account}
    return lambda hive: values[hive]


def test_windows_has_values_of_machine_and_account() -> None:
    registry = hives({"no_export": 1, "copies": 3}, {"no_export": 0, "language": "en"})
    reading = reading_of(sources_of("win32", registry))
    assert reading.policy == Policy(no_export=True, copies=3, language="en")
    assert reading.places["copies"] == "HKLM\\Software\\Policies\\PairView"
    assert reading.places["language"] == "HKCU\\Software\\Policies\\PairView"


def test_a_part_of_the_registry_that_is_closed_lays_down_what_is_safe() -> None:
    def closed(_hive: str) -> Mapping[str, object] | None:
        raise PermissionError

    reading = reading_of(sources_of("win32", closed))
    assert reading.policy == SAFE
    assert [fault.why for fault in reading.faults] == ["unreadable", "unreadable"]


class Key:
    """An open key of a registry, as the module of Windows hands it out."""

    def __init__(self, values: list[tuple[str, object]]) -> None:
        self.values = values

    def __enter__(self) -> "Key":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def registry_of(
    values: dict[int, list[tuple[str, object]]], *, is_closed: bool = False
) -> ModuleType:
    """Return what Windows has for a registry, as far as it is used."""

    def open_key(hive: int, name: str, _reserved: int, _access: int) -> Key:
        if is_closed:
            raise PermissionError
        if name != REGISTRY_KEY or hive not in values:
            raise FileNotFoundError
        return Key(values[hive])

    module: Any = ModuleType("winreg")
    module.HKEY_LOCAL_MACHINE, module.HKEY_CURRENT_USER = 1, 2
    module.KEY_READ, module.KEY_WOW64_64KEY = 0x20019, 0x100
    module.OpenKey = open_key
    module.QueryInfoKey = lambda key: (0, len(key.values), 0)
    module.EnumValue = lambda key, number: (*key.values[number], 1)
    return module  # type: ignore[no-any-return]


def test_names_in_the_registry_may_be_written_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    values: list[tuple[str, object]] = [("", "the default value"), ("No_Export", 1), ("copies", 3)]
    monkeypatch.setitem(sys.modules, "winreg", registry_of({1: values}))
    reading = reading_of(sources_of("win32"))
    assert (reading.policy, reading.faults) == (Policy(no_export=True, copies=3), ())


def test_variables_in_the_folder_for_cases_are_filled_in(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path / "Local")}
    for written, meant in (
        ("%LOCALAPPDATA%/Cases", tmp_path / "Local" / "Cases"),
        ("$HOME/Cases", tmp_path / "Cases"),
        ("${HOME}/Cases", tmp_path / "Cases"),
        ("~/Cases", tmp_path / "Cases"),
        ("~", tmp_path),
    ):
        found = sources_of("win32", hives({"cases_folder": written}))
        reading = reading_of(found, environment)
        assert (reading.policy.cases_folder, reading.faults) == (str(meant), ())
    assert not (tmp_path / "Cases").exists()


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("Cases", "no_whole_path"),
        ("%NO_SUCH%/Cases", "no_whole_path"),
        ("~other/Cases", "no_whole_path"),
        ("$HOME/a file/Cases", "no_folder"),
        ("$HOME/" + 300 * "x", "no_folder"),
    ],
)
def test_a_folder_that_cannot_be_there_is_not_used(tmp_path: Path, written: str, why: str) -> None:
    (tmp_path / "a file").touch()
    values: dict[str, object] = {"cases_folder": written, "copies": 3}
    found = sources_of("win32", hives(values))
    reading = reading_of(found, {"HOME": str(tmp_path)})
    assert reading.policy == Policy(copies=3)
    assert [(fault.key, fault.why) for fault in reading.faults] == [("cases_folder", why)]


def test_the_policy_is_read_once_and_then_in_force(monkeypatch: pytest.MonkeyPatch) -> None:
    values: dict[int, list[tuple[str, object]]] = {1: [("copies", 3)]}
    monkeypatch.setitem(sys.modules, "winreg", registry_of(values))
    monkeypatch.setattr(sys, "platform", "win32")
    policies.forget()
    assert policy() == Policy()
    assert policy_in_force() == policy() == reading_in_force().policy == Policy(copies=3)
    values[1] = []
    assert policy_in_force().copies == 3


def test_a_start_only_asks_whether_there_is_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_laid_down("linux", tmp_path)
    assert not is_laid_down("darwin", tmp_path)
    on_linux(tmp_path, "")
    managed(tmp_path)
    assert is_laid_down("linux", tmp_path)
    assert is_laid_down("darwin", tmp_path)
    monkeypatch.setitem(sys.modules, "winreg", registry_of({}))
    assert not is_laid_down("win32")
    monkeypatch.setitem(sys.modules, "winreg", registry_of({2: []}))
    assert is_laid_down("win32")
    monkeypatch.setitem(sys.modules, "winreg", registry_of({}, is_closed=True))
    assert is_laid_down("win32")


def test_people_read_the_first_faults_and_who_can_mend_them() -> None:
    faults = [PolicyFault(name, "here", "no_switch") for name in NAMES[:4]]
    mends = "Your school's IT can mend this: `pairview policy` names each fault. You can go on."
    assert told_in_short(faults[:1]).splitlines() == [sentence_of(faults[0]), mends]
    assert told_in_short(faults).splitlines() == [
        *map(sentence_of, faults[:2]),
        "And 2 more.",
        mends,
    ]


def test_every_fault_has_a_sentence_that_names_key_and_place() -> None:
    sentences = tomllib.loads((FOLDER / "en" / "wording" / "policy.toml").read_text())
    whys = [why for why, words in sentences.items() if "{place}" in str(words)]
    assert len(whys) > 5
    for why in whys:
        said = sentence_of(PolicyFault("copies", "the registry", why, 1, 20))
        assert "the registry" in said
        assert why in ("unreadable", "no_plist", "below_heading", "no_line") or "copies" in said
    on = sentence_of(PolicyFault("no_export", "here", "no_switch"))
    assert on.endswith("must be true or false; until that is mended, it counts as true.")


def test_a_file_without_a_line_of_policies_counts_as_one_that_cannot_be_read(
    tmp_path: Path,
) -> None:
    file = tmp_path / "policy.toml"
    for text, whys in (
        ("<plist>\n<key>no_export</key>\n", ["no_toml"]),
        ("<plist>\ncopies 3\n", ["no_line", "no_value"]),
        ("<plist>\ncopies = 3\n", ["no_line"]),
    ):
        file.write_text(text)
        source = policies.toml_source(file)
        assert source is not None
        assert [fault.why for fault in source.faults] == whys
        assert read_policies([source], ("en",)).policy.no_export is (whys == ["no_toml"])


def test_a_file_saved_as_utf_16_counts_as_one_that_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_bytes("no_export = true\n".encode("utf-16"))
    source = policies.toml_source(file)
    assert source is not None
    assert [fault.why for fault in source.faults] == ["unreadable"]
    assert read_policies([source], ("en",)).policy.no_export
