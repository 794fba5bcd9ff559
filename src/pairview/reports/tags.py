"""What a screen reader is told: elements gathered while a page is drawn.

What is drawn outside an element is an artifact by itself: a rule, a frame or a mark beside its
words needs nothing done. reportlab has no tags of its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from pairview.domain.wording import Wording

_ARTIFACT: Final = "/Artifact BMC"
_END: Final = "EMC"


class Tag(StrEnum):
    """What an element is, by the names of the PDF standard."""

    DOCUMENT = "Document"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    P = "P"
    SPAN = "Span"
    FIGURE = "Figure"
    LIST = "L"
    ITEM = "LI"
    ITEM_LABEL = "Lbl"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD = "TH"
    CELL = "TD"


_HEADINGS: Final = (Tag.H1, Tag.H2, Tag.H3)
_HOLDS_TEXT: Final = frozenset({Tag.HEAD, Tag.ITEM_LABEL})
"""Elements whose text is theirs, without a paragraph around it."""


class Scope(StrEnum):
    """What a head of a table stands over."""

    COLUMN = "Column"
    ROW = "Row"


@dataclass(eq=False, slots=True)
class Element:
    """One thing to a reader, on however many pages its parts stand: parts share it when split.

    `says` is read in place of what is drawn. `title` is the text of a heading. What is `within`
    another belongs to it wherever it is drawn: items that stand by themselves make one list.
    """

    tag: Tag
    says: str = ""
    scope: Scope | None = None
    title: str = ""
    within: "Element | None" = None


def text_element(style: ParagraphStyle, segments: Iterable[tuple[object, str]]) -> Element:
    """Return the element of a text by its style: a heading of some level, or a paragraph."""
    tag = getattr(style, "tag", Tag.P)
    title = "".join(words for _, words in segments) if tag in _HEADINGS else ""
    return Element(tag, title=title)


def a_list() -> Element:
    """Return a list to make items of."""
    return Element(Tag.LIST)


def list_item(of: Element, cells: int = 2, *, labelled: bool = True) -> tuple[Element, ...]:
    """Return an item of a list and its cells, the first of them the label, the others one body."""
    body = Element(Tag.ITEM_BODY)
    label = [Element(Tag.ITEM_LABEL)] if labelled else []
    return (Element(Tag.ITEM, within=of), *label, *[body] * (cells - len(label)))


def head_row(cells: int) -> tuple[Element, ...]:
    """Return the row of a table that names its columns, and its cells."""
    heads = (Element(Tag.HEAD, scope=Scope.COLUMN) for _ in range(cells))
    return (Element(Tag.ROW), *heads)


def table_row(cells: int, *, headed: bool = False) -> tuple[Element, ...]:
    """Return a row of a table and its cells; `headed` makes the first a head of the row."""
    row = [Element(Tag.CELL) for _ in range(cells)]
    if headed:
        row[0] = Element(Tag.HEAD, scope=Scope.ROW)
    return (Element(Tag.ROW), *row)


@dataclass(eq=False, slots=True)
class Node:
    """An element in the tree of a file. A kid that is a pair is a page and what is marked there."""

    tag: Tag
    parent: "Node | None"
    says: str = ""
    scope: Scope | None = None
    kids: "list[Node | tuple[int, int]]" = field(default_factory=list)
    box: tuple[float, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading, how deep it is from 0, and where: page from 0, points from the lower left."""

    title: str
    level: int
    page: int
    left: float
    top: float


class Tags:
    """The tree of one file, and the marks in the code of the page that is being drawn."""

    def __init__(self, wording: Wording | None) -> None:
        """Take the sentences of the document's language; without them nothing is recorded."""
        self.root = Node(Tag.DOCUMENT, None)
        self.nodes = [self.root]
        self.pages: list[list[Node]] = []
        """On each page the node that each number of marked content belongs to."""
        self.bookmarks: list[Bookmark] = []
        self._wording = wording
        self._known: dict[Element, Node] = {}
        self._open = [self.root]
        self._level = -1
        self._code: list[str] = []
        self._silent = int(wording is None)

    def say(self, template: str, **values: str) -> str:
        """Return a sentence of `tags.toml`."""
        return self._wording(f"tags.{template}", **values) if self._wording else ""

    def begin_page(self, code: list[str]) -> None:
        """Take the code of a new page."""
        if not self._silent:
            self._code = code
            self.pages.append([])
            self.go_on()

    def end_page(self) -> None:
        """Close what is open in the code of the page."""
        self.pause()

    def pause(self) -> None:
        """End the artifact that is open, so that graphics state is saved outside of it."""
        if self._silent:
            return
        if self._code[-1] is _ARTIFACT:
            self._code.pop()
        else:
            self._code.append(_END)

    def go_on(self) -> None:
        """Begin an artifact again."""
        if not self._silent:
            self._code.append(_ARTIFACT)

    def begin(self, element: Element) -> None:
        """Open an element that holds others."""
        if not self._silent:
            self._open.append(self._node(element))

    def end(self) -> None:
        """Close the element opened last."""
        if not self._silent:
            self._open.pop()

    def mark(self, element: Element, says: str = "") -> None:
        """Begin what is drawn for an element; it holds all up to `unmark`."""
        if not self._silent:
            node = self._open[-1]
            said = says or element.says
            if said or node.tag not in _HOLDS_TEXT:
                node = self._node(element)
                node.says = said
            marked = self.pages[-1]
            self.pause()
            self._code.append(f"/{node.tag} <</MCID {len(marked)}>> BDC")
            node.kids.append((len(self.pages) - 1, len(marked)))
            marked.append(node)
        self._silent += 1

    def unmark(self) -> None:
        """End what is drawn for an element, or on the margin."""
        self._silent -= 1
        if not self._silent:
            self._code += (_END, _ARTIFACT)

    def mark_margin(self, kind: str) -> None:
        """Begin what each page repeats, a `Header` or a `Footer`, up to `unmark`."""
        self.pause()
        if not self._silent:
            self._code.append(f"/Artifact <</Type/Pagination/Subtype/{kind}>> BDC")
        self._silent += 1

    def place(self, element: Element, box: tuple[float, ...]) -> None:
        """Remember where an element stands: left, bottom, right, top on the paper in points."""
        if element in self._known:
            self._known[element].box = box

    def bookmark(self, element: Element, left: float, top: float) -> None:
        """Remember where a heading stands, in points on the paper."""
        node = self._known.get(element)
        if node and node.tag in _HEADINGS and not self._silent:
            level = _HEADINGS.index(node.tag)
            mark = Bookmark(element.title, level, len(self.pages) - 1, left, top)
            self.bookmarks.append(mark)

    def _node(self, element: Element) -> Node:
        node = self._known.get(element)
        if node is None:
            parent = self._node(element.within) if element.within else self._open[-1]
            node = Node(self._fitting(element.tag, parent), parent, element.says, element.scope)
            parent.kids.append(node)
            self._known[element] = node
            self.nodes.append(node)
        return node

    def _fitting(self, tag: Tag, parent: Node) -> Tag:
        """Return the tag, and for a heading the level that leaves none out.

        In lists and tables a heading is a paragraph; so is a mark outside of a line of words.
        """
        if tag is Tag.SPAN:
            return tag if parent.tag in _HOLDS_TEXT else Tag.P
        if tag not in _HEADINGS:
            return tag
        if parent is not self.root:
            return Tag.P
        self._level = min(self._level + 1, _HEADINGS.index(tag))
        return _HEADINGS[self._level]


_UNTAGGED: Final = Tags(None)


class TaggedCanvas(Canvas):
    """A canvas that keeps what is marked apart from where graphics state is saved."""

    tags: Tags = _UNTAGGED
    runs_right_to_left = False
    _code: list[str]

    def begin_marks(self) -> None:
        """Mark what is drawn from here to the end of the page."""
        self.tags.begin_page(self._code)

    def saveState(self) -> None:  # noqa: N802 - the name is reportlab's own
        """Save the state outside of any artifact."""
        self.tags.pause()
        super().saveState()
        self.tags.go_on()

    def restoreState(self) -> None:  # noqa: N802
        """Restore the state outside of any artifact."""
        self.tags.pause()
        super().restoreState()
        self.tags.go_on()


def tags_of(canvas: Canvas) -> Tags:
    """Return what gathers the tags of a canvas; what does nothing where it has none."""
    return canvas.tags if isinstance(canvas, TaggedCanvas) else _UNTAGGED
