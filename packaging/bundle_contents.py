"""What the bundle leaves out of what PyInstaller finds, each with its reason, and what it adds.

A name of a file is its place in the bundle, with "/" on every system; patterns are of fnmatch.
"""

import sys
import sysconfig
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePath

Entry = tuple[str, str, str]
"""As PyInstaller keeps them: place in the bundle, where it comes from, kind."""

NETWORK = "no network code: neither PairView nor what it is made of may open a connection"
UNUSED = "nothing of ours asks for it"
STANDS_IN = "packaging/stand_ins has what is asked of it"
TO_BUILD = "only builds or tests"

MODULES_LEFT_OUT = {
    "PySide6.QtNetwork": NETWORK,
    "_socket": NETWORK,
    "_ssl": NETWORK,
    "asyncio": NETWORK,
    "ftplib": NETWORK,
    "http": NETWORK,
    "imaplib": NETWORK,
    "multiprocessing": NETWORK,
    "nntplib": NETWORK,
    "poplib": NETWORK,
    "smtplib": NETWORK,
    "socket": NETWORK,
    "socketserver": NETWORK,
    "ssl": NETWORK,
    "telnetlib": NETWORK,
    "urllib.request": NETWORK,
    "webbrowser": NETWORK,
    "xmlrpc": NETWORK,
    "_sqlite3": STANDS_IN,
    "PySide6.QtDBus": UNUSED,
    "_bz2": UNUSED,
    "_lzma": UNUSED,
    "_uuid": "uuid does without, and it would bring a library of the system",
    "charset_normalizer": "reportlab guesses with it how an XML file is encoded; we read none",
    "curses": UNUSED,
    "doctest": TO_BUILD,
    "email": "no letter is read or written",
    "fontTools": TO_BUILD,
    "importlib.metadata": "it reads notes on packages, as letters; no note is in the bundle",
    "lib2to3": TO_BUILD,
    "numpy": UNUSED,
    "pdb": TO_BUILD,
    "pip": "sqlite_utils installs its plug-ins with it; there are none here",
    "pkg_resources": TO_BUILD,
    "pydoc": TO_BUILD,
    "readline": UNUSED,
    "reportlab.graphics": "charts are drawn by hand, and it is as large as all the rest",
    "reportlab.platypus": "pages are flowed by reports/flowing.py",
    "setuptools": TO_BUILD,
    "sqlite_utils.cli": "the command line of sqlite_utils",
    "tabulate": "the command line of sqlite_utils prints tables with it",
    "tkinter": UNUSED,
    "typing_extensions": "not in requirements.lock; msgspec does without",
    "tzdata": "no time of another zone is ever told",
    "uharfbuzz._harfbuzz_test": TO_BUILD,
    "unittest": TO_BUILD,
}

PLUGINS_KEPT = {
    "platforms/*xcb*": "windows of X11",
    "platforms/*wayland*": "windows of Wayland",
    "platforms/*windows*": "windows of Windows",
    "platforms/*cocoa*": "windows of macOS",
    "platforms/*offscreen*": "`--check` builds a window that nobody sees",
    "platforminputcontexts/*compose*": "dead keys, as for the accents of Spanish",
    "platforminputcontexts/*ibus*": "input methods, as for Chinese",
    "platformthemes/*gtk3*": "fonts and file dialogs of GNOME, where its libraries are there",
    "platformthemes/*xdgdesktopportal*": "the same through the desktop's portal",
    "printsupport/*": "the list of printers",
    "styles/*": "measures of Windows and macOS",
    "wayland-decoration-client/*": "frames, which GNOME draws for nobody",
    "wayland-shell-integration/*xdg-shell*": "windows of a desktop, not of a kiosk",
}
"""Every other plugin of Qt is left out: no picture is read, nothing is drawn by OpenGL."""

TRANSLATIONS_KEPT = ("qtbase_en.qm", "qtbase_es.qm")
"""Of Qt's own texts, the languages of PairView."""

LIBRARIES_LEFT_OUT = {
    "*Qt6Network*": NETWORK,
    "*QtNetwork*": NETWORK,
    "*/qml/*": UNUSED,
    "*opengl32sw.dll": "nothing is drawn by OpenGL",
    "*d3dcompiler*.dll": "nothing is drawn by OpenGL",
}
TAKEN_FROM_THE_SYSTEM = {
    "libffi.so*": "its version differs between systems",
    "libpython3*": "a Python of a distribution lies there",
    "libxcb-cursor.so*": "not every desktop has what Qt needs of XCB",
    "libxcb-icccm.so*": "the same",
    "libxcb-image.so*": "the same",
    "libxcb-keysyms.so*": "the same",
    "libxcb-render-util.so*": "the same",
    "libxcb-util.so*": "the same",
    "libxcb-xkb.so*": "the same",
    "libxkbcommon-x11.so*": "the same",
    "libxkbcommon.so*": "libxkbcommon-x11 works with its own version alone",
}
"""Every other library of the system stays with it, where its makers mend it."""

HOOKS_LEFT_OUT = {
    "pyi_rth_inspect": "no source is in the bundle to be looked for",
    "pyi_rth_pyside6": "it loads Qt even for a command; PySide6 finds its plugins by itself",
}
"""What PyInstaller would run before PairView on Linux; elsewhere nobody has tried without."""

BEFORE_THE_ARCHIVE = frozenset(
    [
        "_collections_abc",
        "_weakrefset",
        "abc",
        "codecs",
        "encodings",
        "genericpath",
        "io",
        "ntpath",
        "os",
        "posixpath",
        "stat",
    ]
)
"""Modules that are read before the archive of modules can be. PyInstaller puts twice as many into
a .zip, out of which Python reads three times as slowly."""

DEPENDENCIES = ("PySide6/Qt/lib/*", "PySide6/Qt6*.dll", "lib*.so*", "Qt6*.dll", "lib*.dll")
"""Libraries that are in the bundle only because something else needs them."""


def files_kept(binaries: Iterable[Entry], needed_by: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the libraries that stay, without those that nothing kept leads to.

    `needed_by` names the libraries that a file of this machine asks for.
    """
    kept = [entry for entry in binaries if _is_wanted(entry)]
    files = [entry for entry in kept if entry[2] != "SYMLINK"]
    found = {_file(name): source for name, source, _ in files if not _is_dependency(name)}
    others = {_file(name): source for name, source, _ in files if _is_dependency(name)}
    waiting = list(found.values())
    while waiting:
        for needed in set(needed_by(waiting.pop())) & others.keys():
            found[needed] = others.pop(needed)
            waiting.append(found[needed])
    return [entry for entry in kept if _file(entry[0]) in found]


def _file(name: str) -> str:
    return PurePath(name).name


def texts_kept(datas: Iterable[Entry]) -> list[Entry]:
    """Return the files that stay of those that are no libraries."""
    return [entry for entry in datas if _is_wanted_text(entry)]


def scripts_kept(scripts: Iterable[Entry]) -> list[Entry]:
    """Return what runs at a start, in its order."""
    left_out = HOOKS_LEFT_OUT if sys.platform == "linux" else {}
    return [entry for entry in scripts if entry[0] not in left_out]


def _is_wanted(entry: Entry) -> bool:
    name, source, kind = entry
    place = PurePath(name).as_posix()
    if "/plugins/" in place:
        return any(fnmatch(place, f"*/plugins/{pattern}") for pattern in PLUGINS_KEPT)
    if any(fnmatch(place, pattern) for pattern in LIBRARIES_LEFT_OUT):
        return False
    if kind == "SYMLINK":
        return sys.platform == "darwin"  # where a framework has them
    if sys.platform != "linux" or _is_installed(Path(source)):
        return True
    return any(fnmatch(_file(name), pattern) for pattern in TAKEN_FROM_THE_SYSTEM)


def _is_installed(file: Path) -> bool:
    """Say whether a file comes from Python or one of its packages, not from the system."""
    ours = (sys.prefix, sysconfig.get_path("stdlib"), *({sys.base_prefix} - {"/usr"}))
    places = {file, file.resolve()}
    folders = {where for folder in ours for where in (Path(folder), Path(folder).resolve())}
    return any(place.is_relative_to(folder) for place in places for folder in folders)


def _is_dependency(name: str) -> bool:
    place = PurePath(name).as_posix()
    is_a_start = "/plugins/" in place or fnmatch(place, "*python3*")
    return not is_a_start and any(fnmatch(place, pattern) for pattern in DEPENDENCIES)


def _is_wanted_text(entry: Entry) -> bool:
    place = PurePath(entry[0]).as_posix()
    if entry[2] == "SYMLINK":
        return sys.platform == "darwin"
    if place.endswith(".qm") and "PySide6" in place:
        return PurePath(place).name in TRANSLATIONS_KEPT
    is_of_qt = place.startswith("PySide6/") and not place.endswith(".pyc")
    return not is_of_qt and ".dist-info/" not in place
