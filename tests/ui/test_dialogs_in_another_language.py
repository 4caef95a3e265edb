"""The dialogs in another language: what is looked up, counted and put together there, not only what is copied."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel

from screenwriter.bridge.file_worker import SaveRefused
from screenwriter.storage.settings import Settings
from screenwriter.ui.dialogs.disclosure_text import kind_name
from screenwriter.ui.dialogs.failure_text import sentence, short_words
from screenwriter.ui.dialogs.problem_texts import journal_failure_text, save_failure_text
from screenwriter.ui.dialogs.retrain_pick_page import PickPage
from screenwriter.ui.dialogs.retrain_sources import SourceTable
from screenwriter.ui.dialogs.retrain_wording import counted, duration, phase
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from screenwriter.ui.dialogs.versions_wording import moment_text
from screenwriter.ui.dialogs.written_dates import day_and_time_text, day_text
from screenwriter.ui.settings_controller import SettingsController

WORDS = {
    ("Counted", "word"): "字",
    ("Counted", "words"): "个字",
    ("Counted", "minutes"): "分钟",
    ("Disclosure", "Cues"): "角色名",
    ("Failures", "disk full"): "磁盘已满",
    ("Failures", "The file is empty."): "文件是空的。",
    ("FileProblems", "The disk is full."): "磁盘已满。",
    (
        "FileProblems",
        "No recovery copy can be kept: {reason}. Save your script now.",
    ): "无法保留恢复副本：{reason}。请立即保存。",
    ("Learning", "about {minutes}"): "约{minutes}",
    ("Learning", "Quick"): "快速",
    ("Learning", "Saving"): "正在保存",
    ("PickPage", "{effort}: {purpose}"): "{effort}：{purpose}",
    ("SettingsDialog", "Colours"): "颜色",
    ("SettingsDialog", "Dark"): "深色",
    ("SettingsDialog", "{label}:"): "{label}：",
    ("SourceTable", "Words"): "字数",
    ("Versions", "%d %b %Y %H:%M"): "%Y-%m-%d %H:%M",
    ("WrittenDates", "{day} %B %Y"): "%Y年%m月{day}日",
    ("WrittenDates", "{day} %B %Y, %H:%M"): "%Y年%m月{day}日 %H:%M",
}


class Words(QTranslator):
    """Knows the words above, and leaves everything else in English."""

    def translate(self, context, text, _disambiguation=None, _number=-1):
        return WORDS.get((context, text), text)

    def isEmpty(self):
        return False


@pytest.fixture
def another_language(qapp):
    words = Words()
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


def test_what_is_counted_has_the_words_of_the_language(another_language):
    assert counted(1, "word") == "1\u00a0字"
    assert counted(2000, "word") == "2,000\u00a0个字"
    assert counted(2, "seal") == "2\u00a0seals"
    assert duration(180) == "约3\u00a0分钟"


def test_tables_made_before_the_language_was_known_are_shown_in_it(another_language):
    assert short_words("disk_full") == "磁盘已满"
    assert sentence("empty", "a.fdx") == "文件是空的。\na.fdx"
    assert kind_name("character") == "角色名"
    assert phase("saving") == "正在保存"


def test_a_reason_within_a_sentence_has_no_full_stop_of_its_own(another_language):
    assert journal_failure_text("disk_full") == "无法保留恢复副本：磁盘已满。请立即保存。"


def test_a_name_with_braces_stays_as_it_is(another_language):
    refused = SaveRefused(1, Path("{0} {name}.fountain"), "disk_full")
    assert save_failure_text(refused, True).startswith("磁盘已满。\n\n“{0} {name}.fountain” is still")


def test_dates_have_the_order_of_the_language(another_language):
    moment = datetime(2026, 3, 5, 9, 7)
    assert day_text(moment) == "2026年03月5日"
    assert day_and_time_text(moment) == "2026年03月5日 09:07"
    assert moment_text(moment, datetime(2026, 3, 6)) == "2026-03-05 09:07"


def test_dates_in_english():
    moment = datetime(2026, 3, 5, 9, 7)
    assert day_and_time_text(moment) == "5 March 2026, 09:07"
    assert moment_text(moment, datetime(2026, 3, 6)) == "05 Mar 2026 09:07"


def test_settings_are_found_by_the_words_that_are_shown(qtbot, tmp_path, another_language):
    dialog = SettingsDialog(SettingsController(Settings(), tmp_path / "settings.json"))
    qtbot.addWidget(dialog)
    for words in ("颜色", "深色"):
        dialog.pages.search.setText(words)
        assert [field.objectName() for field in dialog.pages.found_fields] == ["theme"]
    dialog.pages.search.setText("Colours")
    assert not dialog.pages.found_fields
    assert "颜色：" in [label.text() for label in dialog.findChildren(QLabel)]


def test_the_first_page_of_learning_is_in_the_language(qtbot, another_language):
    page = PickPage()
    qtbot.addWidget(page)
    assert page.efforts.button(0).text() == "快速：a first impression"
    assert page.effort == "quick"
    header = SourceTable().headerData(2, page.view.horizontalHeader().orientation())
    assert header == "字数"
