"""A font for Chinese, Japanese and Korean is looked for where systems keep their fonts."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

from pairview.reports import script_faces, shaping, styles, system_fonts
from pairview.reports.text import MARK, Run, paragraphs, printable, unprintable
from tests.reports.test_shaped_prose import found, printed


def square_font(path: Path, letters: str) -> Path:
    """Write a font whose letters are all squares."""
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    for point in ((100, 800), (900, 800), (900, 0)):
        pen.lineTo(point)
    pen.closePath()
    square = pen.glyph()
    names = [".notdef", "space", *(f"letter{n}" for n in range(len(letters)))]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    cmap = {ord(" "): "space"} | {ord(char): f"letter{n}" for n, char in enumerate(letters)}
    builder.setupCharacterMap(cmap)
    empty = TTGlyphPen(None).glyph()
    builder.setupGlyf({name: square if name.startswith("letter") else empty for name in names})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (1000, 0)))
    builder.setupHorizontalHeader(ascent=900, descent=-100)
    builder.setupNameTable({"familyName": path.stem, "styleName": "R", "psName": path.stem})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)
    return path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that is the only one with fonts of the system."""
    monkeypatch.setattr(system_fonts, "_folders", lambda: [tmp_path / "missing", tmp_path])
    forget()
    yield tmp_path
    monkeypatch.undo()
    forget()


def forget() -> None:
    system_fonts.east_asian.cache_clear()
    script_faces._east_asian.cache_clear()
    script_faces._char_is_printable.cache_clear()
    shaping._remembered.cache_clear()


def test_without_such_a_font_each_character_is_marked_and_named(folder: Path) -> None:
    assert printable("漢字 ok 한") == f"{MARK * 2} ok {MARK}"
    assert unprintable("漢字 ok 한\n漢") == {"漢", "字", "한"}


def test_a_font_that_is_found_prints_what_it_has(folder: Path) -> None:
    below = folder / "truetype" / "wqy"
    below.mkdir(parents=True)
    square_font(below / "WQY-MicroHei.ttc", "漢字")
    text = "漢字 ok 한"
    assert printable(text) == f"漢字 ok {MARK}"
    assert found(printed(paragraphs(styles.BODY, text))).split() == ["漢字", "ok", MARK]


def test_what_the_first_font_lacks_comes_from_the_next(folder: Path) -> None:
    square_font(folder / "malgun.ttf", "한")
    square_font(folder / "msyh.ttc", "漢")
    assert [path.name for path in system_fonts.east_asian()] == ["msyh.ttc", "malgun.ttf"]
    assert unprintable("漢한字") == {"字"}
    assert len(shaping.shape("漢한", False, False).pieces) == 2


def test_a_collection_counts_by_its_first_font(folder: Path) -> None:
    first = TTFont(square_font(folder / "a.ttf", "漢"))
    collection = TTCollection()
    collection.fonts = [first, first]
    collection.save(folder / "simsun.ttc")
    assert [path.name for path in system_fonts.east_asian()] == ["simsun.ttc"]
    assert printable("漢") == "漢"
    assert shaping.shape("漢", False, False).width == 1000


def test_fonts_of_another_kind_or_name_are_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "ipag.ttf").write_bytes(b"OTTO and more")
    (folder / "uming.ttc").write_bytes(b"")
    square_font(folder / "somebody.ttf", "漢")
    (folder / "msyh.ttc").mkdir()
    deep = folder.joinpath(*"abcdef")
    deep.mkdir(parents=True)
    square_font(deep / "gulim.ttc", "漢")
    assert system_fonts.east_asian() == ()
    assert not system_fonts.has_true_type_outlines(folder / "missing.ttf")


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97])
def test_a_font_that_is_cut_short_is_passed_over(folder: Path, share: float) -> None:
    whole = square_font(folder / "a.ttf", "漢").read_bytes()
    (folder / "msyh.ttc").write_bytes(whole[: int(share * len(whole))])
    square_font(folder / "malgun.ttf", "漢")
    assert found(printed(paragraphs(styles.BODY, "漢"))) == "漢"


@pytest.mark.parametrize(("rights", "prints"), [(0, True), (8, True), (2, False), (0x104, False)])
def test_what_the_maker_of_a_font_says_is_kept(folder: Path, rights: int, prints: bool) -> None:
    font = TTFont(square_font(folder / "a.ttf", "漢"))
    font["OS/2"].fsType = rights
    font.save(folder / "msyh.ttc")
    assert (printable("漢") == "漢") is prints


def test_a_font_that_says_nothing_of_its_use_prints(folder: Path) -> None:
    font = TTFont(square_font(folder / "a.ttf", "漢"))
    del font["OS/2"]
    font.save(folder / "AppleGothic.ttf")
    assert found(printed(paragraphs(styles.BODY, "漢"))) == "漢"


def test_a_link_to_itself_and_a_giant_are_left_alone(folder: Path) -> None:
    (folder / "loop").symlink_to(folder / "loop")
    giant = square_font(folder / "msyh.ttc", "漢")
    with giant.open("ab") as file:
        file.truncate(1 << 27)
    square_font(folder / "malgun.ttf", "漢")
    assert [path.name for path in system_fonts.east_asian()] == ["malgun.ttf"]


def dark(text: str, *, bold: bool) -> int:
    with pdfium.PdfDocument(printed(paragraphs(styles.BODY, Run(text, bold)))) as document:
        grey = document[0].render(scale=4).to_pil().convert("L").histogram()
    return int(sum(grey[:128]))


def test_a_font_without_bold_letters_is_thickened(folder: Path) -> None:
    square_font(folder / "msyh.ttc", "漢")
    assert dark("漢漢", bold=True) > dark("漢漢", bold=False)
    assert (
        found(printed(paragraphs(styles.BODY, Run("漢", bold=True), "漢", Run("漢 a"))))
        == "漢漢漢 a"
    )


@pytest.mark.parametrize(
    ("platform", "part"),
    [("win32", "Fonts"), ("darwin", "Library"), ("linux", "share")],
)
def test_each_system_has_folders_of_its_own(
    platform: str, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    folders = system_fonts._folders()
    assert any(part in str(folder) for folder in folders)


def test_nobody_needs_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert system_fonts._folders()


def test_the_font_of_this_machine_prints_chinese_if_there_is_one() -> None:
    if not system_fonts.east_asian():
        pytest.skip("no font for Chinese here")
    assert found(printed(paragraphs(styles.BODY, "学生在黑板"))) == "学生在黑板"
