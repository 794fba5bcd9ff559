"""Which language the program speaks: that of the policy, of the choice, or of the system.

A case has a language of its own, for what it prints; see `Agreement.language`.
"""

import os
from collections.abc import Iterable, Mapping

FIRST = "en"
"""The language there is always wording for."""
_OF_SYSTEM = "LC_ALL", "LC_MESSAGES", "LANG"

_in_use = [FIRST]


def language_in_use() -> str:
    """Return the code of the language the program speaks now."""
    return _in_use[0]


def speak(language: str) -> None:
    """Speak a language from now on; its code is one of `languages()`."""
    _in_use[0] = language


def best_of(wanted: Iterable[str], known: Iterable[str]) -> str:
    """Return the first language wanted that is known; "es-MX" and "es_MX.UTF-8" are met by "es"."""
    there = set(known)
    for code in wanted:
        plain = code.replace("-", "_").partition(".")[0].partition("@")[0].lower()
        if (spoken := plain.partition("_")[0]) in there:
            return spoken
    return FIRST


def wanted_by_environment(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the language that a terminal says it has, as a list of none or one."""
    return [environment[name] for name in _OF_SYSTEM if environment.get(name)][:1]
