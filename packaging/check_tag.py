"""Compare the tag of a release with version and changelog; needs nothing but Python.

python3 packaging/check_tag.py v1.2.0            says what does not agree
python3 packaging/check_tag.py v1.2.0 --notes    prints what the changelog tells of that version
"""

import argparse
import re
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


class TagError(Exception):
    """The tag is not that of this state of the sources; the text says why."""


def version_of(project: Path) -> str:
    words = (project / "src" / "pairview" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', words, flags=re.MULTILINE)
    if not found:
        raise TagError("src/pairview/__init__.py tells no version.")
    return found[1]


def notes_of(version: str, project: Path) -> str:
    """Return what the changelog tells of a version. Raises TagError where that is nothing."""
    changelog = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    for section in sections:
        head, _, notes = section.partition("\n")
        if re.fullmatch(rf"\[?{re.escape(version)}\]? - \d{{4}}-\d\d-\d\d", head.strip()):
            if notes.strip():
                return notes.strip() + "\n"
            break
    raise TagError(f"CHANGELOG.md tells nothing of {version} under a heading with a date.")


def check_tag(tag: str, project: Path = PROJECT) -> str:
    """Return the notes of the version a tag names. Raises TagError."""
    version = version_of(project)
    if tag != f"v{version}":
        raise TagError(
            f"The tag {tag} is not that of version {version}, which would be v{version}."
        )
    return notes_of(version, project)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python3 packaging/check_tag.py", description=__doc__)
    parser.add_argument("tag", help="such as v1.2.0")
    parser.add_argument("--notes", action="store_true", help="print the notes")
    options = parser.parse_args(arguments)
    try:
        notes = check_tag(options.tag)
    except TagError as error:
        print(error, file=sys.stderr)
        return 1
    if options.notes:
        print(notes, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
