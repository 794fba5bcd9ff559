"""Sentences by id, so that domain, reports and command line hold no English of their own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""Named placeholders only. A template holds no other brace."""

Template: TypeAlias = str | Mapping[str, str]
"""One text, or the forms `one` and `other`."""


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The sentences of one language: `wording("contrast.counts", same=2)` fills a template.

    `n` chooses the form where a template has `one` and `other`. Values go in as they are and
    are never read again, so a value with braces comes out as it was typed. An unknown id or a
    missing value is a bug: a KeyError that names the id and nothing else.
    """

    templates: Mapping[str, Template]

    def __call__(self, template_id: str, **values: str | int) -> str:
        """Return the sentence with its values filled in."""
        try:
            template = self.templates[template_id]
            if not isinstance(template, str):
                template = template["one" if values["n"] == 1 else "other"]
            return PLACEHOLDER.sub(lambda found: str(values[found[1]]), template)
        except KeyError:
            raise KeyError(template_id) from None

    def ids(self) -> frozenset[str]:
        """Return every id there is."""
        return frozenset(self.templates)
