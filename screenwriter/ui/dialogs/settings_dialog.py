"""All settings, page by page, with a search over them; changes hold at once and Cancel takes them back."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from screenwriter.storage.settings import Settings, limits
from screenwriter.ui.dialogs.blend_slider import BlendSlider
from screenwriter.ui.dialogs.phrases_field import PhrasesField
from screenwriter.ui.dialogs.settings_pages import SettingsPages
from screenwriter.ui.settings_controller import SettingsController

_CHOICES: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("Window", "theme", "Colours", {"system": "As the system", "light": "Light", "dark": "Dark", "sepia": "Sepia"}),
    ("Window", "paper", "Pages counted on", {"letter": "US Letter", "a4": "A4"}),
    (
        "Writing",
        "flow_preset",
        "Enter and Tab",
        {"final_draft": "As in Final Draft", "starc": "As in Starc", "trelby": "As in Trelby", "custom": "Custom"},
    ),
    ("Spelling", "spelling_language", "Dictionary", {"en_US": "American English", "en_GB": "British English"}),
    ("Writing", "dialogue_enter", "Enter after dialogue", {"action": "Action", "character": "Character"}),
    (
        "Suggestions",
        "suggestions_mode",
        "Suggest words",
        {"automatic": "When I pause", "on_demand": "When I ask", "off": "Never"},
    ),
    (
        "Suggestions",
        "suggestion_eagerness",
        "How often",
        {
            "quieter": "Quieter: only when quite sure",
            "normal": "Normal",
            "eager": "Eager: also when less sure",
        },
    ),
    (
        "Suggestions",
        "suggestion_freedom",
        "Words chosen",
        {"closer": "Closer: the likeliest", "usual": "As usual", "freer": "Freer: less likely ones too"},
    ),
)

_WRITING_AIDS = (
    ("auto_capitals", "Capital letter at the start of a sentence"),
    ("detects_elements", "Find headings, names and transitions as I type"),
    ("completes", "Complete names, places and transitions"),
    ("completes_empty_cue", "Offer names before I type one"),
)

_CORRECTIONS = (
    ("smart_quotes", "Curly quotation marks", "Straight ones become curly as you type"),
    ("dashes", "Two hyphens become a dash", "Scripts usually keep the two hyphens: --"),
    ("ellipsis", "Three dots become one sign", "Scripts usually keep the three dots: ..."),
    ("capital_i", "A lone i becomes I", ""),
    ("double_capitals", "THe becomes The", "A second capital at the start of a word becomes small"),
    (
        "corrects_slips",
        "Put slips of the keyboard right",
        "By a list of words, such as teh for the; your own come first",
    ),
)


class SettingsDialog(QDialog):
    """Edits the settings of a controller.

    Args:
        commands: the window's commands by name: those with dialogs of their own get a button where they belong.
    """

    def __init__(
        self,
        controller: SettingsController,
        parent: QWidget | None = None,
        commands: Mapping[str, QAction] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self._controller = controller
        self._commands = commands or {}
        self._before = controller.settings
        self.pages = SettingsPages(self)
        self._add_window_section()
        self._add_writing_section()
        self._add_corrections_section()
        self._add_spelling_section()
        self._add_suggestions_section()
        self._add_guard_section()
        self._add_learning_section()
        self._add_saving_section()
        self.pages.finish()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(14)
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)
        self._controller.changed.connect(self._follow_settings)
        self._follow_settings(controller.settings)
        self.pages.search.setFocus()

    def _add_window_section(self) -> None:
        self._add_section("Window")
        self._add_choices("Window")
        self._add_number("zoom_percent", "Size of the page", " %", 10)
        height = self._add_number("typewriter_height_percent", "Typewriter line at", " % of the height", 5)
        height.setToolTip("Where View > Typewriter Scrolling keeps the line you type, from the top of the page")
        self._add_command("shortcuts")

    def _add_suggestions_section(self) -> None:
        self._add_section("Suggestions")
        self._add_choices("Suggestions")
        self._add_number("suggestion_delay_ms", "After a pause of", " ms", 20)
        self._add_blend("suggestion_blend", "Whose words")
        self._add_switch("suggests_next_speaker", "Offer who speaks next")
        self._add_switch("suggestion_own_voices", "Voice per character, from 30 speeches on")
        seed = self._add_number("suggestion_seed", "Seed", "", 1)
        seed.setSpecialValueText("A new one at each start")
        seed.setToolTip("The same seed gives the same text the same suggestions, where words are chosen freely")

    def _add_learning_section(self) -> None:
        self._add_section("Learning")
        self._add_switch("training_pauses_while_typing", "Learning pauses while I type")
        self._add_switch("training_pauses_on_battery", "Learning pauses on battery")

    def _add_guard_section(self) -> None:
        self._add_section("Memorisation guard")
        guard = self._add_number("guard_words", "Blocks from", " equal words", 1)
        guard.setToolTip("A suggestion with so many words in a row equal to a learned text is not shown")
        self._add_switch("guard_own_scripts", "Compare with my own scripts too")
        self._add_phrases("guard_phrases", "Set phrases")

    def _add_writing_section(self) -> None:
        self._add_section("Writing")
        self._add_choices("Writing")
        for name, label in _WRITING_AIDS:
            self._add_switch(name, label)
        continueds = self._add_switch("automatic_continueds", "(CONT'D) by itself where a speaker goes on")
        continueds.setToolTip("Drawn and printed, never typed into the text; Final Draft files bring their own switch")
        completes, empty_cue = (self.findChild(QCheckBox, name) for name in ("completes", "completes_empty_cue"))
        empty_cue.setEnabled(completes.isChecked())
        completes.toggled.connect(empty_cue.setEnabled)
        self._add_command("flow_table")
        self._add_command("word_lists")

    def _add_corrections_section(self) -> None:
        self._add_section("Corrections")
        for name, label, tip in _CORRECTIONS:
            self._add_switch(name, label).setToolTip(tip)
        self._add_command("corrections")
        self._add_note("Backspace or Ctrl+Z right after a correction takes it back, and nothing else.")

    def _add_spelling_section(self) -> None:
        self._add_section("Spelling")
        self._add_switch("checks_spelling", "Mark misspelt words as I type")
        self._add_choices("Spelling")
        self._add_note("A script may have a language of its own: Edit > Spelling Language.")

    def _add_saving_section(self) -> None:
        self._add_section("Saving")
        autosave = self._add_number("autosave_seconds", "Save after a pause of", " s", 30)
        autosave.setSpecialValueText("Never")
        self._add_note("Unsaved text is always kept in a recovery copy, whatever is set here.")

    def _add_section(self, title: str) -> None:
        self._form = self.pages.add_page(title)

    def _add_note(self, text: str) -> None:
        note = QLabel(text, self)
        note.setObjectName("dim")
        note.setWordWrap(True)
        self._form.addRow(note)

    def _add_choices(self, section: str) -> None:
        for of_section, name, label, texts in _CHOICES:
            if of_section == section:
                self._add_choice(name, label, texts)

    def _add_choice(self, name: str, label: str, texts: dict[str, str]) -> None:
        box = QComboBox(self)
        box.setObjectName(name)
        for value, text in texts.items():
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(getattr(self._before, name)))
        box.currentIndexChanged.connect(self._apply)
        self._form.addRow(f"{label}:", box)

    def _add_number(self, name: str, label: str, suffix: str, step: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setObjectName(name)
        box.setRange(*limits(name))
        box.setSingleStep(step)
        box.setSuffix(suffix)
        box.setMinimumHeight(self.findChild(QComboBox).sizeHint().height())
        box.setValue(getattr(self._before, name))
        box.valueChanged.connect(self._apply)
        self._form.addRow(f"{label}:", box)
        return box

    def _add_phrases(self, name: str, label: str) -> None:
        field = PhrasesField(getattr(self._before, name), self)
        field.setObjectName(name)
        field.changed.connect(self._apply)
        self._form.addRow(f"{label}:", field)

    def _add_blend(self, name: str, label: str) -> None:
        blend = BlendSlider(getattr(self._before, name), self)
        blend.slider.setObjectName(name)
        blend.moved.connect(self._apply)
        self._form.addRow(f"{label}:", blend)

    def _add_switch(self, name: str, label: str) -> QCheckBox:
        box = QCheckBox(label, self)
        box.setObjectName(name)
        box.setChecked(getattr(self._before, name))
        box.toggled.connect(self._apply)
        self._form.addRow("", box)
        return box

    def _add_command(self, name: str) -> None:
        """A button for a command with a dialog of its own."""
        action = self._commands.get(name)
        if action is None:
            return
        button = QPushButton(action.text().replace("&", ""), self)
        button.setAutoDefault(False)
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._form.addRow("", row)

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        """Show what another dialog has changed meanwhile, and what has a meaning now."""
        self.findChild(QComboBox, "dialogue_enter").setEnabled(settings.flow_preset == "final_draft")
        for combo in self.findChildren(QComboBox):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(combo.findData(getattr(settings, combo.objectName())))
        for check in self.findChildren(QCheckBox):
            with QSignalBlocker(check):
                check.setChecked(getattr(settings, check.objectName()))

    def _apply(self) -> None:
        values: dict[str, object] = {}
        for combo in self.findChildren(QComboBox):
            values[combo.objectName()] = combo.currentData()
        for spin in self.findChildren(QSpinBox):
            values[spin.objectName()] = spin.value()
        for slider in self.findChildren(QSlider):
            values[slider.objectName()] = slider.value()
        for phrases in self.findChildren(PhrasesField):
            values[phrases.objectName()] = phrases.phrases()
        for check in self.findChildren(QCheckBox):
            values[check.objectName()] = check.isChecked()
        self._controller.change(**values)

    # Qt's name

    def reject(self) -> None:
        kinds = (QComboBox, QSpinBox, QSlider, QCheckBox, PhrasesField)
        names = [field.objectName() for kind in kinds for field in self.findChildren(kind)]
        self._controller.change(**{name: getattr(self._before, name) for name in names})
        super().reject()
