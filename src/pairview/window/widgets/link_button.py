"""A quiet action that reads like a link."""

from pairview.window.widgets.buttons import LookButton

EDGE = 6
"""Design pixels between the edge of a link or a tick box and what is seen of it: the focus."""


class LinkButton(LookButton):
    """Works like any button: Tab, Space, a visible focus."""

    look = "link"
