"""The example of docs/school-wording.md, as a school would copy it."""

from pathlib import Path

DOC = (Path(__file__).parents[1] / "docs" / "school-wording.md").read_text(encoding="utf-8")
EXAMPLE = DOC.partition("```toml\n")[2].partition("```")[0].encode()
