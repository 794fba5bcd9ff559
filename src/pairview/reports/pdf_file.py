"""The file itself: reportlab's objects, and the tree of tags in compressed streams of objects.

reportlab writes every object and a line about it in full. A tree has an element for each paragraph,
so a tagged handout would take a third more time and twice the room.
"""

import zlib
from struct import pack
from typing import Any, Final

from reportlab.pdfbase import pdfdoc

from pairview.reports.structure import outline, tree
from pairview.reports.tags import TaggedCanvas, Tags

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_OBJECTS_IN_A_STREAM: Final = 500
_PAGE_KEYS: Final = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]
_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>PairView</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


class _File:
    """What is written so far, and where each object begins."""

    def __init__(self) -> None:
        self.parts = [_HEADER]
        self.length = len(_HEADER)
        self.places = {0: (0, 0, 65535)}

    def add(self, number: int, body: bytes) -> None:
        written = b"%d 0 obj\n%b\nendobj\n" % (number, body.rstrip(b"\n"))
        self.places[number] = (1, self.length, 0)
        self.parts.append(written)
        self.length += len(written)

    def add_packed(self, number: int, first: int, bodies: list[str]) -> None:
        """Write objects numbered from `first` as one compressed stream with a number itself."""
        places, begun = [], 0
        for place, body in enumerate(bodies):
            places.append(f"{first + place} {begun}")
            begun += len(body) + 1
            self.places[first + place] = (2, number, place)
        head = " ".join(places) + "\n"
        named = f"/Type/ObjStm/N {len(bodies)}/First {len(head)}"
        self.add(number, _packed(named, (head + "\n".join(bodies)).encode("ascii")))

    def ended(self, number: int, named: str) -> bytes:
        """Return the file, with the table of its objects as object `number`."""
        self.places[number] = (1, self.length, 0)
        rows = b"".join(pack(">BIH", *self.places[place]) for place in range(number + 1))
        begin = self.length
        self.add(number, _packed(f"/Type/XRef/Size {number + 1}/W[1 4 2]{named}", rows))
        return b"".join([*self.parts, b"startxref\n%d\n%%%%EOF\n" % begin])


def _packed(named: str, content: bytes) -> bytes:
    content = zlib.compress(content)
    head = f"<<{named}/Filter/FlateDecode/Length {len(content)}>>\nstream\n"
    return b"%b%b\nendstream" % (head.encode("ascii"), content)


def file_of(canvas: TaggedCanvas, title: str, language: str) -> bytes:
    """Return the file of a canvas whose pages are all shown; with its tags where it has any."""
    document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 - reportlab's own
    for font in document.delayedFonts:
        font.addObjects(document)
    document.info.digest(document.signature)
    root, about = (document.Reference(one) for one in (document.Catalog, document.info))
    document.Catalog.Outlines = None
    packed = _tagged(canvas.tags, document, title, language) if canvas.tags.pages else []
    first = document.objectcounter + 1
    document.objectcounter += len(packed)
    file = _File()
    number = 0
    while number < document.objectcounter:  # formatting an object may bring others
        number += 1
        name = document.numberToId.get(number)
        if name is not None:
            file.add(number, pdfdoc.format(document.idToObject[name], document, toplevel=1))
    for begin in range(0, len(packed), _OBJECTS_IN_A_STREAM):
        number += 1
        file.add_packed(number, first + begin, packed[begin : begin + _OBJECTS_IN_A_STREAM])
    named = [pdfdoc.format(one, document).decode("ascii") for one in (root, about)]
    mark = document.signature.hexdigest()
    return file.ended(number + 1, f"/Root {named[0]}/Info {named[1]}/ID[<{mark}><{mark}>]")


def _tagged(tags: Tags, document: Any, title: str, language: str) -> list[str]:
    """Return the objects of tree and bookmarks, and name them where the file begins."""
    catalog = document.Catalog
    pages = document.Pages.pages
    names = [f"Page{number}" for number in range(1, len(pages) + 1)]
    numbers = [document.idToObjectNumberAndVersion[name][0] for name in names]
    for index, page in enumerate(pages):
        page.__NoDefault__ = _PAGE_KEYS
        page.StructParents, page.Tabs = index, "/S"
    about = pdfdoc.PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
    xmp = _XMP.format(title=title.translate(_ESCAPED), language=language.translate(_ESCAPED))
    catalog.Metadata = pdfdoc.PDFStream(about, f"{xmp}\n".encode())
    catalog.MarkInfo = "<</Marked true>>"
    catalog.ViewerPreferences = "<</DisplayDocTitle true>>"
    document.Reference(catalog.Metadata)
    first = document.objectcounter + 1
    packed = tree(tags, numbers, first)
    catalog.StructTreeRoot = f"{first} 0 R"
    if tags.bookmarks:
        catalog.Outlines = f"{first + len(packed)} 0 R"
        packed += outline(tags.bookmarks, numbers, first + len(packed))
    return packed
