"""Reads the wording folder of a language into one Wording."""

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from pairview.content.strict_toml import broken, read_tables
from pairview.domain.wording import PLACEHOLDER, Template, Wording


def read_wording(folder: Path) -> Wording:
    """Return the sentences of every file in a folder, each file read when it is first needed.

    BadContent names file and key; it is raised here for a folder without files, and later by the
    first sentence that is asked of a broken file.
    """
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        raise broken(folder, "it holds no file")
    return Wording(_Sentences({path.stem: path for path in paths}))


class _Sentences(Mapping[str, Template]):
    """The sentences of all files by "file.key"."""

    def __init__(self, paths: Mapping[str, Path]) -> None:
        self._paths = paths
        self._read: dict[str, dict[str, Template]] = {}
        self._known: dict[str, Template] = {}

    def __getitem__(self, template_id: str) -> Template:
        known = self._known.get(template_id)
        return self._in(template_id.partition(".")[0])[template_id] if known is None else known

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(map(self._in, self._paths))

    def __len__(self) -> int:
        return sum(len(self._in(name)) for name in self._paths)

    def _in(self, name: str) -> dict[str, Template]:
        if name not in self._read:
            path = self._paths[name]
            self._read[name] = {
                f"{name}.{key}": _template(path, key, value)
                for key, value in read_tables(path).items()
            }
            self._known |= self._read[name]
        return self._read[name]


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
