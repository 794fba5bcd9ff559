"""Five labelled steps, for what is asked in words and never summed."""

from enum import IntEnum


class FiveSteps(IntEnum):
    """From the least to the most; the words of each step stand with what is asked."""

    FIRST = 1
    SECOND = 2
    THIRD = 3
    FOURTH = 4
    FIFTH = 5
