"""Titles and explanations of the revision rules, marked for translation; the rules themselves know no Qt."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

RULE_CONTEXT = "HintRules"

RULE_TITLES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("HintRules", "Heading without time of day"),
    QT_TRANSLATE_NOOP("HintRules", "Heading without place"),
    QT_TRANSLATE_NOOP("HintRules", "Heading without a scene"),
    QT_TRANSLATE_NOOP("HintRules", "Cue without dialogue"),
    QT_TRANSLATE_NOOP("HintRules", "Dialogue without cue"),
    QT_TRANSLATE_NOOP("HintRules", "Orphan parenthetical"),
    QT_TRANSLATE_NOOP("HintRules", "Parenthetical as long as action"),
    QT_TRANSLATE_NOOP("HintRules", "Introduced without capitals"),
    QT_TRANSLATE_NOOP("HintRules", "Word typed twice"),
    QT_TRANSLATE_NOOP("HintRules", "Two blanks"),
    QT_TRANSLATE_NOOP("HintRules", "Wrong apostrophe"),
    QT_TRANSLATE_NOOP("HintRules", "Transition at the top of a page"),
    QT_TRANSLATE_NOOP("HintRules", "Echoed word"),
    QT_TRANSLATE_NOOP("HintRules", "Leaning on adverbs"),
    QT_TRANSLATE_NOOP("HintRules", "Filler and hedge words"),
    QT_TRANSLATE_NOOP("HintRules", "Said twice"),
    QT_TRANSLATE_NOOP("HintRules", "Passive voice"),
    QT_TRANSLATE_NOOP("HintRules", "“Is walking” for “walks”"),
    QT_TRANSLATE_NOOP("HintRules", "“There is” at a place"),
    QT_TRANSLATE_NOOP("HintRules", "Openings with -ing"),
    QT_TRANSLATE_NOOP("HintRules", "Long action paragraph"),
    QT_TRANSLATE_NOOP("HintRules", "Long speech"),
    QT_TRANSLATE_NOOP("HintRules", "A line to save a page"),
    QT_TRANSLATE_NOOP("HintRules", "Camera directions, “we see”"),
    QT_TRANSLATE_NOOP("HintRules", "Cannot be filmed"),
    QT_TRANSLATE_NOOP("HintRules", "Feelings on the nose"),
    QT_TRANSLATE_NOOP("HintRules", "Begins to, starts to"),
    QT_TRANSLATE_NOOP("HintRules", "Repeated gesture"),
    QT_TRANSLATE_NOOP("HintRules", "Same opening word"),
    QT_TRANSLATE_NOOP("HintRules", "Parentheticals in a row"),
    QT_TRANSLATE_NOOP("HintRules", "Greeting padding"),
    QT_TRANSLATE_NOOP("HintRules", "Calling by name"),
    QT_TRANSLATE_NOOP("HintRules", "Exposition markers"),
    QT_TRANSLATE_NOOP("HintRules", "Name spelt two ways"),
    QT_TRANSLATE_NOOP("HintRules", "Place spelt two ways"),
    QT_TRANSLATE_NOOP("HintRules", "Names too alike"),
    QT_TRANSLATE_NOOP("HintRules", "Two spellings of a word"),
    QT_TRANSLATE_NOOP("HintRules", "Age changes"),
    QT_TRANSLATE_NOOP("HintRules", "Day or night contradicted"),
    QT_TRANSLATE_NOOP("HintRules", "Character vanishes"),
    QT_TRANSLATE_NOOP("HintRules", "Doubtful words"),
    QT_TRANSLATE_NOOP("HintRules", "Flat lines"),
    QT_TRANSLATE_NOOP("HintRules", "Reads more like another"),
)

RULE_EXPLANATIONS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Whoever schedules and lights the scene reads DAY or NIGHT from its heading. Cutting back to a place is "
        "fine; scripts that leave the time out almost everywhere are taken at their word and not marked.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A heading needs a place between INT. or EXT. and the time of day; reports and schedules are sorted by it.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Two headings stand in a row, so the first place is named and nothing is seen there. A line of action is "
        "the least a scene needs.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A character's name stands over nothing: a line was cut or moved and its cue stayed behind. A silent "
        "reaction belongs in action.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A line of dialogue follows action or a heading without a name over it, so neither actor nor reader knows"
        " whose it is.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A parenthetical tells how the words under it are spoken, so it needs a cue above and words below. What a"
        " character does after the last word is action.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A parenthetical is a word or two of help for the actor. Past three narrow lines it slows the speech it "
        "should serve; what somebody does is action.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A speaking character's name stands in capitals where action first shows them, so that casting and the "
        "reader catch the entrance. Names that are only mentioned, or heard first as a voice, are left alone.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "The same small word stands twice in a row, most often over a line end where the eye skips it.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Two blanks between words are left over where a word was cut. Writers who set two after every full stop "
        "are taken at their word, and so are columns.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "“Its” belongs to it and “it's” is “it is”; “dont” lacks a mark, and a backtick is none. Only forms that "
        "cannot be anything else are marked.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "CUT TO: ends a scene, so it stands under it. Pages break by themselves where this holds; a page break "
        "set by hand above a transition tears the two apart. FADE IN: may open a page.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "An uncommon verb or adjective comes back within three lines of action. The ear hears it as a slip unless"
        " the repetition is meant. Names, things, common words and sentences built alike are left alone.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Two -ly adverbs in one sentence of action, or three in a paragraph, usually stand where a stronger verb "
        "should: “walks slowly and carefully” is “creeps”. One alone is never marked.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Words such as “very”, “really”, “somewhat” and “suddenly” soften or announce what the next word should "
        "do by itself. Only action is looked at: in dialogue they may be the character's voice.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Heads are what people nod and shoulders what they shrug; the shorter phrase shows the same picture.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "“The door is opened by Nora” hides the person who acts; “Nora opens the door” is shorter and can be "
        "filmed. Only clear passives are marked: those with a doer after “by”, and “is seen” or “is heard”.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Screen action is in the plain present. The -ing form is right for what was going on before and is "
        "interrupted; sentences that say so are not marked, nor is an act in the first paragraph of a scene.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "“Behind the counter there's a dog” is “Behind the counter, a dog”: the place and the thing are the picture. "
        "Where the thing acts (“there's a man waving”) it can lead the sentence itself. A plain “There's a dog.” is "
        "not marked.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "“Crossing to the window, she ...” makes two acts happen at once and keeps the actor waiting behind a "
        "comma. One is a change of rhythm; the third in a short stretch is marked.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Readers skim long blocks. Marked are more than five lines, and the second of two with five. One "
        "paragraph for each thing the eye turns to reads faster and hints at the shots without naming them.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "More than fourteen lines in one block, with somebody there to listen. What the listener does, set between two "
        "thoughts, keeps both in the room. Speeches held to a court, a crowd or nobody are left alone, and so is a "
        "scene that one voice carries.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "The scene runs one or two lines onto a new page, and some of its paragraphs end with one short word on a"
        " line of its own. Cutting a word in each is enough to end the scene a page earlier: counted, not "
        "guessed.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Shots are chosen later, by the director; a reader wants the picture. “We see a boat” is “A boat”. Leave "
        "it where the story depends on who can see what; “we can’t see” and “we only see” are never marked.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Action can hold only what is seen and heard. What somebody thinks, remembers, realizes or decides "
        "reaches the audience through what they do. Leave it where an actor can play it in one look.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "“She is angry” tells the audience what to feel for; a slammed cup shows it. In dialogue, people seldom "
        "name their own feeling at the moment they have it.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A reader sees the action from its first word, so “begins to run” is weaker and longer than “runs”. Leave"
        " it where the beginning matters because something cuts it off.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Nods, sighs and shrugs are what a draft reaches for between lines. The fourth one within two pages is "
        "marked, and each one after it.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Three paragraphs of action in a row that open with one word, or four with “the” or “he”, read as a list."
        " Turn a sentence around, or join two.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "When every speech is told how to be spoken, actors stop reading. Four or more in a row are marked once, "
        "at the first; a language, a device or a person addressed does not count.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "People say hello, how are you, fine; scenes seldom need it. Come in after the greetings and go before "
        "the good-byes, unless the greeting itself is the fight.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Names in direct address help the audience once; after that they slow the talk. Marked where three of "
        "four speeches in a row use one.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "“As you know ...” is where one character tells another what both know, for the audience's sake. Look for"
        " a scene in which somebody needs to learn it, or fights about it.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A cue one letter away from a common one, which nothing else in the script mentions, is most often a "
        "slip; reports and sides would count it as another actor.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "BOAT HOUSE and BOATHOUSE are two locations to a schedule. Headings whose places differ by a slip, a "
        "space or an apostrophe are marked at the rarer spelling.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Readers tell speakers apart by the shape and first letter of the cue. Two of the cast who share the "
        "first letter and all but two of the others get mixed up.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "The script spells a word the American way in one place and the British way in most others. Only words in"
        " small letters are compared, so that names keep theirs.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "The same character is given two ages with no jump in time between them. Headings that name a year, a "
        "flashback or “years later” start afresh.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "The heading says DAY and the action has moonlight, or NIGHT and sunlight. One of the two is left over "
        "from another draft.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Somebody with a large share of the dialogue falls silent before the last two fifths of a long script and"
        " is not mentioned again. An exit, a death or one line later keeps them in the story.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "A word that neither the dictionary nor the model expects here, or one of two that are easily taken for "
        "each other, where the sentence reads far better with the other. Leave it where it is dialect, a name or "
        "a joke.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "Every word of this line is what the model expected, which it learned from many scripts: the line may be "
        "one heard often. Plain words in the right place are no fault; leave it where the moment wants them.",
    ),
    QT_TRANSLATE_NOOP(
        "HintRules",
        "The words and habits of this line are nearer to another character's speeches than to the speaker's own. "
        "Only for characters with 30 speeches or more, and only lines of 8 words or more. Off at first: with a "
        "tenth of the lines given to the wrong speaker, 3 in 5 of the lines it is surest of were among them. "
        "Where every line has its right speaker it still marks one here and there.",
    ),
)
