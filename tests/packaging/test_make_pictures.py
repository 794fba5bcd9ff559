"""Whoever draws a screen can look at it with one command."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage

from make_pictures import (
    ALL,
    ASK_FOR_THE_DAY,
    SIZES,
    main,
    make_pictures_of_docs,
    speaking,
)
from pairview.content import languages
from pairview.content.language import language_in_use
from pairview.reports.documents import Document
from pairview.window import screens
from pairview.window.theme.tokens import LIGHT
from pictured_case import TYPED

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_screen_is_rendered_in_the_sizes_it_must_fit(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "pictures"
    assert main([str(folder), "plan", "ratings"]) == 0
    sizes = {
        path.name: (image.width(), image.height())
        for path in folder.iterdir()
        for image in [QImage(str(path))]
    }
    assert sizes == {
        f"{width}x{height}-{name}.png": (width, height)
        for width, height in SIZES
        for name in ("plan", "ratings")
    }


@pytest.mark.long
def test_without_names_every_screen_is_rendered(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 0
    pictures = [path.read_bytes() for path in tmp_path.iterdir()]
    assert len(set(pictures)) == len(ALL) * len(SIZES)


def test_a_screen_that_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "nowhere"]) == 2
    assert "No screen is called nowhere. There are: agree, " in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_the_picture_of_reading_back_shows_the_pages(tmp_path: Path) -> None:
    main([str(tmp_path), "read_back"])
    picture = QImage(str(tmp_path / "1280x640-read_back.png"))
    white = sum(picture.pixelColor(x, 400) == QColor("white") for x in range(660, 1240))
    assert white > 200


@pytest.mark.parametrize(("place", "colour"), [("start", LIGHT.surface), ("ratings", LIGHT.a_bg)])
def test_the_first_minutes_are_shown_as_a_pair_meets_them(
    tmp_path: Path, place: str, colour: str
) -> None:
    """Cases stand in the list of the start page; the banner of a turn above the ratings."""
    main([str(tmp_path), place])
    picture = QImage(str(tmp_path / f"1366x690-{place}.png"))
    rows = range(440, 470) if place == "start" else range(90, 140)
    seen = [picture.pixelColor(800, y) for y in rows]
    assert sum(like(one, QColor(colour)) for one in seen) >= 20


def like(one: QColor, other: QColor) -> bool:
    """Say whether two colours look the same; a picture has but 256 of them."""
    differ = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, differ)) <= 4


def test_two_runs_make_the_same_bytes(tmp_path: Path) -> None:
    runs = []
    for name in ("first", "second"):
        make_pictures_of_docs(tmp_path / name, ["contrast", "unlock"])
        files = sorted((tmp_path / name).rglob("*.png"))
        runs.append({str(file.relative_to(tmp_path / name)): file.read_bytes() for file in files})
    assert runs[0] == runs[1]
    assert {name for name in runs[0] if not name.startswith("documents")} == {
        f"{theme}/{place}.png"
        for theme in ("light", "dark", "high-contrast")
        for place in ("contrast", "unlock")
    }
    assert {"documents/handout-1.png", "documents/handout-2.png"} < set(runs[0])
    assert len(set(runs[0].values())) == len(runs[0])


def test_every_document_is_pictured_page_by_page_and_small(tmp_path: Path) -> None:
    assert main([str(tmp_path), "documents"]) == 0
    pictures = sorted(tmp_path.iterdir())
    for document in Document:
        (first, *_) = [path for path in pictures if path.stem == f"{document}-1"]
        assert (QImage(str(first)).width(), QImage(str(first)).height()) == (827, 1170)
    assert sum(path.stat().st_size for path in pictures) < 1_000_000


def test_a_theme_and_a_text_size_can_be_asked_for(tmp_path: Path) -> None:
    main([str(tmp_path), "contrast", "--theme", "dark", "--text-size", "150"])
    picture = QImage(str(tmp_path / "1280x640-contrast.png"))
    assert picture.pixelColor(640, 630).lightness() < 60


def test_each_language_has_what_people_typed() -> None:
    assert set(languages()) <= set(TYPED)


@pytest.mark.parametrize("language", languages())
def test_a_language_can_be_asked_for_and_is_spoken_no_longer(tmp_path: Path, language: str) -> None:
    for code in ("en", language):
        assert main([str(tmp_path / code), "retell", "--language", code]) == 0
        assert language_in_use() == "en"
    pictures = [path.read_bytes() for path in tmp_path.rglob("1280x640-retell.png")]
    assert len(set(pictures)) == len({"en", language})


@pytest.mark.parametrize(("language", "one"), [("en", "1 page"), ("es", "1 página")])
def test_a_picture_counts_as_its_language_does(language: str, one: str) -> None:
    with speaking(language):
        assert QCoreApplication.translate("PagePreview", "%n pages", "", 1) == one


def test_every_screen_that_asks_for_the_day_is_told_the_same() -> None:
    window = Path(screens.__path__[0]).parent
    asking = {
        ".".join(path.relative_to(window).with_suffix("").parts)
        for folder in ("screens", "widgets")
        for path in (window / folder).glob("*.py")
        if "date.today" in path.read_text("utf-8")
    }
    assert asking == set(ASK_FOR_THE_DAY)
