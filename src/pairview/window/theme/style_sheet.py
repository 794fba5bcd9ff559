"""The one style sheet, made from the tokens.

A widget says what it is by a dynamic property `look`, which a Designer form can set too:
QPushButton: primary, plain (the default), outlined, link;
QLabel: title, heading, lead, muted, small, caps, strong, cover; QFrame: card, rail, foot,
line, seat_a, seat_b, info, advice, notice.
"""

from dataclasses import asdict
from string import Template

from pairview.window.theme.tokens import TYPE_STEPS, Palette, px

SHEET = Template("""
QMenuBar { background: $rail; color: $text; border-bottom: 1px solid $line;
    padding: ${p1}px ${p6}px; font-size: ${label}px; }
QMenuBar::item { padding: ${p4}px ${p10}px; margin: 0 ${p4}px; }
QMenuBar::item:selected, QMenu::item:selected { background: $accent_bg; color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px; }
QToolTip { background: $surface; color: $text; border: 1px solid $line2; padding: ${p4}px; }
QScrollArea, QScrollArea > QWidget > QWidget[look="page"] { background: transparent; border: none; }
QStackedWidget { background: $bg; }

QLabel[look="cover"] { font-size: ${cover}px; font-weight: 600; }
QLabel[look="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[look="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[look="lead"] { font-size: ${lead}px; color: $text2; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="quiet"] { color: $text2; }
QLabel[look="muted"] { font-size: ${label}px; color: $muted; }
QLabel[look="small"] { font-size: ${small}px; color: $muted; }
QLabel[look="caps"] { font-size: ${small}px; font-weight: 600; color: $muted; }

QFrame[look="card"] { background: $surface; border: 1px solid $line;
    border-radius: ${p10}px; }
QFrame[look="card"][chosen="true"] { border: 2px solid $accent; }
QFrame[look="rail"] { background: $rail; border: none; border-right: 1px solid $line; }
QFrame[look="foot"] { background: $rail; border: none; border-top: 1px solid $line; }
QFrame[look="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="seat_a"] { background: $a_bg; border: 1px solid $a; border-radius: ${p8}px; }
QFrame[look="seat_b"] { background: $b_bg; border: 1px solid $b_text; border-radius: ${p8}px; }
QFrame[look="info"] { background: $accent_bg; border: 1px solid $accent;
    border-radius: ${p8}px; }
QFrame[look="advice"] { background: $surface; border: 1px solid $line2;
    border-radius: ${p8}px; }
QFrame[look="notice"] { background: $warn_bg; border: 1px solid $warn; border-radius: ${p8}px; }

QPushButton { background: $surface; color: $text; border: 1px solid $line2;
    border-radius: ${p7}px; padding: 0 ${p14}px; min-height: ${p34}px; font-weight: 500; }
QPushButton:hover { background: $row; }
QPushButton:pressed { background: $accent_bg; }
QPushButton:disabled { color: $muted; background: $bg; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 0 ${p13}px; min-height: ${p32}px; }
QPushButton[look="outlined"] { color: $accent; border: 2px solid $accent;
    padding: 0 ${p13}px; min-height: ${p32}px; }
QPushButton[look="outlined"]:focus { background: $accent_bg; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; padding: 0 ${p18}px; }
QPushButton[look="primary"]:hover { background: $pro; }
QPushButton[look="primary"]:focus { border: 2px solid $text; padding: 0 ${p17}px; }
QPushButton[look="primary"]:disabled { background: $bg; color: $muted;
    border-color: $line2; }
QPushButton[big="true"] { min-height: ${p40}px; font-size: ${lead}px; padding: 0 ${p20}px; }
QPushButton[big="true"]:focus { min-height: ${p38}px; padding: 0 ${p19}px; }
QPushButton[look="link"] { background: transparent; border: 2px solid transparent;
    color: $accent; padding: 0 ${p4}px; min-height: ${p24}px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $accent; }
QPushButton[look="link"]:disabled { color: $muted; }

QPushButton[look="segment"] { background: $surface; border: 1px solid $line2; border-radius: 0;
    border-left: 0; padding: 0; min-height: ${p30}px; font-size: ${label}px; font-weight: 500; }
QPushButton[look="segment"][edge="first"], QPushButton[look="segment"][edge="only"] {
    border-left: 1px solid $line2; border-top-left-radius: ${p6}px;
    border-bottom-left-radius: ${p6}px; }
QPushButton[look="segment"][edge="last"], QPushButton[look="segment"][edge="only"] {
    border-top-right-radius: ${p6}px; border-bottom-right-radius: ${p6}px; }
QPushButton[look="segment"]:checked { background: $text; color: $surface; font-weight: 700;
    border-color: $text; }
QPushButton[look="segment"]:focus { border: 2px solid $accent; min-height: ${p28}px; }
QPushButton[look="chip"] { background: $surface; border: 1px solid $line2;
    border-radius: ${p14}px; padding: 0; min-height: ${p28}px; font-size: ${label}px;
    font-weight: 500; }
QPushButton[look="chip"]:checked { background: $accent_bg; border: 2px solid $accent;
    font-weight: 600; min-height: ${p26}px; }
QPushButton[look="chip"]:focus { border: 2px solid $text; min-height: ${p26}px; }
QPushButton[look="chip"]:checked:focus { background: $accent_bg; border: 2px solid $text; }

QLineEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox { background: $surface; color: $text;
    border: 1px solid $line2; border-radius: ${p7}px; padding: ${p6}px ${p10}px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: ${p22}px; }
QLineEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
    border: 2px solid $accent; padding: ${p5}px ${p9}px; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled { color: $muted; background: $bg; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${p24}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line2;
    selection-background-color: $accent_bg; selection-color: $text; }
QCheckBox, QRadioButton { spacing: ${p8}px; min-height: ${p24}px; border: 2px solid transparent;
    border-radius: ${p6}px; padding: 0 ${p4}px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QListView { background: $surface; border: 1px solid $line; border-radius: ${p10}px; outline: 0;
    padding: 1px; }
QListView:focus { border: 2px solid $accent; }

QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $bar; border-radius: ${p4}px; margin: 1px;
    min-height: ${p24}px; min-width: ${p24}px; }
QScrollBar::handle:hover { background: $line2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

LENGTHS = (1, *range(4, 41))


def style_sheet(palette: Palette) -> str:
    """Return the style sheet for a palette at the present text size."""
    lengths = {f"p{length}": str(px(length)) for length in LENGTHS}
    sizes = {step: str(px(size)) for step, size in TYPE_STEPS.items()}
    return SHEET.substitute(asdict(palette) | lengths | sizes)
