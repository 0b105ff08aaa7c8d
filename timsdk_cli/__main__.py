"""The entry point: it turns a missing library, Ctrl-C and a closed pipe into an exit code."""

from __future__ import annotations

import os
import sys

from timsdk_cli.exit_codes import INTERRUPTED, USAGE


def main() -> int:
    """Run the command line, and return its exit code."""
    try:
        from timsdk_cli.commands import cli  # noqa: PLC0415  click is an optional library
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print("timsdk: click is not installed; pip install 'timsdk-server[cli]'", file=sys.stderr)
        return USAGE
    try:
        code = _run(cli)
        sys.stdout.flush()
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # as with `timsdk apis | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _run(cli: object) -> int:
    from timsdk_cli.failures import exit_code  # noqa: PLC0415  needs click

    return exit_code(cli)


if __name__ == "__main__":
    sys.exit(main())
