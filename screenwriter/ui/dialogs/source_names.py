"""What the shipped model learned from, in a reader's words; a source that is not known here keeps its own name."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate

_WITH_LICENCE = re.compile(r"(?P<name>\w+) \((?P<licence>.+)\)\Z")

_NAMES = {
    "originals": QT_TRANSLATE_NOOP("ModelSources", "Short screenplays written for Screenwriter"),
    "more_originals": QT_TRANSLATE_NOOP("ModelSources", "More short screenplays written for Screenwriter"),
    "p2s_pg_fiction": QT_TRANSLATE_NOOP("ModelSources", "American novels of 1930 to 1962, set as scenes"),
    "p2s_se_fiction": QT_TRANSLATE_NOOP("ModelSources", "Fiction of 1920 to 1964, set as scenes"),
    "wiki_plots": QT_TRANSLATE_NOOP("ModelSources", "Film plots from Wikipedia"),
    "se_plays": QT_TRANSLATE_NOOP("ModelSources", "Plays of 1880 to 1929"),
    "pg_plays": QT_TRANSLATE_NOOP("ModelSources", "Plays from Project Gutenberg"),
    "photoplay_vaudeville": QT_TRANSLATE_NOOP("ModelSources", "A photoplay of 1913 and vaudeville acts"),
    "scp_tales": QT_TRANSLATE_NOOP("ModelSources", "Horror stories from the SCP Foundation"),
    "selfdialogue": QT_TRANSLATE_NOOP("ModelSources", "Conversations of the self-dialogue corpus"),
    "spc_chat": QT_TRANSLATE_NOOP("ModelSources", "Invented conversations from Google Research"),
    "nasa_transcripts": QT_TRANSLATE_NOOP("ModelSources", "Voice transcripts of NASA missions"),
}

_LICENCES = {
    "public domain in the US": QT_TRANSLATE_NOOP("ModelSources", "public domain in the US"),
    "public domain in the US, markup CC0": QT_TRANSLATE_NOOP("ModelSources", "public domain in the US, markup CC0"),
    "US government work": QT_TRANSLATE_NOOP("ModelSources", "US government work"),
}
"""Licences that are no proper names."""


def source_text(source: str) -> str:
    """``wiki_plots (CC BY-SA)`` as ``Film plots from Wikipedia (CC BY-SA)``."""
    found = _WITH_LICENCE.match(source)
    name, licence = (found["name"], found["licence"]) if found else (source, "")
    if name not in _NAMES:
        return source
    shown = translate("ModelSources", _NAMES[name])
    if not licence:
        return shown
    if licence in _LICENCES:
        licence = translate("ModelSources", _LICENCES[licence])
    return translate("ModelSources", "{source} ({licence})").format(source=shown, licence=licence)
