"""Which scenes are shown: those with some words, one character, one colour; and the sections that hold them."""

from PySide6.QtCore import QObject, QSortFilterProxyModel

from screenwriter.ui.panels.structure_model import ROW, Index, SceneRow


class StructureFilter(QSortFilterProxyModel):
    """A view of the structure through three conditions, all of which must hold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._character = ""
        self._colour: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it lets everything through."""
        return not self._words and not self._character and self._colour is None

    def set_words(self, text: str) -> None:
        """Show scenes whose number, heading or synopsis holds all of these words."""
        self.beginResetModel()
        self.setRecursiveFilteringEnabled(False)
        self._words = text.casefold().split()
        self.setRecursiveFilteringEnabled(not self.is_open)  # it costs much, and open it hides nothing
        self.endResetModel()

    def set_character(self, name: str) -> None:
        """Show scenes in which this character speaks; "": of all."""
        self.beginResetModel()
        self.setRecursiveFilteringEnabled(False)
        self._character = name
        self.setRecursiveFilteringEnabled(not self.is_open)  # it costs much, and open it hides nothing
        self.endResetModel()

    def set_colour(self, colour: str | None) -> None:
        """Show scenes of this colour, "" for those without; None: of all."""
        self.beginResetModel()
        self.setRecursiveFilteringEnabled(False)
        self._colour = colour
        self.setRecursiveFilteringEnabled(not self.is_open)  # it costs much, and open it hides nothing
        self.endResetModel()

    def lets_through(self, row: SceneRow) -> bool:
        """Whether a row meets the conditions by itself."""
        text = f"{row.number} {row.heading} {row.synopsis}".casefold()
        if not all(word in text for word in self._words):
            return False
        if self._character and self._character not in row.characters:
            return False
        return self._colour is None or (row.is_scene and row.colour == self._colour)

    # Qt's name

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self.is_open:
            return True
        row = self.sourceModel().index(source_row, 0, source_parent).data(ROW)
        return isinstance(row, SceneRow) and self.lets_through(row)
