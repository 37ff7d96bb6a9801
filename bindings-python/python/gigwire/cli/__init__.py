"""The command line: `gigwire pay` (see `gigwire pay --help`)."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from typing import TYPE_CHECKING

from gigwire.cli import pay

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the arguments say; returns the exit code."""
    parser = ArgumentParser(prog="gigwire", description="The APIs of freelancer platforms on the command line.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    pay.add_to(commands)
    return pay.run(parser.parse_args(arguments))


def entry() -> None:
    """What the script `gigwire` calls."""
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    if code == pay.ABORTED:
        # Who interrupts twice does not wait for requests that are under way. The journal knows of them.
        os._exit(code)
    sys.exit(code)
