"""Turn the Designer forms and the Qt resources into Python modules, because neither belongs in git.

Every target starts with a line that holds the hash of all it was made from, so an unchanged form
costs nothing. Any word of warning from uic or rcc stops the build.
"""

import ast
import hashlib
import importlib.util
import os
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree as ET

PROJECT = Path(__file__).resolve().parent.parent
FORMS = PROJECT / "src" / "pairview" / "window" / "forms"
RESOURCES = "pairview_rc"


class BuildError(Exception):
    """A form or a resource cannot be compiled; the text is what the compiler said."""


def compile_all(project: Path = PROJECT, forms: Path = FORMS) -> list[str]:
    """Bring every form and the resources up to date; returns the names of what was compiled."""
    forms.mkdir(parents=True, exist_ok=True)
    targets = {forms / f"{source.stem}.py": source for source in sorted(project.glob("ui/*.ui"))}
    collection = project / "resources" / "pairview.qrc"
    if collection.exists():
        targets[forms / f"{RESOURCES}.py"] = collection
    for left_over in set(forms.glob("*.py")) - set(targets) - {forms / "__init__.py"}:
        left_over.unlink()
    return [target.name for target, source in targets.items() if _bring_up_to_date(source, target)]


def _bring_up_to_date(source: Path, target: Path) -> bool:
    first_line = f"# Made from {source.name}; inputs {_digest(source)}\n"
    if target.exists() and target.read_text(encoding="utf-8").startswith(first_line):
        return False
    target.unlink(missing_ok=True)
    code = _form(source) if source.suffix == ".ui" else _resources(source)
    new = target.with_suffix(f".{os.getpid()}")
    new.write_text(first_line + code, encoding="utf-8")
    new.replace(target)
    return True


def _digest(source: Path) -> str:
    """Return the hash of all that decides what comes out of a source."""
    inputs = [source, Path(__file__)]
    if source.suffix == ".qrc":
        inputs += sorted(path for path in source.parent.rglob("*") if path.is_file())
    hashed = hashlib.sha256(version("PySide6-Essentials").encode())
    for path in inputs:
        hashed.update(path.name.encode() + path.read_bytes())
    return hashed.hexdigest()


def _form(source: Path) -> str:
    options = ["-g", "python", "--from-imports", "--no-autoconnection"]
    code = _run("uic", source, *options)
    root = ET.parse(source).find("widget")
    if root is None:
        raise BuildError(f"{source.name}: holds no widget")
    return _only_used_imports(_typed(code, root.attrib["class"]))


def _typed(code: str, root_class: str) -> str:
    """Add the types that uic leaves out, so that mypy knows the widgets of a form."""
    return re.sub(
        r"def (setupUi|retranslateUi)\(self, (\w+)\):",
        rf"def \1(self, \2: {root_class}) -> None:",
        code,
    )


def _only_used_imports(code: str) -> str:
    """Cut uic's long lists of imports down to the names that the form uses."""
    tree = ast.parse(code)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    lines = code.splitlines()
    for node in reversed(tree.body):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("PySide6"):
            names = [alias.name for alias in node.names if alias.name in used]
            kept = [f"from {node.module} import {', '.join(names)}"] if names else []
            lines[node.lineno - 1 : node.end_lineno] = kept
    return "\n".join(lines) + "\n"


def _resources(source: Path) -> str:
    return _run("rcc", source, "-g", "python")


def _run(program: str, source: Path, *options: str) -> str:
    folder = qt_folder()
    compiler = f"{program}.exe" if os.name == "nt" else Path("Qt", "libexec", program)
    # The time of a file would otherwise end up in the module and make builds differ; and without
    # /proc, as in a bare chroot, a program does not find the libraries beside it.
    environment = os.environ | {"QT_RCC_SOURCE_DATE_OVERRIDE": "0"}
    environment["LD_LIBRARY_PATH"] = str(folder / "Qt" / "lib")
    command: list[str | Path] = [folder / compiler, *options, source]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", env=environment, check=False
    )
    if done.returncode or done.stderr.strip():
        raise BuildError(f"{source.name}: {done.stderr.strip() or program + ' failed'}")
    return done.stdout


def qt_folder() -> Path:
    """Find the installed PySide6, without importing Qt."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise BuildError("PySide6 is not installed")
    return Path(spec.origin).parent


if __name__ == "__main__":
    try:
        compile_all()
    except BuildError as error:
        sys.exit(str(error))
