"""Text of any script is set right, found again, and as safe as Latin."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pikepdf
import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

import pairview
from pairview.reports import fonts, shaping, styles
from pairview.reports.boxes import draw_down, measure
from pairview.reports.flowable import Flowable
from pairview.reports.glyph_operators import GlyphOperators
from pairview.reports.prose import Prose
from pairview.reports.shaped_lines import Part
from pairview.reports.shaped_prose import ShapedProse
from pairview.reports.text import MARK, Run, aside, clean, paragraphs, printable, width_of_words

WIDTH, HEIGHT = 480.0, 800.0
ARABIC = (
    "ينتظر الولد عندما تكون المهمة مكتوبة على السبورة، ويبدأ فورًا عندما يقولها المعلم. "
    "يُحِبُّ القِراءَةَ (في الصباح) ولا يحب الأسئلة أمام الصف 3.5 من عشرة"
)
HEBREW = "הילד מתחיל מיד (בבוקר) כשאומרים לו את המשימה בקול, בְּרֵאשִׁית [סוף] 12 ילדים"
SAMPLES = {
    "arabic": ARABIC,
    "hebrew": HEBREW,
    "devanagari": "हिन्दी: क्षत्रिय बच्चा प्रश्न पूछता है। विद्यार्थी कक्षा में शान्ति से बैठता है",
    "bengali": "শিক্ষার্থী প্রশ্ন করে কোন সময়ে? ক্লাসে কাজ শুরু করতে দেরি হয়।",
    "tamil": "மாணவர் கேள்வி கேட்கிறார், கொண்டு வருகிறார் ஸ்ரீ.",
    "thai": "เด็กนักเรียนถามคำถาม น้ำ ที่นี่ เมื่อครูพูดงานออกเสียง",
    "gurmukhi": "ਵਿਦਿਆਰਥੀ ਪ੍ਰਸ਼ਨ ਪੁੱਛਦਾ ਹੈ।",
    "emoji": "ok 👨\u200d👩\u200d👧\u200d👦 👍🏽 🇵🇱 ❤\ufe0f 1\ufe0f\u20e3 🙂.",
    "rare marks": "q\u0323\u0308 and x\u0301 here, Ελληνικά, Привет",
}
SHARE = {"arabic": 12 / 13, "hebrew": 6 / 7}
"""What `pdf.md` names; everything of the other scripts is found."""


def printed(made: Iterable[Flowable], width: float = WIDTH, *, mirrored: bool = False) -> bytes:
    stream = BytesIO()
    fonts.register()
    canvas = Canvas(stream, (width + 100, HEIGHT), invariant=1)
    canvas.runs_right_to_left = mirrored  # type: ignore[attr-defined]
    draw_down(canvas, measure(made, width), 50, HEIGHT - 50)
    canvas.save()
    return stream.getvalue()


def found(data: bytes) -> str:
    with pdfium.PdfDocument(data) as document:
        return str(document[0].get_textpage().get_text_bounded())


def shaped(text: str) -> ShapedProse:
    (made,) = paragraphs(styles.BODY, text)
    assert isinstance(made, ShapedProse)
    return made


def lines_of(made: Prose) -> list[str]:
    """Return which characters stand on each line, whatever their order."""
    assert isinstance(made, ShapedProse)
    return [letters(line.parts) for line in made._lines or []]


def letters(parts: Iterable[Part]) -> str:
    told = []
    for part in parts:
        if part.shaped is None:
            told.append(" ")
            continue
        for piece in part.shaped.pieces:
            told += [piece.font._texts.get(code) or chr(code) for code in piece.codes]
    return "".join(told)


@pytest.mark.parametrize("script", SAMPLES)
def test_words_of_a_script_are_found_again(script: str) -> None:
    words = Counter(clean(SAMPLES[script]).split())
    again = Counter(normalize("NFC", found(printed([shaped(SAMPLES[script])]))).split())
    assert (words & again).total() >= SHARE.get(script, 1) * words.total()


@pytest.mark.parametrize("text", ["Żółć naïve", "Ελλάδα", "Привет", "Tiếng Việt ộ ử ẫ", "a\nb"])
def test_latin_greek_cyrillic_and_vietnamese_go_the_short_way(text: str) -> None:
    (made,) = paragraphs(styles.BODY, text)
    assert type(made) is Prose


def test_an_english_page_reads_in_nothing_of_what_other_scripts_need() -> None:
    program = (
        "import sys\n"
        "from datetime import date\n"
        "from pairview.content import load_practice_case\n"
        "from pairview.reports.documents import Document, make_document\n"
        "from pairview.reports.page_options import PageOptions\n"
        "day = date(2026, 11, 23)\n"
        "make_document(Document.HANDOUT, load_practice_case('river', day), PageOptions(day))\n"
        "from pairview.reports import script_faces\n"
        "print(sorted(name for name, module in sys.modules.items() if module is not None\n"
        "    and name.split('.')[0] in {'uharfbuzz', 'bidi'} or name in\n"
        "    {'pairview.reports.shaping', 'pairview.reports.shaped_prose'}))\n"
        "print(script_faces._load.cache_info().currsize)\n"
    )
    source = Path(pairview.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, check=True, cwd=source,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["[]", "0"]


def test_looks_are_kept_within_a_shaped_paragraph() -> None:
    (made,) = paragraphs(
        styles.BODY, Run("Drop it if:", bold=True), " שלום", Run("קטן", small=True)
    )
    made.wrap(WIDTH, 0)
    assert isinstance(made, ShapedProse)
    assert made._lines is not None
    looks = [(p.look.font, p.look.size) for p in made._lines[0].parts if p.shaped]
    body, small = styles.BODY.fontSize, styles.SMALL.fontSize
    assert set(looks) == {(fonts.BOLD, body), (fonts.REGULAR, body), (fonts.REGULAR, small)}
    fonts_used = {
        piece.font.fontName for p in made._lines[0].parts if p.shaped for piece in p.shaped.pieces
    }
    assert fonts_used == {fonts.BOLD, "NotoSansHebrew-Regular"}


@pytest.mark.parametrize(
    ("label", "text", "order"),
    [
        ("Drop it if:", "שלום.", "Drop it if: .םולש"),
        ("Drop it if:", "(שלום)", "Drop it if: )םולש("),
        ("שאלה:", "Why (12)?", "Why (12)? :הלאש"),
        ("שאלה:", "12.", ".12 :הלאש"),
        ("Drop it if:", "abc שלום", "Drop it if: abc םולש"),
    ],
)
def test_a_sentence_behind_a_label_runs_its_own_way(label: str, text: str, order: str) -> None:
    (made,) = paragraphs(styles.BODY, Run(label, bold=True), f" {text}", aside("א"))
    made.wrap(WIDTH, 0)
    seen = lines_of(made)[0].replace("א", "", 1).replace("\u00a0", "")
    assert seen.replace("(", ")").strip() == order.replace("(", ")")


def left_and_right(data: bytes) -> tuple[float, float]:
    """Return how far the ink is from the left and the right edge of the page, in points."""
    with pdfium.PdfDocument(data) as document:
        page = document[0]
        text = page.get_textpage()
        boxes = [
            text.get_charbox(n)
            for n in range(text.count_chars())
            if text.get_text_range(n, 1).strip()
        ]
        return min(box[0] for box in boxes), page.get_width() - max(box[2] for box in boxes)


def test_a_line_begins_on_the_side_of_its_first_letter() -> None:
    left, right = left_and_right(printed([shaped("שלום (abc)")]))
    assert right == pytest.approx(50, abs=2)
    assert left > 300
    left, right = left_and_right(printed([shaped("abc (שלום)")]))
    assert left == pytest.approx(50, abs=2)
    assert right > 300


@pytest.mark.parametrize("text", ["abc", "abc (שלום)"])
def test_in_a_document_from_right_to_left_every_text_begins_right(text: str) -> None:
    _, right = left_and_right(printed(paragraphs(styles.BODY, text), mirrored=True))
    assert right == pytest.approx(50, abs=2)


def test_lines_without_letters_run_as_the_line_before() -> None:
    made = shaped("שלום\n12 + 3\nabc")
    made.wrap(WIDTH, 0)
    assert [line.runs_left for line in made._lines or []] == [True, True, False]


@given(
    st.lists(
        st.sampled_from(
            [
                "مرحبا",
                "שלום",
                "क्षत्रिय",
                "word",
                " ",
                "\n",
                "(",
                ")",
                "12.5",
                "学生",
                "👍🏽",
                "เด็ก" * 20,
            ]
        ),
        min_size=1,
    )
)
@settings(max_examples=60)
def test_breaking_loses_no_letter_and_passes_no_margin(pieces: list[str]) -> None:
    made = shaped("א" + "".join(pieces))
    made.wrap(150, 0)
    expected = Counter("".join(printable(made_text(made)).split()))
    told = Counter("".join("".join(lines_of(made)).split()))
    assert mirrored_alike(told) == mirrored_alike(expected)
    for line in made._lines or []:
        assert line.width <= 150 + 1e-6


def made_text(made: Prose) -> str:
    return "".join(text for _, text in made.segments)


def mirrored_alike(told: Counter[str]) -> Counter[str]:
    """Return the counts with both brackets as one: from right to left each is told as the other."""
    return Counter({char: n for char, n in told.items() if char not in "()"}) + Counter(
        {"(": told["("] + told[")"]}
    )


def test_a_split_keeps_every_letter_and_owns_less_text() -> None:
    made = shaped("الأسئلة أمام الصف " * 60)
    made.wrap(150, 0)
    first, rest = made.split(150, 5 * styles.BODY.leading)
    assert isinstance(first, ShapedProse)
    assert isinstance(rest, ShapedProse)
    assert lines_of(first) + lines_of(rest) == lines_of(made)
    assert len(lines_of(first)) == 5
    assert rest.wrap(150, 0)[1] < made.height
    assert shaped("א").split(100, 100) == []


def test_a_long_text_takes_time_in_measure() -> None:
    text = "ينتظر الولد عندما تكون المهمة مكتوبة على السبورة. " * 1_000
    made = shaped(text)
    assert made.wrap(400, 0)[1] > 400 * styles.BODY.leading


@pytest.mark.parametrize("letter", ["ب", "א", "क्ष", "学", "👍🏽"])
def test_a_word_of_5000_letters_is_cut_at_letters(letter: str) -> None:
    made = shaped(letter * (5_000 // len(letter)) + "א")
    made.wrap(200, 0)
    assert all(line.width <= 200 + 1e-6 for line in made._lines or [])
    assert len(made._lines or []) > 20


def test_a_column_narrower_than_a_letter_still_ends() -> None:
    made = shaped("אבגד")
    assert made.wrap(1, 0)[1] == 4 * styles.BODY.leading


def test_joined_letters_that_do_not_fit_go_on_in_another_look() -> None:
    (made,) = paragraphs(styles.BODY, "א" * 60, Run("ב" * 60, bold=True), "c" * 60)
    made.wrap(100, 0)
    assert Counter("".join(lines_of(made)))["ב"] == 60


def test_the_same_text_gives_the_same_bytes_whatever_was_made_before() -> None:
    text = " ".join(SAMPLES.values())
    first = printed([shaped(text)])
    printed([shaped("ह्ह ख्ख שּׁ ؤ 👩\u200d🔬")])
    assert printed([shaped(text)]) == first


def test_what_tells_the_text_behind_glyphs_has_short_blocks_and_whole_pairs() -> None:
    stream = BytesIO()
    canvas = Canvas(stream, invariant=1, pageCompression=0)
    text = "".join(map(chr, range(0x1F600, 0x1F640))) + "".join(map(chr, range(0x1F300, 0x1F3F0)))
    draw_down(canvas, measure([shaped(printable(text))], WIDTH), 50, 700)
    canvas.save()
    tables = stream.getvalue().decode("latin-1").split("begincmap")[1:]
    counts = [int(count.split()[-1]) for t in tables for count in t.split("beginbfchar")[:-1]]
    assert max(counts) <= 100
    assert sum(counts) > 256
    assert "<D83DDE00>" in stream.getvalue().decode("latin-1")
    assert "\N{GRINNING FACE}" in found(stream.getvalue())


def test_a_letter_with_a_mark_of_no_font_shows_both() -> None:
    text = "क\u1ab0"  # a mark of another script over a letter
    assert printable(text) == f"क{MARK}"
    pieces = shaping.shape("क\u0323", False, False).pieces
    assert [piece.font.fontName for piece in pieces] == [
        "NotoSansDevanagari-Regular",
        fonts.REGULAR,
    ]


def test_punctuation_of_a_neighbour_stays_in_the_font_of_the_word() -> None:
    pieces = shaping.shape("করে।", True, False).pieces
    assert {piece.font.fontName for piece in pieces} == {"NotoSansBengali-Bold"}


def test_lines_that_run_right_end_with_a_space_but_for_the_last() -> None:
    made = shaped("कक्षा में शान्ति से बैठता है " * 9)
    made.wrap(200, 0)
    lines = made._lines or []
    assert [line.parts[-1].shaped is None for line in lines] == [True] * (len(lines) - 1) + [False]
    assert {line.hangs for line in lines} == {0}


def test_a_space_at_the_end_of_a_line_to_the_left_moves_nothing() -> None:
    lines = "שלום\nשלום"
    with pdfium.PdfDocument(printed([shaped(lines)])) as document:
        text = document[0].get_textpage()
        boxes = [
            text.get_charbox(n)
            for n in range(text.count_chars())
            if text.get_text_range(n, 1) == "ש"
        ]
    assert [box[2] for box in boxes] == pytest.approx([boxes[0][2]] * 2, abs=0.01)


@pytest.mark.parametrize("text", ["שלום", "مرحبا (ab)", "क्षत्रिय 12", "plain"])
def test_the_width_of_a_line_is_told_whatever_its_script(text: str) -> None:
    wide = width_of_words(text, styles.BODY)
    (made,) = paragraphs(styles.BODY, text)
    assert made.wrap(wide, 0)[1] == styles.BODY.leading
    (again,) = paragraphs(styles.BODY, f"{text} {text}")
    assert again.wrap(wide, 0)[1] >= 2 * styles.BODY.leading
    assert width_of_words(text, styles.BODY, bold=True) != wide


def test_many_letters_of_one_font_keep_their_text() -> None:
    letters_of_both = [*range(0x430, 0x450), *range(0x3B1, 0x3C9)]
    text = " ".join(f"{chr(code)}\u0323" for code in letters_of_both)
    told = normalize("NFC", found(printed([shaped(text)]))).replace("\u0323", "")
    assert told.split() == text.replace("\u0323", "").split()


def test_a_box_around_a_letter_needs_no_emoji() -> None:
    assert printable("a\u20e3")[0] == "a"
    assert shaping.shape("a\u20e3", False, False).pieces[0].font.fontName == fonts.REGULAR


@pytest.mark.parametrize("text", ["1\ufe0f\u20e3", "\xa9\ufe0f", "❤\ufe0f", "👍🏽", "🇵🇱"])
def test_emoji_come_from_their_own_font_as_one_glyph(text: str) -> None:
    (piece,) = shaping.shape(text, True, False).pieces
    assert piece.font.fontName == "NotoEmoji-Regular"
    assert piece.width == pytest.approx(1270, abs=1)


def test_a_mark_off_the_line_is_told_by_an_empty_glyph() -> None:
    raised = shaping._Glyph(number=1, start=0, x=0, y=5, advance=0)
    assert shaping._straight([raised], "x") == ([], ["x"])
    assert shaping._turned([raised], "x(") == ([], [")", "x"])


def test_a_move_that_nobody_sees_is_not_made() -> None:
    text = GlyphOperators(Canvas(BytesIO()))
    text._font = (fonts.font(bold=False), 10, 0)
    text._move = 1e-6
    text._write("41")
    assert text._shown == ["41"]


@pytest.mark.parametrize("marks", [100, 2500])
def test_no_glyph_stands_for_more_text_than_a_file_may_say_at_once(marks: int) -> None:
    text = "e" + "\u0303\u0316" * marks
    data = printed(paragraphs(styles.BODY, text))
    with pikepdf.open(BytesIO(data)) as document:
        streams = [one.read_bytes() for one in document.objects if isinstance(one, pikepdf.Stream)]
    rows = [row for one in streams if b"beginbfchar" in one for row in one.splitlines()]
    assert max(map(len, rows)) <= len("<20> <>") + 2 * 512
    assert marks > 100 or Counter(found(data)) == Counter(normalize("NFC", text))
