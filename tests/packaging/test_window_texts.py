"""Every text of the window's code is found for translators, or named where it cannot be."""

from pathlib import Path

import pytest

from window_texts import Text, TextError, as_calls, texts_of

CODE = """
class KitePanel(QWidget):
    def show(self):
        self.tr("Add")
        self.tr("two "
                "lines")
        self.tr("%n note(s)", "", count)
        self.tr("Open", "a case")

def names(n):
    kites = QCoreApplication.translate("Kites", "%n kite(s)", "", n)
    return [_tr("Red"), _count("%n colours", n), kites]

def _tr(words):
    return QCoreApplication.translate("Colours", words)

def _count(words, n):
    return QCoreApplication.translate("Colours", words, "", n)
"""


def texts_in(tmp_path: Path, code: str) -> list[Text]:
    (tmp_path / "kite_panel.py").write_text(code, encoding="utf-8")
    return texts_of(tmp_path)


def test_each_text_has_the_part_it_belongs_to(tmp_path: Path) -> None:
    assert set(texts_in(tmp_path, CODE)) == {
        Text("KitePanel", "Add", "", is_plural=False),
        Text("KitePanel", "two lines", "", is_plural=False),
        Text("KitePanel", "%n note(s)", "", is_plural=True),
        Text("KitePanel", "Open", "a case", is_plural=False),
        Text("Colours", "Red", "", is_plural=False),
        Text("Colours", "%n colours", "", is_plural=True),
        Text("Kites", "%n kite(s)", "", is_plural=True),
    }


def test_forms_are_left_to_lupdate(tmp_path: Path) -> None:
    (tmp_path / "forms").mkdir()
    texts_in(tmp_path / "forms", CODE)
    assert texts_of(tmp_path) == []


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{n} notes")',
        "self.tr(words)",
        'self.tr("note" if n == 1 else "notes")',
        'parent.tr("Add")',
        'QCoreApplication.translate(name, "Add")',
    ],
)
def test_what_no_translator_could_find_is_named(tmp_path: Path, call: str) -> None:
    code = f"class KitePanel:\n    def show(self, n, words, parent, name):\n        {call}\n"
    with pytest.raises(TextError, match=r"kite_panel\.py:3: .*\."):
        texts_in(tmp_path, code)


def test_words_reach_lupdate_as_they_are() -> None:
    text = Text("KitePanel", 'a "b" \\ c\nd', "", is_plural=True)
    assert as_calls([text]) == 'translate("KitePanel", "a \\"b\\" \\\\ c\\nd", "", 2)\n'
