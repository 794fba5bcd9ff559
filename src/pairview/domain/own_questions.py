"""The eight topics that a question to a student leaves out, in one sentence and a list.

A school in the United States asks for consent before it surveys students on them (Protection of
Pupil Rights Amendment, 20 U.S.C. 1232h). Questions of PairView's own stay clear of them.
"""

from typing import Final

from pairview.domain.wording import Wording

TOPICS: Final = 8


def topics_to_leave_out(wording: Wording) -> str:
    """Return the sentence, and on a line of its own the topics."""
    topics = [wording(f"own_questions.topic_{number}") for number in range(1, TOPICS + 1)]
    return f"{wording('own_questions.topics')}\n{'; '.join(topics)}."
