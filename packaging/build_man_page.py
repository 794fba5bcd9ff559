"""The manual page, in the program's languages, out of what the program itself says of it."""

import os
import subprocess
import tempfile
from datetime import date
from pathlib import Path
from typing import NamedTuple


class Words(NamedTuple):
    """What stands around the program's own help."""

    name: str
    says: str
    synopsis: str
    case: str
    commands: str
    status: str
    codes: str
    files: str
    cases: str
    settings: str
    policy: str


WORDS = {
    "en": Words(
        name="NAME",
        says="two teachers, one student, two views side by side",
        synopsis="SYNOPSIS",
        case="CASE",
        commands="COMMANDS",
        status="EXIT STATUS",
        codes="0 done; 1 not possible, a sentence says why; 2 wrong usage; 130 stopped.",
        files="FILES",
        cases="The cases of an account, unless it chose another folder.",
        settings="Its settings.",
        policy="What the school's IT lays down.",
    ),
    "es": Words(
        name="NOMBRE",
        says="dos docentes, un estudiante, dos miradas lado a lado",
        synopsis="SINOPSIS",
        case="CASO",
        commands="ÓRDENES",
        status="ESTADO DE SALIDA",
        codes="0 hecho; 1 no se pudo, una frase dice por qué; 2 uso incorrecto; 130 detenido.",
        files="ARCHIVOS",
        cases="Los casos de una cuenta, si no eligió otra carpeta.",
        settings="Sus ajustes.",
        policy="Lo que dispone el servicio informático de la escuela.",
    ),
}
LOCALES = {"en": "C.UTF-8", "es": "es_ES.UTF-8"}


def pages(program: Path, version: str, day: date) -> dict[str, bytes]:
    """Return by place below share/man the page of each language; `program` is the built one."""
    by_language = {"en": "man1/pairview.1", "es": "es/man1/pairview.1"}
    if _help(program, "es") == _help(program, "en"):
        del by_language["es"]  # what was built speaks no Spanish
    return {
        place: _page(program, language, version, day) for language, place in by_language.items()
    }


def _page(program: Path, language: str, version: str, day: date) -> bytes:
    words = WORDS[language]
    lines = [
        f'.TH PAIRVIEW 1 "{day}" "PairView {version}"',
        f".SH {words.name}\npairview \\- {words.says}",
        f".SH {words.synopsis}",
        f".B pairview\n[\\fI{words.case}\\fR]\n.br\n.B pairview\n\\fICOMMAND\\fR ...",
        f".SH {words.commands}\n.nf",
        *(_plain(line) for line in _help(program, language).splitlines()),
        f'.fi\n.SH "{words.status}"\n{words.codes}',
        f".SH {words.files}",
        f".TP\n.I ~/.local/share/PairView/Cases\n{words.cases}",
        f".TP\n.I ~/.config/PairView\n{words.settings}",
        f".TP\n.I /etc/pairview/policy.toml\n{words.policy}",
    ]
    return "\n".join([*lines, ""]).encode()


def _plain(line: str) -> str:
    """Keep a line as it is: no dash becomes a hyphen, no dot a command."""
    return "\\&" + line.replace("\\", "\\e").replace("-", "\\-")


def _help(program: Path, language: str) -> str:
    with tempfile.TemporaryDirectory(prefix="pairview-") as home:
        variables = {"PATH": os.defpath, "HOME": home, "COLUMNS": "78"}
        variables |= {"LC_ALL": LOCALES[language], "LANG": LOCALES[language]}
        done = subprocess.run([program, "--help"], env=variables, capture_output=True, check=True)
    return done.stdout.decode()
