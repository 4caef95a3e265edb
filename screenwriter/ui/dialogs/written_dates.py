"""Days as the dialogs write them: ``5 November 2026``, in the order and with the signs of the language."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def day_text(moment: datetime) -> str:
    """``5 November 2026``."""
    return moment.strftime(translate("WrittenDates", "{day} %B %Y").format(day=moment.day))


def day_and_time_text(moment: datetime) -> str:
    """``5 November 2026, 16:05``."""
    return moment.strftime(translate("WrittenDates", "{day} %B %Y, %H:%M").format(day=moment.day))
