"""Reads the tags of a file back: its tree, and what the code of its pages marks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

SHOWS = {"Tj", "TJ", "'", '"'}
PAINTS = {*SHOWS, "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"}


@dataclass(eq=False)
class Read:
    """An element as the file has it; `marks` are pairs of a page from 0 and a number on it."""

    tag: str
    parent: "Read | None"
    says: str = ""
    scope: str = ""
    box: tuple[float, ...] = ()
    kids: "list[Read]" = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def all(self) -> "Iterator[Read]":
        yield self
        for kid in self.kids:
            yield from kid.all()

    def outline(self) -> str:
        """Return the tags in one line, kids in round brackets."""
        kids = " ".join(kid.outline() for kid in self.kids)
        return f"{self.tag}({kids})" if kids else self.tag


@dataclass
class Marked:
    """What stands between the beginning and the end of a mark in the code of a page."""

    tag: str
    properties: dict[str, Any]
    shows_text: bool = False


class Tagged:
    """A file that is read back. Reading fails where tree and pages do not fit each other."""

    def __init__(self, pdf: bytes) -> None:
        self.file = pikepdf.open(BytesIO(pdf))
        self.catalog = self.file.Root
        self._pages = {page.objgen: number for number, page in enumerate(self._page_objects())}
        self._seen: dict[tuple[int, int], Read] = {}
        self.root = self._read(self.catalog.StructTreeRoot.K, None, self.catalog.StructTreeRoot)

    def _page_objects(self) -> Iterator[pikepdf.Object]:
        yield from (page.obj for page in self.file.pages)

    def _read(self, found: Any, parent: Read | None, above: Any) -> Read:
        assert found.objgen not in self._seen
        assert found.P.objgen == above.objgen
        says = str(found.get("/Alt", found.get("/ActualText", "")))
        about = found.get("/A", {})
        box = tuple(float(edge) for edge in about.get("/BBox", pikepdf.Array()))
        read = Read(str(found.S)[1:], parent, says, str(about.get("/Scope", ""))[1:], box)
        self._seen[found.objgen] = read
        kids = found.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                read.marks.append((self._pages[found.Pg.objgen], kid))
            elif "/MCID" in kid:
                assert kid.Type == "/MCR"
                read.marks.append((self._pages[kid.Pg.objgen], int(kid.MCID)))
            else:
                read.kids.append(self._read(kid, read, found))
        return read

    def parents(self) -> dict[tuple[int, int], Read]:
        """Return the element of each mark as the tree of parents has it."""
        numbers = list(self.catalog.StructTreeRoot.ParentTree.Nums)
        listed = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        return {
            (number, mark): self._seen[element.objgen]
            for number, page in enumerate(self._page_objects())
            for mark, element in enumerate(listed[int(page.StructParents)])
        }

    def headings(self) -> list[int]:
        """Return the levels of the headings in reading order."""
        levels = {"H1": 1, "H2": 2, "H3": 3}
        return [levels[one.tag] for one in self.root.all() if one.tag in levels]

    def bookmarks(self) -> list[tuple[int, str]]:
        """Return level and title of each bookmark."""

        def told(items: Any, level: int) -> Iterator[tuple[int, str]]:
            for item in items:
                yield level, item.title
                yield from told(item.children, level + 1)

        with self.file.open_outline() as outline:
            return list(told(outline.root, 1))

    def marked(self, page: int) -> list[Marked]:
        """Return what is marked on a page; fails where something is painted outside of it."""
        found: list[Marked] = []
        inside: Marked | None = None
        states: list[bool] = []
        in_text = False
        for step in pikepdf.parse_content_stream(self.file.pages[page]):
            name, operands = str(step.operator), step.operands
            if name in {"BMC", "BDC"}:
                assert inside is None
                assert not in_text
                properties = (
                    {str(key): value for key, value in operands[1].items()} if name == "BDC" else {}
                )
                inside = Marked(str(operands[0])[1:], properties)
                found.append(inside)
                states.clear()
            elif name == "EMC":
                assert inside
                assert not in_text
                assert not states
                inside = None
            elif name == "q":
                states.append(True)
            elif name == "Q" and inside:
                states.pop()
            elif name in {"BT", "ET"}:
                in_text = name == "BT"
            elif name in PAINTS:
                assert inside
                inside.shows_text |= name in SHOWS
        assert inside is None
        return found
