"""The templates for Windows, macOS and Linux lay down what PairView reads, and nothing else."""

import plistlib
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import bundle_identity
from pairview.domain.policy import BOUNDS, LONGEST, NAMES, PolicySource, read_policies
from pairview.store.policies import plist_source, toml_source
from pairview.store.policy_places import BUNDLE_ID, LINUX_FILE, REGISTRY_KEY

PACKAGING = Path(__file__).parents[2] / "packaging"
ADMX = PACKAGING / "windows" / "policies" / "PairView.admx"
ADMLS = sorted(ADMX.parent.glob("*/PairView.adml"))
IN = {"": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
TOML = PACKAGING / "linux" / "policy.toml"
LANGUAGES = ("en", "es")


def policies() -> dict[str, ET.Element]:
    found = ET.parse(ADMX).findall(".//policies/policy", IN)
    return {one.attrib["name"]: one for one in found}


def test_the_template_of_windows_has_every_policy() -> None:
    assert tuple(policies()) == NAMES
    for name, policy in policies().items():
        assert policy.attrib["key"] == REGISTRY_KEY
        values = [one.attrib["valueName"] for one in policy.iter() if "valueName" in one.attrib]
        assert values == [name]


def test_the_template_of_windows_writes_what_is_read() -> None:
    values: dict[str, object] = {}
    for name, policy in policies().items():
        number = policy.find(".//elements/decimal", IN)
        text = policy.find(".//elements/text", IN)
        if number is not None:
            bounds = int(number.attrib["minValue"]), int(number.attrib["maxValue"])
            assert bounds == BOUNDS[name]
            values[name] = bounds[1]
        elif text is not None:
            assert int(text.attrib["maxLength"]) == LONGEST[name]
            values[name] = "C:\\Cases"
        elif (item := policy.find(".//item/value/string", IN)) is not None:
            values[name] = item.text
        else:
            ways = ("enabledValue/decimal", "disabledValue/decimal")
            numbers = [policy.find(way, IN) for way in ways]
            assert [one is not None and one.attrib["value"] for one in numbers] == ["1", "0"]
            values[name] = 1
    assert read_policies([PolicySource("here", values)], LANGUAGES).faults == ()


def test_the_template_of_windows_offers_every_language() -> None:
    offered = policies()["language"].findall(".//item/value/string", IN)
    assert tuple(one.text for one in offered) == LANGUAGES


def test_there_are_words_in_both_languages() -> None:
    assert [file.parent.name for file in ADMLS] == ["en-US", "es-ES"]


@pytest.mark.parametrize("file", ADMLS, ids=lambda file: file.parent.name)
def test_every_word_that_the_template_asks_for_is_there(file: Path) -> None:
    words = ET.parse(file)
    asked = ADMX.read_text(encoding="utf-8")
    for kind, path in (("string", ".//stringTable/string"), ("presentation", ".//presentation")):
        there = {one.attrib["id"]: one for one in words.findall(path, IN)}
        assert set(re.findall(rf"\$\({kind}\.(\w+)\)", asked)) == set(there)
        assert all("".join(one.itertext()).strip() for one in there.values())
    for presentation in words.findall(".//presentation", IN):
        (shown,) = list(presentation)
        assert shown.attrib["refId"] == presentation.attrib["id"]


def test_the_sample_of_linux_names_every_policy_and_is_read(tmp_path: Path) -> None:
    text = TOML.read_text(encoding="utf-8")
    assert str(LINUX_FILE) in text
    assert tomllib.loads(text) == {}
    switched_on = tmp_path / "policy.toml"
    switched_on.write_text(re.sub(r"(?m)^# (\w+ = )", r"\1", text), encoding="utf-8")
    source = toml_source(switched_on)
    assert source is not None
    assert tuple(source.values) == NAMES
    assert read_policies([source], LANGUAGES).faults == ()


def test_the_profile_of_macos_names_every_policy_and_is_read(tmp_path: Path) -> None:
    profile = plistlib.loads((PACKAGING / "macos" / "PairView.mobileconfig").read_bytes())
    (payload,) = profile["PayloadContent"]
    assert payload["PayloadType"] == BUNDLE_ID == bundle_identity.IDENTIFIER
    (tmp_path / "managed.plist").write_bytes(plistlib.dumps(payload, sort_keys=False))
    source = plist_source(tmp_path / "managed.plist")
    assert source is not None
    assert tuple(source.values) == NAMES
    assert read_policies([source], LANGUAGES).faults == ()
