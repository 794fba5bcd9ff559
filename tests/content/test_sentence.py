"""An error carries a sentence that is put into words when it is shown."""

import pytest

from pairview.content.language import language_in_use, speak
from pairview.content.sentence import Sentence
from pairview.domain.errors import NotACase


def test_the_text_of_an_error_is_its_sentence_with_the_values() -> None:
    error = NotACase(Sentence("case_file.code_length", n=26))
    assert str(error) == "A recovery code has 26 letters and digits in five groups."


def test_it_is_in_the_language_spoken_when_it_is_shown() -> None:
    sentence, before = Sentence("case_file.empty"), language_in_use()
    try:
        speak("xx")
        with pytest.raises(Exception, match="xx"):
            str(sentence)
    finally:
        speak(before)
    assert str(sentence) == "This file is empty; it holds no case."
