import pytest

from pairview.domain.moment import Moment
from pairview.domain.seat import Seat
from pairview.window.screens.contrast_view import activity_words
from tests.revealed_case import revealed_case


@pytest.mark.parametrize(
    ("activity", "own", "words"),
    [
        ("team_game", "", "team game"),
        (None, "chess club", "chess club"),
        ("team_game", "handball", "team game, handball"),
        (None, "", ""),
    ],
)
def test_an_activity_is_said_in_the_banks_words_and_in_their_own(
    activity: str | None, own: str, words: str
) -> None:
    moment = Moment("m", Seat.A, activity=activity, own_activity=own)
    assert activity_words(revealed_case(), moment) == words
