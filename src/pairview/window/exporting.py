"""File > Export: what both may see as JSON, for another laptop, or as Markdown, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pairview.content import load_wording
from pairview.domain.sight import left_behind_words
from pairview.store.exchange import case_as_json
from pairview.store.file_names import file_stem
from pairview.store.policies import check_export
from pairview.store.whole_file import write_whole
from pairview.window import file_dialogs

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pairview.case_editor import CaseEditor
    from pairview.domain.case import Case

SECONDS = 10


def export_case(parent: QWidget, editor: CaseEditor, today: date) -> tuple[str, int]:
    """Ask where to, export, and return what to say of it, and for how many seconds.

    Nothing is said when nothing was chosen; what stays behind is said until it is put away.
    Raises NotYetRevealed before the reveal, StoreError where it cannot be written or the school
    lets nothing be exported.
    """
    check_export()
    case = editor.case
    document = case_as_json(case)
    suggested = file_dialogs.documents_folder() / f"{file_stem(case.agreement.code_name)}.json"
    path = file_dialogs.ask_to_export(parent, suggested)
    if path is None:
        return "", 0
    write_whole(path, document if path.suffix.lower() == ".json" else _to_read(case))
    editor.remember_place("export", str(path), today)
    exported = QCoreApplication.translate(
        "Exporting", "Exported. The file holds both views and is not encrypted."
    )
    if behind := left_behind_words(editor.left_behind(), load_wording()):
        return f"{exported} {behind}", 0
    return exported, SECONDS


def _to_read(case: Case) -> bytes:
    from pairview.reports.plain_text import case_as_markdown

    return case_as_markdown(case).encode()
