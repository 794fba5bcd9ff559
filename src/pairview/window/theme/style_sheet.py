"""The one style sheet, made from the tokens.

A widget says what it is by a dynamic property `look`, which a Designer form can set too:
QPushButton: primary, plain (the default), outlined, link;
QLabel: title, heading, lead, muted, small, caps, strong, cover; QFrame: card, rail, foot,
line, seat_a, seat_b, info, advice, notice.
"""

from pairview.window.theme.tokens import TYPE_STEPS, Palette, px

SHEET = """
QMenuBar { background: %(rail)s; color: %(text)s; border-bottom: 1px solid %(line)s;
    padding: %(p1)s %(p6)s; font-size: %(label)s; }
QMenuBar::item { padding: %(p4)s %(p10)s; margin: 0 %(p4)s; }
QMenuBar::item:selected, QMenu::item:selected { background: %(chosen)s; color: %(on_chosen)s; }
QMenu { background: %(surface)s; color: %(text)s; border: 1px solid %(line)s; padding: %(p4)s; }
QMenu::item { padding: %(p6)s %(p24)s; }
QMenu::item:disabled { color: %(disabled)s; background: %(surface)s; }
QMenu::indicator { width: %(p14)s; height: %(p14)s; left: %(p4)s; }
QMenu::right-arrow { width: %(p14)s; height: %(p14)s; right: %(p4)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: %(p4)s; }
QToolTip { background: %(surface)s; color: %(text)s; border: 1px solid %(line2)s; padding: %(p4)s; }
QScrollArea, QScrollArea > QWidget > QWidget[look="page"] { background: transparent; border: none; }
QStackedWidget { background: %(bg)s; }

QLabel[look="cover"] { font-size: %(cover)s; font-weight: 600; }
QLabel[look="title"] { font-size: %(title)s; font-weight: 600; }
QLabel[look="heading"] { font-size: %(heading)s; font-weight: 600; }
QLabel[look="lead"] { font-size: %(lead)s; color: %(text2)s; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="quiet"] { color: %(text2)s; }
QLabel[look="muted"] { font-size: %(label)s; color: %(muted)s; }
QLabel[look="small"] { font-size: %(small)s; color: %(muted)s; }
QLabel[beside="box"] { padding-top: %(p8)s; }
QLabel[look="caps"] { font-size: %(small)s; font-weight: 600; color: %(muted)s; }

QFrame[look="card"] { background: %(surface)s; border: 1px solid %(line)s;
    border-radius: %(p10)s; }
QFrame[look="card"][chosen="true"] { border: 2px solid %(accent)s; }
QFrame[look="rail"] { background: %(rail)s; border: none; border-right: 1px solid %(line)s; }
QFrame[look="rail"][layoutDirection="RightToLeft"] {
    border: none; border-left: 1px solid %(line)s; }
QFrame[look="foot"] { background: %(rail)s; border: none; border-top: 1px solid %(line)s; }
QFrame[look="line"] { background: %(line)s; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="seat_a"] { background: %(a_bg)s; border: 1px solid %(a)s; border-radius: %(p8)s; }
QFrame[look="seat_b"] { background: %(b_bg)s; border: 1px solid %(b_text)s; border-radius: %(p8)s; }
QFrame[look="info"] { background: %(accent_bg)s; border: 1px solid %(accent)s;
    border-radius: %(p8)s; }
QFrame[look="advice"] { background: %(surface)s; border: 1px solid %(line2)s;
    border-radius: %(p8)s; }
QFrame[look="notice"] { background: %(warn_bg)s; border: 1px solid %(warn)s;
    border-radius: %(p8)s; }

QPushButton { background: %(surface)s; color: %(text)s; border: 1px solid %(line2)s;
    border-radius: %(p7)s; padding: 0 %(p14)s; min-height: %(p34)s; font-weight: 500; }
QPushButton:hover { background: %(row)s; }
QPushButton:pressed { background: %(accent_bg)s; }
QPushButton:disabled { color: %(disabled)s; background: %(bg)s; border-color: %(line)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 0 %(p13)s; min-height: %(p32)s;
    outline: none; }
QPushButton[look="outlined"] { color: %(accent)s; border: 2px solid %(accent)s;
    padding: 0 %(p13)s; min-height: %(p32)s; }
QPushButton[look="primary"] { background: %(accent)s; color: %(on_accent)s;
    border-color: %(accent)s; font-weight: 600; padding: 0 %(p18)s; }
QPushButton[look="primary"]:hover { background: %(pro)s; }
QPushButton[look="primary"]:focus { padding: 0 %(p17)s; }
QPushButton[look="primary"]:disabled { background: %(bg)s; color: %(disabled)s;
    border-color: %(line2)s; }
QPushButton[look="outlined"]:disabled { color: %(disabled)s; border-color: %(line2)s; }
QPushButton[big="true"] { min-height: %(p40)s; font-size: %(lead)s; padding: 0 %(p20)s; }
QPushButton[big="true"]:focus { min-height: %(p38)s; padding: 0 %(p19)s; }
QPushButton[look="link"] { background: transparent; border: 2px solid transparent;
    color: %(accent)s; padding: 0 %(p4)s; min-height: %(p24)s; }
QPushButton[unfolds="true"] { padding-left: %(p20)s; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid %(accent)s; }
QPushButton[look="link"]:disabled { color: %(disabled)s; }

QPushButton[look="corner"] { background: transparent; border: 1px solid transparent;
    color: %(accent)s; padding: 0 %(p4)s; min-height: %(p22)s; font-size: %(label)s; }
QPushButton[look="corner"]:focus { border: 2px solid %(accent)s; min-height: %(p20)s; }

QPushButton[look="segment"] { background: %(surface)s; border: 1px solid %(line2)s;
    border-radius: 0; border-left: 0; padding: 0; min-height: %(p30)s;
    font-size: %(label)s; font-weight: 500; }
QPushButton[look="segment"][edge="first"], QPushButton[look="segment"][edge="only"] {
    border-left: 1px solid %(line2)s; border-top-left-radius: %(p6)s;
    border-bottom-left-radius: %(p6)s; }
QPushButton[look="segment"][edge="last"], QPushButton[look="segment"][edge="only"] {
    border-top-right-radius: %(p6)s; border-bottom-right-radius: %(p6)s; }
QPushButton[look="segment"]:checked { background: %(text)s; color: %(surface)s; font-weight: 700;
    border-color: %(text)s; }
QPushButton[look="segment"]:focus { border: 2px solid %(accent)s; min-height: %(p28)s; }
QPushButton[look="chip"] { background: %(surface)s; border: 1px solid %(line2)s;
    border-radius: %(p14)s; padding: 0; min-height: %(p28)s; font-size: %(label)s;
    font-weight: 500; }
QPushButton[look="chip"]:checked { background: %(accent_bg)s; border: 2px solid %(accent)s;
    font-weight: 600; min-height: %(p26)s; }
QPushButton[look="chip"]:focus { border: 2px solid %(text)s; min-height: %(p26)s; }
QPushButton[look="chip"]:checked:focus { border: 2px solid %(accent)s; }

QLineEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox { background: %(surface)s; color: %(text)s;
    border: 1px solid %(line2)s; border-radius: %(p7)s; padding: %(p6)s %(p10)s;
    selection-background-color: %(accent)s; selection-color: %(on_accent)s;
    placeholder-text-color: %(muted)s; }
QPlainTextEdit { background: %(surface)s; color: %(text)s; border: 1px solid %(line)s;
    border-radius: %(p10)s; padding: %(p6)s; selection-background-color: %(accent)s;
    selection-color: %(on_accent)s; }
QPlainTextEdit:focus { border: 2px solid %(accent)s; padding: %(p5)s; }
QProgressBar { background: %(line)s; border: none; border-radius: %(p4)s; }
QProgressBar::chunk { background: %(accent)s; border-radius: %(p4)s; }
QTextEdit { padding: %(p8)s %(p10)s %(p4)s %(p10)s; placeholder-text-color: transparent; }
QTextEdit[calm="true"] { border: 1px solid %(line)s; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: %(p22)s; }
QLineEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
    border: 2px solid %(accent)s; padding: %(p5)s %(p9)s; }
QTextEdit:focus { padding: %(p7)s %(p9)s %(p3)s %(p9)s; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled {
    color: %(disabled)s; background: %(bg)s; }
QCheckBox:disabled, QRadioButton:disabled { color: %(disabled)s; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: %(p24)s; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: %(surface)s;
    border: 1px solid %(line2)s; border-radius: 0; padding: 0;
    selection-background-color: %(chosen)s; selection-color: %(on_chosen)s; }
QComboBox QAbstractItemView::item { min-height: %(p28)s; padding: 0 %(p8)s; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: %(surface)s; }
QCalendarWidget QToolButton { background: %(surface)s; color: %(text)s;
    border: 2px solid %(surface)s; border-radius: %(p6)s; padding: %(p4)s; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: %(chosen)s; color: %(on_chosen)s; }
QCalendarWidget QToolButton:focus { border: 2px solid %(accent)s; }
QCalendarWidget QToolButton::menu-indicator { width: 0; }
QCalendarWidget QAbstractItemView { border-radius: 0; alternate-background-color: %(surface)s;
    selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QCheckBox, QRadioButton { spacing: %(p8)s; min-height: %(p24)s; border: 2px solid transparent;
    border-radius: %(p6)s; padding: 0 %(p4)s; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid %(accent)s; }
QCheckBox::indicator { width: %(p16)s; height: %(p16)s; border: 1px solid %(line2)s;
    border-radius: %(p4)s; background: %(surface)s; }
QCheckBox::indicator:checked { border-color: %(accent)s; background: %(accent)s; }
QListView { background: %(surface)s; border: 1px solid %(line)s; border-radius: %(p10)s; outline: 0;
    padding: 1px; }
QListView:focus { border: 2px solid %(accent)s; }
QScrollArea[look="pages"] { border: 2px solid transparent; }
QScrollArea[look="pages"]:focus { border: 2px solid %(accent)s; }

QScrollBar:vertical { background: transparent; width: %(p10)s; margin: 0; }
QScrollBar:horizontal { background: transparent; height: %(p10)s; margin: 0; }
QScrollBar::handle { background: %(line2)s; border-radius: %(p4)s; margin: 1px;
    min-height: %(p24)s; min-width: %(p24)s; }
QScrollBar::handle:hover { background: %(muted)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

LENGTHS = (1, *range(3, 41))


def style_sheet(palette: Palette) -> str:
    """Return the style sheet for a palette at the present text size."""
    lengths = {f"p{length}": f"{px(length)}px" for length in LENGTHS}
    sizes = {step: f"{px(size)}px" for step, size in TYPE_STEPS.items()}
    return SHEET % (palette._asdict() | lengths | sizes)
