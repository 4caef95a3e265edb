"""A voice of the system, line by line: espeak-ng, or speech-dispatcher where that is all there is."""

import shutil

from PySide6.QtCore import QObject, QProcess, Signal, Slot

_WORDS_PER_MINUTE = 170


def speaking_program() -> str | None:
    """The program that speaks, as a path; None if the system has none."""
    return shutil.which("espeak-ng") or shutil.which("espeak") or shutil.which("spd-say")


class Speaking(QObject):
    """Says one text at a time. The text goes in by standard input or as one argument, never through a shell.

    Signals:
        said: the text is spoken to its end.
        failed: what the program wrote about its trouble.
    """

    said = Signal()
    failed = Signal(str)

    def __init__(self, program: str, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._language = language
        self._process: QProcess | None = None

    def say(self, text: str, variant: str = "", words_per_minute: int = _WORDS_PER_MINUTE) -> None:
        """Say this, after what is being said has been stopped; ``variant`` is a voice, "" the plain one."""
        self.stop()
        process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        if self._program.endswith("spd-say"):
            kind = "female1" if variant.startswith("f") else "male1"
            process.start(self._program, ["--wait", "-t", kind, "--", text])
            return
        voice = f"{self._language}+{variant}" if variant else self._language
        process.start(self._program, ["-v", voice, "-s", str(words_per_minute), "--stdin"])
        process.write(text.encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        """Be silent at once."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
            process.kill()
            process.waitForFinished(200)
            process.deleteLater()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        words = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        process.deleteLater()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.said.emit()
        else:
            self.failed.emit(words.splitlines()[-1].removeprefix("Error: ").rstrip(".") if words else "")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._process = None
            self.failed.emit("")
