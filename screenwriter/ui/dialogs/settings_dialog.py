"""All settings, page by page, with a search over them; changes hold at once and Cancel takes them back."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSignalBlocker, Slot
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

from screenwriter.storage.settings import FILE_VALUE, Settings, limits
from screenwriter.ui.dialogs.blend_slider import BlendSlider
from screenwriter.ui.dialogs.phrases_field import PhrasesField
from screenwriter.ui.dialogs.settings_pages import SettingsPages
from screenwriter.ui.mnemonics import without_mnemonic
from screenwriter.ui.settings_controller import SettingsController

_CHOICES: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    (
        "language",
        "language",
        QT_TRANSLATE_NOOP("SettingsDialog", "Language"),
        {"": QT_TRANSLATE_NOOP("SettingsDialog", "System"), "en": "English", "zh_CN": "简体中文"},  # each in itself
    ),
    (
        "window",
        "theme",
        QT_TRANSLATE_NOOP("SettingsDialog", "Colours"),
        {
            "system": QT_TRANSLATE_NOOP("SettingsDialog", "As the system"),
            "light": QT_TRANSLATE_NOOP("SettingsDialog", "Light"),
            "dark": QT_TRANSLATE_NOOP("SettingsDialog", "Dark"),
            "sepia": QT_TRANSLATE_NOOP("SettingsDialog", "Sepia"),
        },
    ),
    (
        "window",
        "paper",
        QT_TRANSLATE_NOOP("SettingsDialog", "Pages counted on"),
        {"letter": QT_TRANSLATE_NOOP("SettingsDialog", "US Letter"), "a4": "A4"},
    ),
    (
        "writing",
        "flow_preset",
        QT_TRANSLATE_NOOP("SettingsDialog", "Enter and Tab"),
        {
            "final_draft": QT_TRANSLATE_NOOP("SettingsDialog", "As in Final Draft"),
            "starc": QT_TRANSLATE_NOOP("SettingsDialog", "As in Starc"),
            "trelby": QT_TRANSLATE_NOOP("SettingsDialog", "As in Trelby"),
            "custom": QT_TRANSLATE_NOOP("SettingsDialog", "Custom"),
        },
    ),
    (
        "spelling",
        "spelling_language",
        QT_TRANSLATE_NOOP("SettingsDialog", "Dictionary"),
        {
            "": QT_TRANSLATE_NOOP("SettingsDialog", "As each script is written"),
            "en_US": QT_TRANSLATE_NOOP("SettingsDialog", "American English"),
            "en_GB": QT_TRANSLATE_NOOP("SettingsDialog", "British English"),
        },
    ),
    (
        "writing",
        "dialogue_enter",
        QT_TRANSLATE_NOOP("SettingsDialog", "Enter after dialogue"),
        {
            "action": QT_TRANSLATE_NOOP("SettingsDialog", "Action"),
            "character": QT_TRANSLATE_NOOP("SettingsDialog", "Character"),
        },
    ),
    (
        "writing",
        "locked_scene_deletion",
        QT_TRANSLATE_NOOP("SettingsDialog", "Deleting a locked scene"),
        {
            "ask": QT_TRANSLATE_NOOP("SettingsDialog", "Ask each time"),
            "omit": QT_TRANSLATE_NOOP("SettingsDialog", "Omit it instead"),
            "delete": QT_TRANSLATE_NOOP("SettingsDialog", "Delete it"),
        },
    ),
    (
        "suggestions",
        "suggestions_mode",
        QT_TRANSLATE_NOOP("SettingsDialog", "Suggest words"),
        {
            "automatic": QT_TRANSLATE_NOOP("SettingsDialog", "When I pause"),
            "on_demand": QT_TRANSLATE_NOOP("SettingsDialog", "When I ask"),
            "off": QT_TRANSLATE_NOOP("SettingsDialog", "Never"),
        },
    ),
    (
        "suggestions",
        "suggestion_eagerness",
        QT_TRANSLATE_NOOP("SettingsDialog", "How often"),
        {
            "quieter": QT_TRANSLATE_NOOP("SettingsDialog", "Quieter: only when quite sure"),
            "normal": QT_TRANSLATE_NOOP("SettingsDialog", "Normal"),
            "eager": QT_TRANSLATE_NOOP("SettingsDialog", "Eager: also when less sure"),
        },
    ),
    (
        "suggestions",
        "suggestion_freedom",
        QT_TRANSLATE_NOOP("SettingsDialog", "Words chosen"),
        {
            "closer": QT_TRANSLATE_NOOP("SettingsDialog", "Closer: the likeliest"),
            "usual": QT_TRANSLATE_NOOP("SettingsDialog", "As usual"),
            "freer": QT_TRANSLATE_NOOP("SettingsDialog", "Freer: less likely ones too"),
        },
    ),
)

_WRITING_AIDS = (
    ("auto_capitals", QT_TRANSLATE_NOOP("SettingsDialog", "Capital letter at the start of a sentence")),
    ("detects_elements", QT_TRANSLATE_NOOP("SettingsDialog", "Find headings, names and transitions as I type")),
    ("completes", QT_TRANSLATE_NOOP("SettingsDialog", "Complete names, places and transitions")),
    ("completes_empty_cue", QT_TRANSLATE_NOOP("SettingsDialog", "Offer names before I type one")),
)

_CORRECTIONS = (
    (
        "smart_quotes",
        QT_TRANSLATE_NOOP("SettingsDialog", "Curly quotation marks"),
        QT_TRANSLATE_NOOP("SettingsDialog", "Straight ones become curly as you type"),
    ),
    (
        "dashes",
        QT_TRANSLATE_NOOP("SettingsDialog", "Two hyphens become a dash"),
        QT_TRANSLATE_NOOP("SettingsDialog", "Scripts usually keep the two hyphens: --"),
    ),
    (
        "ellipsis",
        QT_TRANSLATE_NOOP("SettingsDialog", "Three dots become one sign"),
        QT_TRANSLATE_NOOP("SettingsDialog", "Scripts usually keep the three dots: ..."),
    ),
    ("capital_i", QT_TRANSLATE_NOOP("SettingsDialog", "A lone i becomes I"), ""),
    (
        "double_capitals",
        QT_TRANSLATE_NOOP("SettingsDialog", "THe becomes The"),
        QT_TRANSLATE_NOOP("SettingsDialog", "A second capital at the start of a word becomes small"),
    ),
    (
        "corrects_slips",
        QT_TRANSLATE_NOOP("SettingsDialog", "Put slips of the keyboard right"),
        QT_TRANSLATE_NOOP("SettingsDialog", "By a list of words, such as teh for the; your own come first"),
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
        self.setWindowTitle(self.tr("Settings"))
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
        self._add_section(self.tr("Window"))
        self._add_choices("language")
        self._add_note(self.tr("The language is the one chosen here from the next start."))
        self._add_choices("window")
        self._add_number("zoom_percent", self.tr("Size of the page"), " %", 10)
        height = self._add_number(
            "typewriter_height_percent", self.tr("Typewriter line at"), self.tr(" % of the height"), 5
        )
        height.setToolTip(
            self.tr("Where View > Typewriter Scrolling keeps the line you type, from the top of the page")
        )
        self._add_command("shortcuts")

    def _add_suggestions_section(self) -> None:
        self._add_section(self.tr("Suggestions"))
        self._add_choices("suggestions")
        self._add_number("suggestion_delay_ms", self.tr("After a pause of"), self.tr(" ms"), 20)
        self._add_blend("suggestion_blend", self.tr("Whose words"))
        self._add_switch("suggests_next_speaker", self.tr("Offer who speaks next"))
        self._add_switch("suggestion_own_voices", self.tr("Voice per character, from 30 speeches on"))
        seed = self._add_number("suggestion_seed", self.tr("Seed"), "", 1)
        seed.setSpecialValueText(self.tr("A new one at each start"))
        seed.setToolTip(
            self.tr("The same seed gives the same text the same suggestions, where words are chosen freely")
        )

    def _add_learning_section(self) -> None:
        self._add_section(self.tr("Learning"))
        self._add_switch("training_pauses_while_typing", self.tr("Learning pauses while I type"))
        self._add_switch("training_pauses_on_battery", self.tr("Learning pauses on battery"))

    def _add_guard_section(self) -> None:
        self._add_section(self.tr("Memorisation guard"))
        guard = self._add_number("guard_words", self.tr("Blocks from"), self.tr(" equal words"), 1)
        guard.setToolTip(self.tr("A suggestion with so many words in a row equal to a learned text is not shown"))
        self._add_switch("guard_own_scripts", self.tr("Compare with my own scripts too"))
        self._add_phrases("guard_phrases", self.tr("Set phrases"))

    def _add_writing_section(self) -> None:
        self._add_section(self.tr("Writing"))
        self._add_choices("writing")
        for name, label in _WRITING_AIDS:
            self._add_switch(name, self.tr(label))
        continueds = self._add_switch("automatic_continueds", self.tr("(CONT'D) by itself where a speaker goes on"))
        continueds.setToolTip(
            self.tr("Drawn and printed, never typed into the text; Final Draft files bring their own switch")
        )
        completes, empty_cue = (self.findChild(QCheckBox, name) for name in ("completes", "completes_empty_cue"))
        empty_cue.setEnabled(completes.isChecked())
        completes.toggled.connect(empty_cue.setEnabled)
        self._add_command("flow_table")
        self._add_command("word_lists")

    def _add_corrections_section(self) -> None:
        self._add_section(self.tr("Corrections"))
        for name, label, tip in _CORRECTIONS:
            self._add_switch(name, self.tr(label)).setToolTip(self.tr(tip) if tip else "")
        self._add_command("corrections")
        self._add_note(self.tr("Backspace or Ctrl+Z right after a correction takes it back, and nothing else."))

    def _add_spelling_section(self) -> None:
        self._add_section(self.tr("Spelling"))
        self._add_switch("checks_spelling", self.tr("Mark misspelt words as I type"))
        self._add_choices("spelling")
        self._add_note(self.tr("A script may have a language of its own: Edit > Spelling Language."))

    def _add_saving_section(self) -> None:
        self._add_section(self.tr("Saving"))
        autosave = self._add_number("autosave_seconds", self.tr("Save after a pause of"), self.tr(" s"), 30)
        autosave.setSpecialValueText(self.tr("Never"))
        self._add_note(self.tr("Unsaved text is always kept in a recovery copy, whatever is set here."))

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
                self._add_choice(name, self.tr(label), {value: self.tr(text) for value, text in texts.items()})

    def _add_choice(self, name: str, label: str, texts: dict[str, str]) -> None:
        box = QComboBox(self)
        box.setObjectName(name)
        if name == "theme":
            texts = {**texts, **self._own_themes()}
        for value, text in texts.items():
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(getattr(self._before, name)))
        box.currentIndexChanged.connect(self._apply)
        self._form.addRow(self.tr("{label}:").format(label=label), box)

    def _own_themes(self) -> dict[str, str]:
        """The writer's theme files by what they are in the settings; the one that holds even if its file is gone."""
        actions = (action for name, action in self._commands.items() if name.startswith(f"theme_{FILE_VALUE}"))
        own = {str(action.data()): action.text().replace("&&", "&") for action in actions}
        held = self._before.theme
        return {held: held.removeprefix(FILE_VALUE), **own} if held.startswith(FILE_VALUE) else own

    def _add_number(self, name: str, label: str, suffix: str, step: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setObjectName(name)
        box.setRange(*limits(name))
        box.setSingleStep(step)
        box.setSuffix(suffix)
        box.setMinimumHeight(self.findChild(QComboBox).sizeHint().height())
        box.setValue(getattr(self._before, name))
        box.valueChanged.connect(self._apply)
        self._form.addRow(self.tr("{label}:").format(label=label), box)
        return box

    def _add_phrases(self, name: str, label: str) -> None:
        field = PhrasesField(getattr(self._before, name), self)
        field.setObjectName(name)
        field.changed.connect(self._apply)
        self._form.addRow(self.tr("{label}:").format(label=label), field)

    def _add_blend(self, name: str, label: str) -> None:
        blend = BlendSlider(getattr(self._before, name), self)
        blend.slider.setObjectName(name)
        blend.moved.connect(self._apply)
        self._form.addRow(self.tr("{label}:").format(label=label), blend)

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
        button = QPushButton(without_mnemonic(action.text()), self)
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
