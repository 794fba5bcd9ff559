"""A home of nobody for a program that needs no Python."""

import os
from pathlib import Path


def home_of(folder: Path) -> dict[str, str]:
    """Return the few variables of an account whose home is the folder."""
    return {"HOME": str(folder), "LANG": "C.UTF-8", "PATH": os.defpath}
