"""What is wrong with a theme file, and where, in one line."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from screenwriter.ui.theme_files import ThemeFileError, UnknownColour

translate = QCoreApplication.translate

_REASONS = {
    "unreadable": QT_TRANSLATE_NOOP("ThemeFiles", "the file can't be read ({detail})"),
    "too_long": QT_TRANSLATE_NOOP("ThemeFiles", "the file is too long for a theme"),
    "not_text": QT_TRANSLATE_NOOP("ThemeFiles", "the file is not UTF-8 text"),
    "not_toml": QT_TRANSLATE_NOOP("ThemeFiles", "this is not TOML ({detail})"),
    "no_name": QT_TRANSLATE_NOOP("ThemeFiles", 'name must be text in quotation marks, such as "Evening"'),
    "not_dark": QT_TRANSLATE_NOOP("ThemeFiles", "dark must be true or false"),
    "no_colours": QT_TRANSLATE_NOOP("ThemeFiles", "colours must be a section of its own: [colours]"),
    "not_a_colour": QT_TRANSLATE_NOOP("ThemeFiles", '{name} is {detail}, not a colour such as "#2a6a6c"'),
}


def refusal_text(error: ThemeFileError) -> str:
    """Why a theme file is not used."""
    reason = translate("ThemeFiles", _REASONS[error.reason]).format(name=error.name, detail=error.detail)
    if error.line:
        text = translate("ThemeFiles", "The theme {file} is not used. Line {line}: {reason}.")
        return text.format(file=error.path.name, line=error.line, reason=reason)
    text = translate("ThemeFiles", "The theme {file} is not used: {reason}.")
    return text.format(file=error.path.name, reason=reason)


def unknown_text(file_name: str, unknown: Sequence[UnknownColour]) -> str:
    """Which names of a theme file mean nothing; "" for none."""
    if not unknown:
        return ""
    one = translate("ThemeFiles", "{name} (line {line})")
    names = ", ".join(one.format(name=colour.name, line=colour.line) for colour in unknown[:5])
    text = translate("ThemeFiles", "The theme {file} names colours that no theme has: {names}.")
    return text.format(file=file_name, names=names)
