"""One sentence and eight topics, beside every question that is not of the bank."""

from pairview.content import load_questions, load_wording
from pairview.domain.own_questions import TOPICS, topics_to_leave_out


def test_it_is_one_sentence_and_eight_topics() -> None:
    sentence, topics = topics_to_leave_out(load_wording()).split("\n")
    assert sentence.endswith(":")
    assert "." not in sentence
    assert len(topics.removesuffix(".").split("; ")) == TOPICS == 8
    for word in ("politics", "psychological", "sex", "illegal", "family", "religion", "income"):
        assert word in topics


def test_no_question_of_the_bank_names_one() -> None:
    asked = " ".join(question.text.casefold() for question in load_questions())
    for word in ("politic", "psycholog", "sex", "illegal", "relig", "income", "doctor", "church"):
        assert word not in asked
