"""What many commands share: options that say which app is called and how results are printed, and the question."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any, Final

import click

from timsdk_cli.output import FORMATS
from timsdk_cli.settings import Chosen

_CHOSEN: Final = "timsdk.chosen"
_OF_CONNECTION: Final[tuple[tuple[str, dict[str, Any]], ...]] = (
    ("profile", {"metavar": "NAME", "help": "Profile of the configuration file. Or set TIM_PROFILE."}),
    ("sdkappid", {"type": int, "metavar": "NUMBER", "help": "The app. Or set TIM_SDKAPPID."}),
    ("identifier", {"metavar": "USER", "help": "An administrator of the app. Or set TIM_IDENTIFIER."}),
    ("region", {"metavar": "NAME", "help": "Where the app lives: china, singapore, ... Or set TIM_REGION."}),
    ("domain", {"metavar": "HOST", "help": "A host of your own instead of a region. Or set TIM_DOMAIN."}),
    ("key_file", {"metavar": "FILE", "help": "File with the app's secret key. Or set TIM_KEY."}),
    ("timeout", {"type": float, "metavar": "SECONDS", "help": "For the whole call, retries included."}),
)


def app_options() -> list[click.Parameter]:
    """Return the options that say which app is meant, where its service is not called."""
    return [option for option in connection_options() if option.name in ("profile", "sdkappid", "timeout")]


def connection_options() -> list[click.Parameter]:
    """Return the options that say which app is called. Their values are read with `chosen`."""
    options: list[click.Parameter] = [
        click.Option([f"--{name.replace('_', '-')}"], expose_value=False, callback=_remember, **details)
        for name, details in _OF_CONNECTION
    ]
    verbose: dict[str, Any] = {"is_flag": True, "help": "Print method, host and path of each attempt."}
    options.append(click.Option(["-v", "--verbose"], expose_value=False, callback=_remember, **verbose))
    return options


def output_options() -> list[click.Parameter]:
    """Return the options that say how a result is printed."""
    return [
        click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Form of the result. [default: json]"),
        click.Option(["--query"], metavar="JMESPATH", help="Print only what this expression finds."),
    ]


def with_connection(command: Callable[..., Any]) -> Callable[..., Any]:
    """Decorate a command with the options that say which app is called."""
    return with_options(connection_options())(command)


def with_options(options: Sequence[click.Parameter]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return what decorates a command with options, in their order."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        vars(command).setdefault("__click_params__", []).extend(reversed(options))
        return command

    return decorate


def confirm(reason: str, question: str) -> None:
    """Ask on the terminal whether to go on.

    Args:
        reason: Why it is asked, for where there is nobody to ask.
        question: What will happen, as a sentence.

    Raises:
        UsageError: There is nobody to ask, or the reply was no.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise click.UsageError(f"{reason}; pass --yes.")
    if not click.confirm(f"{question} This cannot be undone. Go on?", err=True):
        raise click.UsageError("Nothing was sent.")


def chosen(ctx: click.Context) -> Chosen:
    """Return what the options of a command say about the app."""
    return Chosen(**ctx.meta.get(_CHOSEN, {}))


def _remember(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
    if value is not None and value is not False:  # an option before the command holds where it is not given behind it
        ctx.meta.setdefault(_CHOSEN, {})[str(parameter.name)] = value
