"""``screenwriter suggest``: the words the window would offer at a place in a script."""

import argparse
from dataclasses import replace
from pathlib import Path

from screenwriter.commands.engine_failures import engine_errors_in_one_line
from screenwriter.commands.model_choice import choose_model, open_library
from screenwriter.commands.script_input import read_screenplay
from screenwriter.commands.source_lines import Caret, NoSuchPlaceError, find_caret
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal
from screenwriter.messages import Paragraph, SuggestionRequest
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.own_voice import Voice, count_speeches, speaker_at
from screenwriter.screenplay.told_context import told_before
from screenwriter.storage.blend_positions import DEFAULT_POSITION, position_of

HELP = "suggest the next words at a place in a script"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE and the place in it."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--at",
        type=parse_place,
        default=(None, None),
        metavar="LINE[:COL]",
        help="line of the file and the column before which the caret stands, both from 1 (default: the line's end, the "
        "script's end). What stands after the caret is not looked at. In an .fdx LINE counts paragraphs",
    )
    parser.add_argument("-n", dest="count", type=positive, default=5, metavar="N", help="how many (default 5)")
    parser.add_argument("--words", type=positive, default=12, metavar="N", help="longest suggestion (default 12)")
    parser.add_argument("--temperature", type=above_zero, default=1.0, metavar="T", help="1.0: the model's odds")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="the same seed gives the same suggestions")
    parser.add_argument(
        "--blend",
        type=blend_position,
        default=DEFAULT_POSITION,
        metavar="PLACE",
        help="whose words: general, between, my-voice (default), this-script, or a number from 0 to 1",
    )
    parser.add_argument("--model", metavar="MODEL", help="id or name (default: the model in use)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Print the suggestions, best first."""
    screenplay = read_screenplay(arguments.file, terminal)
    try:
        caret = find_caret(screenplay, *arguments.at)
    except NoSuchPlaceError as error:
        raise CommandError(ExitCode.USAGE, f"{arguments.file}: {error.reason}") from error
    entry = choose_model(open_library(), arguments.model)
    with engine_errors_in_one_line():
        from screenwriter.engine.checkpoint import load_checkpoint
        from screenwriter.engine.suggester import Suggester

        request = replace(make_request(screenplay, caret, arguments), script=str(arguments.file.absolute()))
        suggestion = Suggester(load_checkpoint(entry.folder)).suggest(request)
    if arguments.json:
        suggestions = [
            {"text": a.text, "probability": a.probability, "shares": a.shares} for a in suggestion.alternatives
        ]
        place = {"kind": caret.kind.value, "typed": caret.typed}
        terminal.print_json({"suggestions": suggestions, "model": entry.name, "seed": arguments.seed, **place})
        return
    if not suggestion.alternatives:
        terminal.tell("nothing to suggest here")
    for alternative in suggestion.alternatives:
        terminal.say(f"{alternative.probability:8.2%}  {alternative.text.strip()}")


def make_request(screenplay: Screenplay, caret: Caret, arguments: argparse.Namespace) -> SuggestionRequest:
    """What the engine is told: the printed paragraphs before the caret, and who spoke before those."""
    told, cast = told_before(screenplay.elements, caret.index)
    speaker = speaker_at(screenplay.elements, caret.index, caret.kind)
    return SuggestionRequest(
        number=1,
        paragraphs=tuple(Paragraph(element.kind.value, element.text) for element in told),
        kind=caret.kind.value,
        typed=caret.typed,
        cast=cast,
        count=arguments.count,
        max_words=arguments.words,
        temperature=arguments.temperature,
        seed=arguments.seed,
        blend=arguments.blend,
        own_voice=Voice(speaker, count_speeches(screenplay.elements, speaker)).is_own,
    )


def parse_place(text: str) -> tuple[int, int | None]:
    """Read ``12`` or ``12:5``.

    Raises:
        ArgumentTypeError: anything else.
    """
    line, colon, column = text.partition(":")
    try:
        place = (positive(line), positive(column) if colon else None)
    except argparse.ArgumentTypeError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not LINE or LINE:COL, both from 1") from error
    return place


def blend_position(text: str) -> float:
    """Read a place of the blend slider.

    Raises:
        ArgumentTypeError: neither a name of one nor a number from 0 to 1.
    """
    try:
        return position_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no place of the slider and no number from 0 to 1") from error


def above_zero(text: str) -> float:
    """Read a number above 0.

    Raises:
        ArgumentTypeError: anything else.
    """
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return number


def positive(text: str) -> int:
    """Read a whole number above 0.

    Raises:
        ArgumentTypeError: anything else.
    """
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)
