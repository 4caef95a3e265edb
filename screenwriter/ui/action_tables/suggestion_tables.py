"""The commands of the menus Suggestions, Models and Help; keys from suggestions-ux.md section 2."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from screenwriter.ui.action_tables.action_spec import ActionSpec, spec

SUGGESTION_ACTIONS: tuple[ActionSpec, ...] = (
    spec(
        "mode_automatic",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "&Automatically"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Suggest words when I pause"),
        group="mode",
    ),
    spec(
        "mode_on_demand",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "When I As&k"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Suggest words only when I ask"),
        group="mode",
    ),
    spec(
        "mode_off",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "&Never"),
        "",
        QT_TRANSLATE_NOOP("Actions", "No suggestions; the model is not asked"),
        group="mode",
    ),
    spec(
        "toggle_suggestions",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "Suggestions On / &Off"),
        "Ctrl+Alt+S",
        "",
        starts_section=True,
    ),
    spec(
        "suggest_now",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "&Suggest Now"),
        "Ctrl+Space",
        QT_TRANSLATE_NOOP("Actions", "Ask for words at the caret"),
    ),
    spec(
        "another_way",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "Say It Another &Way"),
        "Ctrl+Shift+Y",
        QT_TRANSLATE_NOOP("Actions", "Other endings for the selected line, or the sentence at the caret"),
        starts_section=True,
    ),
    spec(
        "draft_scene",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "&Draft This Scene…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "A rough draft from beats, which you steer"),
    ),
    spec(
        "origins",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "Where the Words &Come From…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Shares of suggested, drafted and pasted words; the disclosure statement"),
        starts_section=True,
    ),
    spec(
        "figures",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "Fi&gures for Me…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "How many suggestions were shown, accepted, dismissed"),
    ),
    spec(
        "lock_suggestions",
        "Suggestions",
        QT_TRANSLATE_NOOP("Actions", "&Lock This Script…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "No suggestions in this script: no model is loaded while it is open"),
        is_checkable=True,
        starts_section=True,
    ),
)

MODEL_ACTIONS: tuple[ActionSpec, ...] = (
    spec(
        "learn",
        "Models",
        QT_TRANSLATE_NOOP("Actions", "&Learn from My Scripts…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Teach a model your own scripts, on this computer"),
    ),
    spec(
        "models",
        "Models",
        QT_TRANSLATE_NOOP("Actions", "&Models…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "See, choose, rename or delete models"),
    ),
    spec(
        "compare_models",
        "Models",
        QT_TRANSLATE_NOOP("Actions", "&Compare Two Models…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "What two models make of the same passage"),
    ),
    spec(
        "never_learn",
        "Models",
        QT_TRANSLATE_NOOP("Actions", "&Never Learn from This Script"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Leave this script out of every learning"),
        is_checkable=True,
        starts_section=True,
    ),
)

HELP_ACTIONS: tuple[ActionSpec, ...] = (
    spec(
        "tour",
        "Help",
        QT_TRANSLATE_NOOP("Actions", "&Tour of Suggestions"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Three steps on a scratch scene"),
    ),
    spec(
        "keys",
        "Help",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"),
        "F1",
        QT_TRANSLATE_NOOP("Actions", "Every key on one page"),
    ),
    spec(
        "about",
        "Help",
        QT_TRANSLATE_NOOP("Actions", "&About Screenwriter"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Version, licences, what stays on this computer"),
    ),
)
