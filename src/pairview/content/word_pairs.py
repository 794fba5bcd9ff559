"""Which code names were made of words of ours, in whichever language the case began."""

from pairview.content import languages, load_code_names


def is_word_pair(name: str) -> bool:
    """Say whether a code name is made of the words of some language, and so no name of anyone."""
    return any(name in load_code_names(code) for code in languages())
