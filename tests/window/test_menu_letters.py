"""In every language each letter that opens a menu or an entry is there once."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

PROJECT = Path(__file__).resolve().parents[2]
FORM = PROJECT / "ui" / "main_window.ui"
TRANSLATIONS = PROJECT / "resources" / "translations"
LANGUAGES = ("en", *sorted(file.stem.partition("_")[2] for file in TRANSLATIONS.glob("*_??.ts")))


def said_in(language: str) -> dict[str, str]:
    """Return the texts of the main window by what they are in English; none for English."""
    file = TRANSLATIONS / f"pairview_{language}.ts"
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in ET.parse(file).iter("context")
        if context.findtext("name") == "MainWindow"
        for message in context.iter("message")
    }


def menus() -> Iterator[tuple[str, list[str]]]:
    """Return each menu, and the bar of them, with the English texts of its entries."""
    form = ET.parse(FORM).getroot()
    words = {
        part.get("name", ""): text.text or ""
        for part in (*form.iter("action"), *form.iter("widget"))
        for text in part.findall("property/string")
    }
    for menu in form.iter("widget"):
        if menu.get("class") in {"QMenu", "QMenuBar"}:
            entries = [entry.get("name", "") for entry in menu.findall("addaction")]
            yield menu.get("name", ""), [words[one] for one in entries if one in words]


@pytest.mark.parametrize("language", sorted(set(LANGUAGES)))
def test_no_two_entries_of_a_menu_have_the_same_letter(language: str) -> None:
    said = said_in(language)
    for name, entries in menus():
        letters = [re.findall("&(.)", said.get(words) or words) for words in entries]
        assert all(len(found) == 1 for found in letters), (language, name)
        twice = [letter for letter, n in Counter(x[0].lower() for x in letters).items() if n > 1]
        assert twice == [], (language, name)
