"""Options that many commands share: which app is called, and how results are printed."""

from __future__ import annotations

from collections.abc import Callable
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
    for option in reversed(connection_options()):
        vars(command).setdefault("__click_params__", []).append(option)
    return command


def chosen(ctx: click.Context) -> Chosen:
    """Return what the options of a command say about the app."""
    return Chosen(**ctx.meta.get(_CHOSEN, {}))


def _remember(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
    if value is not None and value is not False:  # an option before the command holds where it is not given behind it
        ctx.meta.setdefault(_CHOSEN, {})[str(parameter.name)] = value
