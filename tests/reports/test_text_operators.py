"""Words stand on the page as given, in their own font, size and colour."""

import unicodedata
from io import BytesIO

import pypdfium2 as pdfium
from reportlab.pdfgen.canvas import Canvas

from pairview.reports import fonts, styles
from pairview.reports.text_operators import TextOperators

LETTERS = "".join(
    letter
    for letter in sorted(fonts.register())
    if letter.isalpha() and letter == unicodedata.normalize("NFKC", letter)
)


def page_with(*said: tuple[str, str]) -> pdfium.PdfPage:
    stream = BytesIO()
    canvas = Canvas(stream, invariant=1)
    text = TextOperators(canvas)
    text.go_to(30, 500)
    for font, words in said:
        text.show(words, font, 10.5, styles.INK if font == fonts.BOLD else styles.GREY)
    text.end()
    canvas.save()
    return pdfium.PdfDocument(stream.getvalue())[0]


def text_on(page: pdfium.PdfPage) -> str:
    return str(page.get_textpage().get_text_range())


def test_brackets_and_strokes_are_shown_as_typed() -> None:
    typed = r"a (b \) c\n ((d \\ e"
    assert text_on(page_with((fonts.REGULAR, typed))) == typed


def test_more_letters_than_a_font_holds_codes_are_all_shown() -> None:
    assert len(LETTERS) > 300
    for letters in (LETTERS[:200], LETTERS):
        assert text_on(page_with((fonts.REGULAR, letters))) == letters


def test_a_text_with_letters_of_two_subsets_stays_in_order() -> None:
    mixed = f"{LETTERS[-3:]}a{LETTERS[-3:]}b"
    shown = text_on(page_with((fonts.REGULAR, LETTERS), (fonts.REGULAR, mixed)))
    assert shown == LETTERS + mixed


def test_a_space_that_keeps_words_together_is_as_wide_as_any_other() -> None:
    with_it, without = (
        page_with((fonts.REGULAR, f"a{space}b")) for space in ("\N{NO-BREAK SPACE}", " ")
    )
    assert [one.get_bounds() for one in with_it.get_objects()] == [
        one.get_bounds() for one in without.get_objects()
    ]


def test_each_look_has_its_own_font() -> None:
    page = page_with((fonts.REGULAR, "plain "), (fonts.BOLD, "bold "), (fonts.REGULAR, "again"))
    assert text_on(page) == "plain bold again"
    assert len(list(page.get_objects())) == 3
