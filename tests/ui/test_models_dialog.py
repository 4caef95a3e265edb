"""The list of models, with real keys over a real library; the engine is a stand-in."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit

from screenwriter.messages import Failure
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.ui.dialogs.models_dialog import ModelsDialog
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from tests.ui.retrain_stand_ins import Loader, make_model


class House:
    def __init__(self, folder, qtbot):
        self.folder, self.qtbot = folder, qtbot
        self.library = ModelLibrary(make_model(folder / "shipped"), folder / "models")
        self.mine = self.library.add(
            make_model(folder / "a", words=214_000, scripts=6, bits_before=2.31, bits_after=2.1, created="2026-01-01"),
            "Harbor voice",
            parent="general-english",
        )
        self.other = self.library.add(make_model(folder / "b", created="2026-02-01"), "Other voice")
        self.loader = Loader()
        self.switch = ModelSwitch(self.library, self.loader)
        self.opened = []
        self.dialog = ModelsDialog(self.library, self.switch, open_folder=self.opened.append)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.dialog.list.setFocus()

    def names(self):
        return [self.dialog.list.item(row).text() for row in range(self.dialog.list.count())]

    def select(self, name):
        self.dialog.list.setCurrentRow(self.names().index(name))

    def key(self, key):
        self.qtbot.keyClick(self.dialog.list, key)

    def facts(self):
        form = self.dialog.facts
        roles = QFormLayout.ItemRole
        return {
            form.itemAt(row, roles.LabelRole).widget().text().rstrip(":"): form.itemAt(row, roles.FieldRole)
            .widget()
            .text()
            for row in range(form.rowCount())
        }


@pytest.fixture
def house(tmp_path, qtbot):
    return House(tmp_path, qtbot)


def answer_box(text):
    def press():
        box = QApplication.activeModalWidget()
        next(button for button in box.buttons() if button.text().replace("&", "") == text).click()

    QTimer.singleShot(0, press)


def bold_names(house):
    items = [house.dialog.list.item(row) for row in range(house.dialog.list.count())]
    return [item.text() for item in items if item.font().bold()]


def test_the_shipped_model_is_first_and_the_one_in_use_is_marked(house):
    assert house.names() == ["General English", "Other voice", "Harbor voice"]
    assert bold_names(house) == ["General English"]
    assert house.dialog.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole) == "General English, in use"


def test_facts_come_from_the_manifest(house):
    house.select("Harbor voice")
    facts = house.facts()
    assert facts["Text"].replace("\u00a0", " ") == "Learned from 6 of your scripts (214,000 words)"
    assert facts["Made from"] == "General English"
    assert "9 % fewer surprises" in facts["Result"]
    assert facts["Folder"] == str(house.mine.folder)


def test_enter_uses_the_selected_model(house):
    house.select("Harbor voice")
    house.key(Qt.Key.Key_Return)
    assert house.library.active().id == house.mine.id
    assert house.loader.loaded == [str(house.mine.folder)]
    assert bold_names(house) == ["Harbor voice"]
    assert house.dialog.message.text() == "Harbor voice is in use now."
    assert not house.dialog.use.isEnabled()


def test_a_model_the_engine_refuses_does_not_become_active(house):
    house.loader.refuses.add(house.mine.folder.name)
    house.select("Harbor voice")
    house.key(Qt.Key.Key_Return)
    assert house.library.active().is_shipped
    assert "could not be loaded" in house.dialog.message.text()
    assert "weights are not numbers" in house.dialog.message.text()


def test_a_damaged_model_is_shown_with_its_reason_and_cannot_be_used(house):
    (house.mine.folder / "config.json").unlink()
    house.dialog.refresh()
    house.select("Harbor voice")
    assert "config.json" in house.facts()["Status"]
    assert house.dialog.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole) == "Harbor voice, damaged"
    assert not house.dialog.use.isEnabled()
    house.key(Qt.Key.Key_Return)
    assert house.library.active().is_shipped
    assert house.loader.loaded == []


def test_a_model_damaged_after_it_was_listed_is_refused(house):
    house.select("Harbor voice")
    (house.mine.folder / "model.safetensors").write_bytes(b"cut")
    house.key(Qt.Key.Key_Return)
    assert house.library.active().is_shipped
    assert "damaged" in house.dialog.message.text()


def rename(house, name):
    house.key(Qt.Key.Key_F2)
    field = house.dialog.list.findChild(QLineEdit)
    field.selectAll()
    house.qtbot.keyClicks(field, name)
    house.qtbot.keyClick(field, Qt.Key.Key_Return)
    house.qtbot.waitUntil(lambda: house.dialog.list.findChild(QLineEdit) is None)


def test_f2_renames(house):
    house.select("Harbor voice")
    rename(house, "Sea voice")
    house.qtbot.waitUntil(lambda: house.library.find(house.mine.id).name == "Sea voice")
    assert house.names() == ["General English", "Other voice", "Sea voice"]
    assert house.loader.loaded == []  # Enter ended the editing and used nothing


def test_a_name_that_is_taken_is_refused_in_words(house):
    house.select("Harbor voice")
    rename(house, "other VOICE")
    house.qtbot.waitUntil(lambda: house.dialog.message.text() == "Another model has this name. Choose another.")
    assert house.names() == ["General English", "Other voice", "Harbor voice"]


def test_the_shipped_model_is_neither_renamed_nor_deleted(house):
    house.select("General English")
    house.key(Qt.Key.Key_F2)
    assert house.dialog.list.findChild(QLineEdit) is None
    house.key(Qt.Key.Key_Delete)
    assert not house.dialog.delete.isEnabled()
    assert len(house.names()) == 3


def test_deleting_asks_and_cancel_keeps(house):
    house.select("Harbor voice")
    answer_box("Cancel")
    house.key(Qt.Key.Key_Delete)
    assert house.mine.folder.exists()
    answer_box("Delete")
    house.key(Qt.Key.Key_Delete)
    assert not house.mine.folder.exists()
    assert house.names() == ["General English", "Other voice"]


def test_deleting_the_model_in_use_loads_its_parent(house):
    house.select("Harbor voice")
    house.key(Qt.Key.Key_Return)
    answer_box("Delete")
    house.key(Qt.Key.Key_Delete)
    assert house.library.active().is_shipped
    assert house.loader.loaded[-1] == str(house.folder / "shipped")
    assert bold_names(house) == ["General English"]


def test_one_can_go_back_to_the_model_used_before(house):
    assert not house.dialog.go_back.isEnabled()
    house.select("Harbor voice")
    house.key(Qt.Key.Key_Return)
    house.dialog.go_back.setFocus()
    house.qtbot.keyClick(house.dialog.go_back, Qt.Key.Key_Space)
    assert house.library.active().is_shipped
    assert house.dialog.message.text() == "General English is in use now."


def test_its_folder_can_be_shown(house):
    house.select("Other voice")
    house.dialog.show_folder.setFocus()
    house.qtbot.keyClick(house.dialog.show_folder, Qt.Key.Key_Space)
    assert house.opened == [house.other.folder]


@pytest.mark.parametrize(
    "manifest",
    [
        {"words": "many", "scripts": None, "created": 7, "parent": ["x"], "files": 3, "sizes": []},
        {"created": "yesterday", "files": [{"title": "A"}, {"path": "C:\\x\\B.fdx"}, 7], "bits_before": "x"},
        {"sizes": {"model.safetensors": "x"}, "bits_before": 0, "bits_after": 0},
    ],
)
def test_manifests_of_any_making_are_borne(house, manifest):
    make_model(house.folder / "models" / "strange", **manifest)
    house.dialog.refresh()
    house.select("strange")
    assert house.facts()["Folder"]


def test_a_chosen_model_that_the_engine_finds_damaged_at_its_start_is_chosen_no_more(house):
    house.library.activate(house.mine.id)
    house.loader.model_refused.emit(str(house.mine.folder), Failure("process_died"))
    assert house.library.active().id == house.mine.id  # that may have been anything
    house.loader.model_refused.emit(str(house.mine.folder), Failure("model_damaged", "weights are not numbers"))
    assert house.library.active().is_shipped
    assert "Harbor voice could not be loaded" in house.dialog.message.text()
    assert bold_names(house) == ["General English"]


def test_a_late_answer_about_another_model_changes_nothing(house):
    silent = Loader()
    silent.load_model = lambda folder: None
    switch = ModelSwitch(house.library, silent)
    switch.use(house.mine)
    silent.model_refused.emit(str(house.other.folder), Failure("model_damaged"))
    silent.model_loaded.emit(type("Loaded", (), {"folder": str(house.other.folder)})())
    assert house.library.active().is_shipped
