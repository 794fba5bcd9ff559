"""The guide is short, shows pictures that are there, and names what the window really has."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from make_pictures import ALL, DOCUMENTS, PICTURES, pictures_shown
from pairview.window.theme.tokens import PALETTES

PROJECT = Path(__file__).resolve().parents[2]
DOCS = PROJECT / "docs"
GUIDES = {"en": DOCS / "guide.md", "es": DOCS / "es" / "guia.md"}
PAGES = {"en": 9, "es": 10}
"""At most; Spanish takes more words to say the same."""
WORDS_OF_A_PAGE = 440
WITH_COMMANDS = (
    "README.md",
    *(f"docs/{name}.md" for name in ("guide", "facilitator", "school-wording", "privacy-sheet")),
    "docs/es/guia.md",
    "docs/es/facilitacion.md",
)
NOT_INSTALLED = "not installed: `python3 run.py", "no está instalado: `python3 run.py"
STEP = re.compile(r"\d\. ")
UNFIT = r"""(?ix)diagn | causa | demuestr | \bprueba\b | descart | ganador | probable | puntua
    | puntaje | riesgo | \bnormal | desacuerdo | sesgo | [!¡](?!\[)"""


def sources() -> str:
    files = [*(PROJECT / "ui").glob("*.ui"), *(PROJECT / "src/pairview/window").rglob("*.py")]
    return "\n".join(
        file.read_text("utf-8").replace("&amp;", "").replace("&", "") for file in files
    )


def texts_of_the_window(language: str) -> str:
    """Return every text between quotation marks, without the marks of its keys."""
    if language == "en":
        return sources()
    file = PROJECT / "resources" / "translations" / f"pairview_{language}.ts"
    said = [words.text or "" for words in ET.parse(file).iter("translation")]
    return "\n".join(f'"{words.replace("&", "")}"' for words in said)


@pytest.mark.parametrize("language", GUIDES)
def test_every_bold_name_is_a_text_of_the_window(language: str) -> None:
    program = texts_of_the_window(language)
    named = re.findall(r"\*\*([^*]+)\*\*", GUIDES[language].read_text("utf-8"))
    assert len(named) > 20
    absent = {
        name
        for name in named
        if not STEP.match(name) and not re.search(rf'[>"]{re.escape(name)}(\.\.\.)?[<"]', program)
    }
    assert absent == set()


@pytest.mark.parametrize(
    "page", ["README.md", *(f"docs/{name}" for name in ("guide.md", "es/guia.md"))]
)
def test_every_picture_is_there(page: str) -> None:
    path = PROJECT / page
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", path.read_text("utf-8"))
    assert pictures
    assert [name for name in pictures if not (path.parent / name).is_file()] == []


def test_run_py_makes_each_picture_in_the_language_of_its_page() -> None:
    english = re.findall(r"\(pictures/([\w-]+)/([\w-]+)\.png\)", GUIDES["en"].read_text("utf-8"))
    spanish = GUIDES["es"].read_text("utf-8")
    shown = pictures_shown("es")
    themes = {name.replace(" ", "-") for name in PALETTES}
    screens = [one for one in shown if one[0] != DOCUMENTS]
    assert all(theme in themes and place in ALL for theme, place in (*english, *screens))
    assert set(shown) >= set(english)
    assert spanish.count("![") == spanish.count("](../pictures/es/")
    kept = {(path.parent.name, path.stem) for path in (PICTURES / "es").rglob("*.png")}
    assert kept == set(shown)


@pytest.mark.parametrize("page", WITH_COMMANDS)
def test_a_command_can_be_typed_where_nothing_is_installed(page: str) -> None:
    text = (PROJECT / page).read_text("utf-8")
    bare = re.findall(r"(?:^ {4}|`)pairview (?!print \.\.\.)[^`\n]+", text, re.MULTILINE)
    assert bare == [] or any(words in text for words in NOT_INSTALLED)


@pytest.mark.parametrize("language", GUIDES)
def test_it_has_nine_or_ten_pages_at_most(language: str) -> None:
    text = GUIDES[language].read_text("utf-8")
    pages = len(text.split()) / WORDS_OF_A_PAGE + text.count("![") / 3
    assert pages <= PAGES[language]


def test_both_languages_say_the_same_things_in_the_same_order() -> None:
    """What begins each line that is a heading, a picture, a point, a row or a step."""
    marks = [
        re.findall(r"^(#+ |!\[|- |\| |\*\*\d)", guide.read_text("utf-8"), re.MULTILINE)
        for guide in GUIDES.values()
    ]
    assert marks[0] == marks[1]


@pytest.mark.parametrize("language", GUIDES)
def test_every_link_leads_somewhere(language: str) -> None:
    guide = GUIDES[language]
    links = re.findall(r"\]\(([^)]+)\)", guide.read_text("utf-8"))
    assert [link for link in links if not (guide.parent / link).is_file()] == []


def test_the_words_in_spanish_are_calm() -> None:
    assert re.findall(UNFIT, GUIDES["es"].read_text("utf-8")) == []
