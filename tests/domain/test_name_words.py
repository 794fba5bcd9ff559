"""What looks like a name is found in the middle of a sentence, and nothing else is."""

import pytest

from pairview.domain.name_words import words_like_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He sat beside Marco and copied.", ("Marco",)),
        ("After that Ms Okafor's class laughed.", ("Okafor",)),
        ("Sat beside Mr. Marco, then Prof.  Okafor came.", ("Marco", "Okafor")),
        ("In the row of Ana-Lucía he begins.", ("Ana-Lucía",)),
        ("Sat down. Began at once. \u201cGive it\u201d, he said.", ()),
        ("On Monday in March I'm there, in PE and ICT.", ()),
        ("He said \u201cGive it\u201d and (Later) ran.", ()),
        ("Task: Copy the board (Then stop).", ()),
        ("Begins late\nNever asks", ()),
        ("Se lo pregunté. ¿Qué pasa ahí? Dijo «Ahora no» y (¡Listo!) salió.", ()),
        ("En Matemáticas, la Sra. Ortiz leyó; luego en Lengua vino Marco.", ("Ortiz", "Marco")),
        ("", ()),
    ],
)
def test_a_capital_inside_a_sentence_looks_like_a_name(text: str, names: tuple[str, ...]) -> None:
    assert words_like_names([text]) == names


def test_each_is_told_once_in_the_order_of_the_texts() -> None:
    texts = ["He asks Sam and Marco.", "Then Marco leaves with Sam."]
    assert words_like_names(texts) == ("Sam", "Marco")


def test_the_code_name_and_the_classes_may_stand_there() -> None:
    texts = ["In Maths the Blue Kite flies, said Blue Kite's friend Sam."]
    assert words_like_names(texts, ["Blue Kite", "7b Maths"]) == ("Sam",)


def test_a_word_also_written_small_is_no_name() -> None:
    assert words_like_names(["We call it Circle time.", "In circle time he sings."]) == ()


def test_five_thousand_characters_are_read_at_once() -> None:
    assert words_like_names(["and he asks Sam, " * 280]) == ("Sam",)
