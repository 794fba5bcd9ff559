"""The words of argparse itself, such as "usage:", in the language the program speaks."""

import argparse
from typing import Final

from pairview.content import load_wording

_KEYS: Final = {
    "usage: ": "usage",
    "positional arguments": "what",
    "options": "options",
    "show this help message and exit": "help",
    "%(prog)s: error: %(message)s\n": "error",
    "the following arguments are required: %s": "missing",
    "unrecognized arguments: %s": "unknown",
    "argument %(argument_name)s: %(message)s": "argument",
    "invalid choice: %(value)r (choose from %(choices)s)": "choice",
    "invalid %(type)s value: %(value)r": "value",
    "expected one argument": "one",
    "expected at least one argument": "some",
}
"""The sentences of Python 3.11 to 3.14 that a command of ours can come to say; another is left."""

_LINE_END: Final = "\n"


def speak_usage() -> None:
    """Let argparse ask here for its words; it offers no other way but compiled catalogues."""
    vars(argparse)["_"] = _in_words


def value_name(key: str) -> str:
    """Return the word that stands for a value in usage and help, such as FOLDER."""
    return load_wording()(f"command_line_usage.value_{key}")


def _in_words(text: str) -> str:
    """Return the words for a text of argparse, with the same `%` places; it fills them itself."""
    key = _KEYS.get(text)
    if key is None:
        return text
    words = load_wording()(f"command_line_usage.{key}")
    end = _LINE_END if text.endswith(_LINE_END) else ""
    return f"{words} " if text.endswith(" ") else f"{words}{end}"
