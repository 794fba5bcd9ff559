"""What people typed comes out as typed, or as a mark that can be seen."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from pairview.reports import fonts, styles
from pairview.reports.boxes import draw_down, measure
from pairview.reports.flowable import Flowable
from pairview.reports.text import (
    MARK,
    Run,
    aside,
    clean,
    one_line,
    paragraphs,
    printable,
    unprintable,
)

WIDTH, HEIGHT = 300, 4_000


def printed(made: Sequence[Flowable]) -> bytes:
    """Return a one-page document of the paragraphs."""
    fonts.register()
    stream = BytesIO()
    canvas = Canvas(stream, (WIDTH, HEIGHT), invariant=1, pageCompression=0)
    draw_down(canvas, measure(made, WIDTH), 0, HEIGHT)
    canvas.save()
    return stream.getvalue()


def read_back(text: str) -> str:
    """Return what can be copied out of the page, without spaces and line ends."""
    with pdfium.PdfDocument(printed(paragraphs(styles.BODY, text))) as document:
        found = document[0].get_textpage().get_text_bounded()
    return "".join(found.split())


@pytest.mark.parametrize(
    "typed",
    [
        "<b>oops",
        "a<b and c>d",
        "oops</b>",
        "<student>",
        "<![CDATA[ z ]]>",
        "<?php x ?>",
        "AT&T &amp; &#99999999; &nbsp",
        '<img src="/etc/passwd"/>',
        '<a href="javascript:x">y</a>',
        "<font size=900>big</font><para leftIndent=9999>",
        '<onDraw name="foo"/>',
        "I <3 maths; score < 3",
        "{student} %s \\1 $x",
        "Żółć, naïve, Ελλάδα, Привет, Tiếng Việt ộ ử ẫ",
    ],
)
def test_typed_text_is_found_again_as_typed(typed: str) -> None:
    assert read_back(typed) == "".join(typed.split())


def test_a_word_of_5000_letters_is_whole_on_the_page() -> None:
    assert read_back("x" * 5_000) == "x" * 5_000


@pytest.mark.parametrize(
    ("typed", "prints"),
    [
        ("a\x00b\x07c\x85d", f"a{MARK}b{MARK}c\nd"),
        ("a\ud800b", f"a{MARK}b"),
        ("a\uffffb\U0010fffd", f"a{MARK}b{MARK}"),
        ("ᚠᚢ", MARK * 2),
        ("a\u202eb\u202c\u2066c\ufeff\u200f", "abc"),
        ("one\r\ntwo\rthree\x0bfour\x0cfive\u2028six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("tab\there\u3000there", "tab here there"),
        ("Tie\u0302\u0301ng", "Ti\u1ebfng"),
    ],
)
def test_what_has_no_shape_goes_and_what_cannot_be_printed_is_marked(
    typed: str, prints: str
) -> None:
    assert printable(typed) == prints
    assert read_back(typed) == "".join(prints.split())


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\u200db", "ab"),
        ("क्\u200dष", "क्\u200dष"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👨\u200d👩", "👨\u200d👩"),
        ("👍🏽\ufe0f\u200d", "👍🏽\ufe0f\u200d"),
        ("1\ufe0f\u20e3 a\ufe0f", "1\ufe0f\u20e3 a"),
        ("\u200dשלום\u202e", "שלום"),
        ("שלום\u2067", "שלום"),
    ],
)
def test_what_joins_letters_stays_where_there_are_letters_to_join(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_what_cannot_be_printed_is_named() -> None:
    assert unprintable("Tiếng, ᚠᚢ, مرحبا and ᚠ\ud800\n") == {"ᚠ", "ᚢ", "\ud800"}
    assert unprintable("Привет\r\n\u202e") == frozenset()


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_any_text_prints_something_for_each_character_that_has_a_shape(typed: str) -> None:
    cleaned = clean(typed)
    shown = printable(typed)
    assert len(shown) == len(cleaned)
    assert all(a in {b, MARK} for a, b in zip(shown, cleaned, strict=True))
    assert unprintable(shown) == frozenset()


def picture(data: bytes) -> bytes:
    with pdfium.PdfDocument(data) as document:
        return document[0].render(scale=1).to_pil().tobytes()  # type: ignore[no-any-return]


@pytest.mark.parametrize("typed", ["one line", "AT&T <b> &amp;", "a  b   c", "ộ ử é"])
def test_a_line_looks_as_if_reportlab_had_set_the_escaped_markup(typed: str) -> None:
    line: Any = Paragraph(escape(printable(typed)), styles.BODY)
    theirs = picture(printed([line]))
    assert picture(printed(paragraphs(styles.BODY, typed))) == theirs


@pytest.mark.parametrize("typed", ["wraps many times over " * 30, "a " * 300, "one word, " * 9])
def test_lines_end_where_reportlab_would_end_them(typed: str) -> None:
    theirs = Paragraph(typed, styles.BODY)
    theirs.wrap(WIDTH, HEIGHT)
    (ours,) = paragraphs(styles.BODY, typed)
    ours.wrap(WIDTH, HEIGHT)
    lines = [" ".join(words) for _room, words in theirs.blPara.lines]  # type: ignore[attr-defined]
    assert [text.rstrip() for ((_look, text),) in ours._lines or []] == lines


def test_nothing_makes_no_paragraph() -> None:
    assert paragraphs(styles.BODY, "", aside(""), Run("")) == []


def test_what_stands_aside_is_small_and_grey() -> None:
    (made,) = paragraphs(styles.BODY, "word", aside("where"))
    looks = [(look.size, look.color) for look, _ in made.segments]
    assert looks == [
        (styles.BODY.fontSize, styles.INK),
        (styles.SMALL.fontSize, styles.GREY),
    ]


def test_one_line_has_no_line_ends() -> None:
    assert one_line("a\n b\tᚠ") == f"a b {MARK}"


def test_what_a_plain_keyboard_types_prints_as_it_is() -> None:
    keys = "".join(map(chr, range(ord(" "), 0x7F)))
    assert printable(keys) == keys
    assert fonts.register().issuperset(keys)
