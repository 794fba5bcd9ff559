"""How the window looks: colours, sizes and type as data, and the one place that applies them."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from pairview.window.theme import fonts, paint, style_sheet
from pairview.window.theme.tokens import Palette, set_text_scale

FUSION = ["-style", "fusion"]


def apply_theme(app: QApplication, palette: Palette, text_scale: float = 1.0) -> None:
    """Give the whole program one look; may be called again to change it.

    The style is Fusion: the program is started with `FUSION` among Qt's own arguments, because
    setting it later makes two styles and costs 5 ms.
    """
    set_text_scale(text_scale)
    paint.use_palette(palette)
    fonts.load()
    app.setPalette(_qt_palette())
    app.setFont(paint.font("base"))
    app.setStyleSheet(style_sheet.style_sheet(palette))


def _qt_palette() -> QPalette:
    role = QPalette.ColorRole
    tokens = {
        role.Window: "bg",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "row",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.ToolTipBase: "surface",
        role.ToolTipText: "text",
        role.PlaceholderText: "muted",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Accent: "accent",
        role.Link: "accent",
    }
    palette = QPalette()
    for which, token in tokens.items():
        palette.setColor(which, paint.colour(token))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, paint.colour("disabled"))
    return palette
