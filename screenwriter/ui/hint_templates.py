"""Every sentence a revision rule can say, with {0}, {1} … where it names words or figures of the script.

The rules say them in English; ``hint_wording`` finds the template of a sentence again and translates it. Of two that
fit the first counts, so the narrower one stands above.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

HINT_CONTEXT = "HintSentences"

TEMPLATES: dict[str, tuple[str, ...]] = {
    "heading_time": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "The heading names no time of day: add DAY, NIGHT or CONTINUOUS after “ - ”."
        ),
    ),
    "heading_place": (QT_TRANSLATE_NOOP("HintSentences", "The heading names no place: say where the scene is."),),
    "empty_scene": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "Nothing happens under this heading before the next one: write what is seen, or cut it."
        ),
    ),
    "cue_without_dialogue": (
        QT_TRANSLATE_NOOP("HintSentences", "This cue has a cue and nothing to say: write the line or cut the cue."),
        QT_TRANSLATE_NOOP("HintSentences", "{0} has a cue and nothing to say: write the line or cut the cue."),
    ),
    "dialogue_without_cue": (
        QT_TRANSLATE_NOOP("HintSentences", "Nobody speaks this line: it needs a cue above it, or belongs in action."),
    ),
    "orphan_parenthetical": (
        QT_TRANSLATE_NOOP("HintSentences", "The brackets are empty: say how the line is spoken, or cut them."),
        QT_TRANSLATE_NOOP(
            "HintSentences", "This parenthetical stands under no cue: it belongs to a speech, or in action."
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "This parenthetical stands as action, cut off from its speech: no blank line above it, or a cue below.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences", "Nothing is said after this parenthetical: as the end of a speech it belongs in action."
        ),
    ),
    "long_parenthetical": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "{0} words in brackets, {1} printed lines: that is action, so give it a line of its own.",
        ),
        QT_TRANSLATE_NOOP("HintSentences", "{0} words here; your usual parenthetical has {1}"),
    ),
    "character_capitals": (
        QT_TRANSLATE_NOOP("HintSentences", "{0} comes on here without capitals: write {1} at the first appearance."),
    ),
    "doubled_word": (QT_TRANSLATE_NOOP("HintSentences", "“{0}” is typed twice."),),
    "double_space": (QT_TRANSLATE_NOOP("HintSentences", "{0} blanks between two words: one is meant."),),
    "apostrophe": (QT_TRANSLATE_NOOP("HintSentences", "“{0}” is meant to be “{1}”."),),
    "transition_at_top": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "A page begins with this transition: it belongs to the scene before, so break the page below it.",
        ),
    ),
    "echo": (QT_TRANSLATE_NOOP("HintSentences", "“{0}” echoes “{1}” {2} words before: vary one, or make it count."),),
    "adverbs": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "{0} adverbs close together, “{1}” and “{2}”: a stronger verb may carry it alone."
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "adverbs: {0} per 1,000 words of action here; your other scenes {1}; {2} is common",
        ),
    ),
    "filler": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "“Suddenly” arrives before the surprise does: cut it and let the event break in."
        ),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” leans on its first word: try “{1}”, or the plain word."),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” takes room and shows nothing: cut it."),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” hedges: a picture shows it or does not."),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” reports a struggle without showing it: show the effort, or only the deed.",
        ),
        QT_TRANSLATE_NOOP("HintSentences", "filler words: {0} per 1,000 words of action here; your other scenes {1}"),
    ),
    "redundant": (
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” says it twice or the long way: “{1}” is enough."),
        QT_TRANSLATE_NOOP(
            "HintSentences", "phrases said twice: {0} per 1,000 words of action here; your other scenes {1}"
        ),
    ),
    "passive": (
        QT_TRANSLATE_NOOP("HintSentences", "Passive: “{0}” acts here, so let it lead the sentence."),
        QT_TRANSLATE_NOOP("HintSentences", "Passive: “{0}” acts here, so let them lead the sentence."),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” hides the picture behind a watcher: show the thing itself."),
        QT_TRANSLATE_NOOP("HintSentences", "passives: {0} per 1,000 words of action here; your other scenes {1}"),
    ),
    "progressive": (
        QT_TRANSLATE_NOOP("HintSentences", "“{0}”: the plain present is shorter and happens now."),
        QT_TRANSLATE_NOOP(
            "HintSentences", "“is walking” forms: {0} per 1,000 words of action here; your other scenes {1}"
        ),
    ),
    "there_is": (
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” can go: the place and the thing make the picture."),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” keeps the verb waiting: who or what is it that acts (“{1}”)?"),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” once more in a short stretch: let one thing stand by itself."),
    ),
    "ing_opening": (
        QT_TRANSLATE_NOOP("HintSentences", "“{0} ...” is sentence {1} of its kind here: start with who acts."),
    ),
    "long_action": (
        QT_TRANSLATE_NOOP("HintSentences", "{0} printed lines of action (up to four are common): break it up."),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "{0} lines here; your action paragraphs: {1} lines, nine in ten up to {2}; {3} is common",
        ),
    ),
    "long_speech": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "{0} speaks for {1} lines in one block: a look or an act in between gives it air.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences", "{0} lines here; {1}'s usual speech has {2}, the script's {3}; {4} is common"
        ),
    ),
    "page_cost": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; "
            "this brings the scene to one page less, its end from page {2} to page {3}.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; "
            "two such cuts bring the scene to one page less, its end from page {2} to page {3}.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; "
            "three such cuts bring the scene to one page less, its end from page {2} to page {3}.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; "
            "four such cuts bring the scene to one page less, its end from page {2} to page {3}.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” takes a line alone. Cut one word above it: one line less; "
            "this brings the scene to one page less, its end from page {1} to page {2}.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” takes a line alone. Cut one word above it: one line less; "
            "two such cuts bring the scene to one page less, its end from page {1} to page {2}.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” takes a line alone. Cut one word above it: one line less; "
            "three such cuts bring the scene to one page less, its end from page {1} to page {2}.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” takes a line alone. Cut one word above it: one line less; "
            "four such cuts bring the scene to one page less, its end from page {1} to page {2}.",
        ),
    ),
    "camera": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” puts the audience into the scene: what is on the page is seen and heard already.",
        ),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” directs the camera: describe what is seen, and the shot follows."),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” is a shot order: the picture it gives says more than its name."),
        QT_TRANSLATE_NOOP(
            "HintSentences", "camera directions: {0} per 1,000 words of action here; your other scenes {1}"
        ),
    ),
    "unfilmable": (
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” happens inside a head: give it a look, an act or a line."),
        QT_TRANSLATE_NOOP("HintSentences", "thoughts: {0} per 1,000 words of action here; your other scenes {1}"),
    ),
    "stated_emotion": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "“{0}” names the feeling: show the face, the hands or the deed that tells it."
        ),
        QT_TRANSLATE_NOOP("HintSentences", "The line says outright what is felt (“{0}”): let the subtext carry it."),
        QT_TRANSLATE_NOOP("HintSentences", "named feelings: {0} per 1,000 words of action here; your other scenes {1}"),
    ),
    "begins_to": (
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” starts the action instead of doing it: let it happen."),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” delays the action: try “{1}”."),
        QT_TRANSLATE_NOOP("HintSentences", "beginnings: {0} per 1,000 words of action here; your other scenes {1}"),
    ),
    "repeated_gesture": (
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” for the fourth time in about two pages: give this moment its own."),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” for the fifth time in about two pages: give this moment its own."),
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” for the {1}th time in about two pages: give this moment its own."),
    ),
    "same_opening": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "{0} paragraphs in a row open with “{1}”: start one from what it does or where it is.",
        ),
    ),
    "parenthetical_run": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "{0} speeches in a row carry a parenthetical: keep the one that changes a meaning."
        ),
        QT_TRANSLATE_NOOP("HintSentences", "parentheticals: {0} in 100 of your speeches; {1} is common"),
    ),
    "greetings": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "{0} speeches of hello and good-bye: enter the scene later or leave it sooner."
        ),
    ),
    "name_address": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "Three of four speeches call somebody by name, here “{0}”: people who talk seldom do.",
        ),
    ),
    "exposition": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "“{0}” often opens exposition: would they say this if nobody were listening?"
        ),
    ),
    "inconsistent_name": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}” speaks here; the script's other cues say “{1}”: is it the same person?",
        ),
    ),
    "inconsistent_place": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "“{0}” here, “{1}” elsewhere: one place needs one spelling to be counted as one."
        ),
    ),
    "names_alike": (
        QT_TRANSLATE_NOOP(
            "HintSentences", "{0} and {1} look alike on the page: another first letter keeps them apart."
        ),
    ),
    "spelling_mix": (
        QT_TRANSLATE_NOOP("HintSentences", "“{0}” here, “{1}” elsewhere in the script: keep to one spelling."),
    ),
    "age_change": (QT_TRANSLATE_NOOP("HintSentences", "{0} was introduced as {1} and is {2} here."),),
    "day_night": (QT_TRANSLATE_NOOP("HintSentences", "“{0}” under a heading that says {1}."),),
    "vanished_character": (
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "{0} speaks here for the last time, {1} scenes before the end, and nobody mentions them again.",
        ),
    ),
    "doubtful_word": (
        QT_TRANSLATE_NOOP("HintSentences", "The model doubts “{0}” here. “{1}” would be far likelier."),
        QT_TRANSLATE_NOOP(
            "HintSentences", "Neither dictionary nor model knows “{0}” here. “{1}” would be far likelier."
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "“{0}”: {1} bits. With “{2}” the line needs {3} bits less, over a million times as likely.",
        ),
        QT_TRANSLATE_NOOP(
            "HintSentences", "“{0}”: {1} bits. With “{2}” the line needs {3} bits less, {4} times as likely."
        ),
    ),
    "flat_line": (
        QT_TRANSLATE_NOOP("HintSentences", "Every word here is what the model expected."),
        QT_TRANSLATE_NOOP(
            "HintSentences",
            "{0} bits a letter; the dialogue of this script has {1}. Most for one word: {2} bits.",
        ),
    ),
    "voice_drift": (
        QT_TRANSLATE_NOOP("HintSentences", "This line reads more like {0} than {1}."),
        QT_TRANSLATE_NOOP("HintSentences", "{0} times as likely among the speeches of {1}, by words and habits."),
    ),
}
