"""`python -m gigwire`: the command line."""

from gigwire.cli import entry

entry()
