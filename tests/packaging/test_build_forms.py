"""Forms and resources are compiled once, without noise, and nothing stale stays."""

from pathlib import Path

import pytest

import build_forms

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>KiteScreen</class><widget class="QWidget" name="KiteScreen">
<layout class="QVBoxLayout" name="page_layout">
<item><widget class="QPushButton" name="add_button">
<property name="text"><string>Add</string></property></widget></item>
<item><widget class="QLabel" name="{label}"/></item>
</layout></widget></ui>
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "Ordner mit Ümläuten"
    (folder / "ui").mkdir(parents=True)
    write_form(folder, "kite_label")
    return folder


def write_form(project: Path, label: str) -> None:
    text = FORM.format(label=label)
    (project / "ui" / "kite_screen.ui").write_text(text, encoding="utf-8")


def compile_in(project: Path) -> list[str]:
    return build_forms.compile_all(project, project / "forms")


def compiled(project: Path) -> str:
    return (project / "forms" / "kite_screen.py").read_text(encoding="utf-8")


def test_a_form_imports_only_what_it_uses(project: Path) -> None:
    assert compile_in(project) == ["kite_screen.py"]
    imports = [line for line in compiled(project).splitlines() if line.startswith("from PySide6")]
    assert imports == [
        "from PySide6.QtCore import QCoreApplication",
        "from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget",
    ]


def test_a_form_tells_the_types_of_its_functions(project: Path) -> None:
    compile_in(project)
    assert "def setupUi(self, KiteScreen: QWidget) -> None:" in compiled(project)
    assert "def retranslateUi(self, KiteScreen: QWidget) -> None:" in compiled(project)


def test_a_form_connects_nothing_by_name(project: Path) -> None:
    compile_in(project)
    assert "connectSlotsByName" not in compiled(project)


def test_an_unchanged_form_is_left_alone(project: Path) -> None:
    compile_in(project)
    assert compile_in(project) == []


def test_a_changed_form_is_compiled_again(project: Path) -> None:
    compile_in(project)
    write_form(project, "string_label")
    assert compile_in(project) == ["kite_screen.py"]
    assert "self.string_label" in compiled(project)


def test_what_was_made_from_a_removed_form_is_removed(project: Path) -> None:
    compile_in(project)
    (project / "forms" / "__init__.py").touch()
    (project / "ui" / "kite_screen.ui").unlink()
    compile_in(project)
    assert [path.name for path in (project / "forms").iterdir()] == ["__init__.py"]


def test_a_warning_stops_the_build_and_leaves_nothing(project: Path) -> None:
    compile_in(project)
    write_form(project, "add_button")
    with pytest.raises(build_forms.BuildError, match=r"kite_screen\.ui.*add_button"):
        compile_in(project)
    assert list((project / "forms").iterdir()) == []


def test_broken_xml_stops_the_build(project: Path) -> None:
    (project / "ui" / "kite_screen.ui").write_text("<ui>", encoding="utf-8")
    with pytest.raises(build_forms.BuildError, match=r"kite_screen\.ui"):
        compile_in(project)


def test_resources_follow_every_file_they_hold(project: Path) -> None:
    resources = project / "resources"
    resources.mkdir()
    (resources / "kite.svg").write_text("<svg/>", encoding="utf-8")
    listing = '<RCC><qresource prefix="/"><file>kite.svg</file></qresource></RCC>'
    (resources / "pairview.qrc").write_text(listing, encoding="utf-8")
    assert "pairview_rc.py" in compile_in(project)
    assert compile_in(project) == []
    (resources / "kite.svg").write_text("<svg></svg>", encoding="utf-8")
    assert compile_in(project) == ["pairview_rc.py"]


def test_a_resource_that_is_not_there_stops_the_build(project: Path) -> None:
    (project / "resources").mkdir()
    listing = '<RCC><qresource prefix="/"><file>kite.svg</file></qresource></RCC>'
    (project / "resources" / "pairview.qrc").write_text(listing, encoding="utf-8")
    with pytest.raises(build_forms.BuildError, match=r"pairview\.qrc.*kite\.svg"):
        compile_in(project)
