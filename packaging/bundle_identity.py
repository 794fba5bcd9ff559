"""By what name Windows and macOS know PairView."""

from typing import Any

PUBLISHER = "PairView maintainers"
IDENTIFIER = "org.pairview.PairView"
CASE_TYPE = "org.pairview.case"


def version_resource(version: str) -> str:
    """Return what Windows shows as the properties of a program, as PyInstaller reads it.

    Rules of a school's IT can ask for it: who publishes it, what it is called, which version.
    """
    numbers = tuple(int(part) for part in f"{version}.0".split("."))
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": "PairView",
        "FileVersion": version,
        "InternalName": "pairview",
        "LegalCopyright": f"{PUBLISHER}, Apache-2.0",
        "OriginalFilename": "pairview.exe",
        "ProductName": "PairView",
        "ProductVersion": version,
    }
    lines = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{lines}])]),"
        f"VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])])])"
    )


def info_of_macos(version: str) -> dict[str, Any]:
    """Return the lines of Info.plist: languages, the oldest system, and whose files cases are."""
    return {
        "CFBundleShortVersionString": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "es"],
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{PUBLISHER}, Apache-2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "PairView case",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "case.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [CASE_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": CASE_TYPE,
                "UTTypeDescription": "PairView case",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["pairview"]},
            }
        ],
    }
