"""The colours the editor pane needs, handed in by the theme."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EditorColours:
    """Colours as ``#rrggbb``.

    ``page`` is the paper column, ``desk`` what lies around it; ``dim`` is for notes, boneyard and other unprinted text;
    ``completion`` the grey rest of a list completion.
    """

    page: str = "#ffffff"
    desk: str = "#e9e7e2"
    text: str = "#1d1d1f"
    heading: str = "#1d1d1f"
    cue: str = "#1d1d1f"
    dim: str = "#8a8780"
    section: str = "#2f6f9f"
    synopsis: str = "#4f7a4f"
    completion: str = "#9a9a9a"
    selection: str = "#b9d7f5"
    selected_text: str = "#1d1d1f"
    popup: str = "#fbfaf7"
    popup_border: str = "#c9c5bb"


LIGHT = EditorColours()
DARK = EditorColours(
    page="#1f2023",
    desk="#161719",
    text="#dedbd2",
    heading="#efece3",
    cue="#dedbd2",
    dim="#85827a",
    section="#7fb4dd",
    synopsis="#93bf93",
    completion="#777777",
    selection="#34506e",
    selected_text="#ffffff",
    popup="#2a2b2f",
    popup_border="#45474d",
)
