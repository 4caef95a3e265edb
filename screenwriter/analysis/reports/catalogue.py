"""The reports there are, in the order they are listed. Light: the window reads it without pandas."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One report: ``name`` never changes; ``about`` says in a sentence or two how its figures are counted."""

    name: str
    title: str
    about: str


REPORTS: tuple[ReportKind, ...] = (
    ReportKind(
        "summary",
        "Summary",
        "The whole script in figures. Running times are estimates by four methods, which are never averaged.",
    ),
    ReportKind("scenes", "Scenes", "Every scene with its length. Lines are printed lines; blank ones are left out."),
    ReportKind(
        "characters",
        "Characters",
        "Who speaks, how much and where. Dialogue lines are printed lines without cues and parentheticals. "
        "Shares are of all dialogue in the script.",
    ),
    ReportKind("locations", "Locations", "Scenes grouped by the place in their headings."),
    ReportKind(
        "settings", "Inside, outside, time", "Scenes by INT or EXT and by time of day, as the headings name them."
    ),
    ReportKind(
        "balance",
        "Action and dialogue",
        "Printed lines of each page: action and shots, speeches with their cues, and everything else.",
    ),
    ReportKind(
        "presence",
        "Presence by scene",
        "S: speaks in the scene. N: is only named in its action, heading or cast line.",
    ),
    ReportKind("page_presence", "Presence by page", "Dialogue lines of each character on each page."),
    ReportKind(
        "pace",
        "Pace",
        "Running minutes by the page method, at the end of each scene. Action and dialogue share a scene's minutes "
        "by their lines.",
    ),
    ReportKind(
        "monologues",
        "Long speeches",
        "Speeches longer than 30 seconds by the speech-rate method.",
    ),
    ReportKind(
        "readability",
        "Readability",
        "School grade by five formulas for English; the Dale-Chall formula is left out, because its word list is not "
        "shipped. Dialogue in films scores low by nature. At least 100 words and 5 sentences are needed.",
    ),
    ReportKind(
        "vocabulary",
        "Vocabulary",
        "Different words in what each character says. The figure for the first 200 words can be compared between "
        "characters; the others grow with the amount of speech.",
    ),
    ReportKind(
        "pairs",
        "Who meets whom",
        "Scenes in which both are present. An exchange is two speeches directly after each other in one scene.",
    ),
    ReportKind(
        "representation",
        "Representation",
        "Speech by what you said of the characters under Characters. Nothing is guessed from names. "
        "A minor character has fewer than 3 speeches.",
    ),
    ReportKind(
        "bechdel",
        "Bechdel test",
        "A: two named women speak. B: two women speak to each other. C: in such an exchange no man is named, and there "
        "is no he, him or his. You confirm C. The reverse test swaps women and men.",
    ),
)


def report_kind(name: str) -> ReportKind:
    """The entry of a report. Raises KeyError."""
    for kind in REPORTS:
        if kind.name == name:
            return kind
    raise KeyError(name)
