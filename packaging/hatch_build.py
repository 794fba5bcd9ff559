"""Make forms, fonts and translations while hatchling builds a wheel, as they are not in git."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FormsAndFonts(BuildHookInterface[Any]):
    """Compiles before a wheel is gathered; a source distribution holds the sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring forms, fonts and translations up to date."""
        if self.target_name != "wheel":
            return
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        import build_fonts
        import build_forms
        import build_translations

        build_forms.compile_all()
        build_fonts.build_all()
        build_translations.compile_all()
