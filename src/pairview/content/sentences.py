"""Reads the wording folder of a language into one Wording."""

from collections.abc import Mapping
from pathlib import Path

from pairview.content.strict_toml import broken, read_tables
from pairview.domain.wording import PLACEHOLDER, Template, Wording


def read_wording(folder: Path) -> Wording:
    """Return the sentences of every file in a folder; BadContent names file and key."""
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        raise broken(folder, "it holds no file")
    return Wording(
        {
            f"{path.stem}.{key}": _template(path, key, value)
            for path in paths
            for key, value in read_tables(path).items()
        }
    )


def _template(path: Path, key: str, value: object) -> Template:
    if isinstance(value, str):
        forms: dict[str, object] = {"text": value}
    elif isinstance(value, Mapping) and set(value) == {"one", "other"}:
        forms = dict(value)
    else:
        raise broken(path, f"{key} is neither a text nor the two forms one and other")
    checked = {name: _checked(path, key, text) for name, text in forms.items()}
    return checked["text"] if isinstance(value, str) else checked


def _checked(path: Path, key: str, text: object) -> str:
    if not isinstance(text, str) or not text.strip():
        raise broken(path, f"{key} is empty or no text")
    rest = PLACEHOLDER.sub("", text)
    if "{" in rest or "}" in rest:
        raise broken(path, f"{key} has a brace that is no placeholder")
    return text
