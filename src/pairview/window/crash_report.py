"""The words of a report on an unexpected error: where it happened, and nothing of any case.

A report has the types of errors, files, line numbers and names of functions. The text of an
error and the values it met are left out, as they may hold what people typed; so are the folders
of the laptop, which may be called after somebody.
"""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import pairview

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

FIRST_STEPS = 10
LAST_STEPS = 30
MOST_ERRORS = 5
"""Of those that came before an error: enough to see, and an end where they go in a circle."""


def report_of(error: BaseException) -> str:
    """Return the report on an error: the program, the system, then each error with its steps."""
    return "\n".join([*_surroundings(), "", *_errors(error)])


def _surroundings() -> Iterator[str]:
    import platform

    import PySide6
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    yield f"PairView {pairview.__version__}"
    yield f"System {platform.platform()}"
    yield f"Python {platform.python_version()}"
    yield f"Qt {qVersion()}, PySide6 {PySide6.__version__}, {QGuiApplication.platformName()}"


def _errors(error: BaseException | None) -> Iterator[str]:
    for number in range(MOST_ERRORS):
        if error is None:
            return
        yield f"{'Before it: ' if number else ''}{_name_of(type(error))}"
        yield from _shortened(list(_steps(error.__traceback__)))
        error = error.__cause__ or error.__context__


def _name_of(kind: type[BaseException]) -> str:
    own = kind.__module__ == "builtins"
    return kind.__qualname__ if own else f"{kind.__module__}.{kind.__qualname__}"


def _steps(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"  {place_of(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}"
        trace = trace.tb_next


def _shortened(steps: list[str]) -> list[str]:
    left_out = len(steps) - FIRST_STEPS - LAST_STEPS
    if left_out <= 0:
        return steps
    return [*steps[:FIRST_STEPS], f"  ... {left_out} more ...", *steps[-LAST_STEPS:]]


def place_of(file: str) -> str:
    """Return the name of a source file from its package on, without the folders above."""
    path = PurePath(file)
    paths = sysconfig.get_paths()
    above = (Path(pairview.__file__).parents[1], paths["purelib"], paths["platlib"])
    for folder in (*above, paths["stdlib"], getattr(sys, "_MEIPASS", None)):
        if folder is not None and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name if path.is_absolute() else path.as_posix()  # a bundle has no folders above
