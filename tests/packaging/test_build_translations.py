"""Translations are compiled when they changed, and what is open in them is said."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

import build_translations
from build_translations import Message, compile_all, faults, read, update

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>KiteScreen</class><widget class="QWidget" name="KiteScreen">
<property name="windowTitle"><string>Kites</string></property></widget></ui>
"""
CODE = """class KiteScreen(QWidget):
    def show(self, n):
        self.tr("%n kite(s)", "", n)
        self.tr("In {label}")
"""
EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}" sourcelanguage="en">
</TS>
"""
SPANISH = {
    "Kites": ["Cometas"],
    "%n kite(s)": ["%n cometa", "%n cometas"],
    "In {label}": ["En {label}"],
}
ENGLISH = {"%n kite(s)": ["%n kite", "%n kites"]}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "Ordner mit Ümläuten"
    for part in ("ui", "src/pairview/window", "resources/translations"):
        (folder / part).mkdir(parents=True)
    (folder / "ui" / "kite_screen.ui").write_text(FORM, encoding="utf-8")
    write_code(folder, CODE)
    for code in ("en", "es"):
        ts_file(folder, code).write_text(EMPTY.format(code=code), encoding="utf-8")
    update(folder / "resources" / "translations", folder)
    translate(folder, "es", SPANISH)
    translate(folder, "en", ENGLISH)
    return folder


def ts_file(project: Path, code: str) -> Path:
    return project / "resources" / "translations" / f"pairview_{code}.ts"


def write_code(project: Path, code: str) -> None:
    (project / "src/pairview/window/kite_screen.py").write_text(code, encoding="utf-8")


def translate(project: Path, code: str, words: dict[str, list[str]]) -> None:
    tree = ET.parse(ts_file(project, code))
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        fields = [*translation] or [translation]
        for place, form in zip(fields, words[message.findtext("source", "")], strict=True):
            place.text = form
    tree.write(ts_file(project, code), encoding="utf-8")
    update(ts_file(project, code).parent, project)


def test_a_text_is_translated_with_its_plurals(project: Path) -> None:
    assert list(faults(project)) == []
    target = project / "qm"
    assert compile_all(project, target) == ["pairview_en.qm", "pairview_es.qm"]
    spanish, english = QTranslator(), QTranslator()
    assert spanish.load(str(target / "pairview_es.qm"))
    assert english.load(str(target / "pairview_en.qm"))
    assert spanish.translate("KiteScreen", "Kites") == "Cometas"
    assert spanish.translate("KiteScreen", "%n kite(s)", "", 1) == "%n cometa"
    assert english.translate("KiteScreen", "%n kite(s)", "", 2) == "%n kites"
    assert not english.translate("KiteScreen", "Kites")


def test_unchanged_translations_are_left_alone_and_what_is_stale_goes(project: Path) -> None:
    target = project / "qm"
    compile_all(project, target)
    assert compile_all(project, target) == []
    ts_file(project, "en").unlink()
    assert compile_all(project, target) == ["pairview_es.qm"]
    assert not (target / "pairview_en.qm").exists()


def test_a_new_text_and_one_that_is_gone_are_told_until_brought_up_to_date(project: Path) -> None:
    write_code(project, CODE.replace("In {label}", "Where it is"))
    (fault,) = faults(project)
    assert fault.startswith("pairview_es.ts is not up to date")
    assert "run.py translations" in fault
    update(project / "resources" / "translations", project)
    (fault,) = faults(project)
    assert fault == 'pairview_es.ts, to be translated, 1 in all: "Where it is" (KiteScreen).'
    assert "In {label}" not in ts_file(project, "es").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "translations"),
    [
        ("In {label}", ["En {nombre}"]),
        ("In {label}", ["En la clase"]),
        ("%n kite(s)", ["%n cometa", "cometas"]),
    ],
)
def test_a_hole_that_is_lost_is_told(project: Path, source: str, translations: list[str]) -> None:
    translate(project, "es", SPANISH | {source: translations})
    found = list(faults(project))
    if source == "%n kite(s)":
        assert found == []  # a translator may write the number as a word
    else:
        (fault,) = found
        assert "other holes" in fault
        assert source in fault


def test_a_plural_that_lacks_a_form_is_not_translated(project: Path) -> None:
    translate(project, "es", SPANISH | {"%n kite(s)": ["%n cometa", ""]})
    (fault,) = faults(project)
    assert "to be translated" in fault


def test_a_message_tells_what_a_translator_sees(project: Path) -> None:
    assert Message("KiteScreen", "In {label}", "", "", False, ("En {label}",)) in read(
        ts_file(project, "es")
    )


def test_a_file_that_is_no_translation_stops_the_build(project: Path) -> None:
    ts_file(project, "es").write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(build_translations.TranslationError, match="lrelease"):
        compile_all(project, project / "qm")
