"""`timsdk emulator`: the local server, with a key from the environment or a random one."""

from __future__ import annotations

import os
from pathlib import Path

import click
from timsdk import ConfigError


@click.command(context_settings={"ignore_unknown_options": True})
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port on 127.0.0.1; a free one by default.")
@click.option("--sdkappid", type=click.IntRange(min=1), help="The app to emulate.")
@click.option("--identifier", help="Its administrator.")
@click.option("--ca-file", type=click.Path(path_type=Path, dir_okay=False), help="Where to write the certificate.")
@click.argument("more", nargs=-1, type=click.UNPROCESSED, metavar="[OPTION OF timsdk-emulator]...")
def emulator(
    port: int, sdkappid: int | None, identifier: str | None, ca_file: Path | None, more: tuple[str, ...]
) -> int:
    """Serve a local emulator until Ctrl-C. Its key is TIM_KEY, or a random one, which is printed.

    Options of `timsdk-emulator`, such as --seed, --state and --enforce-rates, are taken as well.
    """
    if any(option.startswith("--k") for option in more):
        raise click.UsageError("No option takes a key: the list of processes shows it. Set TIM_KEY.")
    try:
        from timsdk_emulator.__main__ import main  # noqa: PLC0415  an optional part
    except ModuleNotFoundError as error:
        raise ConfigError(f"{error.name} is not installed: pip install 'timsdk-server[emulator]'") from None
    given = {"port": port, "sdkappid": sdkappid, "identifier": identifier, "ca-file": ca_file}
    arguments = [f"--{name}={value}" for name, value in given.items() if value]
    key = os.environ.get("TIM_KEY")
    return main([*arguments, *more, *([f"--key={key}"] if key else [])])
