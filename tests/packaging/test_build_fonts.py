"""The fonts that were cut are what Qt and reportlab can use, and hold the letters we promise."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfbase.ttfonts import TTFont as ReportFont

import build_fonts

SCREEN = sorted((build_fonts.PACKAGE / "window" / "fonts").glob("*.ttf"))
ALL_PAPER = sorted((build_fonts.PACKAGE / "reports" / "fonts").glob("*.ttf"))
PAPER = [path for path in ALL_PAPER if path.stem.startswith("NotoSans-")]
SAMPLE = "Žluťoučký Straße Ærø Ελλάδα Їжак Tiếng Việt „“‘’–—…€ 1½ e\u0301"


def names(path: Path) -> dict[int, str]:
    with TTFont(path) as font:
        return {record.nameID: record.toUnicode() for record in font["name"].names}


def test_the_weights_are_those_the_window_and_the_pages_use() -> None:
    assert [path.stem for path in SCREEN] == [
        "Inter-Bold",
        "Inter-Medium",
        "Inter-Regular",
        "Inter-SemiBold",
    ]
    assert [path.stem for path in PAPER] == ["NotoSans-Bold", "NotoSans-Regular"]


def test_paper_has_other_scripts_regular_and_bold_and_emoji() -> None:
    families = {path.stem.partition("-")[0] for path in ALL_PAPER} - {"NotoSans"}
    scripts = {"Bengali", "Devanagari", "Gurmukhi", "Hebrew", "Tamil", "Thai"}
    assert families == {f"NotoSans{script}" for script in scripts} | {"PairViewArabic", "NotoEmoji"}
    bold = {path.stem.partition("-")[0] for path in ALL_PAPER if path.stem.endswith("-Bold")}
    assert families - bold == {"NotoEmoji"}


@pytest.mark.parametrize("path", ALL_PAPER, ids=lambda path: path.stem)
def test_a_font_whose_name_is_reserved_has_a_name_of_ours(path: Path) -> None:
    told = names(path)
    assert not [told[place] for place in (1, 2, 3, 4, 6) if "plex" in told[place].lower()]


@pytest.mark.parametrize("path", sorted({*ALL_PAPER} - {*PAPER}), ids=lambda path: path.stem)
def test_a_cut_keeps_what_shapes_its_letters(path: Path) -> None:
    with TTFont(path) as font:
        assert "GSUB" in font
        assert {"GPOS", "GDEF"} <= set(font.keys()) or path.stem == "NotoEmoji-Regular"
        assert min(font.getBestCmap()) >= ord(" ")


@pytest.mark.parametrize("path", SCREEN + ALL_PAPER, ids=lambda path: path.stem)
def test_a_cut_is_static_unhinted_and_has_outlines_that_reportlab_reads(path: Path) -> None:
    with TTFont(path) as font:
        assert "glyf" in font
        assert not {"fvar", "gvar", "CFF ", "fpgm", "prep", "cvt "} & set(font.keys())


@pytest.mark.parametrize("path", SCREEN + PAPER, ids=lambda path: path.stem)
def test_a_cut_holds_the_letters_we_promise_and_no_control_characters(path: Path) -> None:
    with TTFont(path) as font:
        held = set(font.getBestCmap())
    assert {ord(letter) for letter in SAMPLE} <= held
    assert min(held) == ord(" ")


def test_every_cut_has_a_postscript_name_of_its_own() -> None:
    postscript_names = [names(path)[6] for path in SCREEN + ALL_PAPER]
    assert postscript_names == [path.stem for path in SCREEN + ALL_PAPER]


def test_paper_has_the_mark_for_what_cannot_be_printed() -> None:
    for path in PAPER:
        assert 0xFFFD in ReportFont(path.stem, path).face.charToGlyph


def test_qt_finds_every_weight_under_one_family(qtbot: QtBot) -> None:
    assert QGuiApplication.instance() is not None
    for path in SCREEN:
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
    for weight, style in build_fonts.WEIGHT_NAMES.items():
        font = QFont("Inter")
        font.setWeight(QFont.Weight(weight))
        assert (QFontInfo(font).family(), QFontInfo(font).styleName()) == ("Inter", style)


def test_typed_characters_stay_what_they_are() -> None:
    for path in SCREEN:
        with TTFont(path) as font:
            records = font["GSUB"].table.FeatureList.FeatureRecord
            features = {record.FeatureTag for record in records}
        assert "tnum" in features
        assert "calt" not in features


def test_each_licence_lies_beside_its_font() -> None:
    for cut in build_fonts.CUTS:
        licence = build_fonts.PACKAGE / cut.folder / cut.licence
        text = " ".join(licence.read_text(encoding="utf-8").split())
        assert "SIL Open Font License, Version 1.1" in text


@pytest.mark.parametrize("text", [None, "", "Free to use"])
def test_no_font_is_cut_without_its_licence(
    text: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Packages as pip lays them down: the licence lies beside what says their name."""
    package, told = tmp_path / "bare_font", tmp_path / "bare_font-1.dist-info"
    package.mkdir()
    (package / "__init__.py").touch()
    (told / "licenses").mkdir(parents=True)
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: bare-font\nVersion: 1\n")
    if text is not None:
        (told / "licenses" / "LICENSE").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    if text:
        assert build_fonts._licence("bare-font") == text
        return
    with pytest.raises(FileNotFoundError, match="The package bare-font holds no licence"):
        build_fonts._licence("bare-font")


def test_nothing_is_cut_again_while_its_inputs_stay_the_same() -> None:
    assert build_fonts.build_all() == []
