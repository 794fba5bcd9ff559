"""Where PairView starts: a command goes to the command line, everything else to the window."""

import gc
import os
import sys

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
        "schema",
    }
)

NO_DISPLAY = (
    "There is no display here, so no window can open; "
    "these work without one: pairview practice -o CASE, pairview print handout CASE -o OUT.pdf"
)


def main(arguments: list[str] | None = None) -> int:
    """Run PairView with the arguments after its name; returns the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        from pairview import command_line

        code = command_line.main(words)
        if code or words != ["--check"]:
            return code
        from pairview import window

        return window.check()
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    gc.disable()  # until the first picture: nothing that is loaded before it is thrown away
    from pairview import window

    return window.run(words)


def has_display() -> bool:
    """Say whether a window could open at all; only Linux and its kin can be without a display."""
    if sys.platform in {"win32", "darwin"}:
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
