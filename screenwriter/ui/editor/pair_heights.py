"""The heights of a dual dialogue: both columns begin at one height, the higher one counts (page-format.md 5)."""

from PySide6.QtGui import QTextBlock

from screenwriter.ui.editor.dual_pairs import Pair, blocks_of
from screenwriter.ui.editor.paragraph_lines import line_starts, shown_text
from screenwriter.ui.editor.paragraph_settings import SettingTable


def measure_pair(block: QTextBlock, pair: Pair, settings: SettingTable) -> tuple[QTextBlock, list[float], list[float]]:
    """The block after a pair that begins at ``block``, what each paragraph adds to the height of the script, and how
    far each stands above its place in that order; body lines.

    What the right column is higher is its last paragraph's.
    """
    spaces: list[float] = []
    heights: list[float] = []
    for number, member in enumerate(blocks_of(block, pair.end - pair.start), pair.start):
        if member.layout().lineCount():
            member.layout().clearLayout()
        setting = settings.of(member.blockFormat(), pair.column_of(number))
        spaces.append(setting.space)
        heights.append(setting.space + len(line_starts(shown_text(member), setting)) * setting.spacing)
    count = pair.right - pair.start
    left, right = heights[:count], heights[count:]
    left_height = sum(left) - spaces[0]
    right_height = sum(right) - spaces[count]
    rises = []
    offset = -spaces[count]  # from the top of the column to the paragraph, its space included
    for height in right:
        rises.append(left_height - offset)
        offset += height
    flow = [*left, *(0.0 for _ in right[1:]), max(0.0, right_height - left_height)]
    after = block.document().findBlockByNumber(pair.end)
    return after, flow, [*(0.0 for _ in left), *rises]
