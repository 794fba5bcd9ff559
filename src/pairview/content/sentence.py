"""A sentence that an error carries: by its id, so that raising one reads no file."""

from pairview.content import load_wording


class Sentence:
    """Put into words when it is shown, in the language the program speaks then.

    `values` fill the template, as they fill that of a `Wording`.
    """

    __slots__ = ("_id", "_values")

    def __init__(self, template_id: str, **values: str | int) -> None:
        self._id = template_id
        self._values = values

    def __str__(self) -> str:
        return load_wording()(self._id, **self._values)
