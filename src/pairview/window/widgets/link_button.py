"""A quiet action that reads like a link."""

from pairview.window.widgets.buttons import LookButton


class LinkButton(LookButton):
    """Works like any button: Tab, Space, a visible focus."""

    look = "link"
