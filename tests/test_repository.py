"""Rules that hold for every file of the repository, so that nobody has to remember them."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fontTools.ttLib import TTFont

import build_fonts
import build_forms

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "src" / "pairview"
SCREENS = PACKAGE / "window" / "screens"
FORMS = sorted((PROJECT / "ui").glob("*.ui"))

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "base", "core"}
NEVER_SAID = re.compile(
    r"\b(diagnos[ei]s|causes?|proves?|rules? out|winners?|likely|scores?|risks?|normal"
    r"|disagreements?|bias)\b|\w!(?=\s|$)",
    re.IGNORECASE,
)
NETWORK = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "PySide6.QtNetwork"}
# Put together here, so that this file does not hold what it looks for.
MACHINE_FOLDERS = [f"/{name}/" for name in ("root", "home", "work")]


def own_files(*suffixes: str) -> list[Path]:
    """Return the files a person wrote; found without git, which a bare machine lacks."""
    tops = [path for path in PROJECT.iterdir() if not path.name.startswith(".coverage")]
    folders = ("src", "tests", "ui", "resources", "packaging", "docs", "bench", ".ci")
    inside = [path for folder in folders for path in (PROJECT / folder).rglob("*")]
    made = {build_forms.FORMS, *(build_fonts.PACKAGE / cut.folder for cut in build_fonts.CUTS)}
    return sorted(
        path
        for path in tops + inside
        if path.is_file()
        and (not suffixes or path.suffix in suffixes)
        and "__pycache__" not in path.parts
        and not (path.parent in made and path.name != "__init__.py")
    )


def name_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def strings_of_form(form: Path) -> Iterator[str]:
    """Yield every text that a form shows or reads out."""
    for element in ET.parse(form).iter("string"):
        yield element.text or ""


def sentences_of_code(path: Path) -> Iterator[str]:
    """Yield every string with a space in it that is no docstring: what a person may read."""
    tree = ast.parse(text_of(path))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
    for node in constants:
        if isinstance(node.value, str) and " " in node.value and id(node) not in docstrings:
            yield node.value


def camel(stem: str) -> str:
    return "".join(part.capitalize() for part in stem.split("_"))


def test_no_file_is_longer_than_400_lines() -> None:
    counts = {name_of(path): len(text_of(path).splitlines()) for path in own_files(".py")}
    assert {name: count for name, count in counts.items() if count > LONGEST_FILE} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    long_ones = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in own_files(".py")
        for node in ast.walk(ast.parse(text_of(path)))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long_ones == []


def test_every_module_name_says_something() -> None:
    names = [path.relative_to(PROJECT).with_suffix("") for path in own_files(".py")]
    assert [str(name) for name in names if EMPTY_NAMES & set(name.parts)] == []


def test_no_file_names_a_folder_of_a_machine() -> None:
    texts = own_files(".py", ".md", ".toml", ".lock", ".ui", ".qrc", ".sh", ".svg", ".qss", "")
    places = [str(PROJECT), *MACHINE_FOLDERS] if len(PROJECT.parts) > 3 else MACHINE_FOLDERS
    assert [
        name_of(path) for path in texts if any(place in text_of(path) for place in places)
    ] == []


def test_no_file_cites_a_document_that_is_not_here() -> None:
    here = {path.name for path in own_files(".md")}
    cited = {
        f"{name_of(path)} cites {name}: say the rule and its source instead"
        for path in own_files(".py", ".toml", ".ui", ".sh", ".md")
        if not name_of(path).startswith("tests/")
        for name in re.findall(r"\b[\w-]+\.md\b", text_of(path))
        if name not in {*here, "OUT.md", "SALIDA.md"}
    }
    assert sorted(cited) == []


@pytest.mark.skipif(
    shutil.which("git") is None or not (PROJECT / ".git").exists(), reason="not a git clone"
)
def test_nothing_made_by_a_program_is_in_git() -> None:
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={PROJECT}", "-C", PROJECT, "ls-files"],
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout.split("\n")
    made = re.compile(r"\.(ttf|otf|pyc|qm)$|uv\.lock$|_rc\.py$|/forms/(?!__init__\.py$)|egg-info")
    assert [name for name in listed if made.search(name)] == []


@pytest.mark.parametrize(
    "stem",
    sorted({*(form.stem for form in FORMS), *(path.stem for path in SCREENS.glob("*_screen.py"))}),
)
def test_a_screen_is_one_form_one_class_one_test(stem: str) -> None:
    if not stem.endswith("_screen"):
        pytest.skip("a dialog or a window")
    form = PROJECT / "ui" / f"{stem}.ui"
    screen = SCREENS / f"{stem}.py"
    test = PROJECT / "tests" / "window" / "screens" / f"test_{stem}.py"
    assert [name_of(path) for path in (form, screen, test) if not path.exists()] == []
    assert ET.parse(form).findtext("class") == camel(stem)
    assert re.search(rf"^class {camel(stem)}\(", text_of(screen), re.MULTILINE)


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_the_names_in_a_form_are_words(form: Path) -> None:
    root, *others = (element.get("name", "") for element in ET.parse(form).iter("widget"))
    assert root == camel(form.stem)
    assert [name for name in others if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name)] == []


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_a_form_shows_only_characters_of_our_font_and_draws_its_arrows(form: Path) -> None:
    with TTFont(PACKAGE / "window" / "fonts" / "Inter-Regular.ttf") as font:
        held = {chr(code) for code in font.getBestCmap()} | {"\n"}
    drawn = {chr(code) for code in (*range(0x2190, 0x2200), *range(0x2700, 0x27C0))}
    assert set("".join(strings_of_form(form))) - (held - drawn) == set()


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_a_form_says_no_word_that_we_never_say(form: Path) -> None:
    assert [text for text in strings_of_form(form) if NEVER_SAID.search(text)] == []


def test_no_sentence_in_the_code_says_a_word_that_we_never_say() -> None:
    said = [
        f"{name_of(path)}: {sentence}"
        for path in own_files(".py")
        if path.is_relative_to(PACKAGE)
        for sentence in sentences_of_code(path)
        if NEVER_SAID.search(sentence)
    ]
    assert said == []


@pytest.mark.parametrize("name", ["README.md", "SECURITY.md", "CHANGELOG.md", "docs"])
def test_no_document_says_a_word_that_we_never_say(name: str) -> None:
    documents = sorted((PROJECT / name).rglob("*.md")) or [PROJECT / name]
    said = [line for path in documents for line in text_of(path).split("\n")]
    assert len(said) > 10
    assert [line for line in said if NEVER_SAID.search(line)] == []


def test_nothing_can_reach_a_network() -> None:
    reaching = [
        f"{name_of(path)}: {module}"
        for path in own_files(".py")
        if path.is_relative_to(PACKAGE)
        for module in imported_by(path)
        if any(module == known or module.startswith(f"{known}.") for known in NETWORK)
    ]
    assert reaching == []


def test_layouts_are_emptied_by_one_module_alone() -> None:
    """PySide keeps items that Qt deletes, and takes what is made at that address for them."""
    dangerous = re.compile(r"\.(itemAt|itemAtPosition)\(|(?<!_pages)(?<!stack)\.removeWidget\(")
    found = [
        f"{name_of(path)}: {line.strip()}: see widgets/laid_out.py"
        for path in own_files(".py")
        if name_of(path).startswith("src/")
        for line in text_of(path).splitlines()
        if dangerous.search(line)
    ]
    assert found == []


def imported_by(path: Path) -> Iterator[str]:
    """Yield the full name of everything a module imports."""
    for node in ast.walk(ast.parse(text_of(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_layers_are_kept(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    monkeypatch.chdir(PROJECT)
    code = lint_imports(no_cache=True, no_logo=True)
    assert code == EXIT_STATUS_SUCCESS, capsys.readouterr().out
