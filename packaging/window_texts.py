"""Find every text of the window's code that is to be translated, by the syntax tree.

lupdate reads Python loosely: it passes over functions that stand for `translate`, and knows no
plural outside a class. So it is given a list of what is found here, in a form that it knows.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PLACE_OF_N = {"tr": 2, "translate": 3}
"""Which argument of a call is the number that decides the plural, counted from 0."""


class TextError(Exception):
    """A call cannot be translated; the text says where and why."""


class Text(NamedTuple):
    """A text, what it belongs to, and whether its words follow a number."""

    context: str
    source: str
    comment: str
    is_plural: bool


def texts_of(folder: Path) -> list[Text]:
    """Return every text of the modules in a folder, each once; forms are left to lupdate."""
    found: dict[Text, None] = {}
    for module in sorted(folder.rglob("*.py")):
        if module.parent.name != "forms":
            tree = ast.parse(module.read_text(encoding="utf-8"))
            found |= dict.fromkeys(_Module(module.name, tree).texts())
    return list(found)


def as_calls(texts: list[Text]) -> str:
    """Return Python in which lupdate finds all of them."""
    calls = []
    for text in texts:
        number = ", 2" if text.is_plural else ""  # a number makes it a plural
        words = ", ".join(map(_quoted, (text.context, text.source, text.comment)))
        calls.append(f"translate({words}{number})\n")
    return "".join(calls)


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


class _Module:
    """One module: which class each call stands in, and which functions stand for `translate`."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self._name = name
        self._tree = tree
        self._stand_ins = {name: (context, counts) for name, context, counts in _stand_ins(tree)}

    def texts(self) -> Iterator[Text]:
        yield from self._within(self._tree, "")

    def _within(self, node: ast.AST, owner: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef) and child.name in self._stand_ins:
                continue
            if isinstance(child, ast.Call):
                yield from self._call(child, owner)
            inside = child.name if isinstance(child, ast.ClassDef) else owner
            yield from self._within(child, inside)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        called = call.func
        if isinstance(called, ast.Name) and called.id in self._stand_ins:
            context, counts = self._stand_ins[called.id]
            source = self._literal(call, call.args[0])
            yield Text(context, source, "", counts)
        elif isinstance(called, ast.Attribute) and called.attr == "translate":
            if ast.unparse(called.value) == "QCoreApplication":
                context = self._literal(call, call.args[0])
                yield self._text(call, context, call.args[1:], PLACE_OF_N["translate"] - 1)
        elif isinstance(called, ast.Attribute) and called.attr == "tr":
            if ast.unparse(called.value) != "self":
                raise self._error(call, "only self.tr says which class the words belong to")
            yield self._text(call, owner, call.args, PLACE_OF_N["tr"])

    def _text(self, call: ast.Call, context: str, words: list[ast.expr], place: int) -> Text:
        comment = self._literal(call, words[1]) if len(words) > 1 else ""
        is_plural = len(words) > place or any(one.arg == "n" for one in call.keywords)
        return Text(context, self._literal(call, words[0]), comment, is_plural)

    def _literal(self, call: ast.Call, words: ast.expr) -> str:
        if isinstance(words, ast.Constant) and isinstance(words.value, str):
            return words.value
        raise self._error(call, "what is translated is written in quotes, whole, and in the call")

    def _error(self, call: ast.Call, why: str) -> TextError:
        return TextError(f"{self._name}:{call.lineno}: {ast.unparse(call)}: {why}.")


def _stand_ins(tree: ast.Module) -> Iterator[tuple[str, str, bool]]:
    """Return the functions that only hand their words to `translate`, each with its context.

    The last of each says whether it hands on a number too.
    """
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not isinstance(node.body[-1], ast.Return):
            continue
        match node.body[-1].value:
            case ast.Call(
                func=ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str(context)), ast.Name(id=words), *others],
            ) if words in [one.arg for one in node.args.args]:
                yield node.name, context, len(others) >= PLACE_OF_N["translate"] - 1
