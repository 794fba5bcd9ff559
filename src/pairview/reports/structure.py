"""The tree of a tagged file and its bookmarks, as the PDF standard writes them."""

from collections.abc import Sequence
from typing import Final

from pairview.reports.graphemes import beginning
from pairview.reports.tags import Bookmark, Node, Tag, Tags

_TITLE_AT_MOST: Final = 120


def pdf_text(text: str) -> str:
    """Return a text as a PDF writes it: as it is where it is plain, else as UTF-16."""
    if text.isascii() and text.isprintable():
        for letter in "\\()":
            text = text.replace(letter, f"\\{letter}")
        return f"({text})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def tree(tags: Tags, pages: Sequence[int], first: int) -> list[str]:
    """Return the objects of the tree, numbered from `first`, which is the root of the tree.

    `pages` are the numbers of the page objects.
    """
    for number, node in enumerate(tags.nodes, start=first + 2):
        node.number = number
    root = (
        f"<</Type/StructTreeRoot/K {tags.root.number} 0 R/ParentTree {first + 1} 0 R"
        f"/ParentTreeNextKey {len(pages)}>>"
    )
    parents = (
        f"{page}[{' '.join([f'{node.number} 0 R' for node in marked])}]"
        for page, marked in enumerate(tags.pages)
    )
    elements = [_element(node, pages, first) for node in tags.nodes]
    return [root, f"<</Nums[{' '.join(parents)}]>>", *elements]


def _element(node: Node, pages: Sequence[int], root: int) -> str:
    parent = node.parent.number if node.parent else root
    said = f"<</S/{node.tag}/P {parent} 0 R"
    if node.says:
        said += f"/{'Alt' if node.tag is Tag.FIGURE else 'ActualText'}{pdf_text(node.says)}"
    if node.scope:
        said += f"/A<</O/Table/Scope/{node.scope}>>"
    if node.box and len(node.kids) == 1:
        box = " ".join(f"{edge:.1f}" for edge in node.box)
        said += f"/A<</O/Layout/Placement/Block/BBox[{box}]>>"
    return f"{said}{_kids(node, pages)}>>"


def _kids(node: Node, pages: Sequence[int]) -> str:
    own: int | None = None
    said = []
    for kid in node.kids:
        if isinstance(kid, Node):
            said.append(f"{kid.number} 0 R")
            continue
        page, mark = kid
        own = page if own is None else own
        elsewhere = f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {mark}>>"
        said.append(str(mark) if page == own else elsewhere)
    if not said:
        return ""
    kids = f"/K {said[0]}" if len(said) == 1 else f"/K[{' '.join(said)}]"
    return kids if own is None else f"/Pg {pages[own]} 0 R{kids}"


def outline(bookmarks: Sequence[Bookmark], pages: Sequence[int], first: int) -> list[str]:
    """Return the objects of the bookmarks, numbered from `first`, which is their root."""
    above: list[int] = []
    kids: dict[int, list[int]] = {first: []}
    for number, mark in enumerate(bookmarks, start=first + 1):
        del above[mark.level :]
        kids.setdefault(above[-1] if above else first, []).append(number)
        above.append(number)
    said = {first: f"<</Type/Outlines/Count {len(bookmarks)}"}
    for parent, own in kids.items():
        for place, number in enumerate(own):
            mark = bookmarks[number - first - 1]
            said[number] = (
                f"<</Title{pdf_text(_short(mark.title))}/Parent {parent} 0 R/Dest"
                f"[{pages[mark.page]} 0 R/XYZ {mark.left:.0f} {mark.top:.0f} null]"
                + (f"/Prev {own[place - 1]} 0 R" if place else "")
                + (f"/Next {own[place + 1]} 0 R" if own[place + 1 :] else "")
            )
    for parent, own in kids.items():
        count = "" if parent == first else f"/Count {_within(parent, kids)}"
        said[parent] += f"/First {own[0]} 0 R/Last {own[-1]} 0 R{count}"
    return [f"{said[number]}>>" for number in sorted(said)]


def _within(parent: int, kids: dict[int, list[int]]) -> int:
    own = kids.get(parent, [])
    return len(own) + sum(_within(number, kids) for number in own)


def _short(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= _TITLE_AT_MOST else f"{beginning(words, _TITLE_AT_MOST - 1)}…"
