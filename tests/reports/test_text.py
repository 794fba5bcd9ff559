"""What people typed comes out as typed, or as a mark that can be seen."""

from io import BytesIO
from xml.sax.saxutils import escape

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from pairview.reports import fonts, styles
from pairview.reports.boxes import measure
from pairview.reports.text import (
    CHUNK,
    MARK,
    Run,
    aside,
    chunks,
    clean,
    one_line,
    paragraphs,
    printable,
    unprintable,
)

WIDTH, HEIGHT = 300, 20_000


def printed(made: list[Paragraph]) -> bytes:
    """Return a one-page document of the paragraphs."""
    fonts.register()
    stream = BytesIO()
    canvas = Canvas(stream, (WIDTH, HEIGHT), invariant=1, pageCompression=0)
    for part, height in measure(made, WIDTH):
        canvas.translate(0, -height)
        part.drawOn(canvas, 0, HEIGHT)
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
        ("漢字", MARK * 2),
        ("مرحبا", MARK * 5),
        ("👍🏽", MARK * 2),
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


def test_what_cannot_be_printed_is_named() -> None:
    assert unprintable("Tiếng, 漢字 and 漢\ud800\n") == {"漢", "字", "\ud800"}
    assert unprintable("Привет\r\n\u202e") == frozenset()


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_any_text_prints_something_for_each_character_that_has_a_shape(typed: str) -> None:
    cleaned = clean(typed)
    shown = printable(typed)
    assert len(shown) == len(cleaned)
    assert all(a in {b, MARK} for a, b in zip(shown, cleaned, strict=True))
    assert unprintable(shown) == frozenset()


@pytest.mark.parametrize(
    "typed",
    ["one line", "two\nlines", "\nbegins\n\nlate\n", "wraps " * 40, "x" * 300, "a  b"],
)
def test_fragments_give_the_same_bytes_as_escaped_markup(typed: str) -> None:
    markup = escape(printable(typed)).replace("\n", "<br/>")
    assert printed(paragraphs(styles.BODY, typed)) == printed([Paragraph(markup, styles.BODY)])


def test_characters_of_markup_give_the_same_picture_as_escaped_markup() -> None:
    pictures = []
    for made in (
        paragraphs(styles.BODY, "AT&T <b>"),
        [Paragraph(escape("AT&T <b>"), styles.BODY)],
    ):
        with pdfium.PdfDocument(printed(made)) as document:
            pictures.append(document[0].render(scale=1).to_pil().tobytes())
    assert pictures[0] == pictures[1]


def test_bold_runs_give_the_same_bytes_as_bold_markup() -> None:
    ours = paragraphs(styles.BODY, Run("Fits:", bold=True), " a b\nc")
    theirs = Paragraph("<b>Fits:</b> a b<br/>c", styles.BODY)
    assert printed(ours) == printed([theirs])


def test_nothing_makes_no_paragraph() -> None:
    assert paragraphs(styles.BODY, "", aside(""), Run("")) == []


def test_what_stands_aside_is_small_and_grey() -> None:
    (made,) = paragraphs(styles.BODY, "word", aside("where"))
    assert [(f.fontSize, f.textColor) for f in made.frags] == [
        (styles.BODY.fontSize, styles.INK),
        (styles.SMALL.fontSize, styles.GREY),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A line.\n" * 600,
        "A sentence of its own. " * 200,
        "word " * 1_000,
        "x" * 5_000,
        "\n" + "y" * 3_000,
    ],
)
def test_long_text_is_cut_into_chunks_and_none_of_it_is_lost(text: str) -> None:
    cut = list(chunks(text))
    assert all(0 < len(chunk) <= CHUNK for chunk in cut)
    assert len(cut) > 1
    assert "".join("".join(cut).split()) == "".join(text.split())


def test_chunks_end_with_a_line_then_a_sentence_then_a_word() -> None:
    assert next(chunks("a b. c\n" * 300)).endswith("c")
    assert next(chunks("Ends here. " * 300)).endswith("here. ")
    assert next(chunks("word " * 600)).endswith("word ")


def test_a_long_run_begins_on_the_line_of_its_label() -> None:
    made = paragraphs(styles.BODY, Run("Fits:", bold=True), " so." * 1_000)
    first, second = made[:2]
    assert first.frags[0].text == "Fits:"
    assert first.frags[-1].text.rstrip().endswith(".")
    assert second.frags[0].fontName == fonts.REGULAR


def test_one_line_has_no_line_ends() -> None:
    assert one_line("a\n b\t漢") == f"a b {MARK}"
