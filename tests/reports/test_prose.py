"""Text breaks into lines once, splits at any of them, and loses nothing."""

from io import BytesIO

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from pairview.reports import styles
from pairview.reports.prose import Look, Prose, width_of_line
from pairview.reports.text import Run, aside, dotted, paragraphs

LEADING = styles.BODY.leading


def prose(*runs: Run | str) -> Prose:
    (made,) = paragraphs(styles.BODY, *runs)
    return made


def letters(*parts: Prose) -> str:
    return "".join(
        "".join(text.split())
        for part in parts
        for line in part._lines or []
        for _look, text in line
    )


@given(st.lists(st.sampled_from(["word", " ", "\n", "longerword", "z" * 90, "é"]), min_size=1))
def test_breaking_loses_no_letter_and_passes_no_margin(pieces: list[str]) -> None:
    runs = [Run(piece, bold=number % 3 == 0) for number, piece in enumerate(pieces)]
    made = prose(*runs)
    made.wrap(120, 0)
    assert letters(made) == "".join("".join(pieces).split())
    for line in made._lines or []:
        assert width_of_line(line) <= 120 + 1e-6


def lines_of(made: Prose, width: float) -> list[str]:
    made.wrap(width, 0)
    lines = ("".join(text for _look, text in line) for line in made._lines or [])
    return [line.strip() for line in lines]


def width_of(text: str) -> float:
    look = Look(styles.BODY.fontName, styles.BODY.fontSize, styles.INK)
    return look.width(text)


def test_what_is_said_aside_begins_a_line_rather_than_break() -> None:
    made = prose("Maybe the board is too far", aside("Worth checking first."))
    width = width_of("Maybe the board is too far, worth checking")
    assert lines_of(made, width) == ["Maybe the board is too far", "Worth checking first."]


def test_a_longer_aside_breaks_behind_a_dot() -> None:
    made = prose("Who moves first", aside("demonstration · by 7 December · checks 3"))
    broken = ["Who moves first", "demonstration ·", "by 7 December · checks 3"]
    assert lines_of(made, width_of("Who moves first demons")) == broken


def test_an_aside_wider_than_a_line_begins_behind_the_words() -> None:
    made = prose("Maybe", aside("Set aside for now, because nine were right"))
    assert lines_of(made, width_of("Maybe set aside for now"))[0].startswith("Maybe\xa0 Set")


def test_a_list_breaks_behind_its_dots() -> None:
    made = prose("pair work · long project · quiz")
    assert lines_of(made, width_of("long project · quiz")) == ["pair work ·", "long project · quiz"]


@pytest.mark.parametrize(
    ("said", "is_seen"), [(dotted(["pair work", "quiz"]), False), ("pair work · quiz", True)]
)
def test_a_dot_of_ours_where_a_line_breaks_is_read_and_not_seen(said: str, is_seen: bool) -> None:
    made = prose(said)
    width, height = made.wrap(width_of("pair work · "), 0)
    page = BytesIO()
    canvas = Canvas(page, pagesize=(width, height))
    made.drawOn(canvas, 0, 0)
    canvas.save()
    drawn = pdfium.PdfDocument(page.getvalue())[0]
    assert drawn.get_textpage().get_text_range().split() == ["pair", "work", "·", "quiz"]
    picture = drawn.render(scale=4, grayscale=True).to_pil()
    dot = picture.crop((int(4 * width_of("pair work ")), 0, picture.width, int(4 * LEADING)))
    assert (dot.getextrema()[0] < 255) is is_seen


def test_nothing_is_kept_together_at_the_price_of_a_line() -> None:
    made = prose("pair work · test or quiz in class · lab")
    broken = ["pair work · test or", "quiz in class · lab"]
    assert lines_of(made, width_of(broken[0])) == broken


@pytest.mark.parametrize(
    ("text", "width", "broken"),
    [
        ("what was seen, what moved", "what was seen, what", ["what was seen,", "what moved"]),
        ("two words", "words", ["two", "words"]),
        ("what was unmistakable", "what was then", ["what was", "unmistakable"]),
        ("a considerable unmistakable", "a considerable", ["a considerable", "unmistakable"]),
    ],
)
def test_the_last_word_is_alone_only_where_no_other_can_join_it(
    text: str, width: str, broken: list[str]
) -> None:
    assert lines_of(prose(text), width_of(width)) == broken


@pytest.mark.parametrize("room", [0, 1.9, 2, 2.5, 7, 9.99])
def test_a_split_leaves_two_lines_at_least_and_keeps_every_letter(room: float) -> None:
    made = prose("some words that go on " * 20)
    whole = made.wrap(150, 0)[1]
    parts = made.split(150, room * LEADING)
    if room < 2:
        assert parts == []
        return
    heights = [part.wrap(150, 0)[1] for part in parts]
    assert heights[0] == int(room) * LEADING
    assert sum(heights) == pytest.approx(whole)
    assert letters(*(part for part in parts if isinstance(part, Prose))) == letters(made)


@pytest.mark.parametrize("count", range(2, 9))
def test_a_split_leaves_no_line_alone_on_either_side(count: int) -> None:
    made = prose("\n".join(["line"] * count))
    whole = made.wrap(150, 0)[1]
    for room in range(count):
        parts = made.split(150, room * LEADING)
        heights = [part.wrap(150, 0)[1] for part in parts]
        assert all(height >= 2 * LEADING for height in heights)
        assert not parts or sum(heights) == pytest.approx(whole)


def test_what_was_split_keeps_its_lines() -> None:
    made = prose("some words that go on " * 20)
    made.wrap(150, 0)
    _, rest = made.split(150, 3 * LEADING)
    assert rest.wrap(150, 0) == rest.wrap(150, 0)


def test_a_column_narrower_than_a_letter_still_ends() -> None:
    made = prose("wide")
    assert made.wrap(1, 0)[1] == 4 * LEADING


@pytest.mark.parametrize("width", [1, 5, 6, 30])
def test_a_mark_stays_with_its_letter_where_a_word_is_broken(width: float) -> None:
    look = Look(styles.BODY.fontName, styles.BODY.fontSize, styles.INK)
    made = Prose(styles.BODY, [(look, "q\N{COMBINING DIAERESIS}\N{COMBINING DOT BELOW}" * 9)])
    made.wrap(width, 0)
    starts = [text[0] for line in made._lines or [] for _look, text in line[:1] if text]
    assert set(starts) == {"q"}


def test_a_long_text_takes_time_in_measure() -> None:
    made = prose("a sentence of some length. " * 7_000)
    assert made.wrap(400, 0)[1] > 1_000 * LEADING


def test_text_unmeasured_draws_and_splits_to_nothing() -> None:
    made = prose("word")
    assert made.split(100, 100) == []
    made.height = 0
    made.drawOn(Canvas(BytesIO()), 0, 0)


@pytest.mark.parametrize("typed", ["so it goes on " * 20, "a line\nanother\n\nand more", "z" * 200])
def test_what_is_read_without_the_page_has_its_spaces(typed: str) -> None:
    made = prose(Run(typed[:7], bold=True), typed[7:])
    made.wrap(100, 0)
    read = "".join(text for line in made._lines or [] for _look, text in line)
    assert read.split() == typed.split()
