"""Where PairView starts: a command goes to the command line, everything else to the window."""

import errno
import gc
import os
import sys
from contextlib import suppress
from pathlib import Path

COMMANDS = frozenset(
    {
        "practice",
        "print",
        "count-slip",
        "room-summary",
        "export",
        "import",
        "verify",
        "delete",
        "purge",
        "school-wording",
        "erase",
        "policy",
        "schema",
    }
)
"""Named here too, because the window must not wait for the command line to be imported."""

_NOWHERE_TO_SAY_IT = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EPIPE})
"""Why an output fails: a full disk, or nobody who reads; cases and documents tell it themselves."""

_OBJECTS_BEFORE_A_LOOK = 100_000
"""How many are made before Python looks for those that nothing leads to."""


def main(arguments: list[str] | None = None) -> int:
    """Run PairView with the arguments after its name; returns the exit code."""
    _leave_no_core()
    words = sys.argv[1:] if arguments is None else arguments
    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        code = _command(words) if arguments is not None else _only_command(words)
        if code or words != ["--check"]:
            return code
        from pairview import window

        return window.check()
    if words and not Path(words[0]).exists():
        return _refuse("no_such", word=words[0])
    if not has_display():
        return _refuse("no_display")
    gc.disable()  # until the first picture: nothing that is loaded before it is thrown away
    from pairview import window

    return window.run(words)


def _leave_no_core() -> None:
    """Let no crash write the memory, with the text of an open case in it, to the disk."""
    with suppress(ImportError, OSError, ValueError):  # Windows has no such limit
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _refuse(why: str, **values: str) -> int:
    from pairview import command_line

    command_line.speak_here()
    print(command_line.usage(why, **values), file=sys.stderr)
    return 2


def _only_command(words: list[str]) -> int:
    """Run the one command of this process, which throws little away before it ends."""
    gc.set_threshold(_OBJECTS_BEFORE_A_LOOK)
    try:
        return _command(words)
    finally:
        gc.freeze()  # or all that is left would be looked through once more, to no end


def _command(words: list[str]) -> int:
    """Run a command; Python would print the text of an unexpected error, which may hold a case."""
    from pairview import command_line

    try:
        code = command_line.main(words)
        if sys.stdout is not None:
            sys.stdout.flush()  # what cannot be said is met here, not after the exit code
        return code
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _NOWHERE_TO_SAY_IT:
            _leave_unsaid()
            print(command_line.usage("unsaid"), file=sys.stderr)
            return 1
        try:
            from pairview.window.crash_report import report_of
        except ImportError:  # a computer without a screen may lack what Qt needs
            sentence = command_line.usage("unexpected", kind=type(error).__name__)
            print(sentence, file=sys.stderr)
        else:
            print(report_of(error), file=sys.stderr)
        return 1


def _leave_unsaid() -> None:
    """Throw away what is not said yet: Python would try once more, and end with another code."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def has_display() -> bool:
    """Say whether a window could open at all; only Linux and its kin can be without a display."""
    if sys.platform in {"win32", "darwin"}:
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
