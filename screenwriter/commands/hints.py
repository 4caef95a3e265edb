"""``screenwriter hints``: the revision hints the window would mark, and the rules behind them."""

import argparse
from pathlib import Path

from screenwriter.commands.script_input import as_paragraphs, read_screenplay
from screenwriter.commands.source_lines import source_blocks
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal

HELP = "list revision hints, or the rules behind them"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, or --rules instead."""
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    parser.add_argument("--rules", action="store_true", help="list the rules instead")
    parser.add_argument(
        "--disable", action="append", default=[], metavar="RULE", help="leave a rule out; may be repeated"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Print rules or hints."""
    if arguments.rules:
        _list_rules(arguments, terminal)
    elif arguments.file is None:
        raise CommandError(ExitCode.USAGE, "name a FILE, or ask for --rules")
    else:
        _list_hints(arguments, terminal)


def _list_rules(arguments: argparse.Namespace, terminal: Terminal) -> None:
    from screenwriter.analysis.hints import rule_list

    if arguments.json:
        terminal.print_json({"rules": rule_list()})
        return
    for rule in rule_list():
        terminal.say(f"{rule['rule']:24} {rule['title']}")


def _list_hints(arguments: argparse.Namespace, terminal: Terminal) -> None:
    screenplay = read_screenplay(arguments.file, terminal)
    from screenwriter.analysis.hints import RULES, find_hints
    from screenwriter.analysis.hints.rewrites import result

    unknown = set(arguments.disable) - {rule.name for rule in RULES}
    if unknown:
        raise CommandError(ExitCode.USAGE, f"no such rule: {', '.join(sorted(unknown))} (see hints --rules)")
    paragraphs = as_paragraphs(screenplay)
    blocks = source_blocks(screenplay)
    found = [
        {
            "rule": hint.rule,
            "line": blocks[hint.paragraph].first_line,
            "start": hint.start,
            "end": hint.end,
            "message": hint.message,
            "text": paragraphs[hint.paragraph].text[hint.start : hint.end],
            "norm": hint.norm,
            "rewrite": None if hint.rewrite is None else result(hint, paragraphs[hint.paragraph].text),
        }
        for hint in find_hints(paragraphs, arguments.disable)
    ]
    if arguments.json:
        terminal.print_json({"hints": found})
        return
    for hint in found:
        terminal.say(f"{arguments.file}:{hint['line']}: {hint['message']} [{hint['rule']}]")
