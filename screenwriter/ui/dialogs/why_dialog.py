"""Why this? What is known of a suggestion: who offered it, what it is like, the seed (suggestions-ux.md section 10)."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.formats.number_text import percent_of
from screenwriter.messages import Likeness, WhyAnswer
from screenwriter.ui.editor.reason_words import place_words, short_title
from screenwriter.ui.editor.suggestion_states import WhyThis

translate = QCoreApplication.translate

_SHARE_NAMES = (
    QT_TRANSLATE_NOOP("WhyDialog", "General English"),
    QT_TRANSLATE_NOOP("WhyDialog", "your scripts"),
    QT_TRANSLATE_NOOP("WhyDialog", "this script"),
)
_WIDTH_PX = 520


class WhyDialog(QDialog):
    """Shows what is known at once, and the like passages when the engine has found them.

    Signals:
        script_wanted: path of a script the writer wants to see.
        seed_fixed: the seed to keep from now on; 0: a new one each time.
    """

    script_wanted = Signal(str)
    seed_fixed = Signal(int)

    def __init__(self, why: WhyThis, is_seed_fixed: bool, guard_words: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = why
        self._guard_words = guard_words
        self.setWindowTitle(self.tr("Why this?"))
        self.setMinimumWidth(_WIDTH_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        quote = self._label(f"“{why.span.strip()}”")
        quote.setObjectName("section")
        quote.setIndent(0)
        column.addWidget(quote)
        column.addWidget(self._label(facts(why)))
        self._likenesses = QVBoxLayout()
        self._likenesses.setSpacing(8)
        self._likenesses.addWidget(self._label(self.tr("Looking for its like in your scripts…")))
        column.addLayout(self._likenesses)
        self._guard_line = self._dim("")
        self._guard_line.hide()
        column.addWidget(self._guard_line)
        column.addStretch()
        column.addLayout(self._seed_row(is_seed_fixed))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column.addWidget(buttons)

    @Slot(object)
    def show_answer(self, answer: WhyAnswer) -> None:
        """Put in the like passages, or say that there is no close source."""
        while self._likenesses.count():
            old = self._likenesses.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        if not answer.likenesses:
            self._likenesses.addWidget(self._label(_no_source(answer)))
        for likeness in answer.likenesses:
            self._likenesses.addWidget(self._passage(likeness))
        for at in range(self._likenesses.count()):
            self._likenesses.itemAt(at).widget().show()  # a layout shows them later, and until then leaves them no room
        self._guard_line.setText(_guard_words(answer, self._guard_words))
        self._guard_line.show()
        self.layout().activate()
        self.resize(self.width(), self.layout().heightForWidth(self.width()))

    def _passage(self, likeness: Likeness) -> QWidget:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        source = self.tr("like your script <i>{title}</i>")
        if likeness.page:
            source = self.tr("like your script <i>{title}, p. {page}</i>")
        source = source.format(title=_escaped(short_title(likeness.script)), page=likeness.page)
        text = self._label(f"{source}<br>{_escaped(_shortened(likeness.text))}")
        text.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(text, 1)
        button = QPushButton(self.tr("Open"))
        button.setAutoDefault(False)
        button.setToolTip(likeness.path)
        button.setAccessibleName(self.tr("Open {0}").format(likeness.script))
        button.setEnabled(Path(likeness.path).is_file())
        if not button.isEnabled():
            button.setToolTip(self.tr("{0} is no longer there").format(likeness.path))
        button.clicked.connect(lambda: self._open(likeness.path))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _open(self, path: str) -> None:
        self.accept()
        self.script_wanted.emit(path)

    def _seed_row(self, is_fixed: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        seed = self._why.seed
        state = self.tr("fixed in the settings") if is_fixed else self.tr("drawn when the window opened")
        row.addWidget(self._dim(self.tr("Seed {0}, {1}.").format(seed, state)), 1)
        self.seed_button = QPushButton(self.tr("Let the seed change") if is_fixed else self.tr("Fix this seed"))
        self.seed_button.setAutoDefault(False)
        self.seed_button.setToolTip(self.tr("With the same seed the same text gets the same suggestions"))
        self.seed_button.clicked.connect(lambda: self._fix(0 if is_fixed else seed))
        row.addWidget(self.seed_button)
        return row

    def _fix(self, seed: int) -> None:
        self.seed_fixed.emit(seed)
        self.seed_button.setEnabled(False)
        self.seed_button.setText(self.tr("Fixed") if seed else self.tr("New at the next start"))

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _dim(self, text: str) -> QLabel:
        label = self._label(text)
        label.setObjectName("dim")
        return label


def facts(why: WhyThis) -> str:
    """Who offered it and how likely it was, in plain sentences."""
    if why.is_accepted:
        text = translate(
            "WhyDialog",
            "Accepted in this session; offered by {model}. Chance of its first word, as the model sees it: {chance}.",
        )
    else:
        text = translate("WhyDialog", "Offered by {model}. Chance of its first word, as the model sees it: {chance}.")
    model = why.model or translate("WhyDialog", "the model")
    lines = [text.format(model=model, chance=percent_of(why.alternative.probability))]
    shares = why.alternative.shares
    if len(shares) == len(_SHARE_NAMES):
        parts = [
            f"{translate('WhyDialog', name)} {percent_of(share)}"
            for name, share in zip(_SHARE_NAMES, shares, strict=True)
            if share >= 0.005
        ]
        lines.append(translate("WhyDialog", "What spoke: {voices}.").format(voices=", ".join(parts)))
    lines.append(translate("WhyDialog", "Nothing left this computer."))
    return "\n".join(lines)


def _no_source(answer: WhyAnswer) -> str:
    if not answer.scripts:
        return translate("WhyDialog", "No close source: this model has not learned from your scripts.")
    return translate("WhyDialog", "No close source in the scripts it learned from.")


def _guard_words(answer: WhyAnswer, limit: int) -> str:
    if not answer.has_guard:
        return translate(
            "WhyDialog",
            "This model was made before the guard and has no index of what it was learned from: nothing is blocked.",
        )
    sentences = []
    if answer.also:
        also = answer.also[0]
        found = translate("WhyDialog", "{count} equal words in a row stand in {place}.")
        sentences.append(found.format(count=also.words, place=place_words(also.script, also.page)))
    blocks = translate(
        "WhyDialog", "May repeat old lines; the guard blocks {limit} equal words. A likeness does not prove a source."
    )
    return " ".join([*sentences, blocks.format(limit=limit)])


def _shortened(text: str, most: int = 220) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
