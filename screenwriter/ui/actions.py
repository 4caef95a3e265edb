"""Every command of the window as a QAction: one table of what they are called, where they stand and their keys.

Sources of the keys: editing.md section 2, suggestions-ux.md section 2. What a command does is connected elsewhere.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from screenwriter.screenplay.elements import ElementKind


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command. ``menu`` is a path such as ``View/Theme``; ``group`` makes it a radio choice among its equals."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    is_checkable: bool = False
    group: str = ""
    starts_section: bool = False


def _spec(name: str, menu: str, text: str, keys: str = "", tip: str = "", **more: bool | str) -> ActionSpec:
    return ActionSpec(name, menu, text, tuple(keys.split("; ")) if keys else (), tip, **more)  # type: ignore[arg-type]


KIND_KEYS: tuple[tuple[ElementKind, str, str], ...] = (
    (ElementKind.SCENE_HEADING, "&Scene Heading", "Ctrl+1"),
    (ElementKind.ACTION, "&Action", "Ctrl+2"),
    (ElementKind.CHARACTER, "&Character", "Ctrl+3"),
    (ElementKind.PARENTHETICAL, "&Parenthetical", "Ctrl+4"),
    (ElementKind.DIALOGUE, "&Dialogue", "Ctrl+5"),
    (ElementKind.TRANSITION, "&Transition", "Ctrl+6"),
    (ElementKind.SHOT, "S&hot", "Ctrl+7"),
    (ElementKind.CAST_LIST, "Cast &List", "Ctrl+8"),
    (ElementKind.NEW_ACT, "&New Act", "Ctrl+9"),
    (ElementKind.GENERAL, "&General", "Ctrl+0"),
    (ElementKind.END_OF_ACT, "End o&f Act", ""),
    (ElementKind.LYRIC, "L&yric", ""),
    (ElementKind.CENTERED, "Centered", ""),
    (ElementKind.SECTION, "Section", ""),
    (ElementKind.SYNOPSIS, "Synopsis", ""),
)
"""Element kinds with their keys as in Final Draft, then those without."""

ACTIONS: tuple[ActionSpec, ...] = (
    _spec("new", "File", "&New Script", "Ctrl+N", "Begin an empty script"),
    _spec("new_window", "File", "New Win&dow", "Ctrl+Shift+N", "Another script beside this one, in its own window"),
    _spec("templates", "File/New from Te&mplate", ""),
    _spec("samples", "File/Samp&le Scripts", ""),
    _spec("open", "File", "&Open…", "Ctrl+O", "Open a Fountain, Final Draft, PDF, Word or text file"),
    _spec("recent", "File/Open Recen&t", ""),
    _spec("save", "File", "&Save", "Ctrl+S", "Save the script to its file", starts_section=True),
    _spec("save_as", "File", "Save &As…", "Ctrl+Shift+S", "Save the script under another name"),
    _spec("recovered", "File", "&Recovered Text…", "", "Unsaved text of windows that ended without closing"),
    _spec("versions", "File", "&Versions…", "", "Kept states of the script: compare them, bring one back"),
    _spec("backups", "File", "&Backups…", "", "Time-stamped copies of the script's file"),
    _spec("export", "File", "&Export…", "Ctrl+E", "Write a PDF, Word, web or text file", starts_section=True),
    _spec("print_preview", "File", "Print Previe&w…", "", "See the pages as they are printed"),
    _spec("print", "File", "&Print…", "Ctrl+P", "Print the pages"),
    _spec(
        "close", "File", "&Close Script", "Ctrl+W", "Close the script and show the welcome page", starts_section=True
    ),
    _spec("settings", "File", "Sett&ings…", "Ctrl+,", "Colours, keys, suggestions, saving", starts_section=True),
    _spec("shortcuts", "File", "Chan&ge Shortcuts…", "", "Give any command another key"),
    _spec("quit", "File", "&Quit", "Ctrl+Q", "Close the window", starts_section=True),
    _spec("undo", "Edit", "&Undo", "Ctrl+Z", "Take back the last step"),
    _spec("redo", "Edit", "&Redo", "Ctrl+Y; Ctrl+Shift+Z", "Do the step again"),
    _spec("cut", "Edit", "Cu&t", "Ctrl+X", "", starts_section=True),
    _spec("copy", "Edit", "&Copy", "Ctrl+C"),
    _spec("paste", "Edit", "&Paste", "Ctrl+V", "Paste; text with blank lines is read as a script"),
    _spec("paste_plain", "Edit", "Paste as Plain Te&xt", "Ctrl+Shift+V", "Paste into this paragraph, letters only"),
    _spec("select_all", "Edit", "Select &All", "Ctrl+A"),
    _spec("find", "Edit", "&Find…", "Ctrl+F", "Find words in the script", starts_section=True),
    _spec("replace", "Edit", "R&eplace…", "Ctrl+H", "Find words and put others in their place"),
    _spec("find_next", "Edit", "Find &Next", "F3", "Select the next place with the words looked for"),
    _spec("find_previous", "Edit", "Find Previou&s", "Shift+F3", "Select the place before this with these words"),
    _spec("spelling", "Edit", "Spelling…", "F7", "Go through the misspelt words", starts_section=True),
    _spec("check_spelling", "Edit", "Mark Misspelt Words", "", "Dots under them as you type", is_checkable=True),
    _spec("language_settings", "Edit/Spelling Language", "As in the &Settings", group="language"),
    _spec("language_en_US", "Edit/Spelling Language", "&American English", group="language"),
    _spec("language_en_GB", "Edit/Spelling Language", "&British English", group="language"),
    _spec("language_none", "Edit/Spelling Language", "&Do Not Check This Script", group="language"),
    _spec("thesaurus", "Edit", "Thesaurus…", "Ctrl+Shift+T", "Synonyms of the word at the caret"),
    _spec("go_to", "Edit", "&Go To…", "Ctrl+G", "Go to a page or a scene", starts_section=True),
    _spec("bookmark", "Edit/Boo&kmarks", "&Bookmark", "Ctrl+F2", "Put a bookmark on this paragraph, or take it away"),
    _spec("name_bookmark", "Edit/Boo&kmarks", "N&ame Bookmark…", "Ctrl+Shift+F2", "Give this place a name"),
    _spec("next_bookmark", "Edit/Boo&kmarks", "&Next Bookmark", "Ctrl+Alt+PgDown", "Go to the next bookmark"),
    _spec("previous_bookmark", "Edit/Boo&kmarks", "&Previous Bookmark", "Ctrl+Alt+PgUp", "Go to the bookmark before"),
    _spec("next_hint", "Edit", "Next &Hint", "F8", "Select the next place with a revision hint"),
    _spec("previous_hint", "Edit", "Pre&vious Hint", "Shift+F8", "Select the place with a revision hint before this"),
    _spec("second_draft", "Edit", "Second Draft", "Alt+F8; Ctrl+Alt+H", "Walk through the hints one by one"),
    _spec("scene_up", "Edit", "&Move Scene Up", "Alt+Up", "Put this scene above the one before", starts_section=True),
    _spec("scene_down", "Edit", "Move Scene &Down", "Alt+Down", "Put this scene below the next"),
    _spec("omit_scene", "Edit", "&Omit / Restore Scene", "Ctrl+Shift+O", "Cut this scene, or bring it back"),
    _spec("scene_colour", "Edit", "Scene Colour", "", "A colour for this scene in navigator and cards"),
    _spec("boneyard", "Edit", "Comment Out / &Bring Back", "Ctrl+/", "Take text out of the script without losing it"),
    _spec("insert_note", "Edit", "&Insert Note", "Ctrl+Alt+N", "Write a note into the script; it is never printed"),
    _spec("rename_character", "Edit", "Rename Character…", "", "Give a character another name, everywhere"),
    _spec("commands", "Edit", "Command &List…", "Ctrl+K", "Find any command by its name"),
    *(
        _spec(f"kind_{kind.value}", "Format", text, keys, f"Make the paragraph: {text.replace('&', '')}")
        for kind, text, keys in KIND_KEYS
    ),
    _spec("dual", "Format", "Dual Dial&ogue", "Ctrl+D", "Put this speech beside the one above", starts_section=True),
    _spec("bold", "Format", "&Bold", "Ctrl+B", "", starts_section=True),
    _spec("italic", "Format", "&Italic", "Ctrl+I"),
    _spec("underline", "Format", "&Underline", "Ctrl+U"),
    _spec("title_page", "Format", "Titl&e Page…", "", "Title, author and what else is on it", starts_section=True),
    _spec("flow_table", "Format", "Enter and Tab &Keys…", "", "What they make of each kind", starts_section=True),
    _spec("word_lists", "Format", "&Word Lists…", "", "What names, places, times and transitions complete from"),
    _spec("corrections", "Format", "Co&rrections…", "", "Words that are put right while you type"),
    _spec(
        "revision_mode",
        "Revision",
        "&Mark Changes",
        "Ctrl+Alt+M",
        "Mark what is typed and changed from now on",
        is_checkable=True,
    ),
    _spec("revision_sets", "Revision", "Revision &Sets…", "", "Choose the set, its name, colour and date"),
    _spec("marks_all", "Revision/S&how Marks", "&All Sets", "", "Show every change", group="marks"),
    _spec("marks_up_to_active", "Revision/S&how Marks", "Active Set and &Earlier", "", "Not later sets", group="marks"),
    _spec("marks_active", "Revision/S&how Marks", "Active &Set Only", "", "Not other sets", group="marks"),
    _spec("marks_none", "Revision/S&how Marks", "&None", "", "Hide the marks; they are kept", group="marks"),
    _spec("next_change", "Revision", "&Next Change", "Ctrl+F8", "Select the next change", starts_section=True),
    _spec("previous_change", "Revision", "&Previous Change", "Ctrl+Shift+F8", "Select the change before this"),
    _spec("mark_selection", "Revision", "Mark Selec&tion as Changed", "", "Put a mark on it", starts_section=True),
    _spec("clear_selected_marks", "Revision", "&Clear Marks Here", "", "Of the selection, or else the paragraph"),
    _spec("clear_set_marks", "Revision", "Clear Marks of the Acti&ve Set", "", "In the whole script"),
    _spec("clear_all_marks", "Revision", "Clear &All Marks", "", "Of every set, in the whole script"),
    _spec(
        "lock_scene_numbers",
        "Revision",
        "Lock Scene Num&bers",
        "",
        "Every scene keeps its number; new ones get letters",
        is_checkable=True,
        starts_section=True,
    ),
    _spec(
        "lock_pages",
        "Revision",
        "&Lock Pages",
        "",
        "Every page begins where it begins now; new text goes to A-pages",
        is_checkable=True,
    ),
    _spec(
        "show_continueds",
        "Revision",
        "CONTINUED at Page &Ends",
        "",
        "Print (CONTINUED) where a scene goes over a page's end",
        is_checkable=True,
    ),
    _spec("theme_system", "View/&Theme", "As the &System", group="theme"),
    _spec("theme_light", "View/&Theme", "&Light", group="theme"),
    _spec("theme_dark", "View/&Theme", "&Dark", group="theme"),
    _spec("theme_sepia", "View/&Theme", "S&epia", group="theme"),
    _spec("page_view", "View", "Pa&ge View", "", "Sheets of paper", is_checkable=True, starts_section=True),
    _spec("zoom_in", "View", "Zoom &In", "Ctrl++; Ctrl+=", "Larger page"),
    _spec("zoom_out", "View", "Zoom &Out", "Ctrl+-", "Smaller page"),
    _spec("zoom_reset", "View", "&Actual Size", "Ctrl+Alt+0", "The page at 100 %"),
    _spec(
        "split_view",
        "View",
        "Split &View",
        "Ctrl+Alt+2",
        "The script once more, to read another place of it",
        is_checkable=True,
        starts_section=True,
    ),
    _spec("split_beside", "View", "Second Pane &Beside", "", "Not below but at the right", is_checkable=True),
    _spec(
        "typewriter",
        "View",
        "T&ypewriter Scrolling",
        "Ctrl+F11",
        "Keep the line you type at one height",
        is_checkable=True,
        starts_section=True,
    ),
    _spec("focus", "View", "Foc&us", "Shift+F11", "Dim all but the speech or paragraph you are in", is_checkable=True),
    _spec(
        "origin_colours",
        "View",
        "Colou&rs of Origin",
        "",
        "Mark words that were suggested, drafted or pasted",
        is_checkable=True,
    ),
    _spec("read_aloud", "View/Read Alou&d", "From the &Caret On", "Ctrl+F10", "Have the script read; again: stop"),
    _spec("read_dialogue", "View/Read Alou&d", "&Dialogue Only", "Ctrl+Shift+F10", "Only what is spoken"),
    _spec("voices", "View/Read Alou&d", "&Voices…", "", "A voice for each character"),
    _spec("session", "View", "&Session Goals…", "", "Words and pages of today; a sprint against the clock"),
    _spec("show_cards", "View", "Inde&x Cards", "Ctrl+Shift+I", "The scenes as cards", starts_section=True),
    _spec("show_outline", "View", "Outlin&e", "Ctrl+Shift+L", "Sections and synopses to write in"),
    _spec(
        "statistics",
        "View",
        "Statisti&cs",
        "Ctrl+Alt+I",
        "Live figures beside the page",
        is_checkable=True,
        starts_section=True,
    ),
    _spec("reports", "View", "Reports and C&harts…", "Ctrl+Shift+R", "Tables and charts of the whole script"),
    _spec("panels", "View", ""),
    _spec("next_pane", "View", "&Next Pane", "F6", "Move the keyboard to the next pane", starts_section=True),
    _spec("previous_pane", "View", "&Previous Pane", "Shift+F6", "Move the keyboard to the pane before"),
    _spec("full_screen", "View", "&Full Screen", "F11", "The page and nothing else", is_checkable=True),
    _spec("mode_automatic", "Suggestions", "&Automatically", "", "Suggest words when I pause", group="mode"),
    _spec("mode_on_demand", "Suggestions", "When I As&k", "", "Suggest words only when I ask", group="mode"),
    _spec("mode_off", "Suggestions", "&Never", "", "No suggestions; the model is not asked", group="mode"),
    _spec("toggle_suggestions", "Suggestions", "Suggestions On / &Off", "Ctrl+Alt+S", "", starts_section=True),
    _spec("suggest_now", "Suggestions", "&Suggest Now", "Ctrl+Space", "Ask for words at the caret"),
    _spec(
        "another_way",
        "Suggestions",
        "Say It Another &Way",
        "Ctrl+Shift+Y",
        "Other endings for the selected line, or the sentence at the caret",
        starts_section=True,
    ),
    _spec("draft_scene", "Suggestions", "&Draft This Scene…", "", "A rough draft from beats, which you steer"),
    _spec(
        "origins",
        "Suggestions",
        "Where the Words &Come From…",
        "",
        "Shares of suggested, drafted and pasted words; the disclosure statement",
        starts_section=True,
    ),
    _spec("figures", "Suggestions", "Fi&gures for Me…", "", "How many suggestions were shown, accepted, dismissed"),
    _spec(
        "lock_suggestions",
        "Suggestions",
        "&Lock This Script…",
        "",
        "No suggestions in this script: no model is loaded while it is open",
        is_checkable=True,
        starts_section=True,
    ),
    _spec("learn", "Models", "&Learn from My Scripts…", "", "Teach a model your own scripts, on this computer"),
    _spec("models", "Models", "&Models…", "", "See, choose, rename or delete models"),
    _spec("compare_models", "Models", "&Compare Two Models…", "", "What two models make of the same passage"),
    _spec(
        "never_learn",
        "Models",
        "&Never Learn from This Script",
        "",
        "Leave this script out of every learning",
        is_checkable=True,
        starts_section=True,
    ),
    _spec("tour", "Help", "&Tour of Suggestions", "", "Three steps on a scratch scene"),
    _spec("keys", "Help", "&Keyboard Shortcuts", "F1", "Every key on one page"),
    _spec("about", "Help", "&About Screenwriter", "", "Version, licences, what stays on this computer"),
)

MENUS = {
    "File": "&File",
    "Edit": "&Edit",
    "Format": "F&ormat",
    "Revision": "&Revision",
    "View": "&View",
    "Suggestions": "&Suggestions",
    "Models": "&Models",
    "Help": "&Help",
}


def build_actions(parent: QObject) -> dict[str, QAction]:
    """All commands by name, with keys; nothing is connected yet. Entries without text stand for submenus."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for spec in ACTIONS:
        if not spec.text:
            continue
        action = QAction(spec.text, parent)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.is_checkable or bool(spec.group))
        if spec.tip:
            action.setStatusTip(spec.tip)
            action.setToolTip(spec.tip)
        if spec.group:
            groups.setdefault(spec.group, QActionGroup(parent)).addAction(action)
        actions[spec.name] = action
    return actions


def fill_menus(bar: QMenuBar, actions: dict[str, QAction]) -> dict[str, QMenu]:
    """Put the commands into menus; the answer holds every menu by its path, also those that others will fill."""
    menus = {name: bar.addMenu(text) for name, text in MENUS.items()}
    for spec in ACTIONS:
        top = menus[spec.menu.split("/")[0]]
        if spec.starts_section:
            top.addSeparator()
        if "/" in spec.menu and spec.menu not in menus:
            menus[spec.menu] = top.addMenu(spec.menu.split("/")[1])
        if spec.text:
            menus[spec.menu].addAction(actions[spec.name])
        elif spec.name == "panels":
            menus["panels"] = top.addMenu("Pane&ls")
    return menus
