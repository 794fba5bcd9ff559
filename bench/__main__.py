"""Run the benchmarks and print a line for each figure; exit 1 where one is over its limit.

python3 run.py bench            all but long_trials, which takes half an hour, and bundle
python3 run.py bench NAME ...   some: save, keep, change, steps, start, handout, handout_cold,
                                handout_growth, handout_peers, room_summary, paper_race, kills,
                                long_trials, bundle (which wants `run.py bundle` before)
"""

import os
import sys
from importlib import import_module

HANDOUT = ("handout", "handout_cold", "handout_growth", "handout_peers")
MODULES = (
    "paper_race",
    "start",
    "steps",
    "change",
    "save",
    "keep",
    *HANDOUT,
    "room_summary",
    "kills",
)


def main(names: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    over = 0
    for name in names or MODULES:
        for figure in import_module(name).figures():
            print(figure, flush=True)
            over += figure.is_over
    return min(over, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
