import sys
from threading import Event, Thread

import pytest

from pairview.window.short_turns import SHORT, USUAL, short_turns


def test_turns_are_short_until_the_last_thread_has_ended() -> None:
    begun, end = Event(), Event()

    def work() -> None:
        with short_turns():
            begun.set()
            end.wait(20)

    thread = Thread(target=work)
    thread.start()
    begun.wait(20)
    with short_turns():
        assert sys.getswitchinterval() == pytest.approx(SHORT)
    assert sys.getswitchinterval() == pytest.approx(SHORT), "the other one still works"
    end.set()
    thread.join()
    assert sys.getswitchinterval() == pytest.approx(USUAL)


def test_what_fails_lets_turns_be_long_again() -> None:
    with pytest.raises(ValueError, match="no"), short_turns():
        raise ValueError("no")
    assert sys.getswitchinterval() == pytest.approx(USUAL)
