"""A program of Windows without a console has no streams; what is said there goes nowhere."""

import os
import sys
from pathlib import Path

for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
