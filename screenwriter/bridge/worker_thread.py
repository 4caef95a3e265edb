"""A thread for one worker: started and stopped in order, nothing left running afterwards."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt, QThread


class Worker(Protocol):
    """What a ``WorkerThread`` asks of its QObject."""

    def start(self) -> None:
        """A slot: get ready; runs on the worker's thread before anything else."""

    def stop(self) -> None:
        """Thread-safe: give up whatever is being waited for, and take no more requests."""

    def finish(self) -> None:
        """Close what is open; runs on the worker's thread after its last slot."""


class WorkerThread(QThread):
    """Owns the thread a worker lives in; the worker itself belongs to whoever made it.

    The worker must have no parent. After ``stop_and_wait`` it lives in the main thread again, so that both can be
    deleted anywhere.
    """

    def __init__(self, worker: QObject, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._worker = worker
        worker.moveToThread(self)

    def start_worker(self) -> None:
        """Start the thread and, in it, the worker."""
        self.start()
        QMetaObject.invokeMethod(self._worker, "start", Qt.ConnectionType.QueuedConnection)

    def stop_and_wait(self) -> None:
        """Stop the worker and wait for the end of the thread; may be called twice, or without a start."""
        self.tell_to_stop()
        self.wait()

    def tell_to_stop(self) -> None:
        """Stop the worker without waiting; ``stop_and_wait`` must follow."""
        self._worker.stop()
        self.quit()

    # Qt's name

    def run(self) -> None:
        """The event loop, then the worker's last act in its own thread."""
        self.exec()
        self._worker.finish()
        self._worker.moveToThread(QCoreApplication.instance().thread())


def stop_all(threads: list[WorkerThread]) -> None:
    """Stop several in order; all are told before the first is waited for, so the waits overlap."""
    for thread in threads:
        thread.tell_to_stop()
    for thread in threads:
        thread.stop_and_wait()
