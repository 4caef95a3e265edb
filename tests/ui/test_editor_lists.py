"""Completion from the writer's lists, with real keys: at once, and never what is hidden (editing.md section 4)."""

from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.smart_lists import SmartLists
from screenwriter.screenplay.word_lists import ListEdits, WordList, WordLists

H, A, C, D, T = K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.DIALOGUE, K.TRANSITION
L = WordList


def lists(hands, added=(), hidden=(), brought=SmartLists()):  # noqa: B008
    hands.editor.completer.set_lists(WordLists(project=ListEdits(dict(added), dict(hidden)), brought_along=brought))


def test_added_names_places_times_transitions_and_extensions_complete_at_once(hands):
    lists(
        hands,
        {
            L.CHARACTERS: ("OSWALD",),
            L.LOCATIONS: ("LIGHTHOUSE",),
            L.TIMES: ("TEA TIME",),
            L.TRANSITIONS: ("WIPE TO:",),
            L.EXTENSIONS: ("(ON PHONE)",),
        },
    )
    hands.show((C, "")).type("os").press("Enter")
    assert hands.script == [(C, "OSWALD"), (D, "")]
    hands.show((C, "")).type("Al (on").press("Tab")
    assert hands.script == [(C, "Al (ON PHONE)")]
    hands.show((H, "")).type("ext. li").press("Tab", "Tab").type("tea").press("Tab")
    assert hands.script == [(H, "ext. LIGHTHOUSE - TEA TIME")]
    hands.show((T, "")).type("wi").press("Tab")
    assert hands.script == [(T, "WIPE TO:")]
    hands.show((A, "")).type("wipe to:")
    assert hands.script == [(T, "wipe to:")] or hands.script == [(T, "Wipe to:")]


def test_what_the_scripts_file_brings_along_completes(hands):
    lists(hands, brought=SmartLists(characters=("Oswald",), locations=("Lighthouse",), times=("Tea Time",)))
    hands.show((C, "")).type("os").press("Tab")
    assert hands.script == [(C, "OSWALD")]
    hands.show((H, "")).type("int. li").press("Tab", "Tab").type("te").press("Tab")
    assert hands.script == [(H, "int. LIGHTHOUSE - TEA TIME")]


def test_hidden_entries_are_never_offered_although_the_script_uses_them(hands):
    script = [(H, "INT. MILL - NOON"), (C, "NORA (ON PHONE)"), (D, "x"), (C, "IDRIS"), (D, "y"), (C, "")]
    hands.show(*script).put_caret(5, 0).type("n")
    assert hands.editor.completer.is_open
    hands.press("Back")
    hidden = {L.CHARACTERS: ("NORA",), L.LOCATIONS: ("MILL",), L.TIMES: ("NOON",), L.EXTENSIONS: ("(V.O.)",)}
    lists(hands, hidden=hidden)
    hands.type("n")
    assert not hands.editor.completer.is_open
    hands.show(*script[:-1], (H, "")).put_caret(5, 0).type("int. m")
    assert not hands.editor.completer.is_open
    hands.type("ill - n")
    assert hands.editor.completer.items == ("NIGHT",)
    hands.show(*script[:-1], (C, "")).put_caret(5, 0).type("idris (")
    assert "(V.O.)" not in hands.editor.completer.items and "(ON PHONE)" in hands.editor.completer.items


def test_what_the_script_uses_is_counted(hands):
    hands.show((H, "INT. MILL - DAY"), (C, "NORA (CONT'D) (O.S.)"), (D, "x"), (C, "NORA"), (D, "y"), (T, "Cut to:"))
    used = hands.editor.completer.used()
    assert used[L.CHARACTERS] == {"NORA": 2} and used[L.LOCATIONS] == {"MILL": 1} and used[L.TIMES] == {"DAY": 1}
    assert used[L.EXTENSIONS] == {"(O.S.)": 1} and used[L.TRANSITIONS] == {"CUT TO:": 1}
