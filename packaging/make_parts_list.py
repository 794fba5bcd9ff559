"""Write what a release brings along: the list of its parts in CycloneDX, and SHA256SUMS.

    python3 packaging/make_parts_list.py FOLDER    beside the downloads that lie in FOLDER

The list is made of licences.toml and the two locks; the same sources make the same bytes.
"""

import argparse
import hashlib
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import BaseOutput, make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.xml import XmlValidator
from packageurl import PackageURL

from build_bundle import time_of_sources
from part_list import LOCKS, Part, load_parts, locked_versions, version_of

SCHEMA = SchemaVersion.V1_6
SUMS = "SHA256SUMS"
ENDINGS = {OutputFormat.JSON: ".cdx.json", OutputFormat.XML: ".cdx.xml"}


class PartsListError(Exception):
    """The list is not what CycloneDX asks for; the text says where."""


def make_list(parts: list[Part], system: str) -> Bom:
    """Return the list: PairView, below it the parts, below those what is compiled into them."""
    here = [part for part in parts if system in part.systems]
    known = {part.name: _component(part) for part in here}
    pairview, *others = [part for part in here if not part.inside]
    bom = Bom(components=[known[part.name] for part in others])
    for part in here:
        if part.inside:
            known[part.inside].components.add(known[part.name])
    of_ours = known[pairview.name]
    bom.metadata = BomMetaData(component=of_ours)
    bom.metadata.timestamp = datetime.fromtimestamp(time_of_sources(), UTC)
    bom.serial_number = uuid5(NAMESPACE_URL, f"pairview {of_ours.version} {system}")
    bom.register_dependency(of_ours, [known[part.name] for part in others])
    for part in here:
        if part.inside:
            bom.register_dependency(known[part.inside], [known[part.name]])
    return bom


def _component(part: Part) -> Component:
    kind, _, name = part.version.partition(":")
    is_ours = part.version == "pairview"
    address = PackageURL("pypi", None, name, version_of(part)) if kind == "lock" else None
    return Component(
        name=part.name,
        version=version_of(part),
        type=ComponentType.APPLICATION if is_ours else ComponentType.LIBRARY,
        bom_ref=part.name,
        licenses=[LicenseFactory().make_from_string(part.licence)],
        purl=address,
        external_references=_references(part, name if kind == "lock" else ""),
    )


def _references(part: Part, locked: str) -> list[ExternalReference]:
    references = []
    if part.source:
        references.append(
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.source))
        )
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=one) for one in _hashes(locked)]
    if hashes:
        place = XsUri(f"pkg:pypi/{locked}@{locked_versions()[locked]}")
        kind = ExternalReferenceType.DISTRIBUTION
        references.append(ExternalReference(type=kind, url=place, hashes=hashes))
    return references


def _hashes(locked: str) -> list[str]:
    """Return the hashes that the lists allow for a part."""
    if not locked:
        return []
    entries = [
        entry
        for lock in LOCKS
        for entry in re.split(r"^(?=[a-z0-9])", lock.read_text(encoding="utf-8"), flags=re.M)
        if entry.startswith(f"{locked}==")
    ]
    return sorted(set(re.findall(r"sha256:([0-9a-f]{64})", entries[0])))


def write_list(bom: Bom, stem: Path) -> list[Path]:
    """Write the list as JSON and XML, checked against the schema; returns both files.

    Raises PartsListError, and writes nothing, when the schema refuses it.
    """
    outputs: dict[OutputFormat, BaseOutput] = {
        wanted: make_outputter(bom, wanted, SCHEMA) for wanted in ENDINGS
    }
    refused = XmlValidator(SCHEMA).validate_str(outputs[OutputFormat.XML].output_as_string())
    if refused:
        raise PartsListError(f"CycloneDX refuses the list: {refused}")
    written = []
    for wanted, output in outputs.items():
        file = stem.with_name(stem.name + ENDINGS[wanted])
        file.write_text(output.output_as_string(indent=2) + "\n", encoding="utf-8", newline="\n")
        written.append(file)
    return written


def write_sums(folder: Path) -> Path:
    """Write SHA256SUMS for every file of the folder, as `sha256sum --check` reads it."""
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()} *{file.name}\n"
        for file in sorted(folder.iterdir())
        if file.is_file() and file.name != SUMS
    ]
    sums = folder / SUMS
    sums.write_text("".join(lines), encoding="ascii", newline="\n")
    return sums


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python3 packaging/make_parts_list.py", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the downloads of the release lie")
    parser.add_argument("--system", default=sys.platform, help="linux, win32 or darwin")
    parser.add_argument("--sums", action="store_true", help="write SHA256SUMS only")
    options = parser.parse_args(arguments)
    from pairview import __version__

    try:
        if not options.sums:
            bom = make_list(load_parts(), options.system)
            write_list(bom, options.folder / f"pairview-{__version__}-{options.system}")
    except (PartsListError, subprocess.SubprocessError) as error:
        print(error, file=sys.stderr)
        return 1
    print(write_sums(options.folder))
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))
    sys.exit(main(sys.argv[1:]))
