"""The 91 reading cases of fountain.md section 8, in its own notation, and the code that speaks it.

``⏎`` line break, ``␣`` space, ``⇥`` tab. Codes: TP title entry, H heading [number], A action, C cue, C1/C2 dual pair,
P parenthetical, D dialogue, L lyric, T transition, X centred, PB page break, S1.. section with level, Y synopsis,
N note, B boneyard, K shot. Notes stand after the element that holds them.
"""

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import DualColumn, Element, ElementKind

_CODES = {
    ElementKind.SCENE_HEADING: "H",
    ElementKind.ACTION: "A",
    ElementKind.CHARACTER: "C",
    ElementKind.PARENTHETICAL: "P",
    ElementKind.DIALOGUE: "D",
    ElementKind.LYRIC: "L",
    ElementKind.TRANSITION: "T",
    ElementKind.CENTERED: "X",
    ElementKind.PAGE_BREAK: "PB",
    ElementKind.SYNOPSIS: "Y",
    ElementKind.NOTE: "N",
    ElementKind.BONEYARD: "B",
    ElementKind.SHOT: "K",
    ElementKind.GENERAL: "G",
}


def spell(notation: str) -> str:
    """What the notation stands for."""
    for sign, meaning in (("⏎", "\n"), ("␣", " "), ("⇥", "\t"), ("{BOM}", "\ufeff"), ("{CRLF}", "\r\n")):
        notation = notation.replace(sign, meaning)
    return notation


def describe(screenplay: Screenplay) -> str:
    """A screenplay in the notation of the table."""
    entries = [f"TP {entry.key} = {entry.value}" for entry in screenplay.title_page]
    return " · ".join([*entries, *(part for element in screenplay.elements for part in _describe(element))])


def _describe(element: Element) -> list[str]:
    code = f"S{element.level}" if element.kind is ElementKind.SECTION else _CODES[element.kind]
    if element.kind is ElementKind.CHARACTER and element.dual is not None:
        code += "1" if element.dual is DualColumn.LEFT else "2"
    is_lifted = element.kind in (ElementKind.NOTE, ElementKind.BONEYARD)
    text = element.text.strip("\n") if is_lifted else element.text
    number = f" [{element.scene_number}]" if element.scene_number else ""
    notes = [f"{_CODES[note.kind]} {note.text.strip()}" for note in element.annotations]
    return [f"{code} {text}".rstrip() + number, *notes]


CASES = (
    (
        1,
        "Title: The Salt Road⏎Author: M. Okafor⏎⏎FADE IN:",
        "TP Title = The Salt Road · TP Author = M. Okafor · A FADE IN:",
    ),
    (
        2,
        "Title:⏎␣␣␣␣THE SALT ROAD⏎␣␣␣␣Part Two⏎Credit: by⏎⏎INT. MILL - DAY",
        "TP Title = THE SALT ROAD⏎Part Two · TP Credit = by · H INT. MILL - DAY",
    ),
    (3, "title: Low Water⏎Episode: 3⏎⏎Dawn.", "TP title = Low Water · TP Episode = 3 · A Dawn."),
    (4, "FADE IN:⏎⏎INT. MILL - DAY", "A FADE IN: · H INT. MILL - DAY"),
    (5, "INT. MILL: LOFT - DAY⏎⏎Dust.", "H INT. MILL: LOFT - DAY · A Dust."),
    (6, "Nora thinks: not today.⏎⏎She goes.", "A Nora thinks: not today. · A She goes."),
    (7, "{BOM}Title: Low Water{CRLF}{CRLF}EXT. QUAY - DAWN{CRLF}", "TP Title = Low Water · H EXT. QUAY - DAWN"),
    (8, "INT. MILL - DAY⏎⏎Dust.", "H INT. MILL - DAY · A Dust."),
    (9, "int. mill - day⏎⏎Dust.", "H int. mill - day · A Dust."),
    (10, "EXT QUAY - DAWN⏎⏎Gulls.", "H EXT QUAY - DAWN · A Gulls."),
    (11, "INT./EXT. VAN - NIGHT⏎⏎Rain.", "H INT./EXT. VAN - NIGHT · A Rain."),
    (12, "EXT/INT. VAN - NIGHT⏎⏎Rain.", "H EXT/INT. VAN - NIGHT · A Rain."),
    (13, "I/E VAN - NIGHT⏎⏎Rain.", "H I/E VAN - NIGHT · A Rain."),
    (14, "EST. HARBOUR - DAY⏎⏎Still.", "H EST. HARBOUR - DAY · A Still."),
    (15, "INTERIOR MILL⏎⏎Dust.", "A INTERIOR MILL · A Dust."),
    (16, "INT. MILL - DAY⏎Dust hangs.", "H INT. MILL - DAY · A Dust hangs."),
    (17, "Dust hangs.⏎INT. MILL - DAY⏎⏎More.", "A Dust hangs.⏎INT. MILL - DAY · A More."),
    (18, ".UNDER THE FLOOR⏎⏎Dark.", "H UNDER THE FLOOR · A Dark."),
    (19, "...and then nothing.⏎⏎She waits.", "A ...and then nothing. · A She waits."),
    (20, ". UNDER THE FLOOR⏎⏎Dark.", "A . UNDER THE FLOOR · A Dark."),
    (21, "# Act One⏎INT. MILL - DAY⏎⏎Dust.", "S1 Act One · H INT. MILL - DAY · A Dust."),
    (22, "INT. MILL - DAY #14A#⏎⏎Dust.", "H INT. MILL - DAY [14A] · A Dust."),
    (23, "INT. MILL - DAY #I-2.b#␣␣␣⏎⏎Dust.", "H INT. MILL - DAY [I-2.b] · A Dust."),
    (24, "INT. MILL - DAY #14 A#⏎⏎Dust.", "H INT. MILL - DAY #14 A# · A Dust."),
    (25, ".FLASHBACK #3#⏎⏎Dust.", "H FLASHBACK [3] · A Dust."),
    (26, "One.⏎Two.⏎⏎Three.", "A One.⏎Two. · A Three."),
    (27, "␣␣␣␣One.⏎⇥Two.", "A ␣␣␣␣One.⏎␣␣␣␣Two."),
    (28, "!NORA⏎Waits.", "A NORA⏎Waits."),
    (29, "Nora waits.⏎!INT. IS A NUMBER TYPE.", "A Nora waits.⏎INT. IS A NUMBER TYPE."),
    (30, "THE WALL FALLS.⏎⏎Silence.", "A THE WALL FALLS. · A Silence."),
    (31, "THE WALL FALLS⏎Silence.", "C THE WALL FALLS · D Silence."),
    (32, "NORA⏎Wait.", "C NORA · D Wait."),
    (33, "NORA⏎⏎Wait.", "A NORA · A Wait."),
    (34, "She turns.⏎NORA⏎Wait.", "A She turns.⏎NORA⏎Wait."),
    (35, "NORA (on the phone)⏎Wait.", "C NORA (on the phone) · D Wait."),
    (36, "NORA (V.O.) (cont'd)⏎Wait.", "C NORA (V.O.) (cont'd) · D Wait."),
    (37, "R2D2⏎Beep.", "C R2D2 · D Beep."),
    (38, "23⏎Beep.", "A 23⏎Beep."),
    (39, "3CPO⏎Hello.", "C 3CPO · D Hello."),
    (40, "McNEIL⏎Aye.", "A McNEIL⏎Aye."),
    (41, "@McNEIL⏎Aye.", "C McNEIL · D Aye."),
    (42, "@McNEIL (V.O.) ^⏎Aye.", "C McNEIL (V.O.) · D Aye."),
    (43, "⇥⇥NORA⏎⇥(low)⏎⇥Wait.", "C NORA · P (low) · D Wait."),
    (44, "SUPERIMPOSE:⏎Ten years later.", "A SUPERIMPOSE:⏎Ten years later."),
    (45, "FADE IN:⏎A field.", "A FADE IN:⏎A field."),
    (46, "!!ANGLE ON THE LATCH", "K ANGLE ON THE LATCH"),
    (47, "東京⏎こんにちは。", "A 東京⏎こんにちは。"),
    (48, "@東京⏎こんにちは。", "C 東京 · D こんにちは。"),
    (49, "ÉLODIE⏎Oui.", "C ÉLODIE · D Oui."),
    (50, "NORA⏎Wait.⏎␣␣⏎No, go.", "C NORA · D Wait.⏎⏎No, go."),
    (51, "NORA⏎Wait.⏎␣␣␣⏎She goes.", "C NORA · D Wait. · A She goes."),
    (52, "NORA⏎INT. is short for what?", "C NORA · D INT. is short for what?"),
    (53, "NORA⏎CUT TO:", "C NORA · D CUT TO:"),
    (54, "NORA⏎Wait.⏎===", "C NORA · D Wait. · PB"),
    (55, "NORA⏎(low)⏎Wait.", "C NORA · P (low) · D Wait."),
    (56, "NORA⏎Wait.⏎(beat)⏎Go.", "C NORA · D Wait. · P (beat) · D Go."),
    (57, "NORA⏎Wait.⏎(she goes)", "C NORA · D Wait. · P (she goes)"),
    (58, "NORA⏎(beat) I know.", "C NORA · D (beat) I know."),
    (59, "NORA⏎(low)", "C NORA · P (low)"),
    (60, "(low)⏎Wait.", "A (low)⏎Wait."),
    (61, "NORA⏎Wait.⏎⏎IDRIS ^⏎Go.", "C1 NORA · D Wait. · C2 IDRIS · D Go."),
    (62, "NORA⏎Wait.⏎⏎IDRIS^⏎Go.", "C1 NORA · D Wait. · C2 IDRIS · D Go."),
    (63, "NORA⏎Wait.⏎⏎She turns.⏎⏎IDRIS ^⏎Go.", "C NORA · D Wait. · A She turns. · C IDRIS · D Go."),
    (64, "NORA⏎Wait.⏎⏎IDRIS ^⏎Go.⏎⏎ZED ^⏎No.", "C1 NORA · D Wait. · C2 IDRIS · D Go. · C ZED · D No."),
    (65, "NORA⏎Wait.⏎⏎[[overlap?]]⏎⏎IDRIS ^⏎Go.", "C1 NORA · D Wait. · N overlap? · C2 IDRIS · D Go."),
    (66, "~Low water, low⏎~and the bell is slow", "L Low water, low⏎and the bell is slow"),
    (67, "~Low water, low⏎⏎~and the bell is slow", "L Low water, low · L and the bell is slow"),
    (68, "NORA⏎~Low water, low", "C NORA · L Low water, low"),
    (69, "Dust.⏎⏎CUT TO:⏎⏎EXT. QUAY - DAY", "A Dust. · T CUT TO: · H EXT. QUAY - DAY"),
    (70, "Dust.⏎⏎CUT TO:␣⏎⏎She goes.", "A Dust. · A CUT TO: · A She goes."),
    (71, "Dust.⏎⏎Cut to:⏎⏎She goes.", "A Dust. · A Cut to: · A She goes."),
    (72, "Dust.⏎⏎CUT TO:⏎She goes.", "A Dust. · A CUT TO:⏎She goes."),
    (73, "Dust.⏎⏎FADE OUT.⏎", "A Dust. · T FADE OUT."),
    (74, "Dust.⏎⏎SLOW FADE.⏎", "A Dust. · A SLOW FADE."),
    (75, "> Slow fade⏎⏎Dust.", "T Slow fade · A Dust."),
    (76, "> THE END <", "X THE END"),
    (77, ">ONE<⏎> TWO <", "X ONE⏎TWO"),
    (78, "# Act One⏎⏎## The Mill⏎⏎Dust.", "S1 Act One · S2 The Mill · A Dust."),
    (79, "=They meet.⏎⏎Dust.", "Y They meet. · A Dust."),
    (80, "Dust.⏎⏎===⏎⏎More.", "A Dust. · PB · A More."),
    (81, "Dust.⏎⏎=====⏎⏎More.", "A Dust. · PB · A More."),
    (82, "Dust.⏎⏎==⏎⏎More.", "A Dust. · Y · A More."),
    (83, "Dust [[how much?]] hangs.", "A Dust hangs. · N how much?"),
    (84, "Dust.⏎⏎[[Check⏎this.]]⏎⏎More.", "A Dust. · N Check⏎this. · A More."),
    (85, "Dust.⏎⏎[[Check⏎␣␣⏎this.]]⏎⏎More.", "A Dust. · N Check⏎  ⏎this. · A More."),
    (86, "Dust [[open⏎⏎more]] end.", "A Dust [[open · A more]] end."),
    (87, "NORA⏎[[who is she?]]⏎Wait.", "C NORA · D Wait. · N who is she?"),
    (88, "Dust. /* cut this */ More.", "A Dust. More. · B cut this"),
    (89, "Dust.⏎⏎/*⏎INT. ATTIC - DAY⏎⏎Old.⏎*/⏎⏎More.", "A Dust. · B INT. ATTIC - DAY⏎⏎Old. · A More."),
    (90, "Dust.⏎/*⏎old⏎*/⏎INT. MILL - DAY⏎⏎More.", "A Dust. · B old · H INT. MILL - DAY · A More."),
    (91, "Dust. /* never closed", "A Dust. /* never closed"),
)
